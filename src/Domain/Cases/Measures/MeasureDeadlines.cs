using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases.Investigation;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>The periods of measures on goods and of production restrictions 强制措施期限.</summary>
internal static class MeasureDeadlines
{
    public static IEnumerable<RunningPeriod> Of(EnforcementCase file, DateOnly on) =>
        file.Measures.SelectMany(measure => OfMeasure(file, measure, on)).Concat(file.Restrictions.SelectMany(r => OfRestriction(file, r)));

    /// <summary>Testing and appraisal do not count towards the period of a sealing (行政强制法第二十五条第三款); a preservation knows no pause.</summary>
    public static IReadOnlyList<UncountedSpan> UncountedDays(EnforcementCase file, Measure measure, DateOnly on) => measure.Kind == MeasureKind.Preservation
        ? []
        : [.. file.Examinations.Where(e => e.Kind is not ExaminationKind.Assessment).Select(e => e.Uncounted(on)).OfType<UncountedSpan>()];

    private static IEnumerable<RunningPeriod> OfMeasure(EnforcementCase file, Measure measure, DateOnly on)
    {
        var about = measure.Number?.ToString();
        var preserves = measure.Kind == MeasureKind.Preservation;
        yield return RunningPeriod.Duty(measure.Key, measure.StartedOn, measure.EndedOn) with
        {
            About = about,
            ExtendedBy = measure.ExtendedBy,
            Uncounted = UncountedDays(file, measure, on),
            // A preservation lapses by itself; what is sealed or seized must be released.
            OutlivesTheCase = !preserves,
        };
        if (measure is { IsEmergency: true, TakenAt: { } taken })
        {
            yield return RunningPeriod.Duty(
                preserves ? "preserve.emergencyApproval" : "seal.emergencyApproval", DateOnly.FromDateTime(taken),
                measure.ApprovedAt is { } approved ? DateOnly.FromDateTime(approved) : null) with
            {
                StartedAt = TimeOnly.FromDateTime(taken),
                DoneAt = measure.ApprovedAt is { } at ? TimeOnly.FromDateTime(at) : null,
                About = about,
            };
        }

        if (!preserves)
        {
            yield return RunningPeriod.Duty("seal.releaseCheck", measure.ReleaseRequestedOn, measure.RequestAnsweredOn) with { About = about };
            yield return RunningPeriod.Duty("seal.releaseService", measure.EndedOn, file.Paper(measure.ReleasePaperId)?.Service?.BegunOn) with { About = about };
        }
    }

    private static IEnumerable<RunningPeriod> OfRestriction(EnforcementCase file, ProductionRestriction restriction)
    {
        var about = restriction.Number.ToString();
        var served = file.Paper(restriction.PaperId)?.Service;
        yield return RunningPeriod.Duty("restriction.service", restriction.DecidedOn, served?.BegunOn) with { About = about };
        yield return RunningPeriod.Duty("restriction.plan", served?.ServedOn, restriction.PlanOn) with { About = about };
        yield return RunningPeriod.Duty("restriction.report", restriction.CompletedOn, restriction.ReportedOn) with { About = about };
        yield return RunningPeriod.Duty("restriction.track", restriction.ReportedOn, restriction.CheckedOn) with { About = about, OutlivesTheCase = true };
        if (restriction.Kind == RestrictionKind.Restriction)
        {
            yield return RunningPeriod.Chance("restriction.base", restriction.DecidedOn, restriction.ReportedOn) with
            {
                About = about,
                ExtendedBy = restriction.ExtendedBy,
            };
        }
    }
}
