using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>Asks the court to enforce; the amounts follow from the law and the payments.</summary>
/// <param name="OccurredOn">The date of the application.</param>
/// <param name="Court">The court.</param>
/// <param name="Materials">The materials handed in with it.</param>
/// <param name="DecisionId">On which penalty decision; the main one when left out.</param>
public sealed record ApplyForEnforcement(DateOnly OccurredOn, string Court, ApplicationMaterials Materials, Guid? DecisionId = null)
    : IActBody, IOnADecision;

/// <summary>Asking the court to enforce 申请人民法院强制执行.</summary>
public static class ApplyingForEnforcement
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ApplyForEnforcement> Act = new()
    {
        Name = "apply-for-enforcement",
        Title = "申请法院强制执行",
        Roles = [Role.Leader],
        Stages = ActsOnADecision.Stages,
        Issues = PaperKind.EnforcementApplication,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision, CompulsoryEnforcementRules.PrincipalHeadSigns],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            PaymentRules.DecisionIsNotRevoked,
            CompulsoryEnforcementRules.SomethingIsLeftToEnforce,
            CompulsoryEnforcementRules.ExecutionIsNotSuspended,
            CompulsoryEnforcementRules.EnforcementDoesNotRest,
            CompulsoryEnforcementRules.NoApplicationIsOpen,
            CompulsoryEnforcementRules.RemediesHaveRunOut,
            CompulsoryEnforcementRules.AppliedWithinTheWindow,
            CompulsoryEnforcementRules.DemandWasServed,
            CompulsoryEnforcementRules.DemandWaitIsOver,
            CompulsoryEnforcementRules.MaterialsAreComplete,
        ],
        Record = (at, act) => new EnforcementApplied(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, at.DecisionOf(act).PaperId, act.Court, at.DecisionOf(act).Owed,
            at.DecisionOf(act).AdditionalFineIsClaimed
                ? LatePayment.AdditionalFineOwed(at.Case, at.DecisionOf(act), at.Law, act.OccurredOn) : Money.Zero,
            act.Materials, at.Actor.Named),
    };
}
