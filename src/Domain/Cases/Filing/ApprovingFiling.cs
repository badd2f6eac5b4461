using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>Approves the filing.</summary>
/// <param name="OccurredOn">The day of filing.</param>
/// <param name="Opinion">The leader's opinion.</param>
public sealed record ApproveFiling(DateOnly OccurredOn, string Opinion) : IActBody;

/// <summary>Approving the filing 批准立案: a leader files the case and it gets its number.</summary>
public static class ApprovingFiling
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ApproveFiling> Act = new()
    {
        Name = "approve-filing",
        Title = "批准立案",
        Roles = [Role.Leader],
        Stages = [CaseStage.FilingProposed],
        Issues = PaperKind.FilingApproval,
        Follows = file => file.Proposal?.ProposedOn,
        Needs =
        [
            FilingRules.ApproverDidNotPropose,
            FilingRules.FilingConditionsAreMet,
            FilingRules.DiscoveredWithinTheLimitationPeriod,
        ],
        Record = (at, act) => new FilingApproved(act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, act.Opinion, at.Actor.Named),
    };
}
