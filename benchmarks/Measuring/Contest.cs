using System.Diagnostics;
using System.Runtime;

namespace Enforcement.Benchmarks.Measuring;

/// <summary>One who does the measured operation again and again; a contender has one for each concurrent client.</summary>
internal interface IClient : IAsyncDisposable
{
    ValueTask OnceAsync();
}

/// <summary>One way of doing the same thing, and how to get a client that does it this way.</summary>
internal sealed record Contender(string Name, Func<ValueTask<IClient>> NewClientAsync);

/// <summary>What a turn measured; times in milliseconds; Cpu is what one operation cost this process, its client included, but not the database.</summary>
internal sealed record Turn(double PerSecond, double P50, double P99, double Cpu)
{
    public static Turn Median(IReadOnlyList<Turn> turns) =>
        new(Middle(turns.Select(t => t.PerSecond)), Middle(turns.Select(t => t.P50)), Middle(turns.Select(t => t.P99)), Middle(turns.Select(t => t.Cpu)));

    public static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>
/// Contenders that take turns: in each round each has one turn with each number of clients, so that a busy minute of the machine hits
/// all of them. Figures are medians over the rounds; ratios are medians of the ratios within a round.
/// </summary>
internal sealed class Contest(string title, IReadOnlyList<Contender> contenders, IReadOnlyList<int> clientCounts)
{
    private const int MostLaps = 25;
    private const double CompilingWhenWarm = 0.02;

    private readonly Dictionary<(string Contender, int Clients), List<Turn>> _turns = [];

    public string Title => title;

    /// <summary>
    /// Lets the runtime compile what is hot, all contenders in turn, until a whole lap spends next to nothing on compiling: whoever has more
    /// code than the others would else be measured half compiled.
    /// </summary>
    public async Task WarmUpAsync(double seconds, Func<Task> beforeTurnAsync)
    {
        for (var lap = 0; lap < MostLaps; lap++)
        {
            var compiled = JitInfo.GetCompilationTime();
            foreach (var contender in contenders)
            {
                await beforeTurnAsync();
                await TurnAsync(contender, clientCounts.Max(), seconds);
            }

            if ((JitInfo.GetCompilationTime() - compiled).TotalSeconds < CompilingWhenWarm * seconds * contenders.Count)
            {
                return;
            }
        }
    }

    public async Task RoundAsync(int round, double seconds, Func<Task> beforeTurnAsync)
    {
        foreach (var clients in clientCounts)
        {
            // Each round begins with another contender: what one leaves behind must not always hit the same other.
            for (var i = 0; i < contenders.Count; i++)
            {
                var contender = contenders[(i + round) % contenders.Count];
                await beforeTurnAsync();
                var turn = await TurnAsync(contender, clients, seconds);
                var turns = _turns.TryGetValue((contender.Name, clients), out var known) ? known : _turns[(contender.Name, clients)] = [];
                turns.Add(turn);
            }
        }
    }

    /// <summary>How many times as fast the contender was as the anchor; null when they have not met.</summary>
    public double? Ratio(string contender, string anchor, int clients) => _turns.TryGetValue((contender, clients), out var own)
        ? Turn.Middle(own.Zip(_turns[(anchor, clients)], (a, b) => a.PerSecond / b.PerSecond))
        : null;

    public void Print()
    {
        var width = contenders.Max(c => Columns(c.Name)) + 2;
        Console.WriteLine();
        Console.WriteLine($"{title}{new string(' ', Math.Max(1, width - Columns(title)))}"
            + string.Concat(clientCounts.Select(n => $"| {n,3} at once:    /s  p50 ms  p99 ms  cpu ms ")));
        foreach (var contender in contenders)
        {
            var cells = clientCounts.Select(n => Turn.Median(_turns[(contender.Name, n)]))
                .Select(t => FormattableString.Invariant($"| {t.PerSecond,18:N0} {t.P50,7:N2} {t.P99,7:N2} {t.Cpu,7:N2} "));
            Console.WriteLine($"{contender.Name}{new string(' ', width - Columns(contender.Name))}{string.Concat(cells)}");
        }
    }

    // A Chinese character takes two columns of a terminal.
    private static int Columns(string text) => text.Sum(c => c > '\u2E80' ? 2 : 1);

    private static async Task<Turn> TurnAsync(Contender contender, int clients, double seconds)
    {
        var doers = new List<IClient>();
        for (var i = 0; i < clients; i++)
        {
            doers.Add(await contender.NewClientAsync());
        }

        GC.Collect();
        var cpu = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var end = started + (long)(seconds * Stopwatch.Frequency);
        var times = await Task.WhenAll(doers.Select(doer => Task.Factory.StartNew(
            () => RepeatAsync(doer, end), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));
        var elapsed = Stopwatch.GetElapsedTime(started).TotalSeconds;
        cpu = Environment.CpuUsage.TotalTime - cpu;
        foreach (var doer in doers)
        {
            await doer.DisposeAsync();
        }

        var sorted = times.SelectMany(t => t).Order().ToArray();
        return new(sorted.Length / elapsed, At(sorted, 0.50), At(sorted, 0.99), cpu.TotalMilliseconds / sorted.Length);
    }

    private static async Task<List<long>> RepeatAsync(IClient doer, long end)
    {
        var times = new List<long>(16_384);
        for (var now = Stopwatch.GetTimestamp(); now < end;)
        {
            await doer.OnceAsync();
            var after = Stopwatch.GetTimestamp();
            times.Add(after - now);
            now = after;
        }

        return times;
    }

    private static double At(long[] sorted, double share) =>
        sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))] * 1000.0 / Stopwatch.Frequency;
}
