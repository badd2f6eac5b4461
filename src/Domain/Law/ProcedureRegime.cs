namespace Enforcement.Domain.Law;

/// <summary>A set of procedure law 程序制度; it is chosen by the date of each step.</summary>
/// <param name="Code">A1, A2 or B.</param>
/// <param name="Name">What it is called here.</param>
/// <param name="From">The first day of its force.</param>
/// <param name="Until">The last day of its force, or null while it is in force.</param>
/// <param name="Sources">The law and the departmental rule it consists of.</param>
/// <param name="Complete">Whether every step it knows is in the system; where not, screens and answers say so.</param>
public sealed record ProcedureRegime(string Code, string Name, DateOnly From, DateOnly? Until, IReadOnlyList<string> Sources, bool Complete)
{
    /// <summary>Whether it was in force on the day.</summary>
    public bool InForceOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}
