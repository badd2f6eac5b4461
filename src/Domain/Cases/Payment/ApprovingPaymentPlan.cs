using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Payment;

/// <summary>Approves deferral or instalments.</summary>
/// <param name="OccurredOn">The date of the notice.</param>
/// <param name="Instalments">What is due when, earliest first; a single one is a deferral.</param>
/// <param name="DecisionId">On which penalty decision; the main one when left out.</param>
public sealed record ApprovePaymentPlan(DateOnly OccurredOn, IReadOnlyList<Instalment> Instalments, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Approving deferral or instalments 同意延期、分期缴款.</summary>
public static class ApprovingPaymentPlan
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ApprovePaymentPlan> Act = new()
    {
        Name = "approve-payment-plan",
        Title = "同意延期（分期）缴款",
        Roles = [Role.Leader],
        Stages = ActsOnADecision.Stages,
        Issues = PaperKind.PaymentPlanConsent,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            PaymentRules.DecisionIsNotRevoked,
            PaymentRules.PlanIsRequested,
            PaymentRules.InstalmentsAreInOrder,
            PaymentRules.InstalmentsSumToTheDebt,
            PaymentRules.LastInstalmentIsWithinTheWindow,
        ],
        Record = (at, act) => new PaymentPlanApproved(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, at.DecisionOf(act).PaperId, act.Instalments, at.Actor.Named),
    };
}
