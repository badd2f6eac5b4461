using System.Globalization;
using System.Security;
using System.Text;
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
    public RenderedPaper Render(OfficialDocument document, RenderOptions options)
    {
        var pages = Composer.Compose(document, fonts.Shape);
        Cell[] cells = [.. pages.SelectMany(page => page.Ops).OfType<TextOp>().SelectMany(text => text.Cells).Select(placed => placed.Cell)];
        string[] missing = [.. cells.Where(cell => cell.Face is null).Select(cell => cell.Text).Distinct()];
        if (missing.Length > 0 && !options.Draft)
        {
            throw new CharactersMissingException(missing);
        }

        var file = new PdfFile();
        var embedded = Embed(file, cells);
        var catalog = Write(file, document.Info, pages, embedded);
        var info = file.Add(
            $"<< /Title {PdfFile.Text(Clusters.Clean(document.Info.Title))} /Author {PdfFile.Text(Clusters.Clean(document.Info.Author))} "
            + $"/Subject {PdfFile.Text(Clusters.Clean(document.Info.Subject))} /Producer (Enforcement) "
            + $"/CreationDate (D:{document.Info.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}) >>");
        return new RenderedPaper(
            file.ToBytes(catalog, info),
            pages.Count,
            [.. embedded.Values.Select(font => new FontUse(font.Face.Sfnt.PostScriptName, Path.GetFileName(font.Face.Sfnt.Path), font.Face.Sha256))],
            missing);
    }

    private static Dictionary<FontFace, EmbeddedFont> Embed(PdfFile file, Cell[] cells)
    {
        var embedded = new Dictionary<FontFace, EmbeddedFont>();
        foreach (var cell in cells)
        {
            if (cell.Face is null)
            {
                continue;
            }

            if (!embedded.TryGetValue(cell.Face, out var font))
            {
                font = new EmbeddedFont(cell.Face, $"F{embedded.Count + 1}", file.Reserve());
                embedded.Add(cell.Face, font);
            }

            font.Use(cell);
        }

        foreach (var font in embedded.Values)
        {
            font.Cut();
            font.WriteTo(file);
        }

        return embedded;
    }

    private static int Write(PdfFile file, DocumentInfo info, IReadOnlyList<Page> pages, Dictionary<FontFace, EmbeddedFont> embedded)
    {
        var tree = file.Reserve();
        var resources = file.Add($"<< /Font << {string.Join(' ', embedded.Values.Select(font => $"/{font.Name} {font.Number} 0 R"))} >> >>");
        var numbers = new List<int>();
        foreach (var page in pages)
        {
            var content = file.AddStream(new PageContent(embedded).Write(page));
            numbers.Add(file.Add($"<< /Type /Page /Parent {tree} 0 R /Contents {content} 0 R >>"));
        }

        file.Set(tree,
            $"<< /Type /Pages /Count {numbers.Count} /Kids [{string.Join(' ', numbers.Select(number => $"{number} 0 R"))}] "
            + $"/MediaBox [0 0 {PdfFile.Number(Grid.PageWidth)} {PdfFile.Number(Grid.PageHeight)}] /Resources {resources} 0 R >>");
        var outline = Outline.Write(file, [.. pages.SelectMany((page, i) =>
            page.Ops.OfType<BookmarkOp>().Select(bookmark => (bookmark, numbers[i])))]);
        var metadata = file.AddRaw(Encoding.UTF8.GetBytes(Xmp(info)), "/Type /Metadata /Subtype /XML");
        return file.Add(
            $"<< /Type /Catalog /Pages {tree} 0 R /Lang (zh-CN) /Metadata {metadata} 0 R /ViewerPreferences << /DisplayDocTitle true >>"
            + (outline is { } root ? $" /Outlines {root} 0 R >>" : " >>"));
    }

    private static string Xmp(DocumentInfo info) => $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(info.Title)}</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>{Escaped(info.Author)}</rdf:li></rdf:Seq></dc:creator>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(info.Subject)}</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>{info.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</xmp:CreateDate>
        <pdf:Producer>Enforcement</pdf:Producer>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """;

    // XML has no place for U+FFFE and U+FFFF, not even escaped.
    private static string Escaped(string text) =>
        SecurityElement.Escape(Clusters.Clean(text).Replace("\uFFFE", "", StringComparison.Ordinal).Replace("\uFFFF", "", StringComparison.Ordinal))!;
}
