using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Hearing;

/// <summary>The party asked for a hearing 申请听证, or consented to one the agency proposed.</summary>
/// <param name="OccurredOn">The day the agency received the request.</param>
/// <param name="SubmittedOn">The day it was handed in or posted.</param>
/// <param name="Content">What the party asks for, and why.</param>
/// <param name="Obstacle">What kept the party from asking in time, if something did.</param>
/// <param name="ObstacleEndedOn">The day that was over.</param>
/// <param name="ByConsent">Whether the agency proposed it and the party consented.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record HearingRequested(
    DateOnly OccurredOn, DateOnly SubmittedOn, string Content, string? Obstacle, DateOnly? ObstacleEndedOn, bool ByConsent,
    OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>The request for a hearing was accepted 受理听证申请.</summary>
/// <param name="OccurredOn">The day of the answer.</param>
/// <param name="Opinion">What the examination of the request found.</param>
/// <param name="Reviewer">Who answered.</param>
public sealed record HearingRequestAccepted(DateOnly OccurredOn, string Opinion, OfficerName Reviewer) : CaseEvent(OccurredOn);

/// <summary>The request for a hearing was refused in writing 不组织听证.</summary>
/// <param name="OccurredOn">The day of the answer.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reasons">The reasons told to the party.</param>
/// <param name="Reviewer">Who answered.</param>
public sealed record HearingRequestRefused(
    DateOnly OccurredOn, HearingRefusalGround Ground, string Reasons, OfficerName Reviewer) : CaseEvent(OccurredOn);

/// <summary>A notice of the hearing was issued 行政处罚听证通知; another one takes its place when the hearing is postponed.</summary>
/// <param name="OccurredOn">The date of the notice.</param>
/// <param name="PaperId">The notice.</param>
/// <param name="Number">Its number.</param>
/// <param name="ScheduledOn">The day of the hearing.</param>
/// <param name="At">The local time at which it begins.</param>
/// <param name="Place">Where.</param>
/// <param name="Chair">Who presides 听证主持人.</param>
/// <param name="Clerk">Who keeps the record 记录员.</param>
/// <param name="Assessors">Who hears with the chair 听证员.</param>
/// <param name="ClosedFor">Why it is not open to the public; null when it is open.</param>
/// <param name="PostponedBecause">Why an earlier day was given up; null for the first notice.</param>
/// <param name="Issuer">Who issued it.</param>
public sealed record HearingNotified(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, DateOnly ScheduledOn, TimeOnly At, string Place, OfficerName Chair,
    OfficerName Clerk, IReadOnlyList<OfficerName> Assessors, SecrecyGround? ClosedFor, string? PostponedBecause, OfficerName Issuer)
    : CaseEvent(OccurredOn);

/// <summary>The hearing was held, or ended because the party stayed away or left 举行听证.</summary>
/// <param name="OccurredOn">The day of the hearing.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Investigators">The investigators who presented facts, evidence and proposal.</param>
/// <param name="Representatives">Who spoke for the party besides itself.</param>
/// <param name="Record">What was said 听证笔录.</param>
/// <param name="SigningNote">Who signed the record page by page, or why not.</param>
/// <param name="Recusal">Whose recusal the party asked for and what was decided, if it did.</param>
/// <param name="NewEvidence">What new evidence it brought, if any.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record HearingEnded(
    DateOnly OccurredOn, HearingOutcome Outcome, IReadOnlyList<OfficerName> Investigators, IReadOnlyList<string> Representatives,
    string Record, string SigningNote, string? Recusal, string? NewEvidence, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>The chair reported on the hearing 听证报告; the report goes into the second volume 副卷.</summary>
/// <param name="OccurredOn">The date of the report.</param>
/// <param name="Content">What was disputed, how, and with what evidence.</param>
/// <param name="Opinion">What the chair proposes.</param>
/// <param name="Reporter">The chair.</param>
public sealed record HearingReported(DateOnly OccurredOn, string Content, string Opinion, OfficerName Reporter) : CaseEvent(OccurredOn);

/// <summary>The party gave the hearing up in writing, before or after asking for it 放弃听证.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Content">The party's statement.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record HearingWaived(DateOnly OccurredOn, string Content, OfficerName Recorder) : CaseEvent(OccurredOn);
