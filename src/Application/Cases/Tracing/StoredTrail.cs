using Enforcement.Application.Cases.Views;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Tracing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using JasperFx.Events;
using Marten;

namespace Enforcement.Application.Cases.Tracing;

/// <summary>The events of a case as they are stored, with who recorded them and when: what every inspector's question looks at.</summary>
internal static class StoredTrail
{
    /// <exception cref="NotFoundException">No such case in the agency.</exception>
    public static async Task<CaseTrail> OfAsync(IQuerySession session, Guid id, LawBook law, DateOnly on, CancellationToken cancellationToken) =>
        new(id, [.. (await CaseHistory.EventsAsync(session, id, Moment.Now, cancellationToken)).Select(Recorded)], law, on);

    private static RecordedEvent Recorded(IEvent e) => new(
        e.Version, (CaseEvent)e.Data, China.TimeOf(e.Timestamp).DateTime, e.Headers?.GetValueOrDefault(EventHeaders.ActorName)?.ToString() ?? "",
        Enum.TryParse<Role>(e.Headers?.GetValueOrDefault(EventHeaders.ActorRole)?.ToString(), out var role) ? role : null,
        e.CorrelationId == DemonstrationLoader.Correlation);
}
