using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Payment;

/// <summary>An act on one of the case's penalty decisions.</summary>
public interface IOnADecision
{
    /// <summary>The decision's paper; the main decision when null.</summary>
    Guid? DecisionId { get; }
}

/// <summary>The rules of payment 缴款.</summary>
public static class PaymentRules
{
    private static readonly LegalBasis Collecting = new("行政处罚法", "第四十六条");

    /// <summary>A payment follows a decision that was served.</summary>
    public static readonly CaseRule DecisionWasServed = new(
        "R-701", "缴款应当在处罚决定书送达之后", Collecting,
        at => at.Case.PenaltyServedOn is not null,
        _ => "行政处罚决定书尚未送达");

    /// <summary>There is something left to pay.</summary>
    public static readonly CaseRule SomethingIsOwed = new(
        "R-702", "缴款应当以处罚决定确定的应缴款项尚有余额为前提", Collecting,
        at => !at.Case.Owed.IsZero,
        _ => "应缴款项已经缴清，或者处罚决定没有应缴款项");

    /// <summary>Nothing is taken beyond the debt.</summary>
    public static readonly BodyRule<RecordPayment> PaymentIsWithinTheDebt = new(
        "R-703", "缴款数额不得超过尚欠数额", Collecting,
        (at, act) => act.Amount <= at.Case.Decision(act.DecisionId)!.Owed,
        (at, act) => $"尚欠 {at.Case.Decision(act.DecisionId)!.Owed} 元，所填缴款为 {act.Amount} 元");

    /// <summary>What is paid, deferred or enforced is one of the case's own decisions.</summary>
    public static readonly BodyRule<IOnADecision> DecisionIsOneOfTheCases = new(
        "R-705", "所针对的处罚决定应当是本案作出的决定", Collecting,
        (at, act) => at.Case.Decision(act.DecisionId) is not null,
        (_, _) => "本案没有这份处罚决定");

    /// <summary>One voucher pays once.</summary>
    public static readonly BodyRule<RecordPayment> VoucherIsUsedOnce = new(
        "R-704", "同一缴款凭证只能登记一次", Collecting,
        (at, act) => at.Case.Payments.All(p => p.Voucher != act.Voucher),
        (_, act) => $"缴款凭证 {act.Voucher} 已经登记");
}
