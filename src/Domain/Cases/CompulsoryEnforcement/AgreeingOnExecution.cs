using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>Reaches an execution agreement with the party.</summary>
/// <param name="OccurredOn">The day of the agreement.</param>
/// <param name="Content">What was agreed, such as stages of performance.</param>
/// <param name="AdditionalFine">The additional fine that remains, all told, in yuan.</param>
/// <param name="RemedialMeasures">The remedial measures the party took, for which the additional fine is reduced.</param>
/// <param name="DecisionId">On which penalty decision; the main one when left out.</param>
public sealed record AgreeOnExecution(
    DateOnly OccurredOn, string Content, Money AdditionalFine, string RemedialMeasures = "", Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Reaching an execution agreement 达成执行协议: it may reduce the additional fine, never the penalty.</summary>
public static class AgreeingOnExecution
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<AgreeOnExecution> Act = new()
    {
        Name = "agree-on-execution",
        Title = "达成执行协议",
        Roles = [Role.Leader],
        Stages = ActsOnADecision.Stages,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            PaymentRules.DecisionIsNotRevoked,
            CompulsoryEnforcementRules.OneAgreement,
            CompulsoryEnforcementRules.SomethingIsLeftToEnforce,
            CompulsoryEnforcementRules.ReductionRestsOnRemedialMeasures,
        ],
        Record = (at, act) => new ExecutionAgreed(
            act.OccurredOn, at.DecisionOf(act).PaperId, act.Content, act.RemedialMeasures, act.AdditionalFine, at.Actor.Named),
        Warn = CompulsoryEnforcementRules.WindowRunsOn,
    };
}
