using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>What the law provides for a span of days and did not before, or provides elsewhere since 有施行期的规定.</summary>
/// <param name="Key">What it provides, such as decision.audit.</param>
/// <param name="Name">The same in Chinese.</param>
/// <param name="From">The first day of its force.</param>
/// <param name="Until">The last day of its force, or null while it is in force.</param>
/// <param name="Source">The law or rule.</param>
/// <param name="Article">The article in it.</param>
/// <param name="Verified">Whether the text was read; where not, answers say so.</param>
/// <param name="Percent">The rate it sets, where it sets one.</param>
public sealed record DatedProvision(
    string Key, string Name, DateOnly From, DateOnly? Until, string Source, string Article, bool Verified, decimal? Percent = null) : IDatedRow
{
    /// <summary>The article to cite.</summary>
    public LegalBasis Basis => new(Source, Article);
}
