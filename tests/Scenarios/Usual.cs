using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Scenarios;

/// <summary>What each act says in the usual case: a dusty gravel yard of 2017 (AIR-117), its days in lawful order.</summary>
public static partial class Usual
{
    public const string OffenceCode = "AIR-117";
    public const decimal FineYuan = 15_000;

    public static readonly DateOnly LeadOn = new(2017, 5, 22);
    public static readonly DateOnly ProposedOn = new(2017, 5, 24);
    public static readonly DateOnly FiledOn = new(2017, 5, 25);
    public static readonly DateOnly AppointedOn = new(2017, 5, 25);
    public static readonly DateOnly InspectedOn = new(2017, 5, 26);
    public static readonly DateOnly InterviewedOn = new(2017, 5, 27);
    public static readonly DateOnly EvidenceOn = new(2017, 5, 31);
    public static readonly DateOnly CorrectionOn = new(2017, 5, 31);
    public static readonly DateOnly ReinspectedOn = new(2017, 6, 2);
    public static readonly DateOnly ConcludedOn = new(2017, 6, 5);
    public static readonly DateOnly ReviewedOn = new(2017, 6, 8);
    public static readonly DateOnly NoticedOn = new(2017, 6, 12);
    public static readonly DateOnly DefendedOn = new(2017, 6, 15);

    /// <summary>The period of the defence ends on 2017-06-19.</summary>
    public static readonly DateOnly DecidedOn = new(2017, 6, 23);
    public static readonly DateOnly ServedOn = new(2017, 6, 26);
    public static readonly DateOnly PaidOn = new(2017, 7, 5);
    public static readonly DateOnly ClosedOn = new(2017, 7, 12);

    /// <summary>The two investigators.</summary>
    public static IReadOnlyList<string> Two { get; } = [TheCounty.Officer1.Id, TheCounty.Officer2.Id];

    public static ProposeFiling Proposal(DateOnly? on = null) => new(
        on ?? ProposedOn,
        TheCounty.Company,
        new(LeadSource.RoutineInspection, LeadOn, "示例检查2017-18"),
        new("露天堆放砂石未密闭、未有效覆盖", "陵江镇示例村三组料场", "陵江镇", new(2017, 3, 1)),
        OffenceCode,
        new(ViolationSuspected: true, PenaltyProvided: true, WithinJurisdiction: true));

    public static ApproveFiling Approval(DateOnly? on = null) => new(on ?? FiledOn, "同意立案");

    public static RefuseFiling Refusal(DateOnly? on = null) => new(on ?? FiledOn, "情节轻微，教育整改");

    public static RevokeFiling Revocation(DateOnly on) => new(on, "经查不属于本机关管辖的违法行为");

    public static AppointInvestigators Appointment(DateOnly? on = null) => new(on ?? AppointedOn, Two);

    public static RecordInspection Inspection(DateOnly? on = null) => new(
        on ?? InspectedOn, new(9, 30), new(11, 0), "陵江镇示例村三组料场", "堆场约 800 平方米，未覆盖，有扬尘", "当事人已签名",
        CertificatesShown: true, Two, PartyPresent: "钱示例");

    public static RecordInterview Interview(DateOnly? on = null) => new(
        on ?? InterviewedOn, "钱示例", "法定代表人", "承认未覆盖", CertificatesShown: true, Two);

    public static AddEvidence Evidence(DateOnly? on = null) => new(
        on ?? EvidenceOn, EvidenceKind.AudioVisual, "现场照片", "堆场未覆盖", [], Two);

    public static AddEvidence MonitoringReport(DateOnly? on = null) => new(
        on ?? EvidenceOn, EvidenceKind.MonitoringReport, "无组织排放监测报告", "厂界颗粒物浓度", [], Two,
        new("苍溪县环境监测站（示例）", "2016230000A", "苍环监字（2017）第31号"));

    /// <summary>What the equipment at the outlet recorded.</summary>
    public static AddEvidence Recorded(DateOnly on) => new(
        on, EvidenceKind.ElectronicData, "总排口自动监测数据", "当日氨氮小时均值超标", [], Two,
        Equipment: new("水质自动监测仪 ZD-2021-03", "总排口站房", Reviewed: true, SitePublished: true, RecordReviewed: true, "凭本单位账号在县局网站查询"));

    public static Sampling Sampling { get; } = new(
        new(10, 0), new(10, 40), "HJ/T 91-2002 地表水和污水监测技术规范", [new("W20170529-1", "总排口", "化学需氧量、氨氮", "500mL×2，加酸冷藏"), new("W20170529-2", "沟渠下游50米", "氨氮", "500mL，冷藏")],
        "苍溪县环境监测站（示例）王示例，当日15时", "钱示例在场并签名");

    public static OrderCorrection Correction(DateOnly? on = null) => new(
        on ?? CorrectionOn, "立即覆盖堆场并安装喷淋", (on ?? CorrectionOn).AddDays(15));

    public static RecordReinspection Reinspection(DateOnly? on = null, bool corrected = true) => new(
        on ?? ReinspectedOn, corrected, corrected ? "已覆盖" : "仍未覆盖", Two);

    public static ConcludeInvestigation Conclusion(DateOnly? on = null) => new(
        on ?? ConcludedOn, "2017年3月1日起露天堆放砂石未有效覆盖", OffenceCode, "建议罚款");

    public static ReviewCase Review(DateOnly? on = null, bool passed = true) => new(
        on ?? ReviewedOn, passed, AllSound with { Evidence = passed }, passed ? "同意" : "补充料场面积的证据");

    public static ReviewFindings AllSound { get; } = new(true, true, true, true, true, true);

    public static IssuePriorNotice Notice(DateOnly? on = null, decimal fine = FineYuan) => new(
        on ?? NoticedOn, [Fine(fine)], "首次违法，已改正");

    public static RecordDefence Defence(DateOnly? on = null) => new(on ?? DefendedOn, Waived: false, "请求从轻", "已在裁量时考虑，不再减轻");

    public static RecordDefence Waiver(DateOnly? on = null) => new(on ?? DefendedOn, Waived: true, "书面放弃陈述申辩");

    public static DecidePenalty PenaltyDecision(DateOnly? on = null, decimal fine = FineYuan) => new(
        on ?? DecidedOn, [Fine(fine)], "首次违法，已改正", Correction: "继续保持有效覆盖");

    public static DecideNoPenalty NoPenalty(DateOnly on) => new(on, NoPenaltyGround.FactsNotEstablished, "现有证据不能证明扬尘来自该料场");

    public static TransferCase Transfer(DateOnly on) => new(on, "苍溪县水务局", "属河道采砂管理");

    public static RecordService Service(DateOnly on, Guid paper) => new(on, paper, ServiceMethod.Direct, "钱示例", "送达回证已签收", Two, AnyProof);

    public static RecordPayment Payment(DateOnly? on = null, decimal yuan = FineYuan, string voucher = "示例凭证1") =>
        new(on ?? PaidOn, Money.OfYuan(yuan), voucher);

    public static VoidDocument Voiding(DateOnly on, Guid paper) => new(on, paper, "告知的事实有误，重新制发");

    public static ProposeReferral ReferralProposal(DateOnly on) => new(on, "涉嫌污染环境罪", "暗管排放有毒物质", Two);

    public static ApproveReferral ReferralApproval(DateOnly on) => new(on, new(10, 0));

    public static RefuseReferral ReferralRefusal(DateOnly on) => new(on, "达不到追诉标准");

    public static SendReferral ReferralSending(DateOnly on) => new(on, new(15, 0), "苍溪县公安局", "苍溪县人民检察院");

    public static RecordReferralOutcome ReferralAnswer(DateOnly on, ReferralOutcome outcome) => new(on, outcome, "苍公（示例）字〔2017〕1号");

    public static CloseCase Closing(DateOnly on, CaseStage stage) => new(
        on, stage == CaseStage.PenaltyDecided ? ClosureGround.Performed : ClosureGround.NothingToEnforce, "已办结");

    /// <summary>A fine that rests on the offence's own clause.</summary>
    public static Penalty Fine(decimal yuan) => new(PenaltyKind.Fine, Amount: Money.OfYuan(yuan));
}
