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

/// <summary>A lead was received 线索登记; it is under preliminary review.</summary>
/// <param name="OccurredOn">The day it was registered.</param>
/// <param name="Party">The suspected party, as far as it is known.</param>
/// <param name="Lead">Where it comes from.</param>
/// <param name="Violation">What is suspected.</param>
/// <param name="Receiver">Who registered it.</param>
public sealed record LeadReceived(DateOnly OccurredOn, Party Party, Lead Lead, Violation Violation, OfficerName Receiver) : CaseEvent(OccurredOn);

/// <summary>The lead was reviewed 线索初步审查.</summary>
/// <param name="OccurredOn">The day of the review.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Advice">What the reviewer advises.</param>
/// <param name="Reviewer">The reviewer.</param>
public sealed record LeadReviewed(DateOnly OccurredOn, string Findings, LeadAdvice Advice, OfficerName Reviewer) : CaseEvent(OccurredOn);

/// <summary>A leader dismissed the lead 线索不予立案.</summary>
/// <param name="OccurredOn">The day of the decision not to file.</param>
/// <param name="Reason">Why.</param>
/// <param name="Decider">The leader.</param>
public sealed record LeadDismissed(DateOnly OccurredOn, string Reason, OfficerName Decider) : CaseEvent(OccurredOn);

/// <summary>The period for deciding on the filing was extended 延长立案期限.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="Days">By how many days.</param>
/// <param name="Reason">The special circumstances.</param>
/// <param name="Approver">The leader.</param>
public sealed record FilingPeriodExtended(DateOnly OccurredOn, int Days, string Reason, OfficerName Approver) : CaseEvent(OccurredOn);

/// <summary>A dispute about jurisdiction was reported to the common superior 报请指定管辖.</summary>
/// <param name="OccurredOn">The day of the report.</param>
/// <param name="Objector">Who objects to having the case.</param>
/// <param name="Superior">The common superior.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Reporter">Who recorded it.</param>
public sealed record JurisdictionDisputeReported(
    DateOnly OccurredOn, string Objector, string Superior, string Reasons, OfficerName Reporter) : CaseEvent(OccurredOn);

/// <summary>The common superior designated who has the case 指定管辖.</summary>
/// <param name="OccurredOn">The day of the designation.</param>
/// <param name="Designated">The agency.</param>
/// <param name="ToThisAgency">Whether it is this one.</param>
/// <param name="Reference">The number of the superior's letter.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record JurisdictionDesignated(
    DateOnly OccurredOn, string Designated, bool ToThisAgency, string Reference, OfficerName Recorder) : CaseEvent(OccurredOn);
