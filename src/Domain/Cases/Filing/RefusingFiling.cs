using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>Refuses the filing.</summary>
/// <param name="OccurredOn">The day of the refusal.</param>
/// <param name="Reason">Why.</param>
public sealed record RefuseFiling(DateOnly OccurredOn, string Reason) : IActBody;

/// <summary>Refusing the filing 不予立案.</summary>
public static class RefusingFiling
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RefuseFiling> Act = new()
    {
        Name = "refuse-filing",
        Title = "不予立案",
        Roles = [Role.Leader],
        Stages = [CaseStage.FilingProposed],
        Follows = file => file.Proposal?.ProposedOn,
        Needs = [FilingRules.ApproverDidNotPropose],
        Record = (at, act) => new FilingRefused(act.OccurredOn, act.Reason, at.Actor.Named),
    };
}
