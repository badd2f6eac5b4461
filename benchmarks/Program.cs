using Enforcement.Benchmarks.Acts;
using Enforcement.Benchmarks.Measuring;

namespace Enforcement.Benchmarks;

internal static class Program
{
    private const string Usage = "用法:./bench acts [--rounds N] [--seconds S] [--no-read-models]";

    public static async Task<int> Main(string[] args)
    {
        if (Options.Read(args.Skip(1)) is not { } options)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        switch (args[0])
        {
            case "acts":
                await ActsBenchmark.RunAsync(options);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
