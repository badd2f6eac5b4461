using Enforcement.Application.Files;

namespace Enforcement.Api.Files;

/// <summary>A file that was taken in.</summary>
/// <param name="Name">As it was called where it came from, without folders.</param>
/// <param name="Sha256">The SHA-256 of its content, under which it is kept.</param>
/// <param name="Bytes">Its size.</param>
internal sealed record StoredFile(string Name, string Sha256, long Bytes);

/// <summary>Takes in the files of evidence: of the kinds and sizes we accept, into the store of all files.</summary>
internal sealed class EvidenceStore(ContentStore files)
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
        await using var arriving = files.Receive();
        var buffer = new byte[81920];
        while (await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken) is var read and > 0)
        {
            if (arriving.Bytes == 0 && FileKind.Of(buffer.AsSpan(0, read)) is null)
            {
                throw new FileRefusedException($"“{name}”的内容不是可以作为证据收存的格式（{FileKind.Accepted}）");
            }

            if (arriving.Bytes + read > LargestFile)
            {
                throw new FileRefusedException($"“{name}”超过 {LargestFile / 1024 / 1024} MB");
            }

            await arriving.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return arriving.Bytes > 0
            ? new(name, await arriving.KeepAsync(cancellationToken), arriving.Bytes)
            : throw new FileRefusedException($"“{name}”没有内容");
    }

    /// <summary>The content and its kind, or null when it is not here: registered by a program without its content, or changed since.</summary>
    public async Task<(Stream Content, FileKind Kind)?> FindAsync(string sha256, CancellationToken cancellationToken)
    {
        if (await files.OpenAsync(sha256, cancellationToken) is not { } content)
        {
            return null;
        }

        var head = new byte[64];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        content.Position = 0;
        if (FileKind.Of(head.AsSpan(0, read)) is { } kind)
        {
            return (content, kind);
        }

        await content.DisposeAsync();
        return null;
    }

    private static string NameOf(string given)
    {
        var name = string.Concat(given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))).Trim();
        return name.Length == 0 ? "未命名" : name.Length <= LongestName ? name : name[..(LongestName - 10)] + name[^10..];
    }
}

/// <summary>A file cannot be taken in, and why.</summary>
internal sealed class FileRefusedException(string why) : Exception(why);
