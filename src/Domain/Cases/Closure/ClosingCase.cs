using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Closure;

/// <summary>Closes the case.</summary>
/// <param name="OccurredOn">The day of closing.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Summary">How the case was handled and performed.</param>
public sealed record CloseCase(DateOnly OccurredOn, ClosureGround Ground, string Summary) : IActBody;

/// <summary>Grounds of closing 结案情形 (环境行政处罚办法第六十七条).</summary>
public enum ClosureGround
{
    /// <summary>The decision is performed 行政处罚决定由当事人履行完毕.</summary>
    [Term("行政处罚决定由当事人履行完毕")] Performed,

    /// <summary>There is nothing to enforce: no penalty, filing revoked, or case transferred 不予处罚等无须执行.</summary>
    [Term("不予行政处罚等无须执行")] NothingToEnforce,
}

/// <summary>Closing the case 结案.</summary>
public static class ClosingCase
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<CloseCase> Act = new()
    {
        Name = "close-case",
        Title = "结案",
        Roles = [Role.Leader],
        Stages = [CaseStage.PenaltyDecided, CaseStage.NoPenaltyDecided, CaseStage.FilingRevoked, CaseStage.Transferred],
        Follows = file => file.LatestStepOn,
        Needs =
        [
            ClosureRules.DecisionReachedTheParty,
            ClosureRules.PaidInFull,
            ClosureRules.ReferralIsSettled,
            DetentionRules.DetentionIsSettled,
            SummaryRules.DecisionIsOnRecord,
            SummaryRules.CollectedFinesAreAtTheBank,
        ],
        Checks = [ClosureRules.GroundFitsTheCase],
        Record = (at, act) => new CaseClosed(act.OccurredOn, act.Ground, act.Summary, at.Actor.Named),
    };
}
