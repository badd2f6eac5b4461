using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;

namespace Enforcement.Domain.Cases.Publication;

/// <summary>
/// When a penalty is major 重大行政处罚 and is reported for the record (川办发〔2014〕3号): a line of its own, not that of the hearing. Whether the
/// provision is in force after 2021 is not verified.
/// </summary>
public static class MajorPenalty
{
    private const decimal CitizenYuan = 5_000;
    private const decimal OrganisationYuan = 50_000;

    /// <summary>Whether the penalties are major: by amount, or by their kind.</summary>
    public static bool IsMajor(PenaltyDecision decision, Party party)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(party);
        var line = party.IsCitizen ? CitizenYuan : OrganisationYuan;
        return decision.Penalties.Any(p => p.Kind is PenaltyKind.SuspensionForRectification or PenaltyKind.SuspensionOrClosure or PenaltyKind.LicenceRevocation
            || p.Amount?.Yuan >= line);
    }
}
