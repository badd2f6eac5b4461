namespace Enforcement.Api.Tests.Hosting;

internal sealed class TemporaryFolder : IDisposable
{
    public string Location { get; } = Directory.CreateTempSubdirectory("enforcement-").FullName;

    public void Dispose() => Directory.Delete(Location, recursive: true);
}
