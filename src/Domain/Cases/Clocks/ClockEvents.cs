using Enforcement.Domain.Officers;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Clocks;

/// <summary>What a clock says about a case rather than a person: it moves neither the stage nor the day of the latest step.</summary>
public interface IClockMark;

/// <summary>The last day of a duty passed and it was not done 期限超期; written by the system, once, and kept even when a late entry shows otherwise.</summary>
/// <param name="OccurredOn">The day after the last day.</param>
/// <param name="Kind">The statutory period's key.</param>
/// <param name="Name">The same in Chinese, with what it is about.</param>
/// <param name="StartedOn">The day after which it was counted.</param>
/// <param name="DueOn">Its last day, itself included.</param>
/// <param name="HeldBy">Who held the case on that last day; nobody when it was over.</param>
/// <param name="Holders">The persons who held it, where the file names them: its investigators, or who filed it.</param>
/// <param name="Article">Where the period is written.</param>
public sealed record DeadlineMissed(
    DateOnly OccurredOn, string Kind, string Name, DateOnly StartedOn, DateOnly DueOn, Role? HeldBy, IReadOnlyList<OfficerName> Holders,
    string Article) : CaseEvent(OccurredOn), IClockMark;
