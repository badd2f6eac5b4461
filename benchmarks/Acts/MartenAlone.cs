using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Benchmarks.Measuring;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Values;
using Marten;
using Npgsql;

namespace Enforcement.Benchmarks.Acts;

/// <summary>The same append through Marten and nothing else: same store, same event, same snapshot, same metadata; no HTTP, no rules, no idempotency.</summary>
internal sealed class MartenAlone(IDocumentStore store, Caller caller, ActToRecord act, CaseStock stock) : IClient
{
    private readonly CurrentCase _case = new(stock);

    public async ValueTask OnceAsync()
    {
        _case.Next();
        await using var command = new CommandSession(store);
        command.Open(caller with { Origin = new(Guid.NewGuid().ToString(), "127.0.0.1") }, Guid.NewGuid().ToString());
        var session = command.Session;
        var stream = await session.Events.FetchForWriting<EnforcementCase>(_case.Id);
        if (stream.Aggregate!.Version != _case.Version)
        {
            throw new InvalidOperationException($"版本应为 {_case.Version}，实为 {stream.Aggregate.Version}");
        }

        DocumentNumber? number = null;
        if (act.Word is { } word)
        {
            await session.BeginTransactionAsync(default);
            await using var take = new NpgsqlCommand(HandWrittenSql.TakeNumber, session.Connection);
            HandWrittenSql.AddNumberParameters(take.Parameters, caller.Agency.DivisionCode, word);
            number = new(word, HandWrittenSql.Year, (int)(await take.ExecuteScalarAsync())!);
        }

        stream.AppendOne(act.Event(number));
        await session.SaveChangesAsync();
        _case.Done(_case.Version + 1);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>The event of the measured act; its number's word when it takes a number.</summary>
internal sealed record ActToRecord(string Name, byte[] Body, string? Word, Func<DocumentNumber?, CaseEvent> Event);
