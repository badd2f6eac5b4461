using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>Dismisses a lead.</summary>
/// <param name="OccurredOn">The day of the decision not to file.</param>
/// <param name="Reason">Which condition of filing is missing, and why.</param>
public sealed record DismissLead(DateOnly OccurredOn, string Reason) : IActBody;

/// <summary>Dismissing a lead 线索不予立案: a leader decides on the preliminary review that there is no case.</summary>
public static class DismissingLead
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<DismissLead> Act = new()
    {
        Name = "dismiss-lead",
        Title = "线索不予立案",
        Roles = [Role.Leader],
        Stages = [CaseStage.LeadReceived],
        Follows = file => file.LatestStepOn,
        Needs = [FilingRules.ReceivedLeadWasReviewed, FilingRules.DismisserDidNotReview],
        Record = (at, act) => new LeadDismissed(act.OccurredOn, act.Reason, at.Actor.Named),
    };
}
