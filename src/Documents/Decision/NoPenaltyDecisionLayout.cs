using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Decision;

/// <summary>How a decision of no penalty looks.</summary>
public static class NoPenaltyDecisionLayout
{
    private static readonly LegalBasis Contents = new("行政处罚法", "第三十八条");
    private static readonly LegalBasis Remedy = new("行政诉讼法", "第四十六条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<NoPenaltyDecided, NoPenaltyDecisionPaper> Template = new()
    {
        Id = "no-penalty-decision",
        Title = PaperKind.NoPenaltyDecision.Chinese(),
        Version = 1,
        Kind = PaperKind.NoPenaltyDecision,
        Content = NoPenaltyDecisionPaper.From,
        Layout = Of,
        Requires =
        [
            new("当事人的基本情况", Contents, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("事实", Contents, paper => paper.Facts),
            new("不予处罚的情形和依据", Contents, paper => paper.Decision),
            new("不予处罚的理由", Contents, paper => paper.Reasons),
            new("陈述、申辩和听证的情况", Contents, paper => paper.Notice),
            new("改正情况", Contents, paper => paper.Correction),
            new("申请行政复议、提起行政诉讼的途径和期限", Remedy, paper => paper.Remedies),
            .. PaperHead.IsRequired<NoPenaltyDecisionPaper>(Contents, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(NoPenaltyDecisionPaper paper) => paper.Head.Over(
    [
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Paragraph(paper.Introduction),
        new Heading(1, "一、查明的事实和证据"),
        new Paragraph(paper.Facts),
        .. paper.Evidence.Count > 0 ? [new Paragraph("本案收集了下列证据：") { KeepWithNext = true }] : Array.Empty<Paragraph>(),
        .. Wording.Numbered(paper.Evidence).Select(piece => new Paragraph(piece)),
        new Paragraph(paper.Notice),
        new Paragraph(paper.Correction),
        new Heading(1, "二、不予行政处罚的理由、依据和决定"),
        new Paragraph(paper.Reasons),
        new Paragraph(paper.Decision),
        .. paper.Education.Length > 0 ? [new Paragraph(paper.Education)] : Array.Empty<Paragraph>(),
        new Heading(1, "三、申请行政复议或者提起行政诉讼的途径和期限"),
        new Paragraph(paper.Remedies),
        paper.Head.Signature,
    ]);
}
