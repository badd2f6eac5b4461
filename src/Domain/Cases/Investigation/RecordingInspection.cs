using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Records an on-site inspection.</summary>
/// <param name="OccurredOn">The day of the inspection.</param>
/// <param name="From">When it began, local time.</param>
/// <param name="To">When it ended, local time.</param>
/// <param name="Place">Where.</param>
/// <param name="Findings">What was found.</param>
/// <param name="SigningNote">How the record was signed, or why not.</param>
/// <param name="CertificatesShown">Whether the certificates were shown.</param>
/// <param name="Officers">The ids of the officers.</param>
/// <param name="PartyPresent">Who was present for the party, or null when nobody was.</param>
/// <param name="Urgent">Whether it had to be done before the filing 先行调查取证.</param>
public sealed record RecordInspection(
    DateOnly OccurredOn, TimeOnly From, TimeOnly To, string Place, string Findings, string SigningNote,
    bool CertificatesShown, IReadOnlyList<string> Officers, string? PartyPresent = null, bool? Urgent = null)
    : IActBody, IDoneByInvestigators, IShowsCertificates, IMayPrecedeFiling;

/// <summary>Recording an on-site inspection 现场检查(勘察).</summary>
public static class RecordingInspection
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordInspection> Act = new()
    {
        Name = "record-inspection",
        Title = "现场检查",
        Roles = [Role.Officer],
        Stages = [CaseStage.LeadReceived, CaseStage.FilingProposed, CaseStage.Investigating],
        Follows = file => file.AppointedOn ?? file.BegunOn,
        Needs = [InvestigationRules.ActorIsAnInvestigator, InvestigationRules.InvestigationIsNotSuspended],
        Checks =
        [
            InvestigationRules.BeforeFilingOnlyWhatIsUrgent,
            InvestigationRules.TwoOfTheInvestigatorsAct,
            InvestigationRules.CertificatesWereShown,
            InvestigationRules.InspectionEndsAfterItBegan,
        ],
        Record = (at, act) => new InspectionRecorded(
            act.OccurredOn, act.From, act.To, act.Place, act.Findings, act.PartyPresent, act.SigningNote,
            act.CertificatesShown, at.Named(act.Officers.Distinct()), IMayPrecedeFiling.Noted(at, act)),
    };
}
