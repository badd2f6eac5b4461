using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>The rules of deciding a case 决定.</summary>
public static class DecisionRules
{
    private static readonly Provision Extending = new(
        new("环境行政处罚办法", "第五十五条"), b: new("生态环境行政处罚办法", "第五十七条"));

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

    /// <summary>
    /// Where a referral is proposed, the procuratorate asks for one or the legality review advises it, whether to refer is decided first: nobody is
    /// penalised, or let off, instead of being referred.
    /// </summary>
    public static readonly CaseRule WhetherToReferIsDecidedFirst = new(
        "R-537", "涉嫌犯罪，已经提请移送、检察机关要求移送或者法制审核建议移送的，应当先决定是否移送，不得以行政处罚或者不予处罚代替移送",
        new("行政执法机关移送涉嫌犯罪案件的规定", "第十一条"),
        at => at.Case.AwaitsReferral() is null,
        at => $"{at.Case.AwaitsReferral()}，尚未决定是否移送");

    /// <summary>Not penalising for being minor presupposes that a re-inspection found the violation corrected.</summary>
    public static readonly BodyRule<ISpares> MinorViolationWasCorrected = new(
        "R-508", "以轻微并及时纠正为由不予处罚的，应当经复查确认已经改正", new(new LegalBasis("环境行政处罚办法", "第七条"), new("行政处罚法", "第三十三条第一款"), new("生态环境行政处罚办法", "第四十二条")),
        (at, act) => act.Sparings.All(s => s.Ground is not (NoPenaltyGround.MinorAndCorrected or NoPenaltyGround.FirstOffence)) || at.Case.Correction is { Corrected: true },
        (_, _) => "没有复查确认已改正的记录");

    /// <summary>A case is transferred to another agency, not to oneself.</summary>
    public static readonly BodyRule<TransferCase> ReceiverIsAnotherAgency = new(
        "R-509", "移送管辖的接收机关应当是本机关以外有管辖权的机关", new(new LegalBasis("环境行政处罚办法", "第二十一条、第二十五条"), b: new LegalBasis("生态环境行政处罚办法", "第十六条、第十七条")),
        (at, act) => act.Receiver.Trim() != at.Agency.Name);

    /// <summary>The period of a decision can be extended only where the law knows an extension: since 2023-07-01.</summary>
    public static readonly CaseRule DecisionPeriodCanBeExtended = new(
        "R-521", "办案期限的延长应当有法律依据：2023 年 7 月 1 日起可以延长两次", Extending,
        at => Extension(at) is not null,
        at => at.Case.DecisionExtensions.Count is > 0 and var times ? $"办案期限已经延长{ChineseNumerals.Of(times)}次" : $"{at.On.Iso()} 适用的程序制度没有延长办案期限的规定");

    /// <summary>A period is extended before it has run out.</summary>
    public static readonly CaseRule DecisionPeriodStillRuns = new(
        "R-522", "延长办案期限应当在期限届满前批准", Extending,
        at => DecisionDeadlines.DueOn(at) is not { } due || at.On <= due,
        at => $"办案期限已于 {DecisionDeadlines.DueOn(at)?.Iso()} 届满");

    /// <summary>Each extension has at most thirty days.</summary>
    public static readonly BodyRule<ExtendDecisionPeriod> ExtensionIsWithinTheLimit = new(
        "R-523", "每次延长的办案期限不得超过三十日", Extending,
        (at, act) => act.Days >= 1 && act.Days <= Extension(at)!.Length,
        (at, act) => $"所填为 {act.Days} 日，本次最多可延长 {Extension(at)!.Length} 日");

    /// <summary>The second extension is decided by the heads together; who is named as a head is one, at the first too.</summary>
    public static readonly BodyRule<ExtendDecisionPeriod> SecondExtensionIsDiscussed = new(
        "R-524", "第二次延长办案期限，应当由本机关负责人集体讨论决定", Extending,
        (at, act) => (act.Heads ?? []).All(id => at.Member(id)?.Role == Role.Leader)
            && (Extension(at)!.ApprovedBy != Approver.HeadsTogether || (act.Heads ?? []).Distinct().Count() >= 2),
        (at, act) => (act.Heads ?? []).FirstOrDefault(id => at.Member(id)?.Role != Role.Leader) is { } other
            ? $"{at.NameOf(other)}不是本机关负责人" : "参加集体讨论的负责人不得少于两名");

    /// <summary>A first offence and the lack of fault are grounds only since 2021-07-15.</summary>
    public static readonly BodyRule<ISpares> GroundIsKnownToTheRegime = new(
        "R-525", "不予处罚的情形应当是决定时法律规定的情形", new(new LegalBasis("行政处罚法", "第二十五条至第二十七条"), new("行政处罚法", "第三十条至第三十三条")),
        (at, act) => at.Regime >= Regime.A2 || !act.Sparings.Any(s => IsOf2021(s.Ground)),
        (_, act) => $"“{act.Sparings.First(s => IsOf2021(s.Ground)).Ground.Chinese()}”自 2021-07-15 起才是不予处罚的情形");

    /// <summary>Only a person can be too young or without capacity, and one whose birthday is known is as old as that.</summary>
    public static readonly BodyRule<ISpares> GroundFitsTheParty = new(
        "R-526", "以年龄或者行为能力为由不予处罚的，当事人应当是符合该情形的自然人", new(new LegalBasis("行政处罚法", "第二十五条、第二十六条"), new("行政处罚法", "第三十条、第三十一条")),
        (at, act) => act.Sparings.All(s => s.Ground switch
        {
            NoPenaltyGround.UnderFourteen => WeighingRules.IsUnder(14, at) ?? at.Case.Party!.IsCitizen,
            NoPenaltyGround.WithoutCapacity => at.Case.Party!.IsCitizen,
            _ => true,
        }),
        (at, _) => at.Case.Party!.IsCitizen ? "按公民身份号码，当事人行为时已满十四周岁" : $"{at.Case.Party!.Name}不是自然人");

    /// <summary>Since 2021-07-15 who is not penalised for a violation is educated, and the decision says how.</summary>
    public static readonly BodyRule<ISpares> PartyIsEducated = new(
        "R-527", "违法行为依法不予处罚的，应当对当事人进行教育并记录", new(new LegalBasis("行政处罚法", "第五条"), new("行政处罚法", "第三十三条第三款")),
        (at, act) => at.Regime < Regime.A2 || act.Sparings.All(s => s.Ground == NoPenaltyGround.FactsNotEstablished || !string.IsNullOrWhiteSpace(s.Education)),
        (_, _) => "请在 education 写明对当事人进行教育的情况");

    /// <summary>A first offence is the first: the agency has not penalised the party for the like before.</summary>
    public static readonly BodyRule<ISpares> FirstOffenceIsTheFirst = new(
        "R-528", "以初次违法为由不予处罚的，当事人此前应当没有因同类违法行为受过本机关处罚", new("行政处罚法", "第三十三条第一款"),
        (at, act) => !Alike(at, act).Any(),
        (at, act) => $"当事人此前因同类违法行为受过处罚：{string.Join("；", Alike(at, act).Select(p => p.Describe(at.Law)))}");

    /// <summary>Whether it spares something as a first offence, so that the party's earlier penalties are looked up.</summary>
    internal static bool SparesAFirstOffence(ISpares act) => act.Sparings.Any(s => s.Ground == NoPenaltyGround.FirstOffence);

    /// <summary>What the decider should know of a first offence: penalties for other conduct.</summary>
    internal static IEnumerable<string> EarlierWarnings(Circumstances at, ISpares act) =>
        SparesAFirstOffence(act) && Before(at).ToList() is { Count: > 0 } others
            ? [$"当事人此前因其他违法行为受过本机关处罚，请核实是否属于初次违法：{string.Join("；", others.Select(p => p.Describe(at.Law)))}"] : [];

    private static IEnumerable<EarlierPenalty> Before(Circumstances at) => at.EarlierPenalties.Where(p => p.DecidedOn <= at.On);

    /// <summary>The earlier penalties for the like of what is spared as a first offence.</summary>
    private static IEnumerable<EarlierPenalty> Alike(Circumstances at, ISpares act)
    {
        var spared = at.Case.Violations.Where(v => act.Sparings.Any(s => s.Ground == NoPenaltyGround.FirstOffence && (s.Violation ?? v.Number) == v.Number)).ToList();
        return Before(at).Where(p => spared.Any(v => at.Law.Offence(v.OffenceCode) is { } offence && p.IsFor(offence, at.Law)));
    }

    private static bool IsOf2021(NoPenaltyGround ground) => ground is NoPenaltyGround.FirstOffence or NoPenaltyGround.WithoutFault;

    /// <summary>The next extension the law of the day knows, with its cap and its approver; null when it knows none.</summary>
    private static StatutoryPeriod? Extension(Circumstances at) => at.Case.DecisionExtensions.Count switch
    {
        0 when at.Law.KnowsPeriod("decision.extension", at.On) => at.Law.Period("decision.extension", at.On),
        1 when at.Law.KnowsPeriod("decision.secondExtension", at.On) => at.Law.Period("decision.secondExtension", at.On),
        _ => null,
    };
}
