using System.Security.Cryptography;

namespace Enforcement.Application.Files;

/// <summary>
/// Keeps every file of the system, uploaded evidence and issued papers alike, by the hash of its content: a content is kept once and never
/// changed, and one that was changed from outside is not given out.
/// </summary>
/// <param name="place">Where they lie.</param>
/// <param name="arriving">A directory for what is on its way; on the same file system as the files where these are on a disk.</param>
public sealed class ContentStore(IContentPlace place, string arriving)
{
    /// <summary>Takes in a content piece by piece; it is kept when <see cref="ArrivingContent.KeepAsync"/> has returned.</summary>
    public ArrivingContent Receive() => new(place, Path.Combine(Directory.CreateDirectory(arriving).FullName, Guid.CreateVersion7().ToString("N")));

    /// <summary>Keeps the content; it is safe when this returns.</summary>
    /// <returns>Its SHA-256, under which it is found again.</returns>
    public async Task<string> PutAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await using var received = Receive();
        await received.WriteAsync(content, cancellationToken);
        return await received.KeepAsync(cancellationToken);
    }

    /// <summary>The content of that hash from its beginning, to be disposed of; null when it is not here or is no longer what it was.</summary>
    public async Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        if (!IsHash(sha256) || await place.OpenAsync(sha256, cancellationToken) is not { } found)
        {
            return null;
        }

        var content = found.CanSeek ? found : await CopyAsync(found, cancellationToken);
        try
        {
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) == sha256)
            {
                content.Position = 0;
                return content;
            }
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }

        await content.DisposeAsync();
        return null;
    }

    /// <summary>The whole content of that hash; null as above.</summary>
    public async Task<byte[]?> FindAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var content = await OpenAsync(sha256, cancellationToken);
        if (content is null)
        {
            return null;
        }

        var bytes = new byte[content.Length];
        await content.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }

    /// <summary>Whether something lies there under the hash; what it is, only reading tells.</summary>
    public async Task<bool> HasAsync(string sha256, CancellationToken cancellationToken) => IsHash(sha256) && await place.HasAsync(sha256, cancellationToken);

    // Names that are not hashes never reach a file system or a network.
    private static bool IsHash(string sha256) => sha256 is { Length: 64 } && sha256.All(char.IsAsciiHexDigitLower);

    private async Task<Stream> CopyAsync(Stream remote, CancellationToken cancellationToken)
    {
        await using var _ = remote;
        var path = Path.Combine(Directory.CreateDirectory(arriving).FullName, Guid.CreateVersion7().ToString("N"));
        var copy = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await remote.CopyToAsync(copy, cancellationToken);
            copy.Position = 0;
            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }
}

/// <summary>A content on its way into the store; forgotten when it is disposed of before it was kept.</summary>
public sealed class ArrivingContent : IAsyncDisposable
{
    private readonly IContentPlace _place;
    private readonly string _path;
    private readonly FileStream _file;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    internal ArrivingContent(IContentPlace place, string path) =>
        (_place, _path, _file) = (place, path, new FileStream(path, FileMode.CreateNew, FileAccess.Write));

    /// <summary>How much has arrived, in bytes.</summary>
    public long Bytes { get; private set; }

    /// <summary>Adds a piece.</summary>
    public async Task WriteAsync(ReadOnlyMemory<byte> piece, CancellationToken cancellationToken)
    {
        _hash.AppendData(piece.Span);
        await _file.WriteAsync(piece, cancellationToken);
        Bytes += piece.Length;
    }

    /// <summary>Keeps what has arrived; it is safe when this returns.</summary>
    /// <returns>Its SHA-256, under which it is found again.</returns>
    public async Task<string> KeepAsync(CancellationToken cancellationToken)
    {
        _file.Flush(flushToDisk: true);
        await _file.DisposeAsync();
        var sha256 = Convert.ToHexStringLower(_hash.GetHashAndReset());
        await _place.PutAsync(sha256, _path, cancellationToken);
        return sha256;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _file.DisposeAsync();
        _hash.Dispose();
        File.Delete(_path);
    }
}
