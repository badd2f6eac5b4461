using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Hearing;

/// <summary>A decision before which the party may have been heard.</summary>
public interface IFollowsAHearing
{
    /// <summary>What of the hearing's record is followed and why, where a hearing was held 听证笔录的采信情况.</summary>
    string? HearingConsidered { get; }
}

/// <summary>The rules of the hearing 听证.</summary>
public static class HearingRules
{
    private const string OfHearings = "环境行政处罚听证程序规定";

    private static readonly LegalBasis Request = new(OfHearings, "第十八条");
    private static readonly LegalBasis Grounds = new(OfHearings, "第十九条、第二十条");
    private static readonly Provision Procedure = new(new LegalBasis("行政处罚法", "第四十二条"), new("行政处罚法", "第六十四条"));

    /// <summary>
    /// Who asks for a hearing was told of the right to it; a hearing by consent needs no such right, and who has none and asks all the same is answered
    /// that it is out of scope.
    /// </summary>
    public static readonly BodyRule<RequestHearing> HearingRightWasTold = new(
        "R-1001", "申请听证应当以已送达的告知为前提；有听证权利的，以已送达的听证告知为前提，经商当事人同意主动举行听证的除外", Procedure,
        (at, act) => act.ByConsent ? at.Case.NoticeInHand?.ServedOn <= at.On
            : (at.Case.NoticeInHand is { HearingRight: false, ServedOn: var served } ? served : at.Case.NoticeInHand?.HearingToldOn) <= act.SubmittedOn,
        (at, _) => at.Case.NoticeInHand?.HearingToldOn is { } told ? $"听证告知 {told.Iso()} 才送达"
            : at.Case.NoticeInHand is { HearingRight: false, ServedOn: { } served } ? $"告知书 {served.Iso()} 才送达" : "没有已送达的告知");

    /// <summary>A request is made in writing.</summary>
    public static readonly BodyRule<RequestHearing> HearingRequestIsInWriting = new(
        "R-1002", "当事人要求听证的，应当以书面形式提出", Request,
        (_, act) => act.InWriting);

    /// <summary>A request is received on the day it is handed in, or after the day of its postmark.</summary>
    public static readonly BodyRule<RequestHearing> HearingRequestIsSubmittedBeforeItIsReceived = new(
        "R-1003", "听证申请以提交之日或者寄出的邮戳日为准，该日不得晚于收到之日", Request,
        (_, act) => act.SubmittedOn <= act.OccurredOn && (act.ObstacleEndedOn is null) == string.IsNullOrWhiteSpace(act.Obstacle),
        (_, act) => act.SubmittedOn > act.OccurredOn
            ? $"提交日期 {act.SubmittedOn.Iso()} 晚于收到日期 {act.OccurredOn.Iso()}" : "障碍的事由和消除日期应当同时填写");

    /// <summary>There is one hearing on a notice: a request or a waiver stands.</summary>
    public static readonly CaseRule NoHearingIsUnderWay = new(
        "R-1004", "已经申请、举行或者放弃听证的，不得重复申请", Request,
        at => at.Case.HearingInHand is null or { Status: HearingStatus.Refused },
        at => $"听证现为“{at.Case.HearingInHand?.Status.Chinese()}”");

    /// <summary>An answer waits for a request.</summary>
    public static readonly CaseRule HearingRequestWaits = new(
        "R-1005", "审查听证申请应当以收到的申请为前提", Grounds,
        at => at.Case.HearingInHand is { Status: HearingStatus.Requested },
        at => at.Case.HearingInHand is null ? "没有听证申请" : $"听证现为“{at.Case.HearingInHand.Status.Chinese()}”");

    /// <summary>A late request is not accepted.</summary>
    public static readonly BodyRule<ReviewHearingRequest> LateHearingRequestIsNotAccepted = new(
        "R-1006", "逾期申请听证的，不再组织听证", Request,
        (at, act) => !act.Accepted || at.Case.HearingInHand is not { } hearing || !hearing.IsLate(at.Case, at.Law),
        (at, _) => $"听证申请于 {at.Case.HearingInHand?.SubmittedOn?.Iso()} 提出，申请期限至 {LastDayToAsk(at)} 届满");

    /// <summary>Without a right there is a hearing only by consent.</summary>
    public static readonly BodyRule<ReviewHearingRequest> OutOfScopeRequestIsNotAccepted = new(
        "R-1024", "不属于听证适用范围的申请，不组织听证；经商当事人同意主动举行听证的除外", Grounds,
        (at, act) => !act.Accepted || at.Case.HearingInHand is not { ByConsent: false } || at.Case.NoticeInHand is not { HearingRight: false },
        (_, _) => "拟作出的处罚没有达到听证标准，当事人没有听证权利");

    /// <summary>A request is refused on one of the four grounds, and as late only when it is late.</summary>
    public static readonly BodyRule<ReviewHearingRequest> HearingIsRefusedOnAGround = new(
        "R-1007", "不组织听证应当具有法定情形，并书面告知当事人理由", Grounds,
        (at, act) => act.Accepted ? act.Ground is null
            : act.Ground is { } ground && (ground != HearingRefusalGround.Late || at.Case.HearingInHand is not { } hearing || hearing.IsLate(at.Case, at.Law)),
        (at, act) => act.Accepted ? "受理申请的，不填写不组织听证的情形"
            : act.Ground is null ? "没有写明不组织听证的情形" : $"听证申请于 {at.Case.HearingInHand?.SubmittedOn?.Iso()} 提出，没有超过申请期限");

    /// <summary>A hearing is notified after the request was accepted and before it is held.</summary>
    public static readonly CaseRule HearingIsAccepted = new(
        "R-1008", "通知听证应当以受理听证申请为前提", Grounds,
        at => at.Case.HearingInHand is { Status: HearingStatus.Accepted or HearingStatus.Notified },
        at => at.Case.HearingInHand is null ? "没有听证申请" : $"听证现为“{at.Case.HearingInHand.Status.Chinese()}”");

    /// <summary>Chair, clerk and assessors are different members of staff, and none of them ever investigated the case.</summary>
    public static readonly BodyRule<NotifyHearing> HearingIsConductedByOthers = new(
        "R-1009", "听证由非本案调查人员主持；主持人、听证员、记录员均不得是本案调查人员", Procedure,
        (at, act) => act.Conducting.Distinct().Count() == act.Conducting.Count
            && act.Conducting.All(id => at.Member(id) is not null && !at.Case.HasInvestigated(id)),
        (at, act) => act.Conducting.FirstOrDefault(id => at.Member(id) is null) is { } unknown ? $"没有工作人员“{unknown}”"
            : act.Conducting.FirstOrDefault(at.Case.HasInvestigated) is { } investigator
                ? $"{at.Member(investigator)!.Name}是本案调查人员" : "主持人、听证员、记录员应当是不同的人");

    /// <summary>The day of the hearing leaves the time by which the party must be notified before it.</summary>
    public static readonly BodyRule<NotifyHearing> HearingDayLeavesTheTimeToPrepare = new(
        "R-1010", "应当在听证的七日前通知当事人举行听证的时间、地点", Procedure,
        (at, act) => act.ScheduledOn >= EarliestHearing(at.Law, act.OccurredOn),
        (at, act) => $"即使当日送达，听证最早可在 {EarliestHearing(at.Law, act.OccurredOn).Iso()} 举行");

    /// <summary>A hearing that was already notified is put off for a reason.</summary>
    public static readonly BodyRule<NotifyHearing> PostponementIsReasoned = new(
        "R-1011", "听证延期应当有理由，并重新通知当事人", Procedure,
        (at, act) => (at.Case.HearingInHand is { Status: HearingStatus.Notified }) == !string.IsNullOrWhiteSpace(act.PostponedBecause),
        (at, _) => at.Case.HearingInHand is { Status: HearingStatus.Notified }
            ? $"听证原定 {at.Case.HearingInHand.ScheduledOn?.Iso()} 举行，没有写明延期的理由" : "首次通知听证，没有需要延期的听证");

    /// <summary>A hearing is held after the party was notified of it.</summary>
    public static readonly CaseRule HearingWasNotified = new(
        "R-1012", "举行听证应当已经通知当事人", Procedure,
        at => at.Case.HearingInHand is { Status: HearingStatus.Notified },
        at => at.Case.HearingInHand is null ? "没有听证申请" : $"听证现为“{at.Case.HearingInHand.Status.Chinese()}”");

    /// <summary>The party had the notice so many days before the hearing.</summary>
    public static readonly CaseRule HearingNoticeWasServedInTime = new(
        "R-1013", "听证通知书应当在听证的七日前送达当事人", Procedure,
        at => at.Case.HearingInHand is not { Status: HearingStatus.Notified, ScheduledOn: { } day, PaperId: { } paper }
            || (at.Case.Paper(paper)?.Service is { } service && day >= EarliestHearing(at.Law, service.ServedOn)),
        at => at.Case.Paper(at.Case.HearingInHand?.PaperId)?.Service is { } service
            ? $"听证通知书 {service.ServedOn.Iso()} 送达，听证最早可在 {EarliestHearing(at.Law, service.ServedOn).Iso()} 举行" : "听证通知书尚未送达");

    /// <summary>A hearing is held on the day the notice fixes.</summary>
    public static readonly CaseRule HearingIsOnItsDay = new(
        "R-1014", "听证应当在通知的日期举行；变更日期的应当重新通知", Procedure,
        at => at.Case.HearingInHand is not { Status: HearingStatus.Notified, ScheduledOn: { } day } || day == at.On,
        at => $"听证通知的日期是 {at.Case.HearingInHand?.ScheduledOn?.Iso()}");

    /// <summary>At the hearing, investigators of the case present facts, evidence and proposal.</summary>
    public static readonly BodyRule<HoldHearing> InvestigatorsPresentTheCase = new(
        "R-1015", "举行听证时，由本案调查人员提出违法的事实、证据和处罚建议", Procedure,
        (at, act) => act.Investigators.All(at.Case.IsInvestigator) && (act.Outcome != HearingOutcome.Held || act.Investigators.Count > 0),
        (at, act) => act.Investigators.FirstOrDefault(id => !at.Case.IsInvestigator(id)) is { } other
            ? $"{at.NameOf(other)}不是本案调查人员" : "没有调查人员参加");

    /// <summary>The record says that the party signed each page, or why not.</summary>
    public static readonly BodyRule<HoldHearing> HearingRecordIsSigned = new(
        "R-1016", "听证应当制作笔录，交当事人审核无误后逐页签字或者盖章；拒绝的应当注明", Procedure,
        (_, act) => !string.IsNullOrWhiteSpace(act.Record) && !string.IsNullOrWhiteSpace(act.SigningNote));

    /// <summary>The party may send one or two representatives.</summary>
    public static readonly BodyRule<HoldHearing> AtMostTwoRepresentatives = new(
        "R-1017", "当事人可以亲自参加听证，也可以委托一至二人代理", Procedure,
        (_, act) => act.Representatives is not { Count: > 2 });

    /// <summary>The chair reports on a hearing that was held.</summary>
    public static readonly CaseRule ChairReportsTheHearing = new(
        "R-1018", "听证结束后，由听证主持人提出听证报告", new LegalBasis("环境行政处罚办法", "第六十九条"),
        at => at.Case.HearingInHand is { Status: HearingStatus.Held, ReportedOn: null, Chair: { } chair } && chair.Id == at.Actor.Id,
        at => at.Case.HearingInHand is not { Status: HearingStatus.Held } ? "没有举行听证"
            : at.Case.HearingInHand.ReportedOn is { } done ? $"听证报告已于 {done.Iso()} 提出" : $"本次听证的主持人是{at.Case.HearingInHand.Chair?.Name}");

    /// <summary>The party gives up a hearing it was told of and that has not been held; one held by consent too, where it has a right to be told of.</summary>
    public static readonly CaseRule HearingCanBeWaived = new(
        "R-1019", "放弃听证应当以已送达的听证告知为前提，且听证尚未结束", Procedure,
        at => at.Case.HearingInHand is null ? at.Case.NoticeInHand?.HearingToldOn <= at.On : at.Case.HearingInHand.IsPending && !IsStillToBeTold(at),
        at => at.Case.HearingInHand is { } hearing && !(hearing.IsPending && IsStillToBeTold(at)) ? $"听证现为“{hearing.Status.Chinese()}”" : "没有已送达的听证告知");

    /// <summary>Nothing is decided while a request for a hearing waits or a hearing is to be held.</summary>
    public static readonly CaseRule HearingIsConcluded = new(
        "R-1020", "当事人要求听证的，应当组织听证；听证结束前不得作出处罚决定", Procedure,
        at => at.Case.HearingInHand is not { IsPending: true },
        at => $"听证现为“{at.Case.HearingInHand?.Status.Chinese()}”");

    /// <summary>A hearing that was held is reported on before the decision.</summary>
    public static readonly CaseRule HearingIsReported = new(
        "R-1021", "举行听证的，应当在听证报告提出后作出处罚决定", new LegalBasis("环境行政处罚办法", "第六十九条"),
        at => at.Case.HearingInHand is not { Status: HearingStatus.Held } hearing || hearing.ReportedOn <= at.On,
        at => at.Case.HearingInHand?.ReportedOn is { } reported ? $"听证报告 {reported.Iso()} 才提出" : "听证主持人尚未提出听证报告");

    /// <summary>A hearing is asked for between the notice and the decision.</summary>
    public static readonly CaseRule NoticeWaitsForTheDecision = new(
        "R-1023", "听证应当在告知之后、作出决定之前申请", Procedure,
        at => at.Case.NoticeInHand is not null,
        _ => "没有等待决定的告知");

    /// <summary>Since 2021-07-15 a decision after a hearing rests on its record.</summary>
    public static readonly BodyRule<IFollowsAHearing> HearingRecordIsFollowed = new(
        "R-1022", "听证结束后，应当根据听证笔录作出决定", new(new LegalBasis("行政处罚法", "第四十三条"), new("行政处罚法", "第六十五条"), new("生态环境行政处罚办法", "第四十八条")),
        (at, act) => at.Regime < Regime.A2 || at.Case.HearingInHand is not { Status: HearingStatus.Held } || !string.IsNullOrWhiteSpace(act.HearingConsidered),
        (_, _) => "举行过听证，请在 hearingConsidered 写明听证笔录的采信情况");

    /// <summary>The first day on which a hearing may be held whose notice was served on the day: counted back from it, the period leaves that day.</summary>
    public static DateOnly EarliestHearing(LawBook law, DateOnly servedOn)
    {
        var day = servedOn;
        while (law.Count("hearing.notice", day).DueOn < servedOn)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The party has a right to a hearing of which it is told in a paper of its own, and that was not served by the day.</summary>
    private static bool IsStillToBeTold(Circumstances at) => at.Case.Stage != CaseStage.PenaltyDecided
        && at.Case.Notice is { HearingRight: true } && !(at.Case.HearingToldOn <= at.On);

    private static string LastDayToAsk(Circumstances at) =>
        at.Case.NoticeInHand?.HearingToldOn is { } told ? at.Law.Count("hearing.request", told).DueOn.Iso() : "";
}
