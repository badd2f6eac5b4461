using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Terminates the investigation.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reason">The particulars.</param>
public sealed record TerminateInvestigation(DateOnly OccurredOn, TerminationGround Ground, string Reason) : IActBody;

/// <summary>Terminating the investigation 终止调查 because there is nobody left to penalise.</summary>
public static class TerminatingInvestigation
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<TerminateInvestigation> Act = new()
    {
        Name = "terminate-investigation",
        Title = "终止调查",
        Roles = [Role.Leader],
        Stages = [CaseStage.Investigating],
        Follows = file => file.LatestStepOn,
        Needs = [InvestigationRules.SuspensionIsKnownToTheProcedure, InvestigationRules.DeciderDidNotInvestigate],
        Checks = [InvestigationRules.TerminationGroundFitsTheParty],
        Record = (at, act) => new InvestigationTerminated(act.OccurredOn, act.Ground, act.Reason, at.Actor.Named),
    };
}
