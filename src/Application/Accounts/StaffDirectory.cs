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
    private long _changes;

    /// <summary>The agency's staff by user name; disabled accounts are not among them.</summary>
    public async Task<IReadOnlyDictionary<string, Officer>> OfAsync(string agencyCode, CancellationToken cancellationToken) =>
        (await RosterAsync(agencyCode, cancellationToken)).Staff;

    /// <summary>The agency, or null when there is none of that code.</summary>
    public async Task<Agency?> AgencyAsync(string agencyCode, CancellationToken cancellationToken) =>
        (await RosterAsync(agencyCode, cancellationToken)).Agency;

    /// <summary>What is known of the agency's staff no longer holds, nor does what is being read at this moment.</summary>
    public void Forget(string agencyCode)
    {
        Interlocked.Increment(ref _changes);
        _rosters.TryRemove(agencyCode, out _);
    }

    private async Task<Roster> RosterAsync(string agencyCode, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_rosters.TryGetValue(agencyCode, out var known) && now - known.ReadAt < Freshness)
        {
            return known;
        }

        var changes = Interlocked.Read(ref _changes);
        await using var session = store.QuerySession();
        var agency = await session.LoadAsync<Agency>(agencyCode, cancellationToken);
        var accounts = await session.Query<Account>().Where(a => a.AgencyCode == agencyCode && !a.IsDisabled).ToListAsync(cancellationToken);
        var roster = new Roster(now, agency, accounts.ToDictionary(a => a.UserName, a => a.AsOfficer()));
        // Stored before the change is looked for: a change in between finds it and removes it itself.
        _rosters[agencyCode] = roster;
        if (Interlocked.Read(ref _changes) != changes)
        {
            _rosters.TryRemove(KeyValuePair.Create(agencyCode, roster));
        }

        return roster;
    }

    private sealed record Roster(DateTimeOffset ReadAt, Agency? Agency, IReadOnlyDictionary<string, Officer> Staff);
}
