using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Values;
using Marten;
using Npgsql;
using NpgsqlTypes;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Enforcement.Application.Storage;

/// <summary>
/// The register of document numbers: one counter per agency, kind and year. A number is taken in the transaction that appends the
/// issuing event, and the row stays locked until it ends, so that there is no gap and no duplicate.
/// </summary>
internal static class NumberRegister
{
    private const string TableName = "number_register";

    public static Table Schema(string schemaName)
    {
        var table = new Table(new PostgresqlObjectName(schemaName, TableName, SchemaUtils.IdentifierUsage.General));
        table.AddColumn<string>("tenant_id").AsPrimaryKey();
        table.AddColumn<string>("word").AsPrimaryKey();
        table.AddColumn<int>("year").AsPrimaryKey();
        table.AddColumn<int>("last_serial").NotNull();
        return table;
    }

    public static async Task<DocumentNumber> NextAsync(
        IDocumentSession session, Agency agency, PaperKind kind, int year, CancellationToken cancellationToken)
    {
        var word = agency.Word + kind.Word();
        await session.BeginTransactionAsync(cancellationToken);
        await using var take = new NpgsqlCommand(
            $"""
            insert into {session.DocumentStore.Options.DatabaseSchemaName}.{TableName} as register (tenant_id, word, year, last_serial)
            values (@tenant, @word, @year, 1)
            on conflict (tenant_id, word, year) do update set last_serial = register.last_serial + 1
            returning last_serial
            """,
            session.Connection);
        take.Parameters.AddWithValue("tenant", NpgsqlDbType.Varchar, agency.DivisionCode);
        take.Parameters.AddWithValue("word", NpgsqlDbType.Varchar, word);
        take.Parameters.AddWithValue("year", NpgsqlDbType.Integer, year);
        return new(word, year, (int)(await take.ExecuteScalarAsync(cancellationToken))!);
    }
}
