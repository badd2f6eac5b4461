using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>The procedure regimes 程序制度, oldest first: later ones compare greater.</summary>
public enum Regime
{
    /// <summary>From 2010-03-01: the old 行政处罚法 with 环境行政处罚办法 (部令第8号).</summary>
    [Term("A1")] A1,

    /// <summary>From 2021-07-15: the new 行政处罚法, with 环境行政处罚办法 where it does not contradict it.</summary>
    [Term("A2")] A2,

    /// <summary>From 2023-07-01: the new 行政处罚法 with 生态环境行政处罚办法 (部令第30号).</summary>
    [Term("B")] B,
}

/// <summary>A set of procedure law 程序制度; it is chosen by the date of each step.</summary>
/// <param name="Code">Which regime it is.</param>
/// <param name="Name">What it is called here.</param>
/// <param name="From">The first day of its force.</param>
/// <param name="Until">The last day of its force, or null while it is in force.</param>
/// <param name="Sources">The law and the departmental rule it consists of.</param>
/// <param name="Complete">Whether its law was read in full, so that every step it knows is in the system; where not, screens and answers say so.</param>
public sealed record ProcedureRegime(Regime Code, string Name, DateOnly From, DateOnly? Until, IReadOnlyList<string> Sources, bool Complete)
    : IDatedRow;
