using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Notice;

/// <summary>Records the party's statement and defence.</summary>
/// <param name="OccurredOn">The day it was received or given up.</param>
/// <param name="Waived">Whether the party gave it up in writing.</param>
/// <param name="Content">What the party says.</param>
/// <param name="Weighing">What the agency makes of it, and why; empty when given up.</param>
public sealed record RecordDefence(DateOnly OccurredOn, bool Waived, string Content, string Weighing = "") : IActBody;

/// <summary>Hearing the defence 听取陈述申辩.</summary>
public static class HearingDefence
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordDefence> Act = new()
    {
        Name = "record-defence",
        Title = "听取陈述申辩",
        Roles = [Role.Officer, Role.Legal],
        Stages = [CaseStage.Noticed],
        Follows = file => file.Defence?.OccurredOn ?? file.NoticeServedOn,
        Needs = [NoticeRules.NoticeWasServed],
        Checks = [NoticeRules.DefenceIsWeighed],
        Record = (at, act) => new DefenceHeard(act.OccurredOn, act.Waived, act.Content, act.Weighing, at.Actor.Named),
    };
}
