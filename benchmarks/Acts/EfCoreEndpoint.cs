using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using Enforcement.Api;
using Enforcement.Domain.Cases.Investigation;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Enforcement.Benchmarks.Acts;

/// <summary>
/// What many would build instead: one row per case that each step overwrites, one audit row per step. Same kind of endpoint: bearer
/// token, the same body through the same validator, the version the caller saw, one transaction. No history, no idempotency, no rules.
/// </summary>
internal static class EfCoreEndpoint
{
    public static async Task<WebApplication> StartAsync(string connectionString, string keys, IValidator<AddEvidence> validator)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddDataProtection().SetApplicationName("Enforcement").PersistKeysToFileSystem(new(keys));
        builder.Services.AddAuthentication().AddBearerToken();
        builder.Services.AddAuthorization();
        builder.Services.AddApiJson();
        builder.Services.AddSingleton(validator);
        builder.Services.AddDbContextPool<CaseTable>(options => options.UseNpgsql(connectionString));
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGet("/ping", () => "pong");
        app.MapPost("/cases/{id:guid}/add-evidence", AddAsync).RequireAuthorization();
        await app.StartAsync();
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CaseTable>().Database.ExecuteSqlRawAsync(CaseTable.Schema);
        return app;
    }

    private static async Task<IResult> AddAsync(
        Guid id, AddEvidence body, HttpContext http, CaseTable table, IValidator<AddEvidence> validator, CancellationToken cancellationToken)
    {
        if (!long.TryParse(http.Request.Headers.IfMatch.ToString().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var expected))
        {
            return Results.StatusCode(StatusCodes.Status428PreconditionRequired);
        }

        var checkedBody = validator.Validate(body);
        if (!checkedBody.IsValid)
        {
            return Results.ValidationProblem(checkedBody.ToDictionary());
        }

        if (await table.Cases.SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } row)
        {
            return Results.NotFound();
        }

        if (row.Version != expected)
        {
            return Results.StatusCode(StatusCodes.Status412PreconditionFailed);
        }

        var user = http.User.FindFirstValue(ClaimTypes.NameIdentifier)!;
        row.Version++;
        row.EvidenceCount++;
        row.LatestStepOn = body.OccurredOn;
        row.ChangedBy = user;
        row.ChangedAt = DateTime.UtcNow;
        table.Audit.Add(new()
        {
            Id = Guid.CreateVersion7(),
            CaseId = id,
            Version = row.Version,
            Act = "add-evidence",
            Actor = user,
            At = row.ChangedAt,
            ClientAddress = http.Connection.RemoteIpAddress?.ToString() ?? "",
            Content = JsonSerializer.Serialize(body),
        });
        try
        {
            await table.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Results.StatusCode(StatusCodes.Status412PreconditionFailed);
        }

        http.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{row.Version}\"");
        return Results.Ok(new { id, row.Version, row.Stage });
    }
}

internal sealed class CaseTable(DbContextOptions<CaseTable> options) : DbContext(options)
{
    public const string Schema =
        """
        create schema if not exists ef;
        create table ef.cases (
            id uuid primary key, version bigint not null, stage text not null, case_number text, party_name text not null,
            party_address text not null, credit_code text, offence_code text not null, facts text not null, township text not null,
            filed_on date, latest_step_on date, evidence_count int not null, changed_by text not null, changed_at timestamptz not null);
        create index on ef.cases (stage, filed_on);
        create index on ef.cases (case_number);
        create table ef.audit (
            id uuid primary key, case_id uuid not null references ef.cases, version bigint not null, act text not null, actor text not null,
            at timestamptz not null, client_address text not null, content jsonb not null, unique (case_id, version));
        """;

    public DbSet<CaseRow> Cases => Set<CaseRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public async Task<IReadOnlyList<Guid>> AddCasesAsync(int count)
    {
        Guid[] ids = [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];
        await Database.ExecuteSqlRawAsync(
            $"""
            insert into ef.cases
            select id, {SampleCase.Version}, 'investigating', '苍环立〔2017〕1号', '苍溪县清溪食品有限公司（演示）', '苍溪县陵江镇滨河路中段118号',
                   '91510824MA0000000X', 'TS-98', '生产废水经一根直径110mm的PVC管直接排入厂区东侧沟渠', '陵江镇', '2017-06-13', '2017-06-14', 1,
                   'officer1', now()
            from unnest(@ids) as id
            """,
            new Npgsql.NpgsqlParameter("ids", ids));
        return ids;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("ef");
        modelBuilder.Entity<CaseRow>(row =>
        {
            row.ToTable("cases");
            row.Property(r => r.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<AuditRow>(row =>
        {
            row.ToTable("audit");
            row.Property(r => r.Content).HasColumnType("jsonb");
        });
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
        }
    }
}

internal sealed class CaseRow
{
    public Guid Id { get; init; }

    public long Version { get; set; }

    public required string Stage { get; set; }

    public string? CaseNumber { get; set; }

    public required string PartyName { get; set; }

    public required string PartyAddress { get; set; }

    public string? CreditCode { get; set; }

    public required string OffenceCode { get; set; }

    public required string Facts { get; set; }

    public required string Township { get; set; }

    public DateOnly? FiledOn { get; set; }

    public DateOnly? LatestStepOn { get; set; }

    public int EvidenceCount { get; set; }

    public required string ChangedBy { get; set; }

    public DateTime ChangedAt { get; set; }
}

internal sealed class AuditRow
{
    public Guid Id { get; init; }

    public Guid CaseId { get; init; }

    public long Version { get; init; }

    public required string Act { get; init; }

    public required string Actor { get; init; }

    public DateTime At { get; init; }

    public required string ClientAddress { get; init; }

    public required string Content { get; init; }
}
