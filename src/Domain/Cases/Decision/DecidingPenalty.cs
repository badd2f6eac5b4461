using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>Decides a penalty.</summary>
/// <param name="OccurredOn">The date of the decision.</param>
/// <param name="Penalties">The penalties.</param>
/// <param name="Grounds">Why these penalties, with the use of discretion.</param>
/// <param name="MitigationGround">Why below the band, where it is.</param>
/// <param name="Correction">What the party is ordered to correct together with the penalty, if not ordered before.</param>
/// <param name="Discretion">How the fine is computed by a benchmark, where it is.</param>
/// <param name="UnlikeOthersReason">Why the fine is far from those of similar decisions, where it is.</param>
public sealed record DecidePenalty(
    DateOnly OccurredOn, IReadOnlyList<Penalty> Penalties, string Grounds, string? MitigationGround = null, string? Correction = null,
    UseOfDiscretion? Discretion = null, string? UnlikeOthersReason = null) : IActBody, IUsesDiscretion;

/// <summary>Deciding a penalty 作出行政处罚决定.</summary>
public static class DecidingPenalty
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<DecidePenalty> Act = new()
    {
        Name = "decide-penalty",
        Title = "作出处罚决定",
        Roles = [Role.Leader],
        Stages = [CaseStage.ReviewPassed, CaseStage.Noticed],
        Issues = PaperKind.PenaltyDecision,
        ComparesFines = true,
        Follows = file => file.Defence?.OccurredOn ?? file.NoticeServedOn,
        Needs =
        [
            ReviewRules.CaseReviewHasPassed,
            NoticeRules.NoticeWasServed,
            NoticeRules.DefencePeriodIsOver,
            NoticeRules.HearingRequestPeriodIsOver,
            InvestigationRules.DeciderDidNotInvestigate,
            DecisionRules.NoPenaltyWhileReferralIsPending,
            SubstanceRules.LawOfTheTimeIsKnown,
        ],
        Checks =
        [
            DecisionRules.CorrectionIsOrdered,
            PenaltyRules.PenaltiesAreDefinite,
            SubstanceRules.NoticedUnderTheSameLaw,
            PenaltyRules.EachKindIsKnownToTheClause,
            PenaltyRules.OneActIsFinedOnce,
            PenaltyRules.FineCitesTheOffencesClause,
            PenaltyRules.FineIsWithinTheBand,
            PenaltyRules.NotHeavierThanNoticed,
            DiscretionRules.DecisionKeepsTheNoticedBenchmark,
            DiscretionRules.BenchmarkIsInForce,
            DiscretionRules.FactorsAreThoseOfTheTable,
            DiscretionRules.FactorsRestOnEvidence,
            DiscretionRules.AdjustmentIsReasoned,
            DiscretionRules.AdjustmentIsWithinItsBounds,
            DiscretionRules.FineFollowsTheCalculation,
            DiscretionRules.UnlikeOthersIsReasoned,
        ],
        Record = (at, act) => new PenaltyDecided(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, PenaltyRules.Cited(at, act.Penalties), act.Grounds, act.MitigationGround,
            act.Correction, at.Actor.Named, DiscretionRules.Calculate(at, act), SubstanceRules.Of(at), DiscretionRules.SpreadFarFrom(at, act),
            act.UnlikeOthersReason),
        Warn = (at, act) => SubstanceRules.WarningsOn(at).Concat(DiscretionRules.WarningsOn(at, act)),
    };
}
