using System.Reflection;
using Enforcement.Documents.Layout;
using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Documents.Tests.Fonts;
using UglyToad.PdfPig;

namespace Enforcement.Documents.Tests.Papers;

/// <summary>What holds of every kind of paper, over cases of every course.</summary>
public sealed class EveryPaperTests
{
    public static TheoryData<string> Ids => [.. PaperTemplates.All.Select(template => template.Id)];

    [Fact]
    public void Each_kind_has_its_own_name() => Assert.Distinct(PaperTemplates.All.Select(template => template.Id));

    [Theory, MemberData(nameof(Ids))]
    public void Some_event_gives_rise_to_it_and_every_such_paper_is_complete(string id)
    {
        var papers = Composed.Of(id);
        Assert.NotEmpty(papers);
        Assert.All(papers, paper => Assert.Empty(paper.Missing));
    }

    // A numbered paper is issued by an act: what the law wants and the paper lacks would refuse the act.
    [Theory, MemberData(nameof(Ids))]
    public void Each_wanted_content_that_is_blank_is_reported_missing_and_nothing_else(string id)
    {
        var template = PaperTemplates.All.Single(t => t.Id == id);
        var reported = Composed.Of(id).SelectMany(paper => Blanks(paper.Content))
            .Select(template.MissingIn).Where(missing => missing.Count == 1).Select(missing => missing[0]).ToList();
        Assert.NotEmpty(template.Wanted);
        Assert.All(template.Wanted, wanted => Assert.Contains(wanted, reported));
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_text_read_back_from_the_file_is_the_text_of_the_paper(string id)
    {
        var renderer = InstalledFonts.Renderer();
        foreach (var paper in Composed.Of(id).Select(composed => composed.Document with { EachPage = [] }))
        {
            // The head of a table comes again on every page the table reaches, and is left out on both sides.
            Assert.Equal(WithoutHeads(Words(paper), paper), WithoutHeads(ReadBack(renderer.Render(paper, new()).Bytes), paper));
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void It_is_drawn_in_a_few_pages_and_always_in_the_same_bytes(string id)
    {
        var renderer = InstalledFonts.Renderer();
        foreach (var paper in Composed.Of(id))
        {
            var drawn = renderer.Render(paper.Document, new());
            Assert.InRange(drawn.Pages, 1, 6);
            Assert.Equal(drawn.Bytes, renderer.Render(paper.Document, new()).Bytes);
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void It_says_on_every_page_that_demonstration_data_are_invented(string id) =>
        Assert.All(Composed.Of(id), paper => Assert.Equal("演示数据(虚构)", paper.Document.Notice));

    /// <summary>The content with each of its texts, those of its head too, blank in turn.</summary>
    private static IEnumerable<object> Blanks(object content) => content.GetType().GetProperties().SelectMany(property =>
        property.GetValue(content) is PaperHead head
            ? Blanks(head).Select(blank => With(content, property, blank))
            : Blanked(content, property) is { } copy ? [copy] : Array.Empty<object>());

    private static object? Blanked(object content, PropertyInfo property)
    {
        object? blank = property.PropertyType switch
        {
            var type when type == typeof(string) => "",
            var type when type == typeof(Opinion) => Opinion.ByHand,
            { IsGenericType: true } type when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => Array.CreateInstance(type.GetGenericArguments()[0], 0),
            _ => null,
        };
        return blank is null || !property.CanWrite ? null : With(content, property, blank);
    }

    private static object With(object content, PropertyInfo property, object value)
    {
        var copy = content.GetType().GetMethod("<Clone>$")!.Invoke(content, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    internal static string ReadBack(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return Squeezed(string.Concat(pdf.GetPages().SelectMany(page => page.Letters)
            .Where(letter => letter.StartBaseLine.Y > Grid.PageHeight - Grid.Bottom && letter.StartBaseLine.Y < Grid.PageHeight - Grid.Top)
            .Select(letter => letter.Value)));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u200B'));

    internal static string Words(OfficialDocument paper) => Squeezed(string.Concat(paper.Blocks.Select(block =>
        string.Concat(block.Texts) + (block is SignatureBlock { Seal: SealSlot.Empty } ? "印章处" : ""))));

    internal static string WithoutHeads(string text, OfficialDocument paper) => paper.Blocks.OfType<DataTable>()
        .Select(table => Squeezed(string.Concat(table.HeaderRows.SelectMany(row => row.Cells).Select(cell => cell.Text)))).Where(head => head.Length > 0)
        .Aggregate(text, (rest, head) =>
        {
            Assert.Contains(head, text, StringComparison.Ordinal);
            return rest.Replace(head, "", StringComparison.Ordinal);
        });
}
