namespace Enforcement.Domain.Cases.Notice;

/// <summary>The party's periods after the prior notice 告知后当事人的期限.</summary>
internal static class NoticeDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file)
    {
        yield return RunningPeriod.Chance("defence.period", file.NoticeServedOn, file.Defence?.OccurredOn);
    }
}
