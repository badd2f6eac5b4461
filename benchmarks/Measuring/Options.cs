using System.Globalization;

namespace Enforcement.Benchmarks.Measuring;

/// <summary>How long to measure, and what of it.</summary>
/// <param name="Rounds">How often each contender has its turn.</param>
/// <param name="Seconds">How long a turn lasts.</param>
/// <param name="ReadModels">Whether the asynchronous read models are kept up meanwhile, as they are in service.</param>
/// <param name="Only">Part of the title of the contests to run; all when empty.</param>
/// <param name="Cases">With how many cases pages are measured.</param>
internal sealed record Options(int Rounds, double Seconds, bool ReadModels, string Only, int Cases)
{
    public static Options? Read(IEnumerable<string> args)
    {
        var options = new Options(5, 1, ReadModels: true, Only: "", Cases: 100_000);
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var name))
        {
            switch (name)
            {
                case "--no-read-models":
                    options = options with { ReadModels = false };
                    break;
                case "--only" when rest.TryDequeue(out var only):
                    options = options with { Only = only };
                    break;
                case "--cases" when rest.TryDequeue(out var many) && int.TryParse(many, out var cases) && cases > 0:
                    options = options with { Cases = cases };
                    break;
                case "--rounds" when rest.TryDequeue(out var text) && int.TryParse(text, out var rounds) && rounds > 0:
                    options = options with { Rounds = rounds };
                    break;
                case "--seconds" when rest.TryDequeue(out var text)
                    && double.TryParse(text, CultureInfo.InvariantCulture, out var seconds) && seconds > 0:
                    options = options with { Seconds = seconds };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
