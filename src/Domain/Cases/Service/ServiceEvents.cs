using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Service;

/// <summary>A paper was served 文书送达.</summary>
/// <param name="OccurredOn">The day it was handed over, left, replied to, or announced.</param>
/// <param name="PaperId">The paper.</param>
/// <param name="ServedOn">The legal day of service.</param>
/// <param name="Method">How.</param>
/// <param name="Recipient">Who received it.</param>
/// <param name="Receipt">What proves it.</param>
/// <param name="Servers">Who served it.</param>
public sealed record PaperServed(
    DateOnly OccurredOn, Guid PaperId, DateOnly ServedOn, ServiceMethod Method, string Recipient, string Receipt,
    IReadOnlyList<OfficerName> Servers) : CaseEvent(OccurredOn);

/// <summary>A paper that had not been served was voided 文书作废; its number stays and is never used again.</summary>
/// <param name="OccurredOn">The day it was voided.</param>
/// <param name="PaperId">The paper.</param>
/// <param name="Number">Its number.</param>
/// <param name="Reason">Why.</param>
/// <param name="Voider">Who voided it.</param>
public sealed record PaperVoided(DateOnly OccurredOn, Guid PaperId, DocumentNumber Number, string Reason, OfficerName Voider) : CaseEvent(OccurredOn);
