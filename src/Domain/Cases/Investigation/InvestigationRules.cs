using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>An investigative act that two certified officers do together.</summary>
public interface IDoneByInvestigators : INamesStaff
{
    /// <summary>The ids of the officers who did it.</summary>
    IReadOnlyList<string> Officers { get; }

    /// <inheritdoc/>
    IEnumerable<string> INamesStaff.NamedStaff => Officers;
}

/// <summary>An investigative act towards the party, who may see the certificates.</summary>
public interface IShowsCertificates
{
    /// <summary>Whether the certificates were shown 出示执法证件.</summary>
    bool CertificatesShown { get; }
}

/// <summary>An act that in urgent cases may precede the filing.</summary>
public interface IMayPrecedeFiling
{
    /// <summary>Whether it had to be done before the filing 先行调查取证.</summary>
    bool? Urgent { get; }

    /// <summary>What the event notes: true before the filing where it was urgent, otherwise nothing.</summary>
    internal static bool? Noted(Circumstances at, IMayPrecedeFiling act) => at.Case.Filing is null && act.Urgent == true ? true : null;
}

/// <summary>The rules of investigation 调查取证.</summary>
public static class InvestigationRules
{
    private static readonly Provision TwoOfficers = new(new LegalBasis("环境行政处罚办法", "第二十八条"), new LegalBasis("行政处罚法", "第四十二条、第五十五条"), new LegalBasis("生态环境行政处罚办法", "第十条、第二十三条"));
    private static readonly LegalBasis Separation = new("环境行政处罚办法", "第五条");
    private static readonly Provision Examined = new(new("环境行政处罚办法", "第三十五条、第五十五条"), b: new("生态环境行政处罚办法", "第二十九条、第五十七条"));
    private static readonly LegalBasis Monitoring = new("行政处罚法", "第四十一条");
    private static readonly LegalBasis Informing = new("生态环境行政处罚办法", "第二十九条");

    /// <summary>A case is investigated by two or more.</summary>
    public static readonly BodyRule<AppointInvestigators> TwoInvestigatorsAreAppointed = new(
        "R-201", "调查人员不得少于两人", TwoOfficers,
        (_, act) => act.Investigators.Distinct().Count() >= 2,
        (_, act) => $"调查人员不得少于两人，现只有 {act.Investigators.Distinct().Count()} 人");

    /// <summary>Investigators hold enforcement certificates valid on the day.</summary>
    public static readonly BodyRule<AppointInvestigators> InvestigatorsAreCertified = new(
        "R-202", "调查人员应当持有当日有效的执法证件", TwoOfficers,
        (at, act) => act.Investigators.All(id => at.Member(id)?.IsCertifiedOn(at.On) == true),
        (at, act) => "没有当日有效执法证件的人员：" + string.Join("、", act.Investigators.Where(id => at.Member(id)?.IsCertifiedOn(at.On) != true).Select(at.NameOf)));

    /// <summary>Who approved the filing does not investigate.</summary>
    public static readonly BodyRule<AppointInvestigators> LeaderDoesNotInvestigate = new(
        "R-203", "批准立案的负责人不得担任本案调查人员", Separation,
        (at, act) => !act.Investigators.Any(id => at.Case.IsOrDelegatedTo(id, at.Case.Filing?.Approver)) && !act.Investigators.Contains(at.Actor.Id));

    /// <summary>Who reviewed the case does not investigate it afterwards, as when it was returned.</summary>
    public static readonly BodyRule<AppointInvestigators> ReviewerDoesNotInvestigate = new(
        "R-216", "审查过本案的人员不得担任本案调查人员", new(new LegalBasis("环境行政处罚办法", "第四十五条"), b: new LegalBasis("生态环境行政处罚办法", "第三十八条")),
        (at, act) => !act.Investigators.Any(at.Case.HasReviewed));

    /// <summary>Investigative acts are done by two or more of the appointed investigators, before the filing by any two, with certificates valid on the day.</summary>
    public static readonly BodyRule<IDoneByInvestigators> TwoOfTheInvestigatorsAct = new(
        "R-204", "调查取证应当由本案两名以上持有当日有效执法证件的调查人员进行", TwoOfficers,
        (at, act) => act.Officers.Distinct().Count(id => MayInvestigate(at, id)) >= 2 && act.Officers.All(id => MayInvestigate(at, id))
            && act.Officers.All(id => at.Member(id)?.IsCertifiedOn(at.On) == true),
        (at, act) => act.Officers.FirstOrDefault(id => !MayInvestigate(at, id)) is { } other
            ? $"{at.NameOf(other)}不是本案调查人员（本案调查人员：{string.Join("、", at.Case.Investigators.Select(i => i.Name))}）"
            : act.Officers.FirstOrDefault(id => at.Member(id)?.IsCertifiedOn(at.On) != true) is { } expired
            ? $"{at.NameOf(expired)}没有当日有效的执法证件"
            : $"调查取证应当由两名以上调查人员进行，现只有 {act.Officers.Distinct().Count()} 人");

    /// <summary>Officers show their certificates.</summary>
    public static readonly BodyRule<IShowsCertificates> CertificatesWereShown = new(
        "R-205", "调查取证应当出示执法证件并记录", TwoOfficers,
        (_, act) => act.CertificatesShown);

    /// <summary>What is recorded is recorded by one of the investigators.</summary>
    public static readonly CaseRule ActorIsAnInvestigator = new(
        "R-206", "调查事项应当由本案调查人员记录", new(new LegalBasis("环境行政处罚办法", "第二十六条"), b: new LegalBasis("生态环境行政处罚办法", "第二十一条")),
        at => MayInvestigate(at, at.Actor.Id),
        at => at.Case is { Filing: null, OnTheSpot: null } ? $"{at.Actor.Name}没有当日有效的执法证件" : $"{at.Actor.Name}不是本案调查人员");

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
        (at, act) => at.Case.Proposal is not null && NotPunishable(at, act) is null,
        (at, act) => NotPunishable(at, act) is { } violation && at.Law.Offence(violation.OffenceCode) is { } offence
            ? $"“{offence.Name}”的处罚条款 {offence.Penalised} 在行为发生时不适用" : $"没有代码为“{NotPunishable(at, act)?.OffenceCode}”的违法行为");

    /// <summary>What a band is measured against is established with the facts.</summary>
    public static readonly BodyRule<ConcludeInvestigation> WhatTheBandIsMeasuredAgainstIsEstablished = new(
        "R-214", "按总投资额或者应缴排污费计罚的，应当查明该数额", new(new LegalBasis("环境行政处罚办法", "第四十五条"), b: new LegalBasis("生态环境行政处罚办法", "第三十八条")),
        (at, act) => NotMeasured(at, act) is null,
        (at, act) => NotMeasured(at, act) is { } offence
            ? $"“{offence.Name}”的罚款按{offence.Fine?.Basis.Chinese()}计算，请在 measuredAgainst 填写该数额（元）" : "");

    /// <summary>Before the filing only what is urgent is investigated; since 2023-07-01 whatever is lawfully obtained counts.</summary>
    public static readonly BodyRule<IMayPrecedeFiling> BeforeFilingOnlyWhatIsUrgent = new(
        "R-217", "立案前，对需要立即查处的违法行为可以先行调查取证；2023年7月1日起，立案前依法取得的证据均可使用",
        new(new("环境行政处罚办法", "第二十四条"), b: new("生态环境行政处罚办法", "第二十七条")),
        (at, act) => at.Case.Filing is not null || at.Regime >= Regime.B || act.Urgent == true,
        (_, _) => "本案尚未立案；确需立即查处的，请注明 urgent，并在七个工作日内决定是否立案");

    /// <summary>Only the procedure since 2023-07-01 knows suspension and termination of an investigation.</summary>
    public static readonly CaseRule SuspensionIsKnownToTheProcedure = new(
        "R-218", "调查的中止、终止自2023年7月1日起方可适用", new("生态环境行政处罚办法", "第三十五条、第三十六条"),
        at => at.Regime >= Regime.B,
        at => $"{at.On.Iso()} 适用的程序制度没有调查中止、终止的规定");

    /// <summary>A suspended investigation rests until it is resumed.</summary>
    public static readonly CaseRule InvestigationIsNotSuspended = new(
        "R-219", "调查中止期间，应当先恢复调查", new("生态环境行政处罚办法", "第三十五条"),
        at => !at.Case.IsSuspended,
        at => $"调查已于 {at.Case.Suspensions[^1].From.Iso()} 中止：{at.Case.Suspensions[^1].Ground.Chinese()}");

    /// <summary>Only what was suspended is resumed.</summary>
    public static readonly CaseRule InvestigationIsSuspended = new(
        "R-220", "恢复调查以调查已经中止为前提", new("生态环境行政处罚办法", "第三十五条"),
        at => at.Case.IsSuspended,
        _ => "调查没有中止");

    /// <summary>A citizen dies, an organisation ends.</summary>
    public static readonly BodyRule<TerminateInvestigation> TerminationGroundFitsTheParty = new(
        "R-221", "终止调查的情形应当与当事人的性质相符", new("生态环境行政处罚办法", "第三十六条"),
        (at, act) => act.Ground switch
        {
            TerminationGround.CitizenDied => at.Case.Party is { Kind: PartyKind.Citizen or PartyKind.IndividualBusiness },
            TerminationGround.OrganisationEnded => at.Case.Party is { Kind: PartyKind.LegalPerson or PartyKind.OtherOrganisation },
            _ => true,
        },
        (at, act) => $"当事人是{at.Case.Party?.Kind.Chinese()}，不适用“{act.Ground.Chinese()}”");

    /// <summary>Since 2023-07-01 death and dissolution terminate the investigation instead of concluding it.</summary>
    public static readonly BodyRule<ConcludeOtherwise> ConclusionGroundIsKnownToTheProcedure = new(
        "R-222", "调查终结的情形应当是当时的程序制度规定的情形", new(new("环境行政处罚办法", "第四十四条"), b: new("生态环境行政处罚办法", "第三十七条")),
        (at, act) => at.Regime < Regime.B || act.Ground is ConclusionGround.NotEstablished or ConclusionGround.Other,
        (_, act) => $"2023年7月1日起，“{act.Ground.Chinese()}”不再是调查终结的情形：当事人死亡、终止的应当终止调查，不属本机关管辖的应当移送");

    /// <summary>Each examination has a name of its own in the case.</summary>
    public static readonly BodyRule<CommissionExamination> ExaminationIsNew = new(
        "R-223", "每次委托监测、鉴定应当有各自的委托编号", Examined,
        (at, act) => at.Case.Examinations.All(e => e.Reference != act.Reference.Trim()),
        (_, act) => $"委托编号“{act.Reference.Trim()}”已经用过");

    /// <summary>A result answers a commission.</summary>
    public static readonly BodyRule<RecordExaminationResult> ExaminationIsOpen = new(
        "R-224", "监测、鉴定结果应当对应已经委托、尚无结果的事项，且不早于委托", Examined,
        (at, act) => at.Case.Examinations.Any(e => e.Reference == act.Reference.Trim() && e.ResultOn is null && e.CommissionedOn <= at.On),
        (at, act) => at.Case.Examinations.FirstOrDefault(e => e.Reference == act.Reference.Trim()) is not { } examination ? $"没有委托编号“{act.Reference.Trim()}”"
            : examination.ResultOn is { } already ? $"“{act.Reference.Trim()}”已于 {already.Iso()} 取得结果" : $"“{act.Reference.Trim()}”于 {examination.CommissionedOn.Iso()} 才委托");

    /// <summary>The party is informed of a result that is there, once.</summary>
    public static readonly BodyRule<InformOfResult> ResultIsThereAndNew = new(
        "R-225", "告知当事人的应当是已经取得、尚未告知的监测报告、鉴定意见或者监控记录", new(Informing, Monitoring, Informing),
        (at, act) => at.Case.ResultsToInform.Concat(at.Case.RecordsToTell).Contains(act.Reference.Trim()),
        (at, act) => $"“{act.Reference.Trim()}”不是待告知的结果（待告知：{string.Join("、", at.Case.ResultsToInform.Concat(at.Case.RecordsToTell))}）");

    /// <summary>Since 2023-07-01 the party must have been informed of each result.</summary>
    public static readonly CaseRule PartyWasInformedOfResults = new(
        "R-226", "取得监测报告、鉴定意见后，应当将结果告知当事人（2023年7月1日起）", Informing,
        at => at.Regime < Regime.B || !at.Case.ResultsToInform.Any(),
        at => $"尚未告知：{string.Join("、", at.Case.ResultsToInform)}");

    /// <summary>The order whose correction is re-inspected is one of the case's and was served.</summary>
    public static readonly BodyRule<RecordReinspection> OrderReinspectedWasServed = new(
        "R-227", "复查的责令改正决定书应当是本案有效且在复查前已经送达的", new("环境行政处罚办法", "第十一条"),
        (at, act) => act.DocumentId is null || (at.Case.Corrections.Any(c => c.PaperId == act.DocumentId) && at.Case.Paper(act.DocumentId)?.Service?.ServedOn <= at.On),
        (at, act) => at.Case.Corrections.Any(c => c.PaperId == act.DocumentId) ? "该责令改正决定书在复查日尚未送达" : "本案没有这份有效的责令改正决定书");

    /// <summary>A penalty is noticed only where the conclusion established a violation.</summary>
    public static readonly CaseRule ViolationWasEstablished = new(
        "R-228", "拟给予行政处罚的，调查结论应当认定违法事实成立", new("环境行政处罚办法", "第四十五条"),
        at => at.Case.Conclusion is not { Ground: not null },
        at => $"调查结论为“{at.Case.Conclusion?.Ground?.Chinese()}”");

    /// <summary>Several violations are several acts: one act under several clauses is one violation.</summary>
    public static readonly BodyRule<ConcludeInvestigation> FurtherViolationsAreActsOfTheirOwn = new(
        "R-235", "两项以上的违法行为应当是事实各异的行为，在本案调查期间或者以前被发现；同一行为违反多个条款的，是一项违法行为",
        new(new LegalBasis("环境行政处罚办法", "第五十三条"), new("行政处罚法", "第二十九条"), new("生态环境行政处罚办法", "第七条")),
        (at, act) => NotOfItsOwn(at, act) is null,
        (at, act) => NotOfItsOwn(at, act) is not { } doubtful ? ""
            : doubtful.DiscoveredOn > at.On || doubtful.EndedOn > at.On ? $"{doubtful.Named}的日期晚于调查终结的日期 {at.On.Iso()}"
            : $"{doubtful.Named}的事实没有写明，或者与前面的违法行为相同；同一行为违反的其他条款请填在 alsoViolated");

    /// <summary>Each further violation was discovered within its own limitation period; that of the first was asked at the filing.</summary>
    public static readonly BodyRule<ConcludeInvestigation> FurtherViolationsAreNotTimeBarred = new(
        "R-236", "两项以上的违法行为，每一项自终了之日起到被发现之日均应当未超过追责时效",
        new(new LegalBasis("行政处罚法", "第二十九条"), new("行政处罚法", "第三十六条")),
        (at, act) => TimeBarred(at, act) is null,
        (at, act) => TimeBarred(at, act) is { } late ? $"{late.Named}终了于 {late.EndedOn?.Iso()}，{late.DiscoveredOn.Iso()} 才被发现，已超过追责时效" : "");

    /// <summary>Electronic data became a kind of evidence with the law of 2021; before, computer data stood with audio-visual material.</summary>
    public static readonly BodyRule<AddEvidence> EvidenceKindIsKnownToTheProcedure = new(
        "R-237", "证据种类应当是当时的法律规定的种类",
        new(new LegalBasis("环境行政处罚办法", "第三十二条"), new("行政处罚法", "第四十六条"), new("生态环境行政处罚办法", "第二十六条")),
        (at, act) => act.Kind != EvidenceKind.ElectronicData || at.Regime >= Regime.A2,
        (_, act) => $"“{act.Kind.Chinese()}”自2021年7月15日起才是一种证据，此前的计算机数据属于“{EvidenceKind.AudioVisual.Chinese()}”");

    /// <summary>Since 2021-07-15 equipment records violations only after a legal and technical review, its site published.</summary>
    public static readonly BodyRule<AddEvidence> MonitoringEquipmentWasReviewed = new(
        "R-238", "利用电子技术监控设备收集、固定违法事实的，设备应当经过法制和技术审核，设置地点应当向社会公布（2021年7月15日起）", Monitoring,
        (at, act) => at.Regime < Regime.A2 || act.Equipment is null or { Reviewed: true, SitePublished: true },
        (_, act) => act.Equipment!.Reviewed ? $"{act.Equipment.Device}的设置地点没有向社会公布" : $"{act.Equipment.Device}没有经过法制和技术审核");

    /// <summary>Since 2021-07-15 what equipment recorded is evidence only once it was reviewed.</summary>
    public static readonly BodyRule<AddEvidence> RecordOfEquipmentWasReviewed = new(
        "R-239", "电子技术监控设备的记录应当经审核符合真实、清晰、完整、准确的要求，方可作为证据（2021年7月15日起）", Monitoring,
        (at, act) => at.Regime < Regime.A2 || act.Equipment is not { RecordReviewed: false },
        (_, act) => $"{act.Equipment!.Device}的记录未经审核，或者经审核不符合要求");

    /// <summary>Since 2021-07-15 the party is told what equipment recorded, and how to look it up.</summary>
    public static readonly CaseRule PartyWasToldWhatWasRecorded = new(
        "R-240", "利用电子技术监控设备收集、固定违法事实的，应当及时告知当事人违法事实，并为其查询、陈述和申辩提供便利（2021年7月15日起）", Monitoring,
        at => at.Regime < Regime.A2 || !at.Case.RecordsToTell.Any(),
        at => $"尚未告知：{string.Join("、", at.Case.RecordsToTell)}");

    private static EstablishedViolation? NotPunishable(Circumstances at, ConcludeInvestigation act) =>
        act.Established(at.Case).FirstOrDefault(v => at.Law.Offence(v.OffenceCode)?.InForceOn(v.LastDay) != true);

    private static Offence? NotMeasured(Circumstances at, ConcludeInvestigation act) => act.Established(at.Case)
        .Where(v => v.MeasuredAgainst is not { IsZero: false }).Select(v => at.Law.Offence(v.OffenceCode)).FirstOrDefault(o => o?.Fine?.InYuan(null) is null);

    private static EstablishedViolation? NotOfItsOwn(Circumstances at, ConcludeInvestigation act)
    {
        var facts = new HashSet<string>();
        return act.Established(at.Case).FirstOrDefault(v =>
            (!facts.Add(v.Facts.Trim()) || v.Facts.Trim().Length == 0 || v.DiscoveredOn > at.On || v.EndedOn > at.On) && v.Number > 1);
    }

    private static EstablishedViolation? TimeBarred(Circumstances at, ConcludeInvestigation act) => act.Established(at.Case).FirstOrDefault(v =>
        v is { Number: > 1, EndedOn: { } ended } && v.DiscoveredOn > Limitation.LastDayOfDiscovery(at.Law, ended, at.Case.Proposal!.Conditions.Harm));

    private static bool MayInvestigate(Circumstances at, string id) =>
        at.Case is { Filing: null, OnTheSpot: null } ? at.Member(id) is { Role: Role.Officer } officer && officer.IsCertifiedOn(at.On) : at.Case.IsInvestigator(id);

    /// <summary>Who decides did not investigate 查处分离.</summary>
    public static readonly CaseRule DeciderDidNotInvestigate = new(
        "R-215", "调查取证与决定处罚分开，调查人员不得作决定", Separation,
        at => !at.Case.HasInvestigated(at.Actor.Id),
        at => $"{at.Actor.Name}是本案调查人员");
}
