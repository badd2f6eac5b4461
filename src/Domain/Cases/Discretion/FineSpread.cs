using Enforcement.Domain.Values;

// Stored for ever in notices and decisions: add, never rename or change.
namespace Enforcement.Domain.Cases.Discretion;

/// <summary>How the agency's fines for the same offence spread 同类案件罚款分布.</summary>
/// <param name="OffenceCode">The offence.</param>
/// <param name="Count">How many decisions.</param>
/// <param name="Smallest">The smallest fine.</param>
/// <param name="LowerQuartile">A quarter of them are not above it.</param>
/// <param name="Median">Half of them are not above it.</param>
/// <param name="UpperQuartile">Three quarters of them are not above it.</param>
/// <param name="Largest">The largest fine.</param>
public sealed record FineSpread(
    string OffenceCode, int Count, Money Smallest, Money LowerQuartile, Money Median, Money UpperQuartile, Money Largest)
{
    /// <summary>Fewer decisions than this are no measure for another one.</summary>
    public const int FewestToCompareWith = 5;

    /// <summary>The spread of the fines; null when there are none.</summary>
    public static FineSpread? Of(string offenceCode, IEnumerable<Money> fines)
    {
        Money[] sorted = [.. fines.Order()];
        return sorted.Length == 0 ? null : new(offenceCode, sorted.Length, sorted[0], Rank(1), Rank(2), Rank(3), sorted[^1]);

        Money Rank(int quarters) => sorted[(((quarters * sorted.Length) + 3) / 4) - 1];
    }

    /// <summary>
    /// Whether the fine is far outside 明显偏离: less than half the lower quartile or more than twice the upper one, when there are at least
    /// five decisions to compare with.
    /// </summary>
    public bool IsFarFrom(Money fine) =>
        Count >= FewestToCompareWith && (fine.Yuan * 2 < LowerQuartile.Yuan || fine.Yuan > UpperQuartile.Yuan * 2);

    /// <inheritdoc/>
    public override string ToString() => $"本机关同类案件 {Count} 件，罚款 {Smallest} 元至 {Largest} 元，中位数 {Median} 元，四分位 {LowerQuartile} 元至 {UpperQuartile} 元";
}
