using Marten;
using Marten.Events.Daemon.HighWater;
using Npgsql;
using NpgsqlTypes;

namespace Enforcement.Application.Storage;

/// <summary>
/// Lets a reader of an asynchronous read model see everything committed before the question was asked, so that callers read their own
/// writes whichever node they wrote through. It is the reader who wakes the projections: a NOTIFY inside every writing transaction
/// would make PostgreSQL commit them one after another.
/// </summary>
public sealed class ReadModelFreshness(IDocumentStore store, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private static readonly string Question =
        $"""
        select coalesce((select max(seq_id) from {MartenSetup.Schema}.mt_events), 0),
               coalesce((select last_seq_id from {MartenSetup.Schema}.mt_event_progression where name = @shard), 0)
        """;

    /// <returns>The number of the last event in the read model.</returns>
    /// <exception cref="ReadModelStaleException">The read model does not catch up; health says why.</exception>
    public async Task<long> WaitAsync(string projection, CancellationToken cancellationToken)
    {
        var (wanted, reached) = await AskAsync(projection, cancellationToken);
        for (var deadline = time.GetUtcNow() + Patience; reached < wanted; (_, reached) = await AskAsync(projection, cancellationToken))
        {
            if (time.GetUtcNow() >= deadline)
            {
                throw new ReadModelStaleException(projection);
            }

            await Task.Delay(Pause, time, cancellationToken);
        }

        return reached;
    }

    private async Task<(long Wanted, long Reached)> AskAsync(string projection, CancellationToken cancellationToken)
    {
        await using var connection = (NpgsqlConnection)store.Storage.Database.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        await using var ask = new NpgsqlCommand(Question, connection);
        ask.Parameters.AddWithValue("shard", NpgsqlDbType.Varchar, $"{projection}:All");
        long wanted, reached;
        await using (var answer = await ask.ExecuteReaderAsync(cancellationToken))
        {
            await answer.ReadAsync(cancellationToken);
            (wanted, reached) = (answer.GetInt64(0), answer.GetInt64(1));
        }

        if (reached < wanted)
        {
            await using var wake = new NpgsqlCommand($"notify {PostgresqlListenWakeup.DefaultChannel}", connection);
            await wake.ExecuteNonQueryAsync(cancellationToken);
        }

        return (wanted, reached);
    }
}

/// <summary>A read model has not caught up in time.</summary>
public sealed class ReadModelStaleException(string projection) : Exception($"台账和统计（{projection}）正在更新，请稍后再试");
