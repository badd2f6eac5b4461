using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Publication;

/// <summary>A decision was made public 公开处罚决定.</summary>
/// <param name="OccurredOn">The day it was made public.</param>
/// <param name="DecisionId">Which penalty decision.</param>
/// <param name="FullTextAt">Where the full text is.</param>
/// <param name="OnCreditPortal">Whether it is on the credit portal too.</param>
/// <param name="Withheld">What was left out of it for privacy or secrecy; empty where nothing was.</param>
/// <param name="Publisher">Who made it public.</param>
/// <param name="SignedSha256">SHA-256 of the signed paper's file; null where it has none, and in the events of the time before there was a public version.</param>
/// <param name="PublicSha256">SHA-256 of the file of its public version 公开版, under which the file is kept; null before there was one.</param>
/// <param name="Redactions">How often each rule hid something in it, by the rule's code; null before there was one.</param>
/// <param name="AlsoHidden">The words the publisher had hidden besides what the rules hide; null where there are none.</param>
public sealed record DecisionPublished(
    DateOnly OccurredOn, Guid DecisionId, string FullTextAt, bool OnCreditPortal, string Withheld, OfficerName Publisher,
    string? SignedSha256 = null, string? PublicSha256 = null, IReadOnlyList<RedactionCount>? Redactions = null,
    IReadOnlyList<string>? AlsoHidden = null) : CaseEvent(OccurredOn);

/// <summary>How often a rule hid something in a public version.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Count">How many places.</param>
public sealed record RedactionCount(string Rule, int Count);

/// <summary>A decision is not made public, on a legal ground 不予公开.</summary>
/// <param name="OccurredOn">The day of the decision not to.</param>
/// <param name="DecisionId">Which penalty decision.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reasons">Why it applies.</param>
/// <param name="Decider">The leader.</param>
public sealed record PublicationDeclined(DateOnly OccurredOn, Guid DecisionId, WithholdingGround Ground, string Reasons, OfficerName Decider)
    : CaseEvent(OccurredOn);

/// <summary>A published decision was withdrawn after it was changed, revoked or found unlawful, with reasons 撤回公开.</summary>
/// <param name="OccurredOn">The day it was withdrawn.</param>
/// <param name="DecisionId">Which penalty decision.</param>
/// <param name="PublicReasons">The reasons, as made public.</param>
/// <param name="Withdrawer">Who withdrew it.</param>
public sealed record PublicationRetracted(DateOnly OccurredOn, Guid DecisionId, string PublicReasons, OfficerName Withdrawer) : CaseEvent(OccurredOn);

/// <summary>A major penalty was reported for the record 重大行政处罚备案.</summary>
/// <param name="OccurredOn">The date of the report.</param>
/// <param name="PaperId">The report.</param>
/// <param name="Number">Its number.</param>
/// <param name="DecisionId">Which penalty decision.</param>
/// <param name="Receivers">The county's legal office and the superior bureau.</param>
/// <param name="Reporter">Who reported it.</param>
public sealed record MajorPenaltyReported(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, Guid DecisionId, IReadOnlyList<string> Receivers, OfficerName Reporter)
    : CaseEvent(OccurredOn);
