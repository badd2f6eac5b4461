using System.Globalization;

namespace Enforcement.Api.Hosting;

/// <summary>What the command line asks: <c>[doctor] [--port N] [--data DIR] [--no-demo]</c>.</summary>
public sealed record RunOptions(int Port, string Data, bool Demo, bool Doctor)
{
    /// <summary>The port served when none is asked for.</summary>
    public const int DefaultPort = 5080;

    /// <summary>Reads the command line and refuses what it does not know.</summary>
    public static RunOptions Parse(IReadOnlyList<string> args)
    {
        var options = new RunOptions(DefaultPort, Path.GetFullPath(".data"), Demo: true, Doctor: false);
        for (var i = 0; i < args.Count; i++)
        {
            options = args[i] switch
            {
                "doctor" => options with { Doctor = true },
                "--no-demo" => options with { Demo = false },
                "--port" => options with { Port = PortNumber(Value(args, ++i)) },
                "--data" => options with { Data = Path.GetFullPath(Value(args, ++i)) },
                var unknown => throw new CannotStartException($"不认识的参数 {unknown}。", $"unknown argument {unknown}"),
            };
        }
        return options;
    }

    private static string Value(IReadOnlyList<string> args, int index) => index < args.Count
        ? args[index]
        : throw new CannotStartException($"参数 {args[^1]} 缺少值。", $"{args[^1]} needs a value");

    private static int PortNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535
            ? port
            : throw new CannotStartException($"端口 {text} 不是 1 到 65535 之间的数。", $"port {text} is not a number from 1 to 65535");
}
