using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Payment;

/// <summary>Decides an additional fine; its amount follows from the law and the payments.</summary>
/// <param name="OccurredOn">The date of the decision.</param>
/// <param name="DecisionId">On which penalty decision; the main one when left out.</param>
public sealed record DecideAdditionalFine(DateOnly OccurredOn, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>
/// Deciding an additional fine by a paper of its own 作出加处罚款决定. The other way is the penalty decision's own warning of it, claimed in
/// the demand.
/// </summary>
public static class DecidingAdditionalFine
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<DecideAdditionalFine> Act = new()
    {
        Name = "decide-additional-fine",
        Title = "作出加处罚款决定",
        Roles = [Role.Leader],
        Stages = ActsOnADecision.Stages,
        Issues = PaperKind.AdditionalFineDecision,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            PaymentRules.DecisionIsNotRevoked,
            PaymentRules.AdditionalFineIsDecidedOnce,
            PaymentRules.PaymentIsOverdue,
            PaymentRules.AdditionalFineHasAccrued,
        ],
        Record = (at, act) => new AdditionalFineDecided(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, at.DecisionOf(act).PaperId,
            LatePayment.AdditionalFine(at.Case, at.DecisionOf(act), at.Law, act.OccurredOn), at.Actor.Named),
        Warn = (at, act) => at.Law.UnverifiedPauseBasis(act.OccurredOn) is { } basis && at.DecisionOf(act).Remedies.Count > 0
            ? [$"复议、诉讼期间不计加处罚款，所据{basis}待核实"] : [],
    };
}
