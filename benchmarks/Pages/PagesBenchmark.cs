using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Enforcement.Api;
using Enforcement.Api.Hosting;
using Enforcement.Api.Operations;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Storage;
using Enforcement.Benchmarks.Measuring;
using Marten.Events.Daemon.Coordination;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Enforcement.Benchmarks.Pages;

/// <summary>
/// How long register and case page take with many cases and twenty people: the demonstration year through the real pipeline and its real
/// read models, then each of its cases copied with its events, snapshot and row until there are enough.
/// </summary>
internal static partial class PagesBenchmark
{
    private const int People = 20;
    private const double TargetMs = 50;
    private static readonly string[] Copied = ["mt_streams", "mt_events", "mt_doc_enforcementcase", "mt_doc_registeredcase"];

    public static async Task RunAsync(Options options)
    {
        var keys = Directory.CreateTempSubdirectory("enforcement-bench-");
        try
        {
            await using var postgres = await EmbeddedPostgres.StartTemporaryAsync();
            await using var source = NpgsqlDataSource.Create(postgres.ConnectionString());
            await using var app = EnforcementHost.Build(WebApplication.CreateBuilder(), postgres.ConnectionString(), keys.FullName, builder =>
            {
                builder.Logging.ClearProviders();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
            });
            await app.StartAsync();
            await DemonstrationStart.LoadIfEmptyAsync(app.Services);
            var filling = Stopwatch.StartNew();
            var cases = await FillAsync(app, source, options.Cases);
            Console.WriteLine(FormattableString.Invariant($"{cases.Count:N0} cases, filled in {filling.Elapsed.TotalSeconds:N0} s; {People} people"));
            await MeasureAsync(options, new Uri(app.Urls.Single()), cases);
        }
        finally
        {
            keys.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Guid>> FillAsync(WebApplication app, NpgsqlDataSource source, int wanted)
    {
        await app.Services.GetRequiredService<ReadModelFreshness>().WaitAsync(ReadModels.CaseRegister, default);
        // The copies' rows are copied too: nobody is to work through their events again.
        var projections = app.Services.GetRequiredService<IProjectionCoordinator>();
        await projections.PauseAsync();
        await using var connection = await source.OpenConnectionAsync();
        await ExecuteAsync(
            connection,
            $"""
            create temporary table copy as
            select s.id as old, gen_random_uuid() as new
            from {MartenSetup.Schema}.mt_doc_registeredcase s
            cross join generate_series(1, greatest(0, {wanted} / (select count(*) from {MartenSetup.Schema}.mt_doc_registeredcase) - 1)::int) n
            """);
        foreach (var table in Copied)
        {
            await CopyAsync(connection, table);
        }

        await ExecuteAsync(
            connection, $"update {MartenSetup.Schema}.mt_event_progression set last_seq_id = (select max(seq_id) from {MartenSetup.Schema}.mt_events)");
        await ExecuteAsync(connection, "vacuum analyze");
        await projections.ResumeAsync();
        await using var ask = new NpgsqlCommand($"select id from {MartenSetup.Schema}.mt_doc_registeredcase", connection);
        await using var rows = await ask.ExecuteReaderAsync();
        var ids = new List<Guid>();
        while (await rows.ReadAsync())
        {
            ids.Add(rows.GetGuid(0));
        }

        return ids;
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string table)
    {
        await using var ask = new NpgsqlCommand(
            "select array_agg(column_name::text) from information_schema.columns where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'", connection)
        {
            Parameters = { new() { Value = MartenSetup.Schema }, new() { Value = table } },
        };
        var columns = (string[])(await ask.ExecuteScalarAsync())!;
        var key = table == "mt_events" ? "stream_id" : "id";
        var values = columns.Select(column => column switch
        {
            _ when column == key => "copy.new",
            "id" => "gen_random_uuid()",
            "seq_id" => $"nextval('{MartenSetup.Schema}.mt_events_sequence')",
            "data" when table != "mt_events" => "replace(source.data::text, source.id::text, copy.new::text)::jsonb",
            _ => $"source.{column}",
        });
        await ExecuteAsync(
            connection,
            $"""
            insert into {MartenSetup.Schema}.{table} ({string.Join(',', columns)})
            select {string.Join(',', values)} from {MartenSetup.Schema}.{table} source join copy on copy.old = source.{key}
            """);
    }

    private static async Task MeasureAsync(Options options, Uri address, IReadOnlyList<Guid> cases)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = People }) { BaseAddress = address };
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var page = await http.GetStringAsync("/sign-in");
        using (var form = new FormUrlEncodedContent(
        [
            new("_handler", "sign-in"), new("__RequestVerificationToken", Token().Match(page).Groups[1].Value), new("UserName", "leader1"),
            new("Password", DemonstrationAgency.Password),
        ]))
        {
            (await http.PostAsync("/sign-in", form)).EnsureSuccessStatusCode();
        }

        var random = new Random(2017);
        (string Name, Func<string> Address)[] pages =
        [
            ("register", () => "/cases"),
            ("register, one stage", () => "/cases?stage=closed"),
            ("register, by party", () => "/cases?search=%E7%A0%96%E5%8E%82"),
            ("case", () => $"/cases/{cases[random.Next(cases.Count)]}"),
        ];
        Console.WriteLine("                     without a pause                       a page a second each");
        Console.WriteLine("page                     /s   p50 ms   p95 ms   target    p50 ms   p95 ms   target");
        foreach (var (name, next) in pages.Where(p => p.Name.Contains(options.Only, StringComparison.Ordinal)))
        {
            await TurnAsync(http, next, 1, TimeSpan.Zero);
            var busy = await RoundsAsync(TimeSpan.Zero);
            var reading = await RoundsAsync(TimeSpan.FromSeconds(1));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20}{busy.PerSecond,7:N0}{busy.Told}   {reading.Told}"));

            async Task<(double PerSecond, string Told)> RoundsAsync(TimeSpan pause)
            {
                var times = new List<double>();
                var watch = Stopwatch.StartNew();
                for (var round = 0; round < options.Rounds; round++)
                {
                    times.AddRange(await TurnAsync(http, next, options.Seconds, pause));
                }

                var perSecond = times.Count / watch.Elapsed.TotalSeconds;
                times.Sort();
                var (p50, p95) = (times[times.Count / 2], times[(int)(times.Count * 0.95)]);
                return (perSecond, string.Create(CultureInfo.InvariantCulture, $"{p50,9:N1}{p95,9:N1}   {(p95 <= TargetMs ? "reached" : "missed"),-7}"));
            }
        }
    }

    /// <summary>Everybody asks for page after page; with a pause they begin spread over it, as people do.</summary>
    private static async Task<IReadOnlyCollection<double>> TurnAsync(HttpClient http, Func<string> next, double seconds, TimeSpan pause)
    {
        var times = new ConcurrentBag<double>();
        var until = Stopwatch.StartNew();
        var gate = new Lock();
        await Task.WhenAll(Enumerable.Range(0, People).Select(async person =>
        {
            await Task.Delay(pause * person / People);
            while (until.Elapsed.TotalSeconds < seconds)
            {
                string address;
                lock (gate)
                {
                    address = next();
                }

                var watch = Stopwatch.StartNew();
                using var answer = await http.GetAsync(address);
                await answer.Content.ReadAsByteArrayAsync();
                times.Add(answer.StatusCode == HttpStatusCode.OK ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{address}: {answer.StatusCode}"));
                await Task.Delay(pause);
            }
        }));
        return times;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // Names of our own tables and columns.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
