using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Concludes the investigation with a finding other than an established violation.</summary>
/// <param name="OccurredOn">The day of the conclusion.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Proposal">How the investigators propose to handle it.</param>
public sealed record ConcludeOtherwise(DateOnly OccurredOn, ConclusionGround Ground, string Findings, string Proposal) : IActBody;

/// <summary>Concluding the investigation without an established violation 调查终结（不予处罚等情形）: the report goes to the reviewers all the same.</summary>
public static class ConcludingOtherwise
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ConcludeOtherwise> Act = new()
    {
        Name = "conclude-otherwise",
        Title = "调查终结（不予处罚等情形）",
        Roles = [Role.Officer],
        Stages = [CaseStage.Investigating],
        Follows = file => file.LatestStepOn,
        Needs = [InvestigationRules.ActorIsAnInvestigator, InvestigationRules.InvestigationIsNotSuspended],
        Checks = [InvestigationRules.ConclusionGroundIsKnownToTheProcedure],
        Record = (at, act) => new InvestigationEnded(act.OccurredOn, act.Ground, act.Findings, act.Proposal, at.Actor.Named),
    };
}
