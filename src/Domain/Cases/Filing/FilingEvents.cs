using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Filing;

/// <summary>Filing was proposed 提请立案.</summary>
/// <param name="OccurredOn">The day of the proposal.</param>
/// <param name="Party">The suspected party, as it was.</param>
/// <param name="Lead">Where the case comes from.</param>
/// <param name="Violation">What is suspected.</param>
/// <param name="OffenceCode">The suspected offence.</param>
/// <param name="Conditions">The proposer's findings on the conditions of filing.</param>
/// <param name="Proposer">Who proposed it.</param>
public sealed record FilingProposed(
    DateOnly OccurredOn, Party Party, Lead Lead, Violation Violation, string OffenceCode, FilingConditions Conditions, OfficerName Proposer)
    : CaseEvent(OccurredOn);

/// <summary>A leader approved the filing 批准立案; the case has its number.</summary>
/// <param name="OccurredOn">The day of filing 立案日, from which the period of the decision runs.</param>
/// <param name="PaperId">The approval form.</param>
/// <param name="Number">The case number 立案号.</param>
/// <param name="Opinion">The leader's opinion.</param>
/// <param name="Approver">The leader.</param>
public sealed record FilingApproved(DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, string Opinion, OfficerName Approver) : CaseEvent(OccurredOn);

/// <summary>A leader refused the filing 不予立案.</summary>
/// <param name="OccurredOn">The day of the refusal.</param>
/// <param name="Reason">Why.</param>
/// <param name="Refuser">The leader.</param>
public sealed record FilingRefused(DateOnly OccurredOn, string Reason, OfficerName Refuser) : CaseEvent(OccurredOn);

/// <summary>The filing was revoked because it did not meet the conditions after all 撤销立案.</summary>
/// <param name="OccurredOn">The day of the revocation.</param>
/// <param name="Reason">Which condition is not met, and why.</param>
/// <param name="Decider">The leader.</param>
public sealed record FilingRevoked(DateOnly OccurredOn, string Reason, OfficerName Decider) : CaseEvent(OccurredOn);
