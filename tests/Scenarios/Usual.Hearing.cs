using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Notice;

namespace Enforcement.Scenarios;

/// <summary>What the acts between the prior notice and the decision say.</summary>
public static partial class Usual
{
    /// <summary>A fine that gives an organisation the right to a hearing under A1.</summary>
    public const decimal LargeFineYuan = 60_000;

    public static IssueHearingRightNotice HearingRightNotice(DateOnly on) => new(on);

    public static RequestHearing HearingRequest(DateOnly on) => new(on, on, InWriting: true, "对处罚数额有异议，要求听证");

    public static ReviewHearingRequest HearingAcceptance(DateOnly on) => new(on, Accepted: true, "申请人是本案当事人，在期限内提出，符合听证条件");

    public static ReviewHearingRequest HearingRefusal(DateOnly on, HearingRefusalGround ground) => new(on, Accepted: false, "不符合听证条件", ground);

    /// <summary>Two weeks later; no scenario has so many holidays between.</summary>
    public static NotifyHearing HearingNotice(DateOnly on, DateOnly? scheduledOn = null) => new(
        on, scheduledOn ?? on.AddDays(14), new(9, 30), "本局三楼会议室", TheCounty.Legal1.Id, TheCounty.Legal2Certified.Id);

    public static HoldHearing Hearing(DateOnly on) => new(
        on, HearingOutcome.Held, [TheCounty.Officer1.Id], "调查人员陈述事实、证据和处罚建议；当事人申辩，双方质证", "当事人逐页签名", ["孙代理"]);

    public static ReportHearing HearingReport(DateOnly on) => new(on, "争议在于堆场面积和持续时间", "事实清楚，建议维持拟处罚意见");

    public static WaiveHearing HearingWaiver(DateOnly on) => new(on, "书面放弃听证");

    public static LegalityFindings AllSevenSound { get; } = new(true, true, true, true, true, true, true);

    public static ReviewLegality LegalityReview(DateOnly on, bool agrees = true) => agrees
        ? new(on, AllSevenSound, LegalityOpinion.Agree, "同意拟处罚意见")
        : new(on, AllSevenSound with { Application = false }, LegalityOpinion.Correct, "裁量理由不足，建议纠正");

    public static Deliberate Deliberation(DateOnly on, IReadOnlyList<Penalty>? penalties = null) => new(
        on, TheCounty.Leader1.Id, [TheCounty.Leader2.Id],
        [new(TheCounty.Leader1.Id, Agrees: true, "同意"), new(TheCounty.Leader2.Id, Agrees: true, "同意")],
        DeliberationConclusion.Penalise, "事实清楚，裁量适当", penalties ?? [Fine(FineYuan)], Two);

    public static ExtendDecisionPeriod Extension(DateOnly on, int days = 30) => new(on, days, "案情复杂，需要补充鉴定");
}
