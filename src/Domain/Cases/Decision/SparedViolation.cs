namespace Enforcement.Domain.Cases.Decision;

// Stored for ever in penalty decisions: add, never rename or change.

/// <summary>One of several violations that is not penalised 对其中一项不予处罚, decided together with the penalty for the others.</summary>
/// <param name="Violation">The violation's number, in the order of the conclusion.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reasons">Facts and reasons.</param>
/// <param name="Education">How the party was educated; compulsory since 2021-07-15 where there was a violation.</param>
public sealed record SparedViolation(int Violation, NoPenaltyGround Ground, string Reasons, string? Education = null);

/// <summary>A ground on which an act does not penalise.</summary>
/// <param name="Violation">For which of several violations; null for all the case has.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Education">How the party was educated.</param>
public readonly record struct Sparing(int? Violation, NoPenaltyGround Ground, string? Education);

/// <summary>An act that decides not to penalise: the whole case, or single violations of it.</summary>
public interface ISpares
{
    /// <summary>What it does not penalise, and on which ground.</summary>
    IEnumerable<Sparing> Sparings { get; }
}
