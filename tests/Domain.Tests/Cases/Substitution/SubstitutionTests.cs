using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Substitution;

public class SubstitutionTests
{
    private static readonly ACase Disobeyed = ACase.Disobeyed();
    private static readonly ACase Demanded = Disobeyed.CorrectionDemanded().CorrectionDemandServed();
    private static readonly ACase Decided = Demanded.SubstitutionDecided();
    private static readonly ACase Announced = Decided.SubstitutionServed();
    private static readonly ACase DemandedAgain = Announced.CorrectionDemanded(new(2017, 6, 27)).CorrectionDemandServed(new(2017, 6, 28));
    private static readonly ACase Done = DemandedAgain.Substituted();
    private static readonly ACase Immediate = ACase.Investigated().Do(DecidingSubstitution.Act, Usual.ImmediateClearing(Usual.CorrectionOn));

    private static void Refused(Attempt attempt, Rule rule, string says) =>
        Assert.Contains(says, attempt.IsRefusedBy(rule).Missing, StringComparison.Ordinal);

    private static Attempt Demanding(ACase given, DateOnly? on = null) => given.Trying(DemandingCorrection.Act, Usual.CorrectionDemand(on));

    private static Attempt Deciding(ACase given, DecideSubstitution? body = null) => given.Trying(DecidingSubstitution.Act, body ?? Usual.Substitution());

    private static Attempt Performing(ACase given, RecordSubstitution? body = null) => given.Trying(RecordingSubstitution.Act, body ?? Usual.Substituted());

    [Fact]
    public void From_the_disobeyed_order_to_the_paid_cost()
    {
        var paid = Done.SubstitutionPaid(10_000, new(2017, 7, 10)).SubstitutionPaid(1_800, new(2017, 7, 20));
        var performed = paid.Case.Substitutions.Single();
        Assert.Equal((Usual.SubstitutedOn, Money.OfYuan(11_800), Money.Zero), (performed.PerformedOn!.Value, performed.Cost, performed.Outstanding));
        Assert.Equal([PaperKind.CorrectionOrder, PaperKind.DemandNotice, PaperKind.SubstitutionDecision, PaperKind.DemandNotice], paid.Case.Papers.Skip(1).Select(p => p.Kind));
        Assert.Equal(CaseStage.Investigating, paid.Case.Stage);
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2022)]
    [InlineData(2024)]
    public void The_law_on_compulsion_is_the_same_under_every_regime(int year)
    {
        var law = LawBook.Embedded;
        Assert.Equal(3, law.Period("substitution.demand", new(year, 6, 1)).Length);
        Assert.True(law.Period("substitution.demand", new(year, 6, 1)).Verified);
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.CompulsionLawIsInForce))]
    [LetsPass(nameof(SubstitutionRules.CompulsionLawIsInForce))]
    public void Nobody_performs_for_the_party_before_the_law_on_compulsion()
    {
        Demanding(Disobeyed, new(2011, 12, 30)).IsRefusedBy(SubstitutionRules.CompulsionLawIsInForce);
        Demanding(Disobeyed).Gives<CorrectionDemanded>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.OrderWasDisobeyed))]
    [LetsPass(nameof(SubstitutionRules.OrderWasDisobeyed))]
    public void Demanded_is_what_a_served_order_asked_and_a_reinspection_found_undone()
    {
        Refused(Demanding(ACase.Investigated()), SubstitutionRules.OrderWasDisobeyed, "本案没有责令改正");
        Refused(Demanding(ACase.Investigated().CorrectionOrdered()), SubstitutionRules.OrderWasDisobeyed, "责令改正决定书尚未送达");
        var served = ACase.Investigated().CorrectionOrdered().CorrectionServed();
        Refused(Demanding(served, new(2017, 6, 15)), SubstitutionRules.OrderWasDisobeyed, "改正期限至 2017-06-15 方届满");
        Refused(Demanding(served), SubstitutionRules.OrderWasDisobeyed, "责令改正后尚未复查");
        Refused(Demanding(served.Reinspected(Usual.FoundDisobeyedOn)), SubstitutionRules.OrderWasDisobeyed, "复查发现已经改正");
        Refused(Demanding(served.Reinspected(new(2017, 6, 21), corrected: false)), SubstitutionRules.OrderWasDisobeyed, "2017-06-21 才复查");
        Demanding(Disobeyed).Gives<CorrectionDemanded>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.OrderDemandedWasDisobeyed))]
    [LetsPass(nameof(SubstitutionRules.OrderDemandedWasDisobeyed))]
    public void Of_two_orders_the_disobeyed_one_is_demanded()
    {
        var two = Disobeyed.CorrectionOrdered(new(2017, 6, 16)).CorrectionServed(new(2017, 6, 16));
        var (first, second) = (two.Case.Corrections[0].PaperId, two.Case.Corrections[1].PaperId);
        Attempt Naming(Guid? order) => two.Trying(DemandingCorrection.Act, Usual.CorrectionDemand() with { DocumentId = order });
        Refused(Naming(second), SubstitutionRules.OrderDemandedWasDisobeyed, "改正期限至 2017-07-01 方届满");
        Refused(Naming(null), SubstitutionRules.OrderDemandedWasDisobeyed, "改正期限至 2017-07-01 方届满");
        Refused(Naming(two.Case.Papers[0].Id), SubstitutionRules.OrderDemandedWasDisobeyed, "没有这份");
        Assert.Equal(first, Naming(first).Gives<CorrectionDemanded>().OrderId);
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.DemandLeavesTime))]
    [LetsPass(nameof(SubstitutionRules.DemandLeavesTime))]
    public void A_demand_leaves_time_to_perform()
    {
        Disobeyed.Trying(DemandingCorrection.Act, Usual.CorrectionDemand() with { DueOn = Usual.CorrectionDemandedOn }).IsRefusedBy(SubstitutionRules.DemandLeavesTime);
        Disobeyed.Trying(DemandingCorrection.Act, Usual.CorrectionDemand() with { DueOn = Usual.CorrectionDemandedOn.AddDays(1) }).Gives<CorrectionDemanded>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.DemandWasInVain))]
    [LetsPass(nameof(SubstitutionRules.DemandWasInVain))]
    public void It_is_decided_only_after_a_demand_in_vain()
    {
        Refused(Deciding(Disobeyed), SubstitutionRules.DemandWasInVain, "尚未催告");
        Refused(Deciding(Disobeyed.CorrectionDemanded()), SubstitutionRules.DemandWasInVain, "催告书尚未送达");
        Refused(Deciding(Demanded, Usual.Substitution(new(2017, 6, 22))), SubstitutionRules.DemandWasInVain, "催告的履行期限至 2017-06-22 方届满");
        Refused(Deciding(Demanded.Reinspected(new(2017, 6, 23))), SubstitutionRules.DemandWasInVain, "已经改正");
        Deciding(Demanded, Usual.Substitution(new(2017, 6, 23))).Gives<SubstitutionDecided>();
    }

    [Fact]
    public void What_must_be_cleared_at_once_waits_for_no_order_and_no_demand()
    {
        Assert.Null(Deciding(ACase.Investigated(), Usual.ImmediateClearing(Usual.CorrectionOn)).Gives<SubstitutionDecided>().OrderId);
        Performing(Immediate, Usual.Substituted(Usual.CorrectionOn)).Gives<SubstitutionPerformed>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.StatementOnTheDemandIsWeighed))]
    [LetsPass(nameof(SubstitutionRules.StatementOnTheDemandIsWeighed))]
    public void What_the_party_said_to_the_demand_is_weighed()
    {
        Deciding(Demanded, Usual.Substitution() with { Statement = " " }).IsRefusedBy(SubstitutionRules.StatementOnTheDemandIsWeighed);
        Deciding(Demanded).Gives<SubstitutionDecided>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.NoSubstitutionIsOpen))]
    [LetsPass(nameof(SubstitutionRules.NoSubstitutionIsOpen))]
    public void One_performance_at_a_time()
    {
        Deciding(Decided, Usual.Substitution(new(2017, 6, 28))).IsRefusedBy(SubstitutionRules.NoSubstitutionIsOpen);
        Deciding(Done, Usual.Substitution(new(2017, 7, 6))).Gives<SubstitutionDecided>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.ThirdPartyHasNoInterest))]
    [LetsPass(nameof(SubstitutionRules.ThirdPartyHasNoInterest))]
    public void A_third_party_has_no_interest_in_the_matter()
    {
        Deciding(Demanded, Usual.Substitution() with { Disinterested = false }).IsRefusedBy(SubstitutionRules.ThirdPartyHasNoInterest);
        Deciding(Demanded).Gives<SubstitutionDecided>();
        Assert.Null(Deciding(Demanded, Usual.Substitution() with { ThirdParty = "", Disinterested = false }).Gives<SubstitutionDecided>().ThirdParty);
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.PerformingFollowsTheDecision))]
    [LetsPass(nameof(SubstitutionRules.PerformingFollowsTheDecision))]
    public void The_time_named_comes_after_the_decision()
    {
        Deciding(Demanded, Usual.Substitution() with { PerformOn = Usual.SubstitutionDecidedOn }).IsRefusedBy(SubstitutionRules.PerformingFollowsTheDecision);
        Deciding(Demanded, Usual.Substitution() with { PerformOn = Usual.SubstitutionDecidedOn.AddDays(1) }).Gives<SubstitutionDecided>();
        Deciding(ACase.Investigated(), Usual.ImmediateClearing(Usual.CorrectionOn) with { PerformOn = Usual.CorrectionOn.AddDays(-1) })
            .IsRefusedBy(SubstitutionRules.PerformingFollowsTheDecision);
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.SubstitutionIsToBeDone))]
    [LetsPass(nameof(SubstitutionRules.SubstitutionIsToBeDone))]
    public void It_is_done_once_and_stops_when_the_party_performs()
    {
        Refused(Performing(Demanded), SubstitutionRules.SubstitutionIsToBeDone, "尚未决定代履行");
        Refused(Performing(DemandedAgain.Reinspected(new(2017, 7, 4))), SubstitutionRules.SubstitutionIsToBeDone, "代履行停止");
        Refused(Performing(Done, Usual.Substituted(new(2017, 7, 6))), SubstitutionRules.SubstitutionIsToBeDone, "完毕");
        Performing(DemandedAgain).Gives<SubstitutionPerformed>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.SubstitutionWasAnnounced))]
    [LetsPass(nameof(SubstitutionRules.SubstitutionWasAnnounced))]
    public void The_decision_is_served_and_its_time_has_come()
    {
        Refused(Performing(Decided), SubstitutionRules.SubstitutionWasAnnounced, "尚未送达");
        Refused(Performing(DemandedAgain, Usual.Substituted(new(2017, 7, 4))), SubstitutionRules.SubstitutionWasAnnounced, "2017-07-05");
        Performing(DemandedAgain).Gives<SubstitutionPerformed>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.DemandedAgainBeforePerforming))]
    [LetsPass(nameof(SubstitutionRules.DemandedAgainBeforePerforming))]
    public void The_party_is_demanded_again_three_working_days_before()
    {
        Refused(Performing(Announced), SubstitutionRules.DemandedAgainBeforePerforming, "没有送达催告书");
        Refused(Performing(Announced.CorrectionDemanded(new(2017, 6, 27)).CorrectionDemandServed(new(2017, 7, 3))), SubstitutionRules.DemandedAgainBeforePerforming, "最迟应当于 2017-06-30 送达");
        Performing(Announced.CorrectionDemanded(new(2017, 6, 27)).CorrectionDemandServed(new(2017, 6, 30))).Gives<SubstitutionPerformed>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.NotPerformedOnAHoliday))]
    [LetsPass(nameof(SubstitutionRules.NotPerformedOnAHoliday))]
    public void Only_what_is_urgent_is_done_on_a_day_of_rest()
    {
        Refused(Performing(DemandedAgain, Usual.Substituted(new(2017, 7, 8))), SubstitutionRules.NotPerformedOnAHoliday, "周六");
        Performing(DemandedAgain).Gives<SubstitutionPerformed>();
        Performing(Immediate, Usual.Substituted(new(2017, 6, 3))).Gives<SubstitutionPerformed>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.SubstitutionIsSupervised))]
    [LetsPass(nameof(SubstitutionRules.SubstitutionIsSupervised))]
    public void The_agencys_staff_supervise_on_the_spot()
    {
        Performing(DemandedAgain, Usual.Substituted() with { Supervisors = [] }).IsRefusedBy(SubstitutionRules.SubstitutionIsSupervised);
        Refused(Performing(DemandedAgain, Usual.Substituted() with { Supervisors = ["nobody"] }), SubstitutionRules.SubstitutionIsSupervised, "没有工作人员");
        Performing(DemandedAgain).Gives<SubstitutionPerformed>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.SubstitutionIsPeaceful))]
    [LetsPass(nameof(SubstitutionRules.SubstitutionIsPeaceful))]
    public void No_force_is_used()
    {
        Performing(DemandedAgain, Usual.Substituted() with { Peaceful = false }).IsRefusedBy(SubstitutionRules.SubstitutionIsPeaceful);
        Performing(DemandedAgain).Gives<SubstitutionPerformed>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.RecordIsSignedByPartyOrWitness))]
    [LetsPass(nameof(SubstitutionRules.RecordIsSignedByPartyOrWitness))]
    public void The_record_is_signed_by_the_party_or_a_witness()
    {
        Performing(DemandedAgain, Usual.Substituted() with { SigningNote = "" }).IsRefusedBy(SubstitutionRules.RecordIsSignedByPartyOrWitness);
        Refused(Performing(DemandedAgain, Usual.Substituted() with { PartyPresent = false }), SubstitutionRules.RecordIsSignedByPartyOrWitness, "见证人");
        Assert.Equal("孙示例", Performing(DemandedAgain, Usual.Substituted() with { PartyPresent = false, Witness = "孙示例" }).Gives<SubstitutionPerformed>().Witness);
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.AbsentPartyIsToldAfterwards))]
    [LetsPass(nameof(SubstitutionRules.AbsentPartyIsToldAfterwards))]
    public void An_absent_party_is_told_of_what_was_cleared_at_once()
    {
        var absent = Usual.Substituted(Usual.CorrectionOn) with { PartyPresent = false, Witness = "孙示例" };
        Performing(Immediate, absent).IsRefusedBy(SubstitutionRules.AbsentPartyIsToldAfterwards);
        Performing(Immediate, absent with { Notified = "当日电话通知" }).Gives<SubstitutionPerformed>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.CostIsAccountedFor))]
    [LetsPass(nameof(SubstitutionRules.CostIsAccountedFor))]
    public void The_cost_is_accounted_for()
    {
        Performing(DemandedAgain, Usual.Substituted() with { CostBasis = "" }).IsRefusedBy(SubstitutionRules.CostIsAccountedFor);
        Performing(DemandedAgain, Usual.Substituted() with { CostBasis = "", Cost = Money.Zero }).Gives<SubstitutionPerformed>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.CostIsOutstanding))]
    [LetsPass(nameof(SubstitutionRules.CostIsOutstanding))]
    public void Cost_is_collected_of_what_was_performed_until_nothing_is_left()
    {
        Attempt Collecting(ACase given, int day = 20) => given.Trying(RecordingSubstitutionCost.Act, Usual.SubstitutionCost(new(2017, 7, day), 1));
        Refused(Collecting(Disobeyed), SubstitutionRules.CostIsOutstanding, "没有代履行");
        Refused(Collecting(DemandedAgain), SubstitutionRules.CostIsOutstanding, "尚未完毕");
        Refused(Collecting(Done, 4), SubstitutionRules.CostIsOutstanding, "2017-07-05 才完毕");
        Refused(Collecting(Done.SubstitutionPaid()), SubstitutionRules.CostIsOutstanding, "收取完毕");
        Collecting(Done).Gives<SubstitutionCostReceived>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.CollectedWithinTheCost))]
    [LetsPass(nameof(SubstitutionRules.CollectedWithinTheCost))]
    public void No_more_than_the_cost_is_collected()
    {
        Attempt Collecting(ACase given, decimal yuan) => given.Trying(RecordingSubstitutionCost.Act, Usual.SubstitutionCost(new(2017, 7, 20), yuan));
        Refused(Collecting(Done, 11_800.01m), SubstitutionRules.CollectedWithinTheCost, "尚有 11,800.00 元");
        Collecting(Done.SubstitutionPaid(11_000, new(2017, 7, 10)), 800.01m).IsRefusedBy(SubstitutionRules.CollectedWithinTheCost);
        Collecting(Done, 11_800).Gives<SubstitutionCostReceived>();
    }

    [Fact]
    [Refuses(nameof(ClosureRules.SubstitutionIsCarriedOut))]
    [LetsPass(nameof(ClosureRules.SubstitutionIsCarriedOut))]
    public void A_case_is_closed_when_it_is_done_or_the_party_has_performed_itself()
    {
        var decided = ACase.Reviewed().Noticed().NoticeServed().Penalised().Served().Paid().Reinspected(new(2017, 7, 5), corrected: false)
            .CorrectionDemanded(new(2017, 7, 6)).CorrectionDemandServed().SubstitutionDecided(new(2017, 7, 11)).SubstitutionServed();
        Attempt Closing(ACase given) => given.Trying(ClosingCase.Act, Usual.Closing(new(2017, 8, 1), CaseStage.PenaltyDecided));
        Closing(decided).IsRefusedBy(ClosureRules.SubstitutionIsCarriedOut);
        Closing(decided.Reinspected(new(2017, 7, 14))).Gives<CaseClosed>();
        var done = decided.CorrectionDemanded(new(2017, 7, 12)).CorrectionDemandServed().Substituted(new(2017, 7, 20));
        Assert.Contains(Closing(done).WithWarnings(), text => text.Contains("代履行费用尚有 11,800.00 元未收取", StringComparison.Ordinal));
        Assert.DoesNotContain(Closing(done.SubstitutionPaid()).WithWarnings(), text => text.Contains("代履行费用", StringComparison.Ordinal));
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.SubstitutionDoesNotRest))]
    [LetsPass(nameof(SubstitutionRules.SubstitutionDoesNotRest))]
    [Refuses(nameof(SubstitutionRules.DemandedAgainBeforePerforming))]
    [Refuses(nameof(SubstitutionRules.SubstitutionIsToBeDone))]
    public void A_performance_by_others_rests_is_resumed_and_its_rest_is_no_time_for_the_party()
    {
        var decision = DemandedAgain.Case.Substitutions.Single().PaperId;
        DateOnly from = new(2017, 6, 29), until = new(2017, 7, 4);
        var rests = DemandedAgain.EnforcementSuspended(from, EnforcementSuspensionGround.ClaimOfOthers, decision);
        Performing(rests).IsRefusedBy(SubstitutionRules.SubstitutionDoesNotRest);
        // Demanded on 2017-06-28; of the days from 06-30 to 07-04 none counts, so that the three working days are 06-29, 07-05 and 07-06.
        var resumed = rests.EnforcementResumed(until, decision: decision);
        Refused(Performing(resumed), SubstitutionRules.DemandedAgainBeforePerforming, "2017-06-27");
        Performing(resumed, Usual.Substituted(new(2017, 7, 6))).Gives<SubstitutionPerformed>();
        var ended = rests.Do(TerminatingEnforcement.Act, Usual.EnforcementTermination(until, EnforcementTerminationGround.DecisionRevoked) with { DecisionId = decision });
        Refused(Performing(ended), SubstitutionRules.SubstitutionIsToBeDone, "终结执行");
        Deciding(ended, Usual.Substitution(new(2017, 7, 5))).Gives<SubstitutionDecided>();
    }

    [Fact]
    [Refuses(nameof(CompulsoryEnforcementRules.SomethingIsLeftToEnforce))]
    [LetsPass(nameof(CompulsoryEnforcementRules.SomethingIsLeftToEnforce))]
    public void Only_a_performance_that_is_still_to_come_is_suspended()
    {
        Attempt Suspending(ACase given, DateOnly on) => given.Trying(SuspendingEnforcement.Act, Usual.EnforcementSuspension(on));
        Refused(Suspending(Done, new(2017, 7, 10)), CompulsoryEnforcementRules.SomethingIsLeftToEnforce, "完毕");
        Refused(Suspending(Decided.Reinspected(new(2017, 6, 27)), new(2017, 6, 28)), CompulsoryEnforcementRules.SomethingIsLeftToEnforce, "自行履行");
        Refused(Suspending(Decided, new(2017, 6, 25)), CompulsoryEnforcementRules.SomethingIsLeftToEnforce, "才作出");
        Suspending(Decided, new(2017, 6, 27)).Gives<EnforcementSuspended>();
    }

    [Fact]
    [Refuses(nameof(SubstitutionRules.SomethingIsThereToReverse))]
    [LetsPass(nameof(SubstitutionRules.SomethingIsThereToReverse))]
    [Refuses(nameof(SubstitutionRules.ReversedWasPerformed))]
    [LetsPass(nameof(SubstitutionRules.ReversedWasPerformed))]
    [Refuses(nameof(SubstitutionRules.RefundedIsWhatWasCollected))]
    [LetsPass(nameof(SubstitutionRules.RefundedIsWhatWasCollected))]
    public void What_was_performed_on_a_revoked_order_is_restored_and_its_cost_paid_back()
    {
        DateOnly on = new(2017, 9, 1);
        Attempt Reversing(ACase given, decimal refunded, ReversalGround ground = ReversalGround.OrderRevoked, DateOnly? day = null) =>
            given.Trying(ReversingExecution.Act, Usual.Reversal(day ?? on, refunded, ground));
        Reversing(DemandedAgain, 0).IsRefusedBy(SubstitutionRules.SomethingIsThereToReverse);
        Reversing(Done, 0, day: Usual.SubstitutedOn.AddDays(-1)).IsRefusedBy(SubstitutionRules.SomethingIsThereToReverse);
        Done.Trying(ReversingExecution.Act, Usual.Reversal(on, 0) with { DecisionId = Guid.NewGuid() }).IsRefusedBy(SubstitutionRules.ReversedWasPerformed);
        var halfDone = DemandedAgain.Do(TerminatingEnforcement.Act, Usual.EnforcementTermination(Usual.SubstitutedOn, EnforcementTerminationGround.DecisionRevoked));
        Reversing(halfDone, 0).Gives<ExecutionReversed>();
        var paid = Done.SubstitutionPaid(10_000, new(2017, 7, 10));
        Reversing(paid, 9_999).IsRefusedBy(SubstitutionRules.RefundedIsWhatWasCollected);
        Reversing(paid, 10_001, ReversalGround.WronglyExecuted).IsRefusedBy(SubstitutionRules.RefundedIsWhatWasCollected);
        Assert.Equal(Money.OfYuan(1_800), Reversing(paid, 180, ReversalGround.WronglyExecuted).IsDone().Case.Substitutions.Single().Outstanding);
        Reversing(paid, 4_000, ReversalGround.OrderChanged).Gives<ExecutionReversed>();
        var reversed = Reversing(paid, 10_000).IsDone();
        Assert.Equal(Money.Zero, reversed.Case.Substitutions.Single().Outstanding);
        Reversing(reversed, 10_000).IsRefusedBy(SubstitutionRules.SomethingIsThereToReverse);
        reversed.Trying(RecordingSubstitutionCost.Act, Usual.SubstitutionCost(on, 1)).IsRefusedBy(SubstitutionRules.CostIsOutstanding);
    }
}
