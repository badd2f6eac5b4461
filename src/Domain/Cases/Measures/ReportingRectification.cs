using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Records that the party reported its rectification.</summary>
/// <param name="OccurredOn">The day it was reported.</param>
/// <param name="DocumentId">The decision.</param>
/// <param name="CompletedOn">The day the rectification was completed.</param>
/// <param name="Report">What it says.</param>
public sealed record ReportRectification(DateOnly OccurredOn, Guid DocumentId, DateOnly CompletedOn, string Report) : IActBody, IAboutAPaper;

/// <summary>Recording the report of rectification 整改完成报备: from that day the restriction or suspension is lifted.</summary>
public static class ReportingRectification
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ReportRectification> Act = new()
    {
        Name = "report-rectification",
        Title = "整改完成报备",
        Roles = [Role.Officer],
        Stages = MeasureRules.UntilArchived,
        Checks = [MeasureRules.RestrictionIsInForce, MeasureRules.RectificationWasCompletedBeforeItsReport],
        Record = (at, act) => new RectificationReported(act.OccurredOn, act.DocumentId, act.CompletedOn, act.Report, at.Actor.Named),
    };
}
