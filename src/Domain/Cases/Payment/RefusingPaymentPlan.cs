using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Payment;

/// <summary>Refuses deferral or instalments.</summary>
/// <param name="OccurredOn">The day of the refusal.</param>
/// <param name="Reason">Why.</param>
/// <param name="DecisionId">On which penalty decision; the main one when left out.</param>
public sealed record RefusePaymentPlan(DateOnly OccurredOn, string Reason, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Refusing deferral or instalments 不同意延期、分期缴款.</summary>
public static class RefusingPaymentPlan
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RefusePaymentPlan> Act = new()
    {
        Name = "refuse-payment-plan",
        Title = "不同意延期（分期）缴款",
        Roles = [Role.Leader],
        Stages = ActsOnADecision.Stages,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision],
        Checks = [PaymentRules.DecisionIsOneOfTheCases, PaymentRules.PlanIsRequested],
        Record = (at, act) => new PaymentPlanRefused(act.OccurredOn, at.DecisionOf(act).PaperId, act.Reason, at.Actor.Named),
    };
}
