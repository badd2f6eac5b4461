using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Measures;

/// <summary>A preservation was approved 批准先行登记保存, beforehand or after an emergency.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="At">The local time of it.</param>
/// <param name="PaperId">The notice.</param>
/// <param name="Number">Its number.</param>
/// <param name="Grounds">Why.</param>
/// <param name="Approver">The leader.</param>
public sealed record PreservationApproved(
    DateOnly OccurredOn, TimeOnly At, Guid PaperId, DocumentNumber Number, string Grounds, OfficerName Approver) : CaseEvent(OccurredOn);

/// <summary>Evidence was registered and preserved 先行登记保存.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="At">The local time.</param>
/// <param name="NoticeId">The approved notice; null in an emergency.</param>
/// <param name="Items">The list of goods.</param>
/// <param name="SigningNote">How the party signed the list, or why not.</param>
/// <param name="Consent">In an emergency: who consented, and how.</param>
/// <param name="Officers">The officers.</param>
public sealed record EvidencePreserved(
    DateOnly OccurredOn, TimeOnly At, Guid? NoticeId, IReadOnlyList<MeasuredItem> Items, string SigningNote, string? Consent,
    IReadOnlyList<OfficerName> Officers) : CaseEvent(OccurredOn);

/// <summary>Preserved evidence was disposed of 处理先行登记保存的证据.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="NoticeId">The notice of the preservation.</param>
/// <param name="Disposition">What became of it.</param>
/// <param name="Particulars">How.</param>
/// <param name="Decider">The leader.</param>
public sealed record PreservationSettled(
    DateOnly OccurredOn, Guid NoticeId, PreservedDisposition Disposition, string Particulars, OfficerName Decider) : CaseEvent(OccurredOn);

/// <summary>Preserved evidence was released 解除先行登记保存.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="NoticeId">The notice of the preservation.</param>
/// <param name="PaperId">The notice of release.</param>
/// <param name="Number">Its number.</param>
/// <param name="Reason">Why.</param>
/// <param name="Decider">The leader.</param>
public sealed record PreservedReleased(
    DateOnly OccurredOn, Guid NoticeId, Guid PaperId, DocumentNumber Number, string Reason, OfficerName Decider) : CaseEvent(OccurredOn);

/// <summary>A sealing or seizure was decided 决定查封（扣押）, beforehand or after an emergency.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="At">The local time of it.</param>
/// <param name="PaperId">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="Kind">Sealing or seizure.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Particulars">The facts.</param>
/// <param name="Deliberation">Of a major one: how it was discussed.</param>
/// <param name="Decider">The leader.</param>
public sealed record SealingDecided(
    DateOnly OccurredOn, TimeOnly At, Guid PaperId, DocumentNumber Number, MeasureKind Kind, SealingGround Ground, string Particulars,
    string? Deliberation, OfficerName Decider) : CaseEvent(OccurredOn);

/// <summary>Installations were sealed or seized 实施查封（扣押）.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="At">The local time.</param>
/// <param name="DecisionId">The decision; null in an emergency.</param>
/// <param name="Items">The list.</param>
/// <param name="Defence">What the party said on the spot.</param>
/// <param name="SigningNote">How the record was signed, or why not.</param>
/// <param name="Officers">The officers.</param>
public sealed record EquipmentSealed(
    DateOnly OccurredOn, TimeOnly At, Guid? DecisionId, IReadOnlyList<MeasuredItem> Items, string Defence, string SigningNote,
    IReadOnlyList<OfficerName> Officers) : CaseEvent(OccurredOn);

/// <summary>A sealing or seizure was extended 延长查封（扣押）期限.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="DecisionId">The decision.</param>
/// <param name="PaperId">The notice of extension.</param>
/// <param name="Number">Its number.</param>
/// <param name="Days">By how many days.</param>
/// <param name="Reason">Why.</param>
/// <param name="Approver">The leader.</param>
public sealed record SealingExtended(
    DateOnly OccurredOn, Guid DecisionId, Guid PaperId, DocumentNumber Number, int Days, string Reason, OfficerName Approver) : CaseEvent(OccurredOn);

/// <summary>The party requested the release 申请解除查封（扣押）.</summary>
/// <param name="OccurredOn">The day it was received.</param>
/// <param name="DecisionId">The decision.</param>
/// <param name="Request">What the party says.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record SealingReleaseRequested(DateOnly OccurredOn, Guid DecisionId, string Request, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>The request was refused 不予解除查封（扣押）.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="DecisionId">The decision.</param>
/// <param name="Findings">What the check found.</param>
/// <param name="Decider">The leader.</param>
public sealed record SealingReleaseRefused(DateOnly OccurredOn, Guid DecisionId, string Findings, OfficerName Decider) : CaseEvent(OccurredOn);

/// <summary>What was sealed or seized was released 解除查封（扣押）.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="DecisionId">The decision of sealing.</param>
/// <param name="PaperId">The decision of release.</param>
/// <param name="Number">Its number.</param>
/// <param name="Reason">Why.</param>
/// <param name="Decider">The leader.</param>
public sealed record SealingReleased(
    DateOnly OccurredOn, Guid DecisionId, Guid PaperId, DocumentNumber Number, string Reason, OfficerName Decider) : CaseEvent(OccurredOn);

/// <summary>The party was told of an intended restriction or suspension 限制生产、停产整治事先告知.</summary>
/// <param name="OccurredOn">The day the party received it.</param>
/// <param name="Kind">Which.</param>
/// <param name="Content">The facts, the grounds and the rights it was told.</param>
/// <param name="Receipt">What proves it.</param>
/// <param name="Notifier">Who told it.</param>
public sealed record RestrictionNotified(
    DateOnly OccurredOn, RestrictionKind Kind, string Content, string Receipt, OfficerName Notifier) : CaseEvent(OccurredOn);

/// <summary>Production was restricted or suspended for rectification 责令限制生产、停产整治.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="PaperId">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="Kind">Which.</param>
/// <param name="Months">Of a restriction: for how many months.</param>
/// <param name="Scope">What is restricted or suspended.</param>
/// <param name="Defence">What the party said and how it was weighed, or that it waived.</param>
/// <param name="Decider">The leader.</param>
public sealed record RestrictionDecided(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, RestrictionKind Kind, int? Months, string Scope, string Defence, OfficerName Decider)
    : CaseEvent(OccurredOn);

/// <summary>A restriction was extended 延长限制生产期限.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="DecisionId">The decision.</param>
/// <param name="Months">By how many months.</param>
/// <param name="Reason">Why.</param>
/// <param name="Approver">The leader.</param>
public sealed record RestrictionExtended(DateOnly OccurredOn, Guid DecisionId, int Months, string Reason, OfficerName Approver) : CaseEvent(OccurredOn);

/// <summary>The party filed its plan of rectification 整改方案备案.</summary>
/// <param name="OccurredOn">The day it was filed.</param>
/// <param name="DecisionId">The decision.</param>
/// <param name="Plan">What it says, and how it was made public.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record RectificationPlanFiled(DateOnly OccurredOn, Guid DecisionId, string Plan, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>The party reported that it has rectified 整改完成报备; from that day the restriction or suspension is lifted.</summary>
/// <param name="OccurredOn">The day it was reported.</param>
/// <param name="DecisionId">The decision.</param>
/// <param name="CompletedOn">The day the rectification was completed.</param>
/// <param name="Report">What it says.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record RectificationReported(
    DateOnly OccurredOn, Guid DecisionId, DateOnly CompletedOn, string Report, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>The lifted restriction or suspension was followed up 跟踪检查.</summary>
/// <param name="OccurredOn">The day of the check.</param>
/// <param name="DecisionId">The decision.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Inspectors">The officers.</param>
public sealed record RestrictionRechecked(
    DateOnly OccurredOn, Guid DecisionId, string Findings, IReadOnlyList<OfficerName> Inspectors) : CaseEvent(OccurredOn);

/// <summary>The shutdown of the party was put before the government 报请责令停业、关闭.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Government">The people's government with the power to approve it.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Reporter">The leader.</param>
public sealed record ShutdownReported(DateOnly OccurredOn, string Government, string Reasons, OfficerName Reporter) : CaseEvent(OccurredOn);
