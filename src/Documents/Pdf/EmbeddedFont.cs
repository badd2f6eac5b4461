using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Enforcement.Documents.Fonts;

namespace Enforcement.Documents.Pdf;

/// <summary>A face as one file embeds it: the glyphs used and what each says when read back.</summary>
internal sealed class EmbeddedFont(FontFace face, string name, int number)
{
    private readonly SortedDictionary<ushort, string> _meanings = [];
    private FontSubset? _subset;

    public string Name => name;

    public int Number => number;

    public FontFace Face => face;

    /// <summary>The first text drawn with a glyph becomes its meaning; others are spelt out where they stand.</summary>
    public void Use(Cell cell)
    {
        var runes = cell.Text.EnumerateRunes().ToArray();
        for (var i = 0; i < cell.Glyphs.Count; i++)
        {
            var meaning = cell.Glyphs.Count == 1 ? cell.Text : cell.Glyphs.Count == runes.Length ? runes[i].ToString() : "\uFFFD";
            _meanings.TryAdd(cell.Glyphs[i].Id, meaning);
        }
    }

    public bool Spells(Cell cell) => cell.Glyphs.Count == 1
        ? _meanings[cell.Glyphs[0].Id] == cell.Text
        : string.Concat(cell.Glyphs.Select(glyph => _meanings[glyph.Id])) == cell.Text;

    public void Cut() => _subset = FontSubset.Of(face, _meanings.Keys);

    public ushort Code(ushort glyph) => _subset!.Codes[glyph];

    public void WriteTo(PdfFile file)
    {
        var subset = _subset!;
        var sfnt = face.Sfnt;
        int Scaled(int units) => (int)Math.Round(units * 1000.0 / sfnt.UnitsPerEm);

        var program = subset.IsCff
            ? file.AddStream(subset.Program, "/Subtype /CIDFontType0C")
            : file.AddStream(subset.Program, $"/Length1 {subset.Program.Length}");
        var baseName = $"{Tag(subset.Program)}+{PlainName(sfnt.PostScriptName)}";
        var descriptor = file.Add(
            $"<< /Type /FontDescriptor /FontName /{baseName} /Flags 4 /ItalicAngle 0 /StemV {(sfnt.Weight >= 600 ? 140 : 80)} "
            + $"/FontBBox [{Scaled(sfnt.Box.XMin)} {Scaled(sfnt.Box.YMin)} {Scaled(sfnt.Box.XMax)} {Scaled(sfnt.Box.YMax)}] "
            + $"/Ascent {Scaled(sfnt.Ascent)} /Descent {Scaled(sfnt.Descent)} /CapHeight 730 "
            + $"/{(subset.IsCff ? "FontFile3" : "FontFile2")} {program} 0 R >>");
        var widths = string.Join(' ', _meanings.Keys
            .Select(glyph => (Code: Code(glyph), Width: PdfFile.Number(face.Advance(glyph) * 1000)))
            .Where(entry => entry.Width != "1000")
            .OrderBy(entry => entry.Code)
            .Select(entry => $"{entry.Code} [{entry.Width}]"));
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /{(subset.IsCff ? "CIDFontType0" : "CIDFontType2")} /BaseFont /{baseName} "
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + $"/FontDescriptor {descriptor} 0 R /DW 1000 /W [{widths}]{(subset.IsCff ? "" : " /CIDToGIDMap /Identity")} >>");
        var toUnicode = file.AddStream(Encoding.ASCII.GetBytes(ToUnicode()));
        file.Set(number,
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{baseName} /Encoding /Identity-H "
            + $"/DescendantFonts [{descendant} 0 R] /ToUnicode {toUnicode} 0 R >>");
    }

    private string ToUnicode()
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");

        // The format allows a hundred entries in one block.
        foreach (var block in _meanings.Select(entry => (Code: Code(entry.Key), entry.Value)).OrderBy(entry => entry.Code).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (code, meaning) in block)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}> <{PdfFile.Hex(meaning)}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    private static string Tag(byte[] program) =>
        string.Concat(SHA256.HashData(program).Take(6).Select(b => (char)('A' + b % 26)));

    private static string PlainName(string name) =>
        string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')) is { Length: > 0 } plain ? plain : "Font";
}
