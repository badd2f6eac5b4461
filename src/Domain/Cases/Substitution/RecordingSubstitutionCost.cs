using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Substitution;

/// <summary>Records that cost of the latest performance by others was collected from the party.</summary>
/// <param name="OccurredOn">The day it was received.</param>
/// <param name="Amount">How much, in yuan.</param>
/// <param name="Voucher">The voucher's number.</param>
public sealed record RecordSubstitutionCost(DateOnly OccurredOn, Money Amount, string Voucher) : IActBody;

/// <summary>Recording collected cost of a performance by others 登记代履行费用的收取, in whole or in part.</summary>
public static class RecordingSubstitutionCost
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordSubstitutionCost> Act = new()
    {
        Name = "record-substitution-cost",
        Title = "收取代履行费用",
        Roles = [Role.Officer],
        Stages = SubstitutionRules.Stages,
        Follows = file => file.LatestSubstitution()?.PerformedOn,
        Needs = [SubstitutionRules.CostIsOutstanding],
        Checks = [SubstitutionRules.CollectedWithinTheCost],
        Record = (at, act) => new SubstitutionCostReceived(
            act.OccurredOn, at.Case.LatestSubstitution()!.PaperId, act.Amount, act.Voucher, at.Actor.Named),
    };
}
