using Enforcement.Domain.Officers;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Closure;

/// <summary>The case was closed 结案.</summary>
/// <param name="OccurredOn">The day of closing.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Summary">How the case was handled and performed.</param>
/// <param name="Approver">The leader.</param>
public sealed record CaseClosed(DateOnly OccurredOn, ClosureGround Ground, string Summary, OfficerName Approver) : CaseEvent(OccurredOn);
