using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Payment;

/// <summary>The party paid, in whole or in part 缴纳罚没款.</summary>
/// <param name="OccurredOn">The day the bank received it.</param>
/// <param name="Amount">How much.</param>
/// <param name="Voucher">The bank's or treasury's voucher number 缴款凭证.</param>
/// <param name="Recorder">Who recorded it.</param>
/// <param name="DecisionId">On which penalty decision; null in the events of the time when a case had only one.</param>
public sealed record PaymentReceived(DateOnly OccurredOn, Money Amount, string Voucher, OfficerName Recorder, Guid? DecisionId = null)
    : CaseEvent(OccurredOn);
