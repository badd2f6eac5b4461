using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Records the result of an examination.</summary>
/// <param name="OccurredOn">The day it was received.</param>
/// <param name="Reference">Which examination.</param>
/// <param name="Result">What it says.</param>
/// <param name="ShowsViolation">Whether it shows a violation.</param>
public sealed record RecordExaminationResult(DateOnly OccurredOn, string Reference, string Result, bool ShowsViolation) : IActBody;

/// <summary>Recording the result of a commissioned examination 取得监测鉴定结果.</summary>
public static class RecordingExaminationResult
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordExaminationResult> Act = new()
    {
        Name = "record-examination-result",
        Title = "取得监测鉴定结果",
        Roles = [Role.Officer],
        Stages = [CaseStage.Investigating],
        Follows = file => file.AppointedOn,
        Needs = [InvestigationRules.ActorIsAnInvestigator],
        Checks = [InvestigationRules.ExaminationIsOpen],
        Record = (at, act) => new ExaminationResultReceived(act.OccurredOn, act.Reference.Trim(), act.Result, act.ShowsViolation, at.Actor.Named),
    };
}
