using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
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
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Properties;

/// <summary>One random act: which one, and the dice for everything it says.</summary>
/// <param name="Choice">Picks the act.</param>
/// <param name="Seed">Seeds the dice; small seeds shrink to the same few bodies.</param>
internal readonly record struct RandomAct(int Choice, int Seed);

/// <summary>Tries random acts on a case: mostly the next sensible one said rightly, often any act, often said wrongly.</summary>
/// <param name="begins">The day on which the case begins.</param>
/// <param name="quick">Whether to ask the rules themselves before the act is tried, which spares the texts of most refusals.</param>
internal sealed class RandomActs(DateOnly begins, bool quick)
{
    /// <summary>The end of the year whose calendar is the last.</summary>
    private static readonly DateOnly LastDay = new(2026, 12, 28);

    private static readonly string[] Everybody = [.. TheCounty.Staff.Keys, "nobody"];
    private static readonly Officer[] Officers = [.. TheCounty.Staff.Values];

    private static readonly Dictionary<CaseStage, string[]> Sensible = new()
    {
        [CaseStage.Lead] = [.. Enumerable.Repeat("propose-filing", 4), "receive-lead", "decide-on-the-spot"],
        [CaseStage.LeadReceived] =
            ["review-lead", "review-lead", "propose-filing", "propose-filing", "propose-filing", "dismiss-lead", "record-inspection", "report-jurisdiction-dispute", "record-designation", "transfer-case"],
        [CaseStage.FilingProposed] = [.. Enumerable.Repeat("approve-filing", 12), "refuse-filing"],
        [CaseStage.Filed] = ["appoint-investigators"],
        [CaseStage.Investigating] =
            ["record-inspection", "record-interview", "add-evidence", "inform-of-result", "order-correction", "record-service", "record-reinspection", .. Enumerable.Repeat("conclude-investigation", 6)],
        [CaseStage.UnderReview] = ["review-case"],
        [CaseStage.ReviewPassed] = [.. Enumerable.Repeat("issue-prior-notice", 8), "decide-no-penalty"],
        [CaseStage.PenaltyDecided] = ["record-service", "record-payment", "record-payment", "close-case", "record-reinspection", .. AfterService],
        [CaseStage.InvestigationTerminated] = ["close-case"],
        [CaseStage.NoPenaltyDecided] = ["record-service", "close-case"],
        [CaseStage.FilingRevoked] = ["close-case"],
        [CaseStage.Transferred] = ["close-case", "report-jurisdiction-dispute", "record-designation"],
        [CaseStage.Closed] = ["archive-case"],
    };

    private static string[] AfterService =>
    [
        "request-payment-plan", "approve-payment-plan", "refuse-payment-plan", "decide-additional-fine", "publish-decision", "report-major-penalty",
        "publish-decision", "record-remedy", "record-remedy", "record-remedy-progress", "record-remedy-progress", "record-remedy-outcome",
        "record-remedy-outcome", "change-decision", "record-refund", "issue-demand", "issue-demand", "record-demand-statement",
        "apply-for-enforcement", "apply-for-enforcement", "record-court-answer", "record-court-answer", "agree-on-execution", "record-service",
        "suspend-enforcement", "resume-enforcement",
    ];

    private static readonly string[] OfReferral =
        [
            "propose-referral", "approve-referral", "approve-referral", "approve-referral", "refuse-referral", "send-referral", "record-referral-outcome",
            "record-referral-outcome", "follow-up-referral", "follow-up-referral", "record-criminal-outcome",
        ];

    private static readonly string[] OnTheSpot =
        ["record-on-the-spot-decision", "collect-on-the-spot", "pass-on-collected-fine", "pass-on-collected-fine"];

    private static readonly string[] OfDetention =
        ["propose-detention-transfer", "approve-detention-transfer", "send-detention-transfer", "record-detention-answer"];

    private static readonly string[] OfSubstitution =
        ["demand-correction", "demand-correction", "decide-substitute-performance", "record-substitute-performance", "record-substitution-cost", "record-service", "suspend-enforcement", "resume-enforcement", "reverse-execution"];

    private static readonly string[] OfMeasures =
    [
        "approve-preservation", "preserve-evidence", "preserve-evidence", "preserve-evidence", "dispose-of-preserved", "dispose-of-preserved", "release-preserved", "decide-sealing", "carry-out-sealing",
        "carry-out-sealing", "extend-sealing", "request-sealing-release", "refuse-sealing-release", "release-sealing", "notify-restriction",
        "restrict-production", "restrict-production", "restrict-production", "suspend-production", "extend-restriction", "extend-restriction", "extend-restriction", "file-rectification-plan", "report-rectification",
        "follow-up-restriction", "follow-up-restriction", "commission-examination", "record-examination-result", "inform-of-result",
        "request-recusal", "decide-recusal",
    ];

    /// <summary>Acts that only the procedure since 2023-07-01 knows: before it they are refused.</summary>
    public static readonly string[] Only2023 = ["extend-filing-period", "extend-decision-period", "suspend-investigation", "resume-investigation", "terminate-investigation"];

    private static readonly Dictionary<string, CaseAct> ByName = CaseActs.All.ToDictionary(act => act.Name);

    /// <summary>The codes of the offences whose clauses the code of 2026 replaces.</summary>
    private static readonly Dictionary<string, string> InTheCode = new()
    {
        [Usual.OffenceCode] = "ECO-1130",
        ["AIR-118"] = "ECO-1132",
        [Usual.SecondOffence] = "ECO-1120",
        [Usual.DischargeOffence] = "ECO-1107-1",
        ["EIA-01"] = "ECO-1095-1",
        ["TS-17"] = "ECO-1100",
    };

    /// <summary>Today in the random case: a year and a half after its beginning, as far as there are calendars.</summary>
    public DateOnly Today { get; } = begins.AddDays(585) is var later && later < LastDay ? later : LastDay;

    /// <summary>Tries the act; null when a rule refused it, after which the case is as it was.</summary>
    public (CaseAct Act, ACase? After) Try(ACase given, RandomAct random)
    {
        var dice = new Random(random.Seed);
        var act = Choose(given, random.Choice, dice);
        return (act, act switch
        {
            CaseAct<ProposeFiling> a => Do(given, a, dice, Propose),
            CaseAct<ReceiveLead> a => Do(given, a, dice, (_, on, d) => Usual.ReceivedLead(on) with
            {
                Violation = Suspected,
                Lead = new(d.OneIn(2) ? LeadSource.TransferredIn : LeadSource.PublicReport, on.AddDays(d.OneIn(8) ? 1 : -d.Next(3))),
            }),
            CaseAct<ReviewLead> a => Do(given, a, dice, (_, on, _) => Usual.LeadReview(on)),
            CaseAct<DismissLead> a => Do(given, a, dice, (_, on, _) => Usual.LeadDismissal(on)),
            CaseAct<ExtendFilingPeriod> a => Do(given, a, dice, (_, on, _) => Usual.FilingExtension(on)),
            CaseAct<ReportJurisdictionDispute> a => Do(given, a, dice, (c, on, d) =>
                Usual.Dispute(on, c.Stage == CaseStage.Transferred == d.OneIn(5) ? TheCounty.Agency.Name : "苍溪县水务局")),
            CaseAct<RecordDesignation> a => Do(given, a, dice, (_, on, d) => Usual.Designation(on, d.OneIn(2) ? TheCounty.Agency.Name : "苍溪县水务局")),
            CaseAct<RequestRecusal> a => Do(given, a, dice, (_, on, d) => Usual.RecusalRequest(on, d.From("officer4", "officer4", "legal2", "leader2", "leader1", "officer1", "nobody")) with
            {
                Ground = d.From(Enum.GetValues<RecusalGround>()),
                By = d.From(RecusalRequester.Party, RecusalRequester.TheAgency, RecusalRequester.TheOfficer),
            }),
            CaseAct<DecideRecusal> a => Do(given, a, dice, (c, on, d) => Usual.RecusalDecision(
                on, c.Recusals.Count > 0 && !d.OneIn(6) ? c.Recusals[^1].Officer.Id : "officer4", d.OneIn(2)) with
            { Together = d.OneIn(3) ? ["leader2"] : d.OneIn(6) ? Some(d) : null }),
            CaseAct<ConcludeOtherwise> a => Do(given, a, dice, (_, on, d) => Usual.OtherConclusion(on) with { Ground = d.From(Enum.GetValues<ConclusionGround>()) }),
            CaseAct<SuspendInvestigation> a => Do(given, a, dice, (_, on, _) => Usual.Suspension(on)),
            CaseAct<ResumeInvestigation> a => Do(given, a, dice, (_, on, _) => Usual.Resumption(on)),
            CaseAct<TerminateInvestigation> a => Do(given, a, dice, (_, on, _) => Usual.Termination(on)),
            CaseAct<CommissionExamination> a => Do(given, a, dice, (_, on, d) => Usual.Commission(on, $"示例委托{d.Next(3)}号")),
            CaseAct<RecordExaminationResult> a => Do(given, a, dice, (c, on, d) =>
                Usual.ExaminationResult(on, c.Examinations.Count > 0 && !d.OneIn(4) ? c.Examinations[^1].Reference : "没有")),
            CaseAct<InformOfResult> a => Do(given, a, dice, (c, on, d) => Usual.Information(on, c.ResultsToInform.Concat(c.RecordsToTell).FirstOrDefault() ?? "没有")),
            CaseAct<ApprovePreservation> a => Do(given, a, dice, (_, on, d) => Usual.PreservationApproval(on) with { At = new(d.Next(24), 0) }),
            CaseAct<PreserveEvidence> a => Do(given, a, dice, (c, on, d) => Usual.Preservation(on, d.OneIn(3) ? null : AMeasure(c, MeasureKind.Preservation, taken: false)) with
            {
                At = new(d.Next(24), 0),
                Consent = d.OneIn(3) ? null : "经刘建国电话同意",
                Items = d.OneIn(8) ? [] : Usual.Items,
                Officers = Acting(c, d),
            }),
            CaseAct<DisposeOfPreserved> a => Do(given, a, dice, (c, on, d) =>
                new(on, AMeasure(c, MeasureKind.Preservation), d.From(Enum.GetValues<PreservedDisposition>()), "复制后归还")),
            CaseAct<ReleasePreserved> a => Do(given, a, dice, (c, on, _) => new(on, AMeasure(c, MeasureKind.Preservation), "无需保存")),
            CaseAct<DecideSealing> a => Do(given, a, dice, (_, on, d) => Usual.SealingDecision(on) with { At = new(d.Next(24), 0), Major = d.OneIn(6) }),
            CaseAct<CarryOutSealing> a => Do(given, a, dice, (c, on, d) => Usual.Sealing(on, d.OneIn(3) ? null : AMeasure(c, MeasureKind.Sealing, taken: false)) with
            {
                At = new(d.Next(24), 0),
                Officers = Acting(c, d),
            }),
            CaseAct<ExtendSealing> a => Do(given, a, dice, (c, on, d) => new(on, AMeasure(c, MeasureKind.Sealing), d.Next(0, 33), "案情复杂")),
            CaseAct<RequestSealingRelease> a => Do(given, a, dice, (c, on, _) => new(on, AMeasure(c, MeasureKind.Sealing), "已改正")),
            CaseAct<RefuseSealingRelease> a => Do(given, a, dice, (c, on, _) => new(on, AMeasure(c, MeasureKind.Sealing), "未改正")),
            CaseAct<ReleaseSealing> a => Do(given, a, dice, (c, on, _) => new(on, AMeasure(c, MeasureKind.Sealing), "已改正")),
            CaseAct<NotifyRestriction> a => Do(given, a, dice, (_, on, d) => Usual.RestrictionNotice(on, d.OneIn(4) ? RestrictionKind.Suspension : RestrictionKind.Restriction)),
            CaseAct<DecideRestriction> a => Do(given, a, dice, (_, on, d) => Usual.Restriction(on, a == DecidingRestriction.Restricting == !d.OneIn(6) ? d.Next(0, 5) : null) with { Waived = !d.OneIn(4) }),
            CaseAct<ExtendRestriction> a => Do(given, a, dice, (c, on, d) => new(on, c.Restrictions.LastOrDefault(r => r.Kind == RestrictionKind.Restriction)?.PaperId ?? ARestriction(c), d.Next(0, 5), "设备未到")),
            CaseAct<FileRectificationPlan> a => Do(given, a, dice, (c, on, _) => new(on, ARestriction(c), "更换设备")),
            CaseAct<ReportRectification> a => Do(given, a, dice, (c, on, d) => new(on, ARestriction(c), on.AddDays(d.Next(-2, 2)), "达标")),
            CaseAct<FollowUpRestriction> a => Do(given, a, dice, (c, on, d) => new(on, ARestriction(c), "正常", Acting(c, d))),
            CaseAct<ReportShutdown> a => Do(given, a, dice, (_, on, _) => new(on, "苍溪县人民政府", "拒不改正")),
            CaseAct<ApproveFiling> a => Do(given, a, dice, (_, on, _) => Usual.Approval(on)),
            CaseAct<RefuseFiling> a => Do(given, a, dice, (_, on, _) => Usual.Refusal(on)),
            CaseAct<RevokeFiling> a => Do(given, a, dice, (_, on, _) => Usual.Revocation(on)),
            CaseAct<AppointInvestigators> a => Do(given, a, dice, (_, on, d) => Usual.Appointment(on) with { Investigators = d.OneIn(3) ? Some(d) : Usual.Two }),
            CaseAct<RecordInspection> a => Do(given, a, dice, (c, on, d) => Usual.Inspection(on) with
            {
                Officers = Acting(c, d),
                Urgent = c.Filing is null && !d.OneIn(4) ? true : null,
                CertificatesShown = !d.OneIn(12),
                To = d.OneIn(12) ? new(9, 0) : new(11, 0),
            }),
            CaseAct<RecordInterview> a => Do(given, a, dice, (c, on, d) => Usual.Interview(on) with { Officers = Acting(c, d), CertificatesShown = !d.OneIn(12) }),
            CaseAct<AddEvidence> a => Do(given, a, dice, (c, on, d) =>
                (d.OneIn(2) ? Usual.Evidence(on) : d.OneIn(3) ? Usual.Recorded(on) with { Equipment = Usual.Recorded(on).Equipment! with { RecordReviewed = !d.OneIn(4) } }
                : Usual.MonitoringReport(on) with { Monitoring = d.OneIn(6) ? null : Usual.MonitoringReport().Monitoring })
                with
                { Officers = Acting(c, d) }),
            CaseAct<OrderCorrection> a => Do(given, a, dice, (_, on, d) => Usual.Correction(on) with { DueOn = on.AddDays(d.Next(-2, 30)) }),
            CaseAct<RecordReinspection> a => Do(given, a, dice, (c, on, d) => Usual.Reinspection(on, d.OneIn(2)) with { Officers = Acting(c, d) }),
            CaseAct<ConcludeInvestigation> a => Do(given, a, dice, (c, on, d) => Usual.Conclusion(on) with
            {
                OffenceCode = d.OneIn(8) ? OfTheTime(d.From("AIR-118", "EIA-01", "TS-17", "NO-SUCH"), d) : c.Proposal?.OffenceCode ?? Usual.OffenceCode,
                MeasuredAgainst = d.OneIn(2) ? Money.OfYuan(1_000_000) : null,
                AlsoViolated = d.OneIn(6) ? [OfTheTime(d.From("AIR-117", "AIR-118", "TS-98", "TS-17", "NO-SUCH"), d)] : null,
                FurtherViolations = d.OneIn(4) ? [.. Enumerable.Range(2, d.From(1, 1, 1, 2)).Select(number => Another(number, on, d))] : null,
            }),
            CaseAct<ReviewCase> a => Do(given, a, dice, (_, on, d) => Usual.Review(on, !d.OneIn(6)) with
            {
                Findings = d.OneIn(8) ? Usual.AllSound with { Procedure = false } : Usual.AllSound,
            }),
            CaseAct<IssuePriorNotice> a => Do(given, a, dice, (c, on, d) => Usual.Notice(on) with
            {
                Penalties = PenaltiesOfAll(c, d),
                Further = Weighed(c, d),
                MitigationGround = d.OneIn(6) ? "主动消除危害后果" : null,
                NewFacts = d.OneIn(3) ? "补充查明的事实" : null,
                HearingToldSeparately = d.OneIn(4),
                Situations = d.OneIn(4) ? [d.From(Enum.GetValues<CaseSituation>())] : null,
                Weighing = d.OneIn(4) ? [new(d.From(Enum.GetValues<WeighingGround>()), d.OneIn(4) ? "" : "查明的情节")] : null,
            }),
            CaseAct<IssueHearingRightNotice> a => Do(given, a, dice, (_, on, _) => Usual.HearingRightNotice(on)),
            CaseAct<RecordDefence> a => Do(given, a, dice, (_, on, d) => d.OneIn(2) ? Usual.Waiver(on) : Usual.Defence(on) with
            {
                Weighing = d.OneIn(6) ? "" : "不予采纳",
                NewEvidence = d.OneIn(4) ? "新的证据" : null,
                Recheck = d.OneIn(2) ? "已核对" : null,
                Answer = d.OneIn(4) ? null : d.From(Enum.GetValues<DefenceAnswer>()),
            }),
            CaseAct<RequestHearing> a => Do(given, a, dice, (_, on, d) => Usual.HearingRequest(on) with
            {
                SubmittedOn = on.AddDays(-d.From(0, 0, 1, 3, -1)),
                InWriting = !d.OneIn(8),
                ByConsent = d.OneIn(6),
                ObstacleEndedOn = d.OneIn(6) ? on.AddDays(-d.Next(5)) : null,
                Obstacle = d.OneIn(4) ? "洪灾断路" : null,
            }),
            CaseAct<ReviewHearingRequest> a => Do(given, a, dice, (_, on, d) => d.OneIn(3)
                ? Usual.HearingRefusal(on, d.From(Enum.GetValues<HearingRefusalGround>())) with { Accepted = d.OneIn(8) }
                : Usual.HearingAcceptance(on)),
            CaseAct<NotifyHearing> a => Do(given, a, dice, (c, on, d) => Usual.HearingNotice(on, on.AddDays(d.Next(5, 18))) with
            {
                Chair = d.OneIn(8) ? d.From(Everybody) : TheCounty.Legal1.Id,
                Clerk = d.OneIn(8) ? d.From(Everybody) : TheCounty.Legal2Certified.Id,
                Assessors = d.OneIn(8) ? Some(d) : null,
                PostponedBecause = c.HearingInHand?.ScheduledOn is null == d.OneIn(8) ? "当事人患病" : null,
            }),
            CaseAct<HoldHearing> a => Do(given, a, dice, (c, on, d) => Usual.Hearing(c.HearingInHand?.ScheduledOn is { } day && !d.OneIn(8) ? day : on) with
            {
                Outcome = d.OneIn(2) ? HearingOutcome.Held : d.From(Enum.GetValues<HearingOutcome>()),
                Investigators = Acting(c, d),
                SigningNote = d.OneIn(8) ? "" : "当事人逐页签名",
                NewEvidence = d.OneIn(3) ? "新的证据" : null,
            }),
            CaseAct<ReportHearing> a => Do(given, a, dice, (_, on, _) => Usual.HearingReport(on)),
            CaseAct<WaiveHearing> a => Do(given, a, dice, (_, on, _) => Usual.HearingWaiver(on)),
            CaseAct<ReviewLegality> a => Do(given, a, dice, (_, on, d) => Usual.LegalityReview(on, !d.OneIn(4)) with
            {
                Opinion = d.OneIn(8) ? d.From(Enum.GetValues<LegalityOpinion>()) : LegalityOpinion.Agree,
            }),
            CaseAct<Deliberate> a => Do(given, a, dice, (c, on, d) => Discussion(c, on, d)),
            CaseAct<ExtendDecisionPeriod> a => Do(given, a, dice, (_, on, d) => Usual.Extension(on, d.From(0, 15, 30, 30, 30, 31)) with
            {
                Heads = d.OneIn(2) ? null : d.OneIn(4) ? Some(d) : ["leader1", "leader2"],
            }),
            CaseAct<DecidePenalty> a => Do(given, a, dice, (c, on, d) => Sparing(c, d, Usual.PenaltyDecision(on) with
            {
                Penalties = d.OneIn(4) ? PenaltiesOfAll(c, d) : c.Deliberation is { OutdatedBy: null, Penalties: [_, ..] concluded } ? concluded : c.Notice?.Penalties ?? PenaltiesOfAll(c, d),
                Further = Weighed(c, d),
                MitigationGround = d.OneIn(2) ? "主动消除危害后果" : null,
                Correction = d.OneIn(3) ? null : "继续保持有效覆盖",
                ReviewOverruledBecause = d.OneIn(2) ? "已在告知书写明理由" : null,
                HearingConsidered = d.OneIn(6) ? null : "听证笔录所载的意见已考虑",
                Weighing = d.OneIn(6) ? [new(d.From(Enum.GetValues<WeighingGround>()), "查明的情节")] : null,
            })),
            CaseAct<DecideNoPenalty> a => Do(given, a, dice, (_, on, d) => Usual.NoPenalty(on) with
            {
                Ground = d.From(Enum.GetValues<NoPenaltyGround>()),
                Education = d.OneIn(6) ? null : "已批评教育，告知自行巡查的要求",
            }),
            CaseAct<TransferCase> a => Do(given, a, dice, (_, on, d) => d.OneIn(3) ? Usual.Transfer(on) with { Receiver = TheCounty.Agency.Name } : Usual.Transfer(on)),
            CaseAct<RecordService> a => Do(given, a, dice, (c, on, d) => Usual.Service(on, APaper(c, d)) with
            {
                Method = d.OneIn(6) ? d.From(Enum.GetValues<ServiceMethod>()) : ServiceMethod.Direct,
                Officers = d.OneIn(10) ? Some(d) : Usual.Two,
            }),
            CaseAct<VoidDocument> a => Do(given, a, dice, (c, on, d) => Usual.Voiding(on, APaper(c, d))),
            CaseAct<RecordPayment> a => Do(given, a, dice, (c, on, d) => Usual.Payment(on, Math.Round(c.Owed.Yuan * d.From(0.5m, 1m, 1m, 1.01m), 2), $"示例凭证{d.Next(12)}")),
            CaseAct<RequestPaymentPlan> a => Do(given, a, dice, (_, on, _) => Usual.PlanRequest(on)),
            CaseAct<ApprovePaymentPlan> a => Do(given, a, dice, (c, on, d) => Usual.PlanApproval(on) with
            {
                Instalments = [new(on.AddDays(20), Money.OfYuan(d.OneIn(6) ? 1 : Math.Max(0.01m, c.Owed.Yuan)))],
            }),
            CaseAct<RefusePaymentPlan> a => Do(given, a, dice, (_, on, _) => Usual.PlanRefusal(on)),
            CaseAct<DecideAdditionalFine> a => Do(given, a, dice, (c, on, d) => new(Late(c, on, d, 16))),
            CaseAct<PublishDecision> a => Do(given, a, dice, (_, on, _) => Usual.Publication(on)),
            CaseAct<WithholdPublication> a => Do(given, a, dice, (_, on, _) => Usual.Withholding(on)),
            CaseAct<WithdrawPublication> a => Do(given, a, dice, (_, on, _) => Usual.Withdrawal(on)),
            CaseAct<ReportMajorPenalty> a => Do(given, a, dice, (_, on, _) => Usual.Report(on)),
            CaseAct<RecordRemedy> a => Do(given, a, dice, (_, on, d) => Usual.Remedy(on, d.From(Enum.GetValues<RemedyKind>())) is var usual && d.OneIn(4)
                ? usual with { Body = d.From("广元市环境保护局", "四川省生态环境厅") } : usual),
            CaseAct<RecordRemedyProgress> a => Do(given, a, dice, (_, on, d) => Usual.RemedyProgress(on, d.From(Enum.GetValues<RemedyStep>()))),
            CaseAct<RecordRemedyOutcome> a => Do(given, a, dice, (c, on, d) => Usual.RemedyOutcome(
                on, d.From(Enum.GetValues<RemedyResult>()), d.OneIn(2) ? Math.Round(c.Payable.Yuan * d.From(0.5m, 1m, 1.1m), 2) : null)),
            CaseAct<ChangeDecision> a => Do(given, a, dice, (c, on, d) => Usual.Change(
                on, d.From(Enum.GetValues<DecisionChange>()), d.OneIn(2) ? Math.Round(c.Payable.Yuan * d.From(0.5m, 1m, 1.1m), 2) : null)),
            CaseAct<RecordRefund> a => Do(given, a, dice, (c, on, d) => Usual.Refund(
                on, Math.Max(0.01m, (c.Penalties is [var first, ..] ? first.Refundable.Yuan : 0) + d.From(0m, 0m, 1m))) with
            { DecisionId = c.Penalties is [var p, ..] ? p.PaperId : null }),
            CaseAct<IssueDemand> a => Do(given, a, dice, (c, on, d) => Usual.Demand(Late(c, on, d, 150), d.OneIn(2))),
            CaseAct<RecordDemandStatement> a => Do(given, a, dice, (_, on, d) => Usual.DemandStatement(on) with { Weighing = d.OneIn(6) ? "" : "不予采纳" }),
            CaseAct<ApplyForEnforcement> a => Do(given, a, dice, (c, on, d) => Usual.Application(Late(c, on, d, 200)) with { Materials = new(true, true, !d.OneIn(8)) }),
            CaseAct<RecordCourtAnswer> a => Do(given, a, dice, (_, on, d) => Usual.CourtAnswer(on, d.From(Enum.GetValues<CourtAnswer>()))),
            CaseAct<AgreeOnExecution> a => Do(given, a, dice, (_, on, d) => Usual.Agreement(on, d.From(0m, 100m, 1_000_000m))),
            CaseAct<TerminateEnforcement> a => Do(given, a, dice, (c, on, d) =>
                Usual.EnforcementTermination(on, d.From(Enum.GetValues<EnforcementTerminationGround>())) with { DecisionId = Enforced(c, d) }),
            CaseAct<SuspendEnforcement> a => Do(given, a, dice, (c, on, d) =>
                Usual.EnforcementSuspension(on, d.From(Enum.GetValues<EnforcementSuspensionGround>()), Enforced(c, d))),
            CaseAct<ResumeEnforcement> a => Do(given, a, dice, (c, on, d) =>
                Usual.EnforcementResumption(on, d.From(Enum.GetValues<EnforcementResumptionGround>()), Enforced(c, d))),
            CaseAct<ReverseExecution> a => Do(given, a, dice, (c, on, d) => new(
                on, d.From(Enum.GetValues<ReversalGround>()), "已恢复原状", Money.OfYuan(c.Substitutions is [.., var last] && d.OneIn(2) ? last.Received.Sum(r => r.Amount.Yuan) : 1), Money.Zero)),
            CaseAct<DemandCorrection> a => Do(given, a, dice, (c, on, d) => Usual.CorrectionDemand(AfterTheOrder(c, on)) is var usual && d.OneIn(8)
                ? usual with { DueOn = usual.OccurredOn } : usual with { DueOn = usual.OccurredOn.AddDays(1) }),
            CaseAct<DecideSubstitution> a => Do(given, a, dice, (c, on, d) => d.OneIn(4) ? Usual.ImmediateClearing(on)
                : Usual.Substitution(AfterTheDemand(c, on), d.From(Enum.GetValues<SubstitutionGround>())) with
                {
                    PerformOn = AfterTheDemand(c, on).AddDays(d.Next(0, 4)),
                    Statement = d.OneIn(8) ? "" : "没有陈述、申辩",
                    Disinterested = !d.OneIn(8),
                }),
            CaseAct<RecordSubstitution> a => Do(given, a, dice, (_, on, d) => Usual.Substituted(on.AddDays(d.Next(0, 6))) with
            {
                PartyPresent = d.OneIn(2),
                Witness = d.OneIn(6) ? null : "孙示例",
                Notified = d.OneIn(6) ? null : "电话通知",
                Peaceful = !d.OneIn(12),
                Supervisors = d.OneIn(10) ? Some(d) : Usual.Two,
                CostBasis = d.OneIn(12) ? "" : "人工、材料",
            }),
            CaseAct<RecordSubstitutionCost> a => Do(given, a, dice, (_, on, d) => Usual.SubstitutionCost(on, d.From(5_000m, 11_800m, 11_800.01m))),
            CaseAct<ArchiveCase> a => Do(given, a, dice, (c, on, d) => Usual.Archiving(on) with { SupervisorInformedOn = c.Closure?.SupervisedBy is not null && !d.OneIn(4) ? on : null }),
            CaseAct<ProposeReferral> a => Do(given, a, dice, (_, on, d) => Usual.ReferralProposal(on) with { Officers = d.OneIn(4) ? Some(d) : Usual.Two }),
            CaseAct<ApproveReferral> a => Do(given, a, dice, (_, on, d) => Usual.ReferralApproval(on) with { At = new(d.Next(24), 0) }),
            CaseAct<RefuseReferral> a => Do(given, a, dice, (_, on, _) => Usual.ReferralRefusal(on)),
            CaseAct<SendReferral> a => Do(given, a, dice, (_, on, d) => Usual.ReferralSending(on) with { At = new(d.Next(24), 0) }),
            CaseAct<RecordReferralOutcome> a => Do(given, a, dice, (_, on, d) => Usual.ReferralAnswer(on, d.From(Enum.GetValues<ReferralOutcome>())) with { At = d.OneIn(4) ? null : new(d.Next(24), 0) }),
            CaseAct<DecideOnTheSpot> a => Do(given, a, dice, (c, on, d) => Usual.OnTheSpot(on, d.OneIn(4) ? null : d.From(20m, 20m, 50m, 100m, 200m, 200.01m, 1_000m, 1_000.01m, 3_000m, 3_000.01m)) with
            {
                Lead = d.OneIn(12) ? new(LeadSource.Media, on) : c.Intake?.Lead ?? Usual.OnTheSpot(on).Lead,
                Violation = Usual.OnTheSpot(on).Violation with { StartedOn = c.Intake?.Lead.ReceivedOn ?? on },
                Officers = d.OneIn(6) ? Some(d) : Usual.Two,
                CertificatesShown = !d.OneIn(12),
                IsMinor = !d.OneIn(12),
                Statement = d.OneIn(12) ? "" : "没有意见",
                Party = d.OneIn(4) ? TheCounty.Citizen : TheCounty.Company,
            }),
            CaseAct<RecordOnTheSpotDecision> a => Do(given, a, dice, (_, on, _) => Usual.OnTheSpotRecord(on)),
            CaseAct<CollectOnTheSpot> a => Do(given, a, dice, (c, on, d) => Usual.Collection(
                on, Math.Round(c.Owed.Yuan * d.From(0.5m, 1m, 1m, 1.01m), 2), d.From(Enum.GetValues<CollectionGround>())) with
            { Receipt = $"示例财政票据{d.Next(12)}" }),
            CaseAct<PassOnCollectedFine> a => Do(given, a, dice, (_, on, d) => Usual.PassingOn(on, d.From(Enum.GetValues<FineReceiver>()))),
            CaseAct<RecheckDischarge> a => Do(given, a, dice, (c, on, d) =>
                Usual.Recheck(on, d.From(RecheckFinding.StillDischarging, RecheckFinding.StillDischarging, RecheckFinding.Obstructed, RecheckFinding.Corrected, RecheckFinding.Stopped))
                with
                { Covert = !d.OneIn(12), Officers = Acting(c, d) }),
            CaseAct<NoticeDailyFine> a => Do(given, a, dice, (_, on, _) => Usual.DailyFineNotice(on)),
            CaseAct<RecordDailyFineDefence> a => Do(given, a, dice, (_, on, d) =>
                d.OneIn(2) ? Usual.DailyFineWaiver(on) : Usual.DailyFineDefence(on) with { Weighing = d.OneIn(6) ? "" : "不予采纳" }),
            CaseAct<DecideDailyFine> a => Do(given, a, dice, (_, on, d) => Usual.DailyFineDecision(on) with
            {
                Correction = d.OneIn(12) ? "" : "立即停止超标排放",
                HearingConsidered = d.OneIn(4) ? null : "听证笔录所载的意见已考虑",
                ReviewOverruledBecause = d.OneIn(2) ? "已在告知书写明理由" : null,
            }),
            CaseAct<ProposeDetentionTransfer> a => Do(given, a, dice, (_, on, d) => Usual.DetentionProposal(on) with { Persons = d.OneIn(6) ? [] : ["钱示例（厂长）"] }),
            CaseAct<ApproveDetentionTransfer> a => Do(given, a, dice, (_, on, _) => Usual.DetentionApproval(on)),
            CaseAct<SendDetentionTransfer> a => Do(given, a, dice, (_, on, _) => Usual.DetentionSending(on)),
            CaseAct<RecordDetentionAnswer> a => Do(given, a, dice, (_, on, d) => Usual.DetentionReply(on, d.From(Enum.GetValues<DetentionAnswer>())) is var usual && d.OneIn(6)
                ? usual with { Days = d.Next(20) } : usual),
            CaseAct<RecordProsecutorsOpinion> a => Do(given, a, dice, (_, on, _) => Usual.ProsecutorsOpinion(on)),
            CaseAct<FollowUpReferral> a => Do(given, a, dice, (c, on, d) => Usual.FollowUp(on, (c.Referral?.Status, d.OneIn(4)) switch
            {
                (ReferralStatus.Supplementing, false) => ReferralStep.Supplement,
                (ReferralStatus.Returned, false) => d.From(ReferralStep.RequestReview, ReferralStep.SuggestSupervision),
                _ => d.From(Enum.GetValues<ReferralStep>()),
            })),
            CaseAct<RecordCriminalOutcome> a => Do(given, a, dice, (_, on, d) => Usual.Outcome(on, d.From(Enum.GetValues<CriminalOutcome>()), d.OneIn(4) ? 1_000 : null)),
            CaseAct<HandOverDisciplineLead> a => Do(given, a, dice, (_, on, d) => d.OneIn(3) ? Usual.DisciplineLead(on) with { Receiver = TheCounty.Agency.Name } : Usual.DisciplineLead(on)),
            CaseAct<CloseCase> a => Do(given, a, dice, (c, on, d) => Usual.Closing(on, c.Stage) with
            {
                Ground = d.OneIn(3) ? d.From(Enum.GetValues<ClosureGround>()) : Usual.Closing(on, c.Stage).Ground,
                SupervisedBy = d.OneIn(3) ? "广元市环境保护局" : null,
            }),
            _ => throw new InvalidOperationException($"no random body for {act.Name}"),
        });
    }

    private static readonly string[] Enders =
        ["revoke-filing", "transfer-case", "terminate-enforcement", "terminate-investigation", "change-decision", "dismiss-lead", "conclude-otherwise", "close-case", "decide-no-penalty", "refuse-filing", "decide-on-the-spot"];

    /// <summary>Mostly what leads on at the stage, often what the rules that need no body let pass, at times anything at all.</summary>
    /// <summary>The decision on a performance by others, half of the time.</summary>
    private static Guid? Enforced(EnforcementCase file, Random dice) => file.Substitutions is [.., var latest] && dice.OneIn(2) ? latest.PaperId : null;

    private CaseAct Choose(ACase given, int choice, Random dice)
    {
        var file = given.Case;
        string[] names = (choice % 10) switch
        {
            < 6 when file.IsSuspended => ["resume-investigation", "terminate-investigation"],
            < 6 when file is { Stage: CaseStage.Investigating, Inspections: [] } => ["record-inspection", "record-inspection", "add-evidence"],
            < 6 when file.Stage == CaseStage.Noticed => SensibleAfterTheNotice(file),
            < 6 when file is { Stage: CaseStage.PenaltyDecided, PenaltyServedOn: null } => ["record-service", "record-service", "publish-decision", "change-decision"],
            < 6 when file.Stage == CaseStage.PenaltyDecided && IsDischarge(file.OffenceCode) && dice.OneIn(2) => OfDailyFines(file),
            < 6 when Sensible.TryGetValue(file.Stage, out var sensible) => sensible,
            < 8 when file.Stage is not (CaseStage.Lead or CaseStage.Closed or CaseStage.Archived) && Aside(given, dice) is [_, ..] aside => aside,
            < 9 => Possible(given, dice),
            _ => [],
        };
        return names.Length == 0 ? CaseActs.All[choice / 10 % CaseActs.All.Count] : ByName[names[choice / 10 % names.Length]];
    }

    /// <summary>What leads on beside the main procedure: a referral, a detention, what was decided on the spot, measures.</summary>
    private string[] Aside(ACase given, Random dice)
    {
        var file = given.Case;
        return dice.Next(8) switch
        {
            < 4 when file is { Correction: { Corrected: false }, Referral: null } => LetPass(given, OfSubstitution),
            < 3 when file.Referral is not null => LetPass(given, OfReferral),
            < 5 when file is { Stage: CaseStage.PenaltyDecided, Filing: not null } => LetPass(given, OfDetention),
            < 6 when file.OnTheSpot is not null => LetPass(given, OnTheSpot),
            < 7 when file.Filing is not null => MeasuresOf(file),
            _ => [],
        };
    }

    private string[] LetPass(ACase given, string[] names) =>
        [.. names.Where(name => LetsPass(ByName[name], given.At(ByName[name], given.Case.LatestStepOn ?? begins, today: Today)))];

    /// <summary>An act that the rules let pass as far as they need no body: one of the first found, or none.</summary>
    private string[] Possible(ACase given, Random dice)
    {
        var on = given.Case.LatestStepOn ?? begins;
        var ends = dice.OneIn(8);
        for (var tries = 0; tries < 25; tries++)
        {
            var act = CaseActs.All[dice.Next(CaseActs.All.Count)];
            if ((ends || !Enders.Contains(act.Name)) && act.Stages.Contains(given.Case.Stage) && LetsPass(act, given.At(act, on, today: Today)))
            {
                return [act.Name];
            }
        }

        return [];
    }

    private static bool LetsPass(CaseAct act, Circumstances at)
    {
        try
        {
            return act.Stages.Contains(at.Case.Stage) && RecusalRules.ActorIsNotRecused.Holds(at) && act.Needs.All(rule => rule.Holds(at));
        }
        catch (CalendarMissingException)
        {
            return false;
        }
    }

    private static string[] SensibleAfterTheNotice(EnforcementCase file) => file.HearingInHand switch
    {
        { Status: HearingStatus.Requested } => ["review-hearing-request"],
        { Status: HearingStatus.Accepted } => ["notify-hearing", "notify-hearing", "notify-hearing", "waive-hearing"],
        { Status: HearingStatus.Notified } when file.Paper(file.HearingInHand.PaperId)?.Service is null => [.. Enumerable.Repeat("record-service", 6), "hold-hearing", "notify-hearing", "waive-hearing"],
        { Status: HearingStatus.Notified } => [.. Enumerable.Repeat("hold-hearing", 5), "notify-hearing", "waive-hearing"],
        { Status: HearingStatus.Held, ReportedOn: null } => ["report-hearing"],
        _ when file.NoticeServedOn is null => [.. Enumerable.Repeat("record-service", 6), "void-document", "decide-penalty"],
        _ =>
        [
            "record-service", "record-service", "record-defence", "review-legality", "deliberate", "issue-prior-notice", .. Enumerable.Repeat("decide-penalty", 5),
            .. file.Notice is { HearingRight: true } ? ["issue-hearing-right-notice", "request-hearing", "request-hearing", "request-hearing", "waive-hearing"] : Array.Empty<string>(),
        ],
    };

    private static Deliberate Discussion(EnforcementCase file, DateOnly on, Random dice)
    {
        var usual = Usual.Deliberation(
            on, dice.OneIn(6) ? PenaltiesOfAll(file, dice)
                : file is { Stage: CaseStage.PenaltyDecided, DailyFines: [.., { Notice: { } daily }] } ? [Usual.Fine(daily.Amount.Yuan)]
                : WithoutOne(file, file.Notice?.Penalties ?? PenaltiesOfAll(file, dice), dice));
        return dice.Next(12) switch
        {
            0 => usual with { Members = Some(dice) },
            1 => usual with { Chair = dice.From(Everybody) },
            2 => usual with { Opinions = [usual.Opinions[0]] },
            3 => usual with { Opinions = [usual.Opinions[0], usual.Opinions[1] with { Agrees = false }], Chair = usual.Members[0], Members = [usual.Chair] },
            4 => usual with { Opinions = [usual.Opinions[0], usual.Opinions[1] with { Agrees = false }] },
            5 => usual with { Conclusion = DeliberationConclusion.NoPenalty, Penalties = dice.OneIn(2) ? null : usual.Penalties },
            6 => usual with { Attending = Some(dice) },
            _ => usual,
        };
    }

    private ACase? Do<TBody>(ACase given, CaseAct<TBody> act, Random dice, Func<EnforcementCase, DateOnly, Random, TBody> say)
        where TBody : IActBody
    {
        var body = say(given.Case, ADay(given.Case, dice), dice);
        var actor = AnActor(given.Case, act, dice);
        try
        {
            var at = given.At(act, body.OccurredOn, actor, Today);
            var refused = !LetsPass(act, at) || !act.Checks.All(check => check.Holds(at, body));
            if (refused && quick)
            {
                return null;
            }

            var after = given.Do(act, body, actor, Today);
            return refused ? throw new InvalidOperationException($"{act.Name} was done although one of its own rules refuses it") : after;
        }
        catch (RuleBrokenException)
        {
            return null;
        }
        catch (CalendarMissingException)
        {
            // A period that runs into the year after the last calendar cannot be counted: nothing is done that rests on it.
            return null;
        }
    }

    /// <summary>What is suspected in the random case: it goes on.</summary>
    private Violation Suspected => Usual.Proposal().Violation with { StartedOn = begins.AddDays(-60) };

    /// <summary>The offence as the law of the case's days has it; at times as it is not.</summary>
    private string OfTheTime(string code, Random dice) =>
        begins >= new DateOnly(2026, 8, 15) != dice.OneIn(10) && InTheCode.TryGetValue(code, out var successor) ? successor : code;

    /// <summary>Another violation the investigation found: mostly punishable and an act of its own.</summary>
    private FurtherViolation Another(int number, DateOnly on, Random dice)
    {
        var found = on.AddDays(dice.OneIn(16) ? 1 : -dice.Next(0, 6));
        return new(
            dice.OneIn(16) ? dice.From(" ", Usual.Conclusion().EstablishedFacts) : $"查明的第{number}项事实",
            OfTheTime(dice.From(Usual.SecondOffence, Usual.SecondOffence, "AIR-118", "AIR-117", "TS-17", "EIA-01", Usual.DischargeOffence, dice.From("TS-98", "AIR-119", "NO-SUCH")), dice),
            found, dice.OneIn(4) ? dice.OneIn(3) ? found.AddYears(-dice.From(2, 5)).AddDays(dice.Next(-2, 3)) : found.AddDays(dice.Next(-40, 3)) : null,
            dice.OneIn(2) ? Money.OfYuan(1_000_000) : null, dice.OneIn(10) ? [OfTheTime(dice.From("AIR-117", "AIR-118", "TS-17", "NO-SUCH"), dice)] : null);
    }

    private static bool IsDischarge(string? offence) => offence is Usual.DischargeOffence or "ECO-1107-1";

    private ProposeFiling Propose(EnforcementCase file, DateOnly on, Random dice)
    {
        var usual = Usual.Proposal(on) with
        {
            Lead = file.Intake?.Lead ?? Usual.Proposal().Lead with { ReceivedOn = begins },
            Violation = file.Intake?.Violation ?? Suspected,
            OffenceCode = OfTheTime(Usual.OffenceCode, dice),
        };
        var conduct = begins < new DateOnly(2017, 10, 20) ? "TS-98" : "TS-17";
        return dice.Next(16) switch
        {
            0 => usual with { Party = TheCounty.Company with { CreditCode = "91510824MA6ABC1209" } },
            1 => usual with { OffenceCode = OfTheTime("TS-17", dice) },
            2 => usual with { Violation = usual.Violation with { Township = "东河镇" } },
            3 => usual with
            {
                Violation = usual.Violation with { StartedOn = begins.AddYears(-6), EndedOn = begins.AddYears(-dice.From(2, 3, 5)).AddDays(dice.Next(-3, 4)) },
                OffenceCode = begins.Year < 2020 ? "TS-98" : "TS-17",
                Conditions = usual.Conditions with { Harm = dice.From<Harm?>(null, Harm.None, Harm.LifeOrHealth, Harm.Pollution) },
            },
            4 => usual with { Conditions = usual.Conditions with { PenaltyProvided = false } },
            5 => usual with { Lead = usual.Lead with { ReceivedOn = on.AddDays(1) } },
            6 or 7 => usual with { Party = TheCounty.Citizen, OffenceCode = "AIR-119" },
            8 => usual with { OffenceCode = OfTheTime("EIA-01", dice) },
            9 => usual with { Violation = usual.Violation with { EndedOn = begins.AddDays(-12) }, OffenceCode = conduct },
            10 or 11 or 12 => usual with { OffenceCode = OfTheTime(Usual.DischargeOffence, dice) },
            _ => usual,
        };
    }

    /// <summary>Mostly some days after everything that happened and took effect; at times any day, even in the future.</summary>
    private DateOnly ADay(EnforcementCase file, Random dice)
    {
        var latest = file.LatestStepOn ?? begins;
        return dice.Next(20) switch
        {
            0 => latest.AddDays(-dice.Next(1, 20)),
            1 => Today.AddDays(dice.Next(-3, 4)) is var late && dice.OneIn(20) ? late : latest,
            _ => new[]
                {
                    latest, file.NoticeServedOn ?? latest, file.HearingToldOn ?? latest, file.PenaltyServedOn ?? latest, file.CorrectionServedOn ?? latest,
                    DailyFineNoticeServedOn(file) ?? latest,
                }.Max()
                .AddDays(file.Stage == CaseStage.Noticed || DailyFineNoticeServedOn(file) is not null ? dice.From(dice.Next(0, 11), dice.Next(0, 3)) : dice.Next(0, 3)),
        };
    }

    /// <summary>What is to be done next for a daily fine.</summary>
    private static string[] OfDailyFines(EnforcementCase file) => file.DailyFines is [.., { DecisionId: null, Refused: true } round]
        ? round.Notice is null ? ["notice-daily-fine", "notice-daily-fine", "close-case"]
            : DailyFineNoticeServedOn(file) is null ? ["record-service", "record-service", "decide-daily-fine"]
            : file.HearingInHand is { IsPending: true } or { Status: HearingStatus.Held, ReportedOn: null } ? SensibleAfterTheNotice(file)
            : ["record-daily-fine-defence", "decide-daily-fine", "decide-daily-fine", "decide-daily-fine", "request-hearing", "review-legality", "deliberate"]
        : file.DailyFines is [.., { DecisionId: not null }] ? ["record-service", "recheck-discharge", "record-payment", "close-case"]
        : file.CorrectionServedOn is null ? ["order-correction", "record-service"]
        : ["recheck-discharge", "recheck-discharge", "order-correction", "record-service"];

    private static DateOnly? DailyFineNoticeServedOn(EnforcementCase file) => file.DailyFines is [.., { DecisionId: null, Notice: { } notice }]
        ? file.Paper(notice.PaperId)?.Service?.ServedOn : null;

    /// <summary>Somebody of a role that may do it; signing in and roles are not the domain's.</summary>
    private static Officer AnActor(EnforcementCase file, CaseAct act, Random dice)
    {
        var may = Officers.Where(officer => act.Roles.Contains(officer.Role)).ToArray();
        var investigators = may.Where(officer => file.IsInvestigator(officer.Id)).ToArray();
        return act is CaseAct<ReportHearing> && file.HearingInHand?.Chair is { } chair && !dice.OneIn(4) ? TheCounty.Staff[chair.Id]
            : dice.OneIn(20) ? dice.From(Officers.Where(o => o.Role is Role.Officer or Role.Legal or Role.Leader).ToArray())
            : dice.OneIn(12) ? dice.From(may)
            : investigators.Length > 0 ? dice.From(investigators)
            : TheCounty.Usually(act.Roles[0]);
    }

    private static IReadOnlyList<string> Some(Random dice) => [.. Enumerable.Range(0, dice.Next(1, 4)).Select(_ => dice.From(Everybody))];

    private static IReadOnlyList<string> Acting(EnforcementCase file, Random dice) =>
        dice.OneIn(8) ? Some(dice) : file.Filing is null ? Usual.Two : file.Investigators.Count == 0 ? Some(dice) : [.. file.Investigators.Select(i => i.Id)];

    private static string[] MeasuresOf(EnforcementCase file) => [.. OfMeasures, .. Enumerable.Repeat(NextOfMeasures(file), 8).SelectMany(next => next)];

    /// <summary>The acts that carry on the measures there are; most of the others would be refused.</summary>
    private static IEnumerable<string> NextOfMeasures(EnforcementCase file)
    {
        foreach (var measure in file.Measures.Where(m => m.EndedOn is null && m.PaperId is not null))
        {
            yield return (measure.Kind, measure.TakenAt) switch
            {
                (MeasureKind.Preservation, null) => "preserve-evidence",
                (MeasureKind.Preservation, _) => file.Papers.Count % 2 == 0 ? "dispose-of-preserved" : "release-preserved",
                (_, null) => "carry-out-sealing",
                _ => measure.ReleaseRequestedOn is null ? "request-sealing-release" : measure.RequestAnsweredOn is null ? "refuse-sealing-release" : "extend-sealing",
            };
        }

        if (file.RestrictionNotice is { } told)
        {
            yield return told.Kind == RestrictionKind.Restriction ? "restrict-production" : "suspend-production";
        }

        if (file.Restrictions is [.., var restriction])
        {
            yield return restriction.ReportedOn is not null ? "follow-up-restriction" : restriction.ExtendedBy == 0 ? "extend-restriction" : "report-rectification";
            yield return "report-rectification";
        }
    }

    /// <summary>The latest open measure of the kind, carried out or not as the act needs it; any of the kind, or none.</summary>
    private static Guid AMeasure(EnforcementCase file, MeasureKind kind, bool taken = true) =>
        (file.Measures.LastOrDefault(m => m.Kind == kind && m.PaperId is not null && m.EndedOn is null && m.TakenAt is not null == taken)
            ?? file.Measures.LastOrDefault(m => m.Kind == kind))?.PaperId ?? Guid.Empty;

    private static Guid ARestriction(EnforcementCase file) => file.Restrictions.Count == 0 ? Guid.Empty : file.Restrictions[^1].PaperId;

    private static Guid APaper(EnforcementCase file, Random dice) =>
        file.Papers.Count == 0 ? Guid.Empty
        : dice.OneIn(5) ? dice.From(file.Papers.ToArray()).Id
        : file.Papers[^1].Id;

    private static IReadOnlyList<Penalty> Penalties(EnforcementCase file, Random dice) => dice.Next(14) switch
    {
        0 => [],
        1 => [new(Domain.Law.PenaltyKind.Fine, null, null, null)],
        2 => [Usual.Fine(15_000), Usual.Fine(15_000)],
        3 => [new(dice.From(Enum.GetValues<Domain.Law.PenaltyKind>()), dice.OneIn(2) ? null : new("示例条例", "第一条"), null, "料场")],
        4 => [Usual.Fine(15_000), new(Domain.Law.PenaltyKind.ConfiscationOfGains, new("示例条例", "第一条"), Money.OfYuan(800), null)],
        5 => [Usual.Fine(0)],
        6 => [Usual.Fine(15_000) with { Clause = new("示例条例", "第一条") }],
        < 13 when IsDischarge(file.OffenceCode) => [Usual.Fine(dice.From(100_000m, 100_000m, 123_456.78m))],
        < 13 when file.OffenceCode is "TS-17" or "ECO-1100" or "ECO-1095-1" => [Usual.Fine(dice.From(200_000m, 200_000m, 499_999.99m, 500_000m, 1_000_000m))],
        < 13 when file.OffenceCode == "AIR-119" && file.Party!.IsCitizen => [Usual.Fine(dice.From(500m, 800m, 2_000m, 2_000.01m))],
        < 11 => [Usual.Fine(dice.From(10_000m, 15_000m, 20_000m, 30_000m, 50_000m))],
        _ => [Usual.Fine(dice.From(800m, 4_999.99m, 5_000m, 9_999.99m, 10_000m, 15_000m, 20_000m, 50_000m, 50_000.01m, 100_000m, 100_000.01m))],
    };

    /// <summary>The penalties for every established violation: mostly one fine each in its band, at times none or one too many.</summary>
    private static IReadOnlyList<Penalty> PenaltiesOfAll(EnforcementCase file, Random dice) =>
    [
        .. Penalties(file, dice),
        .. file.Violations.Skip(1).Where(_ => !dice.OneIn(8)).Select(v => FineFor(v, dice)),
        .. dice.OneIn(40) ? [Usual.Fine(20_000) with { Violation = dice.From(0, 2, 9) }] : Array.Empty<Penalty>(),
    ];

    private static Penalty FineFor(EstablishedViolation violation, Random dice) => Usual.Fine(violation.OffenceCode switch
    {
        _ when dice.OneIn(8) => dice.From(800m, 4_999.99m, 50_000.01m, 200_000.01m, 1_000_000.01m),
        "TS-17" or "ECO-1100" or "ECO-1095-1" or Usual.DischargeOffence or "ECO-1107-1" => dice.From(200_000m, 499_999.99m),
        _ => dice.From(10_000m, 20_000m, 20_000m, 50_000m),
    }) with
    { Violation = violation.Number };

    /// <summary>How the violations besides the first are weighed: mostly all of them, null where there are none.</summary>
    private static IReadOnlyList<FurtherWeighing>? Weighed(EnforcementCase file, Random dice) => file.Violations.Count < 2 ? null :
    [
        .. file.Violations.Skip(dice.OneIn(30) ? 2 : 1).Select(v => new FurtherWeighing(
            v.Number, dice.OneIn(30) ? "" : "查明的情节", dice.OneIn(6) ? "主动消除危害后果" : null,
            dice.OneIn(4) ? [new(dice.From(WeighingGround.HarmRemoved, dice.From(Enum.GetValues<WeighingGround>())), dice.OneIn(8) ? "" : "查明的情节")] : null)),
    ];

    /// <summary>At times one of several violations is left without a penalty.</summary>
    private static IReadOnlyList<Penalty> WithoutOne(EnforcementCase file, IReadOnlyList<Penalty> penalties, Random dice) =>
        file.Violations.Count > 1 && dice.OneIn(3) && dice.Next(1, file.Violations.Count + 1) is var one
            ? [.. penalties.Where(p => (p.Violation ?? 1) != one)] : penalties;

    /// <summary>The decision with what it does not penalise let off: mostly on a ground that holds, at times on any, twice, or not at all.</summary>
    private static DecidePenalty Sparing(EnforcementCase file, Random dice, DecidePenalty usual)
    {
        var act = file.Deliberation is { OutdatedBy: null } ? usual : usual with { Penalties = WithoutOne(file, usual.Penalties, dice) };
        List<SparedViolation> spared =
        [
            .. file.Violations.Where(v => v.Number > 1 || file.Violations.Count > 1).Where(v => act.Penalties.All(p => (p.Violation ?? 1) != v.Number) && !dice.OneIn(8)).Select(v => Spared(v.Number)),
            .. dice.OneIn(20) ? [Spared(dice.From(0, 1, 2, 9))] : Array.Empty<SparedViolation>(),
        ];
        return spared.Count == 0 ? act : act with { Spared = spared };

        SparedViolation Spared(int violation) => new(
            violation, dice.OneIn(3) ? dice.From(Enum.GetValues<NoPenaltyGround>()) : dice.From(NoPenaltyGround.FactsNotEstablished, NoPenaltyGround.BeyondLimitation),
            dice.OneIn(20) ? " " : "查明的理由", dice.OneIn(6) ? null : "已批评教育");
    }

    /// <summary>A day after the end of the latest order to correct, or the day itself where that is later.</summary>
    private static DateOnly AfterTheOrder(EnforcementCase file, DateOnly on) => file.Correction?.DueOn.AddDays(1) is { } over && over > on ? over : on;

    /// <summary>A day after the end of the first demand to correct, or the day itself where that is later.</summary>
    private static DateOnly AfterTheDemand(EnforcementCase file, DateOnly on) =>
        file.CorrectionDemands is [var first, ..] && first.DueOn.AddDays(1) is var over && over > on ? over : on;

    /// <summary>So many days after the service of the decision, if that is later: what follows a late payment.</summary>
    private static DateOnly Late(EnforcementCase file, DateOnly on, Random dice, int days) =>
        file.PenaltyServedOn?.AddDays(days + dice.Next(0, 60)) is { } late && late > on ? late : on;
}

/// <summary>What random acts ask of the dice.</summary>
internal static class Dice
{
    public static bool OneIn(this Random dice, int sides) => dice.Next(sides) == 0;

    public static T From<T>(this Random dice, params T[] values) => values[dice.Next(values.Length)];
}
