namespace Enforcement.Domain.Cases.Detention;

/// <summary>The periods of a transfer for detention 移送行政拘留期限.</summary>
internal static class DetentionDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file)
    {
        if (file.Detention is { } detention)
        {
            yield return RunningPeriod.Duty("detention.sending", detention.ApprovedOn, detention.SentOn);
            yield return RunningPeriod.Chance("detention.supplement", detention.SentOn, detention.SupplementRequestedOn);
        }
    }
}
