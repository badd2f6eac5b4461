using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Enforcement.Api.Hosting;

/// <summary>A PostgreSQL server of our own on one directory, reached only through a socket that only its owner can open, stopped when disposed.</summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    /// <summary>The database the system keeps its data in.</summary>
    public const string DefaultDatabase = "enforcement";

    private const string Superuser = "enforcement";
    private const int Port = 5432;

    // Linux takes 108 bytes for a socket's path, its closing zero included.
    private const int LongestSocketPath = 107;

    private readonly string directory;
    private readonly FileLock held;
    private readonly ServerAccount account;
    private readonly PostgresBinaries binaries;
    private readonly string socketFolder;
    private readonly bool temporary;
    private bool disposed;

    private EmbeddedPostgres(
        string directory, FileLock held, ServerAccount account, PostgresBinaries binaries, string socketFolder, bool temporary)
    {
        this.directory = directory;
        this.held = held;
        this.account = account;
        this.binaries = binaries;
        this.socketFolder = socketFolder;
        this.temporary = temporary;
    }

    /// <summary>The folder with the programs of the running version: <c>pg_dump</c> is there too when the distribution's packages are used.</summary>
    public string BinariesFolder => binaries.Folder;

    /// <summary>The server's own log.</summary>
    public string LogFile => Path.Combine(account.Home, "server.log");

    /// <summary>The process id of the running postmaster, or null while it is down.</summary>
    public int? ProcessId => PostmasterOf(Cluster);

    private string Cluster => Path.Combine(account.Home, "cluster");

    /// <summary>
    /// Makes the cluster if there is none, starts its server and makes sure of the database <see cref="DefaultDatabase"/>.
    /// A server left behind by a process that was killed is stopped first; a directory held by a living process is refused.
    /// </summary>
    public static Task<EmbeddedPostgres> StartAsync(string directory, CancellationToken ct = default) =>
        StartAsync(Path.GetFullPath(directory), temporary: false, ct);

    /// <summary>A server on a new directory that is deleted with it, for tests and benchmarks.</summary>
    public static Task<EmbeddedPostgres> StartTemporaryAsync(CancellationToken ct = default)
    {
        var parent = Environment.GetEnvironmentVariable("ENFORCEMENT_TEST_DIRECTORY");
        var directory = string.IsNullOrEmpty(parent)
            ? Directory.CreateTempSubdirectory("enforcement-").FullName
            : Path.Combine(parent, $"pg-{Guid.NewGuid():N}"[..11]);
        return StartAsync(directory, temporary: true, ct);
    }

    private static async Task<EmbeddedPostgres> StartAsync(string directory, bool temporary, CancellationToken ct)
    {
        PrivateFolder.Create(directory);
        var held = FileLock.TryTake(Path.Combine(directory, "postgres.lock"), out var holder)
            ?? throw new CannotStartException(
                $"数据库目录 {directory} 正被另一个进程（PID {holder}）使用。",
                $"the database directory is in use by another process, PID {holder}");
        try
        {
            var account = await ServerAccount.ChooseAsync(directory, ct);
            var binaries = await PostgresBinaries.FindAsync(MajorOf(Path.Combine(account.Home, "cluster")), ct);
            var postgres = new EmbeddedPostgres(directory, held, account, binaries, SocketFolderFor(account.Home), temporary);
            await postgres.PrepareSocketFolderAsync(ct);
            await postgres.StopServerAsync(ct);
            await postgres.CreateClusterAsync(ct);
            await postgres.StartServerAsync(ct);
            await postgres.EnsureDatabaseAsync(DefaultDatabase, template: null, ct);
            return postgres;
        }
        catch
        {
            held.Dispose();
            if (temporary) Directory.Delete(directory, recursive: true);
            throw;
        }
    }

    /// <summary>The connection string to one database of this server, with the settings that measured best for short commands.</summary>
    public string ConnectionString(string database = DefaultDatabase) => new NpgsqlConnectionStringBuilder
    {
        Host = socketFolder,
        Port = Port,
        Username = Superuser,
        Database = database,
        // Safe only while nothing sets session state (SET, temporary tables, session advisory locks).
        NoResetOnClose = true,
        MaxAutoPrepare = 60,
        AutoPrepareMinUsages = 3,
        MaxPoolSize = 40,
        KeepAlive = 30,
        IncludeErrorDetail = false,
    }.ConnectionString;

    /// <summary>Creates the database if there is none of that name, as a copy of <paramref name="template"/> where one is given.</summary>
    public async Task EnsureDatabaseAsync(string database, string? template = null, CancellationToken ct = default)
    {
        var administration = new NpgsqlConnectionStringBuilder(ConnectionString("postgres")) { Pooling = false }.ConnectionString;
        await using var connection = new NpgsqlConnection(administration);
        await connection.OpenAsync(ct);
        await using var exists = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection)
        {
            Parameters = { new() { Value = database } },
        };
        if (await exists.ExecuteScalarAsync(ct) is not null) return;
        var copied = template is null ? "" : $" template {Quoted(template)}";
#pragma warning disable CA2100 // DDL takes no parameters; both names are quoted.
        await using var create = new NpgsqlCommand($"create database {Quoted(database)}{copied}", connection);
#pragma warning restore CA2100
        await create.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Ends the postmaster with signal 9, as a crash or a power cut would, and waits until its children are gone.</summary>
    public async Task KillAsync(CancellationToken ct = default)
    {
        if (PostmasterOf(Cluster) is { } postmaster) await SignalAsync("KILL", postmaster, ct);
        await GoneAsync(TimeSpan.FromSeconds(30), ct);
    }

    /// <summary>Starts the server again, stopping it first if it is up.</summary>
    public async Task RestartAsync(CancellationToken ct = default)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        await StopServerAsync(ct);
        await StartServerAsync(ct);
    }

    /// <summary>Stops the server (sessions are ended, nothing committed is lost) and lets go of the directory.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed) return;
        disposed = true;
        try
        {
            await StopServerAsync(CancellationToken.None);
        }
        finally
        {
            held.Dispose();
        }
        if (Directory.Exists(socketFolder)) Directory.Delete(socketFolder, recursive: true);
        if (!temporary) return;
        Directory.Delete(account.Home, recursive: true);
        if (Directory.Exists(directory)) Directory.Delete(directory, recursive: true);
    }

    private static int? MajorOf(string cluster)
    {
        var file = Path.Combine(cluster, "PG_VERSION");
        return File.Exists(file) && int.TryParse(File.ReadAllText(file).Trim(), CultureInfo.InvariantCulture, out var major) ? major : null;
    }

    private static string SocketFolderFor(string home)
    {
        var near = Path.Combine(home, "run");
        // Npgsql and PostgreSQL both read a comma or a colon in this path as a separator.
        var plain = near.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_');
        if (plain && Encoding.UTF8.GetByteCount($"{near}/.s.PGSQL.{Port}.lock") <= LongestSocketPath) return near;
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Environment.UserName}:{home}")))[..16];
        return $"/tmp/enforcement-{name}";
    }

    private async Task PrepareSocketFolderAsync(CancellationToken ct)
    {
        // In /tmp anyone may have put a folder of this name before us: only one that is ours may hold the socket.
        if (Directory.Exists(socketFolder) && new DirectoryInfo(socketFolder).LinkTarget is not null)
            throw new CannotStartException($"{socketFolder} 是符号链接，请删除它。", $"{socketFolder} is a symbolic link: remove it");
        try
        {
            PrivateFolder.Create(socketFolder);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new CannotStartException($"{socketFolder} 属于其他用户，请删除它。", $"{socketFolder} belongs to another user: remove it", e);
        }
        if (account.Owner is not null) await ChildCommand.RunAsync(["chown", $"{account.Owner}:", socketFolder], null, null, ct);
    }

    private async Task CreateClusterAsync(CancellationToken ct)
    {
        if (!Directory.Exists(Cluster))
        {
            // Made beside and renamed, so that a process killed half-way leaves no half cluster behind.
            await RequireAsync(["rm", "-rf", "cluster.new"], ct);
            List<string> initdb =
            [
                binaries["initdb"], "-D", "cluster.new", "-U", Superuser, "-E", "UTF8", "--locale=C.UTF-8", "-k",
                // Nobody reaches the socket but the owner of its 0700 folder, who could read the files as well.
                "--auth-local=trust", "--auth-host=reject",
            ];
            if (temporary) initdb.Add("--no-sync");
            await RequireAsync(initdb, ct);
            await RequireAsync(["sh", "-c", "echo \"include 'enforcement.conf'\" >> cluster.new/postgresql.conf"], ct);
            await RequireAsync(["mv", "cluster.new", "cluster"], ct);
        }

        var zone = File.Exists("/usr/share/zoneinfo/UTC") ? "UTC" : "GMT";
        await File.WriteAllTextAsync(Path.Combine(Cluster, "enforcement.conf"), string.Create(CultureInfo.InvariantCulture, $"""
            # Written at each start; put settings of your own into postgresql.conf below the line that includes this file.
            listen_addresses = ''
            port = {Port}
            unix_socket_directories = '{socketFolder}'
            unix_socket_permissions = 0700
            max_connections = 200
            fsync = on
            synchronous_commit = on
            max_wal_size = 4GB
            # Frees the locks of a client that died in the middle of a long statement.
            client_connection_check_interval = 2s
            timezone = '{zone}'
            log_timezone = '{zone}'
            lc_messages = 'C'
            log_line_prefix = '%m [%p] '

            """), ct);
        await OwnAsync("cluster/enforcement.conf", ct);
        await CompressFastAsync(ct);
    }

    /// <summary>Large snapshots are compressed at every act: by the fast way where the server was built with it.</summary>
    private async Task CompressFastAsync(CancellationToken ct)
    {
        const string setting = "default_toast_compression";
        if ((await RunAsync([binaries["postgres"], "-D", "cluster", "-C", setting, "-c", $"{setting}=lz4"], ct)).Succeeded)
            await File.AppendAllTextAsync(Path.Combine(Cluster, "enforcement.conf"), $"{setting} = lz4\n", ct);
    }

    private async Task StartServerAsync(CancellationToken ct)
    {
        if (File.Exists(LogFile)) File.Move(LogFile, LogFile + ".1", overwrite: true);
        // No process works in the cluster, so these files are of a dead server; its number may by now belong to someone else
        // or to a zombie, which PostgreSQL would take for a running server.
        File.Delete(Path.Combine(Cluster, "postmaster.pid"));
        File.Delete(Path.Combine(socketFolder, $".s.PGSQL.{Port}"));
        File.Delete(Path.Combine(socketFolder, $".s.PGSQL.{Port}.lock"));

        var started = await RunAsync([binaries["pg_ctl"], "-D", "cluster", "-l", "server.log", "-w", "-t", "600", "-s", "start"], ct);
        if (started.Succeeded) return;
        var reason = (File.Exists(LogFile) ? await File.ReadAllLinesAsync(LogFile, ct) : [])
            .LastOrDefault(l => l.Contains("FATAL:", StringComparison.Ordinal) || l.Contains("PANIC:", StringComparison.Ordinal))
            ?? started.Error.Trim().ReplaceLineEndings(" ");
        throw new CannotStartException($"PostgreSQL 无法启动：{reason}；详见 {LogFile}。", "PostgreSQL does not start: see its log");
    }

    private async Task StopServerAsync(CancellationToken ct)
    {
        // Fast, then immediate, then as a crash: each loses nothing that was committed.
        foreach (var (signal, patience) in new[] { ("INT", 60), ("QUIT", 15), ("KILL", 15) })
        {
            if (PostmasterOf(Cluster) is { } postmaster) await SignalAsync(signal, postmaster, ct);
            if (await GoneAsync(TimeSpan.FromSeconds(patience), ct)) return;
        }
        throw new CannotStartException(
            $"数据库目录 {directory} 上的 PostgreSQL 进程无法停止。", "the PostgreSQL processes on this directory cannot be stopped");
    }

    private async Task<bool> GoneAsync(TimeSpan patience, CancellationToken ct)
    {
        var since = Stopwatch.GetTimestamp();
        while (Directory.Exists(Cluster) && ProcessesIn(Cluster).Any())
        {
            if (Stopwatch.GetElapsedTime(since) > patience) return false;
            await Task.Delay(20, ct);
        }
        return true;
    }

    private static int? PostmasterOf(string cluster)
    {
        var file = Path.Combine(cluster, "postmaster.pid");
        if (!File.Exists(file)) return null;
        return int.TryParse(File.ReadLines(file).FirstOrDefault(), CultureInfo.InvariantCulture, out var pid) && WorksIn(pid, cluster)
            ? pid
            : null;
    }

    private static IEnumerable<int> ProcessesIn(string cluster) =>
        from entry in Directory.EnumerateDirectories("/proc")
        let name = Path.GetFileName(entry)
        where name.All(char.IsAsciiDigit)
        let pid = int.Parse(name, CultureInfo.InvariantCulture)
        where WorksIn(pid, cluster)
        select pid;

    /// <summary>Every server process works in its cluster's folder, which tells it from a process that merely got a dead server's number.</summary>
    private static bool WorksIn(int pid, string cluster)
    {
        try
        {
            return new FileInfo($"/proc/{pid}/cwd").LinkTarget is { } place && place == RealPath(cluster)
                && File.ReadAllText($"/proc/{pid}/comm").StartsWith("postgres", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false; // it ended while we looked
        }
    }

    private static string RealPath(string path)
    {
        var real = "/";
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new DirectoryInfo(Path.Combine(real, part));
            real = next.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next.FullName;
        }
        return real;
    }

    // Through our own uid and not through pg_ctl: the server may have been started under an account chosen differently from today's.
    private static Task<ChildCommand> SignalAsync(string signal, int pid, CancellationToken ct) =>
        ChildCommand.RunAsync(["sh", "-c", $"kill -{signal} {pid.ToString(CultureInfo.InvariantCulture)}"], null, null, ct);

    private Task<ChildCommand> RunAsync(List<string> command, CancellationToken ct) =>
        ChildCommand.RunAsync([.. account.Prefix, .. command], account.Home, binaries.Libraries, ct);

    private async Task RequireAsync(List<string> command, CancellationToken ct)
    {
        var done = await RunAsync(command, ct);
        if (done.Succeeded) return;
        var reason = (done.Error + done.Output).Trim().ReplaceLineEndings(" ");
        throw new CannotStartException(
            $"无法建立数据库：{Path.GetFileName(command[0])} 失败：{reason}", "the database cluster cannot be created");
    }

    private async Task OwnAsync(string file, CancellationToken ct)
    {
        if (account.Owner is not null)
            await ChildCommand.RunAsync(["chown", $"{account.Owner}:", file], account.Home, null, ct);
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
