using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>The rules of referring a suspected crime 涉嫌犯罪移送.</summary>
public static class ReferralRules
{
    private static readonly LegalBasis Deciding = new("行政执法机关移送涉嫌犯罪案件的规定", "第五条");
    private const string Joining = "环境保护行政执法与刑事司法衔接工作办法";
    private static readonly LegalBasis Answering = new("环境保护行政执法与刑事司法衔接工作办法", "第七条、第九条");

    /// <summary>A case is referred once at a time.</summary>
    public static readonly CaseRule NoReferralIsUnderWay = new(
        "R-801", "已有移送在办理中的，不得重复提请", Deciding,
        at => at.Case.Referral is null or
        {
            Status: ReferralStatus.Refused or ReferralStatus.Returned or ReferralStatus.ReviewUpheld or ReferralStatus.SupervisionDeclined
                or ReferralStatus.Concluded,
        },
        at => $"已于 {at.Case.Referral?.ProposedOn.Iso()} 提请移送，现为“{at.Case.Referral?.Status.Chinese()}”");

    /// <summary>Two officers or more form the team that verifies and reports.</summary>
    public static readonly BodyRule<ProposeReferral> TwoOfficersReport = new(
        "R-802", "应当指定两名以上行政执法人员组成专案组核实并提出书面报告", Deciding,
        (at, act) => act.Officers.Distinct().Count() >= 2 && act.Officers.All(id => at.Member(id)?.IsCertifiedOn(at.On) == true),
        (at, act) => act.Officers.FirstOrDefault(id => at.Member(id)?.IsCertifiedOn(at.On) != true) is { } other
            ? $"{at.NameOf(other)}没有当日有效的执法证件" : "专案组不得少于两人");

    /// <summary>The principal head decides on a referral.</summary>
    public static readonly CaseRule PrincipalHeadDecides = new(
        "R-803", "是否移送应当由本机关正职负责人或者主持工作的负责人决定", Deciding,
        at => at.Actor.IsPrincipalHead,
        at => $"{at.Actor.Name}不是正职负责人");

    /// <summary>Who decides on a referral is none of those who reported it.</summary>
    public static readonly CaseRule DeciderIsNotAReporter = new(
        "R-804", "决定移送的负责人不得是专案组成员", Deciding,
        at => at.Case.Referral?.Reporters.Any(r => at.Case.IsOrDelegatedTo(at.Actor.Id, r)) != true);

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

    /// <summary>Only what was sent and waits for an answer is answered: by the public security organ, on review, or by the procuratorate.</summary>
    public static readonly CaseRule ReferralWasSent = new(
        "R-808", "公安机关的回执和决定应当以已经移送且尚无结论为前提", Answering,
        at => at.Case.Referral is
        {
            Status: ReferralStatus.Sent or ReferralStatus.Receipted or ReferralStatus.Supplementing or ReferralStatus.UnderReview
                or ReferralStatus.UnderSupervision,
        },
        at => at.Case.Referral is null ? "本案没有移送" : $"移送现为“{at.Case.Referral.Status.Chinese()}”");

    /// <summary>A receipt comes once.</summary>
    public static readonly BodyRule<RecordReferralOutcome> ReceiptComesOnce = new(
        "R-809", "接受回执只登记一次", Answering,
        (at, act) => act.Outcome != ReferralOutcome.Receipted || at.Case.Referral is { Status: ReferralStatus.Sent });

    /// <summary>Each answer is one to the step before it.</summary>
    public static readonly BodyRule<RecordReferralOutcome> AnswerFitsTheReferral = new(
        "R-810", "公安机关、检察机关的答复应当与移送所处的环节相符", new(Joining, "第八条至第十一条"),
        (at, act) => act.Outcome switch
        {
            ReferralOutcome.SupplementRequested => at.Case.Referral!.Status is ReferralStatus.Sent or ReferralStatus.Receipted,
            ReferralOutcome.Accepted => at.Case.Referral!.Status != ReferralStatus.Supplementing,
            ReferralOutcome.Returned => at.Case.Referral!.Status is ReferralStatus.Sent or ReferralStatus.Receipted or ReferralStatus.Supplementing,
            ReferralOutcome.ReviewUpheld => at.Case.Referral!.Status == ReferralStatus.UnderReview,
            ReferralOutcome.SupervisionDeclined => at.Case.Referral!.Status == ReferralStatus.UnderSupervision,
            _ => true,
        },
        (at, act) => $"移送现为“{at.Case.Referral?.Status.Chinese()}”，不能登记“{act.Outcome.Chinese()}”");

    /// <summary>When the organ told that materials are incomplete is recorded to the minute: it has 24 hours for it.</summary>
    public static readonly BodyRule<RecordReferralOutcome> IncompletenessIsToldAtATime = new(
        "R-811", "公安机关应当在二十四小时内告知移送材料不全，登记时应当写明告知的时间", new(Joining, "第八条"),
        (at, act) => act.Outcome != ReferralOutcome.SupplementRequested
            || (act.At is { } time && at.Case.Referral!.SentAt is { } sent && act.OccurredOn.ToDateTime(time) >= sent),
        (at, act) => act.At is null ? "没有填写告知的时间" : $"告知的时间早于移送时间 {at.Case.Referral?.SentAt:yyyy-MM-dd HH:mm}");

    /// <summary>What is followed up was referred.</summary>
    public static readonly CaseRule SomethingWasReferred = new(
        "R-818", "移送后的补正、申请复议、建议立案监督、移交物品材料和平台录入应当以本案已经提请移送为前提", new(Joining, "第八条、第十条、第十一条、第三十四条"),
        at => at.Case.Referral is not null,
        _ => "本案没有移送");

    /// <summary>Each step of the agency's own has its place.</summary>
    public static readonly BodyRule<FollowUpReferral> StepFitsTheReferral = new(
        "R-812", "移送后的补正、申请复议、建议立案监督、移交物品材料和平台录入应当与移送所处的环节相符", new(Joining, "第八条、第十条、第十一条、第三十四条"),
        (at, act) => at.Case.Referral is { } referral && act.Step switch
        {
            ReferralStep.Supplement => referral.Status == ReferralStatus.Supplementing,
            ReferralStep.RequestReview => referral.Status == ReferralStatus.Returned,
            ReferralStep.SuggestSupervision => referral.Status is ReferralStatus.Returned or ReferralStatus.ReviewUpheld,
            ReferralStep.HandOverMaterials => referral is { Status: ReferralStatus.Accepted, MaterialsHandedOverOn: null },
            _ => referral is { SentAt: not null, EnteredOnPlatformOn: null },
        },
        (at, act) => at.Case.Referral is { } referral ? $"移送现为“{referral.Status.Chinese()}”，不能办理或者已经办理“{act.Step.Chinese()}”" : "本案没有移送");

    /// <summary>A review is asked for in time; the longer of the two periods counts.</summary>
    public static readonly BodyRule<FollowUpReferral> ReviewIsAskedForInTime = new(
        "R-813", "对不予立案申请复议应当在收到通知之日起三个工作日内提出", new(Joining, "第十一条"),
        (at, act) => act.Step != ReferralStep.RequestReview || at.Case.Referral?.ReturnedOn is not { } returned
            || act.OccurredOn <= new[] { at.Law.Count("referral.review", returned).DueOn, at.Law.Count("referral.review.regulation", returned).DueOn }.Max(),
        (at, _) => $"{at.Case.Referral?.ReturnedOn?.Iso()} 收到不予立案通知，申请复议的期限已过，可以建议人民检察院立案监督");

    /// <summary>Criminal proceedings end that were begun.</summary>
    public static readonly CaseRule CrimeIsBeingProsecuted = new(
        "R-814", "登记刑事结论应当以公安机关已经立案为前提", new(Joining, "第十六条"),
        at => at.Case.Referral is { Status: ReferralStatus.Accepted },
        at => at.Case.Referral is { } referral ? $"移送现为“{referral.Status.Chinese()}”" : "本案没有移送");

    /// <summary>Only a conviction carries a fine.</summary>
    public static readonly BodyRule<RecordCriminalOutcome> OnlyConvictsAreFined = new(
        "R-815", "判处罚金以判决有罪为前提", new("刑法", "第五十二条"),
        (_, act) => act.Fine is null || (act.Outcome == CriminalOutcome.Convicted && !act.Fine.Value.IsZero));

    /// <summary>Where the court has fined, the agency does not fine any more.</summary>
    public static readonly BodyRule<IImposesPenalties> CourtHasNotFined = new(
        "R-816", "人民法院已经判处罚金、行政机关尚未给予罚款的，不再给予罚款", new("行政处罚法", "第三十五条第二款"),
        (at, act) => at.Regime < Regime.A2 || at.Case.Referral?.FineOfACourt is null || act.Penalties.All(p => p.Kind != PenaltyKind.Fine),
        (at, _) => $"人民法院已判处罚金 {at.Case.Referral?.FineOfACourt} 元");

    /// <summary>A discipline lead goes to another organ.</summary>
    public static readonly BodyRule<HandOverDisciplineLead> DisciplineLeadGoesToAnotherOrgan = new(
        "R-817", "违法违纪线索应当移送纪检、监察部门", new("环境行政处罚办法", "第十六条第四款"),
        (at, act) => act.Receiver.Trim() != at.Agency.Name,
        (at, _) => $"{at.Agency.Name}不是纪检、监察部门");
}
