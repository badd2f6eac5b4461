using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Decision;

public class DecisionPeriodTests
{
    /// <summary>Filed on 2024-03-05: ninety days end on 2024-06-03.</summary>
    private static readonly ACase InB = ACase.ReviewedFrom(ACase.InB);
    private static readonly DateOnly DueInB = new(2024, 6, 3);
    private static readonly string[] Heads = [TheCounty.Leader1.Id, TheCounty.Leader2.Id];

    private static DateOnly? Due(ACase given, DateOnly on, string kind = "decision.limit") =>
        CaseDeadlines.Of(given.Case, given.Law, on).Single(d => d.Kind == kind).DueOn;

    [Fact]
    [Refuses(nameof(DecisionRules.DecisionPeriodCanBeExtended))]
    [LetsPass(nameof(DecisionRules.DecisionPeriodCanBeExtended))]
    public void Only_since_2023_the_period_is_extended_and_twice_at_most()
    {
        ACase.Reviewed().Trying(ExtendingDecisionPeriod.Act, Usual.Extension(Usual.ReviewedOn)).IsRefusedBy(DecisionRules.DecisionPeriodCanBeExtended);
        ACase.ReviewedFrom(ACase.InA2).Trying(ExtendingDecisionPeriod.Act, Usual.Extension(new(2022, 4, 1))).IsRefusedBy(DecisionRules.DecisionPeriodCanBeExtended);
        Assert.Equal(DueInB, Due(InB, DueInB));
        var once = InB.Trying(ExtendingDecisionPeriod.Act, Usual.Extension(DueInB)).IsDone();
        Assert.Equal(new DateOnly(2024, 7, 3), Due(once, DueInB));
        var twice = once.DecisionPeriodExtended(new(2024, 7, 1), body => body with { Heads = Heads });
        Assert.Equal(new DateOnly(2024, 8, 2), Due(twice, DueInB));
        twice.Trying(ExtendingDecisionPeriod.Act, Usual.Extension(new(2024, 7, 2)) with { Heads = Heads }).IsRefusedBy(DecisionRules.DecisionPeriodCanBeExtended);
    }

    [Fact]
    [Refuses(nameof(DecisionRules.DecisionPeriodStillRuns))]
    [LetsPass(nameof(DecisionRules.DecisionPeriodStillRuns))]
    public void A_period_that_has_run_out_is_not_extended()
    {
        InB.Trying(ExtendingDecisionPeriod.Act, Usual.Extension(DueInB.AddDays(1))).IsRefusedBy(DecisionRules.DecisionPeriodStillRuns);
        InB.Trying(ExtendingDecisionPeriod.Act, Usual.Extension(DueInB)).Gives<DecisionPeriodExtended>();
    }

    [Fact]
    [Refuses(nameof(DecisionRules.ExtensionIsWithinTheLimit))]
    [LetsPass(nameof(DecisionRules.ExtensionIsWithinTheLimit))]
    public void An_extension_has_thirty_days_at_most()
    {
        InB.Trying(ExtendingDecisionPeriod.Act, Usual.Extension(DueInB, 31)).IsRefusedBy(DecisionRules.ExtensionIsWithinTheLimit);
        InB.Trying(ExtendingDecisionPeriod.Act, Usual.Extension(DueInB, 0)).IsRefusedBy(DecisionRules.ExtensionIsWithinTheLimit);
        InB.Trying(ExtendingDecisionPeriod.Act, Usual.Extension(DueInB, 30)).Gives<DecisionPeriodExtended>();
    }

    [Fact]
    [Refuses(nameof(DecisionRules.SecondExtensionIsDiscussed))]
    [LetsPass(nameof(DecisionRules.SecondExtensionIsDiscussed))]
    public void The_heads_discuss_a_second_extension()
    {
        var once = InB.DecisionPeriodExtended(DueInB);
        var second = Usual.Extension(new(2024, 7, 1));
        once.Trying(ExtendingDecisionPeriod.Act, second).IsRefusedBy(DecisionRules.SecondExtensionIsDiscussed);
        once.Trying(ExtendingDecisionPeriod.Act, second with { Heads = [Heads[0], Heads[0]] }).IsRefusedBy(DecisionRules.SecondExtensionIsDiscussed);
        var other = once.Trying(ExtendingDecisionPeriod.Act, second with { Heads = [Heads[0], TheCounty.Legal1.Id] }).IsRefusedBy(DecisionRules.SecondExtensionIsDiscussed);
        Assert.Equal($"{TheCounty.Legal1.Name}不是本机关负责人", other.Missing);
        once.Trying(ExtendingDecisionPeriod.Act, second with { Heads = Heads }).Gives<DecisionPeriodExtended>();
        InB.Trying(ExtendingDecisionPeriod.Act, Usual.Extension(DueInB) with { Heads = ["nobody"] }).IsRefusedBy(DecisionRules.SecondExtensionIsDiscussed);
        InB.Trying(ExtendingDecisionPeriod.Act, Usual.Extension(DueInB) with { Heads = Heads }).Gives<DecisionPeriodExtended>();
    }

    [Theory]
    [InlineData("2022-01-31", "2022-05-05", "2022-05-05")]
    [InlineData("2022-03-02", "2022-05-31", "2022-06-02")]
    public void Under_A2_the_periods_of_law_and_rule_both_run(string filedOn, string byLaw, string byRule)
    {
        var filed = Date(filedOn);
        var given = ACase.Proposed(filed, body => body with { Lead = body.Lead with { ReceivedOn = filed }, Violation = body.Violation with { StartedOn = filed.AddDays(-9) } }).Filed(filed);
        Assert.Equal((Date(byLaw), Date(byRule)), (Due(given, filed)!.Value, Due(given, filed, "decision.limitByRule")!.Value));
    }

    [Fact]
    public void Only_A2_has_both()
    {
        Assert.DoesNotContain(CaseDeadlines.Of(InB.Case, InB.Law, DueInB), d => d.Kind == "decision.limitByRule");
        Assert.DoesNotContain(CaseDeadlines.Of(ACase.Reviewed().Case, InB.Law, Usual.ReviewedOn), d => d.Kind == "decision.limitByRule");
    }

    [Fact]
    public void An_extension_granted_since_2023_lengthens_what_began_under_A2_by_law_and_by_rule()
    {
        // Filed on 2023-06-09. The rule of 2010, which knew no extension, is gone when it is granted, and so does not hold it back.
        var given = ACase.ReviewedFrom(new(2023, 6, 8));
        Assert.Equal((new(2023, 9, 7), new(2023, 9, 11)), (Due(given, new(2023, 9, 5)), Due(given, new(2023, 9, 5), "decision.limitByRule")));
        var once = given.DecisionPeriodExtended(new(2023, 9, 5));
        Assert.Equal((new(2023, 10, 7), new(2023, 10, 9)), (Due(once, new(2023, 9, 5)), Due(once, new(2023, 9, 5), "decision.limitByRule")));
        once.Trying(ExtendingDecisionPeriod.Act, Usual.Extension(new(2023, 9, 28)) with { Heads = Heads }).Gives<DecisionPeriodExtended>();
    }

    [Fact]
    public void An_extension_of_months_has_its_thirty_days_and_not_thirty_months()
    {
        // Filed on 2021-06-22 under A1, with the public security organ until 2023-07-10.
        var away = ACase.ReviewedFrom(new(2021, 6, 21)).ReferralProposed(new(2021, 7, 6)).ReferralApproved(new(2021, 7, 6)).ReferralSent(new(2021, 7, 6))
            .ReferralReturned(new(2023, 7, 10));
        Assert.Equal(new DateOnly(2023, 9, 27), Due(away, new(2023, 9, 1)));
        var extended = away.DecisionPeriodExtended(new(2023, 9, 1));
        Assert.Equal(new DateOnly(2023, 10, 27), Due(extended, new(2023, 9, 1)));
        Assert.Contains("经批准延长 30 日", CaseDeadlines.Of(extended.Case, extended.Law, new(2023, 9, 1)).Single(d => d.Kind == "decision.limit").Explanation);
    }

    [Fact]
    public void A_late_decision_is_made_with_a_warning_and_shown_as_missed()
    {
        var served = ACase.Reviewed().Noticed().NoticeServed();
        Assert.Empty(served.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 8, 25))).WithWarnings());
        var late = served.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 8, 28)));
        Assert.Contains("超期 3 日", Assert.Single(late.WithWarnings()), StringComparison.Ordinal);
        Assert.Equal(DeadlineState.Missed, CaseDeadlines.Of(late.IsDone().Case, served.Law, new(2017, 9, 1)).Single(d => d.Kind == "decision.limit").State);
        Assert.Contains(served.Trying(DecidingNoPenalty.Act, Usual.NoPenalty(new(2017, 8, 28))).WithWarnings(), w => w.Contains("超期", StringComparison.Ordinal));
    }

    [Fact]
    public void Days_of_an_announcement_do_not_count()
    {
        var announced = ACase.Reviewed().Noticed().NoticeServed(but: body => body with { Method = ServiceMethod.PublicAnnouncement });

        // Sixty days from 2017-06-13 to 2017-08-11: the limit moves from 2017-08-25 to 2017-10-24.
        Assert.Equal(new DateOnly(2017, 10, 24), Due(announced, Usual.DecidedOn));
    }

    [Fact]
    public void Days_with_the_public_security_organ_do_not_count()
    {
        var sent = ACase.Reviewed().ReferralProposed().ReferralApproved().ReferralSent();

        // From 2017-06-08 to 2017-06-10 three days, returned on 2017-06-14 seven.
        Assert.Equal(new DateOnly(2017, 8, 28), Due(sent, new(2017, 6, 10)));
        Assert.Equal(new DateOnly(2017, 9, 1), Due(sent.ReferralReturned(new(2017, 6, 14)), new(2017, 12, 1)));
    }

    [Fact]
    [Refuses(nameof(DecisionRules.GroundIsKnownToTheRegime))]
    [LetsPass(nameof(DecisionRules.GroundIsKnownToTheRegime))]
    public void First_offences_and_lack_of_fault_are_grounds_since_2021()
    {
        var corrected = ACase.Reviewed().Reinspected(Usual.ReviewedOn);
        var inA2 = ACase.ReviewedFrom(ACase.InA2).Reinspected(new(2022, 3, 20));
        foreach (var ground in new[] { NoPenaltyGround.FirstOffence, NoPenaltyGround.WithoutFault })
        {
            corrected.Trying(DecidingNoPenalty.Act, Usual.NoPenalty(Usual.DecidedOn) with { Ground = ground, Education = "当面教育" }).IsRefusedBy(DecisionRules.GroundIsKnownToTheRegime);
            inA2.Trying(DecidingNoPenalty.Act, Usual.NoPenalty(new(2022, 3, 21)) with { Ground = ground, Education = "当面教育" }).Gives<NoPenaltyDecided>();
        }

        corrected.Trying(DecidingNoPenalty.Act, Usual.NoPenalty(Usual.DecidedOn) with { Ground = NoPenaltyGround.BeyondLimitation }).Gives<NoPenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(DecisionRules.MinorViolationWasCorrected))]
    public void A_first_offence_too_must_have_been_corrected() => ACase.ReviewedFrom(ACase.InA2)
        .Trying(DecidingNoPenalty.Act, Usual.NoPenalty(new(2022, 3, 21)) with { Ground = NoPenaltyGround.FirstOffence, Education = "当面教育" })
        .IsRefusedBy(DecisionRules.MinorViolationWasCorrected);

    [Fact]
    [Refuses(nameof(DecisionRules.PartyIsEducated))]
    [LetsPass(nameof(DecisionRules.PartyIsEducated))]
    public void Since_2021_who_is_not_penalised_for_a_violation_is_educated()
    {
        var given = ACase.ReviewedFrom(ACase.InB);
        var decision = Usual.NoPenalty(new(2024, 3, 25)) with { Ground = NoPenaltyGround.WithoutFault };
        given.Trying(DecidingNoPenalty.Act, decision).IsRefusedBy(DecisionRules.PartyIsEducated);
        given.Trying(DecidingNoPenalty.Act, decision with { Education = "当面讲解有关规定" }).Gives<NoPenaltyDecided>();
        given.Trying(DecidingNoPenalty.Act, decision with { Ground = NoPenaltyGround.FactsNotEstablished }).Gives<NoPenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(DecisionRules.GroundFitsTheParty))]
    [LetsPass(nameof(DecisionRules.GroundFitsTheParty))]
    public void Only_a_person_can_be_too_young_or_without_capacity()
    {
        var decision = Usual.NoPenalty(Usual.DecidedOn) with { Ground = NoPenaltyGround.UnderFourteen };
        ACase.Reviewed().Trying(DecidingNoPenalty.Act, decision).IsRefusedBy(DecisionRules.GroundFitsTheParty);
        ACase.Reviewed().Trying(DecidingNoPenalty.Act, decision with { Ground = NoPenaltyGround.WithoutCapacity }).IsRefusedBy(DecisionRules.GroundFitsTheParty);
        Burning("19700101").Trying(DecidingNoPenalty.Act, decision).IsRefusedBy(DecisionRules.GroundFitsTheParty);
        Burning("20030801").Trying(DecidingNoPenalty.Act, decision).Gives<NoPenaltyDecided>();
        Burning("19700101").Trying(DecidingNoPenalty.Act, decision with { Ground = NoPenaltyGround.WithoutCapacity }).Gives<NoPenaltyDecided>();
    }

    /// <summary>A case of a citizen born on the day who burned waste, found on 2017-05-22.</summary>
    internal static ACase Burning(string birthday, Func<Domain.Cases.Filing.ProposeFiling, Domain.Cases.Filing.ProposeFiling>? but = null) => ACase.ReviewedFrom(
        Usual.LeadOn, "AIR-119",
        body => (but ?? (same => same))(body with { Party = TheCounty.CitizenBornOn(DateOnly.ParseExact(birthday, "yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture)) }));

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
