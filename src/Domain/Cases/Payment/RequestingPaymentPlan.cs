using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Payment;

/// <summary>Records the party's written request for deferral or instalments.</summary>
/// <param name="OccurredOn">The day it was received.</param>
/// <param name="Hardship">The economic hardship it states.</param>
/// <param name="DecisionId">On which penalty decision; the main one when left out.</param>
public sealed record RequestPaymentPlan(DateOnly OccurredOn, string Hardship, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Recording the request for deferral or instalments 登记延期、分期缴款申请.</summary>
public static class RequestingPaymentPlan
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RequestPaymentPlan> Act = new()
    {
        Name = "request-payment-plan",
        Title = "登记延期（分期）缴款申请",
        Roles = [Role.Officer],
        Stages = ActsOnADecision.Stages,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            PaymentRules.DecisionIsNotRevoked,
            PaymentRules.PlanIsRequestedInTime,
            PaymentRules.NoPlanIsOpen,
        ],
        Record = (at, act) => new PaymentPlanRequested(act.OccurredOn, at.DecisionOf(act).PaperId, act.Hardship, at.Actor.Named),
    };
}
