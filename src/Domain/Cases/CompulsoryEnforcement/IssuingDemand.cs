using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>Demands performance; the amounts follow from the law and the payments.</summary>
/// <param name="OccurredOn">The date of the demand.</param>
/// <param name="ClaimsAdditionalFine">Whether the additional fine is claimed too.</param>
/// <param name="DecisionId">On which penalty decision; the main one when left out.</param>
public sealed record IssueDemand(DateOnly OccurredOn, bool ClaimsAdditionalFine, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Demanding performance 催告; it may be issued before the time for asking the court has come.</summary>
public static class IssuingDemand
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<IssueDemand> Act = new()
    {
        Name = "issue-demand",
        Title = "催告履行",
        Roles = [Role.Officer],
        Stages = ActsOnADecision.Stages,
        Issues = PaperKind.DemandNotice,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            PaymentRules.DecisionIsNotRevoked,
            PaymentRules.PaymentIsOverdue,
            CompulsoryEnforcementRules.ExecutionIsNotSuspended,
            CompulsoryEnforcementRules.EnforcementDoesNotRest,
        ],
        Record = (at, act) => new DemandIssued(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, at.DecisionOf(act).PaperId, at.DecisionOf(act).Owed,
            act.ClaimsAdditionalFine ? LatePayment.AdditionalFineOwed(at.Case, at.DecisionOf(act), at.Law, act.OccurredOn) : Money.Zero, at.Actor.Named),
    };
}
