using Enforcement.Domain.Officers;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Archive;

/// <summary>The dossier was archived 立卷归档; nobody changes it any more.</summary>
/// <param name="OccurredOn">The day of archiving.</param>
/// <param name="ArchiveNumber">The number of the dossier in the archive 档号.</param>
/// <param name="SupervisorInformedOn">The day the closing of a supervised case was reported upward; null where none is due.</param>
/// <param name="Archivist">Who archived it.</param>
public sealed record CaseArchived(DateOnly OccurredOn, string ArchiveNumber, DateOnly? SupervisorInformedOn, OfficerName Archivist) : CaseEvent(OccurredOn);
