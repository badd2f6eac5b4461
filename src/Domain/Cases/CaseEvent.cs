namespace Enforcement.Domain.Cases;

/// <summary>Something that happened in a case. Events are stored for ever: add new ones, never rename or change these.</summary>
/// <param name="OccurredOn">The business date, a local date in China; when it was recorded is kept beside the event.</param>
public abstract record CaseEvent(DateOnly OccurredOn);
