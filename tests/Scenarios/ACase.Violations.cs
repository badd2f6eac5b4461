using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Notice;

namespace Enforcement.Scenarios;

/// <summary>Steps of a case of two violations that are weighed one by one and penalised in one decision.</summary>
public sealed partial record ACase
{
    /// <summary>The usual case to the passed review, with a second violation established.</summary>
    public static ACase ReviewedForTwo() => Investigated().CorrectionOrdered().CorrectionServed()
        .Concluded(but: act => act with { FurtherViolations = [Usual.SecondViolation()] }).ReviewPassed();

    /// <summary>Two violations found on the day and found corrected on the fourteenth after it, reviewed, and noticed on the fifteenth.</summary>
    public static ACase CorrectedForTwoFrom(DateOnly day) =>
        ReviewedFrom(day, further: Usual.SecondViolation(day.AddDays(2))).Reinspected(day.AddDays(14)).NoticedForTwo(on: day.AddDays(15));

    /// <summary>Both violations noticed and the notice served.</summary>
    public ACase NoticedForTwo(
        decimal first = Usual.FineYuan, decimal second = Usual.SecondFineYuan, Func<IssuePriorNotice, IssuePriorNotice>? but = null, DateOnly? on = null) => Noticed(
            on: on, but: act => (but ?? (same => same))(act with { Penalties = [Usual.Fine(first), Usual.SecondFine(second)], Further = [Usual.SecondWeighing] }))
        .NoticeServed(on);

    /// <summary>Both violations penalised, by default with what was noticed, after the periods are over or given up.</summary>
    public ACase PenalisedForTwo(DateOnly? on = null, Func<DecidePenalty, DecidePenalty>? but = null) =>
        Penalised(on: on, but: act => (but ?? (same => same))(act with { Further = [Usual.SecondWeighing] }));

    /// <summary>The first violation penalised as noticed, and the second let off in the same decision, by default as a first offence.</summary>
    public ACase PenalisedSparingTheSecond(DateOnly? on = null, SparedViolation? spared = null, Func<DecidePenalty, DecidePenalty>? but = null) => PenalisedForTwo(
        on, act => (but ?? (same => same))(act with { Penalties = [.. act.Penalties.Where(p => p.Violation is null or 1)], Spared = [spared ?? Usual.SecondSpared] }));
}
