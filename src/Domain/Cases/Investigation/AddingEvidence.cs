using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Adds a piece of evidence.</summary>
/// <param name="OccurredOn">The day it was collected.</param>
/// <param name="Kind">What kind of evidence.</param>
/// <param name="Title">Its name.</param>
/// <param name="Proves">What it proves.</param>
/// <param name="Files">Its files with their content hashes.</param>
/// <param name="Officers">The ids of the officers who collected it.</param>
/// <param name="Monitoring">Of a monitoring report: by whom.</param>
/// <param name="Urgent">Whether it had to be collected before the filing 先行调查取证.</param>
/// <param name="Sampling">Of samples: how they were taken.</param>
/// <param name="Equipment">Of what electronic technical monitoring equipment recorded: by which.</param>
public sealed record AddEvidence(
    DateOnly OccurredOn, EvidenceKind Kind, string Title, string Proves,
    IReadOnlyList<EvidenceFile> Files, IReadOnlyList<string> Officers, MonitoringInstitution? Monitoring = null,
    bool? Urgent = null, Sampling? Sampling = null, MonitoringEquipment? Equipment = null) : IActBody, IDoneByInvestigators, IMayPrecedeFiling;

/// <summary>Adding evidence 收集证据.</summary>
public static class AddingEvidence
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<AddEvidence> Act = new()
    {
        Name = "add-evidence",
        Title = "收集证据",
        Roles = [Role.Officer],
        Stages = [CaseStage.LeadReceived, CaseStage.FilingProposed, CaseStage.Investigating],
        Follows = file => file.AppointedOn ?? file.BegunOn,
        Needs = [InvestigationRules.ActorIsAnInvestigator],
        Checks =
        [
            InvestigationRules.BeforeFilingOnlyWhatIsUrgent,
            InvestigationRules.TwoOfTheInvestigatorsAct,
            InvestigationRules.EvidenceKindIsKnownToTheProcedure,
            InvestigationRules.MonitoringReportBearsTheCmaMark,
            InvestigationRules.MonitoringEquipmentWasReviewed,
            InvestigationRules.RecordOfEquipmentWasReviewed,
        ],
        Record = (at, act) => new EvidenceAdded(
            act.OccurredOn, act.Kind, act.Title, act.Proves, act.Monitoring, act.Files, at.Named(act.Officers.Distinct()),
            IMayPrecedeFiling.Noted(at, act), act.Sampling, act.Equipment),
    };
}
