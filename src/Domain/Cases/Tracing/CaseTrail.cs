using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Law;

namespace Enforcement.Domain.Cases.Tracing;

/// <summary>All that an inspector's questions look at: the events of one case in the order they were recorded, the law and the day.</summary>
public sealed class CaseTrail
{
    /// <summary>Folds the events once; every question reads the result.</summary>
    /// <param name="id">The case.</param>
    /// <param name="events">All its events in the order they were recorded.</param>
    /// <param name="law">The dated law.</param>
    /// <param name="on">The day on which the case is looked at, itself included.</param>
    public CaseTrail(Guid id, IReadOnlyList<RecordedEvent> events, LawBook law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(events);
        (Id, Events, Law, On) = (id, events, law, on);
        var (file, steps) = (EnforcementCase.Initial(id), new List<TrailStep>());
        foreach (var e in events)
        {
            var after = EnforcementCase.Evolve(file, e.Happened);
            steps.Add(new(e, file, after));
            file = after;
        }

        (Case, Steps) = (file, steps);
        Deadlines = CaseDeadlines.Of(file, law, on);
    }

    /// <summary>The case.</summary>
    public Guid Id { get; }

    /// <summary>Its events in the order they were recorded.</summary>
    public IReadOnlyList<RecordedEvent> Events { get; }

    /// <summary>The dated law.</summary>
    public LawBook Law { get; }

    /// <summary>The day on which the case is looked at.</summary>
    public DateOnly On { get; }

    /// <summary>The case after its last event.</summary>
    public EnforcementCase Case { get; }

    /// <summary>The events, each with the case before and after it.</summary>
    public IReadOnlyList<TrailStep> Steps { get; }

    /// <summary>The deadlines as they stand on the day.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; }

    /// <summary>The steps whose event is of the kind.</summary>
    public IEnumerable<(TrailStep Step, T Happened)> Of<T>()
        where T : CaseEvent => Steps.Where(step => step.Event.Happened is T).Select(step => (step, (T)step.Event.Happened));

    /// <summary>The procedure regime of a day; of a day before all regimes, the oldest.</summary>
    public Regime RegimeOn(DateOnly day) => Law.RegimeOn(day)?.Code ?? Regime.A1;

    /// <summary>The mark that the deadline was missed, with its place in the case; null when there is none.</summary>
    public (long Version, DeadlineMissed Mark)? MarkOf(Deadline deadline) => Case.MissedMark(deadline) is { } mark
        ? (Steps.First(step => ReferenceEquals(step.Event.Happened, mark)).Event.Version, mark) : null;

    /// <summary>The events from which the deadline runs and by which it was met too late, and the mark that it was missed.</summary>
    public IReadOnlyList<long> VersionsOf(Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        Deadline? Then(EnforcementCase file) => CaseDeadlines.Of(file, Law, On)
            .FirstOrDefault(d => d.Kind == deadline.Kind && d.StartedOn == deadline.StartedOn && d.Name == deadline.Name);
        var begun = Steps.FirstOrDefault(step => Then(step.After) is not null);
        var done = deadline.DoneOn is null ? null : Steps.FirstOrDefault(step => Then(step.After) is { DoneOn: not null });
        return [.. new[] { begun?.Event.Version, done?.Event.Version, MarkOf(deadline)?.Version }.OfType<long>().Distinct().Order()];
    }
}

/// <summary>An event with the case before and after it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Before">The case before it.</param>
/// <param name="After">The case after it.</param>
public sealed record TrailStep(RecordedEvent Event, EnforcementCase Before, EnforcementCase After)
{
    /// <summary>Its place in the case.</summary>
    public long Version => Event.Version;
}
