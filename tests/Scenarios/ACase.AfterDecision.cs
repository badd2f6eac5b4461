using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Remedies;

namespace Enforcement.Scenarios;

public sealed partial record ACase
{
    /// <summary>The usual case with the decision served on 2017-06-26.</summary>
    public static ACase WithDecision(decimal fine = Usual.FineYuan) => Reviewed().Noticed(fine).NoticeServed().Penalised().Served();

    public ACase PlanRequested(DateOnly? on = null) => Do(RequestingPaymentPlan.Act, Usual.PlanRequest(on));

    public ACase PlanApproved(DateOnly? on = null) => Do(ApprovingPaymentPlan.Act, Usual.PlanApproval(on));

    public ACase PlanRefused(DateOnly? on = null) => Do(RefusingPaymentPlan.Act, Usual.PlanRefusal(on));

    public ACase AdditionallyFined(DateOnly? on = null) => Do(DecidingAdditionalFine.Act, new(on ?? new(2017, 7, 31)));

    public ACase Refunded(decimal yuan, DateOnly? on = null) => Do(RecordingRefund.Act, Usual.Refund(on ?? Latest, yuan));

    public ACase Demanded(DateOnly? on = null, bool additional = true) => Do(IssuingDemand.Act, Usual.Demand(on, additional));

    public ACase DemandServed(DateOnly? on = null) => PaperServed(PaperKind.DemandNotice, on ?? Usual.DemandedOn);

    public ACase DemandAnswered(DateOnly? on = null) => Do(RecordingDemandStatement.Act, Usual.DemandStatement(on));

    public ACase EnforcementApplied(DateOnly? on = null) => Do(ApplyingForEnforcement.Act, Usual.Application(on));

    public ACase Court(CourtAnswer answer, DateOnly? on = null) => Do(RecordingCourtAnswer.Act, Usual.CourtAnswer(on ?? Latest, answer));

    public ACase Agreed(decimal additional, DateOnly? on = null) => Do(AgreeingOnExecution.Act, Usual.Agreement(on ?? Latest, additional));

    public ACase EnforcementSuspended(DateOnly on, EnforcementSuspensionGround ground = EnforcementSuspensionGround.UnableToPerform, Guid? decision = null) =>
        Do(SuspendingEnforcement.Act, Usual.EnforcementSuspension(on, ground, decision));

    public ACase EnforcementResumed(
        DateOnly on, EnforcementResumptionGround ground = EnforcementResumptionGround.GroundFellAway, Guid? decision = null) =>
        Do(ResumingEnforcement.Act, Usual.EnforcementResumption(on, ground, decision));

    public ACase EnforcementTerminated(DateOnly? on = null) => Do(TerminatingEnforcement.Act, Usual.EnforcementTermination(on ?? Latest));

    public ACase RemedySought(DateOnly on, RemedyKind kind = RemedyKind.Reconsideration) => Do(RecordingRemedy.Act, Usual.Remedy(on, kind));

    public ACase Remedy(RemedyStep step, DateOnly? on = null) => Do(RecordingRemedyProgress.Act, Usual.RemedyProgress(on ?? Latest, step));

    public ACase RemedyDecided(RemedyResult result, DateOnly? on = null, decimal? fine = null) =>
        Do(RecordingRemedyOutcome.Act, Usual.RemedyOutcome(on ?? Latest, result, fine));

    public ACase DecisionAmended(DecisionChange change, DateOnly? on = null, decimal? fine = null) =>
        Do(ChangingDecision.Act, Usual.Change(on ?? Latest, change, fine));

    public ACase Published(DateOnly? on = null) => Do(PublishingDecision.Act, Usual.Publication(on ?? Latest));

    public ACase PublicationDeclined(DateOnly? on = null) => Do(WithholdingPublication.Act, Usual.Withholding(on ?? Latest));

    public ACase PublicationRetracted(DateOnly? on = null) => Do(WithdrawingPublication.Act, Usual.Withdrawal(on ?? Latest));

    public ACase Reported(DateOnly? on = null) => Do(ReportingMajorPenalty.Act, Usual.Report(on ?? Latest));

    public ACase Archived(DateOnly? on = null) => Do(ArchivingCase.Act, Usual.Archiving(on ?? Latest));
}
