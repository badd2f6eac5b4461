using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>Records what the court answered.</summary>
/// <param name="OccurredOn">The day its paper was received.</param>
/// <param name="Answer">What it answered.</param>
/// <param name="Reference">The number of its paper, and reasons of a refusal.</param>
/// <param name="DecisionId">On which penalty decision; the main one when left out.</param>
public sealed record RecordCourtAnswer(DateOnly OccurredOn, CourtAnswer Answer, string Reference, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Recording the court's answer 登记法院受理、裁定和执行结果; money it collected is recorded as payment.</summary>
public static class RecordingCourtAnswer
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordCourtAnswer> Act = new()
    {
        Name = "record-court-answer",
        Title = "登记法院执行情况",
        Roles = [Role.Officer],
        Stages = ActsOnADecision.Stages,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            CompulsoryEnforcementRules.CourtWasAsked,
            CompulsoryEnforcementRules.CourtAnswersInOrder,
            CompulsoryEnforcementRules.EnforcedMeansPaid,
        ],
        Record = (at, act) => new CourtAnswered(act.OccurredOn, at.DecisionOf(act).PaperId, act.Answer, act.Reference, at.Actor.Named),
    };
}
