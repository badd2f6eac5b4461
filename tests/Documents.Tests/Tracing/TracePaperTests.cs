using Enforcement.Documents.Model;
using Enforcement.Documents.Tests.Fonts;
using Enforcement.Documents.Tests.Papers;
using Enforcement.Documents.Tracing;
using Enforcement.Domain.Cases.Tracing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Scenarios;

namespace Enforcement.Documents.Tests.Tracing;

public sealed class TracePaperTests
{
    /// <summary>Filed too late, its fine lowered without a word, not paid and not pursued.</summary>
    private static readonly TracePaper Paper = Of(
        ACase.Proposed().Filed(new(2017, 6, 5)).WithInvestigators(new(2017, 6, 5)).Inspected(new(2017, 6, 5)).WithEvidence(new(2017, 6, 6))
            .CorrectionOrdered(new(2017, 6, 6)).CorrectionServed(new(2017, 6, 6)).Concluded(new(2017, 6, 7)).ReviewPassed(new(2017, 6, 8))
            .Noticed(20_000).NoticeServed().Penalised(15_000).Served(), new(2017, 7, 12));

    [Fact]
    public void It_tells_the_findings_the_persons_the_deadlines_and_the_amounts_way()
    {
        Assert.Equal("5 项：可致撤销或者失职 1 项，程序瑕疵 3 项，提示核查 1 项", Paper.Summary);
        Assert.Equal(["T-101", "T-401", "T-504", "T-802", "T-901"], Paper.Findings.Select(f => f.Code));
        Assert.Equal("《环境行政处罚办法》第二十二条", Paper.Findings[0].Article);
        Assert.Contains(Paper.Steps, step => step is { Title: "案件审查：通过", Persons: "审查人赵敏", Recorded: "晚 1 日登记" });
        Assert.Contains(Paper.Steps, step => step.Basis == "A1 制度：《环境行政处罚办法》第四十五条、第四十六条、第四十七条（规则 R-301、R-302）");
        Assert.Equal("负责人", Paper.Deadlines.Single(d => d.Name == "决定是否立案").Holder);
        Assert.Equal(["罚款 20,000.00 元", "罚款 15,000.00 元"], Paper.Amounts.Select(a => a.Amount).Where(a => a != "—"));
        Assert.Equal(10, Paper.Points.Count);
    }

    [Fact]
    public void It_names_the_party_and_tells_nothing_else_about_it()
    {
        var text = TraceLayout.Of(Paper).Text;
        Assert.Contains(TheCounty.Company.Name, text, StringComparison.Ordinal);
        Assert.All(
            new[] { TheCounty.Company.CreditCode!, TheCounty.Company.Address, TheCounty.Company.Phone!, TheCounty.Company.LegalRepresentative! },
            personal => Assert.DoesNotContain(personal, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_text_read_back_from_the_file_is_the_text_of_the_paper_in_the_same_bytes_every_time()
    {
        var (document, renderer) = (TraceLayout.Of(Paper), InstalledFonts.Renderer());
        var drawn = renderer.Render(document, new());
        Assert.Equal(EveryPaperTests.WithoutHeads(EveryPaperTests.Words(document), document), EveryPaperTests.WithoutHeads(EveryPaperTests.ReadBack(drawn.Bytes), document));
        Assert.Equal(drawn.Bytes, renderer.Render(document, new()).Bytes);
        Assert.InRange(drawn.Pages, 3, 8);
    }

    [Fact]
    public void A_file_in_which_nothing_is_found_says_so()
    {
        var paper = Of(ACase.Proposed().Refused(), Usual.FiledOn);
        Assert.Equal(("未发现问题线索", "未立案", "未立案"), (paper.Summary, paper.CaseNumber, paper.Outcome));
        Assert.Contains(TraceLayout.Of(paper).Blocks.OfType<Paragraph>(), p => p.Texts.Single() == "按十项查核没有发现问题线索。");
    }

    private static TracePaper Of(ACase file, DateOnly on) => TracePaper.From(
        CaseTrace.Of(new(
            file.Case.Id,
            [.. file.Events.Select((e, i) => new RecordedEvent(i + 1, e, e.OccurredOn.AddDays(1).ToDateTime(new(9, 0)), TheCounty.Officer1.Name, Role.Officer))],
            LawBook.Embedded, on)),
        file.Agency, LawBook.Embedded);
}
