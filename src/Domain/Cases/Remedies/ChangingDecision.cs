using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Remedies;

/// <summary>Corrects, changes or revokes the agency's own decision.</summary>
/// <param name="OccurredOn">The date of the paper.</param>
/// <param name="Change">What is done to it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Penalties">The penalties as changed; empty where they are not.</param>
/// <param name="DecisionId">Which penalty decision; the main one when left out.</param>
public sealed record ChangeDecision(
    DateOnly OccurredOn, DecisionChange Change, string Reason, IReadOnlyList<Penalty> Penalties, Guid? DecisionId = null)
    : IActBody, IChangesPenalties
{
    /// <inheritdoc/>
    public bool ChangesPenalties => Change == DecisionChange.Changed;
}

/// <summary>Correcting, changing or revoking a decision 自行补正、变更、撤销处罚决定.</summary>
public static class ChangingDecision
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ChangeDecision> Act = new()
    {
        Name = "change-decision",
        Title = "变更（撤销）处罚决定",
        Roles = [Role.Leader],
        Stages = ActsOnADecision.Stages,
        Issues = PaperKind.DecisionChange,
        Needs = [PaymentRules.CaseHasADecision, InvestigationRules.DeciderDidNotInvestigate],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            PaymentRules.DecisionIsNotRevoked,
            RemedyRules.ChangeFollowsTheDecision,
            RemedyRules.ChangedPenaltiesAreGiven,
            RemedyRules.ChangeIsNotHeavier,
        ],
        Record = (at, act) => new DecisionAmended(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, at.DecisionOf(act).PaperId, act.Change, act.Reason, act.Penalties, at.Actor.Named),
    };
}
