using System.ComponentModel;
using System.Diagnostics;

namespace Enforcement.Api.Hosting;

/// <summary>One short-lived command run to its end, with what it printed.</summary>
internal sealed record ChildCommand(int ExitCode, string Output, string Error)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>Runs a command; a program that does not exist ends with 127, as in a shell.</summary>
    public static async Task<ChildCommand> RunAsync(
        IReadOnlyList<string> command, string? workingDirectory, string? libraries, CancellationToken ct)
    {
        var start = new ProcessStartInfo(command[0])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = workingDirectory ?? "/",
        };
        foreach (var argument in command.Skip(1)) start.ArgumentList.Add(argument);

        // A caller's PGDATA, PGPORT or PGOPTIONS must not reach our server; its messages must not be translated, for we read them.
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        if (!string.IsNullOrEmpty(libraries)) start.Environment["LD_LIBRARY_PATH"] = libraries;

        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            return new ChildCommand(127, "", e.Message);
        }
        using (process)
        {
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(ct);
            var error = process.StandardError.ReadToEndAsync(ct);
            try
            {
                await process.WaitForExitAsync(ct);
                return new ChildCommand(process.ExitCode, await output, await error);
            }
            catch (OperationCanceledException)
            {
                if (!process.HasExited) process.Kill();
                throw;
            }
        }
    }
}
