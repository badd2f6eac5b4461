using Enforcement.Application.Cases.Views;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using FluentValidation;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Discretion;

/// <summary>Asks how the agency's fines for an offence spread 同类案件罚款分布.</summary>
public sealed record GetFineSpread(Caller Caller, string Offence) : IQuery<FineSpreadAnswer>
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

/// <summary>The spread; null when the agency has not fined the offence yet.</summary>
public sealed record FineSpreadAnswer(string Offence, string Name, FineSpread? Spread);

internal sealed class GetFineSpreadValidator : AbstractValidator<GetFineSpread>
{
    public GetFineSpreadValidator(LawBook law) =>
        RuleFor(r => r.Offence).Must(code => law.Offence(code) is not null).WithMessage(r => $"没有代码为“{r.Offence}”的违法行为");
}

internal sealed class GetFineSpreadHandler(IDocumentStore store, ReadModelFreshness freshness, LawBook law)
    : IRequestHandler<GetFineSpread, FineSpreadAnswer>
{
    public async Task<FineSpreadAnswer> Handle(GetFineSpread request, CancellationToken cancellationToken)
    {
        await freshness.WaitAsync(ReadModels.CaseRegister, cancellationToken);
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        return new(
            request.Offence, law.Offence(request.Offence)!.Name, await FineSpreads.OfAsync(session, request.Offence, null, cancellationToken));
    }
}

internal static class FineSpreads
{
    /// <summary>The spread of the agency's other fines for the case's offence, as far as the register has them.</summary>
    public static Task<FineSpread?> OfSimilarAsync(IQuerySession session, EnforcementCase file, CancellationToken cancellationToken) =>
        file.Conclusion is { OffenceCode: var code } ? OfAsync(session, code, file.Id, cancellationToken) : Task.FromResult<FineSpread?>(null);

    /// <summary>The same for the violations besides the first, by offence.</summary>
    public static async Task<IReadOnlyDictionary<string, FineSpread>> OfFurtherAsync(
        IQuerySession session, EnforcementCase file, CancellationToken cancellationToken)
    {
        var spreads = new Dictionary<string, FineSpread>();
        foreach (var code in file.Violations.Skip(1).Select(v => v.OffenceCode).Distinct())
        {
            if (await OfAsync(session, code, file.Id, cancellationToken) is { } spread)
            {
                spreads[code] = spread;
            }
        }

        return spreads;
    }

    /// <summary>The spread of the agency's fines for the offence, but for one case; a fine for several violations together is no measure for one.</summary>
    public static async Task<FineSpread?> OfAsync(IQuerySession session, string offence, Guid? except, CancellationToken cancellationToken)
    {
        var fines = await session.Query<RegisteredCase>()
            .Where(r => r.Row.OffenceCode == offence && r.Row.FineYuan > 0 && r.Row.HasSeveralViolations == null)
            .Select(r => new { r.Id, r.Row.FineYuan })
            .ToListAsync(cancellationToken);
        return FineSpread.Of(offence, fines.Where(f => f.Id != except).Select(f => Money.OfYuan(f.FineYuan!.Value)));
    }
}
