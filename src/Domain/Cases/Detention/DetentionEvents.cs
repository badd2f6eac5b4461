using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Detention;

/// <summary>Officers proposed to transfer the case to the police for detention 提请移送行政拘留.</summary>
/// <param name="OccurredOn">The day of the proposal.</param>
/// <param name="Situation">Which of the four situations it is.</param>
/// <param name="Persons">The persons directly in charge and others directly responsible.</param>
/// <param name="Grounds">Facts and evidence.</param>
/// <param name="Proposer">Who proposed it.</param>
public sealed record DetentionTransferProposed(
    DateOnly OccurredOn, DetentionSituation Situation, IReadOnlyList<string> Persons, string Grounds, OfficerName Proposer) : CaseEvent(OccurredOn);

/// <summary>A leader decided on the transfer for detention 移送行政拘留审批.</summary>
/// <param name="OccurredOn">The day of the decision; the case is sent within three working days of it.</param>
/// <param name="PaperId">The letter of transfer.</param>
/// <param name="Number">Its number.</param>
/// <param name="Opinion">The leader's opinion.</param>
/// <param name="Approver">The leader.</param>
public sealed record DetentionTransferApproved(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, string Opinion, OfficerName Approver) : CaseEvent(OccurredOn);

/// <summary>The case was sent to the public security organ for detention 移送公安机关适用行政拘留.</summary>
/// <param name="OccurredOn">The day it was sent.</param>
/// <param name="Receiver">The public security organ of the same level.</param>
/// <param name="Materials">The materials handed over, originals, copied before.</param>
/// <param name="Sender">Who sent it.</param>
public sealed record DetentionTransferSent(DateOnly OccurredOn, string Receiver, string Materials, OfficerName Sender) : CaseEvent(OccurredOn);

/// <summary>The public security organ answered, or was answered 移送行政拘留办理情况.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Answer">What happened.</param>
/// <param name="Reference">The number of the notice or decision, and reasons.</param>
/// <param name="Days">The days of detention, where it was decided; of several persons the longest.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record DetentionAnswered(DateOnly OccurredOn, DetentionAnswer Answer, string Reference, int? Days, OfficerName Recorder)
    : CaseEvent(OccurredOn);
