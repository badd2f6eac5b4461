using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Hearing;

/// <summary>How the report on a hearing looks.</summary>
public static class HearingReportLayout
{
    private static readonly LegalBasis Contents = new("环境行政处罚办法", "第六十九条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<HearingReported, HearingReportPaper> Template = new()
    {
        Id = "hearing-report",
        Title = "听证报告",
        Version = 1,
        Content = HearingReportPaper.From,
        Layout = Of,
        Requires =
        [
            new("案由", Contents, paper => paper.Cause),
            new("听证的时间", Contents, paper => paper.Time),
            new("听证的地点", Contents, paper => paper.Place),
            new("参加人", Contents, paper => paper.Participants),
            new("双方主张、证据和争议焦点", Contents, paper => paper.Content),
            new("主持人的意见和建议", Contents, paper => paper.Opinion),
            new("主持人", Contents, paper => paper.Chair),
        ],
    };

    private static OfficialDocument Of(HearingReportPaper paper) => paper.Head.Over(
    [
        new FormTable(
        [
            new("案由", paper.Cause),
            new("听证时间", paper.Time),
            new("听证地点", paper.Place),
            .. paper.Panel.Select(row => new FormRow(row.Label, row.Value)),
            new("参加人", paper.Participants),
            new("拟处罚意见", string.Join('\n', Wording.Numbered(paper.Intended))),
        ]),
        new Heading(1, "一、双方主张、证据和争议焦点"),
        new Paragraph(paper.Content),
        new Heading(1, "二、主持人的意见和建议"),
        new Paragraph(paper.Opinion),
        new SignatureLines([new("听证主持人（签名）：", paper.Chair, paper.Head.Date)]),
    ]);
}
