using Enforcement.Domain.Officers;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.LegalReview;

/// <summary>The legality of the intended decision was reviewed 法制审核.</summary>
/// <param name="OccurredOn">The day of the review.</param>
/// <param name="Findings">The seven findings.</param>
/// <param name="Opinion">What it came to.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Reviewer">The reviewer.</param>
public sealed record LegalityReviewed(
    DateOnly OccurredOn, LegalityFindings Findings, LegalityOpinion Opinion, string Reasons, OfficerName Reviewer) : CaseEvent(OccurredOn);
