using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;

namespace Enforcement.Domain.Cases;

/// <summary>All acts of the procedure, in its order.</summary>
public static class CaseActs
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CaseAct> All { get; } =
    [
        ProposingFiling.Act,
        ApprovingFiling.Act,
        RefusingFiling.Act,
        AppointingInvestigators.Act,
        RecordingInspection.Act,
        RecordingInterview.Act,
        AddingEvidence.Act,
        OrderingCorrection.Act,
        Reinspecting.Act,
        ConcludingInvestigation.Act,
        ReviewingCase.Act,
        IssuingPriorNotice.Act,
        HearingDefence.Act,
        DecidingPenalty.Act,
        DecidingNoPenalty.Act,
        RevokingFiling.Act,
        TransferringCase.Act,
        RecordingService.Act,
        VoidingDocument.Act,
        RecordingPayment.Act,
        RequestingPaymentPlan.Act,
        ApprovingPaymentPlan.Act,
        RefusingPaymentPlan.Act,
        DecidingAdditionalFine.Act,
        PublishingDecision.Act,
        WithholdingPublication.Act,
        WithdrawingPublication.Act,
        ReportingMajorPenalty.Act,
        RecordingRemedy.Act,
        RecordingRemedyProgress.Act,
        RecordingRemedyOutcome.Act,
        ChangingDecision.Act,
        RecordingRefund.Act,
        IssuingDemand.Act,
        RecordingDemandStatement.Act,
        ApplyingForEnforcement.Act,
        RecordingCourtAnswer.Act,
        AgreeingOnExecution.Act,
        TerminatingEnforcement.Act,
        ProposingReferral.Act,
        ApprovingReferral.Act,
        RefusingReferral.Act,
        SendingReferral.Act,
        RecordingReferralOutcome.Act,
        ClosingCase.Act,
        ArchivingCase.Act,
    ];
}
