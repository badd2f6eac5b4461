using System.Diagnostics;

namespace Enforcement.Documents.Tests;

/// <summary>Programs of others that read what we wrote; where one is not installed, the test that wants it is skipped and says so.</summary>
internal static class Tool
{
    public static string Run(string name, params string[] arguments)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));
        Assert.SkipUnless(found, $"{name} is not installed.");
        var start = new ProcessStartInfo(name) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{name}: {output}{error.Result}");
        return output;
    }

    /// <summary>A file with these bytes for a program to read.</summary>
    public static string OnDisk(byte[] bytes, string name = "paper.pdf")
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("paper-").FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
