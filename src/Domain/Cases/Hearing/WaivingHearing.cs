using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Hearing;

/// <summary>Records that the party gives the hearing up in writing.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Content">The party's statement.</param>
public sealed record WaiveHearing(DateOnly OccurredOn, string Content) : IActBody;

/// <summary>Waiving the hearing 放弃听证: the right to it, or the request already made.</summary>
public static class WaivingHearing
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<WaiveHearing> Act = new()
    {
        Name = "waive-hearing",
        Title = "放弃听证",
        Roles = [Role.Legal, Role.Officer],
        Stages = [CaseStage.Noticed, CaseStage.PenaltyDecided],
        Follows = file => file.HearingInHand?.AnsweredOn ?? file.HearingInHand?.RequestedOn ?? file.NoticeInHand?.HearingToldOn,
        Needs = [HearingRules.HearingCanBeWaived],
        Record = (at, act) => new HearingWaived(act.OccurredOn, act.Content, at.Actor.Named),
    };
}
