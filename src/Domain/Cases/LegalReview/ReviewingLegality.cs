using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.LegalReview;

/// <summary>Reviews the legality of the intended decision.</summary>
/// <param name="OccurredOn">The day of the review.</param>
/// <param name="Findings">The seven findings.</param>
/// <param name="Opinion">What it comes to.</param>
/// <param name="Reasons">Why, item by item where something is wrong.</param>
public sealed record ReviewLegality(DateOnly OccurredOn, LegalityFindings Findings, LegalityOpinion Opinion, string Reasons) : IActBody;

/// <summary>Reviewing the legality 法制审核, after the defence and the hearing and before the heads discuss and decide.</summary>
public static class ReviewingLegality
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ReviewLegality> Act = new()
    {
        Name = "review-legality",
        Title = "法制审核",
        Roles = [Role.Legal],
        Stages = [CaseStage.ReviewPassed, CaseStage.Noticed, CaseStage.PenaltyDecided],
        Follows = file => file.Stage == CaseStage.PenaltyDecided
            ? new[] { file.OpenRound()?.Notice?.OccurredOn, file.OpenRound()?.Defence?.OccurredOn, file.HearingInHand?.EndedOn }.Max()
            : new[] { file.Review?.ReviewedOn, file.Notice?.IssuedOn, file.Defence?.OccurredOn, file.Hearing?.EndedOn }.Max(),
        Needs =
        [
            LegalReviewRules.SomethingIsToBeDecided,
            LegalReviewRules.LegalityReviewerDidNotInvestigate,
            LegalReviewRules.LegalityReviewerIsQualified,
        ],
        Checks = [LegalReviewRules.AgreesOnlyWhenAllSevenItemsAreSound],
        Record = (at, act) => new LegalityReviewed(act.OccurredOn, act.Findings, act.Opinion, act.Reasons, at.Actor.Named),
    };
}
