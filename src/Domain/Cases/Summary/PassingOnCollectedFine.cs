using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Summary;

/// <summary>Passes a collected fine on.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="To">To the agency, or from it to the bank.</param>
/// <param name="Voucher">The receipt of the agency or the bank.</param>
/// <param name="DecisionId">On which penalty decision it was collected; the main one when left out.</param>
public sealed record PassOnCollectedFine(DateOnly OccurredOn, FineReceiver To, string Voucher, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Passing a collected fine on 上交当场收缴的罚款: within two days to the agency, within two more to the bank.</summary>
public static class PassingOnCollectedFine
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<PassOnCollectedFine> Act = new()
    {
        Name = "pass-on-collected-fine",
        Title = "上交当场收缴的罚款",
        Roles = [Role.Officer],
        Stages = [CaseStage.PenaltyDecided],
        Needs = [SummaryRules.SomethingCollectedIsToBePassedOn],
        Checks = [PaymentRules.DecisionIsOneOfTheCases, SummaryRules.CollectedFineGoesByTheAgencyToTheBank],
        Record = (at, act) => new CollectedFineForwarded(
            act.OccurredOn, at.Case.Decision(act.DecisionId)!.PaperId, act.To, act.Voucher, at.Actor.Named),
    };
}
