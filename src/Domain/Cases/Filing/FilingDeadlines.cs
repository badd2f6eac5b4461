namespace Enforcement.Domain.Cases.Filing;

/// <summary>The periods of filing 立案期限.</summary>
internal static class FilingDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file)
    {
        yield return RunningPeriod.Duty(
            "filing.decision", file.Proposal?.Lead.ReceivedOn,
            file.Filing?.FiledOn ?? (file.Stage == CaseStage.FilingRefused ? file.OtherOutcome?.On : null));
    }
}
