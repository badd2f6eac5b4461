using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Notice;

/// <summary>The rules of prior notice and defence 告知与陈述申辩.</summary>
public static class NoticeRules
{
    private static readonly Provision Notice = new(new LegalBasis("行政处罚法", "第三十一条、第四十一条"), new LegalBasis("行政处罚法", "第四十四条、第六十二条"));

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
        "R-403", "告知听证权利的，作出处罚决定应当待听证申请期限届满", new(new LegalBasis("行政处罚法", "第四十二条"), new LegalBasis("行政处罚法", "第六十四条"), new LegalBasis("生态环境行政处罚办法", "第四十七条")),
        at => at.Case.Notice is not { HearingRight: true }
            || (at.Case.NoticeServedOn is { } served && at.On > at.Law.Count("hearing.request", served).DueOn),
        at => at.Case.NoticeServedOn is { } served
            ? $"听证申请期限至 {at.Law.Count("hearing.request", served).DueOn.Iso()} 届满" : "行政处罚事先告知书尚未送达");

    /// <summary>A defence that was made is weighed, and the weighing recorded.</summary>
    public static readonly BodyRule<RecordDefence> DefenceIsWeighed = new(
        "R-404", "对当事人的陈述申辩应当复核，并记明是否采纳及理由", new(new LegalBasis("环境行政处罚办法", "第四十九条"), new LegalBasis("行政处罚法", "第四十五条"), new LegalBasis("生态环境行政处罚办法", "第四十五条")),
        (_, act) => act.Waived || !string.IsNullOrWhiteSpace(act.Weighing));
}
