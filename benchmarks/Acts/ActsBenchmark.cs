using Enforcement.Api;
using Enforcement.Api.Hosting;
using Enforcement.Application.Accounts;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Benchmarks.Measuring;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Officers;
using FluentValidation;
using Marten;
using Marten.Events.Daemon.Coordination;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Enforcement.Benchmarks.Acts;

/// <summary>Acts and reads through the whole application, beside what they are made of and what others would use instead.</summary>
internal static class ActsBenchmark
{
    private const string Application = "Enforcement, HTTP";
    private const string Marten = "Marten alone";
    private const string Sql = "hand-written SQL";
    private const string Ef = "EF Core + audit row, HTTP";
    private const string Raw = "raw SQL, HTTP";
    private const string Ping = "no database, HTTP";
    private const string PingEf = "EF Core's host, no database";
    private static readonly int[] ClientCounts = [1, 8];

    public static async Task RunAsync(Options options)
    {
        var keys = Directory.CreateTempSubdirectory("enforcement-bench-");
        try
        {
            await using var postgres = await EmbeddedPostgres.StartTemporaryAsync();
            await RunAsync(options, postgres.ConnectionString(), keys.FullName);
        }
        finally
        {
            keys.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(Options options, string connectionString, string keys)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var app = await StartApplicationAsync(connectionString, keys, source);
        var store = app.Services.GetRequiredService<IDocumentStore>();
        await DemonstrationAgency.CreateAsync(store, default);
        var validator = app.Services.GetRequiredService<IValidator<AddEvidence>>();
        await using var efApp = await EfCoreEndpoint.StartAsync(connectionString, keys, validator);
        var (port, efPort) = (PortOf(app), PortOf(efApp));
        using var sample = await SampleCase.MakeAsync(port);
        if (!options.ReadModels)
        {
            await app.Services.GetRequiredService<IProjectionCoordinator>().PauseAsync();
        }
        else
        {
            await CaughtUpAsync(source);
        }

        var officers = await app.Services.GetRequiredService<StaffDirectory>().OfAsync(DemonstrationAgency.Agency.DivisionCode, default);
        var caller = new Caller(officers[SampleCase.Officer], DemonstrationAgency.Agency, new("", "127.0.0.1"));
        var notifies = ((StoreOptions)store.Options).Events.UseListenNotifyForEventAppends;
        var stocks = new List<CaseStock>();

        var evidence = new ActToRecord("add-evidence", SampleCase.Body(SampleCase.Evidence), null, _ => new EvidenceAdded(
            SampleCase.Evidence.OccurredOn, SampleCase.Evidence.Kind, SampleCase.Evidence.Title, SampleCase.Evidence.Proves,
            SampleCase.Evidence.Monitoring, SampleCase.Evidence.Files, Named(officers, SampleCase.Evidence.Officers)));
        var correction = new ActToRecord("order-correction", SampleCase.Body(SampleCase.Correction), caller.Agency.Word + PaperKind.CorrectionOrder.Word(), number => new CorrectionOrdered(
            SampleCase.Correction.OccurredOn, Guid.CreateVersion7(), number!, SampleCase.Correction.Content, SampleCase.Correction.DueOn, caller.Officer.Named));

        var acts = new Contest("act without a number", [.. Appending(evidence), Contender(Ef, NewStock(CopyEfAsync), stock =>
            new ActOverHttp(efPort, "/cases", evidence.Name, sample.Token, evidence.Body, stock))], ClientCounts);
        var numbered = new Contest("act with a number", Appending(correction), ClientCounts);
        var read = await ReadPathsAsync();
        var reads = new Contest("GET of a case",
        [
            new(Application, () => new(new GetOverHttp(port, sample.Token, [.. read.Select(id => $"/api/cases/{id}")]))),
            new(Raw, () => new(new GetOverHttp(port, sample.Token, [.. read.Select(id => $"{RawSqlRead.Path}/{id}")]))),
            new(Ping, () => new(new GetOverHttp(port, "", ["/health/live"]))),
            new(PingEf, () => new(new GetOverHttp(efPort, "", ["/ping"]))),
        ], ClientCounts);

        var contests = new[] { (acts, 1.0), (numbered, 0.6), (reads, 0.3) };
        contests = [.. contests.Where(c => c.Item1.Title.Contains(options.Only, StringComparison.Ordinal))];
        foreach (var (contest, share) in contests)
        {
            await contest.WarmUpAsync(share, ReadyAsync);
        }

        using var reading = new CancellationTokenSource();
        var reader = options.ReadModels ? ReadRegisterAsync(app.Services.GetRequiredService<ReadModelFreshness>(), reading.Token) : Task.CompletedTask;
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var (contest, share) in contests)
            {
                await contest.RoundAsync(round, options.Seconds * share, ReadyAsync);
            }
        }

        await reading.CancelAsync();
        await reader;
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant(
            $"medians of {options.Rounds} interleaved rounds of {options.Seconds} s; streams {SampleCase.Version} to {SampleCase.Version + CaseStock.ActsPerCase} events; read models {(options.ReadModels ? "kept up" : "paused")}"));
        foreach (var (contest, _) in contests)
        {
            contest.Print();
        }

        Console.WriteLine();
        foreach (var clients in ClientCounts)
        {
            Tell(acts, Marten, clients, 0.8);
            Tell(acts, Sql, clients, 0.5);
            Tell(acts, Ef, clients, 1.0);
            Tell(numbered, Marten, clients, 0.8);
            Tell(numbered, Sql, clients, 0.5);
            Tell(reads, Raw, clients, 0.8);
        }

        async Task ReadyAsync()
        {
            foreach (var stock in stocks)
            {
                await stock.FillAsync();
            }

            if (options.ReadModels)
            {
                await CaughtUpAsync(source);
            }
        }

        CaseStock NewStock(Func<int, Task<IReadOnlyList<Guid>>> copyAsync)
        {
            var stock = new CaseStock(copyAsync);
            stocks.Add(stock);
            return stock;
        }

        Contender[] Appending(ActToRecord act) =>
        [
            Contender(Application, NewStock(CopyAsync), stock => new ActOverHttp(port, "/api/cases", act.Name, sample.Token, act.Body, stock)),
            Contender(Marten, NewStock(CopyAsync), stock => new MartenAlone(store, caller, act, stock)),
            Contender(Sql, NewStock(CopyAsync), stock => new HandWrittenSql(source, notifies, caller, act, stock)),
        ];

        async Task<IReadOnlyList<Guid>> CopyAsync(int count)
        {
            await using var connection = await source.OpenConnectionAsync();
            return await sample.CopyAsync(connection, count);
        }

        async Task<IReadOnlyList<Guid>> CopyEfAsync(int count)
        {
            await using var scope = efApp.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<CaseTable>().AddCasesAsync(count);
        }

        // Cases of the length that the measured acts leave.
        async Task<IReadOnlyList<Guid>> ReadPathsAsync()
        {
            var stock = new CaseStock(CopyAsync);
            await stock.FillAsync();
            var client = new CurrentCase(stock);
            var ids = new List<Guid>();
            await using var http = new ActOverHttp(port, "/api/cases", evidence.Name, sample.Token, evidence.Body, stock);
            for (var i = 0; i < 50 * CaseStock.ActsPerCase; i++)
            {
                await http.OnceAsync();
                if (i % CaseStock.ActsPerCase == 0)
                {
                    ids.Add(http.CaseId);
                }
            }

            return ids;
        }
    }

    private static Contender Contender(string name, CaseStock stock, Func<CaseStock, IClient> client) => new(name, () => new(client(stock)));

    private static OfficerName[] Named(IReadOnlyDictionary<string, Officer> officers, IEnumerable<string> ids) => [.. ids.Select(id => officers[id].Named)];

    private static void Tell(Contest contest, string anchor, int clients, double target)
    {
        if (contest.Ratio(Application, anchor, clients) is { } ratio)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{contest.Title}, {clients} client{(clients == 1 ? "" : "s")}: {ratio:N2} x {anchor} (target {target:N1}: {(ratio >= target ? "reached" : "missed")})"));
        }
    }

    private static async Task<WebApplication> StartApplicationAsync(string connectionString, string keys, NpgsqlDataSource source)
    {
        // Every act is logged as in service, only nobody reads it: the table comes alone on the terminal.
        var terminal = Console.Out;
        var nowhere = new StreamWriter("/dev/null") { AutoFlush = true };
        Console.SetOut(nowhere);
        var app = EnforcementHost.Build(WebApplication.CreateBuilder(), connectionString, keys, b => b.WebHost.UseUrls("http://127.0.0.1:0"));
        RawSqlRead.Map(app, source);
        await app.StartAsync();
        Console.SetOut(terminal);
        return app;
    }

    // Somebody who looks at the register four times a second, so that the read models are brought up to date during the turns and not after.
    private static async Task ReadRegisterAsync(ReadModelFreshness freshness, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await freshness.WaitAsync("CaseRegister", cancellationToken);
                await Task.Delay(250, cancellationToken);
            }
            catch (Exception failure) when (failure is OperationCanceledException or ReadModelStaleException)
            {
                // Asks again, or has been sent home.
            }
        }
    }

    private static int PortOf(WebApplication app) =>
        new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

    // What one contender left to the read models must not be done during another's turn.
    private static async Task CaughtUpAsync(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var behind = new NpgsqlCommand(
            """
            select coalesce((select max(seq_id) from enforcement.mt_events), 0)
                > (select coalesce(min(last_seq_id), 0) from enforcement.mt_event_progression where name like '%:All')
            """,
            connection);
        while ((bool)(await behind.ExecuteScalarAsync())!)
        {
            await using var wake = new NpgsqlCommand("notify mt_events_appended", connection);
            await wake.ExecuteNonQueryAsync();
            await Task.Delay(20);
        }
    }
}
