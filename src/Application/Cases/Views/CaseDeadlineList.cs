using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks for the deadlines of a case, each with its explanation.</summary>
public sealed record GetDeadlines(Caller Caller, Guid Id, Moment Moment) : IQuery<IReadOnlyList<DeadlineRow>>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

public sealed record DeadlineRow(
    string Kind, string Name, DateOnly StartedOn, DateOnly? DueOn, DateOnly? DoneOn, DeadlineState State, string Article, bool Verified,
    IReadOnlyList<string> Explanation)
{
    internal static DeadlineRow Of(Deadline d) =>
        new(d.Kind, d.Name, d.StartedOn, d.DueOn, d.DoneOn, d.State, d.Period.Basis.ToString(), d.Period.Verified, d.Explanation);
}

internal sealed class GetDeadlinesHandler(IDocumentStore store, LawBook law, TimeProvider time)
    : IRequestHandler<GetDeadlines, IReadOnlyList<DeadlineRow>>
{
    public async Task<IReadOnlyList<DeadlineRow>> Handle(GetDeadlines request, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        var file = await CaseHistory.CaseAsync(session, request.Id, request.Moment, cancellationToken);
        var on = request.Moment.AsOf ?? (request.Moment.KnownAt is { } instant ? China.DateOf(instant) : China.Today(time));
        return [.. CaseDeadlines.Of(file, law, on).Select(DeadlineRow.Of)];
    }
}
