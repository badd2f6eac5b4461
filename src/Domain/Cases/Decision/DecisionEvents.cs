using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Decision;

/// <summary>A penalty was decided 作出行政处罚决定.</summary>
/// <param name="OccurredOn">The date of the decision.</param>
/// <param name="PaperId">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="Penalties">The penalties, each with its clause.</param>
/// <param name="Grounds">Why these penalties, with the use of discretion 裁量理由.</param>
/// <param name="MitigationGround">Why below the band, where it is.</param>
/// <param name="Correction">What the party is ordered to correct together with the penalty, if not ordered before.</param>
/// <param name="Decider">The leader.</param>
/// <param name="HearingConsidered">What of the hearing's record was followed and why, where a hearing was held.</param>
/// <param name="ReviewOverruledBecause">Why a legality review that was not compulsory is not followed.</param>
/// <param name="Weighing">What was weighed in the party's favour or against it.</param>
/// <param name="Discretion">How the fine was computed by a benchmark, where it was.</param>
/// <param name="Substance">Which law was applied, compared with the later one; null in the events of the time before it was kept.</param>
/// <param name="Spread">The agency's similar decisions, where the fine is far from them.</param>
/// <param name="UnlikeOthersReason">Why it is.</param>
/// <param name="Further">How the violations besides the first were weighed; null where there is one violation only.</param>
/// <param name="Spared">Which of several violations were not penalised, and on which ground; null where none was spared.</param>
public sealed record PenaltyDecided(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, IReadOnlyList<Penalty> Penalties, string Grounds, string? MitigationGround,
    string? Correction, OfficerName Decider, string? HearingConsidered = null, string? ReviewOverruledBecause = null,
    IReadOnlyList<Weighing>? Weighing = null, DiscretionCalculation? Discretion = null, Substance? Substance = null, FineSpread? Spread = null,
    string? UnlikeOthersReason = null, IReadOnlyList<FurtherWeighed>? Further = null,
    IReadOnlyList<SparedViolation>? Spared = null) : CaseEvent(OccurredOn);

/// <summary>It was decided not to penalise 不予行政处罚.</summary>
/// <param name="OccurredOn">The date of the decision.</param>
/// <param name="PaperId">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reasons">Facts and reasons, and how the party was educated.</param>
/// <param name="Decider">The leader.</param>
/// <param name="Education">How the party was educated 教育情况.</param>
public sealed record NoPenaltyDecided(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, NoPenaltyGround Ground, string Reasons, OfficerName Decider,
    string? Education = null) : CaseEvent(OccurredOn);

/// <summary>The period of the decision was extended 延长办案期限.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="Days">By how many days.</param>
/// <param name="Reason">Why the case could not be decided in time.</param>
/// <param name="Heads">The heads who discussed a second extension; none for the first.</param>
/// <param name="Approver">The leader.</param>
public sealed record DecisionPeriodExtended(
    DateOnly OccurredOn, int Days, string Reason, IReadOnlyList<OfficerName> Heads, OfficerName Approver) : CaseEvent(OccurredOn);

/// <summary>The case was transferred to the agency that has jurisdiction 移送管辖.</summary>
/// <param name="OccurredOn">The date of the letter.</param>
/// <param name="PaperId">The letter.</param>
/// <param name="Number">Its number.</param>
/// <param name="Receiver">The competent agency.</param>
/// <param name="Reason">Why it is the competent one.</param>
/// <param name="Decider">The leader.</param>
public sealed record CaseTransferred(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, string Receiver, string Reason, OfficerName Decider) : CaseEvent(OccurredOn);
