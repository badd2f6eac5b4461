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

/// <summary>The party asked in writing for deferral or instalments 申请延期、分期缴纳罚款.</summary>
/// <param name="OccurredOn">The day the request was received.</param>
/// <param name="DecisionId">On which penalty decision.</param>
/// <param name="Hardship">The economic hardship it states.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record PaymentPlanRequested(DateOnly OccurredOn, Guid DecisionId, string Hardship, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>Deferral or instalments were approved 同意延期、分期缴纳罚款.</summary>
/// <param name="OccurredOn">The date of the notice.</param>
/// <param name="PaperId">The notice to the party and the collecting bank.</param>
/// <param name="Number">Its number.</param>
/// <param name="DecisionId">On which penalty decision.</param>
/// <param name="Instalments">What is due when; a single one is a deferral.</param>
/// <param name="Approver">The leader.</param>
public sealed record PaymentPlanApproved(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, Guid DecisionId, IReadOnlyList<Instalment> Instalments, OfficerName Approver)
    : CaseEvent(OccurredOn);

/// <summary>Deferral or instalments were refused 不同意延期、分期缴纳罚款.</summary>
/// <param name="OccurredOn">The day of the refusal.</param>
/// <param name="DecisionId">On which penalty decision.</param>
/// <param name="Reason">Why.</param>
/// <param name="Refuser">The leader.</param>
public sealed record PaymentPlanRefused(DateOnly OccurredOn, Guid DecisionId, string Reason, OfficerName Refuser) : CaseEvent(OccurredOn);

/// <summary>An additional fine was decided by a paper of its own 加处罚款决定.</summary>
/// <param name="OccurredOn">The date of the decision.</param>
/// <param name="PaperId">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="DecisionId">On which penalty decision.</param>
/// <param name="Amount">What has accrued to its date; it goes on to the cap.</param>
/// <param name="Decider">The leader.</param>
public sealed record AdditionalFineDecided(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, Guid DecisionId, Money Amount, OfficerName Decider) : CaseEvent(OccurredOn);

/// <summary>What was paid on a decision that was changed or revoked was paid back 退还罚没款.</summary>
/// <param name="OccurredOn">The day it was paid back.</param>
/// <param name="DecisionId">On which penalty decision.</param>
/// <param name="Amount">How much.</param>
/// <param name="Voucher">The treasury's voucher number.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record PaymentRefunded(DateOnly OccurredOn, Guid DecisionId, Money Amount, string Voucher, OfficerName Recorder) : CaseEvent(OccurredOn);
