using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>Extends the period for deciding on the filing.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="Reason">The special circumstances.</param>
public sealed record ExtendFilingPeriod(DateOnly OccurredOn, string Reason) : IActBody;

/// <summary>Extending the period of filing 延长立案期限, known since 2023-07-01 (生态环境行政处罚办法第十八条).</summary>
public static class ExtendingFilingPeriod
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ExtendFilingPeriod> Act = new()
    {
        Name = "extend-filing-period",
        Title = "延长立案期限",
        Roles = [Role.Leader],
        Stages = [CaseStage.LeadReceived, CaseStage.FilingProposed],
        Follows = file => file.BegunOn,
        Needs = [FilingRules.FilingPeriodCanBeExtended, FilingRules.FilingPeriodIsExtendedOnceAndInTime],
        Record = (at, act) => new FilingPeriodExtended(
            act.OccurredOn, at.Law.Period("filing.extension", act.OccurredOn).Length, act.Reason, at.Actor.Named),
    };
}
