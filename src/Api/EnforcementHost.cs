using System.Runtime.InteropServices;
using Enforcement.Api.Acts;
using Enforcement.Api.Cases;
using Enforcement.Api.Deadlines;
using Enforcement.Api.Errors;
using Enforcement.Api.Files;
using Enforcement.Api.Hosting;
using Enforcement.Api.OpenApi;
using Enforcement.Api.Operations;
using Enforcement.Api.Papers;
using Enforcement.Api.Shell;
using Enforcement.Api.SignIn;
using Enforcement.Api.Statistics;
using Enforcement.Api.Tracing;
using Enforcement.Application;
using Enforcement.Application.Files;
using Enforcement.Documents.Fonts;
using Enforcement.Domain.Law;
using Npgsql;

namespace Enforcement.Api;

/// <summary>The composition of the whole system: one process that serves the pages and the API.</summary>
public static class EnforcementHost
{
    public static async Task<int> RunAsync(RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Doctor)
        {
            return await Doctor.RunAsync(options);
        }

        ListeningPort.RequireFree(options.Port);
        using var data = DataDirectory.Open(options.Data);
        var law = LawOf(data);
        var external = Environment.GetEnvironmentVariable("ENFORCEMENT_DATABASE");
        // Several servers on one database have keys, papers and evidence in common.
        var shared = Environment.GetEnvironmentVariable("ENFORCEMENT_SHARED") is { Length: > 0 } folder ? folder : null;
        await using var postgres = string.IsNullOrEmpty(external) ? await EmbeddedPostgres.StartAsync(data.Postgres) : null;

        var url = $"http://127.0.0.1:{options.Port}";
        await using var app = Build(
            WebApplication.CreateBuilder(), postgres?.ConnectionString() ?? Given(external!), shared is null ? data.Keys : PrivateFolder.Create(Path.Combine(shared, "keys")),
            builder => builder.WebHost.UseUrls(url), law, shared is null ? data.Folder("files") : PrivateFolder.Create(Path.Combine(shared, "files")));
        // A terminal that is closed stops the system as cleanly as Ctrl-C does.
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true;
            app.Lifetime.StopApplication();
        });
        await app.StartAsync();
        if (options.Demo)
        {
            await DemonstrationStart.LoadIfEmptyAsync(app.Services);
        }

        Console.WriteLine($"Ready: {url}");
        await DemonstrationStart.PrintAccountsAsync(app.Services);
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>The law that comes with the system and the agency's own rules in the data directory.</summary>
    private static LawBook LawOf(DataDirectory data)
    {
        try
        {
            return LawBook.Load(Path.Combine(data.Location, "law"));
        }
        catch (LawDataException wrong)
        {
            throw new CannotStartException(wrong.Message, $"the law data file {wrong.File} is wrong at line {wrong.Line}", wrong);
        }
    }

    /// <summary>The operator's connection string, in UTC: the database stamps events with its session's clock, and Marten reads them as UTC.</summary>
    private static string Given(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString) { Timezone = "UTC" }.ConnectionString;

    /// <summary>
    /// The web application on a database that exists; tests and benchmarks build the same one, and keep files beside the keys.
    /// </summary>
    public static WebApplication Build(
        WebApplicationBuilder builder, string connectionString, string keysDirectory, Action<WebApplicationBuilder>? configure = null,
        LawBook? law = null, string? filesDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Marten", LogLevel.Warning).AddFilter("JasperFx", LogLevel.Warning)
            .AddFilter("Npgsql", LogLevel.Warning)
            // It warns that keys are stored unencrypted: they lie in a folder that only this user can enter.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Enforcement.Application.Pipeline", DemonstrationStart.IsWorthShowing);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ApiLimits.LargestBody;
        });

        builder.Services.AddApplication(_ => connectionString, filesDirectory ?? Path.Combine(keysDirectory, "files"), law);
        builder.Services.AddFilesElsewhere(builder.Configuration);
        builder.Services.AddPaperMarks(builder.Configuration);
        builder.Services.AddSingleton(_ => new FontCatalogue(new FontOptions
        {
            Directories = builder.Configuration.GetSection("Fonts:Directories").Get<string[]>() ?? [],
        }));
        builder.Services.AddApiJson();
        builder.AddPages();
        builder.Services.AddProblems();
        builder.Services.AddSignIn(keysDirectory);
        builder.Services.AddScoped<ActWorks>();
        builder.Services.AddSingleton(provider => new EvidenceStore(provider.GetRequiredService<ContentStore>()));
        builder.Services.AddApiDocument();
        builder.Services.AddOperations();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseProblems();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapPages();
        app.MapTokens();
        app.MapCases();
        app.MapActSubmissions();
        app.MapEvidence();
        app.MapRegisterExport();
        app.MapDeadlines();
        app.MapStatistics();
        app.MapTraces();
        app.MapApiDocument();
        app.MapOperations();
        return app;
    }
}
