using System.Text.Json;
using Enforcement.Api.SignIn;
using Enforcement.Application;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Law;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Npgsql;

namespace Enforcement.Benchmarks.Acts;

/// <summary>GET of a case in the real host, with the real sign-in and the same JSON, but the row read by hand and nothing between.</summary>
internal static class RawSqlRead
{
    public const string Path = "/api/bench/cases";

    private static readonly JsonSerializerOptions Json = StoredJson.Configure(new());

    public static void Map(IEndpointRouteBuilder routes, NpgsqlDataSource source) => routes.MapGet(
        Path + "/{id:guid}",
        async Task<Ok<CaseOverview>> (Guid id, HttpContext http, CurrentCaller current, LawBook law, CancellationToken cancellationToken) =>
        {
            var caller = await current.GetAsync(cancellationToken);
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            await using var read = new NpgsqlCommand(
                "select data, mt_version from enforcement.mt_doc_enforcementcase where id = $1 and tenant_id = $2", connection)
            {
                Parameters = { new NpgsqlParameter<Guid> { TypedValue = id }, new NpgsqlParameter<string> { TypedValue = caller.Agency.DivisionCode } },
            };
            await using var reader = await read.ExecuteReaderAsync(cancellationToken);
            if (!await reader.ReadAsync(cancellationToken))
            {
                throw new NotFoundException("没有这个案件");
            }

            var file = JsonSerializer.Deserialize<EnforcementCase>(reader.GetFieldValue<byte[]>(0), Json)!;
            file.Version = reader.GetInt64(1);
            http.Response.Headers.ETag = $"\"{file.Version}\"";
            return TypedResults.Ok(CaseOverview.Of(file, law, China.Today(TimeProvider.System), caller.Agency.IsDemonstration));
        });
}
