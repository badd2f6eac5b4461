using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.DailyFine;

public class DailyFineTests
{
    private static readonly ACase Ordered = ACase.Discharging();
    private static readonly ACase Rechecked = Ordered.Rechecked();
    private static readonly ACase Fined = Rechecked.FinedForDischarging();
    private static readonly ACase Noticed = Fined.DailyFineNoticed();
    private static readonly ACase NoticeServed = Noticed.DailyFineNoticeServed();
    private static readonly ACase Decided = NoticeServed.DailyFineDecided();

    private static Attempt Rechecking(ACase given, DateOnly? on = null) => given.Trying(RecheckingDischarge.Act, Usual.Recheck(on));

    private static Attempt Noticing(ACase given) => given.Trying(NoticingDailyFine.Act, Usual.DailyFineNotice());

    private static Attempt Deciding(ACase given, DateOnly? on = null) => given.Trying(DecidingDailyFine.Act, Usual.DailyFineDecision(on));

    [Fact]
    public void A_hundred_thousand_for_each_of_fifteen_days_is_one_and_a_half_million()
    {
        // legal.md §1.22: D0 = 2017-05-10, R = 2017-05-25, N = 15.
        var decided = Deciding(NoticeServed).Gives<DailyFineDecided>();
        Assert.Equal((15, 15, Money.OfYuan(100_000)), (decided.Days, decided.AccumulatedDays, decided.FinePerDay));
        Assert.Equal(Money.OfYuan(1_500_000), decided.Penalties.Single().Amount);
        Assert.Equal(new LegalBasis("环境保护法", "第五十九条第一款"), decided.Penalties.Single().Clause);
        Assert.Equal(Money.OfYuan(1_500_000), Noticed.Case.DailyFines.Single().Notice!.Amount);
        Assert.True(Noticed.Case.DailyFines.Single().Notice!.HearingRight);
        Assert.Equal(Money.OfYuan(1_600_000), Decided.Case.Owed);
        Assert.Equal(Money.OfYuan(100_000), Decided.Case.Penalty!.Fine);
    }

    [Fact]
    public void The_days_of_another_round_are_counted_from_the_order_in_the_decision_and_accumulate()
    {
        var again = Decided.DailyFineServed(new(2017, 7, 13)).Rechecked(new(2017, 7, 31), RecheckFinding.Obstructed)
            .DailyFineNoticed(new(2017, 8, 1)).DailyFineNoticeServed().DailyFineDefended(new(2017, 8, 3)).DailyFineDecided(new(2017, 8, 9)).DailyFineServed();
        var second = again.Events.OfType<DailyFineDecided>().Last();
        Assert.Equal((new DateOnly(2017, 7, 13), 18, 33), (second.OrderServedOn, second.Days, second.AccumulatedDays));
        Assert.Equal(Money.OfYuan(1_800_000), second.Penalties.Single().Amount);
        Assert.Equal(Money.OfYuan(3_400_000), again.Case.Fined);
    }

    [Fact]
    public void Each_decision_is_served_and_paid_on_its_own_before_the_case_is_closed()
    {
        var served = Decided.DailyFineServed();
        Assert.Equal(2, CaseDeadlines.Of(served.Case, LawBook.Embedded, Usual.DailyFineDecidedOn).Count(d => d.Kind == "payment"));
        var paid = served.Do(
                Domain.Cases.Payment.RecordingPayment.Act,
                Usual.Payment(Usual.DailyFineDecidedOn, 1_500_000, "示例凭证9") with { DecisionId = served.Case.Penalties[1].PaperId })
            .Paid(100_000, Usual.DailyFineDecidedOn);
        Assert.Equal(CaseStage.Closed, paid.Closed(new(2017, 8, 1)).Case.Stage);
        Assert.NotEqual(Money.Zero, served.Paid(100_000, Usual.DailyFineDecidedOn).Case.Owed);
    }

    [Fact]
    [Refuses(nameof(DailyFineRules.ConductIsFinedByTheDay))]
    [LetsPass(nameof(DailyFineRules.ConductIsFinedByTheDay))]
    public void Only_the_five_kinds_of_conduct_are_fined_by_the_day()
    {
        var unmeasured = ACase.Proposed(but: act => act with { OffenceCode = "AIR-100" }).Filed().WithInvestigators().Inspected().WithEvidence()
            .CorrectionOrdered().CorrectionServed();
        Rechecking(unmeasured, new(2017, 6, 5)).IsRefusedBy(DailyFineRules.ConductIsFinedByTheDay);
        Rechecking(Ordered).Gives<DischargeRechecked>();
    }

    [Fact]
    public void Dust_from_what_is_not_covered_is_fined_by_the_day()
    {
        // 大气污染防治法第一百二十三条; 15,000 yuan for each of the five days after 2017-05-31.
        var dusty = ACase.Investigated().CorrectionOrdered().CorrectionServed().Rechecked(new(2017, 6, 5)).Concluded().ReviewPassed().Noticed().NoticeServed().Penalised();
        var noticed = dusty.Trying(NoticingDailyFine.Act, Usual.DailyFineNotice());
        Assert.Equal((DailyFineConduct.OtherDischarge, 5, Money.OfYuan(75_000)), noticed.Gives<DailyFineNoticed>() is var e ? (e.Conduct, e.Days, e.Amount) : default);
        Assert.Empty(noticed.WithWarnings());
    }

    [Fact]
    public void The_notice_says_when_the_clause_was_not_read()
    {
        var day = new DateOnly(2026, 9, 1);
        var fined = ACase.ReviewedFrom(day, "ECO-1103").Rechecked(day.AddDays(20)).Noticed(100_000, day.AddDays(15)).NoticeServed(day.AddDays(15))
            .Do(Domain.Cases.Notice.HearingDefence.Act, Usual.Waiver(day.AddDays(15))).HearingWaived(day.AddDays(15)).Penalised(on: day.AddDays(16));
        Assert.Contains(
            fined.Trying(NoticingDailyFine.Act, Usual.DailyFineNotice(day.AddDays(21)), today: new(2026, 12, 31)).WithWarnings(),
            text => text.Contains("待核实", StringComparison.Ordinal) && text.Contains("按日", StringComparison.Ordinal));
    }

    [Fact]
    [Refuses(nameof(DailyFineRules.OrderToObeyWasServed))]
    [LetsPass(nameof(DailyFineRules.OrderToObeyWasServed))]
    public void A_recheck_comes_after_the_day_on_which_the_order_was_served()
    {
        Rechecking(Ordered, Usual.DischargeOrderedOn).IsRefusedBy(DailyFineRules.OrderToObeyWasServed);
        Rechecking(Decided, Usual.DailyFineDecidedOn.AddDays(5)).IsRefusedBy(DailyFineRules.OrderToObeyWasServed);
        Assert.Equal(1, Rechecking(Ordered, Usual.DischargeOrderedOn.AddDays(1)).IsDone().Case.DailyFines.Single().Days);
    }

    [Fact]
    [Refuses(nameof(DailyFineRules.OrderWasNotRecheckedYet))]
    [LetsPass(nameof(DailyFineRules.OrderWasNotRecheckedYet))]
    public void After_a_recheck_correction_is_ordered_again_before_the_next_one()
    {
        Rechecking(Rechecked, new(2017, 5, 30)).IsRefusedBy(DailyFineRules.OrderWasNotRecheckedYet);
        var again = Ordered.Rechecked(finding: RecheckFinding.Corrected).CorrectionOrdered(new(2017, 6, 1)).CorrectionServed(new(2017, 6, 1));
        var round = Rechecking(again, new(2017, 6, 6)).IsDone().Case.DailyFines[^1];
        Assert.Equal((new DateOnly(2017, 6, 1), 5), (round.OrderServedOn, round.Days));
    }

    [Fact]
    [Refuses(nameof(DailyFineRules.RecheckIsCovert))]
    [LetsPass(nameof(DailyFineRules.RecheckIsCovert))]
    public void A_recheck_is_covert()
    {
        Ordered.Trying(RecheckingDischarge.Act, Usual.Recheck() with { Covert = false }).IsRefusedBy(DailyFineRules.RecheckIsCovert);
        Rechecking(Ordered).Gives<DischargeRechecked>();
    }

    [Fact]
    [Refuses(nameof(DailyFineRules.OriginalFineIsDecided))]
    [LetsPass(nameof(DailyFineRules.OriginalFineIsDecided))]
    public void Without_an_original_fine_there_is_no_daily_fine()
    {
        var suspended = Rechecked.Concluded(but: act => act with { OffenceCode = Usual.DischargeOffence }).ReviewPassed()
            .Noticed(but: act => act with { Penalties = [new(PenaltyKind.SuspensionForRectification, Detail: "窑炉")] }).NoticeServed().Penalised().Served();
        Noticing(suspended).IsRefusedBy(DailyFineRules.OriginalFineIsDecided);
        Noticing(Fined.DecisionAmended(DecisionChange.Revoked)).IsRefusedBy(DailyFineRules.OriginalFineIsDecided);
        Noticing(Fined).Gives<DailyFineNoticed>();
    }

    [Theory]
    [InlineData(RecheckFinding.Corrected, false)]
    [InlineData(RecheckFinding.Stopped, false)]
    [InlineData(RecheckFinding.StillDischarging, true)]
    [InlineData(RecheckFinding.Obstructed, true)]
    public void Who_has_corrected_or_stopped_is_not_fined_by_the_day(RecheckFinding finding, bool refuses)
    {
        var noticing = Noticing(Ordered.Rechecked(finding: finding).FinedForDischarging());
        if (refuses)
        {
            noticing.Gives<DailyFineNoticed>();
        }
        else
        {
            noticing.IsRefusedBy(DailyFineRules.PartyRefusesToCorrect);
        }
    }

    [Fact]
    [Refuses(nameof(DailyFineRules.PartyRefusesToCorrect))]
    [LetsPass(nameof(DailyFineRules.PartyRefusesToCorrect))]
    public void Refusing_is_found_by_a_recheck_and_fined_once()
    {
        Noticing(Ordered.FinedForDischarging()).IsRefusedBy(DailyFineRules.PartyRefusesToCorrect);
        Noticing(Decided).IsRefusedBy(DailyFineRules.PartyRefusesToCorrect);
        Noticing(Fined).Gives<DailyFineNoticed>();
    }

    [Fact]
    [Refuses(nameof(DailyFineRules.RecheckWasInTime))]
    [LetsPass(nameof(DailyFineRules.RecheckWasInTime))]
    public void A_recheck_after_thirty_days_carries_no_daily_fine()
    {
        // The thirtieth day after 2017-05-10 is Friday, 2017-06-09.
        Noticing(Ordered.FinedForDischarging().Rechecked(new(2017, 6, 27))).IsRefusedBy(DailyFineRules.RecheckWasInTime);
        Noticing(Ordered.FinedForDischarging().Rechecked(new(2017, 6, 10))).IsRefusedBy(DailyFineRules.RecheckWasInTime);
        Noticing(Ordered.FinedForDischarging().Rechecked(new(2017, 6, 9))).Gives<DailyFineNoticed>();
        var deadline = CaseDeadlines.Of(Ordered.Case, LawBook.Embedded, Usual.RecheckedOn).Single(d => d.Kind == "recheck.daily");
        Assert.Equal((new DateOnly(2017, 6, 9), DeadlineState.Running), (deadline.DueOn, deadline.State));
        Assert.Equal(DeadlineState.Met, CaseDeadlines.Of(Rechecked.Case, LawBook.Embedded, Usual.RecheckedOn).Single(d => d.Kind == "recheck.daily").State);
    }

    [Fact]
    [Refuses(nameof(DailyFineRules.RoundIsNoticedOnce))]
    [LetsPass(nameof(DailyFineRules.RoundIsNoticedOnce))]
    public void A_round_is_noticed_once()
    {
        Noticing(Noticed).IsRefusedBy(DailyFineRules.RoundIsNoticedOnce);
        Noticing(Fined).Gives<DailyFineNoticed>();
    }

    [Fact]
    [Refuses(nameof(DailyFineRules.DailyFineNoticeWasServed))]
    [LetsPass(nameof(DailyFineRules.DailyFineNoticeWasServed))]
    public void A_daily_fine_waits_for_the_service_of_its_own_notice()
    {
        Deciding(Fined).IsRefusedBy(DailyFineRules.DailyFineNoticeWasServed);
        Deciding(Noticed).IsRefusedBy(DailyFineRules.DailyFineNoticeWasServed);
        Noticed.Trying(HearingDailyFineDefence.Act, Usual.DailyFineDefence(Usual.DailyFineNoticedOn)).IsRefusedBy(DailyFineRules.DailyFineNoticeWasServed);
        Deciding(NoticeServed).Gives<DailyFineDecided>();
    }

    [Fact]
    [Refuses(nameof(DailyFineRules.DailyFineDefencePeriodIsOver))]
    [LetsPass(nameof(DailyFineRules.DailyFineDefencePeriodIsOver))]
    [Refuses(nameof(DailyFineRules.DailyFineHearingPeriodIsOver))]
    [LetsPass(nameof(DailyFineRules.DailyFineHearingPeriodIsOver))]
    public void A_daily_fine_waits_for_the_periods_of_defence_and_hearing()
    {
        Deciding(NoticeServed, new(2017, 7, 10)).IsRefusedBy(DailyFineRules.DailyFineDefencePeriodIsOver);
        Deciding(NoticeServed, new(2017, 7, 11)).Gives<DailyFineDecided>();
        var waived = NoticeServed.Do(HearingDailyFineDefence.Act, Usual.DailyFineWaiver(new(2017, 7, 4)));
        Deciding(waived, new(2017, 7, 6)).IsRefusedBy(DailyFineRules.DailyFineHearingPeriodIsOver);
        Deciding(waived, new(2017, 7, 7)).Gives<DailyFineDecided>();
    }

    [Fact]
    [Refuses(nameof(DailyFineRules.DailyFineDefenceIsWeighed))]
    [LetsPass(nameof(DailyFineRules.DailyFineDefenceIsWeighed))]
    public void A_defence_is_weighed()
    {
        var defence = Usual.DailyFineDefence(Usual.DailyFineNoticedOn);
        NoticeServed.Trying(HearingDailyFineDefence.Act, defence with { Weighing = "" }).IsRefusedBy(DailyFineRules.DailyFineDefenceIsWeighed);
        NoticeServed.Trying(HearingDailyFineDefence.Act, defence).Gives<DailyFineDefenceHeard>();
    }

    [Fact]
    [Refuses(nameof(DailyFineRules.CorrectionIsOrderedAgain))]
    [LetsPass(nameof(DailyFineRules.CorrectionIsOrderedAgain))]
    public void The_decision_orders_correction_again()
    {
        NoticeServed.Trying(DecidingDailyFine.Act, Usual.DailyFineDecision() with { Correction = " " }).IsRefusedBy(DailyFineRules.CorrectionIsOrderedAgain);
        Deciding(NoticeServed).Gives<DailyFineDecided>();
    }

    [Fact]
    public void Under_the_new_law_the_defence_takes_five_working_days()
    {
        var later = Ordered.FinedForDischarging().CorrectionOrdered(new(2024, 5, 6)).CorrectionServed(new(2024, 5, 6)).Rechecked(new(2024, 5, 16))
            .DailyFineNoticed(new(2024, 5, 20)).DailyFineNoticeServed();
        Deciding(later, new(2024, 5, 27)).IsRefusedBy(DailyFineRules.DailyFineDefencePeriodIsOver);
        later = later.Deliberated(new(2024, 5, 21), act => act with { Penalties = [Usual.Fine(1_000_000)] });
        Assert.Equal(10, Deciding(later, new(2024, 5, 28)).Gives<DailyFineDecided>().Days);
    }
}
