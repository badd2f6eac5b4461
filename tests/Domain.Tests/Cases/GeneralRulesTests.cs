using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases;

public class GeneralRulesTests
{
    [Fact]
    [Refuses(nameof(GeneralRules.StageAllowsTheAct))]
    [LetsPass(nameof(GeneralRules.StageAllowsTheAct))]
    public void An_act_is_done_only_at_a_stage_that_knows_it()
    {
        ACase.Proposed().Trying(AppointingInvestigators.Act, Usual.Appointment()).IsRefusedBy(GeneralRules.StageAllowsTheAct);
        ACase.Proposed().Filed().Trying(AppointingInvestigators.Act, Usual.Appointment()).Gives<InvestigatorsAppointed>();
    }

    [Fact]
    [Refuses(nameof(GeneralRules.StageAllowsTheAct))]
    public void A_stage_the_program_does_not_know_allows_nothing()
    {
        var strange = ACase.Proposed();
        Assert.All(CaseActs.All, act =>
        {
            var at = strange.At(act, Usual.FiledOn) with { Case = strange.Case with { Stage = (CaseStage)99 } };
            Assert.Same(GeneralRules.StageAllowsTheAct, Assert.Single(act.RefusedBy(at)).Rule);
            Witness.Refused(GeneralRules.StageAllowsTheAct);
        });
    }

    [Fact]
    public void An_act_on_a_paper_or_a_decision_is_offered_where_there_is_one_to_do_it_on()
    {
        DateOnly on = new(2017, 6, 1);
        Rule? Refusing(ACase given, CaseAct act, DateOnly day) => act.RefusedOnEverything(given.At(act, day))?.Rule;

        var begun = ACase.Investigated();
        Assert.Same(MeasureRules.SealingHasNotEnded, Refusing(begun, ReleasingSealing.Act, on));
        var closedOff = begun.SealingDecided(on).Sealed(on);
        Assert.Null(Refusing(closedOff, ReleasingSealing.Act, on));
        Assert.Same(MeasureRules.ReleaseRequestIsOpen, Refusing(closedOff, RefusingSealingRelease.Act, on));
        Assert.Same(MeasureRules.RestrictionIsInForce, Refusing(closedOff, ReportingRectification.Act, on));

        var served = ACase.WithDecision();
        DateOnly later = new(2017, 6, 27);
        Assert.Same(PaymentRules.PlanIsRequested, Refusing(served, ApprovingPaymentPlan.Act, later));
        Assert.Null(Refusing(served.PlanRequested(later), ApprovingPaymentPlan.Act, later));
        Assert.Same(RemedyRules.RemedyIsPending, Refusing(served, RecordingRemedyOutcome.Act, later));
        Assert.Null(Refusing(served, ClosingCase.Act, later));
    }

    [Fact]
    [Refuses(nameof(GeneralRules.DateIsNotInTheFuture))]
    [LetsPass(nameof(GeneralRules.DateIsNotInTheFuture))]
    public void Nothing_is_recorded_before_it_happened()
    {
        var proposed = ACase.Proposed();
        proposed.Trying(ApprovingFiling.Act, Usual.Approval(), today: Usual.FiledOn.AddDays(-1)).IsRefusedBy(GeneralRules.DateIsNotInTheFuture);
        proposed.Trying(ApprovingFiling.Act, Usual.Approval(), today: Usual.FiledOn).Gives<FilingApproved>();
    }

    [Fact]
    [Refuses(nameof(GeneralRules.ProcedureLawKnowsTheDay))]
    [LetsPass(nameof(GeneralRules.ProcedureLawKnowsTheDay))]
    public void The_day_lies_under_a_procedure_law_the_system_has()
    {
        var before = Usual.Proposal(new(2010, 2, 28));
        ACase.Lead().Trying(ProposingFiling.Act, before).IsRefusedBy(GeneralRules.ProcedureLawKnowsTheDay);

        var first = new DateOnly(2010, 3, 1);
        var earliest = Usual.Proposal(first) with
        {
            OffenceCode = "TS-98",
            Lead = Usual.Proposal().Lead with { ReceivedOn = first },
            Violation = Usual.Proposal().Violation with { StartedOn = new(2010, 1, 1) },
        };
        ACase.Lead().Trying(ProposingFiling.Act, earliest).Gives<FilingProposed>();
    }

    [Fact]
    [Refuses(nameof(GeneralRules.NotBeforeTheStepItFollows))]
    [LetsPass(nameof(GeneralRules.NotBeforeTheStepItFollows))]
    public void No_step_is_dated_before_the_step_it_follows()
    {
        var proposed = ACase.Proposed();
        proposed.Trying(ApprovingFiling.Act, Usual.Approval(Usual.ProposedOn.AddDays(-1))).IsRefusedBy(GeneralRules.NotBeforeTheStepItFollows);
        proposed.Trying(ApprovingFiling.Act, Usual.Approval(Usual.ProposedOn)).Gives<FilingApproved>();
    }

    [Fact]
    [Refuses(nameof(GeneralRules.NotBeforeTheStepItFollows))]
    public void Each_step_of_the_main_procedure_keeps_behind_the_one_before()
    {
        var refused = GeneralRules.NotBeforeTheStepItFollows;
        var filed = ACase.Proposed().Filed();
        filed.Trying(AppointingInvestigators.Act, Usual.Appointment(Usual.FiledOn.AddDays(-1))).IsRefusedBy(refused);
        filed.WithInvestigators().Trying(RecordingInspection.Act, Usual.Inspection(Usual.AppointedOn.AddDays(-1))).IsRefusedBy(refused);
        ACase.Investigated().Trying(ConcludingInvestigation.Act, Usual.Conclusion(Usual.EvidenceOn.AddDays(-1))).IsRefusedBy(refused);
        ACase.Reviewed().Trying(IssuingPriorNotice.Act, Usual.Notice(Usual.ReviewedOn.AddDays(-1))).IsRefusedBy(refused);
        var served = ACase.Reviewed().Noticed().NoticeServed();
        served.Defended().Penalised().Served()
            .Trying(RecordingPayment.Act, Usual.Payment(Usual.ServedOn.AddDays(-1))).IsRefusedBy(refused);
    }

    [Fact]
    [Refuses(nameof(GeneralRules.DateIsNotInTheFuture))]
    public void The_rules_look_at_the_date_the_act_itself_says()
    {
        var proposed = ACase.Proposed();
        var at = proposed.At(ApprovingFiling.Act, Usual.FiledOn, today: Usual.FiledOn);
        var refusal = Assert.Throws<RuleBrokenException>(() => ApprovingFiling.Act.Decide(at, Usual.Approval(Usual.FiledOn.AddDays(1)))).Refusal;
        Assert.Same(GeneralRules.DateIsNotInTheFuture, refusal.Rule);
        Witness.Refused(refusal.Rule);
    }

    /// <summary>Of order 30 (B) there are articles whose text could not be read.</summary>
    [Fact]
    public void Steps_under_a_regime_that_was_not_read_in_full_carry_a_warning()
    {
        Assert.Contains(Warnings(ACase.InB), warning => warning.Contains("程序制度 B", StringComparison.Ordinal) && warning.Contains("待核", StringComparison.Ordinal));
        Assert.Empty(Warnings(ACase.InA2));
        Assert.Empty(Warnings(Usual.LeadOn));

        static IReadOnlyList<string> Warnings(DateOnly on) =>
            ACase.Lead().Trying(ProposingFiling.Act, Usual.Proposal(on) with { Lead = Usual.Proposal().Lead with { ReceivedOn = on } }).WithWarnings();
    }

    [Fact]
    public void Asking_beforehand_and_deciding_agree()
    {
        var noticed = ACase.Reviewed().Noticed();
        var beforehand = DecidingPenalty.Act.RefusedBy(noticed.At(DecidingPenalty.Act, Usual.DecidedOn));
        Assert.Equal([NoticeRules.NoticeWasServed, NoticeRules.DefencePeriodIsOver], beforehand.Select(refusal => refusal.Rule));
        noticed.Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(beforehand[0].Rule);
    }
}
