using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Remedies;

/// <summary>Records how a remedy was decided.</summary>
/// <param name="OccurredOn">The day the decision or judgment was served.</param>
/// <param name="Result">How.</param>
/// <param name="Reference">Its number.</param>
/// <param name="Reasons">Its reasons.</param>
/// <param name="Penalties">The penalties as changed; empty where they were not.</param>
/// <param name="DecisionId">Against which penalty decision; the main one when left out.</param>
public sealed record RecordRemedyOutcome(
    DateOnly OccurredOn, RemedyResult Result, string Reference, string Reasons, IReadOnlyList<Penalty> Penalties, Guid? DecisionId = null)
    : IActBody, IChangesPenalties
{
    /// <inheritdoc/>
    public bool ChangesPenalties => Result == RemedyResult.Changed;
}

/// <summary>Recording the outcome of a remedy 登记复议决定、裁判: the decision stands, is changed, or is revoked, and may be to be made anew.</summary>
public static class RecordingRemedyOutcome
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordRemedyOutcome> Act = new()
    {
        Name = "record-remedy-outcome",
        Title = "登记复议决定（裁判）",
        Roles = [Role.Legal],
        Stages = ActsOnADecision.StagesUntilArchived,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            PaymentRules.DecisionIsNotRevoked,
            RemedyRules.RemedyIsPending,
            RemedyRules.OnlyAnAcceptedRemedyIsDecided,
            RemedyRules.ChangedPenaltiesAreGiven,
            RemedyRules.ChangeIsNotHeavier,
        ],
        Record = (at, act) => new RemedyDecided(
            act.OccurredOn, at.DecisionOf(act).PaperId, act.Result, act.Reference, act.Reasons, act.Penalties, at.Actor.Named),
    };
}
