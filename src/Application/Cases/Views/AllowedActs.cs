using Enforcement.Application.Accounts;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks which acts the caller could do on a case, and which rules refuse the others.</summary>
public sealed record GetActs(Caller Caller, Guid Id, Moment Moment) : IQuery<IReadOnlyList<ActRow>>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

/// <summary>One act: allowed, or who could do it and what is missing.</summary>
public sealed record ActRow(string Act, string Title, bool Allowed, IReadOnlyList<Role> Roles, bool RoleAllows, IReadOnlyList<RefusalRow> Refusals);

/// <summary>A rule that refuses an act, and the missing fact.</summary>
public sealed record RefusalRow(string Rule, string Sentence, string Article, string Missing)
{
    internal static RefusalRow Of(Refusal refusal) => new(refusal.Rule.Code, refusal.Rule.Sentence, refusal.Basis.ToString(), refusal.Missing);
}

internal sealed class GetActsHandler(IDocumentStore store, StaffDirectory staff, LawBook law, TimeProvider time)
    : IRequestHandler<GetActs, IReadOnlyList<ActRow>>
{
    public async Task<IReadOnlyList<ActRow>> Handle(GetActs request, CancellationToken cancellationToken)
    {
        var (officer, agency, _) = request.Caller;
        await using var session = store.QuerySession(agency.DivisionCode);
        var file = await CaseHistory.CaseAsync(session, request.Id, request.Moment, cancellationToken);
        var today = China.Today(time);
        var at = new Circumstances(
            file, officer, request.Moment.AsOf ?? (request.Moment.KnownAt is { } instant ? China.DateOf(instant) : today), today, law, agency, await staff.OfAsync(agency.DivisionCode, cancellationToken), null);
        return [.. CaseActs.Following.Select(act => Row(act, at))];
    }

    private static ActRow Row(CaseAct act, Circumstances at)
    {
        var refusals = act.RefusedBy(at);
        if (refusals.Count == 0 && act.RefusedOnEverything(at) is { } everywhere)
        {
            refusals = [everywhere];
        }

        var roleAllows = act.Roles.Contains(at.Actor.Role);
        return new(
            act.Name, act.Title, roleAllows && refusals.Count == 0, act.Roles, roleAllows,
            [.. refusals.Select(RefusalRow.Of)]);
    }
}
