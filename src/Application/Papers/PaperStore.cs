using System.Security.Cryptography;

namespace Enforcement.Application.Papers;

/// <summary>
/// Keeps issued papers by the hash of their content, as files below a directory: a content is kept once and never changed, and one that was
/// changed from outside is not given out.
/// </summary>
public sealed class PaperStore(string directory)
{
    /// <summary>Keeps the content; it is on the disk when this returns.</summary>
    /// <returns>Its SHA-256, under which it is found again.</returns>
    public async Task<string> PutAsync(byte[] content, CancellationToken cancellationToken)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        var path = PathOf(sha256);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var arriving = $"{path}.{Guid.CreateVersion7():N}";
            await using (var file = new FileStream(arriving, FileMode.CreateNew, FileAccess.Write))
            {
                await file.WriteAsync(content, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(arriving, path, overwrite: true);
        }

        return sha256;
    }

    /// <summary>The content of that hash; null when it is not here or is no longer what it was.</summary>
    public async Task<byte[]?> FindAsync(string sha256, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        if (!File.Exists(PathOf(sha256)))
        {
            return null;
        }

        var content = await File.ReadAllBytesAsync(PathOf(sha256), cancellationToken);
        return Convert.ToHexStringLower(SHA256.HashData(content)) == sha256 ? content : null;
    }

    private string PathOf(string sha256) => Path.Combine(directory, sha256[..2], $"{sha256}.pdf");
}
