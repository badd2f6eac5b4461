using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Marten;

namespace Enforcement.Application.Cases.Drafts;

/// <summary>What somebody has typed for an act and not submitted yet. A document and no event: it has no legal effect.</summary>
public sealed record ActDraft
{
    public required string Id { get; init; }

    /// <summary>Whose it is; nobody else reads it.</summary>
    public required string Owner { get; init; }

    public required string Act { get; init; }

    /// <summary>The case, or null while the act would begin one.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>The version of the case that was on the screen.</summary>
    public long? Version { get; init; }

    /// <summary>The idempotency key under which it is submitted, however often.</summary>
    public required string Key { get; init; }

    /// <summary>The fields as typed, right or wrong.</summary>
    public required IReadOnlyDictionary<string, string[]> Values { get; init; }

    /// <summary>Whose work it is under a delegation, by user name; null when it is the author's own.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>Whether its author wanted to go on, so that what is wrong with it is said.</summary>
    public bool IsAsked { get; init; }

    public DateTimeOffset SavedAt { get; init; }

    public static string IdOf(string owner, Guid? caseId, string act) => $"{owner}:{(caseId is { } id ? id.ToString("D") : "new")}:{act}";
}

/// <summary>Keeps drafts, one for each person, case and act.</summary>
public sealed class ActDrafts(IDocumentStore store, TimeProvider time)
{
    public async Task<ActDraft?> FindAsync(string agencyCode, string owner, Guid? caseId, string act, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(agencyCode);
        return await session.LoadAsync<ActDraft>(ActDraft.IdOf(owner, caseId, act), cancellationToken);
    }

    public async Task<IReadOnlyList<ActDraft>> OfAsync(Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        await using var session = store.QuerySession(caller.Agency.DivisionCode);
        return await session.Query<ActDraft>().Where(d => d.Owner == caller.Officer.Id).OrderByDescending(d => d.SavedAt).ToListAsync(cancellationToken);
    }

    public async Task SaveAsync(string agencyCode, ActDraft draft, CancellationToken cancellationToken)
    {
        await using var session = store.LightweightSession(agencyCode);
        session.Store(draft with { SavedAt = time.GetUtcNow() });
        await session.SaveChangesAsync(cancellationToken);
    }

    public async Task DiscardAsync(string agencyCode, string id, CancellationToken cancellationToken)
    {
        await using var session = store.LightweightSession(agencyCode);
        session.Delete<ActDraft>(id);
        await session.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What came of the act the caller submitted under the key, or null when none was recorded.</summary>
    public async Task<ActDone?> DoneAsync(Caller caller, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        await using var session = store.QuerySession(caller.Agency.DivisionCode);
        return await session.LoadAsync<IdempotentAnswer>($"{caller.Officer.Id}:{key}", cancellationToken) is { } stored
            ? StoredJson.Read<ActDone>(stored.Answer)
            : null;
    }
}
