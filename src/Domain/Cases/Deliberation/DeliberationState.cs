using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Deliberation;

/// <summary>What the heads conclude.</summary>
public enum DeliberationConclusion
{
    /// <summary>To penalise, with the penalties named 给予行政处罚.</summary>
    [Term("给予行政处罚")] Penalise,

    /// <summary>Not to penalise 不予行政处罚.</summary>
    [Term("不予行政处罚")] NoPenalty,

    /// <summary>Neither yet: more is to be done or the case goes elsewhere 暂不决定、另行处理.</summary>
    [Term("暂不决定、另行处理")] NotYet,
}

/// <summary>What one of the heads said.</summary>
/// <param name="Officer">The head's id.</param>
/// <param name="Agrees">Whether he or she agrees with the conclusion.</param>
/// <param name="Text">The opinion.</param>
public sealed record DeliberationOpinion(string Officer, bool Agrees, string Text);

/// <summary>The latest collective discussion 集体讨论 of the heads.</summary>
/// <param name="HeldOn">The day.</param>
/// <param name="Chair">Who presided.</param>
/// <param name="Members">The other heads who took part.</param>
/// <param name="Conclusion">What they concluded.</param>
/// <param name="Penalties">The penalties concluded on; none unless they concluded to penalise.</param>
/// <param name="Reasons">Why.</param>
public sealed record DeliberationState(
    DateOnly HeldOn, OfficerName Chair, IReadOnlyList<OfficerName> Members, DeliberationConclusion Conclusion, IReadOnlyList<Penalty> Penalties,
    string Reasons)
{
    /// <summary>Why it no longer stands, such as a later defence; null while it does.</summary>
    public string? OutdatedBy { get; init; }
}
