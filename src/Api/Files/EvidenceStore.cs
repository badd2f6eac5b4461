using System.Security.Cryptography;

namespace Enforcement.Api.Files;

/// <summary>A file that was taken in.</summary>
/// <param name="Name">As it was called where it came from, without folders.</param>
/// <param name="Sha256">The SHA-256 of its content, under which it is kept.</param>
/// <param name="Bytes">Its size.</param>
internal sealed record StoredFile(string Name, string Sha256, long Bytes);

/// <summary>
/// Keeps the files of evidence by the hash of their content below the data directory: the same content is kept once, and a content that
/// was changed is no longer found under its hash.
/// </summary>
internal sealed class EvidenceStore(string directory)
{
    /// <summary>The largest file, in bytes.</summary>
    public const long LargestFile = 200 * 1024 * 1024;

    /// <summary>The largest upload of files together, in bytes.</summary>
    public const long LargestUpload = 512 * 1024 * 1024;

    private const int LongestName = 200;

    /// <exception cref="FileRefusedException">Too large, or of no kind that is taken in.</exception>
    public async Task<StoredFile> TakeInAsync(Stream content, string fileName, CancellationToken cancellationToken)
    {
        var name = NameOf(fileName);
        var arriving = Path.Combine(Directory.CreateDirectory(Path.Combine(directory, "arriving")).FullName, Guid.CreateVersion7().ToString("N"));
        try
        {
            long bytes = 0;
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using (var file = new FileStream(arriving, FileMode.CreateNew, FileAccess.Write))
            {
                var buffer = new byte[81920];
                for (var first = true; await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken) is var read and > 0; first = false)
                {
                    if (first && FileKind.Of(buffer.AsSpan(0, read)) is null)
                    {
                        throw new FileRefusedException($"“{name}”的内容不是可以作为证据收存的格式（{FileKind.Accepted}）");
                    }

                    bytes += read;
                    if (bytes > LargestFile)
                    {
                        throw new FileRefusedException($"“{name}”超过 {LargestFile / 1024 / 1024} MB");
                    }

                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                }

                file.Flush(flushToDisk: true);
            }

            if (bytes == 0)
            {
                throw new FileRefusedException($"“{name}”没有内容");
            }

            var sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(sha256))!);
            File.Move(arriving, PathOf(sha256), overwrite: true);
            return new(name, sha256, bytes);
        }
        finally
        {
            File.Delete(arriving);
        }
    }

    /// <summary>The content and its kind, or null when it is not here: registered by a program without its content, or changed since.</summary>
    public async Task<(Stream Content, FileKind Kind)?> FindAsync(string sha256, CancellationToken cancellationToken)
    {
        if (sha256.Length != 64 || sha256.Any(c => !char.IsAsciiHexDigitLower(c)) || !File.Exists(PathOf(sha256)))
        {
            return null;
        }

        var content = new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read);
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) != sha256)
        {
            await content.DisposeAsync();
            return null;
        }

        content.Position = 0;
        var head = new byte[64];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        content.Position = 0;
        return FileKind.Of(head.AsSpan(0, read)) is { } kind ? (content, kind) : null;
    }

    public bool Has(string sha256) => sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower) && File.Exists(PathOf(sha256));

    private string PathOf(string sha256) => Path.Combine(directory, sha256[..2], sha256);

    private static string NameOf(string given)
    {
        var name = string.Concat(given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))).Trim();
        return name.Length == 0 ? "未命名" : name.Length <= LongestName ? name : name[..(LongestName - 10)] + name[^10..];
    }
}

/// <summary>A file cannot be taken in, and why.</summary>
internal sealed class FileRefusedException(string why) : Exception(why);
