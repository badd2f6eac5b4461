using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Tracing;
using Enforcement.Domain.Tests.Cases.Tracing;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.DailyFine;

/// <summary>A large daily fine is reviewed and discussed like any other penalty.</summary>
public class DailyFineReviewTests
{
    private const decimal AllDays = 1_500_000;

    /// <summary>Under the rule of 2023, where half a million is discussed: a fine of 100,000 for each of fifteen days, told with the right to a hearing.</summary>
    private static readonly ACase Told = In(ACase.InB);

    private static DateOnly Day(int days) => ACase.InB.AddDays(days);

    private static ACase In(DateOnly day, params CaseSituation[] situations) => ACase.ReviewedFrom(day, Usual.DischargeOffence).Rechecked(day.AddDays(18))
        .Noticed(Usual.DischargeFine, day.AddDays(20), act => act with { Situations = situations }).NoticeServed(day.AddDays(20))
        .Do(HearingDefence.Act, Usual.Waiver(day.AddDays(20))).HearingWaived(day.AddDays(20))
        .LegalityReviewed(day.AddDays(21)).Deliberated(day.AddDays(21), act => act with { Penalties = [Usual.Fine(Usual.DischargeFine)] })
        .Penalised(on: day.AddDays(22)).Served(day.AddDays(22)).DailyFineNoticed(day.AddDays(23)).DailyFineNoticeServed(day.AddDays(23));

    private static Attempt Deciding(ACase given, DateOnly? on = null) => given.Trying(DecidingDailyFine.Act, Usual.DailyFineDecision(on ?? Day(60)));

    private static ACase Discussed(ACase given, decimal yuan = AllDays, DateOnly? on = null) =>
        given.Deliberated(on ?? Day(50), act => act with { Penalties = [Usual.Fine(yuan)] });

    [Fact]
    [Refuses(nameof(DeliberationRules.DeliberationWasHeld))]
    [LetsPass(nameof(DeliberationRules.DeliberationWasHeld))]
    public void From_half_a_million_the_heads_discuss_it_although_they_discussed_the_penalty()
    {
        Deciding(Told).IsRefusedBy(DeliberationRules.DeliberationWasHeld);
        var decided = Deciding(Discussed(Told)).IsDone();
        Assert.Equal(new LegalBasis("环境保护法", "第五十九条第一款"), decided.Events.OfType<CaseDeliberated>().Last().Penalties.Single().Clause);
        Assert.Equal(Money.OfYuan(Usual.DischargeFine), decided.Case.Deliberation!.Penalties.Single().Amount);
        Assert.Equal(Money.OfYuan(AllDays), decided.Case.DailyFines.Single().Deliberation!.Penalties.Single().Amount);
    }

    [Fact]
    public void A_defence_or_a_hearing_after_it_wants_another_discussion()
    {
        var defended = Discussed(Told, on: Day(24)).DailyFineDefended(Day(25));
        Assert.Contains("尚未再次讨论", Deciding(defended).IsRefusedBy(DeliberationRules.DeliberationWasHeld).Missing, StringComparison.Ordinal);
        Deciding(Discussed(defended)).Gives<DailyFineDecided>();
    }

    [Fact]
    [Refuses(nameof(DeliberationRules.DailyFineFollowsTheDeliberation))]
    [LetsPass(nameof(DeliberationRules.DailyFineFollowsTheDeliberation))]
    public void It_is_what_the_heads_concluded()
    {
        Deciding(Discussed(Told, 1_000_000)).IsRefusedBy(DeliberationRules.DailyFineFollowsTheDeliberation);
        Deciding(Told.Deliberated(Day(50), act => act with { Conclusion = DeliberationConclusion.NotYet, Penalties = null })).IsRefusedBy(DeliberationRules.DailyFineFollowsTheDeliberation);
        Deciding(Discussed(Told)).Gives<DailyFineDecided>();
    }

    /// <summary>Found by random story 89,323.</summary>
    [Fact]
    public void When_the_penalty_it_multiplies_is_changed_after_the_discussion_it_is_discussed_again()
    {
        var changed = Discussed(Told).DecisionAmended(DecisionChange.Changed, Day(55), 50_000);
        Assert.Equal(
            "集体讨论的结论是罚款 1,500,000.00 元，按日连续处罚为罚款 750,000.00 元",
            Deciding(changed).IsRefusedBy(DeliberationRules.DailyFineFollowsTheDeliberation).Missing);
        Deciding(Discussed(changed, 750_000, Day(56))).Gives<DailyFineDecided>();
    }

    [Fact]
    public void A_difficult_case_is_reviewed_for_the_daily_fine_too()
    {
        var difficult = Discussed(In(ACase.InB, CaseSituation.Difficult));
        Assert.Contains("尚未法制审核", Deciding(difficult).IsRefusedBy(LegalReviewRules.LegalityReviewHasPassed).Missing, StringComparison.Ordinal);
        Deciding(difficult.LegalityReviewed(Day(51), agrees: false)).IsRefusedBy(LegalReviewRules.LegalityReviewHasPassed);
        Deciding(difficult.LegalityReviewed(Day(51))).Gives<DailyFineDecided>();
    }

    [Fact]
    public void After_a_hearing_on_it_it_is_reviewed()
    {
        var heard = Told.HearingRequested(Day(25)).HearingAccepted(Day(26)).HearingNotified(Day(27)).HearingNoticeServed(Day(27));
        heard = heard.HearingHeld().HearingReported();
        var decision = Usual.DailyFineDecision(Day(60)) with { HearingConsidered = "听证意见不予采纳" };
        Discussed(heard).Trying(DecidingDailyFine.Act, decision).IsRefusedBy(LegalReviewRules.LegalityReviewHasPassed);
        Discussed(heard.LegalityReviewed(Day(50))).Trying(DecidingDailyFine.Act, decision).Gives<DailyFineDecided>();
    }

    [Fact]
    public void Since_2018_the_old_law_has_each_audited_and_before_it_none()
    {
        var day = new DateOnly(2018, 3, 1);
        Deciding(In(day), day.AddDays(60)).IsRefusedBy(LegalReviewRules.LegalityReviewHasPassed);
        Deciding(In(day).LegalityReviewed(day.AddDays(50)), day.AddDays(60)).Gives<DailyFineDecided>();
        Deciding(ACase.Discharging().Rechecked().FinedForDischarging().DailyFineNoticed().DailyFineNoticeServed(), Usual.DailyFineDecidedOn).Gives<DailyFineDecided>();
    }

    [Fact]
    public void A_review_that_was_not_compulsory_is_overruled_with_reasons()
    {
        var against = Discussed(Told.LegalityReviewed(Day(49), agrees: false));
        Deciding(against).IsRefusedBy(LegalReviewRules.DisagreementWithTheReviewIsReasoned);
        var decided = against.Trying(DecidingDailyFine.Act, Usual.DailyFineDecision(Day(60)) with { ReviewOverruledBecause = "复查证据充分" }).Gives<DailyFineDecided>();
        Assert.Equal("复查证据充分", decided.ReviewOverruledBecause);
    }

    [Fact]
    [Refuses(nameof(LegalReviewRules.SomethingIsToBeDecided))]
    [LetsPass(nameof(LegalReviewRules.SomethingIsToBeDecided))]
    public void After_the_penalty_only_a_noticed_daily_fine_is_reviewed_and_discussed()
    {
        var penalised = ACase.WithDecision();
        penalised.Trying(ReviewingLegality.Act, Usual.LegalityReview(new(2017, 7, 3))).IsRefusedBy(LegalReviewRules.SomethingIsToBeDecided);
        penalised.Trying(Deliberating.Act, Usual.Deliberation(new(2017, 7, 3), [Usual.Fine(15_000)])).IsRefusedBy(LegalReviewRules.SomethingIsToBeDecided);
        Told.Trying(ReviewingLegality.Act, Usual.LegalityReview(Day(50))).Gives<LegalityReviewed>();
    }

    [Fact]
    public void The_trace_finds_a_weighty_daily_fine_that_was_not_discussed()
    {
        var lawful = Deciding(Discussed(Told)).IsDone();
        Assert.Empty(TraceChecks.GraveCasesAreDiscussed.In(lawful.Trail(Day(60))));
        var undiscussed = Told.After(lawful.Events.OfType<DailyFineDecided>().Single());
        Assert.Contains("没有集体讨论的记录", TraceChecks.GraveCasesAreDiscussed.In(undiscussed.Trail(Day(60))).Single().Particulars, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_have_to_be_discussed_by_an_article_not_read_is_said()
    {
        var noticed = ACase.Discharging().Rechecked().FinedForDischarging().DailyFineNoticed().DailyFineNoticeServed();
        Assert.Contains(
            Deciding(noticed, Usual.DailyFineDecidedOn).WithWarnings(), text => text.Contains("可能要求本案集体讨论", StringComparison.Ordinal));
    }
}
