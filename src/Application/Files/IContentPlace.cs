namespace Enforcement.Application.Files;

/// <summary>Where contents lie, each under its hash; nothing is there by halves.</summary>
public interface IContentPlace
{
    /// <summary>Puts the file there, which may be moved away; it is safe when this returns.</summary>
    /// <param name="sha256">The hash of its content.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task PutAsync(string sha256, string path, CancellationToken cancellationToken);

    /// <summary>What lies under the hash, unverified; null when nothing does.</summary>
    Task<Stream?> OpenAsync(string sha256, CancellationToken cancellationToken);

    /// <summary>Whether something lies under the hash.</summary>
    Task<bool> HasAsync(string sha256, CancellationToken cancellationToken);

    /// <summary>The name of a content below its place: the same in every place, so that files may be copied from one to another.</summary>
    static string NameOf(string sha256) => $"{sha256[..2]}/{sha256}";
}

/// <summary>The place of files does not answer, or not as it should; no secret is in the message.</summary>
public sealed class FilesUnavailableException(string why, Exception? cause = null) : Exception($"文件库暂不可用：{why}", cause);
