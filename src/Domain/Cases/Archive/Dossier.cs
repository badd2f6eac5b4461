using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Archive;

/// <summary>The two volumes of a dossier 卷 (环境行政处罚办法第六十八条、第六十九条).</summary>
public enum DossierVolume
{
    /// <summary>The main volume 正卷.</summary>
    [Term("正卷")] Main,

    /// <summary>The secondary volume 副卷, not open to the party.</summary>
    [Term("副卷")] Secondary,
}

/// <summary>One item of a dossier.</summary>
/// <param name="Volume">In which volume.</param>
/// <param name="Position">Its place in the volume, from 1 without gap.</param>
/// <param name="Section">The section of the order the rules fix, such as 调查取证及证据材料.</param>
/// <param name="Title">What it is.</param>
/// <param name="SourceVersion">The event it comes from, by its place in the case, from 1.</param>
public sealed record DossierItem(DossierVolume Volume, int Position, string Section, string Title, int SourceVersion);

/// <summary>The dossier 案卷 of a case: a pure list computed from its events in the order the rules fix (环境行政处罚办法第六十八条、第六十九条).</summary>
public static class Dossier
{
    private static readonly IReadOnlyList<string> MainSections =
    [
        "行政处罚决定书及送达回证", "立案审批材料", "调查取证及证据材料", "行政处罚事先告知书、听证告知书、听证通知书及送达回证", "听证笔录",
        "财物处理材料", "执行材料", "结案材料", "其他有关材料",
    ];

    private static readonly IReadOnlyList<string> SecondarySections =
    [
        "投诉、申诉、举报等案源材料", "涉及当事人技术秘密、商业秘密的材料", "听证报告", "审查意见", "集体审议记录", "其他有关材料",
    ];

    /// <summary>Main-volume sections by number, as the rules count them.</summary>
    private enum Main
    {
        Decision = 1, Filing, Investigation, Notice, HearingRecord, Property, Execution, Closure, Other,
    }

    private enum Secondary
    {
        Lead = 1, Secrets, HearingReport, Review, Deliberation, Other,
    }

    /// <summary>The items in order: main volume first, each section in the order of the events.</summary>
    public static IReadOnlyList<DossierItem> Of(IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var file = EnforcementCase.Initial(Guid.Empty);
        var placed = new List<(DossierVolume Volume, int Section, string Title, int Version)>();
        foreach (var (version, happened) in events.Index())
        {
            file = EnforcementCase.Evolve(file, happened);
            placed.AddRange(Place(happened, file).Select(p => (p.Volume, p.Section, p.Title, version + 1)));
        }

        return
        [
            .. placed.GroupBy(p => p.Volume).OrderBy(volume => volume.Key).SelectMany(volume => volume
                .OrderBy(p => p.Section).ThenBy(p => p.Version)
                .Select((p, index) => new DossierItem(
                    p.Volume, index + 1, (p.Volume == DossierVolume.Main ? MainSections : SecondarySections)[p.Section - 1], p.Title, p.Version))),
        ];
    }

    private static IEnumerable<(DossierVolume Volume, int Section, string Title)> Place(CaseEvent happened, EnforcementCase after) => happened switch
    {
        LeadReceived e => [In(Secondary.Lead, $"案源材料（{e.Lead.Source.Chinese()}）")],
        LeadReviewed => [In(Main.Filing, "线索初步审查意见")],
        LeadDismissed => [In(Main.Filing, "线索不予立案审批")],
        FilingPeriodExtended => [In(Main.Filing, "延长立案期限审批")],
        JurisdictionDisputeReported => [In(Main.Other, "报请指定管辖的报告")],
        JurisdictionDesignated e => [In(Main.Other, $"指定管辖决定 {e.Reference}")],
        RecusalRequested => [In(Main.Other, "回避申请")],
        RecusalDecided => [In(Main.Other, "回避决定")],
        FilingProposed e => [In(Main.Filing, "立案建议"), In(Secondary.Lead, $"案源材料（{e.Lead.Source.Chinese()}）")],
        FilingApproved e => [In(Main.Filing, Titled(PaperKind.FilingApproval, e.Number))],
        FilingRefused => [In(Main.Filing, "不予立案审批")],
        FilingRevoked => [In(Main.Filing, "撤销立案审批")],
        InvestigatorsAppointed => [In(Main.Investigation, "指定调查人员")],
        InspectionRecorded e => [In(Main.Investigation, $"现场检查（勘察）笔录（{e.Place}）")],
        InterviewRecorded e => [In(Main.Investigation, $"调查询问笔录（{e.Interviewee}）")],
        EvidenceAdded e => [In(Main.Investigation, $"{e.Kind.Chinese()}：{e.Title}")],
        CorrectionOrdered e => [In(Main.Investigation, Titled(PaperKind.CorrectionOrder, e.Number))],
        CorrectionReinspected => [In(Main.Investigation, "责令改正后的复查记录")],
        InvestigationConcluded => [In(Main.Investigation, "调查报告")],
        InvestigationEnded => [In(Main.Investigation, "调查报告（不予处罚等情形）")],
        InvestigationSuspended => [In(Main.Investigation, "调查中止审批")],
        InvestigationResumed => [In(Main.Investigation, "恢复调查审批")],
        InvestigationTerminated => [In(Main.Investigation, "终止调查审批")],
        ExaminationCommissioned e => [In(Main.Investigation, $"{e.Kind.Chinese()}委托书 {e.Reference}")],
        ExaminationResultReceived e => [In(Main.Investigation, $"监测、鉴定等结果 {e.Reference}")],
        ResultCommunicated e => [In(Main.Investigation, $"监测、鉴定等结果告知记录 {e.Reference}")],
        PreservationApproved e => [In(Main.Property, Titled(PaperKind.PreservationNotice, e.Number))],
        EvidencePreserved => [In(Main.Property, "先行登记保存清单")],
        PreservationSettled e => [In(Main.Property, $"先行登记保存证据的处理（{e.Disposition.Chinese()}）")],
        PreservedReleased e => [In(Main.Property, Titled(PaperKind.PreservationRelease, e.Number))],
        SealingDecided e => [In(Main.Property, Titled(PaperKind.SealingDecision, e.Number))],
        EquipmentSealed => [In(Main.Property, "查封（扣押）现场笔录及清单")],
        SealingExtended e => [In(Main.Property, Titled(PaperKind.SealingExtension, e.Number))],
        SealingReleaseRequested => [In(Main.Property, "解除查封（扣押）申请书")],
        SealingReleaseRefused => [In(Main.Property, "不予解除查封（扣押）的答复")],
        SealingReleased e => [In(Main.Property, Titled(PaperKind.SealingRelease, e.Number))],
        RestrictionNotified e => [In(Main.Other, $"{e.Kind.Chinese()}事先告知书")],
        RestrictionDecided e => after.Paper(e.PaperId) is { } paper ? [In(Main.Other, Titled(paper.Kind, e.Number))] : [],
        RestrictionExtended => [In(Main.Other, "限制生产延期审批")],
        RectificationPlanFiled => [In(Main.Other, "整改方案")],
        RectificationReported => [In(Main.Other, "整改完成报备材料")],
        RestrictionRechecked => [In(Main.Other, "跟踪检查记录")],
        ShutdownReported => [In(Main.Other, "报请责令停业、关闭的报告")],
        OnTheSpotDecided e =>
        [
            In(Main.Decision, $"{Titled(PaperKind.OnTheSpotDecision, e.Number)}及签收"), In(Main.Investigation, "当场处罚笔录"),
            In(Secondary.Lead, $"案源材料（{e.Lead.Source.Chinese()}）"),
        ],
        OnTheSpotDecisionRecorded => [In(Main.Other, "当场处罚决定备案材料")],
        OnTheSpotFineCollected e => [In(Main.Execution, $"当场收缴罚款票据 {e.Receipt}")],
        CollectedFineForwarded e => [In(Main.Execution, $"当场收缴罚款交付凭证 {e.Voucher}")],
        DischargeRechecked => [In(Main.Investigation, "按日连续处罚复查记录")],
        DailyFineNoticed e => [In(Main.Notice, Titled(PaperKind.PriorNotice, e.Number))],
        DailyFineDefenceHeard => [In(Main.Notice, "对按日连续处罚的陈述申辩材料")],
        DailyFineDecided e => [In(Main.Decision, Titled(PaperKind.DailyFineDecision, e.Number))],
        DetentionTransferProposed => [In(Main.Other, "移送行政拘留审批")],
        DetentionTransferApproved e => [In(Main.Other, Titled(PaperKind.DetentionTransferLetter, e.Number))],
        DetentionTransferSent => [In(Main.Other, "移送行政拘留材料清单")],
        DetentionAnswered e => [In(Main.Other, $"公安机关关于行政拘留的答复（{e.Answer.Chinese()}）")],
        ReferralDemanded e => [In(Main.Other, $"检察机关移送意见 {e.Reference}")],
        ReferralSupplementRequested e => [In(Main.Other, $"补正移送材料的通知 {e.Reference}")],
        ReferralRefusalConfirmed e => [In(Main.Other, $"不予立案复议决定 {e.Reference}")],
        ReferralSupervisionDeclined e => [In(Main.Other, $"不立案理由成立的通知 {e.Reference}")],
        ReferralPursued e => [In(Main.Other, e.Step.Chinese())],
        CriminalOutcomeRecorded e => [In(Main.Other, $"刑事处理结果 {e.Reference}")],
        DisciplineLeadTransferred => [In(Secondary.Other, "移送违纪线索材料")],
        HearingRightNoticeIssued e => [In(Main.Notice, Titled(PaperKind.HearingRightNotice, e.Number))],
        HearingRequested => [In(Main.Notice, "听证申请")],
        HearingWaived => [In(Main.Notice, "放弃听证的书面材料")],
        HearingRequestAccepted or HearingRequestRefused => [In(Main.Notice, "听证申请的答复")],
        HearingNotified e => [In(Main.Notice, Titled(PaperKind.HearingNotice, e.Number))],
        HearingEnded => [In(Main.HearingRecord, "听证笔录")],
        HearingReported => [In(Secondary.HearingReport, "听证报告")],
        LegalityReviewed => [In(Secondary.Review, "法制审核意见")],
        CaseDeliberated => [In(Secondary.Deliberation, "集体审议记录")],
        DecisionPeriodExtended => [In(Main.Other, "延长办案期限审批")],

        // What the clock marks and how a paper was drawn are no papers themselves.
        DeadlineMissed or PaperProduced => [],
        CaseReviewPassed or CaseReviewReturned => [In(Secondary.Review, "案件审查意见")],
        PriorNoticeIssued e => [In(Main.Notice, Titled(PaperKind.PriorNotice, e.Number))],
        DefenceHeard e => [In(Main.Notice, e.Waived ? "放弃陈述申辩的书面材料" : "陈述申辩及复核意见")],
        PenaltyDecided e => [In(Main.Decision, Titled(PaperKind.PenaltyDecision, e.Number))],
        NoPenaltyDecided e => [In(Main.Decision, Titled(PaperKind.NoPenaltyDecision, e.Number))],
        CaseTransferred e => [In(Main.Other, Titled(PaperKind.TransferLetter, e.Number))],
        PaperServed e => after.Paper(e.PaperId) is { } paper ? [In(SectionOf(paper.Kind), $"{Titled(paper.Kind, paper.Number)}送达回证")] : [],
        PaperVoided e => [In(Secondary.Other, $"作废的文书 {e.Number}")],
        PaymentReceived e => [In(Main.Execution, $"缴款凭证 {e.Voucher}")],
        PaymentPlanRequested => [In(Main.Execution, "延期（分期）缴纳罚款申请书")],
        PaymentPlanApproved e => [In(Main.Execution, Titled(PaperKind.PaymentPlanConsent, e.Number))],
        PaymentPlanRefused => [In(Main.Execution, "不同意延期（分期）缴纳罚款的答复")],
        AdditionalFineDecided e => [In(Main.Execution, Titled(PaperKind.AdditionalFineDecision, e.Number))],
        PaymentRefunded e => [In(Main.Execution, $"退款凭证 {e.Voucher}")],
        DemandIssued e => [In(Main.Execution, Titled(PaperKind.DemandNotice, e.Number))],
        DemandStatementHeard => [In(Main.Execution, "催告后的陈述申辩及复核意见")],
        EnforcementApplied e => [In(Main.Execution, Titled(PaperKind.EnforcementApplication, e.Number))],
        CourtAnswered e => [In(Main.Execution, $"人民法院文书 {e.Reference}（{e.Answer.Chinese()}）")],
        ExecutionAgreed => [In(Main.Execution, "执行协议")],
        EnforcementSuspended e => [In(Main.Execution, $"中止执行决定（{e.Ground.Chinese()}）")],
        EnforcementResumed e => [In(Main.Execution, $"恢复执行决定（{e.Ground.Chinese()}）")],
        EnforcementTerminated e => [In(Main.Execution, $"终结执行决定（{e.Ground.Chinese()}）")],
        CorrectionDemanded e => [In(Main.Execution, Titled(PaperKind.DemandNotice, e.Number))],
        SubstitutionDecided e => [In(Main.Execution, Titled(PaperKind.SubstitutionDecision, e.Number))],
        ExecutionReversed e => [In(Main.Execution, $"执行回转记录（{e.Ground.Chinese()}）")],
        SubstitutionPerformed => [In(Main.Execution, "代履行执行记录")],
        SubstitutionCostReceived e => [In(Main.Execution, $"代履行费用凭证 {e.Voucher}")],
        RemedyFiled e => [In(Main.Other, $"{e.Kind.Chinese()}材料 {e.Reference}")],
        RemedyProgressed e => [In(Main.Other, $"复议（诉讼）文书 {e.Reference}（{e.Step.Chinese()}）")],
        RemedyDecided e => [In(Main.Other, $"复议决定书（裁判文书）{e.Reference}")],
        DecisionAmended e => [In(Main.Decision, Titled(PaperKind.DecisionChange, e.Number))],
        DecisionPublished => [In(Main.Other, "处罚决定公开记录")],
        PublicationDeclined => [In(Main.Other, "不予公开审批")],
        PublicationRetracted => [In(Main.Other, "撤回公开的说明")],
        MajorPenaltyReported e => [In(Main.Other, Titled(PaperKind.MajorPenaltyReport, e.Number))],
        ReferralProposed => [In(Main.Other, "涉嫌犯罪案件情况报告")],
        ReferralApproved e => [In(Main.Other, Titled(PaperKind.ReferralLetter, e.Number))],
        ReferralRefused => [In(Main.Other, "不批准移送的审批")],
        ReferralSent => [In(Main.Other, "移送材料清单及交接记录")],
        ReferralReceiptReceived e => [In(Main.Other, $"公安机关接受回执 {e.Reference}")],
        ReferralAccepted e => [In(Main.Other, $"公安机关立案通知 {e.Reference}")],
        ReferralReturned e => [In(Main.Other, $"公安机关退回通知 {e.Reference}")],
        CaseClosed e => [In(Main.Closure, e.Number is { } number ? Titled(PaperKind.ClosureApproval, number) : PaperKind.ClosureApproval.Chinese())],
        CaseArchived => [],
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.GetType().Name, "案卷目录没有这种事件的位置"),
    };

    /// <summary>Where a paper and so its proof of service belongs.</summary>
    private static Main SectionOf(PaperKind kind) => kind switch
    {
        PaperKind.PenaltyDecision or PaperKind.OnTheSpotDecision or PaperKind.DailyFineDecision or PaperKind.NoPenaltyDecision
            or PaperKind.DecisionChange => Main.Decision,
        PaperKind.PriorNotice or PaperKind.HearingRightNotice or PaperKind.HearingNotice => Main.Notice,
        PaperKind.PaymentPlanConsent or PaperKind.AdditionalFineDecision or PaperKind.DemandNotice or PaperKind.SubstitutionDecision => Main.Execution,
        PaperKind.CorrectionOrder => Main.Investigation,
        PaperKind.PreservationNotice or PaperKind.PreservationRelease or PaperKind.SealingDecision or PaperKind.SealingExtension
            or PaperKind.SealingRelease => Main.Property,
        _ => Main.Other,
    };

    private static (DossierVolume Volume, int Section, string Title) In(Main section, string title) => (DossierVolume.Main, (int)section, title);

    private static (DossierVolume Volume, int Section, string Title) In(Secondary section, string title) => (DossierVolume.Secondary, (int)section, title);

    private static string Titled(PaperKind kind, DocumentNumber number) => $"{kind.Chinese()} {number}";
}
