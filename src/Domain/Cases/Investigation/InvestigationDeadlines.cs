using Enforcement.Domain.Calendar;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>The periods of investigating 调查期限.</summary>
internal static class InvestigationDeadlines
{
    /// <summary>The order to correct is served soon after the monitoring report that shows the violation, unless one was served before.</summary>
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file) =>
        from examination in file.Examinations
        where examination is { Kind: ExaminationKind.Monitoring, ShowsViolation: true, ResultOn: not null }
        let served = file.Papers.Where(p => p.Kind == PaperKind.CorrectionOrder && p.Service is not null).Select(p => (DateOnly?)p.Service!.BegunOn).ToList()
        where !served.Any(day => day < examination.ResultOn)
        select RunningPeriod.Duty("correction.afterMonitoring", examination.ResultOn, served.Min()) with { About = examination.Reference };

    /// <summary>The days of the investigation that do not count towards the period of the decision, as they stand on the day.</summary>
    public static IEnumerable<UncountedSpan> UncountedDays(EnforcementCase file, DateOnly on) =>
        file.Suspensions.Select(s => s.Uncounted(on)).Concat(file.Examinations.Select(e => e.Uncounted(on))).OfType<UncountedSpan>();
}
