using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>An investigative act that two certified officers do together.</summary>
public interface IDoneByInvestigators
{
    /// <summary>The ids of the officers who did it.</summary>
    IReadOnlyList<string> Officers { get; }
}

/// <summary>An investigative act towards the party, who may see the certificates.</summary>
public interface IShowsCertificates
{
    /// <summary>Whether the certificates were shown 出示执法证件.</summary>
    bool CertificatesShown { get; }
}

/// <summary>The rules of investigation 调查取证.</summary>
public static class InvestigationRules
{
    private static readonly Provision TwoOfficers = new(new LegalBasis("环境行政处罚办法", "第二十八条"), new LegalBasis("行政处罚法", "第四十二条、第五十五条"), new LegalBasis("生态环境行政处罚办法", "第十条、第二十三条"));
    private static readonly LegalBasis Separation = new("环境行政处罚办法", "第五条");

    /// <summary>A case is investigated by two or more.</summary>
    public static readonly BodyRule<AppointInvestigators> TwoInvestigatorsAreAppointed = new(
        "R-201", "调查人员不得少于两人", TwoOfficers,
        (_, act) => act.Investigators.Distinct().Count() >= 2,
        (_, act) => $"调查人员不得少于两人，现只有 {act.Investigators.Distinct().Count()} 人");

    /// <summary>Investigators hold enforcement certificates valid on the day.</summary>
    public static readonly BodyRule<AppointInvestigators> InvestigatorsAreCertified = new(
        "R-202", "调查人员应当持有当日有效的执法证件", TwoOfficers,
        (at, act) => act.Investigators.All(id => at.Member(id)?.IsCertifiedOn(at.On) == true),
        (at, act) => "没有当日有效执法证件的人员：" + string.Join("、", act.Investigators.Where(id => at.Member(id)?.IsCertifiedOn(at.On) != true)));

    /// <summary>Who approved the filing does not investigate.</summary>
    public static readonly BodyRule<AppointInvestigators> LeaderDoesNotInvestigate = new(
        "R-203", "批准立案的负责人不得担任本案调查人员", Separation,
        (at, act) => !act.Investigators.Contains(at.Case.Filing?.Approver.Id) && !act.Investigators.Contains(at.Actor.Id));

    /// <summary>Who reviewed the case does not investigate it afterwards, as when it was returned.</summary>
    public static readonly BodyRule<AppointInvestigators> ReviewerDoesNotInvestigate = new(
        "R-216", "审查过本案的人员不得担任本案调查人员", new(new LegalBasis("环境行政处罚办法", "第四十五条"), b: new LegalBasis("生态环境行政处罚办法", "第三十八条")),
        (at, act) => !act.Investigators.Any(at.Case.HasReviewed));

    /// <summary>Investigative acts are done by two or more of the appointed investigators, with certificates valid on the day.</summary>
    public static readonly BodyRule<IDoneByInvestigators> TwoOfTheInvestigatorsAct = new(
        "R-204", "调查取证应当由本案两名以上持有当日有效执法证件的调查人员进行", TwoOfficers,
        (at, act) => act.Officers.Distinct().Count(id => at.Case.IsInvestigator(id)) >= 2 && act.Officers.All(at.Case.IsInvestigator)
            && act.Officers.All(id => at.Member(id)?.IsCertifiedOn(at.On) == true),
        (at, act) => act.Officers.FirstOrDefault(id => !at.Case.IsInvestigator(id)) is { } other
            ? $"“{other}”不是本案调查人员(本案调查人员：{string.Join("、", at.Case.Investigators.Select(i => i.Id))})"
            : act.Officers.FirstOrDefault(id => at.Member(id)?.IsCertifiedOn(at.On) != true) is { } expired
            ? $"“{expired}”没有当日有效的执法证件"
            : $"调查取证应当由两名以上调查人员进行，现只有 {act.Officers.Distinct().Count()} 人");

    /// <summary>Officers show their certificates.</summary>
    public static readonly BodyRule<IShowsCertificates> CertificatesWereShown = new(
        "R-205", "调查取证应当出示执法证件并记录", TwoOfficers,
        (_, act) => act.CertificatesShown);

    /// <summary>What is recorded is recorded by one of the investigators.</summary>
    public static readonly CaseRule ActorIsAnInvestigator = new(
        "R-206", "调查事项应当由本案调查人员记录", new(new LegalBasis("环境行政处罚办法", "第二十六条"), b: new LegalBasis("生态环境行政处罚办法", "第二十一条")),
        at => at.Case.IsInvestigator(at.Actor.Id),
        at => $"{at.Actor.Name}不是本案调查人员");

    /// <summary>An inspection ends after it began.</summary>
    public static readonly BodyRule<RecordInspection> InspectionEndsAfterItBegan = new(
        "R-207", "检查结束时间应当晚于开始时间", new(new LegalBasis("环境行政处罚办法", "第三十三条"), b: new LegalBasis("生态环境行政处罚办法", "第二十八条")),
        (_, act) => act.From < act.To,
        (_, act) => $"检查开始 {act.From:HH\\:mm}、结束 {act.To:HH\\:mm}");

    /// <summary>A monitoring report names the institution, its CMA mark and its number.</summary>
    public static readonly BodyRule<AddEvidence> MonitoringReportBearsTheCmaMark = new(
        "R-208", "监测报告应当载明监测机构全称、计量认证（CMA）标志和监测字号", new("环境行政处罚办法", "第三十五条"),
        (_, act) => act.Kind != EvidenceKind.MonitoringReport || act.Monitoring is not null);

    /// <summary>An order to correct rests on something recorded.</summary>
    public static readonly CaseRule CorrectionRestsOnEvidence = new(
        "R-209", "责令改正应当有现场检查或者证据为据", new(new LegalBasis("环境行政处罚办法", "第十一条"), new LegalBasis("行政处罚法", "第二十八条"), new LegalBasis("生态环境行政处罚办法", "第九条")),
        at => at.Case.Inspections.Count + at.Case.Evidence.Count > 0);

    /// <summary>The last day for correcting does not precede the order.</summary>
    public static readonly BodyRule<OrderCorrection> CorrectionIsDueAfterTheOrder = new(
        "R-210", "改正期限不得早于责令改正之日", new(new LegalBasis("环境行政处罚办法", "第十一条"), new LegalBasis("行政处罚法", "第二十八条"), new LegalBasis("生态环境行政处罚办法", "第九条")),
        (_, act) => act.DueOn >= act.OccurredOn,
        (_, act) => $"改正期限 {act.DueOn.Iso()} 早于责令改正之日 {act.OccurredOn.Iso()}");

    /// <summary>Only an order that has been served is re-inspected.</summary>
    public static readonly CaseRule CorrectionOrderWasServed = new(
        "R-211", "复查以责令改正决定书已经送达为前提", new(new LegalBasis("环境行政处罚办法", "第十一条"), new LegalBasis("行政处罚法", "第二十八条"), new LegalBasis("生态环境行政处罚办法", "第九条")),
        at => at.Case.CorrectionServedOn is not null,
        at => at.Case.Correction is null ? "本案没有责令改正" : "责令改正决定书尚未送达");

    /// <summary>An investigation is concluded when there is an inspection and a piece of evidence or an interview.</summary>
    public static readonly CaseRule FactsRestOnEvidence = new(
        "R-212", "调查终结应当事实清楚、手续完备、证据充分", new(new LegalBasis("环境行政处罚办法", "第四十四条第一项"), b: new LegalBasis("生态环境行政处罚办法", "第三十七条")),
        at => at.Case.Inspections.Count > 0 && at.Case.Evidence.Count + at.Case.Interviews.Count > 0,
        at => at.Case.Inspections.Count == 0 ? "尚无现场检查（勘察）笔录" : "除现场笔录外尚无其他证据或者询问笔录");

    /// <summary>The established offence is one of the law in force when it was committed.</summary>
    public static readonly BodyRule<ConcludeInvestigation> EstablishedOffenceWasPunishable = new(
        "R-213", "认定的违法行为应当有行为发生时有效的处罚条款", new(new LegalBasis("环境行政处罚办法", "第四十五条"), b: new LegalBasis("生态环境行政处罚办法", "第三十八条")),
        (at, act) => Decision.SubstanceRules.LastDayOf(at.Case) is { } lastDay && at.Law.Offence(act.OffenceCode)?.InForceOn(lastDay) == true,
        (at, act) => at.Law.Offence(act.OffenceCode) is { } offence
            ? $"“{offence.Name}”的处罚条款 {offence.Penalised} 在行为发生时不适用" : $"没有代码为“{act.OffenceCode}”的违法行为");

    /// <summary>What a band is measured against is established with the facts.</summary>
    public static readonly BodyRule<ConcludeInvestigation> WhatTheBandIsMeasuredAgainstIsEstablished = new(
        "R-214", "按总投资额或者应缴排污费计罚的，应当查明该数额", new(new LegalBasis("环境行政处罚办法", "第四十五条"), b: new LegalBasis("生态环境行政处罚办法", "第三十八条")),
        (at, act) => act.MeasuredAgainst is { IsZero: false } || at.Law.Offence(act.OffenceCode)?.Fine?.InYuan(null) is not null,
        (at, act) => $"“{at.Law.Offence(act.OffenceCode)?.Name}”的罚款按{at.Law.Offence(act.OffenceCode)?.Fine?.Basis.Chinese()}计算，请在 measuredAgainst 填写该数额（元）");

    /// <summary>Who decides did not investigate 查处分离.</summary>
    public static readonly CaseRule DeciderDidNotInvestigate = new(
        "R-215", "调查取证与决定处罚分开，调查人员不得作决定", Separation,
        at => !at.Case.HasInvestigated(at.Actor.Id),
        at => $"{at.Actor.Name}是本案调查人员");
}
