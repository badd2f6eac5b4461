using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Decision;

/// <summary>Two acts of one party in one case 一案多个违法行为: weighed one by one, penalised in one decision 分别裁量、合并处罚.</summary>
public class SeveralViolationsTests
{
    private static Attempt Concluding(params FurtherViolation[] further) => ACase.Investigated().Trying(
        ConcludingInvestigation.Act, Usual.Conclusion() with { FurtherViolations = further });

    private static Attempt Noticing(Func<IssuePriorNotice, IssuePriorNotice> but) => ACase.ReviewedForTwo().Trying(
        IssuingPriorNotice.Act, but(Usual.Notice() with { Penalties = [Usual.Fine(15_000), Usual.SecondFine()], Further = [Usual.SecondWeighing] }));

    private static Attempt Deciding(Func<DecidePenalty, DecidePenalty> but) => ACase.ReviewedForTwo().NoticedForTwo().Trying(
        DecidingPenalty.Act, but(Usual.PenaltyDecision() with { Penalties = [Usual.Fine(15_000), Usual.SecondFine()], Further = [Usual.SecondWeighing] }));

    [Fact]
    public void Two_violations_are_penalised_in_one_decision_each_under_its_own_clause()
    {
        var decided = ACase.ReviewedForTwo().NoticedForTwo().PenalisedForTwo();
        var decision = decided.Case.Penalty!;
        Assert.Equal(40_000, decision.Fine.Yuan);
        Assert.Equal(["第一百一十七条", "第一百零八条"], decision.Penalties.Select(p => p.Clause!.Article));
        Assert.Equal(Usual.SecondWeighing.Grounds, Assert.Single(decision.Further).Grounds);
        Assert.Equal("AIR-108", decision.Further[0].Substance!.Applied.OffenceCode);
        var closed = decided.Served().Paid().Closed();
        Assert.Equal(CaseStage.Closed, closed.Case.Stage);
        Assert.Equal(40_000, closed.Case.Paid.Yuan);
    }

    [Fact]
    public void A_case_of_one_violation_says_nothing_of_others()
    {
        var decided = ACase.Reviewed().Noticed().NoticeServed().Penalised();
        Assert.Null(decided.Events.OfType<InvestigationConcluded>().Single().FurtherViolations);
        Assert.Null(decided.Events.OfType<PriorNoticeIssued>().Single().Further);
        var decision = decided.Events.OfType<PenaltyDecided>().Single();
        Assert.Null(decision.Further);
        Assert.Null(Assert.Single(decision.Penalties).Violation);
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.FurtherViolationsAreActsOfTheirOwn))]
    [LetsPass(nameof(InvestigationRules.FurtherViolationsAreActsOfTheirOwn))]
    public void A_further_violation_is_an_act_of_its_own_discovered_before_the_conclusion()
    {
        var second = Usual.SecondViolation();
        Concluding(second with { Facts = Usual.Conclusion().EstablishedFacts + " " }).IsRefusedBy(InvestigationRules.FurtherViolationsAreActsOfTheirOwn);
        Concluding(second, second).IsRefusedBy(InvestigationRules.FurtherViolationsAreActsOfTheirOwn);
        Concluding(second with { Facts = " " }).IsRefusedBy(InvestigationRules.FurtherViolationsAreActsOfTheirOwn);
        Concluding(second with { DiscoveredOn = Usual.ConcludedOn.AddDays(1) }).IsRefusedBy(InvestigationRules.FurtherViolationsAreActsOfTheirOwn);
        Concluding(second with { EndedOn = Usual.ConcludedOn.AddDays(1) }).IsRefusedBy(InvestigationRules.FurtherViolationsAreActsOfTheirOwn);
        Assert.Equal([second, second with { Facts = "厂区道路未硬化、未冲洗" }], Concluding(second, second with { Facts = "厂区道路未硬化、未冲洗" })
            .Gives<InvestigationConcluded>().FurtherViolations);
    }

    [Fact]
    [Refuses(nameof(InvestigationRules.FurtherViolationsAreNotTimeBarred))]
    [LetsPass(nameof(InvestigationRules.FurtherViolationsAreNotTimeBarred))]
    public void Each_further_violation_has_its_own_limitation_period()
    {
        // Punishable at its time (大气污染防治法 2015, in force from 2016-01-01), discovered two years and a day after its end, in 2018.
        var lead = new DateOnly(2018, 6, 2);
        var late = ACase.Proposed(lead, body => body with { Lead = body.Lead with { ReceivedOn = lead }, Violation = body.Violation with { StartedOn = lead.AddDays(-9) } })
            .Filed(lead).WithInvestigators(lead).Inspected(lead).WithEvidence(lead);
        Attempt Ended(DateOnly ended) => late.Trying(ConcludingInvestigation.Act, Usual.Conclusion(lead) with
        {
            FurtherViolations = [Usual.SecondViolation(lead) with { EndedOn = ended }],
        });

        Ended(new(2016, 6, 1)).IsRefusedBy(InvestigationRules.FurtherViolationsAreNotTimeBarred);
        Ended(new(2016, 6, 2)).IsDone();
    }

    [Fact]
    public void Each_violation_was_punishable_when_committed_and_is_measured_and_applied_as_the_graver_offence()
    {
        var second = Usual.SecondViolation();
        Concluding(second with { OffenceCode = "TS-17" }).IsRefusedBy(InvestigationRules.EstablishedOffenceWasPunishable);
        Concluding(second with { OffenceCode = "NO-SUCH" }).IsRefusedBy(InvestigationRules.EstablishedOffenceWasPunishable);
        Concluding(second with { EndedOn = new(2015, 12, 31) }).IsRefusedBy(InvestigationRules.EstablishedOffenceWasPunishable);
        Concluding(second with { OffenceCode = "EIA-01" }).IsRefusedBy(InvestigationRules.WhatTheBandIsMeasuredAgainstIsEstablished);
        Concluding(second with { OffenceCode = "EIA-01", MeasuredAgainst = Money.OfYuan(2_000_000) }).IsDone();
        Concluding(second with { OffenceCode = "TS-98", AlsoViolated = ["AIR-108"] }).IsRefusedBy(ConcurrenceRules.GraverOffenceIsApplied);
        Concluding(second with { AlsoViolated = ["TS-98"] }).IsDone();
    }

    [Fact]
    [Refuses(nameof(PenaltyRules.EachViolationIsWeighed))]
    [LetsPass(nameof(PenaltyRules.EachViolationIsWeighed))]
    public void Every_penalty_is_for_an_established_violation_and_every_violation_has_its_grounds()
    {
        Noticing(act => act with { Further = null }).IsRefusedBy(PenaltyRules.EachViolationIsWeighed);
        Noticing(act => act with { Further = [Usual.SecondWeighing with { Grounds = " " }] }).IsRefusedBy(PenaltyRules.EachViolationIsWeighed);
        Noticing(act => act with { Further = [Usual.SecondWeighing, Usual.SecondWeighing] }).IsRefusedBy(PenaltyRules.EachViolationIsWeighed);
        Noticing(act => act with { Further = [Usual.SecondWeighing, Usual.SecondWeighing with { Violation = 3 }] }).IsRefusedBy(PenaltyRules.EachViolationIsWeighed);
        Noticing(act => act with { Penalties = [Usual.Fine(15_000), Usual.Fine(25_000) with { Violation = 3 }] }).IsRefusedBy(PenaltyRules.EachViolationIsWeighed);
        ACase.Reviewed().Trying(IssuingPriorNotice.Act, Usual.Notice() with { Penalties = [Usual.SecondFine()] }).IsRefusedBy(PenaltyRules.EachViolationIsWeighed);
        Noticing(act => act).IsDone();
        // Weighed, and left unpunished with its reasons.
        Noticing(act => act with { Penalties = [Usual.Fine(15_000)] }).IsDone();
    }

    [Fact]
    [Refuses(nameof(PenaltyRules.OneActIsFinedOnce))]
    [Refuses(nameof(PenaltyRules.FineIsWithinTheBand))]
    [Refuses(nameof(PenaltyRules.FineCitesTheOffencesClause))]
    [Refuses(nameof(PenaltyRules.EachKindIsKnownToTheClause))]
    public void Kinds_band_clause_and_one_fine_for_one_act_are_asked_of_each_violation_under_its_clause()
    {
        // 15,000 yuan lies within the band of AIR-117 and below that of AIR-108.
        var refusal = Noticing(act => act with { Penalties = [Usual.Fine(15_000), Usual.SecondFine(15_000)] }).IsRefusedBy(PenaltyRules.FineIsWithinTheBand);
        Assert.StartsWith("第二项违法行为：", refusal.Missing, StringComparison.Ordinal);
        Noticing(act => act with { Penalties = [Usual.Fine(150_000), Usual.SecondFine(150_000)] }).IsRefusedBy(PenaltyRules.FineIsWithinTheBand);
        Noticing(act => act with { Penalties = [Usual.Fine(15_000), Usual.SecondFine(), Usual.SecondFine()] }).IsRefusedBy(PenaltyRules.OneActIsFinedOnce);
        var clauseOfTheFirst = new LegalBasis("大气污染防治法", "第一百一十七条");
        Noticing(act => act with { Penalties = [Usual.Fine(15_000), Usual.SecondFine() with { Clause = clauseOfTheFirst }] })
            .IsRefusedBy(PenaltyRules.FineCitesTheOffencesClause);
        Noticing(act => act with { Penalties = [Usual.Fine(15_000), Usual.SecondFine(), new(PenaltyKind.ConfiscationOfGoods, Detail: "破碎机", Violation: 2)] })
            .IsRefusedBy(PenaltyRules.EachKindIsKnownToTheClause);
    }

    [Fact]
    public void Mitigation_and_the_calculation_are_those_of_each_violation()
    {
        var mitigated = Usual.SecondWeighing with { MitigationGround = "主动消除危害", Weighing = [new(WeighingGround.HarmRemoved, "停产并清理")] };
        Noticing(act => act with { Penalties = [Usual.Fine(15_000), Usual.SecondFine(8_000)], MitigationGround = "主动消除危害" })
            .IsRefusedBy(PenaltyRules.FineIsWithinTheBand);
        Noticing(act => act with { Penalties = [Usual.Fine(15_000), Usual.SecondFine(8_000)], Further = [mitigated] }).IsDone();

        // By degree alone: the middle of the band of AIR-108 is 110,000 yuan, that of AIR-117 is 55,000.
        var benchmark = LawBook.Embedded.Benchmarks.First(b => b.Code == "BY-DEGREE");
        var lead = benchmark.From > ACase.InA2 ? benchmark.From : ACase.InA2;
        var reviewed = ACase.Proposed(lead, body => body with { Lead = body.Lead with { ReceivedOn = lead }, Violation = body.Violation with { StartedOn = lead.AddDays(-60) } })
            .Filed(lead).WithInvestigators(lead).Inspected(lead).WithEvidence(lead).CorrectionOrdered(lead).CorrectionServed(lead)
            .Concluded(lead, body => body with { FurtherViolations = [Usual.SecondViolation(lead)] }).ReviewPassed(lead);
        IssuePriorNotice Computed(decimal second) => Usual.Notice(lead) with
        {
            Penalties = [Usual.Fine(55_000), Usual.SecondFine(second)],
            Discretion = new(benchmark.Code, []),
            Further = [Usual.SecondWeighing with { Discretion = new(benchmark.Code, []) }],
        };
        reviewed.Trying(IssuingPriorNotice.Act, Computed(55_000)).IsRefusedBy(DiscretionRules.FineFollowsTheCalculation);
        var noticed = reviewed.Trying(IssuingPriorNotice.Act, Computed(110_000)).Gives<PriorNoticeIssued>();
        Assert.Equal(110_000, Assert.Single(noticed.Further!).Discretion!.Lowest.Yuan);
        Assert.Equal(55_000, noticed.Discretion!.Lowest.Yuan);

        var after = reviewed.After(noticed).NoticeServed(lead).Do(HearingDefence.Act, Usual.Waiver(lead)).HearingWaived(lead);
        var decide = Usual.PenaltyDecision(lead) with { Penalties = noticed.Penalties, Discretion = new(benchmark.Code, []) };
        after.Trying(DecidingPenalty.Act, decide with { Further = [Usual.SecondWeighing] }).IsRefusedBy(DiscretionRules.DecisionKeepsTheNoticedBenchmark);
        after.Trying(DecidingPenalty.Act, decide with { Further = Computed(0.01m).Further }).IsDone();
    }

    [Fact]
    [Refuses(nameof(DiscretionRules.UnlikeOthersIsReasoned))]
    public void Each_fine_is_compared_with_those_for_its_own_offence()
    {
        var spread = FineSpread.Of(Usual.SecondOffence, Enumerable.Repeat(Money.OfYuan(100_000), 5))!;
        var at = ACase.ReviewedForTwo().At(IssuingPriorNotice.Act, Usual.NoticedOn) with
        {
            FurtherSpreads = new Dictionary<string, FineSpread> { [Usual.SecondOffence] = spread },
        };
        var act = Usual.Notice() with { Penalties = [Usual.Fine(15_000), Usual.SecondFine()], Further = [Usual.SecondWeighing] };
        var given = ACase.ReviewedForTwo();
        new Attempt(IssuingPriorNotice.Act, act, given, () => IssuingPriorNotice.Act.Decide(at, act)).IsRefusedBy(DiscretionRules.UnlikeOthersIsReasoned);
        var reasoned = act with { Further = [Usual.SecondWeighing with { UnlikeOthersReason = "规模很小" }] };
        var noticed = new Attempt(IssuingPriorNotice.Act, reasoned, given, () => IssuingPriorNotice.Act.Decide(at, reasoned)).Gives<PriorNoticeIssued>();
        Assert.Equal(spread, noticed.Further![0].Spread);
    }

    [Fact]
    [Refuses(nameof(PenaltyRules.NotHeavierThanNoticed))]
    [LetsPass(nameof(PenaltyRules.NotHeavierThanNoticed))]
    public void No_violation_is_penalised_more_heavily_than_it_was_noticed_though_the_sum_is_the_same()
    {
        Deciding(act => act with { Penalties = [Usual.Fine(20_000), Usual.SecondFine(20_000)] }).IsRefusedBy(PenaltyRules.NotHeavierThanNoticed);
        Deciding(act => act with { Penalties = [Usual.Fine(10_000), Usual.SecondFine(30_000)] }).IsRefusedBy(PenaltyRules.NotHeavierThanNoticed);
        Deciding(act => act with { Penalties = [Usual.Fine(12_000), Usual.SecondFine(20_000)] }).IsDone();
        Deciding(act => act with { Penalties = [Usual.Fine(15_000)], Spared = [new(2, NoPenaltyGround.FactsNotEstablished, "现有证据不能证明未采取除尘措施")] }).IsDone();
    }

    private static readonly SparedViolation SecondSpared = new(2, NoPenaltyGround.FactsNotEstablished, "现有证据不能证明未采取除尘措施");

    [Fact]
    [Refuses(nameof(PenaltyRules.EachViolationIsPenalisedOrSpared))]
    [LetsPass(nameof(PenaltyRules.EachViolationIsPenalisedOrSpared))]
    public void One_of_two_violations_is_spared_on_a_ground_of_law_in_the_decision_on_the_other()
    {
        DecidePenalty Sparing(DecidePenalty act, params SparedViolation[] spared) => act with { Penalties = [Usual.Fine(15_000)], Spared = spared };
        Deciding(act => Sparing(act)).IsRefusedBy(PenaltyRules.EachViolationIsPenalisedOrSpared);
        Deciding(act => act with { Spared = [SecondSpared] }).IsRefusedBy(PenaltyRules.EachViolationIsPenalisedOrSpared);
        Deciding(act => Sparing(act, SecondSpared, SecondSpared)).IsRefusedBy(PenaltyRules.EachViolationIsPenalisedOrSpared);
        Deciding(act => Sparing(act, SecondSpared, SecondSpared with { Violation = 3 })).IsRefusedBy(PenaltyRules.EachViolationIsPenalisedOrSpared);
        Deciding(act => Sparing(act, SecondSpared with { Reasons = " " })).IsRefusedBy(PenaltyRules.EachViolationIsPenalisedOrSpared);
        ACase.Reviewed().Noticed().NoticeServed().Trying(DecidingPenalty.Act, Usual.PenaltyDecision() with { Spared = [SecondSpared] })
            .IsRefusedBy(PenaltyRules.EachViolationIsPenalisedOrSpared);
        var decided = Deciding(act => Sparing(act, SecondSpared)).IsDone().Case;
        Assert.Equal((CaseStage.PenaltyDecided, 15_000m), (decided.Stage, decided.Penalty!.Fine.Yuan));
        Assert.Equal(SecondSpared, Assert.Single(decided.Penalty.Spared));
        // The first may be the one that is spared.
        Deciding(act => act with { Penalties = [Usual.SecondFine()], Spared = [SecondSpared with { Violation = 1 }] }).IsDone();
    }

    [Fact]
    [Refuses(nameof(DecisionRules.GroundIsKnownToTheRegime))]
    [Refuses(nameof(DecisionRules.MinorViolationWasCorrected))]
    [Refuses(nameof(DecisionRules.GroundFitsTheParty))]
    public void A_spared_violation_stands_under_the_rules_of_not_penalising()
    {
        Attempt On(NoPenaltyGround ground) => Deciding(act => act with { Penalties = [Usual.Fine(15_000)], Spared = [SecondSpared with { Ground = ground }] });
        On(NoPenaltyGround.FirstOffence).IsRefusedBy(DecisionRules.GroundIsKnownToTheRegime);
        On(NoPenaltyGround.MinorAndCorrected).IsRefusedBy(DecisionRules.MinorViolationWasCorrected);
        On(NoPenaltyGround.UnderFourteen).IsRefusedBy(DecisionRules.GroundFitsTheParty);
        On(NoPenaltyGround.FactsNotEstablished).IsDone();
    }

    /// <summary>Deciding in 2022 on two violations that were corrected: the first fined, the second let off.</summary>
    private static Attempt Sparing(SparedViolation second, params EarlierPenalty[] earlier)
    {
        var given = ACase.CorrectedForTwoFrom(ACase.InA2);
        var act = Usual.PenaltyDecision(ACase.InA2.AddDays(23)) with { Penalties = [Usual.Fine(15_000)], Further = [Usual.SecondWeighing], Spared = [second] };
        var at = given.At(DecidingPenalty.Act, act.OccurredOn) with { EarlierPenalties = earlier };
        return new(DecidingPenalty.Act, act, given, () => DecidingPenalty.Act.Decide(at, act));
    }

    [Fact]
    [Refuses(nameof(DecisionRules.PartyIsEducated))]
    [LetsPass(nameof(DecisionRules.PartyIsEducated))]
    public void Who_is_spared_for_one_violation_is_educated_about_it_unless_there_was_none()
    {
        Sparing(Usual.SecondSpared with { Education = " " }).IsRefusedBy(DecisionRules.PartyIsEducated);
        Sparing(Usual.SecondSpared with { Ground = NoPenaltyGround.MinorAndCorrected, Education = null }).IsRefusedBy(DecisionRules.PartyIsEducated);
        Assert.Equal(Usual.SecondSpared, Assert.Single(Sparing(Usual.SecondSpared).Gives<PenaltyDecided>().Spared!));
        Sparing(Usual.SecondSpared with { Ground = NoPenaltyGround.FactsNotEstablished, Education = null }).IsDone();
    }

    [Fact]
    [Refuses(nameof(DecisionRules.FirstOffenceIsTheFirst))]
    [LetsPass(nameof(DecisionRules.FirstOffenceIsTheFirst))]
    public void A_violation_is_spared_as_the_first_where_the_party_was_not_penalised_for_the_like_of_it()
    {
        var earlier = new EarlierPenalty(ACase.WithDecision().Case.Penalty!.Number, new(2021, 5, 6), [Usual.SecondOffence]);
        Assert.True(DecidingPenalty.Act.LooksUpTheParty(Usual.PenaltyDecision() with { Spared = [Usual.SecondSpared] }));
        Assert.False(DecidingPenalty.Act.LooksUpTheParty(Usual.PenaltyDecision() with { Spared = [SecondSpared] }));
        Assert.Contains(earlier.Number.ToString(), Sparing(Usual.SecondSpared, earlier).IsRefusedBy(DecisionRules.FirstOffenceIsTheFirst).Missing, StringComparison.Ordinal);
        // The like of the violation that is fined all the same: the decider is told of it.
        var other = earlier with { Offences = [Usual.OffenceCode] };
        Assert.Contains(Sparing(Usual.SecondSpared, other).WithWarnings(), text => text.Contains("请核实是否属于初次违法", StringComparison.Ordinal));
        Sparing(Usual.SecondSpared).IsDone();
        Sparing(Usual.SecondSpared with { Ground = NoPenaltyGround.MinorAndCorrected }, earlier).IsDone();
    }

    [Fact]
    public void A_case_with_one_violation_penalised_and_one_spared_is_closed_when_the_one_fine_is_paid()
    {
        var day = ACase.InA2;
        var closed = ACase.CorrectedForTwoFrom(day).PenalisedSparingTheSecond(day.AddDays(23)).Served(day.AddDays(23)).Paid(on: day.AddDays(28)).Closed(day.AddDays(30)).Case;
        Assert.Equal((CaseStage.Closed, 15_000m), (closed.Stage, closed.Paid.Yuan));
        // What was spared is no earlier penalty.
        Assert.Equal([Usual.OffenceCode], Assert.Single(EarlierPenalty.Of(closed, TheCounty.Company)).Offences);
    }

    [Fact]
    public void The_right_to_a_hearing_also_follows_from_what_the_fines_come_to_together()
    {
        // The threshold that tells too often rather than too seldom is 20,000 yuan for organisations.
        var two = ACase.Investigated().CorrectionOrdered().CorrectionServed().Concluded(but: act => act with
        {
            FurtherViolations = [new("另一料场露天堆放煤炭未覆盖", Usual.OffenceCode, Usual.InspectedOn)],
        }).ReviewPassed();
        Assert.True(two.NoticedForTwo(12_000, 12_000).Case.Notice!.HearingRight);
        Assert.False(ACase.Reviewed().Noticed(12_000).Case.Notice!.HearingRight);
    }

    [Fact]
    [Refuses(nameof(DeliberationRules.DecisionFollowsTheDeliberation))]
    public void The_heads_conclude_on_each_violation_and_the_decision_follows()
    {
        var deliberated = ACase.ReviewedForTwo().NoticedForTwo().Deliberated(new(2017, 6, 21));
        Assert.Equal([null, 2], deliberated.Case.Deliberation!.Penalties.Select(p => p.Violation));
        deliberated.Trying(DecidingPenalty.Act, Usual.PenaltyDecision() with
        {
            Penalties = [Usual.Fine(14_000), Usual.SecondFine()],
            Further = [Usual.SecondWeighing],
        }).IsRefusedBy(DeliberationRules.DecisionFollowsTheDeliberation);
        Assert.Equal(40_000, deliberated.PenalisedForTwo().Case.Fined.Yuan);

        ACase.ReviewedForTwo().Trying(Deliberating.Act, Usual.Deliberation(Usual.NoticedOn, [Usual.Fine(15_000) with { Violation = 3 }]))
            .IsRefusedBy(DeliberationRules.ConclusionNamesThePenalties);
    }

    [Fact]
    [Refuses(nameof(RemedyRules.ChangeIsNotHeavier))]
    public void A_change_makes_no_violation_heavier()
    {
        var served = ACase.ReviewedForTwo().NoticedForTwo().PenalisedForTwo().Served();
        Attempt Changing(decimal first, decimal second) => served.Trying(ChangingDecision.Act, new ChangeDecision(
            Usual.ServedOn, DecisionChange.Changed, "裁量过重", [Usual.Fine(first), Usual.SecondFine(second)]));
        Changing(20_000, 20_000).IsRefusedBy(RemedyRules.ChangeIsNotHeavier);
        Assert.Equal(30_000, Changing(10_000, 20_000).IsDone().Case.Fined.Yuan);
    }
}
