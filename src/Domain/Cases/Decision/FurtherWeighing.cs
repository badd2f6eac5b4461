using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Law;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>How a notice or decision weighs a violation besides the first 分别裁量: what it says of the first one, once more.</summary>
/// <param name="Violation">The violation's number, from 2 in the order of the conclusion.</param>
/// <param name="Grounds">Why it is penalised so, or why not at all.</param>
/// <param name="MitigationGround">Why below the band, where it is.</param>
/// <param name="Weighing">What is weighed in the party's favour or against it.</param>
/// <param name="Discretion">How the fine is computed by a benchmark, where it is.</param>
/// <param name="UnlikeOthersReason">Why the fine is far from those of similar decisions, where it is.</param>
public sealed record FurtherWeighing(
    int Violation, string Grounds, string? MitigationGround = null, IReadOnlyList<Weighing>? Weighing = null, UseOfDiscretion? Discretion = null,
    string? UnlikeOthersReason = null);

// Stored for ever in notices and decisions: add, never rename or change.

/// <summary>How a violation besides the first was weighed in a notice or decision.</summary>
/// <param name="Violation">The violation's number.</param>
/// <param name="Grounds">Why it is penalised so, or why not at all.</param>
/// <param name="MitigationGround">Why below the band, where it is.</param>
/// <param name="Weighing">What was weighed in the party's favour or against it.</param>
/// <param name="Discretion">How the fine was computed by a benchmark, where it was.</param>
/// <param name="Substance">Which law was applied, compared with the later one.</param>
/// <param name="Spread">The agency's similar decisions, where the fine is far from them.</param>
/// <param name="UnlikeOthersReason">Why it is.</param>
public sealed record FurtherWeighed(
    int Violation, string Grounds, string? MitigationGround = null, IReadOnlyList<Weighing>? Weighing = null,
    DiscretionCalculation? Discretion = null, Substance? Substance = null, FineSpread? Spread = null, string? UnlikeOthersReason = null);
