using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Running;

/// <summary>One running system for the tests of a class that do not disturb one another: a start costs more than most of them.</summary>
public sealed class SystemOfClass(Postgres postgres) : IAsyncLifetime
{
    public TestSystem System { get; private set; } = null!;

    public async ValueTask InitializeAsync() => System = await postgres.StartSystemAsync($"class_{Guid.NewGuid():N}");

    public ValueTask DisposeAsync() => System.DisposeAsync();
}
