using System.Diagnostics;
using System.Globalization;
using Enforcement.Documents.Archive;
using Enforcement.Documents.Model;
using Enforcement.Documents.Tests.Fonts;
using Enforcement.Documents.Tests.Papers;
using Enforcement.Documents.Tests.Pdf;
using Enforcement.Documents.Tests.Pictures;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Enforcement.Documents.Tests.Archive;

/// <summary>Volumes of dossiers, read back from their files.</summary>
[Collection(nameof(PdfVolumeTests))]
public sealed class DossierBindingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static DossierPaper Whole
    {
        get
        {
            var file = Composed.Whole();
            return DossierPaper.Of(new(file.Case, file.Events[^1], file.Agency, LawBook.Embedded) { History = file.Events });
        }
    }

    private static DossierMaterial Material(string title) => new("苍溪县环境保护局", title, new(2017, 6, 1), "收到材料。", "原件附后。", [], true);

    /// <summary>A volume with so many lines and these sheets in each.</summary>
    private static Task<DossierBinding> BindAsync(int lines, Func<int, IReadOnlyList<DossierSheet>> sheets, string? watermark = null)
    {
        InstalledFonts.Renderer();
        var paper = Whole with
        {
            Volumes = [new("正卷", [.. Enumerable.Range(1, lines).Select(i => new DossierLine($"{i}", $"第{i}件材料", "苍溪县环境保护局", "2017年6月1日", ""))])],
        };
        return DossierBinding.CountAsync(InstalledFonts.Catalogue, paper, [.. Enumerable.Range(1, lines).Select(sheets)], watermark, Ct);
    }

    private static async Task<byte[]> WrittenAsync(DossierBinding binding)
    {
        using var file = new MemoryStream();
        await binding.WriteAsync(file, Ct);
        return file.ToArray();
    }

    private static string Text(Page page) => string.Concat(page.Letters.Select(letter => letter.Value));

    private static DossierSheet Long(int i) => DossierSheet.Of(() => SamplePapers.Of([.. Enumerable.Range(0, i % 3 * 30 + 1).Select(line => (Block)new Paragraph($"第{i}件材料第{line}段"))]));

    [Fact]
    public async Task The_pages_of_the_index_are_those_where_everything_begins_and_each_has_its_bookmark()
    {
        var binding = await BindAsync(40, i => i % 2 == 0 ? [Long(i)] : [Long(i), DossierSheet.Of(() => Material($"第{i}件材料附件").Document)]);

        using var pdf = PdfDocument.Open(await WrittenAsync(binding));
        Assert.Equal(binding.Pages, pdf.NumberOfPages);
        Assert.Equal(40, binding.Lines.Count);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var marked = bookmarks.Roots.Cast<UglyToad.PdfPig.Outline.DocumentBookmarkNode>().ToList();
        Assert.Equal(["卷宗封面", "卷内文件目录", .. binding.Lines.Select(line => line.Title), "卷内备考表"], marked.Select(mark => mark.Title));
        Assert.All(binding.Lines.Zip(marked.Skip(2)), pair => Assert.Equal(pair.First.Page, pair.Second.PageNumber.ToString(CultureInfo.InvariantCulture)));
        Assert.All(binding.Lines, line => Assert.Contains($"{line.Title}第0段", Text(pdf.GetPage(int.Parse(line.Page, CultureInfo.InvariantCulture))), StringComparison.Ordinal));

        // The number on each page, in the index and in the reader's program are one.
        Assert.All(pdf.GetPages(), page => Assert.Contains($"{page.Number}", string.Concat(page.Letters.Where(letter => letter.StartBaseLine.Y > 750).Select(letter => letter.Value)), StringComparison.Ordinal));
        var index = string.Concat(Enumerable.Range(2, int.Parse(binding.Lines[0].Page, CultureInfo.InvariantCulture) - 2).Select(number => Text(pdf.GetPage(number))));
        Assert.All(binding.Lines, line => Assert.Contains($"{line.Date}{line.Page}", index, StringComparison.Ordinal));
        Assert.Contains($"页数{binding.Pages}", Text(pdf.GetPage(1)), StringComparison.Ordinal);
        Assert.Contains($"本卷共有文件40件，共{binding.Pages}页。", Text(pdf.GetPage(binding.Pages)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_volume_is_a_sound_file_and_always_the_same()
    {
        var binding = await BindAsync(3, i => [Long(i), new(_ => Task.FromResult(Material("照片").Picture("堆场.png", new string('a', 64), SamplePictures.Png(300, 200))), 1)]);
        var bytes = await WrittenAsync(binding);

        Assert.Equal(bytes, await WrittenAsync(binding));
        Assert.Contains("No syntax or stream encoding errors", Tool.Run("qpdf", "--check", Tool.OnDisk(bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_stands_on_its_page_with_its_name_and_hash_and_one_that_cannot_be_read_is_named_with_the_reason()
    {
        var hash = new string('b', 64);
        var binding = await BindAsync(2, i =>
        [
            DossierSheet.Of(() => Material("现场照片").Document),
            new(_ => Task.FromResult(Material("现场照片").Picture("堆场.jpg", hash, i == 1 ? SamplePictures.Png(300, 200) : new byte[] { 0xFF, 0xD8, 1, 2 })), 1)
            {
                Unreadable = why => Material("现场照片").NoPicture("堆场.jpg", hash, why),
            },
        ], "未归档");

        using var pdf = PdfDocument.Open(await WrittenAsync(binding));
        Page[] pages = [.. pdf.GetPages().Where(page => Text(page).Contains($"SHA-256{hash}", StringComparison.Ordinal) || Text(page).Contains($"SHA-256 {hash}", StringComparison.Ordinal))];
        Assert.Equal(2, pages.Length);
        Assert.All(pages, page => Assert.Contains("堆场.jpg", Text(page), StringComparison.Ordinal));
        Assert.Single(pages[0].GetImages());
        Assert.Contains("此处应有图片：图片无法放入文书：", Text(pages[1]), StringComparison.Ordinal);
        Assert.Equal(binding.Pages, pdf.NumberOfPages);
        Assert.All(pdf.GetPages(), page => Assert.Contains("归档", Text(page), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_index_that_would_lie_is_not_written()
    {
        var made = 0;
        var binding = await BindAsync(2, i => [i == 1 ? DossierSheet.Of(() => SamplePapers.Of([.. Enumerable.Range(0, 1 + 60 * made++).Select(line => (Block)new Paragraph($"{line}"))])) : Long(0)]);

        await Assert.ThrowsAsync<InvalidOperationException>(() => WrittenAsync(binding));
    }

    [Fact]
    public async Task A_thousand_pages_are_bound_without_being_held()
    {
        const int PictureBytes = 40_000;
        var binding = await BindAsync(500, i =>
        [
            Long(3),
            // No two pictures are the same, or the file would hold only one.
            new(_ => Task.FromResult(Material("照片").Picture($"{i}.jpg", new string('c', 64), (byte[])[.. SamplePictures.Jpeg(200, 150), .. BitConverter.GetBytes(i), .. new byte[PictureBytes]])), 1),
        ]);
        Assert.InRange(binding.Pages, 1000, 1100);
        var output = new Watched();

        await binding.WriteAsync(output, Ct);

        Assert.True(output.Written > 500 * PictureBytes / 2, $"Only {output.Written} bytes were written.");
        Assert.InRange(output.MostHeld, 1, 6_000_000);
    }

    [Theory]
    [InlineData(DossierVolume.Main)]
    [InlineData(DossierVolume.Secondary)]
    public void A_case_that_is_closed_and_not_archived_has_a_dossier_without_number(DossierVolume volume)
    {
        var file = Composed.Whole();
        CaseEvent[] history = [.. file.Events.SkipLast(1)];
        var open = DossierPaper.Of(new(EnforcementCase.Of(file.Case.Id, history), history[^1], file.Agency, LawBook.Embedded) { History = history });

        Assert.Equal(("", "", ""), (open.ArchiveNumber, open.Archivist, open.Date));
        Assert.Equal(
            Whole.Volumes.Single(v => v.Volume == volume.Chinese()).Lines.Select(line => line.Title),
            open.Volumes.Single(v => v.Volume == volume.Chinese()).Lines.Select(line => line.Title));
    }

    /// <summary>Takes what is written and looks now and then how much memory is held.</summary>
    private sealed class Watched : Stream
    {
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
        private int _writes;

        public long Written { get; private set; }

        public long MostHeld { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new UnreachableException();

        public override long Position { get => throw new UnreachableException(); set => throw new UnreachableException(); }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Written += count;
            if (++_writes % 200 == 0)
            {
                MostHeld = Math.Max(MostHeld, GC.GetTotalMemory(forceFullCollection: true) - _before);
            }
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new UnreachableException();

        public override long Seek(long offset, SeekOrigin origin) => throw new UnreachableException();

        public override void SetLength(long value) => throw new UnreachableException();
    }
}
