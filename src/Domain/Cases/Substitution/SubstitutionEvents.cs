using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Substitution;

/// <summary>The party was demanded to do what an order to correct asks 催告履行改正义务.</summary>
/// <param name="OccurredOn">The date of the demand.</param>
/// <param name="PaperId">The demand.</param>
/// <param name="Number">Its number.</param>
/// <param name="OrderId">The order to correct.</param>
/// <param name="Duty">What is still to be done, and how.</param>
/// <param name="DueOn">The last day for it.</param>
/// <param name="Issuer">Who issued it.</param>
public sealed record CorrectionDemanded(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, Guid OrderId, string Duty, DateOnly DueOn, OfficerName Issuer) : CaseEvent(OccurredOn);

/// <summary>It was decided that others perform in the party's stead 决定代履行.</summary>
/// <param name="OccurredOn">The date of the decision.</param>
/// <param name="PaperId">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="OrderId">The order that was not obeyed; null where something is cleared at once without one.</param>
/// <param name="Ground">Why the law allows it.</param>
/// <param name="Reasons">The facts.</param>
/// <param name="Subject">What is performed.</param>
/// <param name="Method">How.</param>
/// <param name="PerformOn">The first day of performing.</param>
/// <param name="EstimatedCost">The estimated cost.</param>
/// <param name="ThirdParty">Who performs; null for the agency itself.</param>
/// <param name="Statement">What the party said to the demand and how it was weighed; empty where there was no demand.</param>
/// <param name="Decider">The leader.</param>
public sealed record SubstitutionDecided(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, Guid? OrderId, SubstitutionGround Ground, string Reasons, string Subject, string Method,
    DateOnly PerformOn, Money EstimatedCost, string? ThirdParty, string Statement, OfficerName Decider) : CaseEvent(OccurredOn);

/// <summary>Others performed in the party's stead 代履行完毕.</summary>
/// <param name="OccurredOn">The day on which it was completed.</param>
/// <param name="DecisionId">The decision.</param>
/// <param name="Course">How it went.</param>
/// <param name="PartyPresent">Whether the party was there.</param>
/// <param name="Witness">Who witnessed it in the party's stead; null when the party was there.</param>
/// <param name="Notified">How an absent party was told afterwards; null where it need not be.</param>
/// <param name="Cost">What it cost.</param>
/// <param name="CostBasis">How the cost is made up.</param>
/// <param name="SigningNote">Who signed the record.</param>
/// <param name="Supervisors">The staff who supervised it on the spot.</param>
public sealed record SubstitutionPerformed(
    DateOnly OccurredOn, Guid DecisionId, string Course, bool PartyPresent, string? Witness, string? Notified, Money Cost, string CostBasis,
    string SigningNote, IReadOnlyList<OfficerName> Supervisors) : CaseEvent(OccurredOn);

/// <summary>Cost of a performance by others was collected from the party 收取代履行费用.</summary>
/// <param name="OccurredOn">The day it was received.</param>
/// <param name="DecisionId">The decision on the performance by others.</param>
/// <param name="Amount">How much.</param>
/// <param name="Voucher">The voucher's number.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record SubstitutionCostReceived(DateOnly OccurredOn, Guid DecisionId, Money Amount, string Voucher, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>What others performed in the party's stead was reversed 执行回转.</summary>
/// <param name="OccurredOn">The day on which it was done.</param>
/// <param name="DecisionId">The decision on the performance by others.</param>
/// <param name="Ground">Why.</param>
/// <param name="Restoration">What was restored or given back, or why it could not be.</param>
/// <param name="Refunded">What was paid back of the collected cost.</param>
/// <param name="Compensation">What was paid in compensation.</param>
/// <param name="Decider">The leader.</param>
public sealed record ExecutionReversed(
    DateOnly OccurredOn, Guid DecisionId, ReversalGround Ground, string Restoration, Money Refunded, Money Compensation, OfficerName Decider) : CaseEvent(OccurredOn);
