using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>Records the superior's designation.</summary>
/// <param name="OccurredOn">The day of the designation.</param>
/// <param name="Designated">The agency that shall have the case.</param>
/// <param name="Reference">The number of the superior's letter.</param>
public sealed record RecordDesignation(DateOnly OccurredOn, string Designated, string Reference) : IActBody;

/// <summary>
/// Recording a designation of jurisdiction 指定管辖: a case designated to this agency after it went away comes back to where it can go on.
/// </summary>
public static class RecordingDesignation
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordDesignation> Act = new()
    {
        Name = "record-designation",
        Title = "登记指定管辖",
        Roles = [Role.Officer, Role.Leader],
        Stages = [CaseStage.LeadReceived, CaseStage.Transferred],
        Follows = file => file.Dispute?.ReportedOn,
        Needs = [FilingRules.DisputeIsOpen],
        Record = (at, act) => new JurisdictionDesignated(
            act.OccurredOn, act.Designated.Trim(), act.Designated.Trim() == at.Agency.Name, act.Reference, at.Actor.Named),
    };
}
