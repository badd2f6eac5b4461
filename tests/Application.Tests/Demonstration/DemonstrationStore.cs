using Enforcement.Api.Hosting;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Pipeline;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Enforcement.Application.Tests.Demonstration;

/// <summary>A PostgreSQL server with the application on it and, at first, nothing in it.</summary>
public class EmptyDemonstrationStore : IAsyncLifetime
{
    private readonly DirectoryInfo _papers = Directory.CreateTempSubdirectory("enforcement-papers-");
    private EmbeddedPostgres _postgres = null!;
    private IHost _host = null!;
    private NpgsqlDataSource _sql = null!;

    internal DemonstrationLoader NewLoader() => ActivatorUtilities.CreateInstance<DemonstrationLoader>(_host.Services);

    public virtual async ValueTask InitializeAsync()
    {
        _postgres = await EmbeddedPostgres.StartTemporaryAsync();
        _sql = NpgsqlDataSource.Create(_postgres.ConnectionString());
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddApplication(_ => _postgres.ConnectionString(), _papers.FullName);
        _host = builder.Build();
        await _host.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
        await _sql.DisposeAsync();
        await _postgres.DisposeAsync();
        _papers.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    internal async Task<TAnswer> AskAsync<TAnswer>(Func<Caller, IRequest<TAnswer>> question, string user = "inspector1")
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var asking = DemonstrationAgency.Accounts.Single(a => a.UserName == user).AsOfficer();
        return await scope.ServiceProvider.GetRequiredService<IMediator>()
            .Send(question(new(asking, DemonstrationAgency.Agency, new("test", "test"))), TestContext.Current.CancellationToken);
    }

    internal async Task<IReadOnlyList<T>> SqlAsync<T>(string question)
    {
        var answers = new List<T>();
        await using var ask = _sql.CreateCommand(question);
        await using var rows = await ask.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await rows.ReadAsync())
        {
            answers.Add(rows.GetFieldValue<T>(0));
        }

        return answers;
    }

    /// <summary>Cases filed, decisions, fines, referrals: counted from the raw events.</summary>
    internal async Task<string> FiguresFromEventsAsync() => Assert.Single(await SqlAsync<string>(
        """
        select count(*) filter (where type = 'filing_approved') || ' ' || count(*) filter (where type in ('penalty_decided', 'on_the_spot_decided', 'daily_fine_decided'))
            || ' ' || coalesce(sum((select sum((p ->> 'amount')::numeric) from jsonb_array_elements(data -> 'penalties') p where lower(p ->> 'kind') = 'fine'))
                filter (where type in ('penalty_decided', 'on_the_spot_decided', 'daily_fine_decided')), 0) || ' '
            || count(*) filter (where type = 'referral_accepted')
        from enforcement.mt_events
        """));
}

/// <summary>The same with the demonstration year in it.</summary>
public sealed class DemonstrationStore : EmptyDemonstrationStore
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Assert.True(await NewLoader().LoadAsync());
    }
}
