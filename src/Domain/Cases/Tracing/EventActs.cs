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
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Tracing;

/// <summary>Which act 办案步骤 left an event: an event is stored without it, and its rules are what an inspector asks after.</summary>
public static class EventActs
{
    private static readonly Dictionary<Type, CaseAct> Acts = new()
    {
        [typeof(LeadReceived)] = ReceivingLead.Act,
        [typeof(LeadReviewed)] = ReviewingLead.Act,
        [typeof(LeadDismissed)] = DismissingLead.Act,
        [typeof(FilingProposed)] = ProposingFiling.Act,
        [typeof(FilingPeriodExtended)] = ExtendingFilingPeriod.Act,
        [typeof(OnTheSpotDecided)] = DecidingOnTheSpot.Act,
        [typeof(FilingApproved)] = ApprovingFiling.Act,
        [typeof(FilingRefused)] = RefusingFiling.Act,
        [typeof(InvestigatorsAppointed)] = AppointingInvestigators.Act,
        [typeof(InspectionRecorded)] = RecordingInspection.Act,
        [typeof(InterviewRecorded)] = RecordingInterview.Act,
        [typeof(EvidenceAdded)] = AddingEvidence.Act,
        [typeof(CorrectionOrdered)] = OrderingCorrection.Act,
        [typeof(CorrectionReinspected)] = Reinspecting.Act,
        [typeof(ExaminationCommissioned)] = CommissioningExamination.Act,
        [typeof(ExaminationResultReceived)] = RecordingExaminationResult.Act,
        [typeof(ResultCommunicated)] = InformingOfResult.Act,
        [typeof(PreservationApproved)] = ApprovingPreservation.Act,
        [typeof(EvidencePreserved)] = PreservingEvidence.Act,
        [typeof(PreservationSettled)] = DisposingOfPreserved.Act,
        [typeof(PreservedReleased)] = ReleasingPreserved.Act,
        [typeof(SealingDecided)] = DecidingSealing.Act,
        [typeof(EquipmentSealed)] = CarryingOutSealing.Act,
        [typeof(SealingExtended)] = ExtendingSealing.Act,
        [typeof(SealingReleaseRequested)] = RequestingSealingRelease.Act,
        [typeof(SealingReleaseRefused)] = RefusingSealingRelease.Act,
        [typeof(SealingReleased)] = ReleasingSealing.Act,
        [typeof(RestrictionNotified)] = NotifyingRestriction.Act,
        [typeof(RestrictionDecided)] = DecidingRestriction.Restricting,
        [typeof(RestrictionExtended)] = ExtendingRestriction.Act,
        [typeof(RectificationPlanFiled)] = FilingRectificationPlan.Act,
        [typeof(RectificationReported)] = ReportingRectification.Act,
        [typeof(RestrictionRechecked)] = FollowingUpRestriction.Act,
        [typeof(ShutdownReported)] = ReportingShutdown.Act,
        [typeof(InvestigationSuspended)] = SuspendingInvestigation.Act,
        [typeof(InvestigationResumed)] = ResumingInvestigation.Act,
        [typeof(InvestigationTerminated)] = TerminatingInvestigation.Act,
        [typeof(InvestigationConcluded)] = ConcludingInvestigation.Act,
        [typeof(InvestigationEnded)] = ConcludingOtherwise.Act,
        [typeof(CaseReviewPassed)] = ReviewingCase.Act,
        [typeof(CaseReviewReturned)] = ReviewingCase.Act,
        [typeof(PriorNoticeIssued)] = IssuingPriorNotice.Act,
        [typeof(HearingRightNoticeIssued)] = IssuingHearingRightNotice.Act,
        [typeof(DefenceHeard)] = HearingDefence.Act,
        [typeof(HearingRequested)] = RequestingHearing.Act,
        [typeof(HearingRequestAccepted)] = ReviewingHearingRequest.Act,
        [typeof(HearingRequestRefused)] = ReviewingHearingRequest.Act,
        [typeof(HearingNotified)] = NotifyingHearing.Act,
        [typeof(HearingEnded)] = HoldingHearing.Act,
        [typeof(HearingReported)] = ReportingHearing.Act,
        [typeof(HearingWaived)] = WaivingHearing.Act,
        [typeof(LegalityReviewed)] = ReviewingLegality.Act,
        [typeof(CaseDeliberated)] = Deliberating.Act,
        [typeof(DecisionPeriodExtended)] = ExtendingDecisionPeriod.Act,
        [typeof(PenaltyDecided)] = DecidingPenalty.Act,
        [typeof(NoPenaltyDecided)] = DecidingNoPenalty.Act,
        [typeof(FilingRevoked)] = RevokingFiling.Act,
        [typeof(CaseTransferred)] = TransferringCase.Act,
        [typeof(JurisdictionDisputeReported)] = ReportingJurisdictionDispute.Act,
        [typeof(JurisdictionDesignated)] = RecordingDesignation.Act,
        [typeof(RecusalRequested)] = RequestingRecusal.Act,
        [typeof(RecusalDecided)] = DecidingRecusal.Act,
        [typeof(PaperServed)] = RecordingService.Act,
        [typeof(PaperVoided)] = VoidingDocument.Act,
        [typeof(PaymentReceived)] = RecordingPayment.Act,
        [typeof(PaymentPlanRequested)] = RequestingPaymentPlan.Act,
        [typeof(PaymentPlanApproved)] = ApprovingPaymentPlan.Act,
        [typeof(PaymentPlanRefused)] = RefusingPaymentPlan.Act,
        [typeof(AdditionalFineDecided)] = DecidingAdditionalFine.Act,
        [typeof(DecisionPublished)] = PublishingDecision.Act,
        [typeof(PublicationDeclined)] = WithholdingPublication.Act,
        [typeof(PublicationRetracted)] = WithdrawingPublication.Act,
        [typeof(MajorPenaltyReported)] = ReportingMajorPenalty.Act,
        [typeof(RemedyFiled)] = RecordingRemedy.Act,
        [typeof(RemedyProgressed)] = RecordingRemedyProgress.Act,
        [typeof(RemedyDecided)] = RecordingRemedyOutcome.Act,
        [typeof(DecisionAmended)] = ChangingDecision.Act,
        [typeof(PaymentRefunded)] = RecordingRefund.Act,
        [typeof(DemandIssued)] = IssuingDemand.Act,
        [typeof(DemandStatementHeard)] = RecordingDemandStatement.Act,
        [typeof(EnforcementApplied)] = ApplyingForEnforcement.Act,
        [typeof(CourtAnswered)] = RecordingCourtAnswer.Act,
        [typeof(ExecutionAgreed)] = AgreeingOnExecution.Act,
        [typeof(EnforcementSuspended)] = SuspendingEnforcement.Act,
        [typeof(EnforcementResumed)] = ResumingEnforcement.Act,
        [typeof(EnforcementTerminated)] = TerminatingEnforcement.Act,
        [typeof(CorrectionDemanded)] = DemandingCorrection.Act,
        [typeof(SubstitutionDecided)] = DecidingSubstitution.Act,
        [typeof(SubstitutionPerformed)] = RecordingSubstitution.Act,
        [typeof(ExecutionReversed)] = ReversingExecution.Act,
        [typeof(SubstitutionCostReceived)] = RecordingSubstitutionCost.Act,
        [typeof(OnTheSpotDecisionRecorded)] = PuttingOnRecord.Act,
        [typeof(OnTheSpotFineCollected)] = CollectingOnTheSpot.Act,
        [typeof(CollectedFineForwarded)] = PassingOnCollectedFine.Act,
        [typeof(DischargeRechecked)] = RecheckingDischarge.Act,
        [typeof(DailyFineNoticed)] = NoticingDailyFine.Act,
        [typeof(DailyFineDefenceHeard)] = HearingDailyFineDefence.Act,
        [typeof(DailyFineDecided)] = DecidingDailyFine.Act,
        [typeof(DetentionTransferProposed)] = ProposingDetentionTransfer.Act,
        [typeof(DetentionTransferApproved)] = ApprovingDetentionTransfer.Act,
        [typeof(DetentionTransferSent)] = SendingDetentionTransfer.Act,
        [typeof(DetentionAnswered)] = RecordingDetentionAnswer.Act,
        [typeof(ReferralDemanded)] = RecordingProsecutorsOpinion.Act,
        [typeof(ReferralProposed)] = ProposingReferral.Act,
        [typeof(ReferralApproved)] = ApprovingReferral.Act,
        [typeof(ReferralRefused)] = RefusingReferral.Act,
        [typeof(ReferralSent)] = SendingReferral.Act,
        [typeof(ReferralReceiptReceived)] = RecordingReferralOutcome.Act,
        [typeof(ReferralAccepted)] = RecordingReferralOutcome.Act,
        [typeof(ReferralSupplementRequested)] = RecordingReferralOutcome.Act,
        [typeof(ReferralRefusalConfirmed)] = RecordingReferralOutcome.Act,
        [typeof(ReferralSupervisionDeclined)] = RecordingReferralOutcome.Act,
        [typeof(ReferralReturned)] = RecordingReferralOutcome.Act,
        [typeof(ReferralPursued)] = FollowingUpReferral.Act,
        [typeof(CriminalOutcomeRecorded)] = RecordingCriminalOutcome.Act,
        [typeof(DisciplineLeadTransferred)] = HandingOverDisciplineLead.Act,
        [typeof(CaseClosed)] = ClosingCase.Act,
        [typeof(CaseArchived)] = ArchivingCase.Act,
    };

    /// <summary>What an event is called where its act's name does not tell it apart from the act's other events.</summary>
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(CaseReviewPassed)] = "案件审查：通过",
        [typeof(CaseReviewReturned)] = "案件审查：退回补充调查",
        [typeof(HearingRequestAccepted)] = "审查听证申请：受理",
        [typeof(HearingRequestRefused)] = "审查听证申请：不组织听证",
        [typeof(ReferralReceiptReceived)] = "移送结果：接受回执",
        [typeof(ReferralAccepted)] = "移送结果：公安机关立案",
        [typeof(ReferralReturned)] = "移送结果：公安机关退回",
        [typeof(ReferralSupplementRequested)] = "移送结果：通知补正",
        [typeof(ReferralRefusalConfirmed)] = "移送结果：复议维持不立案",
        [typeof(ReferralSupervisionDeclined)] = "移送结果：不立案理由成立",
        [typeof(Clocks.DeadlineMissed)] = "期限超期（系统登记）",
        [typeof(Issuing.PaperProduced)] = "文书成文",
    };

    /// <summary>The act that left the event; null for what no person does: the marks of clocks and the drawing of papers.</summary>
    public static CaseAct? Of(CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened is RestrictionDecided { Kind: RestrictionKind.Suspension } ? DecidingRestriction.Suspending : Acts.GetValueOrDefault(happened.GetType());
    }

    /// <summary>What happened, in a few Chinese words.</summary>
    public static string Title(CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened switch
        {
            DefenceHeard { Waived: true } or DailyFineDefenceHeard { Waived: true } => $"{Of(happened)!.Title}（放弃）",
            HearingEnded e => $"{Of(e)!.Title}：{e.Outcome.Chinese()}",
            RemedyDecided e => $"{Of(e)!.Title}：{e.Result.Chinese()}",
            DecisionAmended e => $"{Of(e)!.Title}：{e.Change.Chinese()}",
            _ => Names.GetValueOrDefault(happened.GetType()) ?? Of(happened)?.Title ?? happened.GetType().Name,
        };
    }
}
