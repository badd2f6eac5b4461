using Enforcement.Application.Pipeline;
using Marten;

namespace Enforcement.Application.Cases.Views;

/// <summary>A way to look at a register that somebody keeps under a name: filter, order and columns as they stand in its address.</summary>
/// <param name="Id">The owner and the name.</param>
/// <param name="Owner">Whose it is; nobody else sees it.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="Query">The query of the address.</param>
public sealed record SavedView(string Id, string Owner, string Name, string Query);

/// <summary>Keeps the views people save.</summary>
public sealed class SavedViews(IDocumentStore store)
{
    public const int LongestName = 20;
    public const int Most = 12;
    public const int LongestQuery = 2000;

    public async Task<IReadOnlyList<SavedView>> OfAsync(Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        await using var session = store.QuerySession(caller.Agency.DivisionCode);
        return [.. (await session.Query<SavedView>().Where(v => v.Owner == caller.Officer.Id).ToListAsync(cancellationToken)).OrderBy(v => v.Name, StringComparer.Ordinal)];
    }

    /// <summary>Keeps the view; one of the same name is replaced.</summary>
    /// <returns>What is wrong with it, or null when it is kept.</returns>
    public async Task<string?> SaveAsync(Caller caller, string name, string query, CancellationToken cancellationToken)
    {
        var kept = await OfAsync(caller, cancellationToken);
        name = name.Trim();
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl))
        {
            return $"视图名称应为 1 至 {LongestName} 个字";
        }

        if (query.Length > LongestQuery || (kept.Count >= Most && kept.All(v => v.Name != name)))
        {
            return query.Length > LongestQuery ? "查询条件太长，不能保存" : $"最多保存 {Most} 个视图，请先删除不用的";
        }

        await using var session = store.LightweightSession(caller.Agency.DivisionCode);
        session.Store(new SavedView(IdOf(caller, name), caller.Officer.Id, name, query));
        await session.SaveChangesAsync(cancellationToken);
        return null;
    }

    public async Task DiscardAsync(Caller caller, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        await using var session = store.LightweightSession(caller.Agency.DivisionCode);
        session.Delete<SavedView>(IdOf(caller, name));
        await session.SaveChangesAsync(cancellationToken);
    }

    private static string IdOf(Caller caller, string name) => $"{caller.Officer.Id}:{name}";
}
