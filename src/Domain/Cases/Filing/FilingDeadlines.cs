namespace Enforcement.Domain.Cases.Filing;

/// <summary>The periods of filing 立案期限.</summary>
internal static class FilingDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file)
    {
        // What is found and penalised on the spot need not be filed 可当场处罚的不必立案; a lead that was received waits for an answer all the same.
        if (file is { OnTheSpot: not null, Intake: null })
        {
            yield break;
        }

        yield return RunningPeriod.Duty(
            "filing.decision", file.Lead?.ReceivedOn, DecidedOn(file)) with
        { ExtendedBy = file.FilingExtendedBy };
        if (file.UrgentEvidenceOn is { } taken)
        {
            yield return RunningPeriod.Duty("filing.emergencyBackfill", taken, DecidedOn(file));
        }
    }

    /// <summary>The day it was decided to file or not, that the case is another agency's, or at once on the spot.</summary>
    private static DateOnly? DecidedOn(EnforcementCase file) => file.Filing?.FiledOn ?? file.OnTheSpot?.DecidedOn ?? file.OtherOutcome?.On;
}
