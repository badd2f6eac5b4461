using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>Suspends enforcement.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reasons">The facts and how they are proved.</param>
/// <param name="DecisionId">On which penalty decision or decision on a performance by others; the main penalty when left out.</param>
public sealed record SuspendEnforcement(DateOnly OccurredOn, EnforcementSuspensionGround Ground, string Reasons, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Suspending enforcement 中止执行, of a penalty or of a performance by others.</summary>
public static class SuspendingEnforcement
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<SuspendEnforcement> Act = new()
    {
        Name = "suspend-enforcement",
        Title = "中止执行",
        Roles = [Role.Leader],
        Stages = EnforcementStages.All,
        Needs = [SubstitutionRules.CompulsionLawIsInForce, CompulsoryEnforcementRules.SomethingIsEnforced],
        Checks =
        [
            CompulsoryEnforcementRules.EnforcedDecisionStands,
            CompulsoryEnforcementRules.SomethingIsLeftToEnforce,
            CompulsoryEnforcementRules.EnforcementDoesNotRest,
        ],
        Record = (at, act) => new EnforcementSuspended(act.OccurredOn, at.EnforcedBy(act)!.PaperId, act.Ground, act.Reasons, at.Actor.Named),
        Warn = CompulsoryEnforcementRules.WindowRunsOn,
    };
}
