using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Enforcement.Documents.Layout;
using Enforcement.Documents.Pdf;

namespace Enforcement.Documents.Signing;

/// <summary>The part a signature adds behind a file of ours: a form with one invisible field, and room for the signature's bytes.</summary>
internal sealed partial class SignatureUpdate
{
    private const string ByteRangeGap = "[0 ********** ********** **********]";

    private readonly byte[] _file;
    private readonly int _gapStart;
    private readonly int _gapEnd;

    public SignatureUpdate(ReadOnlySpan<byte> pdf, SigningRequest request, int room)
    {
        var (text, length) = (Encoding.Latin1.GetString(pdf), pdf.Length);
        var xref = Number(StartXref().Match(text));
        var trailer = text[text.LastIndexOf("trailer", StringComparison.Ordinal)..];
        var (size, root) = (Number(Size().Match(trailer)), Number(Root().Match(trailer)));
        if (trailer.Contains("/Prev ", StringComparison.Ordinal))
        {
            // Nothing but a signature is ever added behind a file of ours.
            throw new InvalidOperationException("文书已经签名");
        }

        var catalog = Body(text, xref, root);
        var page = Number(FirstKid().Match(Body(text, xref, Number(Pages().Match(catalog)))));
        var (field, value) = (size, size + 1);
        var update = new StringBuilder(text.EndsWith('\n') ? "" : "\n");
        var offsets = new SortedDictionary<int, int>();
        void Add(int number, string body)
        {
            offsets[number] = length + update.Length;
            update.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        Add(root, With(catalog, $"/AcroForm << /Fields [{field} 0 R] /SigFlags 3 >>"));
        Add(page, With(Body(text, xref, page), $"/Annots [{field} 0 R]"));
        Add(field, $"<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /F 132 /Rect [0 0 0 0] /P {page} 0 R /V {value} 0 R >>");
        Add(value,
            $"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (D:{Time(request.At)}) /Name {PdfFile.Text(Clusters.Clean(request.Signer))} "
            + $"/Reason {PdfFile.Text(Clusters.Clean(request.Reason))} /ByteRange {ByteRangeGap} /Contents <{new string('0', 2 * room)}> >>");

        var table = pdf.Length + update.Length;
        update.Append("xref\n");
        foreach (var (number, offset) in offsets)
        {
            update.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        }

        var id = Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(update.ToString())).AsSpan(0, 16));
        update.Append(CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {size + 2} /Root {root} 0 R /Info {Number(Info().Match(trailer))} 0 R /ID [<{Id().Match(trailer).Groups[1].Value}> <{id}>] /Prev {xref} >>\n");
        update.Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");

        _file = [.. pdf, .. Encoding.Latin1.GetBytes(update.ToString())];
        var added = _file.AsSpan(pdf.Length);
        _gapStart = pdf.Length + added.IndexOf("/Contents <"u8) + "/Contents ".Length;
        _gapEnd = _gapStart + 2 * room + 2;
        var range = string.Create(CultureInfo.InvariantCulture, $"[0 {_gapStart} {_gapEnd} {_file.Length - _gapEnd}]").PadRight(ByteRangeGap.Length);
        Encoding.ASCII.GetBytes(range).CopyTo(added[added.IndexOf(Encoding.ASCII.GetBytes(ByteRangeGap))..]);
    }

    /// <summary>Everything the signature covers: the file without the room for the signature.</summary>
    public byte[] Signed() => [.. _file.AsSpan(0, _gapStart), .. _file.AsSpan(_gapEnd)];

    public byte[] With(byte[] signature)
    {
        var hex = Encoding.ASCII.GetBytes(Convert.ToHexString(signature));
        if (hex.Length > _gapEnd - _gapStart - 2)
        {
            throw new InvalidOperationException("签名超出预留长度");
        }

        hex.CopyTo(_file, _gapStart + 1);
        return _file;
    }

    private static string With(string dictionary, string entries) => $"{dictionary[..dictionary.LastIndexOf(">>", StringComparison.Ordinal)]}{entries} >>";

    private static string Body(string text, int xref, int number)
    {
        const int EntryLength = 20;
        var entries = text.IndexOf('\n', text.IndexOf('\n', xref) + 1) + 1;
        var offset = int.Parse(text.AsSpan(entries + EntryLength * number, 10), CultureInfo.InvariantCulture);
        var start = text.IndexOf('\n', offset) + 1;
        return text[start..text.IndexOf("\nendobj", start, StringComparison.Ordinal)];
    }

    private static int Number(Match match) => match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
        : throw new ArgumentException("只能签署本系统出具的 PDF");

    private static string Time(DateTimeOffset at) => at.ToString("yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture).Replace(':', '\'') + "'";

    [GeneratedRegex(@"startxref\n(\d+)\n%%EOF\n?$")]
    private static partial Regex StartXref();

    [GeneratedRegex(@"/Size (\d+)")]
    private static partial Regex Size();

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex Root();

    [GeneratedRegex(@"/Info (\d+) 0 R")]
    private static partial Regex Info();

    [GeneratedRegex("/ID \\[<([0-9A-F]+)>")]
    private static partial Regex Id();

    [GeneratedRegex(@"/Pages (\d+) 0 R")]
    private static partial Regex Pages();

    [GeneratedRegex(@"/Kids \[(\d+) 0 R")]
    private static partial Regex FirstKid();
}
