using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Tells the party of an intended restriction or suspension of production.</summary>
/// <param name="OccurredOn">The day the party received it.</param>
/// <param name="Kind">Which.</param>
/// <param name="Content">The facts, the grounds, and the rights to state, defend and ask for a hearing.</param>
/// <param name="Receipt">What proves that the party received it.</param>
public sealed record NotifyRestriction(DateOnly OccurredOn, RestrictionKind Kind, string Content, string Receipt) : IActBody;

/// <summary>Telling the party of an intended restriction or suspension 限产停产事先告知.</summary>
public static class NotifyingRestriction
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<NotifyRestriction> Act = new()
    {
        Name = "notify-restriction",
        Title = "限产停产事先告知",
        Roles = [Role.Officer],
        Stages = MeasureRules.Working,
        Follows = file => file.AppointedOn,
        Needs =
        [
            Investigation.InvestigationRules.ActorIsAnInvestigator,
            MeasureRules.ProtectionLawKnowsTheMeasure,
            MeasureRules.SealingRestsOnEvidence,
        ],
        Record = (at, act) => new RestrictionNotified(act.OccurredOn, act.Kind, act.Content, act.Receipt, at.Actor.Named),
    };
}
