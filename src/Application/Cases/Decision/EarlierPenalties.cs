using Enforcement.Application.Cases.Views;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Marten;

namespace Enforcement.Application.Cases.Decision;

internal static class EarlierPenalties
{
    /// <summary>The agency's penalty decisions on the case's party in its other cases, oldest first, as the register has them.</summary>
    public static async Task<IReadOnlyList<EarlierPenalty>> OfPartyAsync(IQuerySession session, EnforcementCase file, CancellationToken cancellationToken)
    {
        var party = file.Party!;
        var (name, code, citizen) = (party.Name, party.CreditCode ?? "", party.CitizenId ?? "");
        var others = await session.Query<RegisteredCase>()
            .Where(r => r.Row.DecidedOn != null && r.Id != file.Id
                && (r.Row.Party.Name == name
                    || (code != "" && (r.File.Proposal!.Party.CreditCode == code || r.File.OnTheSpot!.Party.CreditCode == code))
                    || (citizen != "" && (r.File.Proposal!.Party.CitizenId == citizen || r.File.OnTheSpot!.Party.CitizenId == citizen))))
            .ToListAsync(cancellationToken);
        return [.. others.SelectMany(other => EarlierPenalty.Of(other.File, party)).OrderBy(p => p.DecidedOn).ThenBy(p => p.Number.Serial)];
    }
}
