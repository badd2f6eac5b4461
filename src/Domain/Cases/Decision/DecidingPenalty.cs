using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>Decides a penalty.</summary>
/// <param name="OccurredOn">The date of the decision.</param>
/// <param name="Penalties">The penalties.</param>
/// <param name="Grounds">Why these penalties, with the use of discretion.</param>
/// <param name="MitigationGround">Why below the band, where it is.</param>
/// <param name="Correction">What the party is ordered to correct together with the penalty, if not ordered before.</param>
/// <param name="HearingConsidered">What of the hearing's record is followed and why, where a hearing was held.</param>
/// <param name="ReviewOverruledBecause">Why a legality review that was not compulsory is not followed.</param>
/// <param name="Weighing">What is weighed in the party's favour or against it.</param>
/// <param name="Discretion">How the fine is computed by a benchmark, where it is.</param>
/// <param name="UnlikeOthersReason">Why the fine is far from those of similar decisions, where it is.</param>
/// <param name="Further">How the violations besides the first are weighed, where there are such: what is said above is then of the first.</param>
/// <param name="Spared">Which of several violations are not penalised, and on which ground.</param>
public sealed record DecidePenalty(
    DateOnly OccurredOn, IReadOnlyList<Penalty> Penalties, string Grounds, string? MitigationGround = null, string? Correction = null,
    string? HearingConsidered = null, string? ReviewOverruledBecause = null, IReadOnlyList<Weighing>? Weighing = null,
    UseOfDiscretion? Discretion = null, string? UnlikeOthersReason = null, IReadOnlyList<FurtherWeighing>? Further = null,
    IReadOnlyList<SparedViolation>? Spared = null)
    : IActBody, IUsesDiscretion, IFollowsAHearing, IFollowsALegalityReview, ISpares
{
    /// <inheritdoc/>
    IEnumerable<Sparing> ISpares.Sparings => (Spared ?? []).Select(s => new Sparing(s.Violation, s.Ground, s.Education));
}

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
        Follows = file => new[]
        {
            file.NoticeServedOn, file.Defence?.OccurredOn, file.Hearings.Max(hearing => hearing.LatestOn), file.LegalityReview?.ReviewedOn,
            file.Deliberation?.HeldOn,
        }.Max(),
        Needs =
        [
            ReviewRules.CaseReviewHasPassed,
            NoticeRules.NoticeWasServed,
            NoticeRules.DefencePeriodIsOver,
            NoticeRules.HearingRequestPeriodIsOver,
            HearingRules.HearingIsConcluded,
            HearingRules.HearingIsReported,
            LegalReviewRules.LegalityReviewHasPassed,
            DeliberationRules.DeliberationWasHeld,
            InvestigationRules.DeciderDidNotInvestigate,
            DecisionRules.NoPenaltyWhileReferralIsPending,
            DecisionRules.WhetherToReferIsDecidedFirst,
            SubstanceRules.LawOfTheTimeIsKnown,
        ],
        Checks =
        [
            DecisionRules.CorrectionIsOrdered,
            PenaltyRules.PenaltiesAreDefinite,
            PenaltyRules.EachViolationIsWeighed,
            PenaltyRules.EachViolationIsPenalisedOrSpared,
            DecisionRules.GroundIsKnownToTheRegime,
            DecisionRules.FirstOffenceIsTheFirst,
            DecisionRules.MinorViolationWasCorrected,
            DecisionRules.GroundFitsTheParty,
            DecisionRules.PartyIsEducated,
            SubstanceRules.NoticedUnderTheSameLaw,
            PenaltyRules.EachKindIsKnownToTheDay,
            PenaltyRules.EachKindIsKnownToTheClause,
            PenaltyRules.OneActIsFinedOnce,
            PenaltyRules.FineCitesTheOffencesClause,
            PenaltyRules.FineIsWithinTheBand,
            PenaltyRules.NotHeavierThanNoticed,
            WeighingRules.ChildIsNotPenalised,
            WeighingRules.MinorIsPenalisedLighter,
            WeighingRules.GroundsAreKnownToTheDay,
            WeighingRules.MitigationRestsOnAGround,
            DiscretionRules.DecisionKeepsTheNoticedBenchmark,
            DiscretionRules.BenchmarkIsInForce,
            DiscretionRules.FactorsAreThoseOfTheTable,
            DiscretionRules.FactorsRestOnEvidence,
            DiscretionRules.AdjustmentIsReasoned,
            DiscretionRules.AdjustmentIsWithinItsBounds,
            DiscretionRules.FineFollowsTheCalculation,
            DiscretionRules.UnlikeOthersIsReasoned,
            DiscretionRules.AdjustmentWasDeliberated,
            HearingRules.HearingRecordIsFollowed,
            LegalReviewRules.DisagreementWithTheReviewIsReasoned,
            DeliberationRules.DecisionFollowsTheDeliberation,
            ReferralRules.CourtHasNotFined,
        ],
        Record = (at, act) => new PenaltyDecided(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, PenaltyRules.Cited(at, act.Penalties), act.Grounds, act.MitigationGround,
            act.Correction, at.Actor.Named, act.HearingConsidered, act.ReviewOverruledBecause, act.Weighing is null ? null : [.. act.Weighing],
            DiscretionRules.Calculate(at, act), SubstanceRules.Of(at), DiscretionRules.SpreadFarFrom(at, act), act.UnlikeOthersReason, Share.Further(at, act),
            act.Spared is { Count: > 0 } spared ? [.. spared] : null),
        LooksUpTheParty = act => DecisionRules.SparesAFirstOffence(act),
        Warn = (at, act) => DecisionDeadlines.WarningsOn(at).Concat(DeliberationRules.Doubts(at)).Concat(SubstanceRules.WarningsOn(at)).Concat(PenaltyRules.WarningsOn(at, act))
            .Concat(DiscretionRules.WarningsOn(at, act)).Concat(DecisionRules.EarlierWarnings(at, act)),
    };
}
