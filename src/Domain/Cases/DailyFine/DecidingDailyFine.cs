using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.DailyFine;

/// <summary>Decides a consecutive daily fine. Days and amount are computed.</summary>
/// <param name="OccurredOn">The date of the decision.</param>
/// <param name="Grounds">Facts, reasons and basis.</param>
/// <param name="Correction">What the party is ordered again to correct.</param>
/// <param name="HearingConsidered">What of the hearing's record is followed and why, where a hearing was held.</param>
/// <param name="ReviewOverruledBecause">Why a legality review that was not compulsory is not followed.</param>
public sealed record DecideDailyFine(
    DateOnly OccurredOn, string Grounds, string Correction, string? HearingConsidered = null, string? ReviewOverruledBecause = null)
    : IActBody, IFollowsAHearing, IFollowsALegalityReview;

/// <summary>Deciding a consecutive daily fine 作出按日连续处罚决定.</summary>
public static class DecidingDailyFine
{
    /// <summary>The clause a daily fine cites on the day.</summary>
    internal static LegalBasis Clause(LawBook law, DateOnly on) => law.Provision("dailyFine", on).Basis;

    /// <summary>The act.</summary>
    public static readonly CaseAct<DecideDailyFine> Act = new()
    {
        Name = "decide-daily-fine",
        Title = "作出按日连续处罚决定",
        Roles = [Role.Leader],
        Stages = [CaseStage.PenaltyDecided],
        Issues = PaperKind.DailyFineDecision,
        Follows = file => new[]
        {
            file.OpenRound()?.Defence?.OccurredOn, file.DailyFineNoticeServedOn(), file.HearingInHand?.LatestOn, file.LegalityReviewInHand?.ReviewedOn,
            file.DeliberationInHand?.HeldOn,
        }.Max(),
        Needs =
        [
            DailyFineRules.OriginalFineIsDecided,
            DailyFineRules.PartyRefusesToCorrect,
            DailyFineRules.DailyFineNoticeWasServed,
            DailyFineRules.DailyFineDefencePeriodIsOver,
            DailyFineRules.DailyFineHearingPeriodIsOver,
            HearingRules.HearingIsConcluded,
            HearingRules.HearingIsReported,
            LegalReviewRules.LegalityReviewHasPassed,
            DeliberationRules.DeliberationWasHeld,
            DeliberationRules.DailyFineFollowsTheDeliberation,
            InvestigationRules.DeciderDidNotInvestigate,
            DecisionRules.NoPenaltyWhileReferralIsPending,
            DecisionRules.WhetherToReferIsDecidedFirst,
        ],
        Checks =
        [
            DailyFineRules.CorrectionIsOrderedAgain,
            HearingRules.HearingRecordIsFollowed,
            LegalReviewRules.DisagreementWithTheReviewIsReasoned,
        ],
        Record = (at, act) => Decided(at, act, at.Case.OpenRound()!, at.Case.Penalty!),
        Warn = (at, _) => DeliberationRules.Doubts(at),
    };

    private static DailyFineDecided Decided(Circumstances at, DecideDailyFine act, DailyFineRound round, PenaltyDecision original) => new(
        act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, original.PaperId, round.Notice!.Conduct, round.OrderServedOn, round.RecheckedOn,
        round.Days, round.Days + at.Case.DailyFines.Where(r => r.DecisionId is not null).Sum(r => r.Days), at.Case.FinePerDay(at.Law),
        [new Penalty(PenaltyKind.Fine, Clause(at.Law, at.On), at.Case.DailyFine(at.Law))], act.Grounds, act.Correction, at.Actor.Named, act.HearingConsidered,
        act.ReviewOverruledBecause);
}
