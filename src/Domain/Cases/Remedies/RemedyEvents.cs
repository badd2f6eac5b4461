using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Remedies;

/// <summary>The party sought a remedy against a decision 申请行政复议、提起行政诉讼.</summary>
/// <param name="OccurredOn">The day of the application or suit.</param>
/// <param name="DecisionId">Against which penalty decision.</param>
/// <param name="Kind">Reconsideration or litigation.</param>
/// <param name="Body">The organ or court.</param>
/// <param name="Reference">Its number, or how the agency learned of it.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record RemedyFiled(DateOnly OccurredOn, Guid DecisionId, RemedyKind Kind, string Body, string Reference, OfficerName Recorder)
    : CaseEvent(OccurredOn);

/// <summary>The remedy went on without being decided 受理、停止执行、撤回等.</summary>
/// <param name="OccurredOn">The day of the notice.</param>
/// <param name="DecisionId">Against which penalty decision.</param>
/// <param name="Step">What happened.</param>
/// <param name="Reference">The notice's number and reasons.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record RemedyProgressed(DateOnly OccurredOn, Guid DecisionId, RemedyStep Step, string Reference, OfficerName Recorder)
    : CaseEvent(OccurredOn);

/// <summary>The remedy was decided 作出复议决定、判决.</summary>
/// <param name="OccurredOn">The day the decision or judgment was served; the period for going on runs from it.</param>
/// <param name="DecisionId">Against which penalty decision.</param>
/// <param name="Result">How.</param>
/// <param name="Reference">The decision's or judgment's number.</param>
/// <param name="Reasons">Its reasons.</param>
/// <param name="Penalties">The penalties as changed; empty where they were not.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record RemedyDecided(
    DateOnly OccurredOn, Guid DecisionId, RemedyResult Result, string Reference, string Reasons, IReadOnlyList<Penalty> Penalties,
    OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>The agency itself corrected, changed or revoked its decision 自行补正、变更、撤销.</summary>
/// <param name="OccurredOn">The date of the paper.</param>
/// <param name="PaperId">The paper.</param>
/// <param name="Number">Its number.</param>
/// <param name="DecisionId">Which penalty decision.</param>
/// <param name="Change">What is done to it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Penalties">The penalties as changed; empty where they are not.</param>
/// <param name="Decider">The leader.</param>
public sealed record DecisionAmended(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, Guid DecisionId, DecisionChange Change, string Reason,
    IReadOnlyList<Penalty> Penalties, OfficerName Decider) : CaseEvent(OccurredOn);
