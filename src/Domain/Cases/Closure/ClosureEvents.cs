using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Closure;

/// <summary>The case was closed 结案.</summary>
/// <param name="OccurredOn">The day of closing.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Summary">How the case was handled and performed.</param>
/// <param name="Approver">The leader.</param>
/// <param name="PaperId">The closure approval form; null in the events of the time before it was numbered.</param>
/// <param name="Number">Its number.</param>
/// <param name="SupervisedBy">The superior organ that supervises the case 督办机关; null when none does.</param>
public sealed record CaseClosed(
    DateOnly OccurredOn, ClosureGround Ground, string Summary, OfficerName Approver, Guid? PaperId = null, DocumentNumber? Number = null,
    string? SupervisedBy = null) : CaseEvent(OccurredOn);
