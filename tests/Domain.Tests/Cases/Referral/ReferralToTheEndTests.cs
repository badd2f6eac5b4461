using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Referral;

public class ReferralToTheEndTests
{
    private static readonly DateOnly On = Usual.ReviewedOn;
    private static readonly ACase Reviewed = ACase.Reviewed();
    private static readonly ACase Sent = Reviewed.ReferralProposed().ReferralApproved().ReferralSent();
    private static readonly ACase Returned = Sent.ReferralReceipted().ReferralReturned();
    private static readonly ACase UnderReview = Returned.FollowedUp(ReferralStep.RequestReview);
    private static readonly ACase Upheld = UnderReview.ReferralRefusalConfirmed();
    private static readonly ACase Supervised = Upheld.FollowedUp(ReferralStep.SuggestSupervision);
    private static readonly ACase Accepted = Sent.ReferralAccepted();

    private static Attempt Answering(ACase given, ReferralOutcome outcome, TimeOnly? at = null) =>
        given.Trying(RecordingReferralOutcome.Act, Usual.ReferralAnswer(On, outcome) with { At = at });

    private static Attempt FollowingUp(ACase given, ReferralStep step, DateOnly? on = null) =>
        given.Trying(FollowingUpReferral.Act, Usual.FollowUp(on ?? On, step));

    [Fact]
    public void A_refusal_is_reviewed_supervised_and_at_last_turned_into_a_filing()
    {
        Assert.Equal(ReferralStatus.UnderReview, UnderReview.Case.Referral!.Status);
        Assert.Equal(ReferralStatus.Accepted, UnderReview.ReferralAccepted().Case.Referral!.Status);
        Assert.Equal(ReferralStatus.UnderSupervision, Supervised.Case.Referral!.Status);
        Assert.Equal(ReferralStatus.Accepted, Supervised.ReferralAccepted().Case.Referral!.Status);
        var declined = Supervised.SupervisionDeclined();
        Assert.Equal((ReferralStatus.SupervisionDeclined, false), (declined.Case.Referral!.Status, declined.Case.Referral.IsPending));
        Assert.Equal(CaseStage.Noticed, declined.Noticed().Case.Stage);
    }

    [Fact]
    [Refuses(nameof(ReferralRules.AnswerFitsTheReferral))]
    [LetsPass(nameof(ReferralRules.AnswerFitsTheReferral))]
    public void Each_answer_fits_the_step_before_it()
    {
        Answering(Sent, ReferralOutcome.ReviewUpheld).IsRefusedBy(ReferralRules.AnswerFitsTheReferral);
        Answering(Sent, ReferralOutcome.SupervisionDeclined).IsRefusedBy(ReferralRules.AnswerFitsTheReferral);
        Answering(UnderReview, ReferralOutcome.Returned).IsRefusedBy(ReferralRules.AnswerFitsTheReferral);
        Answering(UnderReview, ReferralOutcome.SupplementRequested, new(16, 0)).IsRefusedBy(ReferralRules.AnswerFitsTheReferral);
        Answering(Sent.SupplementRequested(), ReferralOutcome.Accepted).IsRefusedBy(ReferralRules.AnswerFitsTheReferral);
        Answering(UnderReview, ReferralOutcome.ReviewUpheld).Gives<ReferralRefusalConfirmed>();
    }

    [Fact]
    [Refuses(nameof(ReferralRules.IncompletenessIsToldAtATime))]
    [LetsPass(nameof(ReferralRules.IncompletenessIsToldAtATime))]
    public void Incomplete_materials_are_told_at_a_time_and_supplemented()
    {
        // Sent at 15:00.
        Answering(Sent, ReferralOutcome.SupplementRequested).IsRefusedBy(ReferralRules.IncompletenessIsToldAtATime);
        Answering(Sent, ReferralOutcome.SupplementRequested, new(14, 59)).IsRefusedBy(ReferralRules.IncompletenessIsToldAtATime);
        Answering(Sent, ReferralOutcome.SupplementRequested, new(15, 0)).Gives<ReferralSupplementRequested>();
        var supplemented = Sent.SupplementRequested().FollowedUp(ReferralStep.Supplement, On.AddDays(2));
        Assert.Equal(ReferralStatus.Receipted, supplemented.Case.Referral!.Status);
        Assert.Equal(DeadlineState.Met, Deadline(supplemented, "referral.supplement").State);
        Assert.Equal(DeadlineState.Met, Deadline(supplemented, "referral.incomplete").State);
    }

    [Fact]
    [Refuses(nameof(ReferralRules.SomethingWasReferred))]
    [LetsPass(nameof(ReferralRules.SomethingWasReferred))]
    [Refuses(nameof(ReferralRules.StepFitsTheReferral))]
    [LetsPass(nameof(ReferralRules.StepFitsTheReferral))]
    public void Each_step_has_its_place_and_is_done_once()
    {
        FollowingUp(Reviewed, ReferralStep.EnterOnPlatform).IsRefusedBy(ReferralRules.SomethingWasReferred);
        FollowingUp(Sent, ReferralStep.Supplement).IsRefusedBy(ReferralRules.StepFitsTheReferral);
        FollowingUp(Sent, ReferralStep.RequestReview).IsRefusedBy(ReferralRules.StepFitsTheReferral);
        FollowingUp(UnderReview, ReferralStep.SuggestSupervision).IsRefusedBy(ReferralRules.StepFitsTheReferral);
        FollowingUp(Sent, ReferralStep.HandOverMaterials).IsRefusedBy(ReferralRules.StepFitsTheReferral);
        FollowingUp(Accepted.FollowedUp(ReferralStep.HandOverMaterials), ReferralStep.HandOverMaterials).IsRefusedBy(ReferralRules.StepFitsTheReferral);
        FollowingUp(Sent.FollowedUp(ReferralStep.EnterOnPlatform), ReferralStep.EnterOnPlatform).IsRefusedBy(ReferralRules.StepFitsTheReferral);
        FollowingUp(Accepted, ReferralStep.HandOverMaterials).Gives<ReferralPursued>();
        FollowingUp(Returned, ReferralStep.SuggestSupervision).Gives<ReferralPursued>();
    }

    [Fact]
    [Refuses(nameof(ReferralRules.ReviewIsAskedForInTime))]
    [LetsPass(nameof(ReferralRules.ReviewIsAskedForInTime))]
    public void A_review_is_asked_for_within_three_working_days()
    {
        // Returned on Thursday, 2017-06-08: three days end on Monday the 12th (the 11th is a Sunday), three working days on Tuesday the 13th.
        FollowingUp(Returned, ReferralStep.RequestReview, new(2017, 6, 14)).IsRefusedBy(ReferralRules.ReviewIsAskedForInTime);
        FollowingUp(Returned, ReferralStep.RequestReview, new(2017, 6, 13)).Gives<ReferralPursued>();
        Assert.Equal(new DateOnly(2017, 6, 13), Deadline(Returned, "referral.review").DueOn);
        Assert.Equal(new DateOnly(2017, 6, 12), Deadline(Returned, "referral.review.regulation").DueOn);
        Assert.Equal(new DateOnly(2017, 6, 12), Deadline(UnderReview, "referral.reviewDecision").DueOn);
        Assert.Equal(new DateOnly(2017, 6, 12), Deadline(Upheld, "referral.supervision").DueOn);
    }

    [Theory]
    [InlineData(PoliceTime.Ordinary, "referral.policeDecision", 12)]
    [InlineData(PoliceTime.Checking, "referral.policeDecision.checking", 15)]
    [InlineData(PoliceTime.Complex, "referral.policeDecision.complex", 40)]
    public void The_police_have_three_seven_or_thirty_days(PoliceTime time, string kind, int dueOnInJune)
    {
        var receipted = Sent.Do(RecordingReferralOutcome.Act, Usual.ReferralAnswer(On, ReferralOutcome.Receipted) with { Time = time });
        Assert.Equal(new DateOnly(2017, 6, 1).AddDays(dueOnInJune - 1), Deadline(receipted, kind).DueOn);
    }

    [Fact]
    public void Materials_platform_and_the_prosecutors_opinion_have_their_days()
    {
        Assert.Equal(new DateOnly(2017, 6, 12), Deadline(Accepted, "referral.materials").DueOn);
        Assert.Equal(new DateOnly(2017, 6, 15), Deadline(Sent, "referral.platform").DueOn);
        var demanded = Reviewed.DemandedByTheProsecutor();
        Assert.Equal((new DateOnly(2017, 6, 12), DeadlineState.Running), (Deadline(demanded, "referral.prosecutor").DueOn, Deadline(demanded, "referral.prosecutor").State));
        Assert.Equal(DeadlineState.Met, Deadline(demanded.ReferralProposed().ReferralApproved().ReferralSent(), "referral.prosecutor").State);
        Sent.Trying(RecordingProsecutorsOpinion.Act, Usual.ProsecutorsOpinion(On)).IsRefusedBy(ReferralRules.NoReferralIsUnderWay);
    }

    [Fact]
    [Refuses(nameof(ReferralRules.CrimeIsBeingProsecuted))]
    [LetsPass(nameof(ReferralRules.CrimeIsBeingProsecuted))]
    [Refuses(nameof(ReferralRules.OnlyConvictsAreFined))]
    [LetsPass(nameof(ReferralRules.OnlyConvictsAreFined))]
    public void Criminal_proceedings_end_that_were_begun()
    {
        static Attempt Ending(ACase given, CriminalOutcome outcome, decimal? fine = null) =>
            given.Trying(RecordingCriminalOutcome.Act, Usual.Outcome(On, outcome, fine));
        Ending(Reviewed, CriminalOutcome.Convicted).IsRefusedBy(ReferralRules.CrimeIsBeingProsecuted);
        Ending(Sent, CriminalOutcome.Convicted).IsRefusedBy(ReferralRules.CrimeIsBeingProsecuted);
        Ending(Accepted, CriminalOutcome.Acquitted, 1_000).IsRefusedBy(ReferralRules.OnlyConvictsAreFined);
        Ending(Accepted, CriminalOutcome.Convicted, 0).IsRefusedBy(ReferralRules.OnlyConvictsAreFined);
        Ending(Accepted, CriminalOutcome.Convicted, 1_000).Gives<CriminalOutcomeRecorded>();
        Assert.All([CriminalOutcome.NotProsecuted, CriminalOutcome.Acquitted, CriminalOutcome.Withdrawn], outcome =>
        {
            Accepted.Noticed().NoticeServed().Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(DecisionRules.NoPenaltyWhileReferralIsPending);
            Assert.Equal(CaseStage.PenaltyDecided, Accepted.CriminalOutcome(outcome).Noticed().NoticeServed().Penalised().Case.Stage);
        });
    }

    [Fact]
    [Refuses(nameof(ReferralRules.CourtHasNotFined))]
    [LetsPass(nameof(ReferralRules.CourtHasNotFined))]
    public void Where_the_court_has_fined_the_agency_fines_no_more_under_the_new_law()
    {
        var on = new DateOnly(2022, 5, 20);
        var fined = Accepted.CriminalOutcome(CriminalOutcome.Convicted, 5_000, on);
        fined.Trying(IssuingPriorNotice.Act, Usual.Notice(on)).IsRefusedBy(ReferralRules.CourtHasNotFined);
        fined.ReferralProposed(on).ReferralRefused(on).Trying(IssuingPriorNotice.Act, Usual.Notice(on)).IsRefusedBy(ReferralRules.CourtHasNotFined);
        fined.Trying(IssuingPriorNotice.Act, Usual.Notice(on) with { Penalties = [new(PenaltyKind.SuspensionForRectification, Detail: "料场")] }).Gives<PriorNoticeIssued>();
        Accepted.CriminalOutcome(CriminalOutcome.Convicted, on: on).Trying(IssuingPriorNotice.Act, Usual.Notice(on)).Gives<PriorNoticeIssued>();
        Accepted.CriminalOutcome(CriminalOutcome.Convicted, 5_000).Trying(IssuingPriorNotice.Act, Usual.Notice()).Gives<PriorNoticeIssued>();
    }

    [Fact]
    public void A_fine_already_imposed_is_set_off_against_the_courts()
    {
        var penalised = ACase.Reviewed().Noticed().NoticeServed().Penalised().Served().ReferralProposed().ReferralApproved().ReferralSent().ReferralAccepted();
        var warning = Assert.Single(penalised.Trying(RecordingCriminalOutcome.Act, Usual.Outcome(Usual.PaidOn, CriminalOutcome.Convicted, 20_000)).WithWarnings());
        Assert.Contains("可折抵 15,000.00 元", warning, StringComparison.Ordinal);
        Assert.Empty(Accepted.Trying(RecordingCriminalOutcome.Act, Usual.Outcome(On, CriminalOutcome.Convicted, 20_000)).WithWarnings());
        // What was decided is not stopped by the referral.
        Assert.Equal(Money.Zero, penalised.Paid().Case.Owed);
    }

    [Fact]
    public void The_days_with_the_judiciary_do_not_count_towards_the_decision()
    {
        // Filed on 2017-05-25: three months end on 2017-08-25. Sent on 06-08, back on 06-17: ten days do not count; 09-04 is a Monday.
        Assert.Equal(new DateOnly(2017, 8, 25), Deadline(Reviewed, "decision.limit").DueOn);
        Assert.Equal(new DateOnly(2017, 9, 4), Deadline(Sent.ReferralReturned(new(2017, 6, 17)), "decision.limit").DueOn);
        Assert.Equal(new DateOnly(2017, 9, 4), Deadline(Accepted.CriminalOutcome(CriminalOutcome.NotProsecuted, on: new(2017, 6, 17)), "decision.limit").DueOn);
        Assert.Equal(new DateOnly(2017, 9, 4), CaseDeadlines.Of(Accepted.Case, LawBook.Embedded, new(2017, 6, 17)).Single(d => d.Kind == "decision.limit").DueOn);
    }

    [Fact]
    [Refuses(nameof(ReferralRules.DisciplineLeadGoesToAnotherOrgan))]
    [LetsPass(nameof(ReferralRules.DisciplineLeadGoesToAnotherOrgan))]
    public void A_discipline_lead_goes_to_the_discipline_inspection()
    {
        Reviewed.Trying(HandingOverDisciplineLead.Act, Usual.DisciplineLead(On) with { Receiver = TheCounty.Agency.Name })
            .IsRefusedBy(ReferralRules.DisciplineLeadGoesToAnotherOrgan);
        Assert.Single(Reviewed.Trying(HandingOverDisciplineLead.Act, Usual.DisciplineLead(On)).IsDone().Case.DisciplineLeads);
    }

    private static Deadline Deadline(ACase given, string kind) =>
        CaseDeadlines.Of(given.Case, LawBook.Embedded, given.Case.LatestStepOn!.Value).Single(d => d.Kind == kind);
}
