using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Publication;

/// <summary>How a report of a major penalty looks.</summary>
public static class MajorPenaltyReportLayout
{
    private static readonly LegalBasis Contents = new("四川省重大行政处罚行政强制备案规定（川办发〔2014〕3号）", "全文");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<MajorPenaltyReported, MajorPenaltyReportPaper> Template = new()
    {
        Id = "major-penalty-report",
        Title = PaperKind.MajorPenaltyReport.Chinese(),
        Version = 1,
        Kind = PaperKind.MajorPenaltyReport,
        Content = MajorPenaltyReportPaper.From,
        Layout = Of,
        Requires =
        [
            new("备案机关", Contents, paper => paper.Receivers),
            new("处罚决定", Contents, paper => paper.Introduction),
            new("当事人的基本情况", Contents, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("违法事实", Contents, paper => paper.Facts),
            new("处罚依据", Contents, paper => paper.Basis),
            new("处罚内容", Contents, paper => string.Concat(paper.Penalties)),
            new("办理程序", Contents, paper => paper.Procedure),
            new("处罚决定书副本", Contents, paper => string.Concat(paper.Attachments)),
            .. PaperHead.IsRequired<MajorPenaltyReportPaper>(Contents, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(MajorPenaltyReportPaper paper) => paper.Head.Over(
    [
        new Addressee(paper.Receivers),
        new Paragraph(paper.Introduction),
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Heading(1, "一、违法事实"),
        new Paragraph(paper.Facts),
        new Heading(1, "二、处罚依据和内容"),
        new Paragraph(paper.Basis),
        .. Wording.Numbered(paper.Penalties).Select(penalty => new Paragraph(penalty)),
        new Heading(1, "三、办理程序"),
        new Paragraph(paper.Procedure),
        new Attachments(paper.Attachments),
        paper.Head.Signature,
    ]);
}
