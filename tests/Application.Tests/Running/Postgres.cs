using Enforcement.Api.Hosting;
using Enforcement.Application.Demonstration;
using Npgsql;

namespace Enforcement.Tests.Running;

/// <summary>One server for the whole test project; each class gets a database of its own, copied from one that has schema and agencies.</summary>
public sealed class Postgres : IAsyncLifetime
{
    private const string Template = "template_of_tests";
    private readonly SemaphoreSlim copying = new(1);
    private EmbeddedPostgres? server;
    private string? keys;

    public EmbeddedPostgres Server => server!;

    public string Keys => keys!;

    public async ValueTask InitializeAsync()
    {
        keys = Directory.CreateTempSubdirectory("enforcement-keys-").FullName;
        server = await EmbeddedPostgres.StartTemporaryAsync();
        await server.EnsureDatabaseAsync(Template);
        await PrepareAsync(server.ConnectionString(Template), keys);
    }

    public async ValueTask DisposeAsync()
    {
        copying.Dispose();
        NpgsqlConnection.ClearAllPools();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        Directory.Delete(keys!, recursive: true);
    }

    /// <summary>Schema, the demonstration's agency and a second one.</summary>
    public static async Task PrepareAsync(string connectionString, string keys)
    {
        await using var system = await TestSystem.StartAsync(connectionString, keys);
        await DemonstrationAgency.CreateAsync(system.Store, CancellationToken.None);
        await SecondAgency.CreateAsync(system.Store);
    }

    /// <summary>A running system on a new database.</summary>
    public async Task<TestSystem> StartSystemAsync(string database, ShiftedTime? time = null, Action<Microsoft.Extensions.DependencyInjection.IServiceCollection>? services = null)
    {
        await copying.WaitAsync();
        try
        {
            await Server.EnsureDatabaseAsync(database, Template);
        }
        finally
        {
            copying.Release();
        }

        return await TestSystem.StartAsync(Server.ConnectionString(database), Keys, time, services);
    }
}
