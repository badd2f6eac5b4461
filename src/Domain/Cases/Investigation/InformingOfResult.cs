using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Informs the party of a result.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Reference">Which examination, the number of which monitoring report, or the name of which evidence recorded by equipment.</param>
/// <param name="Receipt">What proves it.</param>
public sealed record InformOfResult(DateOnly OccurredOn, string Reference, string Receipt) : IActBody;

/// <summary>Informing the party of a result 告知监测鉴定结果: a duty since 2023-07-01, of what equipment recorded since 2021-07-15, good advice before.</summary>
public static class InformingOfResult
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<InformOfResult> Act = new()
    {
        Name = "inform-of-result",
        Title = "告知监测鉴定结果",
        Roles = [Role.Officer],
        Stages = [CaseStage.Investigating],
        Follows = file => file.AppointedOn,
        Needs = [InvestigationRules.ActorIsAnInvestigator],
        Checks = [InvestigationRules.ResultIsThereAndNew],
        Record = (at, act) => new ResultCommunicated(act.OccurredOn, act.Reference.Trim(), act.Receipt, at.Actor.Named),
    };
}
