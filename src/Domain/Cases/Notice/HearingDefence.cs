using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Notice;

/// <summary>Records the party's statement and defence.</summary>
/// <param name="OccurredOn">The day it was received or given up.</param>
/// <param name="Waived">Whether the party gave it up in writing.</param>
/// <param name="Content">What the party says.</param>
/// <param name="Weighing">What the agency makes of it, and why; empty when given up.</param>
/// <param name="Answer">Whether it is accepted.</param>
/// <param name="NewEvidence">What new evidence it brings; the case then goes to the legality review again.</param>
/// <param name="Recheck">How facts and evidence were checked again.</param>
public sealed record RecordDefence(
    DateOnly OccurredOn, bool Waived, string Content, string Weighing = "", DefenceAnswer? Answer = null, string? NewEvidence = null,
    string? Recheck = null) : IActBody;

/// <summary>What the agency makes of a defence 陈述申辩意见的采纳情况.</summary>
public enum DefenceAnswer
{
    /// <summary>Accepted 采纳.</summary>
    [Term("采纳")] Accepted,

    /// <summary>Accepted in part 部分采纳.</summary>
    [Term("部分采纳")] PartlyAccepted,

    /// <summary>Not accepted; the reasons are told 不予采纳.</summary>
    [Term("不予采纳")] NotAccepted,
}

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
        Checks = [NoticeRules.DefenceIsWeighed, NoticeRules.DefenceIsAnswered, NoticeRules.NewEvidenceIsRechecked],
        Record = (at, act) => new DefenceHeard(
            act.OccurredOn, act.Waived, act.Content, act.Weighing, at.Actor.Named, act.Answer, act.NewEvidence, act.Recheck),
        Warn = (at, act) => !act.Waived && at.Case.NoticeServedOn is { } served && at.Law.Count("defence.period", served).DueOn is var due && act.OccurredOn > due
            ? [$"陈述申辩期限已于 {due.Iso()} 届满；逾期提出的陈述申辩仍应听取并复核"] : [],
    };
}
