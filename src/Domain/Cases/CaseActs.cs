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

namespace Enforcement.Domain.Cases;

/// <summary>All acts of the procedure, in its order.</summary>
public static class CaseActs
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CaseAct> All { get; } =
    [
        ReceivingLead.Act,
        ReviewingLead.Act,
        DismissingLead.Act,
        ProposingFiling.Act,
        ExtendingFilingPeriod.Act,
        DecidingOnTheSpot.Act,
        ApprovingFiling.Act,
        RefusingFiling.Act,
        AppointingInvestigators.Act,
        RecordingInspection.Act,
        RecordingInterview.Act,
        AddingEvidence.Act,
        OrderingCorrection.Act,
        Reinspecting.Act,
        CommissioningExamination.Act,
        RecordingExaminationResult.Act,
        InformingOfResult.Act,
        ApprovingPreservation.Act,
        PreservingEvidence.Act,
        DisposingOfPreserved.Act,
        ReleasingPreserved.Act,
        DecidingSealing.Act,
        CarryingOutSealing.Act,
        ExtendingSealing.Act,
        RequestingSealingRelease.Act,
        RefusingSealingRelease.Act,
        ReleasingSealing.Act,
        NotifyingRestriction.Act,
        DecidingRestriction.Restricting,
        DecidingRestriction.Suspending,
        ExtendingRestriction.Act,
        FilingRectificationPlan.Act,
        ReportingRectification.Act,
        FollowingUpRestriction.Act,
        ReportingShutdown.Act,
        SuspendingInvestigation.Act,
        ResumingInvestigation.Act,
        TerminatingInvestigation.Act,
        ConcludingInvestigation.Act,
        ConcludingOtherwise.Act,
        ReviewingCase.Act,
        IssuingPriorNotice.Act,
        IssuingHearingRightNotice.Act,
        HearingDefence.Act,
        RequestingHearing.Act,
        ReviewingHearingRequest.Act,
        NotifyingHearing.Act,
        HoldingHearing.Act,
        ReportingHearing.Act,
        WaivingHearing.Act,
        ReviewingLegality.Act,
        Deliberating.Act,
        ExtendingDecisionPeriod.Act,
        DecidingPenalty.Act,
        DecidingNoPenalty.Act,
        RevokingFiling.Act,
        TransferringCase.Act,
        ReportingJurisdictionDispute.Act,
        RecordingDesignation.Act,
        RequestingRecusal.Act,
        DecidingRecusal.Act,
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
        SuspendingEnforcement.Act,
        ResumingEnforcement.Act,
        TerminatingEnforcement.Act,
        DemandingCorrection.Act,
        DecidingSubstitution.Act,
        RecordingSubstitution.Act,
        RecordingSubstitutionCost.Act,
        ReversingExecution.Act,
        PuttingOnRecord.Act,
        CollectingOnTheSpot.Act,
        PassingOnCollectedFine.Act,
        RecheckingDischarge.Act,
        NoticingDailyFine.Act,
        HearingDailyFineDefence.Act,
        DecidingDailyFine.Act,
        ProposingDetentionTransfer.Act,
        ApprovingDetentionTransfer.Act,
        SendingDetentionTransfer.Act,
        RecordingDetentionAnswer.Act,
        RecordingProsecutorsOpinion.Act,
        ProposingReferral.Act,
        ApprovingReferral.Act,
        RefusingReferral.Act,
        SendingReferral.Act,
        RecordingReferralOutcome.Act,
        FollowingUpReferral.Act,
        RecordingCriminalOutcome.Act,
        HandingOverDisciplineLead.Act,
        ClosingCase.Act,
        ArchivingCase.Act,
    ];

    /// <summary>The acts that begin a case.</summary>
    public static IReadOnlyList<CaseAct> Beginning { get; } = [.. All.Where(act => act.Stages.Contains(CaseStage.Lead))];

    /// <summary>The acts that go on with a case; proposing a filing and deciding on the spot are of both.</summary>
    public static IReadOnlyList<CaseAct> Following { get; } = [.. All.Where(act => act.Stages.Any(stage => stage != CaseStage.Lead))];
}
