using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Publication;

/// <summary>Withdraws a published decision.</summary>
/// <param name="OccurredOn">The day it was withdrawn.</param>
/// <param name="PublicReasons">The reasons, as made public.</param>
/// <param name="DecisionId">Which penalty decision; the main one when left out.</param>
public sealed record WithdrawPublication(DateOnly OccurredOn, string PublicReasons, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Withdrawing a published decision 撤回公开.</summary>
public static class WithdrawingPublication
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<WithdrawPublication> Act = new()
    {
        Name = "withdraw-publication",
        Title = "撤回公开的处罚决定",
        Roles = [Role.Legal],
        Stages = ActsOnADecision.StagesUntilArchived,
        Needs = [PaymentRules.CaseHasADecision],
        Checks = [PaymentRules.DecisionIsOneOfTheCases, PublicationRules.WithdrawalFollowsAChange],
        Record = (at, act) => new PublicationRetracted(act.OccurredOn, at.DecisionOf(act).PaperId, act.PublicReasons, at.Actor.Named),
    };
}
