using System.Security.Cryptography;
using System.Text;

namespace Enforcement.Api.Hosting;

/// <summary>Under whose name the server runs (it refuses to run as root) and the folder it then keeps its files in.</summary>
internal sealed record ServerAccount(string Home, IReadOnlyList<string> Prefix, string? Owner)
{
    private const string Elsewhere = "/var/lib/enforcement";

    private static readonly string[] UnsharePrefix = ["unshare", "--user", "--map-user=65534", "--map-group=65534", "--"];

    /// <summary>Chooses in this order: ourselves; root seen as nobody in a user namespace; root switching to the account postgres or nobody.</summary>
    public static async Task<ServerAccount> ChooseAsync(string directory, CancellationToken ct)
    {
        var unshareWorks = (await ChildCommand.RunAsync([.. UnsharePrefix, "true"], null, null, ct)).Succeeded;
        if (!Environment.IsPrivilegedProcess)
        {
            if (File.Exists(PointerIn(directory)))
                throw new CannotStartException(
                    $"目录 {directory} 的数据库由 root 建立并存放在 {File.ReadAllText(PointerIn(directory)).Trim()}：请以 root 运行，或用 --data 指定其他目录。",
                    "the database of this directory was made by root and is kept elsewhere: run as root, or choose another directory with --data");
            PrivateFolder.Create(directory);
            // initdb wants a name for its user; containers often run under a bare number.
            if ((await ChildCommand.RunAsync(["id", "-un"], null, null, ct)).Succeeded) return new(directory, [], null);
            if (unshareWorks) return new(directory, UnsharePrefix, null);
            throw new CannotStartException(
                "当前用户在系统中没有用户名，PostgreSQL 不能以它运行：请换用有用户名的账户。",
                "the current user id has no name, PostgreSQL refuses it: use a named account");
        }

        var accounts = new List<(string Owner, string[] Prefix)>();
        if (unshareWorks) accounts.Add(("root", UnsharePrefix));
        foreach (var name in (string[])["postgres", "nobody"])
        {
            if ((await ChildCommand.RunAsync(["id", "-u", name], null, null, ct)).Succeeded)
                accounts.Add((name, ["runuser", "-u", name, "--"]));
        }

        foreach (var home in Homes(directory))
        {
            CreateReachable(home);
            foreach (var (owner, prefix) in accounts)
            {
                var account = new ServerAccount(home, prefix, owner);
                // Asked before anything changes hands: an account that cannot get here must not be given the files.
                var parent = Path.GetDirectoryName(home)!;
                if (!(await ChildCommand.RunAsync([.. prefix, "test", "-x", parent], null, null, ct)).Succeeded) continue;
                await account.OwnAsync(ct);
                if (!(await ChildCommand.RunAsync([.. prefix, "test", "-w", home], null, null, ct)).Succeeded) continue;
                if (home != directory)
                {
                    PrivateFolder.Create(directory);
                    await account.MoveInAsync(directory, ct);
                    await File.WriteAllTextAsync(PointerIn(directory), home, ct);
                }
                return account;
            }
        }
        throw new CannotStartException(
            "以 root 运行时无法为 PostgreSQL 切换到普通账户：请以普通用户运行，或允许用户命名空间，或安装 postgresql 软件包。",
            "as root, no ordinary account could be found for PostgreSQL: run as an ordinary user, or allow user namespaces, or install the package postgresql");
    }

    private static void CreateReachable(string home)
    {
        const UnixFileMode open = PrivateFolder.Mode
            | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        var parent = Path.GetDirectoryName(home)!;
        if (parent == Elsewhere) PrivateFolder.Create(parent, open);
        PrivateFolder.Create(home);
    }

    /// <summary>Gives the folder and all in it to the account, where it is not yet so.</summary>
    private async Task OwnAsync(CancellationToken ct)
    {
        if (Owner is null) return;
        await ChildCommand.RunAsync(["find", Home, "!", "-user", Owner, "-exec", "chown", "-h", $"{Owner}:", "{}", "+"], null, null, ct);
    }

    private static IEnumerable<string> Homes(string directory)
    {
        var pointer = PointerIn(directory);
        if (File.Exists(pointer)) return [File.ReadAllText(pointer).Trim()];
        // Where a parent belongs to someone else and is closed (a 0700 home), no other account gets through: keep the cluster with the system's data.
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(directory)))[..12];
        return [directory, Path.Combine(Elsewhere, name)];
    }

    /// <summary>Takes along a cluster that was made while another account could still reach it.</summary>
    private async Task MoveInAsync(string directory, CancellationToken ct)
    {
        var (from, to) = (Path.Combine(directory, "cluster"), Path.Combine(Home, "cluster"));
        if (Home == directory || !Directory.Exists(from) || Directory.Exists(to)) return;
        await ChildCommand.RunAsync(["rm", "-rf", to + ".moving"], null, null, ct);
        var moved = await ChildCommand.RunAsync(["cp", "-a", from, to + ".moving"], null, null, ct);
        if (!moved.Succeeded)
            throw new CannotStartException($"无法把数据库移到 {Home}：{moved.Error.Trim()}", $"the database cannot be moved to {Home}");
        Directory.Move(to + ".moving", to);
        Directory.Move(from, from + ".moved");
        await OwnAsync(ct);
    }

    private static string PointerIn(string directory) => Path.Combine(directory, "location");
}
