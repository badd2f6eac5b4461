using System.Globalization;
using Enforcement.Documents.Fonts;
using Enforcement.Documents.Model;
using Enforcement.Documents.Pdf;
using Enforcement.Documents.Pictures;

namespace Enforcement.Documents.Archive;

/// <summary>A sheet of a volume, made when it is needed: to count its pages, and again to write them.</summary>
/// <param name="Make">Makes it.</param>
/// <param name="Pages">How many pages it has, where that is known without making it.</param>
public sealed record DossierSheet(Func<CancellationToken, Task<OfficialDocument>> Make, int? Pages = null)
{
    /// <summary>What stands there instead, of as many pages, when its picture turns out unreadable for the reason given.</summary>
    public Func<string, OfficialDocument>? Unreadable { get; init; }

    /// <summary>A sheet that costs nothing to make.</summary>
    public static DossierSheet Of(Func<OfficialDocument> make) => new(_ => Task.FromResult(make()));
}

/// <summary>
/// A volume 卷 of a dossier as one PDF: cover, index with the pages everything begins on, the papers and materials in their order, note sheet. Pages count from
/// the cover, so that the number in the index, the number on the page and that of the reader's program are one. It is counted first and written afterwards,
/// sheet by sheet, so that nothing but the sheet in hand is in memory.
/// </summary>
public sealed class DossierBinding
{
    private readonly FontCatalogue _fonts;
    private readonly DossierPaper _paper;
    private readonly IReadOnlyList<(string Title, int Page, IReadOnlyList<DossierSheet> Sheets)> _parts;
    private readonly string? _watermark;

    private DossierBinding(
        FontCatalogue fonts, DossierPaper paper, int pages, IReadOnlyList<(string Title, int Page, IReadOnlyList<DossierSheet> Sheets)> parts, string? watermark) =>
        (_fonts, _paper, Pages, _parts, _watermark) = (fonts, paper, pages, parts, watermark);

    /// <summary>How many pages there will be.</summary>
    public int Pages { get; }

    /// <summary>Its index.</summary>
    public IReadOnlyList<DossierLine> Lines => _paper.Volumes[0].Lines;

    /// <summary>Counts the pages of a volume.</summary>
    /// <param name="fonts">The fonts.</param>
    /// <param name="paper">What cover, index and note sheet say, with one volume.</param>
    /// <param name="sheets">The sheets of each line of its index.</param>
    /// <param name="watermark">Grey words across every page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<DossierBinding> CountAsync(
        FontCatalogue fonts, DossierPaper paper, IReadOnlyList<IReadOnlyList<DossierSheet>> sheets, string? watermark, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(sheets);
        var volume = paper.Volumes.Single();
        var renderer = new PdfRenderer(fonts);
        var counts = new List<int>();
        foreach (var part in sheets)
        {
            var count = 0;
            foreach (var sheet in part)
            {
                cancellationToken.ThrowIfCancellationRequested();
                count += sheet.Pages ?? renderer.CountPages(await sheet.Make(cancellationToken));
            }

            counts.Add(count);
        }

        // The index is as long with its page numbers as without: they stand on one line in any case.
        var page = 1 + renderer.CountPages(DossierLayout.Covers.Layout(paper)) + renderer.CountPages(DossierLayout.Indexes.Layout(paper));
        var parts = new List<(string Title, int Page, IReadOnlyList<DossierSheet> Sheets)>();
        foreach (var (index, line) in volume.Lines.Index())
        {
            parts.Add((line.Title, page, sheets[index]));
            page += counts[index];
        }

        var pages = page - 1 + renderer.CountPages(DossierLayout.Notes.Layout(paper));
        var paginated = paper with
        {
            Volumes =
            [
                volume with
                {
                    Lines = [.. volume.Lines.Select((line, index) => line with { Page = parts[index].Page.ToString(CultureInfo.InvariantCulture) })],
                    Pages = pages.ToString(CultureInfo.InvariantCulture),
                },
            ],
        };
        return new(fonts, paginated, pages, parts, watermark);
    }

    /// <summary>Writes the file; the output need not be seekable.</summary>
    /// <exception cref="InvalidOperationException">A sheet has another number of pages than was counted: the index would lie.</exception>
    public async Task WriteAsync(Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var written = new MemoryStream();
        var info = new DocumentInfo($"行政处罚案卷（{_paper.Volumes[0].Volume}）{_paper.ArchiveNumber}", _paper.Agency, _paper.Title, _paper.ArchivedOn);
        // A dossier shows a character no font has as a box: the paper it stands in was issued or registered long ago.
        using var volume = new PdfVolume(_fonts, written, info, new(Draft: true));

        async Task SendAsync()
        {
            written.Position = 0;
            await written.CopyToAsync(output, cancellationToken);
            written.SetLength(0);
        }

        async Task AppendAsync(OfficialDocument document, string? bookmark)
        {
            volume.Append(document with { Watermark = document.Watermark ?? _watermark }, bookmark, numbered: true);
            await SendAsync();
        }

        await AppendAsync(DossierLayout.Covers.Layout(_paper), "卷宗封面");
        await AppendAsync(DossierLayout.Indexes.Layout(_paper), "卷内文件目录");
        foreach (var (title, page, sheets) in _parts)
        {
            Require(volume.Pages + 1, page);
            foreach (var (index, sheet) in sheets.Index())
            {
                var bookmark = index == 0 ? title : null;
                try
                {
                    await AppendAsync(await sheet.Make(cancellationToken), bookmark);
                }
                catch (PictureUnreadableException broken) when (sheet.Unreadable is { } instead)
                {
                    // A picture is read before anything of its page is written.
                    await AppendAsync(instead(broken.Message), bookmark);
                }
            }
        }

        await AppendAsync(DossierLayout.Notes.Layout(_paper), "卷内备考表");
        Require(volume.Pages, Pages);
        volume.Finish();
        await SendAsync();
    }

    private static void Require(int actual, int counted)
    {
        if (actual != counted)
        {
            throw new InvalidOperationException($"案卷排到第 {actual} 页，目录写的是第 {counted} 页");
        }
    }
}
