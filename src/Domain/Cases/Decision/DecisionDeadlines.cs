using Enforcement.Domain.Calendar;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>The periods of deciding a case and of serving the decision 办案期限、送达期限.</summary>
internal static class DecisionDeadlines
{
    /// <summary>The period of the decision; under A2 law and rule each have one, and the earlier counts.</summary>
    public static IEnumerable<RunningPeriod> OfDeciding(EnforcementCase file, LawBook law, DateOnly on)
    {
        var decided = (file.Penalties is [var first, ..] ? first.DecidedOn : (DateOnly?)null) ?? (file.Filing is null ? null : file.OtherOutcome?.On);
        var limit = RunningPeriod.Duty("decision.limit", file.Filing?.FiledOn, decided) with
        {
            Uncounted = DaysThatDoNotCount.Of(file, decided < on ? decided.Value : on),
            ExtendedByDays = file.DecisionExtensions.Sum(extension => extension.Days),
        };
        yield return limit;
        if (file.Filing is { } filing && law.RegimeOn(filing.FiledOn)?.Code == Regime.A2)
        {
            // An extension is granted since 2023-07-01 only, when the rule is gone: it lengthens both.
            yield return limit with { Key = "decision.limitByRule" };
        }
    }

    public static IEnumerable<RunningPeriod> OfService(EnforcementCase file) => file.Penalties.Select(decision =>
        RunningPeriod.Duty("decision.service", decision.DecidedOn, file.Paper(decision.PaperId)?.Service?.BegunOn) with { About = file.AboutOneOfMany(decision) });

    /// <summary>The last day on which the case is decided in time, as it stands on the day of the act; null when it cannot be counted.</summary>
    internal static DateOnly? DueOn(Circumstances at)
    {
        var counted = OfDeciding(at.Case, at.Law, at.On).Where(period => period.StartedOn is { } started && at.Law.RegimeOn(started) is not null)
            .Select(period => Count(period, at.Law)).ToList();
        return counted.Contains(null) ? null : counted.Min();
    }

    /// <summary>Deciding too late is a flaw in the procedure, not a bar: the decider is told.</summary>
    internal static IEnumerable<string> WarningsOn(Circumstances at) => DueOn(at) is { } due && at.On > due
        ? [$"办案期限已于 {due.Iso()} 届满，本决定超期 {at.On.DayNumber - due.DayNumber} 日，属于程序瑕疵"] : [];

    private static DateOnly? Count(RunningPeriod running, LawBook law)
    {
        var period = law.Period(running.Key, running.StartedOn!.Value);
        try
        {
            return StatutoryClock.Count(running.StartedOn.Value, period.Length, period.Unit, law.Calendar, running.Uncounted, running.ExtendedByDays).DueOn;
        }
        catch (CalendarMissingException)
        {
            // The list of deadlines says which calendar is missing; what only warns or grants time must not stop a decision for it.
            return null;
        }
    }
}
