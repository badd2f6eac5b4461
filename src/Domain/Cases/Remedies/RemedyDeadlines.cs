using Enforcement.Domain.Cases.Summary;

namespace Enforcement.Domain.Cases.Remedies;

/// <summary>The party's periods for remedies against a decision 救济期限.</summary>
internal static class RemedyDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file) => file.Penalties.SelectMany(decision => new[]
    {
        RunningPeriod.Chance("reconsideration", file.ServedOn(decision)) with { About = file.AboutOneOfMany(decision) },
        // Where reconsideration comes first, suing begins with its decision.
        RunningPeriod.Chance("litigation", OnTheSpotDecision.MustBeReconsideredFirst(decision) ? null : file.ServedOn(decision)) with
        {
            About = file.AboutOneOfMany(decision),
        },
    });
}
