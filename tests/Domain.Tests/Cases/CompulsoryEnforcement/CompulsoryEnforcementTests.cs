using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.CompulsoryEnforcement;

public class CompulsoryEnforcementTests
{
    private static readonly ACase Served = ACase.WithDecision();
    private static readonly ACase Demanded = Served.Demanded().DemandServed();
    private static readonly ACase Applied = Demanded.EnforcementApplied();

    private static Attempt Applying(ACase given, DateOnly? on = null, Func<ApplyForEnforcement, ApplyForEnforcement>? but = null) =>
        given.Trying(ApplyingForEnforcement.Act, (but ?? (body => body))(Usual.Application(on)));

    [Fact]
    public void The_window_is_that_of_the_legal_notes()
    {
        var served = ACase.WithDecision();
        var paper = served.Case.Penalty!.PaperId;
        var file = served.Case with
        {
            Papers = [.. served.Case.Papers.Select(p => p.Id == paper ? p with { Service = p.Service! with { ServedOn = new(2017, 4, 5) } } : p)],
        };
        Assert.Equal(new EnforcementWindow(new(2017, 10, 9), new(2018, 1, 9)), EnforcementWindow.Of(file, file.Penalty!, served.Law));
    }

    [Fact]
    [Refuses(nameof(CompulsoryEnforcementRules.RemediesHaveRunOut))]
    [LetsPass(nameof(CompulsoryEnforcementRules.RemediesHaveRunOut))]
    [Refuses(nameof(CompulsoryEnforcementRules.AppliedWithinTheWindow))]
    [LetsPass(nameof(CompulsoryEnforcementRules.AppliedWithinTheWindow))]
    public void The_court_is_asked_within_three_months_after_the_remedies_ran_out()
    {
        Applying(Demanded, new(2017, 12, 26)).IsRefusedBy(CompulsoryEnforcementRules.RemediesHaveRunOut);
        Applying(Demanded, new(2017, 12, 27)).Gives<EnforcementApplied>();
        Applying(Demanded, new(2018, 3, 26)).Gives<EnforcementApplied>();
        var late = Applying(Demanded, new(2018, 3, 27)).IsRefusedBy(CompulsoryEnforcementRules.AppliedWithinTheWindow);
        Assert.Equal(new LegalBasis("行政强制法", "第五十三条"), late.Basis);
    }

    [Fact]
    public void A_remedy_moves_the_window()
    {
        var decided = Demanded.RemedySought(new(2017, 8, 1)).Remedy(RemedyStep.Accepted);
        Applying(decided).IsRefusedBy(CompulsoryEnforcementRules.RemediesHaveRunOut);
        decided = decided.RemedyDecided(RemedyResult.Upheld, new(2017, 9, 18));
        Assert.Equal(new DateOnly(2017, 10, 10), EnforcementWindow.Of(decided.Case, decided.Case.Penalty!, decided.Law)!.OpensOn);
        Applying(decided, new(2018, 1, 10)).IsRefusedBy(CompulsoryEnforcementRules.AppliedWithinTheWindow);
    }

    [Fact]
    public void Since_2021_the_window_begins_when_a_plan_ends_whether_or_not_remedies_could_still_be_sought()
    {
        // Served on 2022-03-24: payment ends on 2022-04-08, litigation on 2022-09-26.
        var served = ACase.NoticeServedFrom(ACase.InA2).Penalised(on: new(2022, 3, 24)).Served(new(2022, 3, 24))
            .Do(RequestingPaymentPlan.Act, Usual.PlanRequest(new(2022, 3, 24)))
            .Do(ApprovingPaymentPlan.Act, Usual.PlanApproval(new(2022, 3, 25)) with { Instalments = [new(new(2022, 4, 29), Money.OfYuan(15_000))] });
        Assert.Equal(new EnforcementWindow(new(2022, 4, 29), new(2022, 7, 29)), EnforcementWindow.Of(served.Case, served.Case.Penalty!, served.Law));
        var sought = served.RemedySought(new(2022, 4, 1)).Remedy(RemedyStep.Accepted).RemedyDecided(RemedyResult.Upheld, new(2022, 5, 30));
        Assert.Equal(new DateOnly(2022, 6, 15), EnforcementWindow.Of(sought.Case, sought.Case.Penalty!, sought.Law)!.OpensOn);
        var demanded = served.Demanded(new(2022, 5, 5)).DemandServed(new(2022, 5, 5));
        Applying(demanded, new(2022, 7, 29)).Gives<EnforcementApplied>();
        Applying(demanded, new(2022, 8, 1)).IsRefusedBy(CompulsoryEnforcementRules.AppliedWithinTheWindow);
    }

    [Fact]
    [Refuses(nameof(CompulsoryEnforcementRules.DemandWasServed))]
    [LetsPass(nameof(CompulsoryEnforcementRules.DemandWasServed))]
    [Refuses(nameof(CompulsoryEnforcementRules.DemandWaitIsOver))]
    [LetsPass(nameof(CompulsoryEnforcementRules.DemandWaitIsOver))]
    public void The_court_is_asked_ten_working_days_after_the_demand()
    {
        Applying(Served).IsRefusedBy(CompulsoryEnforcementRules.DemandWasServed);
        Applying(Served.Demanded()).IsRefusedBy(CompulsoryEnforcementRules.DemandWasServed);
        var late = Served.Demanded(new(2017, 12, 20)).DemandServed(new(2017, 12, 20));
        Applying(late, new(2018, 1, 4)).IsRefusedBy(CompulsoryEnforcementRules.DemandWaitIsOver);
        Applying(late, new(2018, 1, 5)).Gives<EnforcementApplied>();
    }

    [Fact]
    [Refuses(nameof(CompulsoryEnforcementRules.MaterialsAreComplete))]
    [LetsPass(nameof(CompulsoryEnforcementRules.MaterialsAreComplete))]
    [Refuses(nameof(CompulsoryEnforcementRules.PrincipalHeadSigns))]
    [LetsPass(nameof(CompulsoryEnforcementRules.PrincipalHeadSigns))]
    [Refuses(nameof(CompulsoryEnforcementRules.NoApplicationIsOpen))]
    [LetsPass(nameof(CompulsoryEnforcementRules.NoApplicationIsOpen))]
    [Refuses(nameof(CompulsoryEnforcementRules.SomethingIsLeftToEnforce))]
    [LetsPass(nameof(CompulsoryEnforcementRules.SomethingIsLeftToEnforce))]
    public void The_head_signs_one_application_with_all_materials_for_what_is_owed()
    {
        Applying(Demanded, but: body => body with { Materials = new(true, true, false) }).IsRefusedBy(CompulsoryEnforcementRules.MaterialsAreComplete);
        Demanded.Trying(ApplyingForEnforcement.Act, Usual.Application(), TheCounty.Leader2).IsRefusedBy(CompulsoryEnforcementRules.PrincipalHeadSigns);
        Applying(Applied).IsRefusedBy(CompulsoryEnforcementRules.NoApplicationIsOpen);
        Applying(Applied.Court(CourtAnswer.NotAccepted), new(2018, 1, 11)).Gives<EnforcementApplied>();
        Applying(Demanded.Paid(30_000, new(2018, 1, 3))).IsRefusedBy(CompulsoryEnforcementRules.SomethingIsLeftToEnforce);
        ACase.Reviewed().Noticed().NoticeServed().Penalised().Trying(AgreeingOnExecution.Act, Usual.Agreement(Usual.ServedOn, 0))
            .IsRefusedBy(CompulsoryEnforcementRules.SomethingIsLeftToEnforce);
        var done = Applying(Demanded).Gives<EnforcementApplied>();
        Assert.Equal((15_000m, 15_000m), (done.Owed.Yuan, done.AdditionalFine.Yuan));
        Assert.True(Applying(Served.Demanded(additional: false).DemandServed()).Gives<EnforcementApplied>().AdditionalFine.IsZero);
    }

    [Fact]
    [Refuses(nameof(CompulsoryEnforcementRules.ExecutionIsNotSuspended))]
    [LetsPass(nameof(CompulsoryEnforcementRules.ExecutionIsNotSuspended))]
    public void Nothing_is_demanded_while_execution_is_suspended()
    {
        var accepted = Served.RemedySought(new(2017, 8, 1)).Remedy(RemedyStep.Accepted);
        var suspended = accepted.Remedy(RemedyStep.ExecutionSuspended, new(2017, 8, 10));
        suspended.Trying(IssuingDemand.Act, Usual.Demand()).IsRefusedBy(CompulsoryEnforcementRules.ExecutionIsNotSuspended);
        accepted.Trying(IssuingDemand.Act, Usual.Demand()).Gives<DemandIssued>();
        suspended.Remedy(RemedyStep.SuspensionLifted, new(2017, 8, 20)).Trying(IssuingDemand.Act, Usual.Demand()).Gives<DemandIssued>();
    }

    [Fact]
    [Refuses(nameof(CompulsoryEnforcementRules.DemandStatementIsWeighed))]
    [LetsPass(nameof(CompulsoryEnforcementRules.DemandStatementIsWeighed))]
    public void A_statement_on_the_demand_is_weighed()
    {
        Demanded.Trying(RecordingDemandStatement.Act, Usual.DemandStatement() with { Weighing = " " }).IsRefusedBy(CompulsoryEnforcementRules.DemandStatementIsWeighed);
        Demanded.Trying(RecordingDemandStatement.Act, Usual.DemandStatement()).Gives<DemandStatementHeard>();
    }

    [Fact]
    [Refuses(nameof(CompulsoryEnforcementRules.CourtWasAsked))]
    [LetsPass(nameof(CompulsoryEnforcementRules.CourtWasAsked))]
    [Refuses(nameof(CompulsoryEnforcementRules.CourtAnswersInOrder))]
    [LetsPass(nameof(CompulsoryEnforcementRules.CourtAnswersInOrder))]
    [Refuses(nameof(CompulsoryEnforcementRules.EnforcedMeansPaid))]
    [LetsPass(nameof(CompulsoryEnforcementRules.EnforcedMeansPaid))]
    public void The_court_accepts_rules_and_enforces()
    {
        Attempt Answering(ACase given, CourtAnswer answer) => given.Trying(RecordingCourtAnswer.Act, Usual.CourtAnswer(new(2018, 2, 1), answer));
        Answering(Demanded, CourtAnswer.Accepted).IsRefusedBy(CompulsoryEnforcementRules.CourtWasAsked);
        Answering(Applied, CourtAnswer.Allowed).IsRefusedBy(CompulsoryEnforcementRules.CourtAnswersInOrder);
        var allowed = Applied.Court(CourtAnswer.Accepted).Court(CourtAnswer.Allowed, new(2018, 1, 20));
        Answering(allowed, CourtAnswer.Accepted).IsRefusedBy(CompulsoryEnforcementRules.CourtAnswersInOrder);
        Answering(allowed, CourtAnswer.Enforced).IsRefusedBy(CompulsoryEnforcementRules.EnforcedMeansPaid);
        Answering(allowed.Paid(30_000, new(2018, 1, 30)), CourtAnswer.Enforced).Gives<CourtAnswered>();
        Answering(allowed, CourtAnswer.Ended).Gives<CourtAnswered>();
    }

    [Fact]
    [Refuses(nameof(CompulsoryEnforcementRules.ReductionRestsOnRemedialMeasures))]
    [LetsPass(nameof(CompulsoryEnforcementRules.ReductionRestsOnRemedialMeasures))]
    [Refuses(nameof(CompulsoryEnforcementRules.OneAgreement))]
    [LetsPass(nameof(CompulsoryEnforcementRules.OneAgreement))]
    public void An_agreement_reduces_the_additional_fine_for_remedial_measures()
    {
        Attempt Agreeing(decimal yuan, string measures) => Demanded.Trying(
            AgreeingOnExecution.Act, Usual.Agreement(new(2018, 1, 3), yuan) with { RemedialMeasures = measures });
        Agreeing(1_000, "").IsRefusedBy(CompulsoryEnforcementRules.ReductionRestsOnRemedialMeasures);
        Agreeing(15_000.01m, "封闭堆场").IsRefusedBy(CompulsoryEnforcementRules.ReductionRestsOnRemedialMeasures);
        Agreeing(15_000, "").Gives<ExecutionAgreed>();
        var agreed = Agreeing(1_000, "封闭堆场").IsDone();
        Assert.Equal(1_000, LatePayment.AdditionalFine(agreed.Case, agreed.Case.Penalty!, agreed.Law, new(2018, 2, 1)).Yuan);
        agreed.Trying(AgreeingOnExecution.Act, Usual.Agreement(new(2018, 1, 3), 1)).IsRefusedBy(CompulsoryEnforcementRules.OneAgreement);
    }

    [Fact]
    [Refuses(nameof(CompulsoryEnforcementRules.TerminationGroundFits))]
    [LetsPass(nameof(CompulsoryEnforcementRules.TerminationGroundFits))]
    public void Enforcement_ends_on_a_ground_that_fits()
    {
        Attempt Ending(ACase given, EnforcementTerminationGround ground) => given.Trying(TerminatingEnforcement.Act, Usual.EnforcementTermination(new(2018, 3, 1), ground));
        Ending(Demanded, EnforcementTerminationGround.CitizenDied).IsRefusedBy(CompulsoryEnforcementRules.TerminationGroundFits);
        Ending(Demanded, EnforcementTerminationGround.EndedByCourt).IsRefusedBy(CompulsoryEnforcementRules.TerminationGroundFits);
        Ending(Demanded, EnforcementTerminationGround.SubjectLost).IsRefusedBy(CompulsoryEnforcementRules.TerminationGroundFits);
        Ending(Demanded, EnforcementTerminationGround.OrganisationEnded).Gives<EnforcementTerminated>();
        Ending(Applied.Court(CourtAnswer.Accepted).Court(CourtAnswer.Allowed).Court(CourtAnswer.Ended), EnforcementTerminationGround.EndedByCourt).Gives<EnforcementTerminated>();
    }

    [Fact]
    [Refuses(nameof(CompulsoryEnforcementRules.SomethingIsEnforced))]
    [LetsPass(nameof(CompulsoryEnforcementRules.SomethingIsEnforced))]
    [Refuses(nameof(CompulsoryEnforcementRules.EnforcedDecisionStands))]
    [LetsPass(nameof(CompulsoryEnforcementRules.EnforcedDecisionStands))]
    [Refuses(nameof(CompulsoryEnforcementRules.EnforcementDoesNotRest))]
    [LetsPass(nameof(CompulsoryEnforcementRules.EnforcementDoesNotRest))]
    [Refuses(nameof(CompulsoryEnforcementRules.EnforcementRestsOrWasPutOff))]
    [LetsPass(nameof(CompulsoryEnforcementRules.EnforcementRestsOrWasPutOff))]
    [LetsPass(nameof(CompulsoryEnforcementRules.SomethingIsThereToResume))]
    public void Enforcement_rests_while_the_party_cannot_pay_and_goes_on_when_it_can()
    {
        DateOnly on = new(2017, 8, 1), again = new(2018, 1, 8);
        Attempt Suspending(ACase given, Guid? decision = null) => given.Trying(SuspendingEnforcement.Act, Usual.EnforcementSuspension(on, decision: decision));
        Attempt Resuming(ACase given, EnforcementResumptionGround ground = EnforcementResumptionGround.GroundFellAway) => given.Trying(ResumingEnforcement.Act, Usual.EnforcementResumption(again, ground));
        Suspending(ACase.Reviewed()).IsRefusedBy(CompulsoryEnforcementRules.SomethingIsEnforced);
        Suspending(Served, Guid.NewGuid()).IsRefusedBy(CompulsoryEnforcementRules.EnforcedDecisionStands);
        Suspending(Served.DecisionAmended(DecisionChange.Revoked, on)).IsRefusedBy(CompulsoryEnforcementRules.EnforcedDecisionStands);
        Resuming(Served).IsRefusedBy(CompulsoryEnforcementRules.EnforcementRestsOrWasPutOff);
        Assert.Contains(Suspending(Demanded).WithWarnings(), warning => warning.Contains("期限不因此中断", StringComparison.Ordinal));
        var rests = Suspending(Demanded).IsDone();
        Suspending(rests).IsRefusedBy(CompulsoryEnforcementRules.EnforcementDoesNotRest);
        rests.Trying(IssuingDemand.Act, Usual.Demand(again, false)).IsRefusedBy(CompulsoryEnforcementRules.EnforcementDoesNotRest);
        Applying(rests, again).IsRefusedBy(CompulsoryEnforcementRules.EnforcementDoesNotRest);
        var resumed = Resuming(rests).IsDone();
        Assert.Equal([new(on, EnforcementSuspensionGround.UnableToPerform, again)], resumed.Case.Penalty!.Pauses);
        Applying(resumed, again).Gives<EnforcementApplied>();
    }

    [Fact]
    [Refuses(nameof(CompulsoryEnforcementRules.SomethingIsThereToResume))]
    [LetsPass(nameof(CompulsoryEnforcementRules.SomethingIsThereToResume))]
    public void What_a_broken_agreement_remitted_is_owed_again()
    {
        Attempt Breaking(ACase given, DateOnly on) => given.Trying(ResumingEnforcement.Act, Usual.EnforcementResumption(on, EnforcementResumptionGround.AgreementBroken));
        Breaking(Demanded, new(2018, 1, 10)).IsRefusedBy(CompulsoryEnforcementRules.EnforcementRestsOrWasPutOff);
        var agreed = Demanded.Agreed(1_000, new(2018, 1, 3));
        Breaking(agreed, new(2018, 1, 2)).IsRefusedBy(CompulsoryEnforcementRules.SomethingIsThereToResume);
        var broken = Breaking(agreed, new(2018, 1, 10)).IsDone();
        decimal AdditionalFine(DateOnly on) => LatePayment.AdditionalFine(broken.Case, broken.Case.Penalty!, broken.Law, on).Yuan;
        Assert.Equal((1_000m, 15_000m), (AdditionalFine(new(2018, 1, 9)), AdditionalFine(new(2018, 1, 10))));
        Breaking(broken, new(2018, 1, 11)).IsRefusedBy(CompulsoryEnforcementRules.SomethingIsThereToResume);
    }

    [Fact]
    [Refuses(nameof(CompulsoryEnforcementRules.TerminationGroundFits))]
    [LetsPass(nameof(CompulsoryEnforcementRules.TerminationGroundFits))]
    public void What_rested_for_three_years_because_the_party_cannot_pay_is_given_up()
    {
        DateOnly from = new(2018, 1, 8), last = new(2021, 1, 8);
        Attempt GivingUp(ACase given, DateOnly on) =>
            given.Trying(TerminatingEnforcement.Act, Usual.EnforcementTermination(on, EnforcementTerminationGround.SuspendedForThreeYears));
        var rests = Demanded.EnforcementSuspended(from);
        GivingUp(Demanded, last.AddDays(1)).IsRefusedBy(CompulsoryEnforcementRules.TerminationGroundFits);
        GivingUp(rests, last).IsRefusedBy(CompulsoryEnforcementRules.TerminationGroundFits);
        GivingUp(rests.EnforcementResumed(last), last.AddDays(1)).IsRefusedBy(CompulsoryEnforcementRules.TerminationGroundFits);
        GivingUp(Demanded.EnforcementSuspended(from, EnforcementSuspensionGround.ClaimOfOthers), last.AddDays(1)).IsRefusedBy(CompulsoryEnforcementRules.TerminationGroundFits);
        GivingUp(rests, last.AddDays(1)).Gives<EnforcementTerminated>();
        Demanded.Trying(TerminatingEnforcement.Act, Usual.EnforcementTermination(last, EnforcementTerminationGround.DecisionRevoked)).IsRefusedBy(CompulsoryEnforcementRules.TerminationGroundFits);
        var deadline = Domain.Cases.CaseDeadlines.Of(rests.Case, rests.Law, from).Single(d => d.Kind == "enforcement.suspension");
        Assert.Equal((last, false), (deadline.DueOn, deadline.IsDuty));
    }
}
