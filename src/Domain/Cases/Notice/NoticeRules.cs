using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Notice;

/// <summary>The rules of prior notice and defence 告知与陈述申辩.</summary>
public static class NoticeRules
{
    private static readonly Provision Notice = new(
        new LegalBasis("行政处罚法", "第三十一条、第四十一条"), new("行政处罚法", "第四十四条、第六十二条"));

    private static readonly Provision Hearing = new(new LegalBasis("行政处罚法", "第四十二条"), new("行政处罚法", "第六十三条、第六十四条"));

    private static readonly Provision Weighing = new(
        new LegalBasis("环境行政处罚办法", "第四十九条"), new("行政处罚法", "第四十五条"), new("生态环境行政处罚办法", "第四十五条"));

    /// <summary>What follows the notice is done only after it was served.</summary>
    public static readonly CaseRule NoticeWasServed = new(
        "R-401", "作出处罚决定前，事先告知书应当已经送达当事人", Notice,
        at => at.Case.NoticeServedOn is { } served && served <= at.On,
        at => at.Case.Notice is null ? "尚未制发行政处罚事先告知书"
            : at.Case.NoticeServedOn is { } served ? $"事先告知书 {served.Iso()} 才送达" : "行政处罚事先告知书尚未送达");

    /// <summary>The period for the defence is over, or the party gave it up in writing.</summary>
    public static readonly CaseRule DefencePeriodIsOver = new(
        "R-402", "作出处罚决定应当待陈述申辩期限届满，当事人书面放弃的除外", Notice,
        at => at.Case.Defence is { Waived: true } || (at.Case.NoticeServedOn is { } served && at.On > at.Law.Count("defence.period", served).DueOn),
        at => at.Case.NoticeServedOn is { } served
            ? $"陈述申辩期限至 {at.Law.Count("defence.period", served).DueOn.Iso()} 届满，此后方可决定" : "行政处罚事先告知书尚未送达");

    /// <summary>The period for asking for a hearing is over; giving up the defence does not give up the hearing.</summary>
    public static readonly CaseRule HearingRequestPeriodIsOver = new(
        "R-403", "告知听证权利的，作出处罚决定应当待听证申请期限届满，当事人书面放弃或者已经听证的除外", Hearing,
        at => at.Case.Notice is not { HearingRight: true }
            || at.Case.Hearing is { Status: HearingStatus.Waived or HearingStatus.Held or HearingStatus.Ended }
            || (at.Case.HearingToldOn is { } told && at.On > at.Law.Count("hearing.request", told).DueOn),
        at => at.Case.HearingToldOn is { } told ? $"听证申请期限至 {at.Law.Count("hearing.request", told).DueOn.Iso()} 届满"
            : at.Case.Notice is { HearingToldSeparately: true } ? "听证告知书尚未制发并送达" : "行政处罚事先告知书尚未送达");

    /// <summary>A defence that was made is weighed, and the weighing recorded.</summary>
    public static readonly BodyRule<RecordDefence> DefenceIsWeighed = new(
        "R-404", "对当事人的陈述申辩应当复核，并记明是否采纳及理由", Weighing,
        (_, act) => act.Waived || !string.IsNullOrWhiteSpace(act.Weighing));

    /// <summary>A notice that was served is replaced only for new facts or evidence: a defence never makes the penalty heavier.</summary>
    public static readonly BodyRule<IssuePriorNotice> NewNoticeRestsOnNewFacts = new(
        "R-405", "已送达的告知书只因新的事实、证据重新制发，不得因当事人申辩加重处罚", Weighing,
        (at, act) => at.Case.Notice is null || (at.Case.NoticeServedOn is not null && !string.IsNullOrWhiteSpace(act.NewFacts)),
        (at, _) => at.Case.NoticeServedOn is null ? $"{at.Case.Notice?.Number}尚未送达，需要变更的请先作废" : "没有写明新的事实、证据");

    /// <summary>A separate notice of the right is issued once, where the right exists and the prior notice does not tell of it.</summary>
    public static readonly CaseRule HearingRightIsToldSeparately = new(
        "R-406", "应当告知听证权利而事先告知书没有告知的，另行制发听证告知书", Hearing,
        at => at.Case.Notice is { HearingRight: true, HearingToldSeparately: true, HearingPaperId: null },
        at => at.Case.Notice switch
        {
            null => "尚未制发行政处罚事先告知书",
            { HearingRight: false } => "拟作出的处罚没有达到听证标准",
            { HearingToldSeparately: false } => "事先告知书已经告知听证权利",
            _ => "听证告知书已经制发",
        });

    /// <summary>From 2023 on the answer to a defence says whether it is accepted.</summary>
    public static readonly BodyRule<RecordDefence> DefenceIsAnswered = new(
        "R-407", "当事人陈述申辩的，应当决定是否采纳；不予采纳的应当说明理由", Weighing,
        (at, act) => act.Waived || at.Regime < Regime.B || act.Answer is not null,
        (_, _) => "请在 answer 写明采纳、部分采纳或者不予采纳");

    /// <summary>New facts and evidence a party puts forward are checked, and the file shows how.</summary>
    public static readonly BodyRule<RecordDefence> NewEvidenceIsRechecked = new(
        "R-408", "对当事人提出的事实、理由和证据应当进行复核，复核材料入卷", Weighing,
        (_, act) => string.IsNullOrWhiteSpace(act.NewEvidence) || !string.IsNullOrWhiteSpace(act.Recheck),
        (_, _) => "当事人提出了新的证据，请在 recheck 写明复核经过");
}
