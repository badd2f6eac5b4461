using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>How a benchmark of discretion makes an amount out of factors.</summary>
public enum DiscretionMethod
{
    /// <summary>The sum of the weights, of the starting point included, at most one hundred percent, times the upper end of the band 权重累加.</summary>
    [Term("权重累加")] SumOfWeights,

    /// <summary>The lower end in percent of the upper one, plus the factors' percentages, times the upper end 起点加因素百分比.</summary>
    [Term("起点加因素百分比")] StartPlusFactors,

    /// <summary>No table for the offence: by the degree alone 无专用裁量表，按从轻、一般、从重.</summary>
    [Term("无专用裁量表")] ByDegree,
}

/// <summary>A benchmark of discretion 裁量基准, in force for a span of days.</summary>
/// <param name="Code">Such as HN-2021.</param>
/// <param name="Name">What it is called here.</param>
/// <param name="Method">How it makes an amount.</param>
/// <param name="From">The first day of its force.</param>
/// <param name="Until">The last day of its force, or null while it is in force.</param>
/// <param name="Source">The rule it is written in.</param>
/// <param name="Article">The article in it.</param>
/// <param name="Verified">Whether the text was read and binds the agency; where not, screens say so.</param>
/// <param name="Offences">The codes of the offences it is for; none for every offence.</param>
/// <param name="Factors">Its table of factors; none where the weights follow a table of the agency's that is not in the system.</param>
/// <param name="AdjustmentPercent">By how many percent of the upper end the computed amount may be adjusted 从重、从轻调整.</param>
public sealed record DiscretionBenchmark(
    string Code, string Name, DiscretionMethod Method, DateOnly From, DateOnly? Until, string Source, string Article, bool Verified,
    IReadOnlyList<string> Offences, IReadOnlyList<BenchmarkFactor> Factors, decimal AdjustmentPercent = 0) : IDatedRow
{
    /// <summary>The article to cite.</summary>
    public LegalBasis Basis => new(Source, Article);

    /// <summary>Whether it is for the offence.</summary>
    public bool IsFor(Offence offence) => Offences.Count == 0 || Offences.Contains(offence.Code);
}

/// <summary>A factor 裁量因素 of a benchmark's table.</summary>
/// <param name="Name">Such as 超标状况.</param>
/// <param name="Options">The options to choose from.</param>
public sealed record BenchmarkFactor(string Name, IReadOnlyList<BenchmarkOption> Options);

/// <summary>An option of a factor.</summary>
/// <param name="Name">Such as 超标百分之十以下.</param>
/// <param name="Percent">Its weight in percent of the upper end of the band.</param>
public sealed record BenchmarkOption(string Name, decimal Percent);
