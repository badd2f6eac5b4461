using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>Records the party's statement on the demand.</summary>
/// <param name="OccurredOn">The day it was received.</param>
/// <param name="Content">What the party says.</param>
/// <param name="Weighing">What the agency makes of it, and why.</param>
/// <param name="DecisionId">On which penalty decision; the main one when left out.</param>
public sealed record RecordDemandStatement(DateOnly OccurredOn, string Content, string Weighing, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Hearing the party on the demand 听取催告后的陈述申辩.</summary>
public static class RecordingDemandStatement
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordDemandStatement> Act = new()
    {
        Name = "record-demand-statement",
        Title = "听取催告后的陈述申辩",
        Roles = [Role.Officer],
        Stages = ActsOnADecision.Stages,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            CompulsoryEnforcementRules.DemandWasServed,
            CompulsoryEnforcementRules.DemandStatementIsWeighed,
        ],
        Record = (at, act) => new DemandStatementHeard(act.OccurredOn, at.DecisionOf(act).PaperId, act.Content, act.Weighing, at.Actor.Named),
    };
}
