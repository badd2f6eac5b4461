using Enforcement.Api;
using Enforcement.Api.Hosting;
using Enforcement.Api.Operations;
using Enforcement.Application.Cases;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Files;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Law;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Npgsql;

[assembly: AssemblyFixture(typeof(Enforcement.Web.Tests.WebApp))]

namespace Enforcement.Web.Tests;

/// <summary>The real host on a real database, with a few cases, and one real browser for all tests.</summary>
public sealed class WebApp : IAsyncLifetime
{
    private static readonly string[] BrowserArguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>An address only of this host, behind which something fails.</summary>
    public const string Fault = "/fault";

    private readonly Dictionary<string, Task<string>> sessions = [];
    private readonly DirectoryInfo shared = Directory.CreateTempSubdirectory("enforcement-shared-");
    private EmbeddedPostgres? postgres;
    private HttpClient? http;
    private WebApplication? host;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address { get; private set; } = null!;

    /// <summary>What another server needs that is to stand beside this one.</summary>
    public string Database => postgres!.ConnectionString();

    /// <summary>What servers on the same database have in common: keys, papers, evidence.</summary>
    public string Shared => shared.FullName;

    public SomeCases Cases { get; private set; } = null!;

    /// <summary>Where pictures of the pages go.</summary>
    public string Pictures { get; } = Directory.CreateDirectory(
        Environment.GetEnvironmentVariable("ENFORCEMENT_ARTIFACTS") ?? Path.Combine(Path.GetTempPath(), $"enforcement-web-tests-{Environment.UserName}")).FullName;

    private static string Chromium => Environment.GetEnvironmentVariable("ENFORCEMENT_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";

    public async ValueTask InitializeAsync()
    {
        postgres = await EmbeddedPostgres.StartTemporaryAsync();
        host = BuildHost();
        host.MapGet(Fault, new Func<int, string>(status => status == 503 ? throw new NpgsqlException("a server that is not there") : throw new InvalidOperationException("a secret of ours")));
        await host.StartAsync();
        Address = new Uri(host.Urls.Single());
        await DemonstrationStart.LoadIfEmptyAsync(host.Services);
        http = new HttpClient { BaseAddress = Address };
        Cases = await SomeCases.MakeAsync(http);

        if (File.Exists(Chromium))
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Headless = true, Args = BrowserArguments });
        }
    }

    /// <summary>A server on the same database; as in production, all they have in common beside it is a folder.</summary>
    public WebApplication BuildHost(string url = "http://127.0.0.1:0") => EnforcementHost.Build(
        WebApplication.CreateBuilder(), Database, Path.Combine(Shared, "keys"), builder => builder.WebHost.UseUrls(url),
        filesDirectory: Path.Combine(Shared, "files"));

    /// <summary>A server on a database of its own, beside that of all other tests.</summary>
    public async Task<WebApplication> BuildHostOnNewDatabaseAsync(string name)
    {
        await using (var source = NpgsqlDataSource.Create(Database))
        await using (var create = source.CreateCommand($"create database {name}"))
        {
            await create.ExecuteNonQueryAsync();
        }

        return EnforcementHost.Build(
            WebApplication.CreateBuilder(), new NpgsqlConnectionStringBuilder(Database) { Database = name }.ConnectionString, Path.Combine(Shared, name, "keys"),
            builder => builder.WebHost.UseUrls("http://127.0.0.1:0"), filesDirectory: Path.Combine(Shared, name, "files"));
    }

    /// <summary>Where the cases are.</summary>
    public IDocumentStore Store => host!.Services.GetRequiredService<IDocumentStore>();

    /// <summary>What came of the act that somebody did under the key.</summary>
    public async Task<ActDone> DoneUnderAsync(string user, string key)
    {
        await using var session = Store.QuerySession(DemonstrationAgency.Agency.DivisionCode);
        return StoredJson.Read<ActDone>((await session.LoadAsync<IdempotentAnswer>($"{user}:{key}"))!.Answer);
    }

    /// <summary>A browser of its own without a session; the test is skipped where there is no Chromium.</summary>
    public async Task<Visit> VisitAsync(bool javaScript = true, int width = 1440, int height = 900, string? session = null)
    {
        Assert.SkipWhen(browser is null, $"没有 Chromium:{Chromium} 不存在；请安装软件包 chromium，或者用 ENFORCEMENT_CHROMIUM 指明");
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            JavaScriptEnabled = javaScript,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = width, Height = height },
            StorageState = session,
        });
        return new(context, await context.NewPageAsync());
    }

    /// <summary>
    /// A browser in which the account of the demonstration has signed in through the form, once for all tests; it has not opened a page yet.
    /// </summary>
    public async Task<Visit> VisitAsAsync(string userName, bool javaScript = true, int width = 1440, int height = 900)
    {
        Task<string> session;
        lock (sessions)
        {
            session = sessions.TryGetValue(userName, out var known) ? known : sessions[userName] = SessionAsync(userName);
        }

        return await VisitAsync(javaScript, width, height, await session);
    }

    /// <summary>The account signed in without a browser.</summary>
    public async Task<FormClient> FormsAsAsync(string userName)
    {
        var client = new FormClient(Address);
        await client.SignInAsync(userName);
        return client;
    }

    /// <summary>The stored names of the case's events, in order.</summary>
    public async Task<IReadOnlyList<string>> EventsAsync(Guid caseId)
    {
        await using var session = Store.QuerySession(DemonstrationAgency.Agency.DivisionCode);
        return [.. (await session.Events.FetchStreamAsync(caseId)).Select(e => EventNames.All[e.EventType])];
    }

    /// <summary>Marks what the case has missed by the day, as the watch does.</summary>
    public async Task<int> MarkMissedAsync(Guid caseId, DateOnly day)
    {
        await using var session = host!.Services.GetRequiredService<IDocumentStore>().LightweightSession(DemonstrationAgency.Agency.DivisionCode);
        var events = (await session.Events.FetchStreamAsync(caseId)).Select(e => (CaseEvent)e.Data).ToList();
        var missed = MissedDeadlines.NewlyMissed(caseId, events, host.Services.GetRequiredService<LawBook>(), day);
        session.Events.Append(caseId, missed);
        await session.SaveChangesAsync();
        return missed.Count;
    }

    /// <summary>Keeps the content of a file of evidence, as an upload does; answers its SHA-256.</summary>
    public Task<string> KeepAsync(byte[] content) => host!.Services.GetRequiredService<ContentStore>().PutAsync(content, TestContext.Current.CancellationToken);

    private async Task<string> SessionAsync(string userName)
    {
        await using var visit = await VisitAsync();
        await visit.SignInAsync(userName);
        // The cookie is all that is wanted of the page. The address is looked at again and again: who waits for the navigation can miss it.
        await Assertions.Expect(visit.Page).ToHaveURLAsync(Address.ToString(), new() { Timeout = 30_000 });
        return await visit.Page.Context.StorageStateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        http?.Dispose();
        if (host is not null)
        {
            await host.DisposeAsync();
        }

        if (postgres is not null)
        {
            await postgres.DisposeAsync();
        }

        shared.Delete(recursive: true);
    }
}
