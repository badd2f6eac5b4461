using Enforcement.Domain.Cases;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Properties;

/// <summary>A random story: the day on which its case begins and the acts that are tried in it.</summary>
/// <param name="Number">Its number: the same number is the same story at all times and everywhere.</param>
/// <param name="Begins">The day on which the case begins.</param>
/// <param name="Acts">The acts that are tried.</param>
internal sealed record RandomStory(int Number, DateOnly Begins, IReadOnlyList<RandomAct> Acts)
{
    /// <summary>When stories begin: in each regime, and so long before the days on which the law changes that many run across them.</summary>
    private static readonly (DateOnly From, DateOnly Until)[] Times =
    [
        (new(2017, 2, 1), new(2017, 7, 31)),
        (new(2017, 8, 1), new(2017, 12, 31)),
        (new(2018, 1, 1), new(2020, 12, 31)),
        (new(2021, 5, 1), new(2021, 7, 14)),
        (new(2021, 7, 15), new(2022, 12, 31)),
        (new(2023, 4, 15), new(2023, 6, 30)),
        (new(2023, 7, 1), new(2023, 12, 31)),
        (new(2024, 1, 1), new(2025, 12, 31)),
        (new(2026, 6, 1), new(2026, 8, 14)),
        (new(2026, 8, 15), new(2026, 9, 15)),
    ];

    /// <summary>Whether it is one of every so many stories of each time; what is dear is looked at in those.</summary>
    public bool IsOneOf(int many) => Number / Times.Length % many == 0;

    public static RandomStory Of(int number)
    {
        // Neighbouring seeds begin alike: spread, they do not.
        var dice = new Random(unchecked(number * (int)2_654_435_761));
        var (from, until) = Times[number % Times.Length];
        var begins = from.AddDays(dice.Next(until.DayNumber - from.DayNumber + 1));
        return new(number, begins, [.. Enumerable.Range(0, dice.Next(40, 121)).Select(_ => new RandomAct(dice.Next(10_000), dice.Next(100_000)))]);
    }

    /// <summary>Lives the story to its end, or to the first unlawful step.</summary>
    /// <param name="step">Called after each try: the act, the case before it, and after it where it was done.</param>
    public RandomEnding Live(Action<CaseAct, ACase, ACase?>? step = null)
    {
        var random = new RandomActs(Begins, quick: !IsOneOf(16));
        var inspector = new Lawfulness(random.Today);
        var file = ACase.Lead();
        var triesAfterTheEnd = 0;
        foreach (var next in Acts)
        {
            if (file.Case.Stage is CaseStage.Archived or CaseStage.FilingRefused && ++triesAfterTheEnd > 5)
            {
                break;
            }

            var (act, after) = random.Try(file, next);
            step?.Invoke(act, file, after);
            if (after is null)
            {
                continue;
            }

            file = after;
            if (inspector.Read(after.Events[^1]) is { Count: > 0 } faults)
            {
                return new(file, faults);
            }
        }

        return new(file, [.. inspector.ReadAsAWhole(), .. Reckoning.OfMoney(file, random.Today), .. IsOneOf(4) ? Reckoning.OfDeadlines(CaseDeadlines.Of(file.Case, file.Law, random.Today)) : []]);
    }

    /// <summary>The shortest story that is still as wrong: acts are left out, many at a time, then one by one, as long as a fault remains.</summary>
    public RandomStory Shortest()
    {
        var shortest = this;
        for (var width = Acts.Count / 2; width > 0; width = width == 1 ? 0 : width / 2)
        {
            for (var from = 0; from + width <= shortest.Acts.Count;)
            {
                var shorter = shortest with { Acts = [.. shortest.Acts.Take(from), .. shortest.Acts.Skip(from + width)] };
                if (shorter.Fault() is null)
                {
                    from += width;
                }
                else
                {
                    shortest = shorter;
                }
            }
        }

        return shortest;
    }

    /// <summary>What is wrong with the story; null with a lawful one.</summary>
    public string? Fault()
    {
        try
        {
            return Live() is { Faults: [_, ..] faults } ? string.Join('\n', faults) : null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return failure.ToString();
        }
    }

    /// <summary>The story with what is wrong with it, as a developer wants to read it.</summary>
    public string Told()
    {
        var told = new List<string> { $"story {Number} begins on {Begins:yyyy-MM-dd}, {Acts.Count} acts: {Fault()}" };
        try
        {
            Live((act, _, after) => told.Add(after is null ? $"  ({act.Name} refused)" : "  " + after.Events[^1]));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            told.Add("  " + failure.Message);
        }

        return string.Join('\n', told);
    }
}

/// <summary>How a random story ended.</summary>
/// <param name="File">The case at its end.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record RandomEnding(ACase File, IReadOnlyList<string> Faults);
