using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Notice;

namespace Enforcement.Scenarios;

/// <summary>Steps of a case of two violations that are weighed one by one and penalised in one decision.</summary>
public sealed partial record ACase
{
    /// <summary>The usual case to the passed review, with a second violation established.</summary>
    public static ACase ReviewedForTwo() => Investigated().CorrectionOrdered().CorrectionServed()
        .Concluded(but: act => act with { FurtherViolations = [Usual.SecondViolation()] }).ReviewPassed();

    /// <summary>Both violations noticed and the notice served.</summary>
    public ACase NoticedForTwo(decimal first = Usual.FineYuan, decimal second = Usual.SecondFineYuan, Func<IssuePriorNotice, IssuePriorNotice>? but = null) =>
        Noticed(but: act => (but ?? (same => same))(act with { Penalties = [Usual.Fine(first), Usual.SecondFine(second)], Further = [Usual.SecondWeighing] })).NoticeServed();

    /// <summary>Both violations penalised, by default with what was noticed, after the periods are over or given up.</summary>
    public ACase PenalisedForTwo(DateOnly? on = null, Func<DecidePenalty, DecidePenalty>? but = null) =>
        Penalised(on: on, but: act => (but ?? (same => same))(act with { Further = [Usual.SecondWeighing] }));
}
