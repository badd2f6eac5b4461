using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Notice;

/// <summary>Issues the prior notice of penalty.</summary>
/// <param name="OccurredOn">The date of the notice.</param>
/// <param name="Penalties">The penalties intended.</param>
/// <param name="Grounds">Why, with the use of discretion.</param>
/// <param name="MitigationGround">Why below the band, where it is.</param>
/// <param name="NewFacts">The new facts or evidence for which a notice already served is replaced; a defence is none.</param>
/// <param name="HearingToldSeparately">Whether the right to a hearing will be told in a paper of its own.</param>
/// <param name="Situations">What makes the case weighty, so that a legality review or a collective discussion is compulsory.</param>
/// <param name="Weighing">What is weighed in the party's favour or against it.</param>
/// <param name="Discretion">How the fine is computed by a benchmark, where it is.</param>
/// <param name="UnlikeOthersReason">Why the fine is far from those of similar decisions, where it is.</param>
/// <param name="Further">How the violations besides the first are weighed, where there are such: what is said above is then of the first.</param>
public sealed record IssuePriorNotice(
    DateOnly OccurredOn, IReadOnlyList<Penalty> Penalties, string Grounds, string? MitigationGround = null, string? NewFacts = null,
    bool HearingToldSeparately = false, IReadOnlyList<CaseSituation>? Situations = null, IReadOnlyList<Weighing>? Weighing = null,
    UseOfDiscretion? Discretion = null, string? UnlikeOthersReason = null, IReadOnlyList<FurtherWeighing>? Further = null)
    : IActBody, IUsesDiscretion;

/// <summary>Issuing the prior notice 事先告知.</summary>
public static class IssuingPriorNotice
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<IssuePriorNotice> Act = new()
    {
        Name = "issue-prior-notice",
        Title = "事先告知",
        Roles = [Role.Legal],
        Stages = [CaseStage.ReviewPassed, CaseStage.Noticed],
        Issues = PaperKind.PriorNotice,
        ComparesFines = true,
        Follows = file => new[] { file.Review?.ReviewedOn, file.NoticeServedOn, file.Defence?.OccurredOn, file.Hearing?.EndedOn }.Max(),
        Needs =
        [
            ReviewRules.CaseReviewHasPassed, InvestigationRules.ViolationWasEstablished, HearingRules.HearingIsConcluded, SubstanceRules.LawOfTheTimeIsKnown,
        ],
        Checks =
        [
            NoticeRules.NewNoticeRestsOnNewFacts,
            PenaltyRules.PenaltiesAreDefinite,
            PenaltyRules.EachViolationIsWeighed,
            PenaltyRules.EachKindIsKnownToTheDay,
            PenaltyRules.EachKindIsKnownToTheClause,
            PenaltyRules.OneActIsFinedOnce,
            PenaltyRules.FineCitesTheOffencesClause,
            PenaltyRules.FineIsWithinTheBand,
            WeighingRules.ChildIsNotPenalised,
            WeighingRules.MinorIsPenalisedLighter,
            WeighingRules.GroundsAreKnownToTheDay,
            WeighingRules.MitigationRestsOnAGround,
            ReferralRules.CourtHasNotFined,
            DiscretionRules.BenchmarkIsInForce,
            DiscretionRules.FactorsAreThoseOfTheTable,
            DiscretionRules.FactorsRestOnEvidence,
            DiscretionRules.AdjustmentIsReasoned,
            DiscretionRules.AdjustmentIsWithinItsBounds,
            DiscretionRules.FineFollowsTheCalculation,
            DiscretionRules.UnlikeOthersIsReasoned,
        ],
        Record = (at, act) => new PriorNoticeIssued(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, PenaltyRules.Cited(at, act.Penalties), act.Grounds, act.MitigationGround,
            HearingRight.IsGivenBy(
                act.Penalties, HearingRight.IsMeasuredAsCitizen(at.Case.Party!), at.Law, act.OccurredOn, at.Agency.DivisionCode),
            at.Actor.Named, act.NewFacts, act.HearingToldSeparately ? true : null, act.Situations is null ? null : [.. act.Situations.Distinct()],
            act.Weighing is null ? null : [.. act.Weighing], DiscretionRules.Calculate(at, act), SubstanceRules.Of(at),
            DiscretionRules.SpreadFarFrom(at, act), act.UnlikeOthersReason, Share.Further(at, act)),
        Warn = (at, act) => at.Law
            .HearingThresholdsOn(act.OccurredOn, HearingRight.IsMeasuredAsCitizen(at.Case.Party!), at.Agency.DivisionCode)
            .Where(threshold => !threshold.Verified && HearingRight.IsReached(threshold, act.Penalties))
            .Select(threshold => $"听证数额标准 {threshold.AmountYuan:#,##0} 元（{threshold.Source}）待法制确认，本告知书已告知听证权利")
            .Concat(SubstanceRules.WarningsOn(at)).Concat(PenaltyRules.WarningsOn(at, act)).Concat(DiscretionRules.WarningsOn(at, act)),
    };
}
