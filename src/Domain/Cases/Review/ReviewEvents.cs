using Enforcement.Domain.Officers;

// These records are stored for ever: add, never rename or change.
namespace Enforcement.Domain.Cases.Review;

/// <summary>The case review passed 案件审查通过.</summary>
/// <param name="OccurredOn">The day of the review.</param>
/// <param name="Findings">The six findings.</param>
/// <param name="Opinion">The reviewer's opinion.</param>
/// <param name="Reviewer">The reviewer.</param>
public sealed record CaseReviewPassed(DateOnly OccurredOn, ReviewFindings Findings, string Opinion, OfficerName Reviewer) : CaseEvent(OccurredOn);

/// <summary>The case review returned the case for more investigation 退回补充调查.</summary>
/// <param name="OccurredOn">The day of the review.</param>
/// <param name="Findings">The six findings.</param>
/// <param name="Opinion">What is missing.</param>
/// <param name="Reviewer">The reviewer.</param>
public sealed record CaseReviewReturned(DateOnly OccurredOn, ReviewFindings Findings, string Opinion, OfficerName Reviewer) : CaseEvent(OccurredOn);
