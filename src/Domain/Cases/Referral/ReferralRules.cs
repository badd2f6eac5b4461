using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>The rules of referring a suspected crime 涉嫌犯罪移送.</summary>
public static class ReferralRules
{
    private static readonly LegalBasis Deciding = new("行政执法机关移送涉嫌犯罪案件的规定", "第五条");
    private static readonly LegalBasis Answering = new("环境保护行政执法与刑事司法衔接工作办法", "第七条、第九条");

    /// <summary>A case is referred once at a time.</summary>
    public static readonly CaseRule NoReferralIsUnderWay = new(
        "R-801", "已有移送在办理中的，不得重复提请", Deciding,
        at => at.Case.Referral is null or { Status: ReferralStatus.Refused or ReferralStatus.Returned },
        at => $"已于 {at.Case.Referral?.ProposedOn.Iso()} 提请移送，现为“{at.Case.Referral?.Status.Chinese()}”");

    /// <summary>Two officers or more form the team that verifies and reports.</summary>
    public static readonly BodyRule<ProposeReferral> TwoOfficersReport = new(
        "R-802", "应当指定两名以上行政执法人员组成专案组核实并提出书面报告", Deciding,
        (at, act) => act.Officers.Distinct().Count() >= 2 && act.Officers.All(id => at.Member(id)?.IsCertifiedOn(at.On) == true),
        (at, act) => act.Officers.FirstOrDefault(id => at.Member(id)?.IsCertifiedOn(at.On) != true) is { } other
            ? $"“{other}”没有当日有效的执法证件" : "专案组不得少于两人");

    /// <summary>The principal head decides on a referral.</summary>
    public static readonly CaseRule PrincipalHeadDecides = new(
        "R-803", "是否移送应当由本机关正职负责人或者主持工作的负责人决定", Deciding,
        at => at.Actor.IsPrincipalHead,
        at => $"{at.Actor.Name}不是正职负责人");

    /// <summary>Who decides on a referral is none of those who reported it.</summary>
    public static readonly CaseRule DeciderIsNotAReporter = new(
        "R-804", "决定移送的负责人不得是专案组成员", Deciding,
        at => at.Case.Referral?.Reporters.Any(r => r.Id == at.Actor.Id) != true);

    /// <summary>A decision on a referral waits for a proposal.</summary>
    public static readonly CaseRule ReferralIsProposed = new(
        "R-805", "决定是否移送应当以专案组书面报告为前提", Deciding,
        at => at.Case.Referral is { Status: ReferralStatus.Proposed },
        at => at.Case.Referral is null ? "没有提请移送的报告" : $"移送现为“{at.Case.Referral.Status.Chinese()}”");

    /// <summary>Only an approved referral is sent.</summary>
    public static readonly CaseRule ReferralIsApproved = new(
        "R-806", "向公安机关移送应当经批准", Deciding,
        at => at.Case.Referral is { Status: ReferralStatus.Approved },
        at => at.Case.Referral is null ? "没有批准移送的决定" : $"移送现为“{at.Case.Referral.Status.Chinese()}”");

    /// <summary>A referral is not sent before it was approved.</summary>
    public static readonly BodyRule<SendReferral> SentAfterItsApproval = new(
        "R-807", "移送时间不得早于批准时间", Deciding,
        (at, act) => at.Case.Referral is { ApprovedAt: { } approved } && act.OccurredOn.ToDateTime(act.At) >= approved,
        (at, act) => $"批准于 {at.Case.Referral?.ApprovedAt:yyyy-MM-dd HH:mm}，所填移送时间为 {act.OccurredOn.ToDateTime(act.At):yyyy-MM-dd HH:mm}");

    /// <summary>Only a referral that was sent has an outcome, and only one acceptance or return.</summary>
    public static readonly CaseRule ReferralWasSent = new(
        "R-808", "公安机关的回执和决定应当以已经移送且尚无结论为前提", Answering,
        at => at.Case.Referral is { Status: ReferralStatus.Sent or ReferralStatus.Receipted },
        at => at.Case.Referral is null ? "本案没有移送" : $"移送现为“{at.Case.Referral.Status.Chinese()}”");

    /// <summary>A receipt comes once.</summary>
    public static readonly BodyRule<RecordReferralOutcome> ReceiptComesOnce = new(
        "R-809", "接受回执只登记一次", Answering,
        (at, act) => act.Outcome != ReferralOutcome.Receipted || at.Case.Referral is { Status: ReferralStatus.Sent });
}
