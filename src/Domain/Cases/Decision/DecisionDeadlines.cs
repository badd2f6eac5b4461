namespace Enforcement.Domain.Cases.Decision;

/// <summary>The periods of deciding a case and of serving the decision 办案期限、送达期限.</summary>
internal static class DecisionDeadlines
{
    public static IEnumerable<RunningPeriod> OfDeciding(EnforcementCase file)
    {
        yield return RunningPeriod.Duty(
            "decision.limit", file.Filing?.FiledOn,
            (file.Penalties is [var first, ..] ? first.DecidedOn : (DateOnly?)null) ?? (file.Filing is null ? null : file.OtherOutcome?.On));
    }

    public static IEnumerable<RunningPeriod> OfService(EnforcementCase file) => file.Penalties.Select(decision =>
        RunningPeriod.Duty("decision.service", decision.DecidedOn, file.Paper(decision.PaperId)?.Service?.BegunOn) with { About = file.AboutOneOfMany(decision) });
}
