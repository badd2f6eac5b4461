using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Notice;

public class NoticeTests
{
    private static readonly ACase Noticed = ACase.Reviewed().Noticed();
    private static readonly ACase Served = Noticed.NoticeServed();

    /// <summary>The seventh day after the service of 2017-06-12, a Monday.</summary>
    private static readonly DateOnly LastDayOfTheDefence = new(2017, 6, 19);

    [Fact]
    [Refuses(nameof(NoticeRules.NoticeWasServed))]
    [LetsPass(nameof(NoticeRules.NoticeWasServed))]
    public void No_penalty_before_a_notice_is_issued_and_served()
    {
        ACase.Reviewed().Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(NoticeRules.NoticeWasServed);
        Noticed.Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(NoticeRules.NoticeWasServed);
        Served.Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).Gives<PenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(NoticeRules.NoticeWasServed))]
    public void A_notice_served_by_announcement_counts_only_after_sixty_days()
    {
        var announced = Noticed.NoticeServed(but: body => body with { Method = ServiceMethod.PublicAnnouncement });
        Assert.Equal(new DateOnly(2017, 8, 11), announced.Case.NoticeServedOn);
        announced.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 8, 10))).IsRefusedBy(NoticeRules.NoticeWasServed);
        announced.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 8, 18))).IsRefusedBy(NoticeRules.DefencePeriodIsOver);
        announced.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 8, 21))).Gives<PenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(NoticeRules.DefencePeriodIsOver))]
    [LetsPass(nameof(NoticeRules.DefencePeriodIsOver))]
    public void No_penalty_before_the_period_of_the_defence_is_over()
    {
        Served.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(LastDayOfTheDefence)).IsRefusedBy(NoticeRules.DefencePeriodIsOver);
        Served.Defended().Trying(DecidingPenalty.Act, Usual.PenaltyDecision(LastDayOfTheDefence)).IsRefusedBy(NoticeRules.DefencePeriodIsOver);
        Served.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(LastDayOfTheDefence.AddDays(1))).Gives<PenaltyDecided>();
    }

    [Fact]
    [LetsPass(nameof(NoticeRules.DefencePeriodIsOver))]
    public void A_party_that_gave_up_its_defence_in_writing_is_not_waited_for() =>
        Served.DefenceWaived().Trying(DecidingPenalty.Act, Usual.PenaltyDecision(Usual.DefendedOn)).Gives<PenaltyDecided>();

    [Fact]
    [Refuses(nameof(NoticeRules.HearingRequestPeriodIsOver))]
    [LetsPass(nameof(NoticeRules.HearingRequestPeriodIsOver))]
    public void Giving_up_the_defence_does_not_give_up_the_hearing()
    {
        var served = ACase.Reviewed().Noticed(fine: 60_000).NoticeServed().DefenceWaived(new(2017, 6, 13));
        served.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 6, 15), 60_000)).IsRefusedBy(NoticeRules.HearingRequestPeriodIsOver);
        served.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 6, 16), 60_000)).Gives<PenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(NoticeRules.DefenceIsWeighed))]
    [LetsPass(nameof(NoticeRules.DefenceIsWeighed))]
    public void A_defence_is_weighed()
    {
        Served.Trying(HearingDefence.Act, Usual.Defence() with { Weighing = " " }).IsRefusedBy(NoticeRules.DefenceIsWeighed);
        Served.Trying(HearingDefence.Act, Usual.Defence()).Gives<DefenceHeard>();
        Served.Trying(HearingDefence.Act, Usual.Waiver()).Gives<DefenceHeard>();
    }

    [Fact]
    [Refuses(nameof(GeneralRules.NotBeforeTheStepItFollows))]
    public void A_later_defence_or_waiver_is_not_dated_before_an_earlier_one() =>
        Served.Defended().Trying(HearingDefence.Act, Usual.Waiver(Usual.DefendedOn.AddDays(-1))).IsRefusedBy(GeneralRules.NotBeforeTheStepItFollows);

    [Fact]
    [Refuses(nameof(NoticeRules.NoticeWasServed))]
    public void There_is_nothing_to_defend_against_before_the_notice_is_served() =>
        Noticed.Trying(HearingDefence.Act, Usual.Defence()).IsRefusedBy(NoticeRules.NoticeWasServed);

    [Theory]
    [InlineData(19_999.99, false, false)]
    [InlineData(20_000, false, true)]
    [InlineData(50_000, false, true)]
    [InlineData(4_999.99, true, false)]
    [InlineData(5_000, true, true)]
    public void A_relatively_large_fine_gives_the_right_to_a_hearing(decimal yuan, bool toCitizen, bool given) =>
        Assert.Equal(given, HearingRight.IsGivenBy([Usual.Fine(yuan)], toCitizen, LawBook.Embedded, Usual.NoticedOn));

    [Theory]
    [InlineData(PartyKind.Citizen, true)]
    [InlineData(PartyKind.IndividualBusiness, true)]
    [InlineData(PartyKind.LegalPerson, false)]
    [InlineData(PartyKind.OtherOrganisation, false)]
    public void An_individual_business_is_measured_by_the_lower_threshold_of_citizens(PartyKind kind, bool asCitizen) =>
        Assert.Equal(asCitizen, HearingRight.IsMeasuredAsCitizen(Usual.Proposal().Party with { Kind = kind }));

    [Fact]
    public void The_unverified_threshold_of_the_province_gives_the_right_and_a_warning()
    {
        var attempt = ACase.Reviewed().Trying(IssuingPriorNotice.Act, Usual.Notice(fine: 20_000));
        Assert.True(attempt.Gives<PriorNoticeIssued>().HearingRight);
        Assert.Contains(attempt.WithWarnings(), warning => warning.Contains("20,000", StringComparison.Ordinal));
        Assert.Contains(LawBook.Embedded.HearingThresholdsOn(Usual.NoticedOn, toCitizen: false), t => t is { AmountYuan: 20_000, Verified: false });
        var below = ACase.Reviewed().Trying(IssuingPriorNotice.Act, Usual.Notice(fine: 19_999));
        Assert.False(below.Gives<PriorNoticeIssued>().HearingRight);
        Assert.Empty(below.WithWarnings());
    }

    [Theory]
    [InlineData(PenaltyKind.SuspensionForRectification, true)]
    [InlineData(PenaltyKind.SuspensionOrClosure, true)]
    [InlineData(PenaltyKind.LicenceRevocation, true)]
    [InlineData(PenaltyKind.QualificationLowered, true)]
    [InlineData(PenaltyKind.OccupationBan, true)]
    [InlineData(PenaltyKind.PublicCriticism, false)]
    [InlineData(PenaltyKind.Warning, false)]
    [InlineData(PenaltyKind.ConfiscationOfGoods, false)]
    public void Grave_kinds_of_penalty_give_the_right_whatever_the_amount(PenaltyKind kind, bool given) =>
        Assert.Equal(given, HearingRight.IsGivenBy([new(kind, null, null, null)], toCitizen: false, LawBook.Embedded, Usual.NoticedOn));

    [Fact]
    public void Confiscated_gains_count_like_a_fine() => Assert.True(HearingRight.IsGivenBy(
        [new(PenaltyKind.ConfiscationOfGains, null, Money.OfYuan(50_000), null)], toCitizen: false, LawBook.Embedded, Usual.NoticedOn));

    [Fact]
    public void A_voided_notice_takes_the_case_back_to_where_another_is_issued()
    {
        var voided = Noticed.NoticeVoided();
        Assert.Equal(CaseStage.ReviewPassed, voided.Case.Stage);
        Assert.Null(voided.Case.Notice);
        var again = voided.Noticed(on: new(2017, 6, 13));
        Assert.Equal(["苍环罚告〔2017〕1号", "苍环罚告〔2017〕2号"],
            again.Case.Papers.Where(p => p.Kind == PaperKind.PriorNotice).Select(p => p.Number.ToString()));
    }
}
