using Enforcement.Documents.Pictures;

namespace Enforcement.Documents.Model;

/// <summary>A paper in finished strings: no engine that draws it formats, localises or reads a clock.</summary>
public sealed record OfficialDocument(DocumentInfo Info, IReadOnlyList<Block> Blocks)
{
    /// <summary>A line at the head of every page that is not part of the paper, such as 演示数据（虚构）.</summary>
    public string? Notice { get; init; }

    /// <summary>Large grey words across every page, such as 草稿; null on an issued paper.</summary>
    public string? Watermark { get; init; }

    /// <summary>逐页签名: lines to sign at the foot of every page, as records of inspection, interview and hearing have.</summary>
    public IReadOnlyList<SignatureLine> EachPage { get; init; } = [];

    /// <summary>Whether the bytes are a picture that can be put on as a seal: a PNG that can be read.</summary>
    public static bool IsSeal(ReadOnlySpan<byte> picture)
    {
        try
        {
            return !Bitmap.Read(picture).IsJpeg;
        }
        catch (PictureUnreadableException)
        {
            return false;
        }
    }

    /// <summary>Whether it has a place for a seal.</summary>
    public bool HasSealPlace => Signatures(Blocks).Any(signature => signature.Seal != SealSlot.None);

    /// <summary>The paper with the picture of the seal in every place for it.</summary>
    public OfficialDocument Sealed(ReadOnlyMemory<byte> seal) => this with { Blocks = Sealed(Blocks, seal) };

    /// <summary>Every word of the paper in reading order, one piece a line; its furniture (notice, watermark, page numbers) left out.</summary>
    public string Text => string.Join('\n', Blocks.SelectMany(block => block.Texts));

    private static IEnumerable<SignatureBlock> Signatures(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block is Group group ? Signatures(group.Blocks) : block is SignatureBlock signature ? [signature] : []);

    private static IReadOnlyList<Block> Sealed(IReadOnlyList<Block> blocks, ReadOnlyMemory<byte> seal) =>
    [
        .. blocks.Select(block => block switch
        {
            Group group => group with { Blocks = Sealed(group.Blocks, seal) },
            SignatureBlock { Seal: not SealSlot.None } signature => signature with { SealPicture = seal },
            _ => block,
        }),
    ];
}

/// <summary>What the file says about itself to archives and search; the date is the paper's own, never the day of printing.</summary>
public sealed record DocumentInfo(string Title, string Author, string Subject, DateOnly Date);
