namespace Enforcement.Api.Hosting;

/// <summary>Runs the program so that a reason to refuse to start is one sentence on standard error, not a stack trace.</summary>
public static class PlainStart
{
    /// <summary>Runs <paramref name="main"/> with the parsed command line; answers the process's exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Func<RunOptions, Task<int>> main)
    {
        var port = RunOptions.DefaultPort;
        try
        {
            var options = RunOptions.Parse(args);
            port = options.Port;
            return await main(options);
        }
        catch (CannotStartException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
        catch (IOException e) when (ListeningPort.RefusalFrom(e, port) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }
}
