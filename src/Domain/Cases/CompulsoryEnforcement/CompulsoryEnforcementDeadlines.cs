using Enforcement.Domain.Calendar;
using Enforcement.Domain.Law;

namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>The periods of demand and application 催告、申请强制执行的期限.</summary>
internal static class CompulsoryEnforcementDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file, LawBook law, DateOnly on)
    {
        // What cannot be enforced for three years is not enforced any more (行政强制法第三十九条第二款).
        foreach (var (enforced, pause) in file.Penalties.Concat<IEnforced>(file.Substitutions).SelectMany(e => e.Pauses.Select(pause => (e, pause)))
            .Where(p => p.pause.Ground == EnforcementSuspensionGround.UnableToPerform))
        {
            var ended = pause.Until ?? enforced.Termination?.OccurredOn ?? (enforced as Decision.PenaltyDecision)?.PaidUpOn;
            yield return RunningPeriod.Chance(EnforcementPause.LongestKey, pause.From, ended) with { About = enforced.Number.ToString() };
        }

        foreach (var decision in file.Penalties)
        {
            yield return RunningPeriod.Chance("demand.wait", file.Paper(decision.Demand?.PaperId)?.Service?.ServedOn, decision.PaidUpOn) with
            {
                About = file.AboutOneOfMany(decision),
            };
            if ((!decision.Owed.IsZero || decision.Application is not null) && decision.Termination is null && file.ServedOn(decision) <= on
                && OpenedBefore(file, decision, law, on) is { } window)
            {
                yield return RunningPeriod.Duty("enforcement.window", window.StartedOn, decision.Application?.AppliedOn) with
                {
                    About = file.AboutOneOfMany(decision),
                };
            }
        }
    }

    private static EnforcementWindow? OpenedBefore(EnforcementCase file, Decision.PenaltyDecision decision, LawBook law, DateOnly on)
    {
        try
        {
            return EnforcementWindow.Of(file, decision, law) is { } window && window.StartedOn < on ? window : null;
        }
        catch (CalendarMissingException)
        {
            // The deadline of the remedy itself then says which calendar is missing; this one cannot begin before it.
            return null;
        }
    }
}
