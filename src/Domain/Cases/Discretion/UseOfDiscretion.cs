using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

// DiscretionCalculation and its parts are stored for ever in notices and decisions: add, never rename or change.
namespace Enforcement.Domain.Cases.Discretion;

/// <summary>How heavily the act is to be penalised within the band 裁量档次.</summary>
public enum Degree
{
    /// <summary>As usual 一般.</summary>
    [Term("一般")] Usual,

    /// <summary>Lighter 从轻.</summary>
    [Term("从轻")] Lighter,

    /// <summary>Heavier 从重.</summary>
    [Term("从重")] Heavier,
}

/// <summary>One factor 裁量因素 as the case shows it.</summary>
/// <param name="Name">Such as 超标状况.</param>
/// <param name="Option">Which option of the table it is, such as 超标百分之十至五十.</param>
/// <param name="Percent">Its weight in percent of the upper end of the band; negative where it lowers the fine.</param>
/// <param name="Evidence">The numbers of the pieces of evidence that show it, from 1 in the order they were recorded.</param>
public sealed record DiscretionFactor(string Name, string Option, decimal Percent, IReadOnlyList<int> Evidence);

/// <summary>What a notice or decision says of the use of discretion 裁量; the amount is computed from it.</summary>
/// <param name="Benchmark">The benchmark's code.</param>
/// <param name="Factors">The factors.</param>
/// <param name="Degree">Usual, lighter or heavier.</param>
/// <param name="AdjustedTo">The fine, where it is not the computed one 调整后的数额.</param>
/// <param name="AdjustmentReason">Why it is not.</param>
public sealed record UseOfDiscretion(
    string Benchmark, IReadOnlyList<DiscretionFactor> Factors, Degree Degree = Degree.Usual, Money? AdjustedTo = null, string? AdjustmentReason = null);

/// <summary>An act that fixes a fine by discretion.</summary>
public interface IUsesDiscretion : IImposesPenalties
{
    /// <summary>The use of discretion; null when the fine is reasoned in words only.</summary>
    UseOfDiscretion? Discretion { get; }

    /// <summary>Why the fine is far from those of similar decisions 与同类案件差异较大的理由, where it is.</summary>
    string? UnlikeOthersReason { get; }
}

/// <summary>A fine computed by a benchmark 裁量计算, with all it was computed from: computing it again gives the same.</summary>
/// <param name="Benchmark">The benchmark's code.</param>
/// <param name="Basis">Where the benchmark is written.</param>
/// <param name="Verified">Whether the benchmark's text was read and binds the agency.</param>
/// <param name="Method">How it makes an amount.</param>
/// <param name="AdjustmentPercent">By how many percent of the upper end it lets the amount be adjusted.</param>
/// <param name="Min">The lower end of the band.</param>
/// <param name="Max">The upper end of the band.</param>
/// <param name="Factors">The factors.</param>
/// <param name="Degree">Usual, lighter or heavier.</param>
/// <param name="Lowest">The lowest fine that follows from it.</param>
/// <param name="Highest">The highest fine that follows from it; the same as the lowest where it gives one amount.</param>
/// <param name="AdjustedTo">The fine, where it is not what follows.</param>
/// <param name="AdjustmentReason">Why it is not.</param>
/// <param name="UnderTheOtherLaw">The same under the law that does not apply, where the law has changed since the act 从旧兼从轻.</param>
public sealed record DiscretionCalculation(
    string Benchmark, LegalBasis Basis, bool Verified, DiscretionMethod Method, decimal AdjustmentPercent, Money Min, Money Max,
    IReadOnlyList<DiscretionFactor> Factors, Degree Degree, Money Lowest, Money Highest, Money? AdjustedTo, string? AdjustmentReason,
    OtherLawCalculation? UnderTheOtherLaw = null)
{
    /// <summary>Computes the fine.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="use">How it is used.</param>
    /// <param name="min">The lower end of the band.</param>
    /// <param name="max">The upper end of the band.</param>
    /// <param name="other">The law that does not apply, where it is to be computed under that one too.</param>
    public static DiscretionCalculation Of(DiscretionBenchmark benchmark, UseOfDiscretion use, Money min, Money max, SubstanceVersion? other = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        ArgumentNullException.ThrowIfNull(use);
        var (lowest, highest) = Compute(benchmark.Method, use.Factors, use.Degree, min.Yuan, max.Yuan);
        return new(
            benchmark.Code, benchmark.Basis, benchmark.Verified, benchmark.Method, benchmark.AdjustmentPercent, min, max, use.Factors, use.Degree,
            lowest, highest, use.AdjustedTo, use.AdjustmentReason, Under(other, benchmark.Method, use.Factors, use.Degree));
    }

    /// <summary>The same calculation once more, from what is kept of it.</summary>
    public DiscretionCalculation Again()
    {
        var (lowest, highest) = Compute(Method, Factors, Degree, Min.Yuan, Max.Yuan);
        return this with { Lowest = lowest, Highest = highest, UnderTheOtherLaw = Under(UnderTheOtherLaw?.Version, Method, Factors, Degree) };
    }

    /// <summary>Whether the fine is one that follows, or the one it was adjusted to.</summary>
    public bool Gives(Money fine) => AdjustedTo is { } adjusted ? fine == adjusted : Lowest <= fine && fine <= Highest;

    /// <summary>By how much an adjustment departs from what follows.</summary>
    public Money Departure => AdjustedTo is not { } adjusted || Gives(adjusted) && Lowest <= adjusted && adjusted <= Highest ? Money.Zero
        : adjusted > Highest ? adjusted - Highest : Lowest - adjusted;

    /// <summary>The calculation in one Chinese sentence, as screens show it.</summary>
    public override string ToString() => string.Concat(
        $"依{Basis}{Doubt.About(Verified)}按{Method.Chinese()}计算（{Degree.Chinese()}）：幅度 {Min} 元至 {Max} 元",
        Factors.Count > 0 ? "，" + string.Join("、", Factors.Select(f => $"{f.Name}“{f.Option}”{f.Percent:0.####}%")) : "",
        $"，得 {OtherLawCalculation.Range(Lowest, Highest)}",
        AdjustedTo is { } adjusted ? $"；调整为 {adjusted} 元，理由：{AdjustmentReason}" : "",
        UnderTheOtherLaw is { } other ? $"；不适用的{other}" : "");

    private static OtherLawCalculation? Under(SubstanceVersion? version, DiscretionMethod method, IReadOnlyList<DiscretionFactor> factors, Degree degree) =>
        version is { Min: { } min, Max: { } max } && Compute(method, factors, degree, min.Yuan, max.Yuan) is var (lowest, highest)
            ? new(version, lowest, highest) : null;

    private static (Money Lowest, Money Highest) Compute(
        DiscretionMethod method, IReadOnlyList<DiscretionFactor> factors, Degree degree, decimal min, decimal max)
    {
        var sum = factors.Sum(f => f.Percent);
        return method switch
        {
            DiscretionMethod.SumOfWeights => One(max * sum / 100),
            // The starting point is min / max of the upper end, that is the lower end itself: adding it in yuan keeps the amount exact.
            DiscretionMethod.StartPlusFactors => One(min + (max * sum / 100)),
            _ when min == 0 => degree switch
            {
                Degree.Lighter => One(max * 20 / 100),
                Degree.Heavier => Between((max / 2) + 0.01m, max),
                _ => One(max / 2),
            },
            _ => degree switch
            {
                Degree.Lighter => Between(min, ((min + max) / 2) - 0.01m),
                Degree.Heavier => Between((min + max) / 2, max),
                _ => One((min + max) / 2),
            },
        };

        (Money, Money) One(decimal yuan) => Between(yuan, yuan);

        (Money, Money) Between(decimal from, decimal to) => (Within(from), Within(to));

        Money Within(decimal yuan) => Money.OfYuan(Math.Clamp(decimal.Round(yuan, 2), min, max));
    }
}

/// <summary>What a calculation gives under the law that does not apply.</summary>
/// <param name="Version">That law.</param>
/// <param name="Lowest">The lowest fine that would follow.</param>
/// <param name="Highest">The highest fine that would follow.</param>
public sealed record OtherLawCalculation(SubstanceVersion Version, Money Lowest, Money Highest)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Version}，得 {Range(Lowest, Highest)}";

    internal static string Range(Money lowest, Money highest) => lowest == highest ? $"{lowest} 元" : $"{lowest} 元至 {highest} 元";
}
