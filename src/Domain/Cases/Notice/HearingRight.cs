using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;

namespace Enforcement.Domain.Cases.Notice;

/// <summary>When the party must be told of the right to a hearing 听证告知 (行政处罚法第四十二条、环境行政处罚办法第四十八条、第七十八条).</summary>
public static class HearingRight
{
    /// <summary>Whose threshold counts: an individual business 个体工商户 is measured like a citizen, because its threshold is the lower one.</summary>
    public static bool IsMeasuredAsCitizen(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party.Kind is PartyKind.Citizen or PartyKind.IndividualBusiness;
    }

    /// <summary>
    /// Whether the intended penalties give it: what keeps the party from its business, licences, or a fine or confiscation that is relatively
    /// large 较大数额, for one violation or for several together. Telling too often harms nobody; telling too seldom gets a decision revoked: the lowest threshold known counts.
    /// </summary>
    public static bool IsGivenBy(IReadOnlyList<Penalty> penalties, bool toCitizen, LawBook law, DateOnly on, string? divisionCode = null)
    {
        ArgumentNullException.ThrowIfNull(penalties);
        ArgumentNullException.ThrowIfNull(law);
        return penalties.Any(p => p.Kind is >= PenaltyKind.SuspensionForRectification and not PenaltyKind.CriticismByCircular)
            || law.HearingThresholdsOn(on, toCitizen, divisionCode).Any(threshold => IsReached(threshold, penalties));
    }

    /// <summary>Whether what the penalties of one kind come to, over all violations, reaches the amount.</summary>
    internal static bool IsReached(HearingThreshold threshold, IReadOnlyList<Penalty> penalties) =>
        penalties.GroupBy(p => p.Kind).Any(kind => kind.Sum(p => p.Amount?.Yuan ?? 0) >= threshold.AmountYuan);
}
