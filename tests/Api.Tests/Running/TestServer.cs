using Enforcement.Api.Hosting;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Running;

/// <summary>A system on a server of its own, which may be killed.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly string keys = Directory.CreateTempSubdirectory("enforcement-keys-").FullName;

    public required EmbeddedPostgres Server { get; init; }

    public TestSystem System { get; private set; } = null!;

    public static async Task<TestServer> StartAsync()
    {
        var made = new TestServer { Server = await EmbeddedPostgres.StartTemporaryAsync() };
        await Postgres.PrepareAsync(made.Server.ConnectionString(), made.keys);
        made.System = await TestSystem.StartAsync(made.Server.ConnectionString(), made.keys);
        return made;
    }

    public async ValueTask DisposeAsync()
    {
        await System.DisposeAsync();
        await Server.DisposeAsync();
        Directory.Delete(keys, recursive: true);
    }
}
