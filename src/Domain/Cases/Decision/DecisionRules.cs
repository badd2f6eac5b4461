using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>The rules of deciding a case 决定.</summary>
public static class DecisionRules
{
    /// <summary>Whoever is penalised is also ordered to correct the violation.</summary>
    public static readonly BodyRule<DecidePenalty> CorrectionIsOrdered = new(
        "R-506", "实施行政处罚时，应当责令当事人改正或者限期改正违法行为", new(new LegalBasis("环境行政处罚办法", "第十一条"), new LegalBasis("行政处罚法", "第二十八条"), new LegalBasis("生态环境行政处罚办法", "第九条")),
        (at, act) => at.Case.Correction is not null || !string.IsNullOrWhiteSpace(act.Correction),
        (_, _) => "此前没有责令改正，请在 correction 写明责令改正的内容");

    /// <summary>A case that has gone to the judiciary is not decided, either way, before the outcome.</summary>
    public static readonly CaseRule NoPenaltyWhileReferralIsPending = new(
        "R-507", "已向司法机关移送而未作处罚的，待刑事结论后再作决定", new("环境保护行政执法与刑事司法衔接工作办法", "第十六条"),
        at => at.Case.Referral is not { IsPending: true },
        at => $"涉嫌犯罪移送处于“{at.Case.Referral?.Status.Chinese()}”状态");

    /// <summary>Not penalising for being minor presupposes that a re-inspection found the violation corrected.</summary>
    public static readonly BodyRule<DecideNoPenalty> MinorViolationWasCorrected = new(
        "R-508", "以轻微并及时纠正为由不予处罚的，应当经复查确认已经改正", new(new LegalBasis("环境行政处罚办法", "第七条"), new LegalBasis("行政处罚法", "第三十三条"), new LegalBasis("生态环境行政处罚办法", "第四十二条")),
        (at, act) => act.Ground != NoPenaltyGround.MinorAndCorrected || at.Case.Correction is { Corrected: true },
        (_, _) => "没有复查确认已改正的记录");

    /// <summary>A case is transferred to another agency, not to oneself.</summary>
    public static readonly BodyRule<TransferCase> ReceiverIsAnotherAgency = new(
        "R-509", "移送管辖的接收机关应当是本机关以外有管辖权的机关", new(new LegalBasis("环境行政处罚办法", "第二十一条、第二十五条"), b: new LegalBasis("生态环境行政处罚办法", "第十六条、第十七条")),
        (at, act) => act.Receiver.Trim() != at.Agency.Name);
}
