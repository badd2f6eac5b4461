using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Officers;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Deliberation;

/// <summary>The heads of the agency discussed the case together 集体讨论.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Chair">Who presided.</param>
/// <param name="Members">The other heads who took part.</param>
/// <param name="Attending">Who else was there, such as the investigators; they do not decide.</param>
/// <param name="Opinions">What each head said.</param>
/// <param name="Conclusion">What they concluded.</param>
/// <param name="Penalties">The penalties concluded on; none unless they concluded to penalise.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Recorder">Who kept the record.</param>
public sealed record CaseDeliberated(
    DateOnly OccurredOn, OfficerName Chair, IReadOnlyList<OfficerName> Members, IReadOnlyList<OfficerName> Attending,
    IReadOnlyList<DeliberationOpinion> Opinions, DeliberationConclusion Conclusion, IReadOnlyList<Penalty> Penalties, string Reasons,
    OfficerName Recorder) : CaseEvent(OccurredOn);
