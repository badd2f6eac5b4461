using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;

namespace Enforcement.Domain.Cases.Publication;

/// <summary>
/// When a penalty is major 重大行政处罚 and is reported for the record (川办发〔2014〕3号): a line of its own, not that of the hearing. Its amounts
/// are data of the law of the day; whether the provision is in force after 2021 is not verified.
/// </summary>
public static class MajorPenalty
{
    /// <summary>Whether the penalties are major under the law of the decision's day: by what one kind comes to, over all violations, or by their kind.</summary>
    public static bool IsMajor(PenaltyDecision decision, Party party, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(law);
        if (!law.KnowsPeriod("majorPenalty.record", decision.DecidedOn))
        {
            return false;
        }

        var line = law.Amount(party.IsCitizen ? "majorPenalty.citizen" : "majorPenalty.organisation", decision.DecidedOn).AmountYuan;
        return decision.Penalties.Any(p => p.Kind is PenaltyKind.SuspensionForRectification or PenaltyKind.SuspensionOrClosure or PenaltyKind.LicenceRevocation)
            || decision.Penalties.GroupBy(p => p.Kind).Any(kind => kind.Sum(p => p.Amount?.Yuan ?? 0) >= line);
    }
}
