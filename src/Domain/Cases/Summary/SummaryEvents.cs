using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Summary;

/// <summary>Two officers penalised on the spot 当场作出行政处罚决定; the decision was handed over there and then.</summary>
/// <param name="OccurredOn">The date of the decision, and of its service.</param>
/// <param name="PaperId">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="Party">The party, as it was.</param>
/// <param name="Lead">Where the case comes from.</param>
/// <param name="Violation">The violation.</param>
/// <param name="OffenceCode">The offence.</param>
/// <param name="Penalties">The warning or the fine, with its clause.</param>
/// <param name="Grounds">Facts, reasons and basis, as told to the party.</param>
/// <param name="Statement">What the party stated, or that it had nothing to state.</param>
/// <param name="Correction">What the party was ordered to correct.</param>
/// <param name="Recipient">Who received the decision.</param>
/// <param name="SigningNote">How it was signed for, or that signing was refused.</param>
/// <param name="Record">The record made on the spot 当场笔录.</param>
/// <param name="CertificatesShown">Whether the certificates were shown.</param>
/// <param name="Officers">The two officers or more; the first one named recorded it.</param>
public sealed record OnTheSpotDecided(
    DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, Party Party, Lead Lead, Violation Violation, string OffenceCode,
    IReadOnlyList<Penalty> Penalties, string Grounds, string Statement, string Correction, string Recipient, string SigningNote, string Record,
    bool CertificatesShown, IReadOnlyList<OfficerName> Officers) : CaseEvent(OccurredOn);

/// <summary>The decision on the spot was put on record with the agency 当场处罚决定备案.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="PaperId">The decision.</param>
/// <param name="Materials">What was handed in: the copy of the decision and the record.</param>
/// <param name="Recorder">Who handed it in.</param>
public sealed record OnTheSpotDecisionRecorded(DateOnly OccurredOn, Guid PaperId, string Materials, OfficerName Recorder) : CaseEvent(OccurredOn);

/// <summary>Officers collected a fine on the spot 当场收缴罚款.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="DecisionId">On which decision.</param>
/// <param name="Amount">How much.</param>
/// <param name="Receipt">The number of the treasury's receipt given to the party 财政票据号.</param>
/// <param name="Ground">Why it might be collected on the spot.</param>
/// <param name="Collector">Who collected it.</param>
public sealed record OnTheSpotFineCollected(
    DateOnly OccurredOn, Guid DecisionId, Money Amount, string Receipt, CollectionGround Ground, OfficerName Collector) : CaseEvent(OccurredOn);

/// <summary>A fine collected on the spot was passed on 上交当场收缴的罚款: by the officers to the agency, by the agency to the bank.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="DecisionId">On which decision it was collected.</param>
/// <param name="To">To whom.</param>
/// <param name="Voucher">The receipt of the agency or the bank.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record CollectedFineForwarded(
    DateOnly OccurredOn, Guid DecisionId, FineReceiver To, string Voucher, OfficerName Recorder) : CaseEvent(OccurredOn);
