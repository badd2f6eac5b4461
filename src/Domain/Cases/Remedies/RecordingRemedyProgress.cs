using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Remedies;

/// <summary>Records what happened to a remedy before it is decided.</summary>
/// <param name="OccurredOn">The day of the notice.</param>
/// <param name="Step">What happened.</param>
/// <param name="Reference">The notice's number and reasons.</param>
/// <param name="DecisionId">Against which penalty decision; the main one when left out.</param>
public sealed record RecordRemedyProgress(DateOnly OccurredOn, RemedyStep Step, string Reference, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Recording the progress of a remedy 登记复议、诉讼进展.</summary>
public static class RecordingRemedyProgress
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordRemedyProgress> Act = new()
    {
        Name = "record-remedy-progress",
        Title = "登记复议（诉讼）进展",
        Roles = [Role.Legal],
        Stages = ActsOnADecision.StagesUntilArchived,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision],
        Checks = [PaymentRules.DecisionIsOneOfTheCases, RemedyRules.RemedyIsPending, RemedyRules.StepFitsTheRemedy],
        Record = (at, act) => new RemedyProgressed(act.OccurredOn, at.DecisionOf(act).PaperId, act.Step, act.Reference, at.Actor.Named),
    };
}
