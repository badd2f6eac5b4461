using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Enforcement.Api;
using Enforcement.Application.Cases;
using Enforcement.Application.Cases.Clocks;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Enforcement.Tests.Running;

/// <summary>Somebody through whom acts are done: the pipeline itself, or the HTTP API before it.</summary>
public interface IOffice
{
    Task<ActDone> DoAsync<TBody>(string user, CaseAct<TBody> act, Guid? id, long? version, TBody body, string? key)
        where TBody : class, IActBody;
}

/// <summary>The real host on a real database, reached through MediatR or over HTTP.</summary>
public sealed class TestSystem : IOffice, IAsyncDisposable
{
    private static readonly ConcurrentDictionary<(string Keys, string User), string> Tokens = [];
    /// <summary>As a client writes JSON.</summary>
    public static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web)
    {
        Converters = { new MoneyJson(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers =
            {
                type =>
                {
                    // What a record computes is no part of what it says; an anonymous object consists of nothing else.
                    foreach (var computed in type.Properties.Where(p => p.Set is null && type.Type.Namespace is not null).ToList())
                    {
                        type.Properties.Remove(computed);
                    }
                },
            },
        },
    };

    private readonly WebApplication app;
    private readonly string keys;

    private TestSystem(WebApplication app, string keys, string connectionString, ShiftedTime time, CapturedLog log)
    {
        (this.app, this.keys, ConnectionString, Time, Log) = (app, keys, connectionString, time, log);
        Http = new HttpClient { BaseAddress = new(app.Urls.Single()), Timeout = TimeSpan.FromSeconds(60) };
        Web = new HttpOffice(this);
    }

    public string ConnectionString { get; }

    /// <summary>Where its files are kept.</summary>
    public string FilesDirectory => Path.Combine(keys, "files");

    public ShiftedTime Time { get; }

    public CapturedLog Log { get; }

    public HttpClient Http { get; }

    /// <summary>Does acts over HTTP.</summary>
    public IOffice Web { get; }

    public IServiceProvider Services => app.Services;

    public IDocumentStore Store => Services.GetRequiredService<IDocumentStore>();

    public static async Task<TestSystem> StartAsync(string connectionString, string keys, ShiftedTime? time = null, Action<IServiceCollection>? services = null)
    {
        time ??= new();
        var log = new CapturedLog();
        var app = EnforcementHost.Build(WebApplication.CreateBuilder(), connectionString, keys, builder =>
        {
            builder.Logging.ClearProviders().AddProvider(log);
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddSingleton<TimeProvider>(time);
            services?.Invoke(builder.Services);
        });
        await app.StartAsync();
        // The tests' cases lie years back, so that a mark of a missed deadline could come between any two acts; tests of the marks ask for them.
        await app.Services.GetRequiredService<DeadlineWatch>().StopAsync(CancellationToken.None);
        return new(app, keys, connectionString, time, log);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();

        // Pools outlive the host; a template must have no connection, and the server has not many to give.
        await using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
        await using var last = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        await last.OpenAsync();
        await using var end = new NpgsqlCommand(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()", last);
        await end.ExecuteNonQueryAsync();
    }

    public static Caller CallerOf(string user)
    {
        var second = user.StartsWith(SecondAgency.Prefix, StringComparison.Ordinal);
        var account = (second ? SecondAgency.Accounts : DemonstrationAgency.Accounts).Single(a => a.UserName == user);
        return new(account.AsOfficer(), second ? SecondAgency.Agency : DemonstrationAgency.Agency, new("trace-of-test", "192.0.2.7"));
    }

    public async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    public Task<ActDone> DoAsync<TBody>(string user, CaseAct<TBody> act, Guid? id, long? version, TBody body, string? key)
        where TBody : class, IActBody => SendAsync(new PerformAct<TBody>(CallerOf(user), act, id, version, body, key));

    /// <summary>One HTTP exchange. A body that is text is sent as it is; anything else as JSON.</summary>
    public async Task<Answer> CallAsync(
        HttpMethod method, string path, string? user = null, object? body = null, long? version = null, string? key = null,
        params (string Name, string Value)[] headers)
    {
        var content = body switch
        {
            null => null,
            byte[] bytes => bytes,
            string text => Encoding.UTF8.GetBytes(text),
            JsonNode node => Encoding.UTF8.GetBytes(node.ToJsonString()),
            _ => JsonSerializer.SerializeToUtf8Bytes(body, Wire),
        };
        using var request = new HttpRequestMessage(method, path) { Content = content is null ? null : new ByteArrayContent(content) };
        if (request.Content is not null)
        {
            request.Content.Headers.ContentType = new("application/json");
        }

        if (user is not null)
        {
            request.Headers.Authorization = new("Bearer", await TokenAsync(user));
        }

        if (version is { } seen)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }

        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        }

        foreach (var (name, value) in headers)
        {
            if (name == "Content-Type")
            {
                request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            }
            else
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using var response = await Http.SendAsync(request);
        return new(
            (int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.MediaType,
            response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase));
    }

    public Task<Answer> GetAsync(string path, string? user) => CallAsync(HttpMethod.Get, path, user);

    public Task<Answer> PostAsync(string path, string? user, object? body, long? version = null, string? key = null) =>
        CallAsync(HttpMethod.Post, path, user, body, version, key);

    /// <summary>A token of whoever signed in first on any system with these keys; how old it is, is not known.</summary>
    public async Task<string> TokenAsync(string user) =>
        Tokens.TryGetValue((keys, user), out var known) ? known : Tokens[(keys, user)] = await SignInAsync(user);

    public async Task<string> SignInAsync(string user)
    {
        var answer = await PostAsync("/api/tokens", null, new { userName = user, password = DemonstrationAgency.Password });
        Assert.True(answer.Status == 200, answer.Text);
        return (string)answer.Json["accessToken"]!;
    }

    /// <summary>Rows of a question to the database, each value as text.</summary>
    public async Task<List<string[]>> AskAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
#pragma warning disable CA2100 // The tests' own SQL.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture)!)]);
        }

        return rows;
    }

    public async Task<long> CountAsync(string sql) =>
        long.Parse((await AskAsync(sql))[0][0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Events that people caused; Marten fills the gap of a rolled-back sequence number with a tombstone, which is none; the marks of missed deadlines, which the clock causes at a restart, are left out.</summary>
    public Task<long> EventsAsync() => CountAsync("select count(*) from enforcement.mt_events where type not in ('tombstone', 'deadline_missed')");

    /// <summary>All that an act could leave behind, for asking whether a refused one left anything.</summary>
    public async Task<string> TracesAsync() => string.Join(' ', (await AskAsync(
        """
        select (select count(*) from enforcement.mt_events where type <> 'tombstone'), (select coalesce(sum(version), 0) from enforcement.mt_streams),
               (select count(*) from enforcement.mt_doc_idempotentanswer), (select coalesce(sum(last_serial), 0) from enforcement.number_register),
               (select count(*) from enforcement.mt_doc_enforcementcase)
        """))[0]);

    private sealed class HttpOffice(TestSystem system) : IOffice
    {
        public async Task<ActDone> DoAsync<TBody>(string user, CaseAct<TBody> act, Guid? id, long? version, TBody body, string? key)
            where TBody : class, IActBody
        {
            var answer = await system.PostAsync(id is null ? "/api/cases" : $"/api/cases/{id}/{act.Name}", user, body, version, key);
            return answer.Status is 200 or 201 ? StoredJson.Read<ActDone>(answer.Text) : throw new RefusedByApiException(answer);
        }
    }
}

/// <summary>An HTTP answer.</summary>
public sealed record Answer(int Status, string Text, string? MediaType, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string? Code => (string?)Json["code"];

    public string Detail => (string?)Json["detail"] ?? "";

    public IReadOnlyDictionary<string, string> Errors => Json["errors"]!.AsObject()
        .ToDictionary(e => e.Key, e => string.Join('|', e.Value!.AsArray().Select(m => (string)m!)));

    public override string ToString() => $"{Status} {Text}";
}

public sealed class RefusedByApiException(Answer answer) : Exception(answer.ToString())
{
    public Answer Answer { get; } = answer;
}
