using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Summary;

/// <summary>Collects a fine on the spot.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Amount">How much, in yuan.</param>
/// <param name="Receipt">The treasury receipt's number.</param>
/// <param name="Ground">Why it may be collected on the spot.</param>
/// <param name="DecisionId">On which penalty decision; the main one when left out.</param>
public sealed record CollectOnTheSpot(DateOnly OccurredOn, Money Amount, string Receipt, CollectionGround Ground, Guid? DecisionId = null)
    : IActBody, IOnADecision;

/// <summary>Collecting a fine on the spot 当场收缴罚款; for the party it is payment.</summary>
public static class CollectingOnTheSpot
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<CollectOnTheSpot> Act = new()
    {
        Name = "collect-on-the-spot",
        Title = "当场收缴罚款",
        Roles = [Role.Officer],
        Stages = [CaseStage.PenaltyDecided],
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.DecisionWasServed, PaymentRules.SomethingIsOwed],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            SummaryRules.FineMayBeCollectedOnTheSpot,
            SummaryRules.TreasuryReceiptIsGiven,
            SummaryRules.CollectionIsWithinTheDebt,
        ],
        Record = (at, act) => new OnTheSpotFineCollected(
            act.OccurredOn, at.Case.Decision(act.DecisionId)!.PaperId, act.Amount, act.Receipt, act.Ground, at.Actor.Named),
    };
}
