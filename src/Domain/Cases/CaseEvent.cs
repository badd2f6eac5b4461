using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases;

/// <summary>Something that happened in a case. Events are stored for ever: add new ones, never rename or change these.</summary>
/// <param name="OccurredOn">The business date, a local date in China; when it was recorded is kept beside the event.</param>
public abstract record CaseEvent(DateOnly OccurredOn)
{
    /// <summary>Who acted for whom under a delegation 委托代理; null when whoever acted did so for themselves.</summary>
    public ActedFor? ActedFor { get; init; }
}

/// <summary>That somebody acted for somebody else 代为办理.</summary>
/// <param name="By">Who acted.</param>
/// <param name="For">Who had given them the work.</param>
public sealed record ActedFor(OfficerName By, OfficerName For);
