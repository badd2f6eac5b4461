using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>The party was demanded to perform 催告履行.</summary>
/// <param name="OccurredOn">The date of the demand.</param>
/// <param name="PaperId">The demand.</param>
/// <param name="Number">Its number.</param>
/// <param name="DecisionId">On which penalty decision.</param>
/// <param name="Owed">What is owed of the penalty.</param>
/// <param name="AdditionalFine">What is owed of the additional fine on its date; nothing where none is claimed.</param>
/// <param name="Issuer">Who issued it.</param>
public sealed record DemandIssued(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, Guid DecisionId, Money Owed, Money AdditionalFine, OfficerName Issuer) : CaseEvent(OccurredOn);

/// <summary>The party's statement on the demand was heard 听取催告后的陈述申辩.</summary>
/// <param name="OccurredOn">The day it was received.</param>
/// <param name="DecisionId">On which penalty decision.</param>
/// <param name="Content">What the party says.</param>
/// <param name="Weighing">What the agency makes of it, and why.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record DemandStatementHeard(DateOnly OccurredOn, Guid DecisionId, string Content, string Weighing, OfficerName Recorder)
    : CaseEvent(OccurredOn);

/// <summary>The court was asked to enforce 申请人民法院强制执行.</summary>
/// <param name="OccurredOn">The date of the application.</param>
/// <param name="PaperId">The application.</param>
/// <param name="Number">Its number.</param>
/// <param name="DecisionId">On which penalty decision.</param>
/// <param name="Court">The court.</param>
/// <param name="Owed">What is owed of the penalty.</param>
/// <param name="AdditionalFine">What is owed of the additional fine on its date.</param>
/// <param name="Materials">The materials handed in.</param>
/// <param name="Signer">The principal head who signed it.</param>
public sealed record EnforcementApplied(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, Guid DecisionId, string Court, Money Owed, Money AdditionalFine,
    ApplicationMaterials Materials, OfficerName Signer) : CaseEvent(OccurredOn);

/// <summary>The court answered the application 法院受理、裁定、执行结果.</summary>
/// <param name="OccurredOn">The day its paper was received.</param>
/// <param name="DecisionId">On which penalty decision.</param>
/// <param name="Answer">What it answered.</param>
/// <param name="Reference">The number of its paper, and reasons of a refusal.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record CourtAnswered(DateOnly OccurredOn, Guid DecisionId, CourtAnswer Answer, string Reference, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>An execution agreement was reached with the party 达成执行协议.</summary>
/// <param name="OccurredOn">The day of the agreement.</param>
/// <param name="DecisionId">On which penalty decision.</param>
/// <param name="Content">What was agreed, such as stages of performance.</param>
/// <param name="RemedialMeasures">The remedial measures the party took; empty where none were.</param>
/// <param name="AdditionalFine">The additional fine that remains, all told.</param>
/// <param name="Agreer">The leader.</param>
public sealed record ExecutionAgreed(
    DateOnly OccurredOn, Guid DecisionId, string Content, string RemedialMeasures, Money AdditionalFine, OfficerName Agreer) : CaseEvent(OccurredOn);

/// <summary>Enforcement was terminated: what is left cannot be collected 终结执行.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="DecisionId">On which penalty decision or decision on a performance by others.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reasons">The facts and how they are proved.</param>
/// <param name="Decider">The leader.</param>
public sealed record EnforcementTerminated(DateOnly OccurredOn, Guid DecisionId, EnforcementTerminationGround Ground, string Reasons, OfficerName Decider)
    : CaseEvent(OccurredOn);

/// <summary>Enforcement was suspended 中止执行.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="DecisionId">On which penalty decision or decision on a performance by others.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reasons">The facts and how they are proved.</param>
/// <param name="Decider">The leader.</param>
public sealed record EnforcementSuspended(DateOnly OccurredOn, Guid DecisionId, EnforcementSuspensionGround Ground, string Reasons, OfficerName Decider)
    : CaseEvent(OccurredOn);

/// <summary>Enforcement was resumed 恢复执行.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="DecisionId">On which penalty decision or decision on a performance by others.</param>
/// <param name="Ground">Why.</param>
/// <param name="Reasons">The facts and how they are proved.</param>
/// <param name="Decider">The leader.</param>
public sealed record EnforcementResumed(DateOnly OccurredOn, Guid DecisionId, EnforcementResumptionGround Ground, string Reasons, OfficerName Decider)
    : CaseEvent(OccurredOn);
