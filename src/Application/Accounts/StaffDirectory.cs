using System.Collections.Concurrent;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Officers;
using Marten;

namespace Enforcement.Application.Accounts;

/// <summary>
/// Agencies and their staff as every request needs them, read again after a few seconds: a change of accounts by another node
/// takes effect here within that time, one by this node at once.
/// </summary>
public sealed class StaffDirectory(IDocumentStore store, TimeProvider time)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, Roster> _rosters = [];

    /// <summary>The agency's staff by user name; disabled accounts are not among them.</summary>
    public async Task<IReadOnlyDictionary<string, Officer>> OfAsync(string agencyCode, CancellationToken cancellationToken) =>
        (await RosterAsync(agencyCode, cancellationToken)).Staff;

    /// <summary>The agency, or null when there is none of that code.</summary>
    public async Task<Agency?> AgencyAsync(string agencyCode, CancellationToken cancellationToken) =>
        (await RosterAsync(agencyCode, cancellationToken)).Agency;

    public void Forget(string agencyCode) => _rosters.TryRemove(agencyCode, out _);

    private async Task<Roster> RosterAsync(string agencyCode, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_rosters.TryGetValue(agencyCode, out var known) && now - known.ReadAt < Freshness)
        {
            return known;
        }

        await using var session = store.QuerySession();
        var agency = await session.LoadAsync<Agency>(agencyCode, cancellationToken);
        var accounts = await session.Query<Account>().Where(a => a.AgencyCode == agencyCode && !a.IsDisabled).ToListAsync(cancellationToken);
        return _rosters[agencyCode] = new(now, agency, accounts.ToDictionary(a => a.UserName, a => a.AsOfficer()));
    }

    private sealed record Roster(DateTimeOffset ReadAt, Agency? Agency, IReadOnlyDictionary<string, Officer> Staff);
}
