namespace Enforcement.Benchmarks;

internal static class Program
{
    public static int Main(string[] args)
    {
        Console.Error.WriteLine($"没有名为 {args.FirstOrDefault()} 的基准");
        return 2;
    }
}
