using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Recusal;

namespace Enforcement.Scenarios;

/// <summary>Leads, pauses, measures, recusals and jurisdiction.</summary>
public sealed partial record ACase
{
    public static ACase LeadReceived(DateOnly? on = null, Func<ReceiveLead, ReceiveLead>? but = null) => Lead().Step(ReceivingLead.Act, Usual.ReceivedLead(on), but);

    /// <summary>A lead another organ transferred here.</summary>
    public static ACase TransferredHere() => LeadReceived(but: body => body with { Lead = body.Lead with { Source = LeadSource.TransferredIn } });

    public ACase LeadReviewed(DateOnly? on = null) => Step(ReviewingLead.Act, Usual.LeadReview(on));

    public ACase LeadDismissed(DateOnly? on = null) => Step(DismissingLead.Act, Usual.LeadDismissal(on));

    /// <summary>A proposal on the received lead.</summary>
    public ACase ProposedFromLead(DateOnly? on = null) => Step(
        ProposingFiling.Act, Usual.Proposal(on) with { Lead = Case.Intake!.Lead, Violation = Case.Intake.Violation });

    /// <summary>A case filed and under investigation by the procedure of 2023, with evidence.</summary>
    public static ACase Investigated2023() => LeadReceived(Usual.LeadIn2023).LeadReviewed(new(2023, 8, 7)).ProposedFromLead(new(2023, 8, 7))
        .Filed(new(2023, 8, 8)).WithInvestigators(new(2023, 8, 8)).Inspected(new(2023, 8, 9)).WithEvidence(new(2023, 8, 10));

    public ACase DisputeReported(DateOnly on, string objector) => Step(ReportingJurisdictionDispute.Act, Usual.Dispute(on, objector));

    public ACase Designated(DateOnly on, string agency) => Step(RecordingDesignation.Act, Usual.Designation(on, agency));

    public ACase RecusalRequested(DateOnly on, string officer = "officer2") => Step(RequestingRecusal.Act, Usual.RecusalRequest(on, officer));

    public ACase RecusalDecided(DateOnly on, string officer = "officer2", bool granted = true) => Step(DecidingRecusal.Act, Usual.RecusalDecision(on, officer, granted));

    public ACase ConcludedOtherwise(DateOnly? on = null) => Step(ConcludingOtherwise.Act, Usual.OtherConclusion(on));

    public ACase Suspended(DateOnly on) => Step(SuspendingInvestigation.Act, Usual.Suspension(on));

    public ACase Resumed(DateOnly on) => Step(ResumingInvestigation.Act, Usual.Resumption(on));

    public ACase Terminated(DateOnly on) => Step(TerminatingInvestigation.Act, Usual.Termination(on));

    public ACase ExaminationCommissioned(DateOnly on) => Step(CommissioningExamination.Act, Usual.Commission(on));

    public ACase ExaminationResulted(DateOnly on) => Step(RecordingExaminationResult.Act, Usual.ExaminationResult(on));

    public ACase PartyInformed(DateOnly on) => Step(InformingOfResult.Act, Usual.Information(on));

    public ACase PreservationApproved(DateOnly on) => Step(ApprovingPreservation.Act, Usual.PreservationApproval(on));

    /// <summary>The preservation carried out on its latest approval.</summary>
    public ACase Preserved(DateOnly on) => Step(PreservingEvidence.Act, Usual.Preservation(on, PaperOf(PaperKind.PreservationNotice)));

    public ACase PreservedInAnEmergency(DateOnly on) => Step(PreservingEvidence.Act, Usual.Preservation(on, null) with { Consent = "09:50 经刘建国电话同意" });

    public ACase PreservedReleased(DateOnly on) => Step(ReleasingPreserved.Act, new(on, PaperOf(PaperKind.PreservationNotice), "无需继续保存"));

    public ACase PreservedSecured(DateOnly on) => Step(
        DisposingOfPreserved.Act, new(on, PaperOf(PaperKind.PreservationNotice), PreservedDisposition.Secured, "复制后归还"));

    public ACase SealingDecided(DateOnly on) => Step(DecidingSealing.Act, Usual.SealingDecision(on));

    public ACase Sealed(DateOnly on) => Step(CarryingOutSealing.Act, Usual.Sealing(on, PaperOf(PaperKind.SealingDecision)));

    public ACase SealedInAnEmergency(DateOnly on) => Step(CarryingOutSealing.Act, Usual.Sealing(on, null));

    public ACase SealingExtended(DateOnly on, int days = 30) => Step(ExtendingSealing.Act, new(on, PaperOf(PaperKind.SealingDecision), days, "案情复杂"));

    public ACase ReleaseRequested(DateOnly on) => Step(RequestingSealingRelease.Act, new(on, PaperOf(PaperKind.SealingDecision), "已改正"));

    public ACase ReleaseRefused(DateOnly on) => Step(RefusingSealingRelease.Act, new(on, PaperOf(PaperKind.SealingDecision), "尚未改正"));

    public ACase SealingReleased(DateOnly on) => Step(ReleasingSealing.Act, new(on, PaperOf(PaperKind.SealingDecision), "已改正"));

    public ACase RestrictionNotified(DateOnly on, RestrictionKind kind = RestrictionKind.Restriction) => Step(NotifyingRestriction.Act, Usual.RestrictionNotice(on, kind));

    public ACase ProductionRestricted(DateOnly on, int months = 2) => Step(DecidingRestriction.Restricting, Usual.Restriction(on, months));

    public ACase ProductionSuspended(DateOnly on) => Step(DecidingRestriction.Suspending, Usual.Restriction(on, null) with { Waived = true });

    public ACase RestrictionExtended(DateOnly on, int months = 1) =>
        Step(ExtendingRestriction.Act, new(on, PaperOf(PaperKind.ProductionRestriction), months, "设备未到"));

    public ACase PlanFiled(DateOnly on) => Step(FilingRectificationPlan.Act, new(on, PaperOf(PaperKind.ProductionRestriction), "更换除尘设备"));

    public ACase RectificationReported(DateOnly on, DateOnly completed) =>
        Step(ReportingRectification.Act, new(on, PaperOf(PaperKind.ProductionRestriction), completed, "监测达标"));

    public ACase RestrictionRechecked(DateOnly on) =>
        Step(FollowingUpRestriction.Act, new(on, PaperOf(PaperKind.ProductionRestriction), "正常运行", Usual.Two));

    public ACase ShutdownReported(DateOnly on) => Step(ReportingShutdown.Act, new(on, "苍溪县人民政府", "拒不改正"));
}
