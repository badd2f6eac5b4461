using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;

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
        [typeof(ReferralProposed)] = "referral_proposed",
        [typeof(ReferralApproved)] = "referral_approved",
        [typeof(ReferralRefused)] = "referral_refused",
        [typeof(ReferralSent)] = "referral_sent",
        [typeof(ReferralReceiptReceived)] = "referral_receipt_received",
        [typeof(ReferralAccepted)] = "referral_accepted",
        [typeof(ReferralReturned)] = "referral_returned",
        [typeof(PaperProduced)] = "paper_produced",
        [typeof(DeadlineMissed)] = "deadline_missed",
        [typeof(CaseClosed)] = "case_closed",
    };
}
