using Enforcement.Application.Cases.Views;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;
using Marten;
using Marten.Linq.MatchesSql;
using MediatR;

namespace Enforcement.Application.Cases.Filing;

/// <summary>Asks which parties of the agency's cases may be the one that somebody is about to name.</summary>
/// <param name="Caller">Who names it.</param>
/// <param name="Party">The party as it is named.</param>
/// <param name="CaseId">The case in which it is named, which is not told.</param>
public sealed record FindSimilarParties(Caller Caller, Party Party, Guid? CaseId) : IQuery<SimilarParties>
{
    /// <summary>Those who name parties; the answer says what the register says and which numbers agree, no number or address itself.</summary>
    public IReadOnlyList<Role> AllowedRoles => [Role.Officer];
}

/// <summary>Parties on record that may be the same.</summary>
/// <param name="Shown">Those for the surest reasons.</param>
/// <param name="Others">How many more there are.</param>
public sealed record SimilarParties(IReadOnlyList<SimilarParty> Shown, int Others);

/// <summary>A party on record.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Reasons">Why it may be the same, the surest first.</param>
/// <param name="Cases">Its cases as the register has them, with their penalties, the latest first.</param>
public sealed record SimilarParty(string Name, IReadOnlyList<PartyLikeness> Reasons, IReadOnlyList<CaseRegisterRow> Cases);

internal sealed class FindSimilarPartiesHandler(IDocumentStore store, ReadModelFreshness freshness) : IRequestHandler<FindSimilarParties, SimilarParties>
{
    private const int MostShown = 8;
    private const int MostRead = 500;

    public async Task<SimilarParties> Handle(FindSimilarParties request, CancellationToken cancellationToken)
    {
        var traits = PartyMatch.Traits(request.Party).ToDictionary(trait => trait, RegisteredCase.KeyOf);
        if (traits.Count == 0)
        {
            return new([], 0);
        }

        await freshness.WaitAsync(ReadModels.CaseRegister, cancellationToken);
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        var itself = request.CaseId ?? Guid.Empty;
        var keys = traits.Values.ToArray();
        var found = await session.Query<RegisteredCase>()
            .Where(r => r.Id != itself && r.MatchesSql("d.party_keys && ?", new object[] { keys }))
            .Take(MostRead).Select(r => new { r.Row, r.PartyKeys }).ToListAsync(cancellationToken);
        // One name with one number is one party; two of the same name with numbers of their own are not.
        var parties = found
            .GroupBy(f => (f.Row.Party.Name, Numbers(f.PartyKeys)), (one, cases) => new SimilarParty(
                one.Name,
                PartyMatch.Telling(cases.SelectMany(c => traits.Where(t => c.PartyKeys.Contains(t.Value))).Select(t => t.Key.Likeness)),
                [.. cases.Select(c => c.Row).OrderByDescending(row => row.BegunOn)]))
            .OrderBy(party => party.Reasons[0]).ThenByDescending(party => party.Reasons.Count).ThenByDescending(party => party.Cases[0].BegunOn).ToList();
        return new([.. parties.Take(MostShown)], Math.Max(0, parties.Count - MostShown));
    }

    private static string Numbers(IEnumerable<string> keys) => string.Concat(keys.Where(
        key => key.StartsWith($"{PartyLikeness.CreditCode}:", StringComparison.Ordinal) || key.StartsWith($"{PartyLikeness.CitizenId}:", StringComparison.Ordinal)));
}
