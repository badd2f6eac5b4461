using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Notice;

/// <summary>The prior notice of penalty was issued 行政处罚事先告知.</summary>
/// <param name="OccurredOn">The date of the notice.</param>
/// <param name="PaperId">The notice.</param>
/// <param name="Number">Its number.</param>
/// <param name="Penalties">The penalties intended.</param>
/// <param name="Grounds">Why, with the use of discretion.</param>
/// <param name="MitigationGround">Why below the band, where it is.</param>
/// <param name="HearingRight">Whether it also tells of the right to a hearing.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="NewFacts">The new facts or evidence for which it replaces a notice already served.</param>
/// <param name="HearingToldSeparately">Whether the right to a hearing is told in a paper of its own; not given where it is not.</param>
/// <param name="Situations">What makes the case weighty.</param>
/// <param name="Weighing">What was weighed in the party's favour or against it.</param>
/// <param name="Discretion">How the fine was computed by a benchmark, where it was.</param>
/// <param name="Substance">Which law was applied, compared with the later one; null in the events of the time before it was kept.</param>
/// <param name="Spread">The agency's similar decisions, where the fine is far from them.</param>
/// <param name="UnlikeOthersReason">Why it is.</param>
/// <param name="Further">How the violations besides the first were weighed; null where there is one violation only.</param>
public sealed record PriorNoticeIssued(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, IReadOnlyList<Penalty> Penalties, string Grounds, string? MitigationGround,
    bool HearingRight, OfficerName Issuer, string? NewFacts = null, bool? HearingToldSeparately = null,
    IReadOnlyList<CaseSituation>? Situations = null, IReadOnlyList<Weighing>? Weighing = null, DiscretionCalculation? Discretion = null,
    Substance? Substance = null, FineSpread? Spread = null, string? UnlikeOthersReason = null,
    IReadOnlyList<FurtherWeighed>? Further = null) : CaseEvent(OccurredOn);

/// <summary>A separate notice of the right to a hearing was issued 行政处罚听证告知.</summary>
/// <param name="OccurredOn">The date of the notice.</param>
/// <param name="PaperId">The notice.</param>
/// <param name="Number">Its number.</param>
/// <param name="Issuer">Who issued it.</param>
public sealed record HearingRightNoticeIssued(DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, OfficerName Issuer) : CaseEvent(OccurredOn);

/// <summary>The party's statement and defence was heard 听取陈述申辩, or given up.</summary>
/// <param name="OccurredOn">The day it was received or given up.</param>
/// <param name="Waived">Whether the party gave it up in writing.</param>
/// <param name="Content">What the party says.</param>
/// <param name="Weighing">What the agency makes of it, and why 复核意见.</param>
/// <param name="Recorder">Who recorded it.</param>
/// <param name="Answer">Whether it was accepted.</param>
/// <param name="NewEvidence">What new evidence it brought, if any.</param>
/// <param name="Recheck">How facts and evidence were checked again 复核经过, if they were.</param>
public sealed record DefenceHeard(
    DateOnly OccurredOn, bool Waived, string Content, string Weighing, OfficerName Recorder, DefenceAnswer? Answer = null,
    string? NewEvidence = null, string? Recheck = null) : CaseEvent(OccurredOn);
