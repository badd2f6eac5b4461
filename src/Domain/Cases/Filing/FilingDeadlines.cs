namespace Enforcement.Domain.Cases.Filing;

/// <summary>The periods of filing 立案期限.</summary>
internal static class FilingDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file)
    {
        yield return RunningPeriod.Duty(
            "filing.decision", file.Lead?.ReceivedOn, DecidedOn(file)) with
        { ExtendedBy = file.FilingExtendedBy };
        if (file.UrgentEvidenceOn is { } taken)
        {
            yield return RunningPeriod.Duty("filing.emergencyBackfill", taken, DecidedOn(file));
        }
    }

    /// <summary>The day it was decided to file or not, or that the case is another agency's.</summary>
    private static DateOnly? DecidedOn(EnforcementCase file) => file.Filing?.FiledOn ?? file.OtherOutcome?.On ?? file.OnTheSpot?.DecidedOn;
}
