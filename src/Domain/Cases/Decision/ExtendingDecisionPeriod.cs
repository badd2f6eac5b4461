using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>Extends the period of the decision.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="Days">By how many days, thirty at most.</param>
/// <param name="Reason">Why the case cannot be decided in time.</param>
/// <param name="Heads">The ids of the heads who discussed a second extension.</param>
public sealed record ExtendDecisionPeriod(DateOnly OccurredOn, int Days, string Reason, IReadOnlyList<string>? Heads = null) : IActBody, INamesStaff
{
    /// <inheritdoc/>
    IEnumerable<string> INamesStaff.NamedStaff => Heads ?? [];
}

/// <summary>Extending the period of the decision 延长办案期限: a leader once, the heads together a second time.</summary>
public static class ExtendingDecisionPeriod
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ExtendDecisionPeriod> Act = new()
    {
        Name = "extend-decision-period",
        Title = "延长办案期限",
        Roles = [Role.Leader],
        Stages = [CaseStage.Filed, CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed, CaseStage.Noticed],
        Follows = file => file.DecisionExtensions is [.., var latest] ? latest.OccurredOn : file.Filing?.FiledOn,
        Needs =
        [
            DecisionRules.DecisionPeriodCanBeExtended,
            DecisionRules.DecisionPeriodStillRuns,
            InvestigationRules.DeciderDidNotInvestigate,
        ],
        Checks = [DecisionRules.ExtensionIsWithinTheLimit, DecisionRules.SecondExtensionIsDiscussed],
        Record = (at, act) => new DecisionPeriodExtended(act.OccurredOn, act.Days, act.Reason, at.Named((act.Heads ?? []).Distinct()), at.Actor.Named),
    };
}
