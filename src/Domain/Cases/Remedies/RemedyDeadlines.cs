using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;

namespace Enforcement.Domain.Cases.Remedies;

/// <summary>The party's periods for remedies against a decision 救济期限.</summary>
internal static class RemedyDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file, LawBook law) => file.Penalties.SelectMany(decision => new[]
    {
        RunningPeriod.Chance("reconsideration", file.ServedOn(decision), FiledOn(decision, RemedyKind.Reconsideration)),
        // Where reconsideration comes first, suing begins with its decision.
        RunningPeriod.Chance("litigation", OnTheSpotDecision.MustBeReconsideredFirst(decision, law) ? null : file.ServedOn(decision), FiledOn(decision, RemedyKind.Litigation)),
        RunningPeriod.Chance(
            "litigation.afterReconsideration",
            decision.Remedies.FirstOrDefault(r => r is { Kind: RemedyKind.Reconsideration, Status: RemedyStatus.Decided })?.EndedOn,
            FiledOn(decision, RemedyKind.Litigation)),
    }.Select(period => period with { About = file.AboutOneOfMany(decision) }));

    private static DateOnly? FiledOn(Decision.PenaltyDecision decision, RemedyKind kind) => decision.Remedies.FirstOrDefault(r => r.Kind == kind)?.FiledOn;
}
