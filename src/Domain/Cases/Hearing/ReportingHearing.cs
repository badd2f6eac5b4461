using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Hearing;

/// <summary>Reports on the hearing.</summary>
/// <param name="OccurredOn">The date of the report.</param>
/// <param name="Content">What was disputed, how, and with what evidence.</param>
/// <param name="Opinion">What the chair proposes.</param>
public sealed record ReportHearing(DateOnly OccurredOn, string Content, string Opinion) : IActBody;

/// <summary>Reporting on the hearing 提出听证报告; whoever presided does.</summary>
public static class ReportingHearing
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ReportHearing> Act = new()
    {
        Name = "report-hearing",
        Title = "提出听证报告",
        Roles = [Role.Legal, Role.Leader, Role.Officer],
        Stages = [CaseStage.Noticed, CaseStage.PenaltyDecided],
        Follows = file => file.HearingInHand?.EndedOn,
        Needs = [HearingRules.ChairReportsTheHearing],
        Record = (at, act) => new HearingReported(act.OccurredOn, act.Content, act.Opinion, at.Actor.Named),
    };
}
