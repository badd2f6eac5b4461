using Enforcement.Benchmarks.Acts;
using Enforcement.Benchmarks.Measuring;
using Enforcement.Benchmarks.Pages;
using Enforcement.Benchmarks.Papers;
using Enforcement.Benchmarks.Rules;

namespace Enforcement.Benchmarks;

internal static class Program
{
    private const string Usage = "用法：./bench acts [--rounds N] [--seconds S] [--only 名称] [--no-read-models] | ./bench papers [--rounds N] [--seconds S] | ./bench pages [--cases N] [--rounds N] [--seconds S] [--only 名称] | ./bench rules [--rounds N]";

    public static async Task<int> Main(string[] args)
    {
        if (args.Length == 0 || Options.Read(args.Skip(1)) is not { } options)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        switch (args[0])
        {
            case "acts":
                await ActsBenchmark.RunAsync(options);
                return 0;
            case "papers":
                await PapersBenchmark.RunAsync(options);
                return 0;
            case "pages":
                await PagesBenchmark.RunAsync(options);
                return 0;
            case "rules":
                await RulesBenchmark.RunAsync(options);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
