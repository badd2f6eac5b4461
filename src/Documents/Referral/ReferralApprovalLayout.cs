using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Referral;

/// <summary>How the approval form of a referral looks.</summary>
public static class ReferralApprovalLayout
{
    private static readonly LegalBasis Contents = new("行政执法机关移送涉嫌犯罪案件的规定", "第五条");

    /// <summary>The kind of paper: a refusal is written down on it as an approval is.</summary>
    public static readonly PaperTemplate<CaseEvent, ReferralApprovalPaper> Template = new()
    {
        Id = "referral-approval",
        Title = "涉嫌犯罪案件移送审批表",
        Version = 1,
        When = happened => happened is ReferralApproved or ReferralRefused,
        Content = ReferralApprovalPaper.From,
        Layout = Of,
        Requires =
        [
            new("涉嫌罪名", Contents, paper => paper.Crime),
            new("案情", Contents, paper => paper.Facts),
            new("移送的依据和理由", Contents, paper => paper.Grounds),
            new("专案组的报告", Contents, paper => paper.Reporters.Complete),
            new("正职负责人或者主持工作的负责人的决定", Contents, paper => paper.Principal.Complete),
        ],
    };

    private static OfficialDocument Of(ReferralApprovalPaper paper) => paper.Head.Over(
    [
        new FormTable(
        [
            new("案由", paper.Cause),
            new("立案号", paper.CaseNumber),
            .. Forms.PartyRows(paper.Party),
            new("涉嫌罪名", paper.Crime),
            Forms.TextRow("案情简介", paper.Facts),
            Forms.TextRow("移送依据和理由", paper.Grounds),
            Forms.OpinionRow("专案组意见", paper.Reporters),
            Forms.OpinionRow("执法机构意见", Opinion.ByHand),
            Forms.OpinionRow("法制机构意见", Opinion.ByHand),
            Forms.OpinionRow("主要负责人意见", paper.Principal),
        ]),
    ]);
}
