using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Investigation;

/// <summary>How an order to correct looks.</summary>
public static class CorrectionOrderLayout
{
    private static readonly LegalBasis Contents = new("环境保护主管部门实施按日连续处罚办法", "第九条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<CorrectionOrdered, CorrectionOrderPaper> Template = new()
    {
        Id = "correction-order",
        Title = PaperKind.CorrectionOrder.Chinese(),
        Version = 1,
        Kind = PaperKind.CorrectionOrder,
        Content = CorrectionOrderPaper.From,
        Layout = Of,
        Requires =
        [
            new("排污者的基本情况", Contents, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("调查机构名称和调查时间", Contents, paper => paper.Inquiry),
            new("违法事实", Contents, paper => paper.Facts),
            new("证据", Contents, paper => string.Concat(paper.Evidence)),
            new("违反的条款", Contents, paper => paper.Violation),
            new("责令改正的依据", Contents, paper => paper.Basis),
            new("责令改正的具体内容", Contents, paper => paper.Order),
            new("改正期限", Contents, paper => paper.Due),
            new("拒不改正可能承担的后果", Contents, paper => string.Concat(paper.Consequences)),
            new("申请行政复议、提起行政诉讼的途径和期限", Contents, paper => paper.Remedies),
            .. PaperHead.IsRequired<CorrectionOrderPaper>(Contents, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(CorrectionOrderPaper paper) => paper.Head.Over(
    [
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Paragraph(paper.Inquiry),
        new Paragraph(paper.Facts),
        new Paragraph("以上事实，有下列证据为证：") { KeepWithNext = true },
        .. Wording.Numbered(paper.Evidence).Select(piece => new Paragraph(piece)),
        new Paragraph(paper.Violation),
        new Paragraph(paper.Basis) { KeepWithNext = true },
        new Paragraph(paper.Order),
        new Paragraph(paper.Due),
        .. paper.Consequences.Select(text => new Paragraph(text)),
        new Paragraph(paper.Remedies),
        paper.Head.Signature,
    ]);
}
