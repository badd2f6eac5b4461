using System.Globalization;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Law;
using Marten;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Enforcement.Application.Storage;

/// <summary>
/// At start, before anybody is served: when the code or the law that makes snapshots and read models from the events is another than that
/// which made the stored ones, all of them are made anew. Only the events are kept for ever, so a data directory of an earlier version needs
/// nothing else. Cut off half-way, it begins again at the next start.
/// </summary>
internal sealed partial class ReadModelsAnew(IDocumentStore store, LawBook law, NpgsqlDataSource database, ILogger<ReadModelsAnew> logger) : IHostedService
{
    // Any number will do, as long as all servers on a database wait for the same one.
    private const long Turn = 510_824_2017;

    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>What makes the read models: the compiled code has a new identity with each change of a line.</summary>
    private string Maker => string.Join(
        ' ', typeof(EnforcementCase).Module.ModuleVersionId, typeof(CaseSnapshot).Module.ModuleVersionId, law.Fingerprint);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // Servers that start together on one database do it one after another, and only the first has anything to do.
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using (var wait = new NpgsqlCommand(string.Create(CultureInfo.InvariantCulture, $"select pg_advisory_lock({Turn})"), connection) { CommandTimeout = 0 })
        {
            await wait.ExecuteNonQueryAsync(cancellationToken);
        }

        try
        {
            await using var session = store.LightweightSession();
            if ((await session.LoadAsync<ReadModelMaker>(ReadModelMaker.OfAll, cancellationToken))?.Code == Maker)
            {
                return;
            }

            await RebuildAsync(cancellationToken);
            session.Store(new ReadModelMaker(ReadModelMaker.OfAll, Maker));
            await session.SaveChangesAsync(cancellationToken);
        }
        finally
        {
            await using var release = new NpgsqlCommand(string.Create(CultureInfo.InvariantCulture, $"select pg_advisory_unlock({Turn})"), connection);
            await release.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task RebuildAsync(CancellationToken cancellationToken)
    {
        var events = (await store.Advanced.FetchEventStoreStatistics(token: cancellationToken)).EventCount;
        if (events == 0)
        {
            return;
        }

        Begun(events);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<EnforcementCase>(Patience, cancellationToken);
        foreach (var name in ReadModels.Asynchronous)
        {
            await daemon.RebuildProjectionAsync(name, Patience, cancellationToken);
        }

        await daemon.StopAllAsync();
        Finished(events);
    }

    [LoggerMessage(1101, LogLevel.Information, "程序或法规数据已更新：正按 {Events} 个事件重建案件状态、台账和统计，请稍候")]
    private partial void Begun(long events);

    [LoggerMessage(1102, LogLevel.Information, "已按 {Events} 个事件重建案件状态、台账和统计")]
    private partial void Finished(long events);
}

/// <summary>What made the stored snapshots and read models.</summary>
/// <param name="Id">Always <see cref="OfAll"/>.</param>
/// <param name="Code">The identity of the code and of the law.</param>
internal sealed record ReadModelMaker(string Id, string Code)
{
    public const string OfAll = "all";
}
