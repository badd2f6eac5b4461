using System.Diagnostics;
using System.Runtime.Versioning;
using Enforcement.Api.Hosting;

namespace Enforcement.Api.Tests.Hosting;

[SupportedOSPlatform("linux")]
public sealed class DataDirectoryTests
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [Fact]
    public void A_second_opener_is_refused_with_the_holders_process_number()
    {
        using var folder = new TemporaryFolder();
        using var first = DataDirectory.Open(folder.Location);

        var refusal = Assert.Throws<CannotStartException>(() => DataDirectory.Open(folder.Location));

        Assert.StartsWith($"数据目录 {folder.Location} 正被另一个进程（PID {Environment.ProcessId}）使用", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Can_be_opened_again_after_it_was_let_go()
    {
        using var folder = new TemporaryFolder();
        DataDirectory.Open(folder.Location).Dispose();
        using var second = DataDirectory.Open(folder.Location);
        Assert.Equal(folder.Location, second.Location);
    }

    [Fact]
    public void Is_let_go_by_a_child_process_that_outlives_us()
    {
        using var folder = new TemporaryFolder();
        var first = DataDirectory.Open(folder.Location);
        using var child = Process.Start("sleep", "30");
        first.Dispose();

        using var second = DataDirectory.Open(folder.Location);
        child.Kill();
    }

    [Fact]
    public void Only_its_owner_can_enter_it_and_its_folders()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Location, "data");
        using var data = DataDirectory.Open(path);

        Assert.All([path, data.Postgres, data.Keys, data.Folder("other")], p => Assert.Equal(OwnerOnly, File.GetUnixFileMode(p)));
    }

    [Fact]
    public void A_directory_that_holds_other_things_keeps_its_mode()
    {
        using var folder = new TemporaryFolder();
        var shared = OwnerOnly | UnixFileMode.OtherExecute | UnixFileMode.OtherRead;
        File.SetUnixFileMode(folder.Location, shared);
        File.WriteAllText(Path.Combine(folder.Location, "letter.txt"), "");

        using var data = DataDirectory.Open(folder.Location);

        Assert.Equal(shared, File.GetUnixFileMode(folder.Location));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(data.Postgres));
    }

    [Fact]
    public void A_path_that_cannot_be_a_directory_is_refused_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Location, "file");
        File.WriteAllText(file, "");

        var refusal = Assert.Throws<CannotStartException>(() => DataDirectory.Open(Path.Combine(file, "data")));

        Assert.Contains("--data", refusal.Message, StringComparison.Ordinal);
    }
}
