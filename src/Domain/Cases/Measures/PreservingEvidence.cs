using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Carries out a preservation.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="At">The local time.</param>
/// <param name="DocumentId">The approved notice; null in an emergency, when the approval follows.</param>
/// <param name="Items">The list of goods, drawn up on the spot.</param>
/// <param name="SigningNote">How the party signed the list, or why not.</param>
/// <param name="CertificatesShown">Whether the certificates were shown.</param>
/// <param name="Officers">The ids of the officers.</param>
/// <param name="Consent">In an emergency: which leader consented by instant message or telephone, and when.</param>
public sealed record PreserveEvidence(
    DateOnly OccurredOn, TimeOnly At, Guid? DocumentId, IReadOnlyList<MeasuredItem> Items, string SigningNote, bool CertificatesShown,
    IReadOnlyList<string> Officers, string? Consent = null) : IActBody, IDoneByInvestigators, IShowsCertificates, ICarriesOutAMeasure;

/// <summary>Carrying out an advance registration and preservation 先行登记保存.</summary>
public static class PreservingEvidence
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<PreserveEvidence> Act = new()
    {
        Name = "preserve-evidence",
        Title = "先行登记保存",
        Roles = [Role.Officer],
        Stages = [CaseStage.Investigating],
        Follows = file => file.AppointedOn,
        Needs = [InvestigationRules.ActorIsAnInvestigator],
        Checks =
        [
            InvestigationRules.TwoOfTheInvestigatorsAct,
            InvestigationRules.CertificatesWereShown,
            MeasureRules.GoodsAreListed,
            MeasureRules.MeasureWasApprovedOrUrgent,
            MeasureRules.EmergencyPreservationHasConsent,
        ],
        Record = (at, act) => new EvidencePreserved(
            act.OccurredOn, act.At, act.DocumentId, act.Items, act.SigningNote, act.Consent, at.Named(act.Officers.Distinct())),
    };
}
