using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>Resumes enforcement.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="Ground">Why.</param>
/// <param name="Reasons">The facts and how they are proved.</param>
/// <param name="DecisionId">On which penalty decision or decision on a performance by others; the main penalty when left out.</param>
public sealed record ResumeEnforcement(DateOnly OccurredOn, EnforcementResumptionGround Ground, string Reasons, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Resuming enforcement 恢复执行: after a suspension, or because the execution agreement is not performed.</summary>
public static class ResumingEnforcement
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ResumeEnforcement> Act = new()
    {
        Name = "resume-enforcement",
        Title = "恢复执行",
        Roles = [Role.Leader],
        Stages = EnforcementStages.All,
        Needs = [SubstitutionRules.CompulsionLawIsInForce, CompulsoryEnforcementRules.SomethingIsEnforced],
        Checks =
        [
            CompulsoryEnforcementRules.EnforcedDecisionStands,
            CompulsoryEnforcementRules.SomethingIsLeftToEnforce,
            CompulsoryEnforcementRules.EnforcementRestsOrWasPutOff,
            CompulsoryEnforcementRules.SomethingIsThereToResume,
        ],
        Record = (at, act) => new EnforcementResumed(act.OccurredOn, at.EnforcedBy(act)!.PaperId, act.Ground, act.Reasons, at.Actor.Named),
    };
}
