using Enforcement.Application.Demonstration;
using Enforcement.Documents.Decision;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;

namespace Enforcement.Benchmarks.Papers;

/// <summary>An invented case with a fine for discharging through a hidden pipe, and the decision of it as the system words it.</summary>
internal static class SampleDecision
{
    private static readonly OfficerName Zhao = new("officer1", "赵启明", "川环执演1");
    private static readonly OfficerName Qian = new("officer2", "钱思源", "川环执演2");
    private static readonly OfficerName Feng = new("leader1", "冯治平", null);
    private static readonly Guid Notice = Guid.CreateVersion7();

    public static PenaltyDecisionPaper Paper() => PenaltyDecisionPaper.From(
        EnforcementCase.Of(Guid.CreateVersion7(), Events()), DemonstrationAgency.Agency, LawBook.Embedded);

    private static IEnumerable<CaseEvent> Events()
    {
        Penalty[] penalties = [new(PenaltyKind.Fine, Amount: Money.OfYuan(83_450.5m))];
        const string Grounds =
            "你单位属首次违法，废水排放时间较短，案发后主动封堵暗管、恢复污水处理设施运行，但化学需氧量超标二倍以上，且排入集中式饮用水水源地上游沟渠，综合考虑违法情节、危害后果和改正态度，按较重情节裁量";
        yield return new FilingProposed(
            new(2017, 6, 12),
            new("苍溪县清溪食品有限公司（演示）", PartyKind.LegalPerson, "苍溪县陵江镇滨河路中段118号2幢1层", "91510824MA0000000X",
                LegalRepresentative: "赵某", Phone: "0839-0000000"),
            new(LeadSource.RoutineInspection, new(2017, 6, 12), "日常巡查"),
            new("生产废水经暗管直接排入厂区东侧沟渠", "厂区东侧沟渠", "陵江镇", new(2017, 6, 10), new(2017, 6, 12)), "TS-98", new(true, true, true), Zhao);
        yield return new FilingApproved(new(2017, 6, 13), Guid.CreateVersion7(), new("苍环立", 2017, 42), "同意立案", Feng);
        yield return new InvestigatorsAppointed(new(2017, 6, 13), [Zhao, Qian], Feng);
        yield return new InspectionRecorded(
            new(2017, 6, 13), new(9, 30), new(11, 10), "苍溪县清溪食品有限公司厂区", "污水处理站提升泵停止运行，调节池内废水经一根直径110mm的PVC管外排", "李某", "当事人签名确认",
            true, [Zhao, Qian]);
        yield return new InterviewRecorded(new(2017, 6, 14), "李某", "生产部经理", "承认自6月10日起经暗管排放", true, [Zhao, Qian]);
        yield return new EvidenceAdded(
            new(2017, 6, 15), EvidenceKind.MonitoringReport, "苍环监字〔2017〕第128号监测报告",
            "厂区东侧沟渠排口化学需氧量386mg/L、氨氮41.2mg/L，分别超过《污水综合排放标准》（GB 8978-1996）表4一级标准限值2.86倍、1.75倍。",
            new("苍溪县环境监测站", "2015230128U", "苍环监字〔2017〕第128号"), [new("监测报告.pdf", new('a', 64), 482_113)], [Zhao, Qian]);
        yield return new EvidenceAdded(
            new(2017, 6, 13), EvidenceKind.AudioVisual, "现场照片6张、现场录像1段", "暗管位置、走向和排放情况", null, [new("照片.zip", new('b', 64), 9_482_113)], [Zhao, Qian]);
        yield return new InvestigationConcluded(
            new(2017, 7, 3),
            "2017年6月12日，本机关执法人员在日常巡查中发现，你单位生产车间正在生产，污水处理站的提升泵停止运行，调节池内的废水经一根直径110mm的PVC管直接排入厂区东侧沟渠。"
            + "县环境监测站当场采样，监测报告显示：化学需氧量（COD）浓度为386mg/L，超过《污水综合排放标准》（GB 8978-1996）表4一级标准限值（100mg/L）2.86倍；"
            + "氨氮（NH3-N）浓度为41.2mg/L，超过限值（15mg/L）1.75倍。上述行为持续时间为2017年6月10日至6月12日。",
            "TS-98", null, "建议处罚款", Zhao);
        yield return new CaseReviewPassed(new(2017, 7, 7), new(true, true, true, true, true, true), "事实清楚，证据确凿，程序合法", new("legal1", "郑明法", null));
        yield return new PriorNoticeIssued(new(2017, 7, 10), Notice, new("苍环罚告", 2017, 37), penalties, Grounds, null, true, new("legal1", "郑明法", null));
        yield return new PaperServed(new(2017, 7, 11), Notice, new(2017, 7, 11), ServiceMethod.Direct, "李某", "签收", [Zhao, Qian]);
        yield return new DefenceHeard(
            new(2017, 7, 14), false, "请求考虑企业困难，从轻处罚", "你单位提出的经营困难不属于法定从轻情节，对其积极改正的事实在裁量中已予考虑，不予采纳", Zhao);
        yield return new PenaltyDecided(
            new(2017, 7, 28), Guid.CreateVersion7(), new("苍环罚", 2017, 42), penalties, Grounds, null,
            "立即停止通过暗管排放水污染物，封堵暗管，恢复污水处理设施正常运行", Feng);
    }
}
