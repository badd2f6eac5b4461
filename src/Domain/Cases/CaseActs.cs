using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Cases.Summary;

namespace Enforcement.Domain.Cases;

/// <summary>All acts of the procedure, in its order.</summary>
public static class CaseActs
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CaseAct> All { get; } =
    [
        ProposingFiling.Act,
        DecidingOnTheSpot.Act,
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
    ];

    /// <summary>The acts that begin a case; the others go on with one.</summary>
    public static IReadOnlyList<CaseAct> Beginning { get; } = [.. All.Where(act => act.Stages.Contains(CaseStage.Lead))];
}
