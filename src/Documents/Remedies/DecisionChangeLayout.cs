using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Remedies;

/// <summary>How a decision that corrects, changes or revokes a decision looks.</summary>
public static class DecisionChangeLayout
{
    private static readonly LegalBasis Contents = new("行政处罚法", "第五十四条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<DecisionAmended, DecisionChangePaper> Template = new()
    {
        Id = "decision-change",
        Title = PaperKind.DecisionChange.Chinese(),
        Version = 1,
        Kind = PaperKind.DecisionChange,
        Content = DecisionChangePaper.From,
        Layout = Of,
        Requires =
        [
            new("当事人的基本情况", Contents, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("原决定", Contents, paper => paper.Original),
            new("变更、撤销的理由", Contents, paper => paper.Reason),
            new("变更、撤销的内容和依据", Contents, paper => paper.Change),
            new("原决定履行情况的处理", Contents, paper => paper.Effect),
            new("申请行政复议、提起行政诉讼的途径和期限", Contents, paper => paper.Remedies),
            .. PaperHead.IsRequired<DecisionChangePaper>(Contents, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(DecisionChangePaper paper) => paper.Head.Over(
    [
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Paragraph(paper.Original),
        new Paragraph(paper.Reason),
        new Paragraph(paper.Change),
        .. Wording.Numbered(paper.Penalties).Select(penalty => new Paragraph(penalty)),
        new Paragraph(paper.Effect),
        new Paragraph(paper.Remedies),
        paper.Head.Signature,
    ]);
}
