using System.Globalization;
using Enforcement.Documents.Fonts;
using Enforcement.Documents.Layout;
using Enforcement.Documents.Model;

namespace Enforcement.Documents.Pdf;

/// <summary>How strict a rendering is: an issued paper refuses characters no font has, a draft shows them as boxes.</summary>
public sealed record RenderOptions(bool Draft = false);

/// <summary>The file, and what it was made with; MissingCharacters is empty unless it is a draft.</summary>
public sealed record RenderedPaper(byte[] Bytes, int Pages, IReadOnlyList<FontUse> Fonts, IReadOnlyList<string> MissingCharacters);

/// <summary>A font file that went into a paper, by name and content.</summary>
public sealed record FontUse(string Face, string File, string Sha256);

/// <summary>The paper cannot be issued, because no font here has some of its characters.</summary>
public sealed class CharactersMissingException(IReadOnlyList<string> characters) : Exception(
    "缺少字形，不能出具文书：" + string.Join("、", characters.Select(Named)))
{
    /// <summary>Each character once, in the order it appears.</summary>
    public IReadOnlyList<string> Characters => characters;

    private static string Named(string text) =>
        $"{text}（{string.Join(' ', text.EnumerateRunes().Select(rune => $"U+{rune.Value.ToString("X4", CultureInfo.InvariantCulture)}"))}）";
}

/// <summary>Draws papers as PDF: the same paper and fonts give the same bytes, from any thread, at any time.</summary>
public sealed class PdfRenderer(FontCatalogue fonts)
{
    /// <summary>The paper as a file.</summary>
    /// <exception cref="CharactersMissingException">It is no draft, and no font has some of its characters.</exception>
    public RenderedPaper Render(OfficialDocument document, RenderOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var bytes = new MemoryStream();
        using var volume = new PdfVolume(fonts, bytes, document.Info, options);
        volume.Append(document);
        var (pages, used, missing) = volume.Finish();
        return new RenderedPaper(bytes.ToArray(), pages, used, missing);
    }

    /// <summary>How many pages the paper will have; what the catalogue of a volume needs before the volume is written.</summary>
    public int CountPages(OfficialDocument document) => Composer.Compose(document, fonts.Shape).Pages.Count;
}
