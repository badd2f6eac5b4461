using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Law;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases;

public class CaseDeadlinesTests
{
    private static readonly ACase Served = ACase.Reviewed().Noticed().NoticeServed().Penalised().Served();

    [Fact]
    public void The_usual_case_meets_its_deadlines() => Assert.Equal(
        [
            "filing.decision 2017-05-22 2017-06-01 Met",
            "decision.limit 2017-05-25 2017-08-25 Met",
            "defence.period 2017-06-12 2017-06-19 Met",
            "decision.service 2017-06-23 2017-06-30 Met",
            "payment 2017-06-26 2017-07-11 Met",
            "publication.fullText 2017-06-23 2017-07-21 Running",
            "reconsideration 2017-06-26 2017-08-25 Running",
            "litigation 2017-06-26 2017-12-26 Running",
            "recheck.daily 2017-05-31 2017-06-30 Met",
        ],
        All(ACase.Investigated().CorrectionOrdered().CorrectionServed().Reinspected().Concluded().ReviewPassed().Noticed().NoticeServed().Defended().Penalised().Served().Paid().Closed(), new(2017, 7, 12)));

    [Theory]
    [InlineData("2017-06-01", DeadlineState.Running)]
    [InlineData("2017-06-02", DeadlineState.Missed)]
    public void A_duty_not_done_runs_to_its_last_day_and_is_missed_after(string on, DeadlineState state) =>
        Assert.Equal(state, One(ACase.Proposed(), "filing.decision", on).State);

    [Theory]
    [InlineData("2017-06-01", DeadlineState.Met)]
    [InlineData("2017-06-02", DeadlineState.Missed)]
    public void A_duty_done_is_met_to_its_last_day_and_missed_after(string filedOn, DeadlineState state)
    {
        Assert.Equal(state, One(ACase.Proposed().Filed(Date(filedOn)), "filing.decision", "2017-12-01").State);
        Assert.Equal(state, One(ACase.Proposed().Refused(Date(filedOn)), "filing.decision", "2017-12-01").State);
    }

    [Theory]
    [InlineData("2017-06-19", DeadlineState.Running)]
    [InlineData("2017-06-20", DeadlineState.Over)]
    public void A_partys_time_is_over_and_not_missed(string on, DeadlineState state) =>
        Assert.Equal(state, One(ACase.Reviewed().Noticed().NoticeServed(), "defence.period", on).State);

    [Theory]
    [InlineData("2017-06-15", DeadlineState.Met)]
    [InlineData("2017-06-16", DeadlineState.Over)]
    public void What_a_party_does_too_late_is_over_too(string on, DeadlineState state)
    {
        var asked = ACase.Reviewed().Noticed(fine: 50_000).NoticeServed().HearingRequested(Date(on));
        Assert.Equal((state, Date(on)), (One(asked, "hearing.request", "2017-12-01").State, One(asked, "hearing.request", "2017-12-01").DoneOn));
        Assert.DoesNotContain(MissedDeadlines.NewlyMissed(asked.Case.Id, asked.Events, LawBook.Embedded, new(2017, 12, 1)), m => m.Kind == "hearing.request");
    }

    [Fact]
    public void The_period_for_asking_for_a_hearing_is_there_only_with_the_right()
    {
        Assert.DoesNotContain(Deadlines(ACase.Reviewed().Noticed().NoticeServed(), "2017-06-13"), d => d.Kind == "hearing.request");
        Assert.Equal(new DateOnly(2017, 6, 15), One(ACase.Reviewed().Noticed(fine: 50_000).NoticeServed(), "hearing.request", "2017-06-13").DueOn);
    }

    [Theory]
    [InlineData("2017-07-11", DeadlineState.Met)]
    [InlineData("2017-07-12", DeadlineState.Missed)]
    public void Payment_is_met_by_the_last_instalment(string lastPaid, DeadlineState state) =>
        Assert.Equal(state, One(Served.Paid(10_000, new(2017, 7, 3)).Paid(on: Date(lastPaid)), "payment", "2017-12-01").State);

    [Fact]
    public void Part_of_the_payment_is_not_payment() => Assert.Equal(DeadlineState.Missed, One(Served.Paid(10_000), "payment", "2017-07-12").State);

    [Theory]
    [InlineData("2017-06-30", DeadlineState.Met)]
    [InlineData("2017-07-03", DeadlineState.Missed)]
    public void A_decision_is_served_within_seven_days(string servedOn, DeadlineState state) => Assert.Equal(
        state, One(ACase.Reviewed().Noticed().NoticeServed().Penalised().Served(Date(servedOn)), "decision.service", "2017-12-01").State);

    [Fact]
    public void A_case_not_decided_within_three_months_of_filing_has_missed_the_limit()
    {
        Assert.Equal(DeadlineState.Running, One(ACase.Reviewed(), "decision.limit", "2017-08-25").State);
        Assert.Equal(DeadlineState.Missed, One(ACase.Reviewed(), "decision.limit", "2017-08-26").State);
        Assert.Equal(DeadlineState.Met, One(ACase.Reviewed().NoPenalty(), "decision.limit", "2017-12-01").State);
        Assert.Equal(DeadlineState.Met, One(ACase.Reviewed().Revoked(), "decision.limit", "2017-12-01").State);
    }

    [Fact]
    public void The_head_decides_on_a_referral_within_three_days()
    {
        var proposed = ACase.Reviewed().ReferralProposed();
        Assert.Equal(new DateOnly(2017, 6, 12), One(proposed, "referral.approval", "2017-06-12").DueOn);
        Assert.Equal(DeadlineState.Running, One(proposed, "referral.approval", "2017-06-12").State);
        Assert.Equal(DeadlineState.Missed, One(proposed, "referral.approval", "2017-06-13").State);
        Assert.Equal(DeadlineState.Met, One(proposed.ReferralApproved(), "referral.approval", "2017-12-01").State);
        Assert.Equal(DeadlineState.Met, One(proposed.ReferralRefused(), "referral.approval", "2017-12-01").State);
    }

    [Theory]
    [InlineData(9, 59, DeadlineState.Met)]
    [InlineData(10, 0, DeadlineState.Met)]
    [InlineData(10, 1, DeadlineState.Missed)]
    public void A_referral_is_sent_within_twenty_four_hours_to_the_minute(int hour, int minute, DeadlineState state)
    {
        var approved = ACase.Reviewed().ReferralProposed().ReferralApproved();
        var sent = approved.Do(
            Domain.Cases.Referral.SendingReferral.Act,
            Usual.ReferralSending(Usual.ReviewedOn.AddDays(1)) with { At = new(hour, minute) });
        Assert.Equal(state, One(sent, "referral.sending", "2017-12-01").State);
        Assert.Equal(DeadlineState.Running, One(approved, "referral.sending", "2017-06-09").State);
        Assert.Equal(DeadlineState.Missed, One(approved, "referral.sending", "2017-06-10").State);
    }

    [Fact]
    public void A_deadline_explains_each_day_and_its_article()
    {
        var lines = One(ACase.Proposed(), "filing.decision", "2017-06-01").Explanation;
        Assert.Equal("决定是否立案期限 7 个工作日，依据《环境行政处罚办法》第二十二条", lines[0]);
        Assert.Equal("2017-05-22 不计（开始之日不计）", lines[1]);
        Assert.Contains("2017-05-27 第 5 日（调休上班）", lines);
        Assert.Contains("2017-05-30 不计（端午节）", lines);
        Assert.Equal("2017-06-01 第 7 日", lines[^2]);
        Assert.Equal("届满日 2017-06-01", lines[^1]);
        Assert.Contains("24 小时", One(ACase.Reviewed().ReferralProposed().ReferralApproved(), "referral.sending", "2017-06-09").Explanation[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_that_runs_into_a_year_without_a_calendar_says_so_and_hides_no_other()
    {
        var paper = Guid.NewGuid();
        var served = ACase.Lead()
            .After(new PenaltyDecided(new(2026, 11, 2), paper, new("苍环罚", 2026, 1), [Usual.Fine(20_000)], "理由", null, null, TheCounty.Leader1.Named))
            .After(new PaperServed(new(2026, 11, 3), paper, new(2026, 11, 3), ServiceMethod.Direct, "张某", "送达回证", []));
        var deadlines = CaseDeadlines.Of(served.Case, LawBook.Embedded, new(2026, 11, 8));
        var uncounted = deadlines.Where(d => d.State == DeadlineState.Uncounted).ToList();
        Assert.Equal(["reconsideration", "litigation"], uncounted.Select(d => d.Kind));
        Assert.All(uncounted, d => Assert.Null(d.DueOn));
        Assert.All(uncounted, d => Assert.Contains("2027.json", Assert.Single(d.Explanation), StringComparison.Ordinal));
        Assert.Contains(deadlines, d => d is { Kind: "payment", State: DeadlineState.Running });
    }

    [Fact]
    public void A_decision_announced_in_time_is_served_in_time() => Assert.Equal(
        DeadlineState.Met,
        One(
            ACase.Reviewed().Noticed().NoticeServed().Penalised().Served(Usual.DecidedOn.AddDays(7), act => act with { Method = ServiceMethod.PublicAnnouncement }),
            "decision.service", "2017-12-01").State);

    [Fact]
    public void A_lead_alone_has_no_deadlines() => Assert.Empty(Deadlines(ACase.Lead(), "2017-06-01"));

    private static IReadOnlyList<Deadline> Deadlines(ACase given, string on) => CaseDeadlines.Of(given.Case, LawBook.Embedded, Date(on));

    private static Deadline One(ACase given, string kind, string on) => Assert.Single(Deadlines(given, on), deadline => deadline.Kind == kind);

    private static IEnumerable<string> All(ACase given, DateOnly on) => CaseDeadlines.Of(given.Case, LawBook.Embedded, on)
        .Select(d => $"{d.Kind} {d.StartedOn:yyyy-MM-dd} {d.DueOn:yyyy-MM-dd} {d.State}");

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void A_payment_is_waited_for_no_longer_once_its_enforcement_is_given_up()
    {
        var unpaid = ACase.WithDecision();
        var givenUp = unpaid.EnforcementTerminated(new(2017, 9, 1));

        Assert.Null(Payment(unpaid).DoneOn);
        Assert.Equal((DeadlineState.Missed, new DateOnly(2017, 9, 1)), (Payment(givenUp).State, Payment(givenUp).DoneOn));

        static Deadline Payment(ACase given) => CaseDeadlines.Of(given.Case, given.Law, new(2017, 10, 31)).Single(d => d.Kind == "payment");
    }
}
