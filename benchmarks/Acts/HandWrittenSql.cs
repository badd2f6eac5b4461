using System.Text.Json;
using Enforcement.Application.Cases;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Benchmarks.Measuring;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Values;
using Npgsql;
using NpgsqlTypes;

namespace Enforcement.Benchmarks.Acts;

/// <summary>
/// The statements that the server's log shows for one act, sent by hand: the same reads, the same append function, snapshot and
/// idempotency row with the same payloads, one transaction, as many exchanges.
/// </summary>
internal sealed class HandWrittenSql(NpgsqlDataSource source, bool notifies, Caller caller, ActToRecord act, CaseStock stock) : IClient
{
    public const int Year = 2017;

    public const string TakeNumber =
        """
        insert into enforcement.number_register as register (tenant_id, word, year, last_serial) values ($1, $2, $3, 1)
        on conflict (tenant_id, word, year) do update set last_serial = register.last_serial + 1
        returning last_serial
        """;

    private const string ReadVersion = "select version from enforcement.mt_streams where id = $1 and tenant_id = $2";

    private const string ReadSnapshot =
        "select d.id, d.data, d.mt_version from enforcement.mt_doc_enforcementcase as d where id = $1 and d.tenant_id = $2";

    private const string Append = "select enforcement.mt_quick_append_events($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14)";

    private const string InsertAnswer =
        """
        insert into enforcement.mt_doc_idempotentanswer (tenant_id, id, data, mt_version, mt_dotnet_type, mt_last_modified)
        values ($1, $2, $3, $4, $5, transaction_timestamp()) on conflict (tenant_id, id) do nothing returning id
        """;

    private const string UpdateSnapshot =
        """
        update enforcement.mt_doc_enforcementcase set data = $3, mt_version = $4, mt_last_modified = transaction_timestamp()
        where tenant_id = $1 and id = $2 returning mt_version
        """;

    private static readonly JsonSerializerOptions Json = StoredJson.Configure(new());

    private readonly CurrentCase _case = new(stock);

    public static void AddNumberParameters(NpgsqlParameterCollection parameters, string agency, string word)
    {
        parameters.Add(Of(agency));
        parameters.Add(Of(word));
        parameters.Add(Of(Year));
    }

    public async ValueTask OnceAsync()
    {
        _case.Next();
        var (id, agency, key) = (_case.Id, caller.Agency.DivisionCode, Guid.NewGuid().ToString());
        await using var connection = await source.OpenConnectionAsync();
        var file = await ReadAsync(connection, id, agency);
        await using var transaction = await connection.BeginTransactionAsync();
        DocumentNumber? number = null;
        if (act.Word is { } word)
        {
            await using var take = new NpgsqlCommand(TakeNumber, connection);
            AddNumberParameters(take.Parameters, agency, word);
            number = new(word, Year, (int)(await take.ExecuteScalarAsync())!);
        }

        var happened = act.Event(number);
        var after = EnforcementCase.Evolve(file, happened);
        after.Version = file.Version + 1;
        await using (var write = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Command(
                    Append, Of(id), Of("enforcement_case"), Of(agency), Of(new[] { Guid.CreateVersion7() }), Of(new[] { EventNames.All[happened.GetType()] }),
                    Of(new[] { $"{happened.GetType().FullName}, Enforcement.Domain" }), Jsonb([JsonSerializer.Serialize(happened, happened.GetType(), Json)]),
                    new NpgsqlParameter<byte[]?[]> { TypedValue = [null] }, Of(new[] { key }), Of(new[] { Guid.NewGuid().ToString() }),
                    Jsonb([JsonSerializer.Serialize(Headers(key), Json)]), Of(new[] { caller.Officer.Id }), Of(new[] { DateTime.UtcNow }), Of(file.Version)),
                Command(
                    InsertAnswer, Of(agency), Of($"{caller.Officer.Id}:{key}"), Jsonb(Answer(after, key)), Of(Guid.CreateVersion7()),
                    Of(typeof(IdempotentAnswer).FullName!)),
                Command(UpdateSnapshot, Of(agency), Of(id), Jsonb(JsonSerializer.Serialize(after, Json)), Of(after.Version)),
            },
        })
        {
            if (notifies)
            {
                write.BatchCommands.Add(Command("notify mt_events_appended"));
            }

            await write.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
        _case.Done(_case.Version + 1);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<EnforcementCase> ReadAsync(NpgsqlConnection connection, Guid id, string agency)
    {
        await using var read = new NpgsqlBatch(connection)
        {
            BatchCommands = { Command(ReadVersion, Of(id), Of(agency)), Command(ReadSnapshot, Of(id), Of(agency)) },
        };
        await using var reader = await read.ExecuteReaderAsync();
        await reader.ReadAsync();
        var version = reader.GetInt64(0);
        await reader.NextResultAsync();
        await reader.ReadAsync();
        var file = JsonSerializer.Deserialize<EnforcementCase>(reader.GetFieldValue<byte[]>(1), Json)!;
        return version == _case.Version && file.Version == version ? file
            : throw new InvalidOperationException($"版本应为 {_case.Version}，实为 {version}");
    }

    private Dictionary<string, string> Headers(string key) => new()
    {
        [EventHeaders.ActorName] = caller.Officer.Name,
        [EventHeaders.ActorRole] = caller.Officer.Role.ToString(),
        [EventHeaders.Agency] = caller.Agency.Name,
        [EventHeaders.ClientAddress] = "127.0.0.1",
        [EventHeaders.IdempotencyKey] = key,
    };

    private string Answer(EnforcementCase after, string key)
    {
        var done = JsonSerializer.Serialize(new ActDone(after.Id, after.Version, after.Stage, null, null, []), Json);
        return JsonSerializer.Serialize(new IdempotentAnswer($"{caller.Officer.Id}:{key}", new string('0', 64), done, DateTimeOffset.UtcNow), Json);
    }

    private static NpgsqlBatchCommand Command(string text, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(text);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static NpgsqlParameter<T> Of<T>(T value) => new() { TypedValue = value };

    private static NpgsqlParameter<string> Jsonb(string value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Jsonb };

    private static NpgsqlParameter<string[]> Jsonb(string[] value) =>
        new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Jsonb | NpgsqlDbType.Array };
}
