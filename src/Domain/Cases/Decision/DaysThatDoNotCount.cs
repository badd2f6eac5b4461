using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Service;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>The days that do not count towards the period of the decision 不计入办案期限的时间 (环境行政处罚办法第五十五条).</summary>
internal static class DaysThatDoNotCount
{
    /// <summary>All of them; one that is still going on reaches to the day.</summary>
    public static IReadOnlyList<UncountedSpan> Of(EnforcementCase file, DateOnly on) =>
    [
        .. InvestigationDeadlines.UncountedDays(file, on),
        .. HearingDeadlines.UncountedDays(file, on),
        .. AnnouncementDays.UncountedDays(file),
        .. file.Referral?.DaysAway(on) ?? [],
    ];
}
