using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>From what amount on, or for which kinds of penalty, the heads must discuss together 集体讨论.</summary>
/// <param name="From">The first day of its force.</param>
/// <param name="Until">The last day of its force, or null while it is in force.</param>
/// <param name="AmountYuan">The fine and confiscation together in yuan, itself included; null where the kind decides.</param>
/// <param name="ToCitizen">Whether it is for citizens, or for organisations; null for both.</param>
/// <param name="Kinds">The kinds of penalty; null where the amount decides.</param>
/// <param name="Source">The law or rule.</param>
/// <param name="Article">The article in it.</param>
/// <param name="Verified">Whether the text was read; what was not only warns.</param>
public sealed record DeliberationTrigger(
    DateOnly From, DateOnly? Until, decimal? AmountYuan, bool? ToCitizen, IReadOnlyList<PenaltyKind>? Kinds, string Source, string Article, bool Verified)
    : IDatedRow
{
    /// <summary>The article to cite.</summary>
    public LegalBasis Basis => new(Source, Article);

    /// <summary>What meets it, in Chinese.</summary>
    internal string Describe() => AmountYuan is { } amount
        ? $"罚款、没收数额 {Money.OfYuan(amount)} 元以上" : string.Join("、", Kinds!.Select(kind => kind.Chinese()));
}
