namespace Enforcement.Domain.Cases.Remedies;

/// <summary>The party's periods for remedies against a decision 救济期限.</summary>
internal static class RemedyDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file) => file.Penalties.SelectMany(decision => new[]
    {
        RunningPeriod.Chance("reconsideration", file.ServedOn(decision)) with { About = file.AboutOneOfMany(decision) },
        RunningPeriod.Chance("litigation", file.ServedOn(decision)) with { About = file.AboutOneOfMany(decision) },
    });
}
