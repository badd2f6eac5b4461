using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Law;

namespace Enforcement.Domain.Cases.DailyFine;

/// <summary>The periods of a daily fine: re-inspecting after each order to correct, and the party's periods after each notice.</summary>
internal static class DailyFineDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file, LawBook law)
    {
        if (file.FinedByTheDay(law) is null)
        {
            yield break;
        }

        foreach (var round in file.DailyFines)
        {
            yield return RunningPeriod.Duty("recheck.daily", round.OrderServedOn, round.RecheckedOn);
            if (round.Notice is { } notice)
            {
                var served = file.Paper(notice.PaperId)?.Service?.ServedOn;
                yield return RunningPeriod.Chance("defence.period", served, round.Defence?.OccurredOn) with { About = notice.Number.ToString() };
                foreach (var period in HearingDeadlines.Of(file, notice.HearingRight ? served : null, file.HearingOn(notice.PaperId)))
                {
                    yield return period with { About = notice.Number.ToString() };
                }
            }
        }

        // An ordinary re-inspection that found the violation corrected leaves nothing to re-inspect covertly.
        if (file.OrderToObeyServedOn() is { } ordered && file.LatestRound()?.OrderServedOn != ordered)
        {
            yield return RunningPeriod.Duty(
                "recheck.daily", ordered, file.Correction is { Corrected: true, ReinspectedOn: { } found } && found >= ordered ? found : null);
        }
    }
}
