using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>An amount the law sets 法定数额, in force for a span of days.</summary>
/// <param name="Key">What it is for, such as summary.fine.citizen.</param>
/// <param name="Name">The same in Chinese.</param>
/// <param name="From">The first day of its force.</param>
/// <param name="Until">The last day of its force, or null while it is in force.</param>
/// <param name="AmountYuan">The amount in yuan, itself included.</param>
/// <param name="Source">The law or rule.</param>
/// <param name="Article">The article in it.</param>
/// <param name="Verified">Whether the text was read; where not, screens say so.</param>
public sealed record StatutoryAmount(
    string Key, string Name, DateOnly From, DateOnly? Until, decimal AmountYuan, string Source, string Article, bool Verified) : IDatedRow
{
    /// <summary>The article to cite.</summary>
    public LegalBasis Basis => new(Source, Article);
}
