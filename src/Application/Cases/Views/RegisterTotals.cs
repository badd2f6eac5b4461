using System.Collections.Concurrent;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Officers;
using FluentValidation;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks how many cases a filter of the register finds, and what their fines come to.</summary>
public sealed record GetRegisterTotals(Caller Caller, RegisterFilter Filter) : IQuery<RegisterTotals>
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

/// <summary>What stands under a register, whatever page of it is shown.</summary>
/// <param name="Cases">How many cases.</param>
/// <param name="Decisions">How many penalty decisions they have, which may be more than one in a case.</param>
/// <param name="FinesYuan">The fines decided in them.</param>
public sealed record RegisterTotals(int Cases, int Decisions, decimal FinesYuan);

internal sealed class GetRegisterTotalsValidator : AbstractValidator<GetRegisterTotals>
{
    public GetRegisterTotalsValidator() => RuleFor(r => r.Filter).SetValidator(new RegisterFilterValidator()).OverridePropertyName("");
}

internal sealed class GetRegisterTotalsHandler(IDocumentStore store, ReadModelFreshness freshness, RegisterTotalsKept kept)
    : IRequestHandler<GetRegisterTotals, RegisterTotals>
{
    public async Task<RegisterTotals> Handle(GetRegisterTotals request, CancellationToken cancellationToken)
    {
        var position = await freshness.WaitAsync(ReadModels.CaseRegister, cancellationToken);
        return await kept.GetAsync(request.Caller.Agency.DivisionCode, request.Filter, position, () => CountAsync(request, cancellationToken));
    }

    private async Task<RegisterTotals> CountAsync(GetRegisterTotals request, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        var cases = await GetRegisterHandler.Filtered(session.Query<RegisteredCase>(), request.Filter).CountAsync(cancellationToken);
        var fines = await GetRegisterHandler.Filtered(session.Query<RegisteredCase>(), request.Filter)
            .Where(r => r.Row.FineYuan > 0).SumAsync(r => r.Row.FineYuan!.Value, cancellationToken);
        var decisions = await GetRegisterHandler.Filtered(session.Query<RegisteredCase>(), request.Filter)
            .Where(r => r.Row.Decisions > 0).SumAsync(r => r.Row.Decisions, cancellationToken);
        return new(cases, decisions, fines);
    }
}

/// <summary>
/// The latest totals of each filter with the register's position they were counted at. With many cases counting is what a page of the
/// register takes longest for, and between two acts it comes out the same.
/// </summary>
internal sealed class RegisterTotalsKept
{
    private const int Most = 1_000;
    private readonly ConcurrentDictionary<(string Agency, RegisterFilter Filter), (long Position, RegisterTotals Totals)> _kept = [];

    public async Task<RegisterTotals> GetAsync(string agency, RegisterFilter filter, long position, Func<Task<RegisterTotals>> count)
    {
        if (_kept.TryGetValue((agency, filter), out var known) && known.Position == position)
        {
            return known.Totals;
        }

        var totals = await count();
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }

        _kept[(agency, filter)] = (position, totals);
        return totals;
    }
}
