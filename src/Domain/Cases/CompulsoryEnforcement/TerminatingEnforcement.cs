using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>Terminates enforcement.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reasons">The facts and how they are proved.</param>
/// <param name="DecisionId">On which penalty decision or decision on a performance by others; the main penalty when left out.</param>
public sealed record TerminateEnforcement(DateOnly OccurredOn, EnforcementTerminationGround Ground, string Reasons, Guid? DecisionId = null)
    : IActBody, IOnADecision;

/// <summary>Terminating enforcement 终结执行: what is left cannot be collected, or is no longer performed by others.</summary>
public static class TerminatingEnforcement
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<TerminateEnforcement> Act = new()
    {
        Name = "terminate-enforcement",
        Title = "终结执行",
        Roles = [Role.Leader],
        Stages = EnforcementStages.All,
        Needs = [CompulsoryEnforcementRules.SomethingIsEnforced],
        Checks =
        [
            CompulsoryEnforcementRules.EnforcedDecisionStands,
            CompulsoryEnforcementRules.SomethingIsLeftToEnforce,
            CompulsoryEnforcementRules.TerminationGroundFits,
        ],
        Record = (at, act) => new EnforcementTerminated(act.OccurredOn, at.EnforcedBy(act)!.PaperId, act.Ground, act.Reasons, at.Actor.Named),
    };
}
