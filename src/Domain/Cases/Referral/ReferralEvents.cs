using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Referral;

/// <summary>Two officers reported a suspected crime and proposed to refer it 提请移送涉嫌犯罪案件.</summary>
/// <param name="OccurredOn">The day of the report; the head decides within three days of it.</param>
/// <param name="SuspectedCrime">The crime suspected.</param>
/// <param name="Grounds">Facts, evidence and legal basis.</param>
/// <param name="Reporters">The two officers or more.</param>
public sealed record ReferralProposed(DateOnly OccurredOn, string SuspectedCrime, string Grounds, IReadOnlyList<OfficerName> Reporters) : CaseEvent(OccurredOn);

/// <summary>The principal head approved the referral 批准移送.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="At">The local time; the case is sent within 24 hours of it.</param>
/// <param name="PaperId">The letter of referral.</param>
/// <param name="Number">Its number.</param>
/// <param name="Approver">The principal head.</param>
public sealed record ReferralApproved(DateOnly OccurredOn, TimeOnly At, Guid PaperId, DocumentNumber Number, OfficerName Approver) : CaseEvent(OccurredOn);

/// <summary>The principal head refused the referral 不批准移送; the reasons stay on record.</summary>
/// <param name="OccurredOn">The day of the refusal.</param>
/// <param name="Reason">Why.</param>
/// <param name="Refuser">The principal head.</param>
public sealed record ReferralRefused(DateOnly OccurredOn, string Reason, OfficerName Refuser) : CaseEvent(OccurredOn);

/// <summary>The case was sent to the public security organ, with a copy to the procuratorate 向公安机关移送.</summary>
/// <param name="OccurredOn">The day it was sent.</param>
/// <param name="At">The local time.</param>
/// <param name="Receiver">The public security organ.</param>
/// <param name="Procuratorate">The procuratorate that got the copy.</param>
/// <param name="Sender">Who sent it.</param>
public sealed record ReferralSent(DateOnly OccurredOn, TimeOnly At, string Receiver, string Procuratorate, OfficerName Sender) : CaseEvent(OccurredOn);

/// <summary>The public security organ acknowledged receipt 接受回执.</summary>
/// <param name="OccurredOn">The day of the receipt.</param>
/// <param name="Reference">The receipt's number.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record ReferralReceiptReceived(DateOnly OccurredOn, string Reference, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>The public security organ filed the case 公安机关立案.</summary>
/// <param name="OccurredOn">The day of its notice.</param>
/// <param name="Reference">The notice's number.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record ReferralAccepted(DateOnly OccurredOn, string Reference, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>The public security organ did not file the case and returned it 不予立案、退回.</summary>
/// <param name="OccurredOn">The day of its notice.</param>
/// <param name="Reference">The notice's number and reasons.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record ReferralReturned(DateOnly OccurredOn, string Reference, OfficerName Recorder) : CaseEvent(OccurredOn);
