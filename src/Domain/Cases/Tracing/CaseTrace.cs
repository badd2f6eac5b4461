using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Tracing;

/// <summary>
/// The accountability record 责任追溯 of a case: who did what in which capacity, under which rules of which regime, recorded how long after;
/// every deadline with who held the case when it ran out; the amount's way; and what the ten points find.
/// </summary>
/// <param name="Trail">What it was made from.</param>
/// <param name="Steps">What was done, in the order it was recorded.</param>
/// <param name="Deadlines">The deadlines.</param>
/// <param name="Amounts">The amount's way.</param>
/// <param name="Findings">What the ten points find.</param>
public sealed record CaseTrace(
    CaseTrail Trail, IReadOnlyList<TraceStep> Steps, IReadOnlyList<TracedDeadline> Deadlines, IReadOnlyList<AmountStep> Amounts,
    IReadOnlyList<TraceFinding> Findings)
{
    /// <summary>The record of a case; pure, the same events on the same day always give the same record.</summary>
    public static CaseTrace Of(CaseTrail trail)
    {
        ArgumentNullException.ThrowIfNull(trail);
        return new(
            trail,
            [.. trail.Events.Where(e => e.Happened is not PaperProduced).Select(e => Step(e, trail))],
            [.. trail.Deadlines.Select(d => Traced(d, trail))],
            AmountStep.Of(trail),
            TraceChecks.FindingsIn(trail));
    }

    private static TraceStep Step(RecordedEvent e, CaseTrail trail)
    {
        var act = EventActs.Of(e.Happened);
        var regime = trail.Law.RegimeOn(e.Happened.OccurredOn);
        return new(
            e, EventActs.Title(e.Happened), ActingPerson.In(e.Happened), regime,
            act is null ? [] :
            [
                .. act.Needs.Concat(act.BodyRules).Select(rule => new AppliedRule(rule, rule.Basis.Under(regime?.Code ?? Regime.A1)))
                    .Where(rule => !IsYetToCome(trail.Law, rule.Basis, e.Happened.OccurredOn)),
            ]);
    }

    /// <summary>A rule that only a later law knows lets every earlier act pass: it did not apply.</summary>
    private static bool IsYetToCome(LawBook law, LegalBasis basis, DateOnly on) =>
        law.Laws.Where(edition => edition.Name == basis.Source).ToList() is { Count: > 0 } editions && editions.All(edition => edition.From > on);

    private static TracedDeadline Traced(Deadline deadline, CaseTrail trail)
    {
        if (deadline is not { State: DeadlineState.Missed, DueOn: { } due })
        {
            return new(deadline, null, [], null);
        }

        if (trail.MarkOf(deadline) is var (version, mark))
        {
            return new(deadline, mark.HeldBy, mark.Holders, version);
        }

        var (by, holders) = MissedDeadlines.HeldOn(trail.Id, trail.Events.Select(e => e.Happened), due);
        return new(deadline, by, holders, null);
    }
}

/// <summary>One thing that was done.</summary>
/// <param name="Event">The event and how it was recorded.</param>
/// <param name="Title">What was done, in a few Chinese words.</param>
/// <param name="Persons">Who took part, and as what.</param>
/// <param name="Regime">The procedure regime of its day; null before the oldest.</param>
/// <param name="Rules">The rules its act needs, each with its article under that regime; none for the system's own marks.</param>
public sealed record TraceStep(
    RecordedEvent Event, string Title, IReadOnlyList<ActingPerson> Persons, ProcedureRegime? Regime, IReadOnlyList<AppliedRule> Rules);

/// <summary>A rule as it applied to a step.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Basis">Its article under the regime of the step's day.</param>
public sealed record AppliedRule(Rule Rule, LegalBasis Basis);

/// <summary>A deadline and, where it was missed, who held the case on its last day.</summary>
/// <param name="Deadline">The deadline with its explanation.</param>
/// <param name="HeldBy">The role that held the case; null where it was not missed, or nobody did.</param>
/// <param name="Holders">The persons, where the file names them.</param>
/// <param name="MarkVersion">The event by which the system marked it; null while it has not.</param>
public sealed record TracedDeadline(Deadline Deadline, Role? HeldBy, IReadOnlyList<OfficerName> Holders, long? MarkVersion)
{
    /// <summary>Who held the case, in words; null where the deadline was not missed.</summary>
    public string? Holder => Deadline.State == DeadlineState.Missed ? TraceChecks.HolderText(HeldBy, Holders) : null;
}
