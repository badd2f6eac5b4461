using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Suspends the investigation.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reason">The particulars.</param>
public sealed record SuspendInvestigation(DateOnly OccurredOn, SuspensionGround Ground, string Reason) : IActBody;

/// <summary>Suspending the investigation 调查中止: its days do not count towards the period of the decision.</summary>
public static class SuspendingInvestigation
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<SuspendInvestigation> Act = new()
    {
        Name = "suspend-investigation",
        Title = "调查中止",
        Roles = [Role.Leader],
        Stages = [CaseStage.Investigating],
        Follows = file => file.LatestStepOn,
        Needs = [InvestigationRules.SuspensionIsKnownToTheProcedure, InvestigationRules.InvestigationIsNotSuspended],
        Record = (at, act) => new InvestigationSuspended(act.OccurredOn, act.Ground, act.Reason, at.Actor.Named),
    };
}
