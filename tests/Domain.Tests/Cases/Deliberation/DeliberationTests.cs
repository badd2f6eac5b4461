using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Deliberation;

public class DeliberationTests
{
    private static readonly ACase Served = ACase.Reviewed().Noticed().NoticeServed();
    private static readonly ACase Major = ACase.Reviewed().Noticed(but: body => body with { Situations = [CaseSituation.MajorViolation] }).NoticeServed();
    private static readonly Deliberate Discussion = Usual.Deliberation(Usual.NoticedOn);

    [Fact]
    [Refuses(nameof(DeliberationRules.TwoHeadsDiscuss))]
    [LetsPass(nameof(DeliberationRules.TwoHeadsDiscuss))]
    public void Two_heads_discuss_and_heads_of_sections_are_none()
    {
        Served.Trying(Deliberating.Act, Discussion with { Members = [] }).IsRefusedBy(DeliberationRules.TwoHeadsDiscuss);
        Served.Trying(Deliberating.Act, Discussion with { Members = [TheCounty.Leader1.Id] }).IsRefusedBy(DeliberationRules.TwoHeadsDiscuss);
        Served.Trying(Deliberating.Act, Discussion with { Members = [TheCounty.Leader2.Id, TheCounty.Legal1.Id] }).IsRefusedBy(DeliberationRules.TwoHeadsDiscuss);
        Served.Trying(Deliberating.Act, Discussion with { Chair = "nobody" }).IsRefusedBy(DeliberationRules.TwoHeadsDiscuss);
        Served.Trying(Deliberating.Act, Discussion with { Attending = ["nobody"] }).IsRefusedBy(DeliberationRules.TwoHeadsDiscuss);
        Served.Trying(Deliberating.Act, Discussion).Gives<CaseDeliberated>();
    }

    [Fact]
    [Refuses(nameof(DeliberationRules.InvestigatorsDoNotVote))]
    [LetsPass(nameof(DeliberationRules.InvestigatorsDoNotVote))]
    public void Investigators_attend_and_do_not_vote()
    {
        var investigated = ACase.Proposed().Filed().WithInvestigators(but: body => body with { Investigators = [.. Usual.Two, TheCounty.Leader2.Id] })
            .Inspected().WithEvidence().Concluded().ReviewPassed().Noticed().NoticeServed();
        investigated.Trying(Deliberating.Act, Discussion).IsRefusedBy(DeliberationRules.InvestigatorsDoNotVote);
        Assert.Equal(Usual.Two, Served.Trying(Deliberating.Act, Discussion).Gives<CaseDeliberated>().Attending.Select(o => o.Id));
    }

    [Fact]
    [Refuses(nameof(DeliberationRules.EachHeadGivesAnOpinion))]
    [LetsPass(nameof(DeliberationRules.EachHeadGivesAnOpinion))]
    public void Each_heads_opinion_is_recorded_and_nobody_elses()
    {
        Served.Trying(Deliberating.Act, Discussion with { Opinions = [Discussion.Opinions[0]] }).IsRefusedBy(DeliberationRules.EachHeadGivesAnOpinion);
        Served.Trying(Deliberating.Act, Discussion with { Opinions = [.. Discussion.Opinions, new(TheCounty.Officer1.Id, true, "同意")] }).IsRefusedBy(DeliberationRules.EachHeadGivesAnOpinion);
        Served.Trying(Deliberating.Act, Discussion with { Opinions = [Discussion.Opinions[0], Discussion.Opinions[1] with { Text = "" }] }).IsRefusedBy(DeliberationRules.EachHeadGivesAnOpinion);
        Served.Trying(Deliberating.Act, Discussion).Gives<CaseDeliberated>();
    }

    [Fact]
    [Refuses(nameof(DeliberationRules.PrincipalHeadDecidesWhenOpinionsDiffer))]
    [LetsPass(nameof(DeliberationRules.PrincipalHeadDecidesWhenOpinionsDiffer))]
    public void Where_the_heads_differ_the_principal_head_decides()
    {
        var underTheDeputy = Discussion with { Chair = TheCounty.Leader2.Id, Members = [TheCounty.Leader1.Id] };
        IReadOnlyList<DeliberationOpinion> differing = [Discussion.Opinions[0] with { Agrees = false, Text = "应当从轻" }, Discussion.Opinions[1]];
        Served.Trying(Deliberating.Act, underTheDeputy with { Opinions = differing }).IsRefusedBy(DeliberationRules.PrincipalHeadDecidesWhenOpinionsDiffer);
        Served.Trying(Deliberating.Act, underTheDeputy).Gives<CaseDeliberated>();
        Served.Trying(Deliberating.Act, Discussion with { Opinions = differing }).Gives<CaseDeliberated>();
    }

    [Fact]
    [Refuses(nameof(DeliberationRules.ConclusionNamesThePenalties))]
    [LetsPass(nameof(DeliberationRules.ConclusionNamesThePenalties))]
    public void A_conclusion_to_penalise_names_the_penalties()
    {
        Served.Trying(Deliberating.Act, Discussion with { Penalties = null }).IsRefusedBy(DeliberationRules.ConclusionNamesThePenalties);
        Served.Trying(Deliberating.Act, Discussion with { Penalties = [new(PenaltyKind.Fine)] }).IsRefusedBy(DeliberationRules.ConclusionNamesThePenalties);
        Served.Trying(Deliberating.Act, Discussion with { Conclusion = DeliberationConclusion.NoPenalty }).IsRefusedBy(DeliberationRules.ConclusionNamesThePenalties);
        Served.Trying(Deliberating.Act, Discussion with { Conclusion = DeliberationConclusion.NoPenalty, Penalties = null }).Gives<CaseDeliberated>();
        Served.Trying(Deliberating.Act, Discussion).Gives<CaseDeliberated>();
    }

    [Theory]
    [InlineData(CaseSituation.Difficult)]
    [InlineData(CaseSituation.MajorViolation)]
    [InlineData(CaseSituation.HeadsDecide)]
    [Refuses(nameof(DeliberationRules.DeliberationWasHeld))]
    [LetsPass(nameof(DeliberationRules.DeliberationWasHeld))]
    public void A_weighty_case_is_discussed_under_every_regime(CaseSituation situation)
    {
        foreach (var from in new[] { new DateOnly(2017, 3, 1), ACase.InA2, ACase.InB })
        {
            var weighty = ACase.NoticeServedFrom(from, but: body => body with { Situations = [situation] }).LegalityReviewed();
            var on = weighty.Case.NoticeServedOn!.Value.AddDays(12);
            weighty.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(on)).IsRefusedBy(DeliberationRules.DeliberationWasHeld);
            weighty.Deliberated().Trying(DecidingPenalty.Act, Usual.PenaltyDecision(on)).Gives<PenaltyDecided>();
        }
    }

    [Theory]
    [InlineData(2017, "属于情节复杂或者重大违法行为，拟给予较重的行政处罚")]
    [InlineData(2022, "属于情节复杂或者重大违法行为")]
    [InlineData(2024, "属于情节复杂或者重大违法行为")]
    public void A_major_violation_is_discussed_in_the_words_of_the_law_of_the_day(int year, string words) => Assert.StartsWith(
        $"本案{words}，尚未集体讨论",
        ACase.NoticeServedFrom(new(year, 3, 1), but: body => body with { Situations = [CaseSituation.MajorViolation] }).LegalityReviewed()
            .Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(year, 4, 5))).IsRefusedBy(DeliberationRules.DeliberationWasHeld).Missing,
        StringComparison.Ordinal);

    [Fact]
    [Refuses(nameof(DeliberationRules.DeliberationWasHeld))]
    [LetsPass(nameof(DeliberationRules.DeliberationWasHeld))]
    public void Since_2023_half_a_million_is_discussed()
    {
        static ACase With(DateOnly from, decimal yuan) => ACase.NoticeServedFrom(from, yuan, "AIR-99-2").HearingWaived();
        var (inB, inA2) = (new DateOnly(2024, 4, 2), new DateOnly(2022, 3, 28));
        With(ACase.InB, 500_000).Trying(DecidingPenalty.Act, Usual.PenaltyDecision(inB, 500_000)).IsRefusedBy(DeliberationRules.DeliberationWasHeld);

        // What is intended counts, not what is decided in the end.
        With(ACase.InB, 500_000).Trying(DecidingPenalty.Act, Usual.PenaltyDecision(inB, 400_000)).IsRefusedBy(DeliberationRules.DeliberationWasHeld);
        With(ACase.InB, 499_999).Trying(DecidingPenalty.Act, Usual.PenaltyDecision(inB, 499_999)).Gives<PenaltyDecided>();
        With(ACase.InB, 500_000).Deliberated().Trying(DecidingPenalty.Act, Usual.PenaltyDecision(inB, 500_000)).Gives<PenaltyDecided>();
        With(ACase.InA2, 500_000).Trying(DecidingPenalty.Act, Usual.PenaltyDecision(inA2, 500_000)).Gives<PenaltyDecided>();
    }

    [Fact]
    public void What_no_verified_article_demands_only_warns()
    {
        var large = ACase.Reviewed().Noticed(Usual.LargeFineYuan).NoticeServed();
        var decision = Usual.PenaltyDecision(fine: Usual.LargeFineYuan);
        Assert.Contains(large.Trying(DecidingPenalty.Act, decision).WithWarnings(), w => w.Contains("集体讨论", StringComparison.Ordinal) && w.Contains("待法制确认", StringComparison.Ordinal));
        Assert.Empty(large.Deliberated().Trying(DecidingPenalty.Act, decision).WithWarnings());
        Assert.Empty(Served.Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).WithWarnings());

        var suspended = ACase.NoticeServedFrom(ACase.InB, but: body => body with { Penalties = [new(PenaltyKind.SuspensionForRectification, Detail: "料场")] }).HearingWaived();
        Assert.Contains(
            suspended.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2024, 4, 2)) with { Penalties = suspended.Case.Notice!.Penalties }).WithWarnings(),
            w => w.Contains("集体讨论", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2017-04-10", PenaltyKind.SuspensionOrClosure)]
    [InlineData("2017-04-10", PenaltyKind.LicenceRevocation)]
    [InlineData("2022-03-01", PenaltyKind.SuspensionOrClosure)]
    [InlineData("2022-03-01", PenaltyKind.LicenceRevocation)]
    [InlineData("2022-03-01", PenaltyKind.OccupationRestriction)]
    public void Before_2023_closing_down_or_taking_a_licence_without_a_discussion_warns(string found, PenaltyKind kind)
    {
        var day = DateOnly.Parse(found, System.Globalization.CultureInfo.InvariantCulture);
        var waived = ACase.NoticeServedFrom(day, but: body => body with { Penalties = [new(kind, new("示例法", "第一条"), Detail: "示例内容")] })
            .DefenceWaived(day.AddDays(16)).HearingWaived(day.AddDays(16));
        DecidePenalty decision = Usual.PenaltyDecision(day.AddDays(30)) with { Penalties = waived.Case.Notice!.Penalties };
        Assert.Contains(waived.Trying(DecidingPenalty.Act, decision).WithWarnings(), w => w.Contains("可能要求本案集体讨论", StringComparison.Ordinal) && w.Contains(kind.Chinese(), StringComparison.Ordinal));
        Assert.DoesNotContain(
            waived.Deliberated(day.AddDays(30)).Trying(DecidingPenalty.Act, decision).WithWarnings(), w => w.Contains("可能要求本案集体讨论", StringComparison.Ordinal));
    }

    [Fact]
    [Refuses(nameof(DeliberationRules.DeliberationWasHeld))]
    [LetsPass(nameof(DeliberationRules.DeliberationWasHeld))]
    public void A_discussion_before_the_notice_a_defence_or_a_hearing_is_held_again()
    {
        var early = ACase.Reviewed().Deliberated().Noticed(but: body => body with { Situations = [CaseSituation.Difficult] }).NoticeServed();
        early.Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(DeliberationRules.DeliberationWasHeld);
        var defended = Major.Deliberated(new(2017, 6, 14)).Defended();
        Assert.Contains("再次讨论", defended.Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(DeliberationRules.DeliberationWasHeld).Missing, StringComparison.Ordinal);
        defended.Deliberated().Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).Gives<PenaltyDecided>();
        Major.Deliberated().DefenceWaived().Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).Gives<PenaltyDecided>();

        var heard = ACase.Reviewed().Noticed(Usual.LargeFineYuan, but: body => body with { Situations = [CaseSituation.Difficult] }).NoticeServed().Deliberated().Heard();
        var decision = Usual.PenaltyDecision(new(2017, 6, 28), Usual.LargeFineYuan);
        heard.Trying(DecidingPenalty.Act, decision).IsRefusedBy(DeliberationRules.DeliberationWasHeld);
        heard.Deliberated().Trying(DecidingPenalty.Act, decision).Gives<PenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(DeliberationRules.DecisionFollowsTheDeliberation))]
    [LetsPass(nameof(DeliberationRules.DecisionFollowsTheDeliberation))]
    public void The_decision_is_what_was_concluded()
    {
        var concluded = Major.Deliberated(but: body => body with { Penalties = [Usual.Fine(12_000)] });
        concluded.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(fine: 15_000)).IsRefusedBy(DeliberationRules.DecisionFollowsTheDeliberation);
        concluded.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(fine: 11_000)).IsRefusedBy(DeliberationRules.DecisionFollowsTheDeliberation);
        concluded.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(fine: 12_000)).Gives<PenaltyDecided>();
        Major.Deliberated(but: body => body with { Conclusion = DeliberationConclusion.NotYet, Penalties = null })
            .Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(DeliberationRules.DecisionFollowsTheDeliberation);
    }

    [Fact]
    [Refuses(nameof(DeliberationRules.NoPenaltyFollowsTheDeliberation))]
    [LetsPass(nameof(DeliberationRules.NoPenaltyFollowsTheDeliberation))]
    public void Nor_is_a_penalty_forgone_against_the_conclusion()
    {
        Major.Deliberated().Trying(DecidingNoPenalty.Act, Usual.NoPenalty(Usual.DecidedOn)).IsRefusedBy(DeliberationRules.NoPenaltyFollowsTheDeliberation);
        Major.Deliberated(but: body => body with { Conclusion = DeliberationConclusion.NoPenalty, Penalties = null })
            .Trying(DecidingNoPenalty.Act, Usual.NoPenalty(Usual.DecidedOn)).Gives<NoPenaltyDecided>();
    }
}
