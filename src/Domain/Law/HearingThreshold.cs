using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>From what amount on a fine or confiscation is relatively large 较大数额 and gives a right to a hearing.</summary>
/// <param name="From">The first day of its force.</param>
/// <param name="Until">The last day of its force, or null while it is in force.</param>
/// <param name="ToCitizen">Whether it is for citizens; otherwise for organisations.</param>
/// <param name="AmountYuan">The amount in yuan, itself included.</param>
/// <param name="Source">The law or rule.</param>
/// <param name="Article">The article in it.</param>
/// <param name="Verified">Whether the text was read; where not, screens say so.</param>
/// <param name="Region">The beginning of the division codes 行政区划代码 it is for, such as 51 for Sichuan; null for the whole country.</param>
public sealed record HearingThreshold(
    DateOnly From, DateOnly? Until, bool ToCitizen, decimal AmountYuan, string Source, string Article, bool Verified = true, string? Region = null)
    : IDatedRow
{
    /// <summary>The article to cite.</summary>
    public LegalBasis Basis => new(Source, Article);

    /// <summary>Whether it is for agencies of the division; of no division in particular, every threshold is.</summary>
    public bool IsFor(string? divisionCode) =>
        Region is null || divisionCode is null || divisionCode.StartsWith(Region, StringComparison.Ordinal);
}
