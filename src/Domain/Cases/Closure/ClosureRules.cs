using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Closure;

/// <summary>The rules of closing a case 结案.</summary>
public static class ClosureRules
{
    private static readonly LegalBasis Closing = new("环境行政处罚办法", "第六十七条");

    /// <summary>The ground is one that the state of the case gives.</summary>
    public static readonly BodyRule<CloseCase> GroundFitsTheCase = new(
        "R-901", "结案理由应当与案件处理结果相符", Closing,
        (at, act) => act.Ground == (at.Case.Stage == CaseStage.PenaltyDecided ? ClosureGround.Performed : ClosureGround.NothingToEnforce),
        (at, act) => $"“{at.Case.Stage.Chinese()}”的案件不能以“{act.Ground.Chinese()}”结案");

    /// <summary>What was decided has reached the party.</summary>
    public static readonly CaseRule DecisionReachedTheParty = new(
        "R-902", "结案前，处罚决定书或者不予处罚决定书应当已经送达", Closing,
        at => at.Case.Papers.All(p => p.Service?.ServedOn <= at.On || p.Kind is not (PaperKind.PenaltyDecision or PaperKind.DailyFineDecision or PaperKind.NoPenaltyDecision)),
        _ => "决定书尚未送达（公告送达的，公告期尚未届满）");

    /// <summary>What was to be paid is paid.</summary>
    public static readonly CaseRule PaidInFull = new(
        "R-903", "履行完毕结案的，罚没款应当缴清", Closing,
        at => at.Case.Owed.IsZero,
        at => $"尚欠 {at.Case.Owed} 元");

    /// <summary>No referral is open.</summary>
    public static readonly CaseRule ReferralIsSettled = new(
        "R-904", "涉嫌犯罪移送尚未办结的，不得结案", Closing,
        at => at.Case.Referral is not { IsUnsettled: true },
        at => $"移送现为“{at.Case.Referral?.Status.Chinese()}”");
}
