using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.DailyFine;

/// <summary>Records the party's statement and defence against a daily fine.</summary>
/// <param name="OccurredOn">The day it was received or given up.</param>
/// <param name="Waived">Whether the party gave it up in writing.</param>
/// <param name="Content">What the party says.</param>
/// <param name="Weighing">What the agency makes of it, and why; empty when given up.</param>
public sealed record RecordDailyFineDefence(DateOnly OccurredOn, bool Waived, string Content, string Weighing = "") : IActBody;

/// <summary>Hearing the defence against a daily fine 听取对按日连续处罚的陈述申辩.</summary>
public static class HearingDailyFineDefence
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordDailyFineDefence> Act = new()
    {
        Name = "record-daily-fine-defence",
        Title = "听取对按日连续处罚的陈述申辩",
        Roles = [Role.Officer, Role.Legal],
        Stages = [CaseStage.PenaltyDecided],
        Follows = file => file.OpenRound()?.Defence?.OccurredOn ?? file.DailyFineNoticeServedOn(),
        Needs = [DailyFineRules.DailyFineNoticeWasServed],
        Checks = [DailyFineRules.DailyFineDefenceIsWeighed],
        Record = (at, act) => new DailyFineDefenceHeard(act.OccurredOn, act.Waived, act.Content, act.Weighing, at.Actor.Named),
    };
}
