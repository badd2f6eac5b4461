using System.Globalization;

namespace Enforcement.Api.Hosting;

/// <summary>The one directory everything of this installation lives under, held by one process at a time.</summary>
public sealed class DataDirectory : IDisposable
{
    private const string LockName = "enforcement.lock";

    private readonly FileLock held;

    private DataDirectory(string path, FileLock held)
    {
        Location = path;
        this.held = held;
    }

    /// <summary>The absolute path.</summary>
    public string Location { get; }

    /// <summary>Where the embedded PostgreSQL keeps its cluster, socket and log.</summary>
    public string Postgres => Folder("postgres");

    /// <summary>Where the keys that protect sign-in cookies are kept.</summary>
    public string Keys => Folder("keys");

    /// <summary>Creates the directory if need be and holds it; refuses while another process holds it.</summary>
    public static DataDirectory Open(string path)
    {
        path = Path.GetFullPath(path);
        try
        {
            // An existing directory with other things in it may be shared on purpose (someone passed --data /srv): leave its mode alone.
            var ours = !Directory.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any()
                || File.Exists(Path.Combine(path, LockName));
            if (ours) PrivateFolder.Create(path);

            var held = FileLock.TryTake(Path.Combine(path, LockName), out var holder)
                ?? throw new CannotStartException(
                    $"数据目录 {path} 正被另一个进程（PID {holder}）使用。",
                    $"the data directory is in use by another process, PID {holder}");
            return new DataDirectory(path, held);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new CannotStartException(
                $"无法使用数据目录 {path}：{e.Message}；请用 --data 指定可写的目录。",
                "the data directory cannot be used: choose a writable one with --data", e);
        }
    }

    /// <summary>A subfolder only this user can enter, created if need be.</summary>
    public string Folder(string name) => PrivateFolder.Create(Path.Combine(Location, name));

    /// <summary>Lets the next process have the directory.</summary>
    public void Dispose() => held.Dispose();
}

/// <summary>A folder only its owner can enter.</summary>
internal static class PrivateFolder
{
    public const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static string Create(string path, UnixFileMode mode = Mode)
    {
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException();
        Directory.CreateDirectory(path, mode);
        File.SetUnixFileMode(path, mode);
        return path;
    }
}

/// <summary>An exclusive lock the kernel releases when its process ends, however it ends; a file beside it names the holder.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream stream;

    private FileLock(FileStream stream) => this.stream = stream;

    /// <summary>Takes the lock, or answers null and the holder's process id.</summary>
    public static FileLock? TryTake(string path, out string holder)
    {
        holder = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        FileStream stream;
        try
        {
            stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            holder = HolderOf(path);
            return null;
        }
        File.WriteAllText(HolderFile(path), holder);
        return new FileLock(stream);
    }

    public void Dispose() => stream.Dispose();

    // .NET locks a file for reading too, so the number cannot stand in the locked file itself.
    private static string HolderFile(string path) => Path.ChangeExtension(path, ".pid");

    private static string HolderOf(string path)
    {
        var file = HolderFile(path);
        return File.Exists(file) ? File.ReadAllText(file).Trim() : "?";
    }
}
