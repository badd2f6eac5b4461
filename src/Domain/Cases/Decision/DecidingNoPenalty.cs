using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>Decides not to penalise.</summary>
/// <param name="OccurredOn">The date of the decision.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reasons">Facts and reasons, and how the party was educated.</param>
/// <param name="Education">How the party was educated; compulsory since 2021-07-15 where there was a violation.</param>
public sealed record DecideNoPenalty(DateOnly OccurredOn, NoPenaltyGround Ground, string Reasons, string? Education = null) : IActBody, ISpares
{
    /// <inheritdoc/>
    IEnumerable<Sparing> ISpares.Sparings => [new(null, Ground, Education)];
}

/// <summary>Deciding not to penalise 作出不予行政处罚决定.</summary>
public static class DecidingNoPenalty
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<DecideNoPenalty> Act = new()
    {
        Name = "decide-no-penalty",
        Title = "作出不予处罚决定",
        Roles = [Role.Leader],
        Stages = [CaseStage.ReviewPassed, CaseStage.Noticed],
        Issues = PaperKind.NoPenaltyDecision,
        Follows = file => file.LatestStepOn,
        Needs =
        [
            ReviewRules.CaseReviewHasPassed,
            InvestigationRules.DeciderDidNotInvestigate,
            DecisionRules.NoPenaltyWhileReferralIsPending,
            DecisionRules.WhetherToReferIsDecidedFirst,
            DeliberationRules.NoPenaltyFollowsTheDeliberation,
        ],
        Checks =
        [
            DecisionRules.GroundIsKnownToTheRegime,
            DecisionRules.FirstOffenceIsTheFirst,
            DecisionRules.MinorViolationWasCorrected,
            DecisionRules.GroundFitsTheParty,
            DecisionRules.PartyIsEducated,
        ],
        Record = (at, act) => new NoPenaltyDecided(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, act.Ground, act.Reasons, at.Actor.Named, act.Education),
        LooksUpTheParty = act => DecisionRules.SparesAFirstOffence(act),
        Warn = (at, act) => DecisionDeadlines.WarningsOn(at).Concat(DecisionRules.EarlierWarnings(at, act)),
    };
}
