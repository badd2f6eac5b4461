namespace Enforcement.Domain.Cases.Summary;

/// <summary>The periods of the summary procedure: putting the decision on record, and passing collected fines on.</summary>
internal static class SummaryDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file)
    {
        if (file.OnTheSpot is { } decision)
        {
            yield return RunningPeriod.Duty("summary.record", decision.DecidedOn, decision.RecordedOn);
        }

        foreach (var fine in file.CollectedFines)
        {
            yield return RunningPeriod.Duty("summary.handover", fine.CollectedOn, fine.AtTheAgencyOn) with { About = fine.Receipt, OutlivesTheCase = true };
            yield return RunningPeriod.Duty("summary.banking", fine.AtTheAgencyOn, fine.AtTheBankOn) with { About = fine.Receipt, OutlivesTheCase = true };
        }
    }
}
