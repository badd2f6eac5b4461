using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Summary;

/// <summary>How a penalty decision on the spot looks: the printed form that officers carry, filled in.</summary>
public static class OnTheSpotDecisionLayout
{
    private static readonly LegalBasis Contents = new("行政处罚法", "第三十四条");
    private static readonly LegalBasis OfTheMeasures = new("环境行政处罚办法", "第五十九条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<OnTheSpotDecided, OnTheSpotDecisionPaper> Template = new()
    {
        Id = "on-the-spot-decision",
        Title = PaperKind.OnTheSpotDecision.Chinese(),
        Version = 1,
        Kind = PaperKind.OnTheSpotDecision,
        Content = OnTheSpotDecisionPaper.From,
        Layout = Of,
        Requires =
        [
            new("当事人", Contents, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("违法行为", Contents, paper => paper.Facts),
            new("时间、地点", Contents, paper => paper.When),
            new("行政处罚依据", Contents, paper => paper.Basis),
            new("处罚的种类和罚款数额", Contents, paper => paper.Penalty),
            new("听取陈述、申辩的情况", OfTheMeasures, paper => paper.Statement),
            new("申请行政复议、提起行政诉讼的途径和期限", OfTheMeasures, paper => paper.Remedies),
            new("执法人员签名或者盖章", Contents, paper => paper.Officers.Count >= 2 ? paper.Officers[0] : null),
            new("当场交付当事人", Contents, paper => paper.Signing),
            .. PaperHead.IsRequired<OnTheSpotDecisionPaper>(Contents, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(OnTheSpotDecisionPaper paper) => paper.Head.Over(
    [
        new FormTable(
        [
            .. Forms.PartyRows(paper.Party),
            new("违法时间、地点", paper.When),
            Forms.TextRow("违法事实", paper.Facts, 2),
            Forms.TextRow("陈述、申辩", paper.Statement),
            Forms.TextRow("处罚理由和依据", paper.Basis),
            new("处罚决定", paper.Penalty),
            Forms.TextRow("责令改正", paper.Correction),
            .. paper.Performance.Length > 0 ? new[] { Forms.TextRow("履行方式和期限", paper.Performance) } : [],
            Forms.TextRow("救济途径和期限", paper.Remedies),
            Forms.TextRow("送达", paper.Signing),
        ]),
        new SignatureLines(
        [
            .. paper.Officers.Select(officer => new SignatureLine($"执法人员{Wording.NameIn(officer)}（签名）：")),
            new("当事人（签名）："),
        ]),
        paper.Head.Signature,
    ]);
}
