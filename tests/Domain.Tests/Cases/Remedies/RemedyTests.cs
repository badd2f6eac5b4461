using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Remedies;

public class RemedyTests
{
    private static readonly DateOnly SoughtOn = new(2017, 7, 20);
    private static readonly DateOnly DecidedOn = new(2017, 9, 18);
    private static readonly ACase Served = ACase.WithDecision();
    private static readonly ACase Sought = Served.RemedySought(SoughtOn);
    private static readonly ACase Accepted = Sought.Remedy(RemedyStep.Accepted, new(2017, 7, 25));

    private static Attempt Seeking(ACase given, RecordRemedy body, DateOnly? today = null) => given.Trying(RecordingRemedy.Act, body, today: today);

    [Fact]
    [Refuses(nameof(RemedyRules.DecisionWasKnown))]
    [LetsPass(nameof(RemedyRules.DecisionWasKnown))]
    [Refuses(nameof(RemedyRules.NoRemedyIsPending))]
    [LetsPass(nameof(RemedyRules.NoRemedyIsPending))]
    [Refuses(nameof(RemedyRules.RemedyIsNotSpent))]
    [LetsPass(nameof(RemedyRules.RemedyIsNotSpent))]
    public void Remedies_follow_the_service_one_at_a_time_and_litigation_the_reconsideration()
    {
        Seeking(ACase.Reviewed().Noticed().NoticeServed().Penalised(), Usual.Remedy(SoughtOn)).IsRefusedBy(RemedyRules.DecisionWasKnown);
        Seeking(Sought, Usual.Remedy(SoughtOn, RemedyKind.Litigation)).IsRefusedBy(RemedyRules.NoRemedyIsPending);
        var upheld = Accepted.RemedyDecided(RemedyResult.Upheld, DecidedOn);
        Seeking(upheld, Usual.Remedy(DecidedOn)).IsRefusedBy(RemedyRules.RemedyIsNotSpent);
        var sued = Seeking(upheld, Usual.Remedy(new(2017, 9, 25), RemedyKind.Litigation)).IsDone();
        Assert.Empty(Seeking(upheld, Usual.Remedy(new(2017, 10, 9), RemedyKind.Litigation)).WithWarnings());
        Assert.NotEmpty(Seeking(upheld, Usual.Remedy(new(2017, 10, 10), RemedyKind.Litigation)).WithWarnings());
        var judged = sued.Remedy(RemedyStep.Accepted).RemedyDecided(RemedyResult.Upheld, new(2017, 11, 20));
        Seeking(judged, Usual.Remedy(new(2017, 11, 21), RemedyKind.Litigation)).IsRefusedBy(RemedyRules.RemedyIsNotSpent);
        Seeking(Accepted.Remedy(RemedyStep.Withdrawn, new(2017, 8, 1)), Usual.Remedy(new(2017, 8, 2))).Gives<RemedyFiled>();
    }

    [Fact]
    [Refuses(nameof(RemedyRules.ReconsiderationBodyIsCompetent))]
    [LetsPass(nameof(RemedyRules.ReconsiderationBodyIsCompetent))]
    public void From_2024_the_county_government_alone_reconsiders()
    {
        Attempt At(string body, DateOnly on) => Seeking(Served, Usual.Remedy(on) with { Body = body }, on);
        At("广元市环境保护局", SoughtOn).Gives<RemedyFiled>();
        At("广元市环境保护局", new(2023, 12, 29)).Gives<RemedyFiled>();
        At("广元市环境保护局", new(2024, 1, 2)).IsRefusedBy(RemedyRules.ReconsiderationBodyIsCompetent);
        At("苍溪县人民政府", new(2024, 1, 2)).Gives<RemedyFiled>();
        At("旺苍县人民政府", SoughtOn).IsRefusedBy(RemedyRules.ReconsiderationBodyIsCompetent);
    }

    [Fact]
    [Refuses(nameof(RemedyRules.ReconsiderationComesFirst))]
    [LetsPass(nameof(RemedyRules.ReconsiderationComesFirst))]
    public void From_2024_reconsideration_of_an_on_the_spot_penalty_comes_before_a_suit()
    {
        var spot = Served with
        {
            Law = Served.Law,
        };
        var file = spot.Case with { Penalties = [.. spot.Case.Penalties.Select(p => p with { Kind = PaperKind.OnTheSpotDecision })] };
        Circumstances At(DateOnly on) => spot.At(RecordingRemedy.Act, on) with { Case = file };
        DateOnly late = new(2024, 1, 2);
        var refusal = Assert.Throws<RuleBrokenException>(() => RecordingRemedy.Act.Decide(At(late), Usual.Remedy(late, RemedyKind.Litigation))).Refusal;
        Assert.Same(RemedyRules.ReconsiderationComesFirst, refusal.Rule);
        Witness.Refused(RemedyRules.ReconsiderationComesFirst);
        Assert.IsType<RemedyFiled>(RecordingRemedy.Act.Decide(At(SoughtOn), Usual.Remedy(SoughtOn, RemedyKind.Litigation)).Event);
        Seeking(Served, Usual.Remedy(late, RemedyKind.Litigation), late).Gives<RemedyFiled>();
    }

    [Fact]
    [Refuses(nameof(RemedyRules.RemedyIsPending))]
    [LetsPass(nameof(RemedyRules.RemedyIsPending))]
    [Refuses(nameof(RemedyRules.StepFitsTheRemedy))]
    [LetsPass(nameof(RemedyRules.StepFitsTheRemedy))]
    [Refuses(nameof(RemedyRules.OnlyAnAcceptedRemedyIsDecided))]
    [LetsPass(nameof(RemedyRules.OnlyAnAcceptedRemedyIsDecided))]
    public void A_remedy_is_filed_accepted_perhaps_suspending_and_decided()
    {
        Attempt Stepping(ACase given, RemedyStep step, DateOnly? on = null) =>
            given.Trying(RecordingRemedyProgress.Act, Usual.RemedyProgress(on ?? new(2017, 8, 1), step));
        Stepping(Served, RemedyStep.Accepted).IsRefusedBy(RemedyRules.RemedyIsPending);
        Stepping(Sought, RemedyStep.Accepted, SoughtOn.AddDays(-1)).IsRefusedBy(RemedyRules.RemedyIsPending);
        Stepping(Accepted, RemedyStep.NotAccepted).IsRefusedBy(RemedyRules.StepFitsTheRemedy);
        Stepping(Sought, RemedyStep.ExecutionSuspended).IsRefusedBy(RemedyRules.StepFitsTheRemedy);
        Stepping(Accepted, RemedyStep.SuspensionLifted).IsRefusedBy(RemedyRules.StepFitsTheRemedy);
        Stepping(Accepted, RemedyStep.ExecutionSuspended).Gives<RemedyProgressed>();
        Sought.Trying(RecordingRemedyOutcome.Act, Usual.RemedyOutcome(DecidedOn, RemedyResult.Upheld)).IsRefusedBy(RemedyRules.OnlyAnAcceptedRemedyIsDecided);
        Accepted.Trying(RecordingRemedyOutcome.Act, Usual.RemedyOutcome(DecidedOn, RemedyResult.Upheld)).Gives<RemedyDecided>();
    }

    [Fact]
    [Refuses(nameof(ClosureRules.NoRemedyIsOpen))]
    [LetsPass(nameof(ClosureRules.NoRemedyIsOpen))]
    [Refuses(nameof(ClosureRules.RefundsAreMade))]
    [LetsPass(nameof(ClosureRules.RefundsAreMade))]
    public void A_party_that_paid_and_whose_case_is_closed_may_still_seek_its_remedy()
    {
        var closed = Served.Paid().Closed(new(2017, 7, 12));
        Assert.Contains(closed.Trying(ArchivingCase.Act, Usual.Archiving(new(2017, 7, 13))).WithWarnings(), warning => warning.Contains("提起行政诉讼", StringComparison.Ordinal));
        var sought = closed.Trying(RecordingRemedy.Act, Usual.Remedy(new(2017, 7, 20))).IsDone();
        sought.Trying(ArchivingCase.Act, Usual.Archiving(new(2017, 7, 21))).IsRefusedBy(ClosureRules.NoRemedyIsOpen);
        var accepted = sought.Remedy(RemedyStep.Accepted, new(2017, 7, 24));
        ACase Decided(RemedyResult result, decimal? fine = null) => accepted.Trying(RecordingRemedyOutcome.Act, Usual.RemedyOutcome(DecidedOn, result, fine)).IsDone();
        Decided(RemedyResult.Upheld).Trying(ArchivingCase.Act, Usual.Archiving(DecidedOn)).Gives<CaseArchived>();
        var changed = Decided(RemedyResult.Changed, 10_000);
        Assert.Equal(CaseStage.Closed, changed.Case.Stage);
        changed.Trying(ArchivingCase.Act, Usual.Archiving(DecidedOn)).IsRefusedBy(ClosureRules.RefundsAreMade);
        changed.Refunded(5_000, DecidedOn).Trying(ArchivingCase.Act, Usual.Archiving(DecidedOn)).Gives<CaseArchived>();
        var remade = Decided(RemedyResult.RevokedToBeRemade);
        Assert.Equal((CaseStage.ReviewPassed, null), (remade.Case.Stage, remade.Case.Closure));
        Assert.Equal(
            CaseStage.Closed,
            remade.Refunded(15_000, DecidedOn).Noticed(10_000, DecidedOn).NoticeServed(DecidedOn).DefenceWaived(DecidedOn).Penalised(10_000, DecidedOn).Served(DecidedOn)
                .Paid(10_000, DecidedOn).Closed(DecidedOn).Case.Stage);
    }

    [Fact]
    [Refuses(nameof(RemedyRules.ChangedPenaltiesAreGiven))]
    [LetsPass(nameof(RemedyRules.ChangedPenaltiesAreGiven))]
    [Refuses(nameof(RemedyRules.ChangeIsNotHeavier))]
    [LetsPass(nameof(RemedyRules.ChangeIsNotHeavier))]
    public void A_change_says_what_the_penalties_are_and_is_not_heavier()
    {
        Attempt Deciding(RemedyResult result, decimal? fine) => Accepted.Trying(RecordingRemedyOutcome.Act, Usual.RemedyOutcome(DecidedOn, result, fine));
        Deciding(RemedyResult.Changed, null).IsRefusedBy(RemedyRules.ChangedPenaltiesAreGiven);
        Deciding(RemedyResult.Revoked, 1_000).IsRefusedBy(RemedyRules.ChangedPenaltiesAreGiven);
        Deciding(RemedyResult.Changed, 15_000.01m).IsRefusedBy(RemedyRules.ChangeIsNotHeavier);
        var changed = Deciding(RemedyResult.Changed, 10_000).IsDone().Case;
        Assert.Equal((10_000m, DecisionStanding.Changed), (changed.Owed.Yuan, changed.Penalty!.Standing));
        Served.Trying(ChangingDecision.Act, Usual.Change(DecidedOn, DecisionChange.Changed, 20_000)).IsRefusedBy(RemedyRules.ChangeIsNotHeavier);
    }

    [Fact]
    [Refuses(nameof(RemedyRules.ChangeFollowsTheDecision))]
    [LetsPass(nameof(RemedyRules.ChangeFollowsTheDecision))]
    public void The_agency_itself_changes_a_decision_only_after_it()
    {
        Served.Trying(ChangingDecision.Act, Usual.Change(Usual.DecidedOn.AddDays(-1), DecisionChange.Corrected)).IsRefusedBy(RemedyRules.ChangeFollowsTheDecision);
        var corrected = Served.Trying(ChangingDecision.Act, Usual.Change(DecidedOn, DecisionChange.Corrected)).IsDone();
        Assert.Equal((15_000m, DecisionStanding.InForce), (corrected.Case.Owed.Yuan, corrected.Case.Penalty!.Standing));
    }

    [Fact]
    public void A_decision_found_unlawful_stands_and_one_revoked_owes_nothing()
    {
        Assert.Equal(15_000, Accepted.RemedyDecided(RemedyResult.FoundUnlawful, DecidedOn).Case.Owed.Yuan);
        var revoked = Accepted.Paid(5_000, new(2017, 8, 1)).RemedyDecided(RemedyResult.Revoked, DecidedOn);
        Assert.True(revoked.Case.Owed.IsZero);
        Assert.Equal((CaseStage.PenaltyDecided, 5_000m), (revoked.Case.Stage, revoked.Case.Penalty!.Refundable.Yuan));
    }

    [Fact]
    public void A_revoked_decision_is_made_anew_in_the_same_case()
    {
        var revoked = Accepted.Paid(15_000, new(2017, 8, 1)).RemedyDecided(RemedyResult.RevokedToBeRemade, DecidedOn);
        Assert.Equal((CaseStage.ReviewPassed, null), (revoked.Case.Stage, revoked.Case.Notice));
        var anew = revoked.Noticed(12_000, new(2017, 9, 20)).NoticeServed(new(2017, 9, 20)).DefenceWaived(new(2017, 9, 21)).Penalised(12_000, new(2017, 9, 25));
        Assert.Equal([DecisionStanding.Revoked, DecisionStanding.InForce], anew.Case.Penalties.Select(p => p.Standing));
        Assert.Equal(12_000, anew.Case.Owed.Yuan);
        var first = anew.Case.Penalties[0].PaperId;
        var refunded = anew.Do(RecordingRefund.Act, Usual.Refund(new(2017, 9, 26), 15_000) with { DecisionId = first });
        Assert.Equal(CaseStage.Closed, refunded.Served(new(2017, 9, 26)).Paid(12_000, new(2017, 9, 27)).Closed(new(2017, 9, 28)).Case.Stage);
    }

    [Fact]
    public void What_was_decided_stays_known_after_a_change_and_after_another()
    {
        var changed = Served.DecisionAmended(DecisionChange.Changed, new(2017, 7, 10), fine: 12_000);
        var again = changed.DecisionAmended(DecisionChange.Changed, new(2017, 7, 12), fine: 11_000);

        Assert.Equal((15_000m, 15_000m), (Served.Case.Fined.Yuan, Served.Case.FinesDecided.Yuan));
        Assert.Equal((12_000m, 15_000m), (changed.Case.Fined.Yuan, changed.Case.FinesDecided.Yuan));
        Assert.Equal((11_000m, 15_000m), (again.Case.Fined.Yuan, again.Case.FinesDecided.Yuan));
    }
}
