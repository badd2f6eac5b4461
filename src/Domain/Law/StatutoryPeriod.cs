using Enforcement.Domain.Calendar;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>A period the law sets 法定期限, under one regime.</summary>
/// <param name="Key">What it is for, such as defence.period.</param>
/// <param name="Name">The same in Chinese, such as 陈述申辩.</param>
/// <param name="Regime">The regime.</param>
/// <param name="Length">How many units.</param>
/// <param name="Unit">Days, working days, months or hours.</param>
/// <param name="Source">The law or rule.</param>
/// <param name="Article">The article in it.</param>
/// <param name="Verified">Whether the text was read; where not, screens say so.</param>
public sealed record StatutoryPeriod(
    string Key, string Name, Regime Regime, int Length, PeriodUnit Unit, string Source, string Article, bool Verified)
{
    /// <summary>The article to cite.</summary>
    public LegalBasis Basis => new(Source, Article);
}
