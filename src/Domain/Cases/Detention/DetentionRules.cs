using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Detention;

/// <summary>The rules of transferring persons responsible for detention 移送行政拘留.</summary>
public static class DetentionRules
{
    private const string Source = "行政主管部门移送适用行政拘留环境违法案件暂行办法";
    private static readonly LegalBasis Conditions = new("环境保护法", "第六十三条");
    private static readonly LegalBasis Transferring = new(Source, "第十条、第十二条");

    /// <summary>The law already knows the transfer.</summary>
    public static readonly CaseRule DetentionIsInForce = new(
        "R-2001", "移送行政拘留适用于 2015 年 1 月 1 日起施行的环境保护法规定的情形", Conditions,
        at => at.On >= at.Law.KnownFrom(Source),
        at => $"移送行政拘留自 {at.Law.KnownFrom(Source).Iso()} 起施行");

    /// <summary>A penalty was decided.</summary>
    public static readonly CaseRule PenaltyComesBeforeDetention = new(
        "R-2002", "移送行政拘留应当以已经作出行政处罚决定为前提", new(Source, "第二条"),
        at => at.Case.Penalties.Any(p => p.DecidedOn <= at.On));

    /// <summary>What is a crime is referred, not transferred for detention.</summary>
    public static readonly CaseRule NoCrimeIsReferred = new(
        "R-2003", "移送行政拘留以尚不构成犯罪为前提；涉嫌犯罪移送在办或者已被立案的，不移送行政拘留", Conditions,
        at => at.Case.Referral is not ({ IsUnsettled: true } or { IsPending: true }),
        at => $"涉嫌犯罪移送现为“{at.Case.Referral?.Status.Chinese()}”");

    /// <summary>A case is transferred once at a time.</summary>
    public static readonly CaseRule NoDetentionIsUnderWay = new(
        "R-2004", "已经移送行政拘留的，不得重复提请", Transferring,
        at => at.Case.Detention is null or { Status: DetentionStatus.Returned },
        at => $"现为“{at.Case.Detention?.Status.Chinese()}”");

    /// <summary>It is persons who are detained.</summary>
    public static readonly BodyRule<ProposeDetentionTransfer> PersonsResponsibleAreNamed = new(
        "R-2005", "移送行政拘留应当写明直接负责的主管人员和其他直接责任人员", Conditions,
        (_, act) => act.Persons.Any() && act.Persons.All(person => !string.IsNullOrWhiteSpace(person)),
        (_, _) => "没有写明责任人员");

    /// <summary>Only what was proposed is approved.</summary>
    public static readonly CaseRule DetentionIsProposed = new(
        "R-2006", "批准移送行政拘留应当以案件移送审批单提请为前提", Transferring,
        at => at.Case.Detention is { Status: DetentionStatus.Proposed },
        at => at.Case.Detention is { } detention ? $"现为“{detention.Status.Chinese()}”" : "没有提请移送行政拘留");

    /// <summary>Who approves did not propose.</summary>
    public static readonly CaseRule DetentionApproverDidNotPropose = new(
        "R-2007", "批准移送行政拘留的负责人不得是提请人员", Transferring,
        at => !at.Case.WithDelegates(at.Actor.Id).Contains(at.Case.Detention?.ProposerId));

    /// <summary>Only what was approved is sent.</summary>
    public static readonly CaseRule DetentionIsApproved = new(
        "R-2008", "向公安机关移送行政拘留案件应当经部门负责人批准", Transferring,
        at => at.Case.Detention is { Status: DetentionStatus.Approved },
        at => at.Case.Detention is { } detention ? $"现为“{detention.Status.Chinese()}”" : "没有批准移送行政拘留的决定");

    /// <summary>Answered is what was sent and has no conclusion yet.</summary>
    public static readonly CaseRule DetentionWasSent = new(
        "R-2012", "公安机关的要求和决定应当以已经移送且尚无结论为前提", new(Source, "第十三条至第十五条"),
        at => at.Case.Detention is { Status: DetentionStatus.Sent or DetentionStatus.Supplementing },
        at => at.Case.Detention is { } detention ? $"现为“{detention.Status.Chinese()}”" : "本案没有移送行政拘留");

    /// <summary>The police answer what was sent and is not answered yet; what they did not ask for is not supplied.</summary>
    public static readonly BodyRule<RecordDetentionAnswer> AnswerFitsTheTransfer = new(
        "R-2009", "公安机关的要求和决定应当以已经移送且尚无结论为前提；补充材料应当以公安机关要求为前提", new(Source, "第十三条至第十五条"),
        (at, act) => at.Case.Detention?.Status == (act.Answer == DetentionAnswer.Supplemented ? DetentionStatus.Supplementing : DetentionStatus.Sent)
            || (at.Case.Detention?.Status == DetentionStatus.Supplementing && act.Answer == DetentionAnswer.Returned),
        (at, _) => at.Case.Detention is { } detention ? $"现为“{detention.Status.Chinese()}”" : "本案没有移送行政拘留");

    /// <summary>Detention is between five and fifteen days.</summary>
    public static readonly BodyRule<RecordDetentionAnswer> DetentionIsWithinTheLaw = new(
        "R-2010", "行政拘留为十日以上十五日以下，情节较轻的为五日以上十日以下", Conditions,
        (_, act) => act.Answer == DetentionAnswer.Detained ? act.Days is >= 5 and <= 15 : act.Days is null,
        (_, act) => act.Answer != DetentionAnswer.Detained ? "没有决定拘留的，不填拘留日数"
            : act.Days is { } days ? $"所填拘留 {days} 日" : "没有填写拘留日数");

    /// <summary>No transfer for detention is open when the case is closed.</summary>
    public static readonly CaseRule DetentionIsSettled = new(
        "R-2011", "移送行政拘留尚未办结的，不得结案", new(Source, "第十五条"),
        at => at.Case.Detention is not { IsUnsettled: true },
        at => $"现为“{at.Case.Detention?.Status.Chinese()}”");
}
