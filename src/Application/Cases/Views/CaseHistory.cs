using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using JasperFx.Events;
using Marten;

namespace Enforcement.Application.Cases.Views;

/// <summary>
/// Two questions about time: how the case was in force on a day (by business dates), and how it was known at an instant (by when
/// things were recorded). Without either, the case as it is.
/// </summary>
/// <param name="AsOf">In force on this day.</param>
/// <param name="KnownAt">Known at this instant.</param>
public sealed record Moment(DateOnly? AsOf, DateTimeOffset? KnownAt)
{
    public static readonly Moment Now = new(null, null);

    public bool IsNow => AsOf is null && KnownAt is null;

    public bool Includes(IEvent e) =>
        (AsOf is not { } day || ((CaseEvent)e.Data).OccurredOn <= day) && (KnownAt is not { } instant || e.Timestamp <= instant);
}

internal static class CaseHistory
{
    /// <summary>The case's events up to the moment, oldest first.</summary>
    /// <exception cref="NotFoundException">No such case in the agency, or not yet at that moment.</exception>
    public static async Task<IReadOnlyList<IEvent>> EventsAsync(IQuerySession session, Guid id, Moment moment, CancellationToken cancellationToken)
    {
        var events = await session.Events.FetchStreamAsync(id, token: cancellationToken);
        if (events.Count == 0)
        {
            throw new NotFoundException("没有这个案件");
        }

        var included = events.Where(moment.Includes).ToList();
        return included.Count > 0 ? included : throw new NotFoundException("在所问的时点，这个案件还不存在");
    }

    /// <summary>The case at the moment.</summary>
    /// <exception cref="NotFoundException">No such case in the agency, or not yet at that moment.</exception>
    public static async Task<EnforcementCase> CaseAsync(IQuerySession session, Guid id, Moment moment, CancellationToken cancellationToken)
    {
        if (moment.IsNow)
        {
            return await session.LoadAsync<EnforcementCase>(id, cancellationToken) ?? throw new NotFoundException("没有这个案件");
        }

        var events = await EventsAsync(session, id, moment, cancellationToken);
        var file = EnforcementCase.Of(id, events.Select(e => (CaseEvent)e.Data));
        return file with { Version = events[^1].Version };
    }
}
