using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Payment;

/// <summary>Records a payment.</summary>
/// <param name="OccurredOn">The day the bank received it.</param>
/// <param name="Amount">How much, in yuan.</param>
/// <param name="Voucher">The voucher's number.</param>
/// <param name="DecisionId">On which penalty decision; the main one when left out.</param>
public sealed record RecordPayment(DateOnly OccurredOn, Money Amount, string Voucher, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Recording a payment 缴款登记, in whole or in part.</summary>
public static class RecordingPayment
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordPayment> Act = new()
    {
        Name = "record-payment",
        Title = "缴款登记",
        Roles = [Role.Officer],
        Stages = ActsOnADecision.Stages,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision, PaymentRules.DecisionWasServed, PaymentRules.SomethingIsOwed],
        Checks = [PaymentRules.DecisionIsOneOfTheCases, PaymentRules.VoucherIsUsedOnce, PaymentRules.PaymentIsWithinTheDebt],
        Record = (at, act) => new PaymentReceived(act.OccurredOn, act.Amount, act.Voucher, at.Actor.Named, at.DecisionOf(act).PaperId),
    };
}
