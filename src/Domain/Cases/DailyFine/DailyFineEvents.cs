using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.DailyFine;

/// <summary>Whether the party corrects its unlawful discharging was re-inspected covertly 按日连续处罚复查.</summary>
/// <param name="OccurredOn">The day of the re-inspection.</param>
/// <param name="OrderServedOn">The day on which the order to correct it follows was served; days are counted after it.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Covert">Whether it was made without notice 暗查.</param>
/// <param name="Particulars">What exactly was found, and how.</param>
/// <param name="Inspectors">The officers.</param>
public sealed record DischargeRechecked(
    DateOnly OccurredOn, DateOnly OrderServedOn, RecheckFinding Finding, bool Covert, string Particulars, IReadOnlyList<OfficerName> Inspectors)
    : CaseEvent(OccurredOn);

/// <summary>The party was told of the daily fine intended 按日连续处罚事先告知.</summary>
/// <param name="OccurredOn">The date of the notice.</param>
/// <param name="PaperId">The notice.</param>
/// <param name="Number">Its number.</param>
/// <param name="Conduct">Which of the five kinds of conduct it is for.</param>
/// <param name="Days">How many days are fined.</param>
/// <param name="Amount">What they come to.</param>
/// <param name="Grounds">Why.</param>
/// <param name="HearingRight">Whether it also tells of the right to a hearing.</param>
/// <param name="Issuer">Who issued it.</param>
public sealed record DailyFineNoticed(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, DailyFineConduct Conduct, int Days, Money Amount, string Grounds, bool HearingRight,
    OfficerName Issuer) : CaseEvent(OccurredOn);

/// <summary>The party's defence against the daily fine was heard, or given up 听取对按日连续处罚的陈述申辩.</summary>
/// <param name="OccurredOn">The day it was received or given up.</param>
/// <param name="Waived">Whether the party gave it up in writing.</param>
/// <param name="Content">What the party says.</param>
/// <param name="Weighing">What the agency makes of it, and why.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record DailyFineDefenceHeard(DateOnly OccurredOn, bool Waived, string Content, string Weighing, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>A consecutive daily fine was decided 作出按日连续处罚决定; the decision orders correction again.</summary>
/// <param name="OccurredOn">The date of the decision.</param>
/// <param name="PaperId">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="OriginalDecisionId">The decision whose fine is imposed again for each day.</param>
/// <param name="Conduct">Which of the five kinds of conduct it is for.</param>
/// <param name="OrderServedOn">The day on which the order to correct was served; the first fined day is the next one.</param>
/// <param name="RecheckedOn">The day of the re-inspection, the last fined day.</param>
/// <param name="Days">How many days are fined.</param>
/// <param name="AccumulatedDays">How many days have been fined in this case, these included.</param>
/// <param name="FinePerDay">The fine of the original decision.</param>
/// <param name="Penalties">The daily fine, with its clause.</param>
/// <param name="Grounds">Why.</param>
/// <param name="Correction">What the party is ordered again to correct.</param>
/// <param name="Decider">The leader.</param>
/// <param name="HearingConsidered">What of the hearing's record was followed and why, where a hearing was held.</param>
/// <param name="ReviewOverruledBecause">Why a legality review was not followed, where it was not.</param>
public sealed record DailyFineDecided(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, Guid OriginalDecisionId, DailyFineConduct Conduct, DateOnly OrderServedOn,
    DateOnly RecheckedOn, int Days, int AccumulatedDays, Money FinePerDay, IReadOnlyList<Penalty> Penalties, string Grounds, string Correction,
    OfficerName Decider, string? HearingConsidered = null, string? ReviewOverruledBecause = null) : CaseEvent(OccurredOn);
