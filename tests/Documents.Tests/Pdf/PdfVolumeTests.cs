using System.Diagnostics;
using Enforcement.Documents.Model;
using Enforcement.Documents.Pdf;
using Enforcement.Documents.Tests.Fonts;
using Enforcement.Documents.Tests.Pictures;
using UglyToad.PdfPig;

namespace Enforcement.Documents.Tests.Pdf;

[CollectionDefinition(nameof(PdfVolumeTests), DisableParallelization = true)]
[Collection(nameof(PdfVolumeTests))]
public sealed class PdfVolumeTests
{
    private static readonly DocumentInfo Info = new("案卷", "云州县环境保护局", "卷宗", new DateOnly(2017, 12, 29));

    private static (byte[] Bytes, FinishedVolume Done) Volume(params (string Bookmark, OfficialDocument Paper)[] papers)
    {
        InstalledFonts.Renderer();
        using var output = new MemoryStream();
        using var volume = new PdfVolume(InstalledFonts.Catalogue, output, Info, new());
        foreach (var (bookmark, paper) in papers)
        {
            volume.Append(paper, bookmark, numbered: true);
        }

        var done = volume.Finish();
        return (output.ToArray(), done);
    }

    [Fact]
    public void Papers_follow_each_other_each_with_its_bookmark_and_the_pages_are_numbered_through()
    {
        var (bytes, done) = Volume(("立案审批表", SamplePapers.EveryElement()), ("行政处罚决定书", SamplePapers.PenaltyDecision()));

        using var pdf = PdfDocument.Open(bytes);
        Assert.Equal(done.Pages, pdf.NumberOfPages);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["立案审批表", "行政处罚决定书"], bookmarks.Roots.Select(root => root.Title));
        Assert.Equal(4, bookmarks.Roots[1].Children.Count);
        Assert.All(pdf.GetPages(), page => Assert.Contains(page.Letters, letter => letter.Value == $"{page.Number}" && letter.StartBaseLine.Y > 750));
    }

    [Fact]
    public void The_pages_of_a_paper_are_known_before_it_is_written()
    {
        var renderer = InstalledFonts.Renderer();

        Assert.Equal(renderer.Render(SamplePapers.PenaltyDecision(), new()).Pages, renderer.CountPages(SamplePapers.PenaltyDecision()));
    }

    [Fact]
    public void A_picture_shown_twice_is_in_the_file_once()
    {
        var photograph = SamplePapers.Of(new Picture(SamplePictures.Png(300, 200), "照片"));
        var (once, _) = Volume(("一", photograph));
        var (twice, _) = Volume(("一", photograph), ("二", photograph));

        Assert.InRange(twice.Length - once.Length, 1, 3000);
    }

    [Fact]
    public void Three_hundred_pages_are_written_without_being_held()
    {
        InstalledFonts.Renderer();
        var paper = SamplePapers.PenaltyDecision();
        var output = new CountingStream();
        using var volume = new PdfVolume(InstalledFonts.Catalogue, output, Info, new());
        volume.Append(paper, "1");
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < 100; i++)
        {
            volume.Append(paper, $"{i + 2}");
        }

        var grown = GC.GetTotalMemory(forceFullCollection: true) - kept;
        var before = output.Written;
        volume.Finish();

        Assert.True(before > 300_000, $"Only {before} bytes were written on the way.");
        Assert.True(grown < 2_000_000, $"{grown} bytes were kept.");
    }

    [Fact]
    public void A_paper_with_a_character_no_font_has_is_refused()
    {
        InstalledFonts.Renderer();
        using var volume = new PdfVolume(InstalledFonts.Catalogue, new MemoryStream(), Info, new());

        Assert.Throws<CharactersMissingException>(() => volume.Append(SamplePapers.Of(new Paragraph("\U0004FFF0"))));
    }

    private sealed class CountingStream : Stream
    {
        public long Written { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new UnreachableException();

        public override long Position { get => throw new UnreachableException(); set => throw new UnreachableException(); }

        public override void Write(byte[] buffer, int offset, int count) => Written += count;

        public override void Write(ReadOnlySpan<byte> buffer) => Written += buffer.Length;

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new UnreachableException();

        public override long Seek(long offset, SeekOrigin origin) => throw new UnreachableException();

        public override void SetLength(long value) => throw new UnreachableException();
    }
}
