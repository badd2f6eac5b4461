using System.Globalization;

namespace Enforcement.Api.Hosting;

/// <summary>A folder with <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c> of one major version, and the libraries it needs beside the system's.</summary>
internal sealed record PostgresBinaries(string Folder, int Major, string? Libraries)
{
    /// <summary>Names the folder to use first; the scripts set it to what they found or fetched.</summary>
    public const string FolderVariable = "ENFORCEMENT_POSTGRES_BIN";

    /// <summary>Names the folders (separated by colons) of shared libraries that were fetched with those binaries.</summary>
    public const string LibrariesVariable = "ENFORCEMENT_POSTGRES_LIB";

    public string this[string program] => Path.Combine(Folder, program);

    /// <summary>The binaries for a cluster of that major version, or the newest ones for a cluster yet to be made.</summary>
    public static async Task<PostgresBinaries> FindAsync(int? clusterMajor, CancellationToken ct)
    {
        var found = new List<PostgresBinaries>();
        foreach (var (folder, libraries) in Candidates())
        {
            if (!File.Exists(Path.Combine(folder, "initdb")) || !File.Exists(Path.Combine(folder, "pg_ctl"))) continue;
            if (await MajorOfAsync(folder, libraries, ct) is not { } major) continue;
            if (clusterMajor is null || clusterMajor == major) return new PostgresBinaries(folder, major, libraries);
            found.Add(new PostgresBinaries(folder, major, libraries));
        }
        throw found.Count == 0
            ? new CannotStartException(
                $"未找到 PostgreSQL：请安装 postgresql 软件包，或设置 {FolderVariable}，或用 ENFORCEMENT_DATABASE 指定已有的数据库。",
                $"no PostgreSQL found: install the package postgresql, or set {FolderVariable}, or name a database in ENFORCEMENT_DATABASE")
            : new CannotStartException(
                $"数据由 PostgreSQL {clusterMajor} 建立，本机只有 {string.Join("、", found.Select(b => b.Major).Distinct())}：请安装 postgresql-{clusterMajor}。",
                $"the data were made by PostgreSQL {clusterMajor}: install postgresql-{clusterMajor}");
    }

    private static IEnumerable<(string Folder, string? Libraries)> Candidates()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named)
            yield return (named, Environment.GetEnvironmentVariable(LibrariesVariable));

        const string debian = "/usr/lib/postgresql";
        if (Directory.Exists(debian))
        {
            foreach (var version in Directory.GetDirectories(debian).OrderByDescending(VersionNumber))
                yield return (Path.Combine(version, "bin"), null);
        }

        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries))
        {
            // Debian's /usr/bin holds wrappers only; a folder counts when the server itself is in it.
            if (File.Exists(Path.Combine(folder, "postgres"))) yield return (folder, null);
        }
    }

    private static int VersionNumber(string folder) =>
        int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    private static async Task<int?> MajorOfAsync(string folder, string? libraries, CancellationToken ct)
    {
        var answer = await ChildCommand.RunAsync([Path.Combine(folder, "pg_ctl"), "--version"], null, libraries, ct);
        var digits = string.Concat(answer.Output.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit));
        return answer.Succeeded && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : null;
    }
}
