using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Enforcement.Documents.Docx;
using Enforcement.Documents.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Enforcement.Documents.Tests.Docx;

public sealed class DocxRendererTests
{
    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static WordprocessingDocument Opened(OfficialDocument paper) =>
        WordprocessingDocument.Open(new MemoryStream(DocxRenderer.Render(paper)), isEditable: false);

    private static string Text(WordprocessingDocument word) =>
        Squeezed(string.Concat(word.MainDocumentPart!.Document!.Body!.Descendants<W.Text>().Select(text => text.Text)));

    public static TheoryData<string> Papers => ["decision", "ledger", "everything"];

    private static OfficialDocument Paper(string which) =>
        which switch { "decision" => SamplePapers.PenaltyDecision(), "ledger" => SamplePapers.Ledger(200), _ => SamplePapers.EveryElement() };

    [Theory]
    [MemberData(nameof(Papers))]
    public void The_draft_is_valid_Open_XML(string which)
    {
        using var word = Opened(Paper(which));

        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void It_says_what_the_paper_says(string which)
    {
        using var word = Opened(Paper(which));

        var paper = Paper(which);
        var expected = string.Concat(paper.Blocks.SelectMany(All).Select(block => block is QrCode code ? $"（{code.Alt}）" : string.Concat(block.Texts)));
        Assert.Equal(Squeezed(expected), Text(word));
    }

    private static IEnumerable<Block> All(Block block) => block is Group group ? group.Blocks.SelectMany(All) : [block];

    [Fact]
    public void Tables_keep_their_spans_and_repeat_their_head()
    {
        using var word = Opened(SamplePapers.PenaltyDecision());

        var table = word.MainDocumentPart!.Document!.Body!.Elements<W.Table>().Last();
        Assert.Equal(2, table.Descendants<W.TableHeader>().Count());
        Assert.Equal(3, table.Descendants<W.VerticalMerge>().Count(merge => merge.Val?.Value == W.MergedCellValues.Restart));
        Assert.Equal([2, 2, 3], table.Descendants<W.GridSpan>().Select(span => span.Val!.Value));
        Assert.All(table.Elements<W.TableRow>(), row =>
            Assert.Equal(5, row.Elements<W.TableCell>().Sum(cell => cell.TableCellProperties!.GridSpan?.Val?.Value ?? 1)));
    }

    [Fact]
    public void A_draft_says_so_on_every_page()
    {
        using var word = Opened(SamplePapers.PenaltyDecision() with { Watermark = "草稿" });

        Assert.All(word.MainDocumentPart!.HeaderParts, header => Assert.Contains("草稿", header.Header!.InnerText, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\uD800半个\uDC00\uFFFE\uFFFF")]
    [InlineData("\0\u0001\b\u001B[31m\u007F\u0085\u202E <&>\"'")]
    [InlineData("")]
    [InlineData(" \n\n \t\r\n")]
    public void Hostile_text_never_breaks_it(string text)
    {
        using var word = Opened(new OfficialDocument(new DocumentInfo(text, text, text, new DateOnly(2017, 1, 5)),
        [
            new Paragraph(text), new FormTable([new FormRow(text, text)]), new DataTable([new(1)], [TableRow.Of(text)], [TableRow.Of(text)]),
            new SignatureLines([new(text, text, text)]), new Note(text),
        ]));

        Assert.NotNull(word.MainDocumentPart!.Document!.Body);
    }
}
