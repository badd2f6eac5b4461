using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Service;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Investigation;

public class PausesTests
{
    private static readonly DateOnly On = new(2017, 6, 1);
    private static readonly DateOnly In2023 = new(2023, 8, 14);
    private static readonly ACase Then = ACase.Investigated();
    private static readonly ACase Now = ACase.Investigated2023();

    private static Deadline Of(ACase given, string kind, DateOnly on) => CaseDeadlines.Of(given.Case, given.Law, on).Single(d => d.Kind == kind);

    [Fact]
    [Refuses(nameof(InvestigationRules.SuspensionIsKnownToTheProcedure))]
    [LetsPass(nameof(InvestigationRules.SuspensionIsKnownToTheProcedure))]
    [Refuses(nameof(InvestigationRules.InvestigationIsNotSuspended))]
    [LetsPass(nameof(InvestigationRules.InvestigationIsNotSuspended))]
    [Refuses(nameof(InvestigationRules.InvestigationIsSuspended))]
    [LetsPass(nameof(InvestigationRules.InvestigationIsSuspended))]
    public void An_investigation_is_suspended_and_resumed_since_2023_and_its_days_do_not_count()
    {
        Then.Trying(SuspendingInvestigation.Act, Usual.Suspension(On)).IsRefusedBy(InvestigationRules.SuspensionIsKnownToTheProcedure);
        Now.Trying(ResumingInvestigation.Act, Usual.Resumption(In2023)).IsRefusedBy(InvestigationRules.InvestigationIsSuspended);
        var suspended = Now.Trying(SuspendingInvestigation.Act, Usual.Suspension(In2023)).IsDone();
        suspended.Trying(SuspendingInvestigation.Act, Usual.Suspension(In2023)).IsRefusedBy(InvestigationRules.InvestigationIsNotSuspended);
        suspended.Trying(ConcludingInvestigation.Act, Usual.Conclusion(In2023)).IsRefusedBy(InvestigationRules.InvestigationIsNotSuspended);
        Assert.Equal(new DateOnly(2023, 11, 6), Of(Now, "decision.limit", In2023).DueOn);
        Assert.Equal(new DateOnly(2023, 11, 13), Of(suspended, "decision.limit", In2023.AddDays(7)).DueOn);
        var resumed = suspended.Trying(ResumingInvestigation.Act, Usual.Resumption(In2023.AddDays(7))).IsDone();
        Assert.Equal(new DateOnly(2023, 11, 13), Of(resumed, "decision.limit", new(2023, 10, 1)).DueOn);
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.TerminationGroundFitsTheParty))]
    [LetsPass(nameof(InvestigationRules.TerminationGroundFitsTheParty))]
    public void An_investigation_is_terminated_when_there_is_nobody_left()
    {
        Now.Trying(TerminatingInvestigation.Act, Usual.Termination(In2023) with { Ground = TerminationGround.CitizenDied }).IsRefusedBy(InvestigationRules.TerminationGroundFitsTheParty);
        Then.Trying(TerminatingInvestigation.Act, Usual.Termination(On)).IsRefusedBy(InvestigationRules.SuspensionIsKnownToTheProcedure);
        var terminated = Now.Trying(TerminatingInvestigation.Act, Usual.Termination(In2023)).IsDone();
        Assert.Equal(CaseStage.InvestigationTerminated, terminated.Case.Stage);
        Assert.Equal(CaseStage.Closed, terminated.Closed().Case.Stage);
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.ConclusionGroundIsKnownToTheProcedure))]
    [LetsPass(nameof(InvestigationRules.ConclusionGroundIsKnownToTheProcedure))]
    [Refuses(nameof(InvestigationRules.ViolationWasEstablished))]
    [LetsPass(nameof(InvestigationRules.ViolationWasEstablished))]
    public void An_investigation_may_be_concluded_without_a_violation_and_then_nothing_is_noticed()
    {
        var died = Usual.OtherConclusion(In2023) with { Ground = ConclusionGround.CitizenDied };
        Now.Trying(ConcludingOtherwise.Act, died).IsRefusedBy(InvestigationRules.ConclusionGroundIsKnownToTheProcedure);
        Now.Trying(ConcludingOtherwise.Act, Usual.OtherConclusion(In2023)).Gives<InvestigationEnded>();
        Then.Trying(ConcludingOtherwise.Act, died with { OccurredOn = On }).Gives<InvestigationEnded>();
        var reviewed = Then.ConcludedOtherwise().ReviewPassed();
        reviewed.Trying(IssuingPriorNotice.Act, Usual.Notice()).IsRefusedBy(InvestigationRules.ViolationWasEstablished);
        Assert.Equal(CaseStage.NoPenaltyDecided, reviewed.NoPenalty().Case.Stage);
        ACase.Reviewed().Trying(IssuingPriorNotice.Act, Usual.Notice()).Gives<PriorNoticeIssued>();
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.ExaminationIsNew))]
    [LetsPass(nameof(InvestigationRules.ExaminationIsNew))]
    [Refuses(nameof(InvestigationRules.ExaminationIsOpen))]
    [LetsPass(nameof(InvestigationRules.ExaminationIsOpen))]
    [Refuses(nameof(InvestigationRules.ResultIsThereAndNew))]
    [LetsPass(nameof(InvestigationRules.ResultIsThereAndNew))]
    public void An_examination_is_commissioned_answered_and_told_once()
    {
        var commissioned = Then.Trying(CommissioningExamination.Act, Usual.Commission(On)).IsDone();
        commissioned.Trying(CommissioningExamination.Act, Usual.Commission(On)).IsRefusedBy(InvestigationRules.ExaminationIsNew);
        commissioned.Trying(RecordingExaminationResult.Act, Usual.ExaminationResult(On.AddDays(-1))).IsRefusedBy(InvestigationRules.ExaminationIsOpen);
        commissioned.Trying(RecordingExaminationResult.Act, Usual.ExaminationResult(On, "别的")).IsRefusedBy(InvestigationRules.ExaminationIsOpen);
        commissioned.Trying(InformingOfResult.Act, Usual.Information(On)).IsRefusedBy(InvestigationRules.ResultIsThereAndNew);
        var resulted = commissioned.Trying(RecordingExaminationResult.Act, Usual.ExaminationResult(new(2017, 6, 8))).IsDone();
        resulted.Trying(RecordingExaminationResult.Act, Usual.ExaminationResult(new(2017, 6, 8))).IsRefusedBy(InvestigationRules.ExaminationIsOpen);
        Assert.Equal(new DateOnly(2017, 8, 25), Of(Then, "decision.limit", On).DueOn);
        Assert.Equal(new DateOnly(2017, 9, 1), Of(resulted, "decision.limit", On).DueOn);
        Assert.Equal(new DateOnly(2017, 6, 13), Of(resulted, "correction.afterMonitoring", On).DueOn);
        Assert.Equal(DeadlineState.Met, Of(resulted.CorrectionOrdered(new(2017, 6, 12)).CorrectionServed(new(2017, 6, 13)), "correction.afterMonitoring", new(2017, 7, 1)).State);
        var informed = resulted.Trying(InformingOfResult.Act, Usual.Information(new(2017, 6, 9))).IsDone();
        informed.Trying(InformingOfResult.Act, Usual.Information(new(2017, 6, 9))).IsRefusedBy(InvestigationRules.ResultIsThereAndNew);
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.PartyWasInformedOfResults))]
    [LetsPass(nameof(InvestigationRules.PartyWasInformedOfResults))]
    public void Since_2023_the_party_must_have_been_told_of_results_before_that_it_is_advised()
    {
        var now = Now.ExaminationCommissioned(new(2023, 8, 10)).ExaminationResulted(new(2023, 8, 11));
        now.Trying(ConcludingInvestigation.Act, Usual.Conclusion(In2023)).IsRefusedBy(InvestigationRules.PartyWasInformedOfResults);
        now.PartyInformed(new(2023, 8, 11)).Trying(ConcludingInvestigation.Act, Usual.Conclusion(In2023)).Gives<InvestigationConcluded>();
        var then = Then.Do(AddingEvidence.Act, Usual.MonitoringReport());
        Assert.Single(then.Trying(ConcludingInvestigation.Act, Usual.Conclusion()).WithWarnings());
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.OrderReinspectedWasServed))]
    [LetsPass(nameof(InvestigationRules.OrderReinspectedWasServed))]
    public void A_second_order_to_correct_does_not_forget_the_first_and_voiding_it_restores_the_state()
    {
        var first = Then.CorrectionOrdered().CorrectionServed();
        var order = first.Case.Correction!.PaperId;
        var second = first.Reinspected(corrected: false).CorrectionOrdered(new(2017, 6, 5));
        second.Trying(Reinspecting.Act, Usual.Reinspection(new(2017, 6, 6)) with { DocumentId = second.Case.Correction!.PaperId }).IsRefusedBy(InvestigationRules.CorrectionOrderWasServed);
        second.CorrectionServed(new(2017, 6, 7)).Trying(Reinspecting.Act, Usual.Reinspection(new(2017, 6, 7)) with { DocumentId = Guid.Empty }).IsRefusedBy(InvestigationRules.OrderReinspectedWasServed);
        Assert.Equal(2, second.Case.Corrections.Count);
        var checkedAgain = second.CorrectionServed(new(2017, 6, 7)).Trying(Reinspecting.Act, Usual.Reinspection(new(2017, 6, 7)) with { DocumentId = order }).IsDone();
        Assert.Equal([true, null], checkedAgain.Case.Corrections.Select(c => c.Corrected));
        var voided = second.Do(VoidingDocument.Act, Usual.Voiding(new(2017, 6, 5), second.Case.Correction.PaperId));
        Assert.Equal((order, false), (voided.Case.Correction!.PaperId, voided.Case.Correction.Corrected!.Value));
    }
}
