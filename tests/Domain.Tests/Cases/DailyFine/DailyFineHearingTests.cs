using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.DailyFine;

/// <summary>The hearing on the notice of a daily fine 按日连续处罚的听证: the same right, the same steps, and the decision after them.</summary>
public class DailyFineHearingTests
{
    private static readonly DateOnly NoticedOn = Usual.DailyFineNoticedOn;
    private static readonly ACase Fined = ACase.Discharging().Rechecked().FinedForDischarging();
    private static readonly ACase Told = Fined.DailyFineNoticed().DailyFineNoticeServed();
    private static readonly ACase Requested = Told.HearingRequested(NoticedOn.AddDays(2));
    private static readonly ACase Notified = Requested.HearingAccepted().HearingNotified().HearingNoticeServed();
    private static readonly ACase Held = Notified.HearingHeld();

    private static Attempt Deciding(ACase given, DateOnly? on = null) => given.Trying(
        DecidingDailyFine.Act, Usual.DailyFineDecision(on ?? given.Case.LatestStepOn!.Value.AddDays(7)));

    private static Attempt Requesting(ACase given, DateOnly on) => given.Trying(RequestingHearing.Act, Usual.HearingRequest(on));

    [Fact]
    public void A_hearing_on_a_daily_fine_goes_its_whole_way_before_the_decision()
    {
        var decided = Told.DailyFineDefended(NoticedOn.AddDays(1)).Heard().DailyFineDecided(new(2017, 7, 24));
        Assert.Equal(HearingStatus.Held, Assert.Single(decided.Case.Hearings).Status);
        Assert.Equal(decided.Case.DailyFines.Single().Notice!.PaperId, decided.Case.Hearings[0].NoticeId);
        // The hearing is not one on the first notice, and no longer in hand after the decision.
        Assert.Null(decided.Case.Hearing);
        Assert.Null(decided.Case.HearingInHand);
        Assert.Equal(Money.OfYuan(1_500_000), decided.Case.Penalties[1].Fine);
    }

    [Fact]
    public void The_hearing_on_the_first_notice_stays_what_it_was()
    {
        var both = ACase.Discharging().Rechecked().Concluded(but: act => act with { OffenceCode = Usual.DischargeOffence }).ReviewPassed()
            .Noticed(Usual.DischargeFine).NoticeServed().Heard().Penalised(on: new(2017, 7, 3)).Served(new(2017, 7, 3))
            .DailyFineNoticed(new(2017, 7, 4)).DailyFineNoticeServed().HearingWaived(new(2017, 7, 5));
        Assert.Equal([HearingStatus.Held, HearingStatus.Waived], both.Case.Hearings.Select(h => h.Status));
        Assert.Equal(HearingStatus.Held, both.Case.Hearing!.Status);
        Assert.Equal(HearingStatus.Waived, both.Case.HearingInHand!.Status);
        Assert.NotNull(both.Case.Hearing.ReportedOn);
    }

    [Fact]
    [Refuses(nameof(HearingRules.NoticeWaitsForTheDecision))]
    [LetsPass(nameof(HearingRules.NoticeWaitsForTheDecision))]
    public void After_the_penalty_a_hearing_is_asked_for_only_on_a_daily_fine_that_was_noticed()
    {
        Requesting(ACase.Reviewed().Noticed(60_000).NoticeServed().HearingWaived().Penalised(), Usual.DecidedOn).IsRefusedBy(HearingRules.NoticeWaitsForTheDecision);
        Requesting(Fined, NoticedOn).IsRefusedBy(HearingRules.NoticeWaitsForTheDecision);
        Requesting(Told.DailyFineDecided(), Usual.DailyFineDecidedOn).IsRefusedBy(HearingRules.NoticeWaitsForTheDecision);
        Requesting(Told, NoticedOn.AddDays(1)).IsDone();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingRightWasTold))]
    [Refuses(nameof(HearingRules.LateHearingRequestIsNotAccepted))]
    [Refuses(nameof(HearingRules.NoHearingIsUnderWay))]
    public void The_request_follows_the_service_within_the_period_and_is_made_once()
    {
        Requesting(Fined.DailyFineNoticed(), NoticedOn).IsRefusedBy(HearingRules.HearingRightWasTold);
        // Three days after 2017-07-03.
        var late = Told.HearingRequested(NoticedOn.AddDays(4));
        late.Trying(ReviewingHearingRequest.Act, Usual.HearingAcceptance(NoticedOn.AddDays(4))).IsRefusedBy(HearingRules.LateHearingRequestIsNotAccepted);
        Assert.Equal(HearingStatus.Refused, late.HearingRefused(ground: HearingRefusalGround.Late).Case.HearingInHand!.Status);
        Requesting(Requested, NoticedOn.AddDays(3)).IsRefusedBy(HearingRules.NoHearingIsUnderWay);
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingIsConcluded))]
    [LetsPass(nameof(HearingRules.HearingIsConcluded))]
    [Refuses(nameof(HearingRules.HearingIsReported))]
    [LetsPass(nameof(HearingRules.HearingIsReported))]
    public void Nothing_is_decided_while_a_hearing_is_open_or_before_its_report()
    {
        foreach (var open in new[] { Requested, Requested.HearingAccepted(), Notified })
        {
            Deciding(open).IsRefusedBy(HearingRules.HearingIsConcluded);
        }

        Deciding(Held).IsRefusedBy(HearingRules.HearingIsReported);
        Deciding(Held.HearingReported()).IsDone();
        Deciding(Held.HearingReported(), NoticedOn.AddDays(9)).IsRefusedBy(HearingRules.HearingIsReported);
    }

    [Fact]
    [Refuses(nameof(DailyFineRules.DailyFineHearingPeriodIsOver))]
    [LetsPass(nameof(DailyFineRules.DailyFineHearingPeriodIsOver))]
    public void A_hearing_given_up_in_writing_or_not_attended_is_over_before_the_period_is()
    {
        // The defence is given up too: otherwise its longer period would decide.
        var silent = Told.Do(HearingDailyFineDefence.Act, Usual.DailyFineWaiver(NoticedOn));
        Deciding(silent, NoticedOn.AddDays(1)).IsRefusedBy(DailyFineRules.DailyFineHearingPeriodIsOver);
        Deciding(silent.HearingWaived(NoticedOn), NoticedOn.AddDays(1)).IsDone();
        var absent = Notified.HearingHeld(act => act with { Outcome = HearingOutcome.PartyAbsent });
        Deciding(absent).IsDone();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingRecordIsFollowed))]
    [LetsPass(nameof(HearingRules.HearingRecordIsFollowed))]
    public void Since_2021_the_decision_says_what_of_the_record_it_follows()
    {
        var day = ACase.InA2;
        var reviewed = ACase.ReviewedFrom(day, Usual.DischargeOffence);
        var ordered = day.AddDays(3);
        var fined = reviewed.Rechecked(ordered.AddDays(20)).Noticed(Usual.DischargeFine, day.AddDays(24)).NoticeServed(day.AddDays(24))
            .Do(Domain.Cases.Notice.HearingDefence.Act, Usual.Waiver(day.AddDays(24))).HearingWaived(day.AddDays(24)).Penalised(on: day.AddDays(25));
        var heard = fined.DailyFineNoticed(day.AddDays(26)).DailyFineNoticeServed().HearingRequested(day.AddDays(28)).HearingAccepted().HearingNotified()
            .HearingNoticeServed().HearingHeld().HearingReported().LegalityReviewed();
        Deciding(heard).IsRefusedBy(HearingRules.HearingRecordIsFollowed);
        var considered = Usual.DailyFineDecision(heard.Case.LatestStepOn) with { HearingConsidered = "采信调查人员的陈述" };
        Assert.Equal("采信调查人员的陈述", heard.Trying(DecidingDailyFine.Act, considered).Gives<DailyFineDecided>().HearingConsidered);
    }

    [Fact]
    public void Its_periods_run_on_the_notice_of_the_daily_fine()
    {
        static Deadline Of(ACase given, string kind) => CaseDeadlines.Of(given.Case, LawBook.Embedded, given.Case.LatestStepOn!.Value)
            .Single(d => d.Kind == kind && d.Name.Contains(given.Case.DailyFines.Single().Notice!.Number.ToString(), StringComparison.Ordinal));

        Assert.Equal((NoticedOn, new DateOnly(2017, 7, 6), DeadlineState.Running), (Of(Told, "hearing.request").StartedOn, Of(Told, "hearing.request").DueOn!.Value, Of(Told, "hearing.request").State));
        Assert.Equal(DeadlineState.Met, Of(Requested, "hearing.request").State);
        Assert.Equal((new DateOnly(2017, 7, 12), DeadlineState.Running), (Of(Requested, "hearing.review").DueOn!.Value, Of(Requested, "hearing.review").State));
        Assert.Equal(DeadlineState.Met, Of(Notified, "hearing.review").State);
        Assert.Equal(DeadlineState.Met, Of(Notified, "hearing.notice").State);
    }

    [Fact]
    public void The_legal_staff_hold_the_case_while_a_hearing_waits()
    {
        Assert.Equal(Role.Legal, Requested.Case.HeldBy);
        Assert.Equal(Role.Officer, Held.Case.HeldBy);
    }

    [Fact]
    public void The_daily_fine_of_a_second_violation_is_that_of_its_own_fine()
    {
        // Of the two only the discharge is fined by the day, and only its fine is multiplied.
        var second = new Domain.Cases.Investigation.FurtherViolation("窑炉烟气颗粒物超标排放", Usual.DischargeOffence, Usual.InspectedOn);
        var fined = ACase.Investigated().CorrectionOrdered().CorrectionServed().Concluded(but: act => act with { OffenceCode = "AIR-98", FurtherViolations = [second] })
            .ReviewPassed().Noticed(but: act => act with
            {
                Penalties = [Usual.Fine(30_000), Usual.Fine(100_000) with { Violation = 2 }],
                Further = [Usual.SecondWeighing],
            }).NoticeServed().HearingWaived().PenalisedForTwo().Served().Rechecked(new(2017, 6, 27));
        var noticed = fined.Trying(NoticingDailyFine.Act, Usual.DailyFineNotice()).Gives<DailyFineNoticed>();
        // From 2017-05-31, the service of the order, to 2017-06-27: 27 days of 100,000 yuan.
        Assert.Equal((27, Money.OfYuan(2_700_000)), (noticed.Days, noticed.Amount));
    }

    [Fact]
    public void What_was_spared_is_not_fined_by_the_day_but_the_violation_that_was_fined()
    {
        // Both are such conduct, but dust is not proven: the discharge was fined, and goes on.
        var second = new Domain.Cases.Investigation.FurtherViolation("窑炉烟气颗粒物超标排放", Usual.DischargeOffence, Usual.InspectedOn);
        var fined = ACase.Investigated().CorrectionOrdered().CorrectionServed().Concluded(but: act => act with { FurtherViolations = [second] })
            .ReviewPassed().Noticed(but: act => act with
            {
                Penalties = [Usual.Fine(15_000), Usual.Fine(100_000) with { Violation = 2 }],
                Further = [Usual.SecondWeighing],
            }).NoticeServed().HearingWaived().PenalisedForTwo(but: act => act with
            {
                Penalties = [.. act.Penalties.Where(p => p.Violation == 2)],
                Spared = [new(1, Domain.Cases.Decision.NoPenaltyGround.FactsNotEstablished, "现有证据不能证明未采取覆盖措施")],
            }).Served().Rechecked(new(2017, 6, 27));
        Assert.Equal(Money.OfYuan(2_700_000), fined.Trying(NoticingDailyFine.Act, Usual.DailyFineNotice()).Gives<DailyFineNoticed>().Amount);
    }
}
