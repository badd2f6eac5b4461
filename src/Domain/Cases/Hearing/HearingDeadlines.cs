using Enforcement.Domain.Calendar;

namespace Enforcement.Domain.Cases.Hearing;

/// <summary>The periods of a hearing 听证期限.</summary>
internal static class HearingDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file) => Of(file, file.HearingToldOn, file.Hearing);

    /// <summary>The periods of the hearing on one notice, of whose right the party was told on the day.</summary>
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file, DateOnly? toldOn, HearingState? hearing)
    {
        if (toldOn is { } told)
        {
            yield return RunningPeriod.Chance("hearing.request", told, hearing?.SubmittedOn);
        }

        if (hearing is { RequestedOn: { } requested })
        {
            yield return RunningPeriod.Duty("hearing.review", requested, hearing.AnsweredOn ?? hearing.EndedOn);
        }

        if (hearing is { Status: HearingStatus.Notified, ScheduledOn: { } day, PaperId: { } paper })
        {
            yield return RunningPeriod.Duty("hearing.notice", day, file.Paper(paper)?.Service?.ServedOn);
        }
    }

    /// <summary>The days of hearings, from the acceptance of the request to the end: they do not count towards the period of the decision; those on a daily fine come after it.</summary>
    public static IEnumerable<UncountedSpan> UncountedDays(EnforcementCase file, DateOnly on) => file.Hearings
        .Where(hearing => hearing is { AnsweredOn: not null, Status: not HearingStatus.Refused }
            && file.DailyFines.All(round => round.Notice?.PaperId != hearing.NoticeId))
        .Select(hearing => (From: hearing.AnsweredOn!.Value, Until: hearing.EndedOn ?? on))
        .Where(span => span.From <= span.Until)
        .Select(span => new UncountedSpan(span.From, span.Until, "听证期间"));
}
