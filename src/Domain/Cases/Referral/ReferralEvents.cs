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
/// <param name="Time">How long the organ has to decide; null in the events of the time when nothing was said of it.</param>
public sealed record ReferralReceiptReceived(DateOnly OccurredOn, string Reference, OfficerName Recorder, PoliceTime? Time = null) : CaseEvent(OccurredOn);

/// <summary>The public security organ told that the materials are incomplete 通知补正移送材料.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="At">The local time; the organ has 24 hours from receiving the case.</param>
/// <param name="Reference">The notice and what is missing.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record ReferralSupplementRequested(DateOnly OccurredOn, TimeOnly At, string Reference, OfficerName Recorder) : CaseEvent(OccurredOn);

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

/// <summary>The public security organ upheld on review that it does not file the case 复议维持不予立案.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="Reference">Its number and reasons.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record ReferralRefusalConfirmed(DateOnly OccurredOn, string Reference, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>The procuratorate found no ground to have the case filed 检察机关认为不立案理由成立.</summary>
/// <param name="OccurredOn">The day of its notice.</param>
/// <param name="Reference">Its number and reasons.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record ReferralSupervisionDeclined(DateOnly OccurredOn, string Reference, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>The agency did what is its own after sending the case 移送后续办理.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Step">What it did.</param>
/// <param name="Particulars">The paper, the materials, the goods.</param>
/// <param name="Officer">Who did it.</param>
public sealed record ReferralPursued(DateOnly OccurredOn, ReferralStep Step, string Particulars, OfficerName Officer) : CaseEvent(OccurredOn);

/// <summary>The procuratorate demanded that the case be referred 检察机关提出移送意见.</summary>
/// <param name="OccurredOn">The day its opinion was received.</param>
/// <param name="Reference">Its number.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record ReferralDemanded(DateOnly OccurredOn, string Reference, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>The criminal proceedings ended 刑事案件结论.</summary>
/// <param name="OccurredOn">The day of the judgment or decision.</param>
/// <param name="Outcome">How they ended.</param>
/// <param name="Fine">The fine of the court 罚金, if there is one.</param>
/// <param name="Reference">The number of the judgment or decision.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record CriminalOutcomeRecorded(
    DateOnly OccurredOn, CriminalOutcome Outcome, Money? Fine, string Reference, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>A lead on a breach of Party or administrative discipline was handed over 移送违纪线索.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Receiver">The discipline inspection or supervision organ.</param>
/// <param name="Content">Who is concerned and what was found.</param>
/// <param name="Officer">Who handed it over.</param>
public sealed record DisciplineLeadTransferred(DateOnly OccurredOn, string Receiver, string Content, OfficerName Officer) : CaseEvent(OccurredOn);
