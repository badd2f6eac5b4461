using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Payment;

/// <summary>How a decision of an additional fine looks.</summary>
public static class AdditionalFineLayout
{
    private static readonly LegalBasis Contents = new("行政强制法", "第四十五条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<AdditionalFineDecided, AdditionalFinePaper> Template = new()
    {
        Id = "additional-fine-decision",
        Title = PaperKind.AdditionalFineDecision.Chinese(),
        Version = 1,
        Kind = PaperKind.AdditionalFineDecision,
        Content = AdditionalFinePaper.From,
        Layout = Of,
        Requires =
        [
            new("当事人的基本情况", Contents, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("逾期不履行的事实", Contents, paper => paper.Facts),
            new("加处罚款的依据和标准", Contents, paper => paper.Basis),
            new("加处罚款的数额", Contents, paper => paper.Decision),
            new("履行方式和期限", Contents, paper => paper.Payment),
            new("申请行政复议、提起行政诉讼的途径和期限", Contents, paper => paper.Remedies),
            .. PaperHead.IsRequired<AdditionalFinePaper>(Contents, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(AdditionalFinePaper paper) => paper.Head.Over(
    [
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Paragraph(paper.Facts),
        new Paragraph(paper.Basis),
        new Paragraph(paper.Decision),
        new Paragraph(paper.Payment),
        new Paragraph(paper.Remedies),
        paper.Head.Signature,
    ]);
}
