using Enforcement.Domain.Calendar;

namespace Enforcement.Domain.Cases.Hearing;

/// <summary>The periods of a hearing 听证期限.</summary>
internal static class HearingDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file)
    {
        if (file.HearingToldOn is { } told)
        {
            yield return RunningPeriod.Chance("hearing.request", told, file.Hearing?.SubmittedOn);
        }

        if (file.Hearing is { RequestedOn: { } requested } hearing)
        {
            yield return RunningPeriod.Duty("hearing.review", requested, hearing.AnsweredOn ?? hearing.EndedOn);
        }
    }

    /// <summary>The days of hearings, from the acceptance of the request to the end: they do not count towards the period of the decision.</summary>
    public static IEnumerable<UncountedSpan> UncountedDays(EnforcementCase file, DateOnly on) => file.Hearings
        .Where(hearing => hearing is { AnsweredOn: not null, Status: not HearingStatus.Refused })
        .Select(hearing => (From: hearing.AnsweredOn!.Value, Until: hearing.EndedOn ?? on))
        .Where(span => span.From <= span.Until)
        .Select(span => new UncountedSpan(span.From, span.Until, "听证期间"));
}
