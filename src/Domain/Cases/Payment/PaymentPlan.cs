using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Payment;

/// <summary>How a request for deferral or instalments stands.</summary>
public enum PaymentPlanStatus
{
    /// <summary>Requested 已申请.</summary>
    [Term("已申请")] Requested,

    /// <summary>Approved 已同意.</summary>
    [Term("已同意")] Approved,

    /// <summary>Refused 未同意.</summary>
    [Term("未同意")] Refused,
}

/// <summary>One instalment 一期应缴款项.</summary>
/// <param name="DueOn">The last day for it, itself included.</param>
/// <param name="Amount">How much, in yuan.</param>
public sealed record Instalment(DateOnly DueOn, Money Amount);

/// <summary>Deferral or instalments 延期、分期缴纳 of what a decision makes the party pay.</summary>
/// <param name="Status">How it stands.</param>
/// <param name="RequestedOn">The day of the party's written request.</param>
/// <param name="AnsweredOn">The day of the answer.</param>
/// <param name="Instalments">What is due when, earliest first; empty until approved.</param>
/// <param name="PaidBefore">What had been paid before the approval.</param>
public sealed record PaymentPlan(
    PaymentPlanStatus Status, DateOnly RequestedOn, DateOnly? AnsweredOn, IReadOnlyList<Instalment> Instalments, Money PaidBefore)
{
    /// <summary>Whether it governs what is due.</summary>
    public bool IsInForce => Status == PaymentPlanStatus.Approved;

    /// <summary>The last day of the last instalment; null until approved.</summary>
    public DateOnly? EndsOn => Instalments is [.., var last] ? last.DueOn : null;
}
