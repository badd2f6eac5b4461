using Enforcement.Domain.Law;

namespace Enforcement.Domain.Cases.Closure;

/// <summary>The period in which the closing of a supervised case is reported upward 督办案件结案备案期限; the rules of 2023 know none.</summary>
internal static class ClosureDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file, LawBook law)
    {
        if (file.Closure is { SupervisedBy: { } superior } closed && law.RegimeOn(closed.OccurredOn)?.Code < Regime.B)
        {
            yield return RunningPeriod.Duty("supervision.record", closed.OccurredOn, file.Archive?.SupervisorInformedOn) with { About = superior, OutlivesTheCase = true };
        }
    }
}
