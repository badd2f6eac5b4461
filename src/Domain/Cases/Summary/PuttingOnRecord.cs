using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Summary;

/// <summary>Puts the decision on the spot on record.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Materials">What was handed in.</param>
public sealed record RecordOnTheSpotDecision(DateOnly OccurredOn, string Materials) : IActBody;

/// <summary>Putting the decision on the spot on record 当场处罚备案 with the agency.</summary>
public static class PuttingOnRecord
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordOnTheSpotDecision> Act = new()
    {
        Name = "record-on-the-spot-decision",
        Title = "当场处罚备案",
        Roles = [Role.Officer],
        Stages = [CaseStage.PenaltyDecided],
        Follows = file => file.OnTheSpot?.DecidedOn,
        Needs = [SummaryRules.DecisionIsToBePutOnRecord],
        Record = (at, act) => new OnTheSpotDecisionRecorded(act.OccurredOn, at.Case.OnTheSpot!.PaperId, act.Materials, at.Actor.Named),
    };
}
