using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Payment;

/// <summary>Records that money was paid back after a decision was changed or revoked.</summary>
/// <param name="OccurredOn">The day it was paid back.</param>
/// <param name="Amount">How much, in yuan.</param>
/// <param name="Voucher">The treasury's voucher number.</param>
/// <param name="DecisionId">On which penalty decision; the main one when left out.</param>
public sealed record RecordRefund(DateOnly OccurredOn, Money Amount, string Voucher, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Recording a refund 登记退款.</summary>
public static class RecordingRefund
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordRefund> Act = new()
    {
        Name = "record-refund",
        Title = "登记退款",
        Roles = [Role.Officer],
        Stages = ActsOnADecision.StagesUntilArchived,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision],
        Checks = [PaymentRules.DecisionIsOneOfTheCases, PaymentRules.SomethingIsToBePaidBack, PaymentRules.RefundIsWithinTheExcess],
        Record = (at, act) => new PaymentRefunded(act.OccurredOn, at.DecisionOf(act).PaperId, act.Amount, act.Voucher, at.Actor.Named),
    };
}
