using Enforcement.Domain.Cases.Archive;
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

namespace Enforcement.Application.Storage;

/// <summary>The name under which each event is stored, pinned by hand: renaming a class must not rename history.</summary>
public static class EventNames
{
    public static IReadOnlyDictionary<Type, string> All { get; } = new Dictionary<Type, string>
    {
        [typeof(FilingProposed)] = "filing_proposed",
        [typeof(FilingApproved)] = "filing_approved",
        [typeof(FilingRefused)] = "filing_refused",
        [typeof(FilingRevoked)] = "filing_revoked",
        [typeof(InvestigatorsAppointed)] = "investigators_appointed",
        [typeof(InspectionRecorded)] = "inspection_recorded",
        [typeof(InterviewRecorded)] = "interview_recorded",
        [typeof(EvidenceAdded)] = "evidence_added",
        [typeof(CorrectionOrdered)] = "correction_ordered",
        [typeof(CorrectionReinspected)] = "correction_reinspected",
        [typeof(InvestigationConcluded)] = "investigation_concluded",
        [typeof(CaseReviewPassed)] = "case_review_passed",
        [typeof(CaseReviewReturned)] = "case_review_returned",
        [typeof(PriorNoticeIssued)] = "prior_notice_issued",
        [typeof(DefenceHeard)] = "defence_heard",
        [typeof(PenaltyDecided)] = "penalty_decided",
        [typeof(NoPenaltyDecided)] = "no_penalty_decided",
        [typeof(CaseTransferred)] = "case_transferred",
        [typeof(PaperServed)] = "paper_served",
        [typeof(PaperVoided)] = "paper_voided",
        [typeof(PaymentReceived)] = "payment_received",
        [typeof(PaymentPlanRequested)] = "payment_plan_requested",
        [typeof(PaymentPlanApproved)] = "payment_plan_approved",
        [typeof(PaymentPlanRefused)] = "payment_plan_refused",
        [typeof(AdditionalFineDecided)] = "additional_fine_decided",
        [typeof(PaymentRefunded)] = "payment_refunded",
        [typeof(DecisionPublished)] = "decision_published",
        [typeof(PublicationDeclined)] = "publication_declined",
        [typeof(PublicationRetracted)] = "publication_retracted",
        [typeof(MajorPenaltyReported)] = "major_penalty_reported",
        [typeof(RemedyFiled)] = "remedy_filed",
        [typeof(RemedyProgressed)] = "remedy_progressed",
        [typeof(RemedyDecided)] = "remedy_decided",
        [typeof(DecisionAmended)] = "decision_amended",
        [typeof(DemandIssued)] = "demand_issued",
        [typeof(DemandStatementHeard)] = "demand_statement_heard",
        [typeof(EnforcementApplied)] = "enforcement_applied",
        [typeof(CourtAnswered)] = "court_answered",
        [typeof(ExecutionAgreed)] = "execution_agreed",
        [typeof(EnforcementSuspended)] = "enforcement_suspended",
        [typeof(EnforcementResumed)] = "enforcement_resumed",
        [typeof(ExecutionReversed)] = "execution_reversed",
        [typeof(EnforcementTerminated)] = "enforcement_terminated",
        [typeof(CorrectionDemanded)] = "correction_demanded",
        [typeof(SubstitutionDecided)] = "substitution_decided",
        [typeof(SubstitutionPerformed)] = "substitution_performed",
        [typeof(SubstitutionCostReceived)] = "substitution_cost_received",
        [typeof(ReferralProposed)] = "referral_proposed",
        [typeof(ReferralApproved)] = "referral_approved",
        [typeof(ReferralRefused)] = "referral_refused",
        [typeof(ReferralSent)] = "referral_sent",
        [typeof(ReferralReceiptReceived)] = "referral_receipt_received",
        [typeof(ReferralAccepted)] = "referral_accepted",
        [typeof(ReferralReturned)] = "referral_returned",
        [typeof(LeadReceived)] = "lead_received",
        [typeof(LeadReviewed)] = "lead_reviewed",
        [typeof(LeadDismissed)] = "lead_dismissed",
        [typeof(FilingPeriodExtended)] = "filing_period_extended",
        [typeof(JurisdictionDisputeReported)] = "jurisdiction_dispute_reported",
        [typeof(JurisdictionDesignated)] = "jurisdiction_designated",
        [typeof(RecusalRequested)] = "recusal_requested",
        [typeof(RecusalDecided)] = "recusal_decided",
        [typeof(InvestigationEnded)] = "investigation_ended",
        [typeof(InvestigationSuspended)] = "investigation_suspended",
        [typeof(InvestigationResumed)] = "investigation_resumed",
        [typeof(InvestigationTerminated)] = "investigation_terminated",
        [typeof(ExaminationCommissioned)] = "examination_commissioned",
        [typeof(ExaminationResultReceived)] = "examination_result_received",
        [typeof(ResultCommunicated)] = "result_communicated",
        [typeof(PreservationApproved)] = "preservation_approved",
        [typeof(EvidencePreserved)] = "evidence_preserved",
        [typeof(PreservationSettled)] = "preservation_settled",
        [typeof(PreservedReleased)] = "preserved_released",
        [typeof(SealingDecided)] = "sealing_decided",
        [typeof(EquipmentSealed)] = "equipment_sealed",
        [typeof(SealingExtended)] = "sealing_extended",
        [typeof(SealingReleaseRequested)] = "sealing_release_requested",
        [typeof(SealingReleaseRefused)] = "sealing_release_refused",
        [typeof(SealingReleased)] = "sealing_released",
        [typeof(RestrictionNotified)] = "restriction_notified",
        [typeof(RestrictionDecided)] = "restriction_decided",
        [typeof(RestrictionExtended)] = "restriction_extended",
        [typeof(RectificationPlanFiled)] = "rectification_plan_filed",
        [typeof(RectificationReported)] = "rectification_reported",
        [typeof(RestrictionRechecked)] = "restriction_rechecked",
        [typeof(ShutdownReported)] = "shutdown_reported",
        [typeof(ReferralSupplementRequested)] = "referral_supplement_requested",
        [typeof(ReferralRefusalConfirmed)] = "referral_refusal_confirmed",
        [typeof(ReferralSupervisionDeclined)] = "referral_supervision_declined",
        [typeof(ReferralPursued)] = "referral_pursued",
        [typeof(ReferralDemanded)] = "referral_demanded",
        [typeof(CriminalOutcomeRecorded)] = "criminal_outcome_recorded",
        [typeof(DisciplineLeadTransferred)] = "discipline_lead_transferred",
        [typeof(OnTheSpotDecided)] = "on_the_spot_decided",
        [typeof(OnTheSpotDecisionRecorded)] = "on_the_spot_decision_recorded",
        [typeof(OnTheSpotFineCollected)] = "on_the_spot_fine_collected",
        [typeof(CollectedFineForwarded)] = "collected_fine_forwarded",
        [typeof(DischargeRechecked)] = "discharge_rechecked",
        [typeof(DailyFineNoticed)] = "daily_fine_noticed",
        [typeof(DailyFineDefenceHeard)] = "daily_fine_defence_heard",
        [typeof(DailyFineDecided)] = "daily_fine_decided",
        [typeof(DetentionTransferProposed)] = "detention_transfer_proposed",
        [typeof(DetentionTransferApproved)] = "detention_transfer_approved",
        [typeof(DetentionTransferSent)] = "detention_transfer_sent",
        [typeof(DetentionAnswered)] = "detention_answered",
        [typeof(PaperProduced)] = "paper_produced",
        [typeof(DeadlineMissed)] = "deadline_missed",
        [typeof(CaseClosed)] = "case_closed",
        [typeof(HearingRightNoticeIssued)] = "hearing_right_notice_issued",
        [typeof(HearingRequested)] = "hearing_requested",
        [typeof(HearingRequestAccepted)] = "hearing_request_accepted",
        [typeof(HearingRequestRefused)] = "hearing_request_refused",
        [typeof(HearingNotified)] = "hearing_notified",
        [typeof(HearingEnded)] = "hearing_ended",
        [typeof(HearingReported)] = "hearing_reported",
        [typeof(HearingWaived)] = "hearing_waived",
        [typeof(LegalityReviewed)] = "legality_reviewed",
        [typeof(CaseDeliberated)] = "case_deliberated",
        [typeof(DecisionPeriodExtended)] = "decision_period_extended",
        [typeof(CaseArchived)] = "case_archived",
    };
}
