using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Clocks;

/// <summary>Marking missed deadlines 超期登记: which duties a case has missed that were not marked yet, and who held it on their last day.</summary>
public static class MissedDeadlines
{
    /// <summary>The marks to add on the day; none the second time, however far the clock has jumped in between.</summary>
    /// <param name="id">The case.</param>
    /// <param name="events">All its events in the order they were recorded.</param>
    /// <param name="law">The dated law.</param>
    /// <param name="today">The day on which the board stands.</param>
    public static IReadOnlyList<DeadlineMissed> NewlyMissed(Guid id, IReadOnlyList<CaseEvent> events, LawBook law, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(events);
        var file = EnforcementCase.Of(id, events);
        return
        [
            .. CaseDeadlines.Of(file, law, today)
                .Where(deadline => deadline is { State: DeadlineState.Missed, DueOn: not null } && file.MissedMark(deadline) is null)
                .Select(deadline => Mark(deadline, HeldOn(id, events, deadline.DueOn!.Value))),
        ];
    }

    /// <summary>Who held the case on the day, by what had happened until then: the role, and the persons where the file names them.</summary>
    /// <param name="id">The case.</param>
    /// <param name="events">All its events in the order they were recorded.</param>
    /// <param name="day">The day, itself included.</param>
    public static (Role? By, IReadOnlyList<OfficerName> Holders) HeldOn(Guid id, IEnumerable<CaseEvent> events, DateOnly day)
    {
        var onThatDay = EnforcementCase.Of(id, events.Where(e => e.OccurredOn <= day));
        return (onThatDay.HeldBy, Holders(onThatDay));
    }

    private static DeadlineMissed Mark(Deadline missed, (Role? By, IReadOnlyList<OfficerName> Holders) held) => new(
        missed.DueOn!.Value.AddDays(1), missed.Kind, missed.Name, missed.StartedOn, missed.DueOn.Value, held.By, held.Holders,
        missed.Period.Basis.ToString());

    /// <summary>The persons who hold the case, where the file names them: its investigators, or who filed, reviewed or proposed it.</summary>
    public static IReadOnlyList<OfficerName> Holders(EnforcementCase file) => file.HeldBy switch
    {
        Role.Officer when file.Investigators.Count > 0 => file.Investigators,
        Role.Officer when file.Proposal is { } proposal => [proposal.Proposer],
        Role.Leader when file.Filing is { } filing => [filing.Approver],
        Role.Legal when file.Review is { } review => [review.Reviewer],
        _ => [],
    };
}
