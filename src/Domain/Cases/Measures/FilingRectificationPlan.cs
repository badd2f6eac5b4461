using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Records that the party filed its plan of rectification.</summary>
/// <param name="OccurredOn">The day it was filed.</param>
/// <param name="DocumentId">The decision.</param>
/// <param name="Plan">What it says, and how it was made public.</param>
public sealed record FileRectificationPlan(DateOnly OccurredOn, Guid DocumentId, string Plan) : IActBody, IAboutAPaper;

/// <summary>Recording the plan of rectification 整改方案备案, due within fifteen working days.</summary>
public static class FilingRectificationPlan
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<FileRectificationPlan> Act = new()
    {
        Name = "file-rectification-plan",
        Title = "整改方案备案",
        Roles = [Role.Officer],
        Stages = MeasureRules.UntilArchived,
        Checks = [MeasureRules.RestrictionIsInForce],
        Record = (at, act) => new RectificationPlanFiled(act.OccurredOn, act.DocumentId, act.Plan, at.Actor.Named),
    };
}
