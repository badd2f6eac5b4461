using System.Globalization;
using System.Security;
using System.Text;
using Enforcement.Documents.Fonts;
using Enforcement.Documents.Layout;
using Enforcement.Documents.Model;

namespace Enforcement.Documents.Pdf;

/// <summary>A file as finished: how many pages, which fonts, and the characters no font had, of which an issued paper has none.</summary>
public sealed record FinishedVolume(int Pages, IReadOnlyList<FontUse> Fonts, IReadOnlyList<string> MissingCharacters);

/// <summary>
/// A PDF written paper by paper, such as the volume of a case: every page goes to the output as soon as it is laid out, so hundreds of papers and
/// pictures never stand in memory together. In the profile of PDF/A-2b and tagged, as far as our own checks can tell.
/// </summary>
public sealed class PdfVolume : IDisposable
{
    private readonly FontCatalogue _fonts;
    private readonly DocumentInfo _info;
    private readonly RenderOptions _options;
    private readonly PdfFile _file;
    private readonly PdfResources _resources;
    private readonly Structure _structure;
    private readonly int _tree;
    private readonly List<int> _pages = [];
    private readonly List<(BookmarkOp Bookmark, int Page)> _bookmarks = [];
    private readonly List<string> _missing = [];

    /// <summary>Begins a file on the output, which need not be seekable and stays open.</summary>
    public PdfVolume(FontCatalogue fonts, Stream output, DocumentInfo info, RenderOptions options)
    {
        (_fonts, _info, _options) = (fonts, info, options);
        _file = new PdfFile(output);
        _resources = new PdfResources(_file);
        _structure = new Structure(_file);
        _tree = _file.Reserve();
    }

    /// <summary>How many pages there are so far.</summary>
    public int Pages => _pages.Count;

    /// <summary>Writes the pages of a paper.</summary>
    /// <param name="document">The paper.</param>
    /// <param name="bookmark">Its own bookmark, above those of its headings.</param>
    /// <param name="numbered">Whether each page also gets its number in the volume 卷内页码, at the outer corner of its head.</param>
    /// <returns>How many pages it has.</returns>
    /// <exception cref="CharactersMissingException">It is no draft, and no font has some of its characters; the file is then of no use.</exception>
    public int Append(OfficialDocument document, string? bookmark = null, bool numbered = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (pages, root) = Composer.Compose(document, _fonts.Shape, numbered ? Pages + 1 : null);
        string[] missing = [.. MissingIn(pages)];
        if (missing.Length > 0 && !_options.Draft)
        {
            throw new CharactersMissingException(missing);
        }

        _missing.AddRange(missing.Except(_missing));
        var deeper = bookmark is null ? 0 : 1;
        var marks = new List<IReadOnlyList<Tag>>();
        foreach (var page in pages)
        {
            var content = new PageContent(_resources, _pages.Count);
            var stream = _file.AddStream(content.Write(page));
            var number = _file.Add($"<< /Type /Page /Parent {_tree} 0 R /Contents {stream} 0 R /StructParents {_pages.Count} >>");
            if (bookmark is not null && marks.Count == 0)
            {
                _bookmarks.Add((new BookmarkOp(0, 1, Clusters.Clean(bookmark)), number));
            }

            _bookmarks.AddRange(page.Ops.OfType<BookmarkOp>().Select(heading => (heading with { Level = heading.Level + deeper }, number)));
            _pages.Add(number);
            marks.Add(content.Marks);
        }

        _structure.Add(root, marks, _pages);
        return pages.Count;
    }

    /// <summary>Writes what all pages share; nothing can be appended afterwards.</summary>
    public FinishedVolume Finish()
    {
        _resources.Finish();
        _file.Set(_tree,
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select(number => $"{number} 0 R"))}] "
            + $"/MediaBox [0 0 {PdfFile.Number(Grid.PageWidth)} {PdfFile.Number(Grid.PageHeight)}] /Resources {_resources.Number} 0 R >>");
        var outline = Outline.Write(_file, _bookmarks);
        var structure = _structure.Finish();
        var metadata = _file.AddRaw(Encoding.UTF8.GetBytes(Xmp(_info)), "/Type /Metadata /Subtype /XML");
        var profile = _file.AddStream(ColourProfile.Srgb, "/N 3");
        var catalog = _file.Add(
            $"<< /Type /Catalog /Pages {_tree} 0 R /Lang (zh-CN) /Metadata {metadata} 0 R /ViewerPreferences << /DisplayDocTitle true >> "
            + $"/MarkInfo << /Marked true >> /StructTreeRoot {structure} 0 R "
            + $"/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) /DestOutputProfile {profile} 0 R >>]"
            + (outline is { } root ? $" /Outlines {root} 0 R >>" : " >>"));
        var info = _file.Add(
            $"<< /Title {PdfFile.Text(Clean(_info.Title))} /Author {PdfFile.Text(Clean(_info.Author))} "
            + $"/Subject {PdfFile.Text(Clean(_info.Subject))} /Producer (Enforcement) "
            + $"/CreationDate (D:{_info.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}) >>");
        _file.Finish(catalog, info);
        return new FinishedVolume(
            _pages.Count,
            [.. _resources.Fonts.Select(font => new FontUse(font.Face.Sfnt.PostScriptName, Path.GetFileName(font.Face.Sfnt.Path), font.Face.Sha256))],
            _missing);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static IEnumerable<string> MissingIn(IReadOnlyList<Page> pages) => pages
        .SelectMany(page => page.Ops).OfType<TextOp>()
        .SelectMany(text => text.Cells)
        .Where(placed => placed.Cell.Face is null)
        .Select(placed => placed.Cell.Text)
        .Distinct();

    // The two places that tell title, author and subject must say the same (PDF/A), to the last character.
    private static string Xmp(DocumentInfo info) => $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(info.Title)}</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>{Escaped(info.Author)}</rdf:li></rdf:Seq></dc:creator>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(info.Subject)}</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>{info.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</xmp:CreateDate>
        <pdf:Producer>Enforcement</pdf:Producer>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """;

    private static string Escaped(string text) => SecurityElement.Escape(Clean(text))!;

    // XML has no place for U+FFFE and U+FFFF, not even escaped.
    private static string Clean(string text) =>
        Clusters.Clean(text).Replace("\uFFFE", "", StringComparison.Ordinal).Replace("\uFFFF", "", StringComparison.Ordinal);
}
