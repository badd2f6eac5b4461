using Enforcement.Domain.Cases;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Enforcement.Application.Storage;

/// <summary>Keeps each case's present state beside its events, in the same transaction: what commands decide on and the case page shows.</summary>
internal sealed partial class CaseSnapshot : SingleStreamProjection<EnforcementCase, Guid>
{
    public override EnforcementCase? Evolve(EnforcementCase? snapshot, Guid id, IEvent e) =>
        e.Data is CaseEvent happened ? EnforcementCase.Evolve(snapshot ?? EnforcementCase.Initial(id), happened) : snapshot;
}
