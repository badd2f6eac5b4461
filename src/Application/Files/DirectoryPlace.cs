namespace Enforcement.Application.Files;

/// <summary>Contents as files below a directory.</summary>
public sealed class DirectoryPlace(string directory) : IContentPlace
{
    /// <inheritdoc/>
    public Task PutAsync(string sha256, string path, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(sha256))!);
        // What lies there already is the same, or was changed from outside.
        File.Move(path, PathOf(sha256), overwrite: true);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken) => Task.FromResult<Stream?>(
        File.Exists(PathOf(sha256)) ? new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 81920, FileOptions.Asynchronous) : null);

    /// <inheritdoc/>
    public Task<bool> HasAsync(string sha256, CancellationToken cancellationToken) => Task.FromResult(File.Exists(PathOf(sha256)));

    private string PathOf(string sha256) => Path.Combine(directory, IContentPlace.NameOf(sha256));
}
