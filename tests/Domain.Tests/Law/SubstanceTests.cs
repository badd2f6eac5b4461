using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Law;

/// <summary>Which law applies by the date of the act 从旧兼从轻, and for how long an act can be penalised.</summary>
public class SubstanceTests
{
    private static readonly LawBook Law = LawBook.Embedded;

    /// <summary>A case of the offence, discovered on the day and brought to a passed review within two weeks.</summary>
    private static ACase Reviewed(string offence, DateOnly found, DateOnly? ended = null, decimal? measured = null, bool goesOnUntil = false, DateOnly? goesOn = null)
    {
        var proposed = ACase.Proposed(found.AddDays(1), body => body with
        {
            OffenceCode = offence,
            Lead = body.Lead with { ReceivedOn = found },
            Violation = body.Violation with { StartedOn = found.AddDays(-40), EndedOn = ended },
        });
        var ordered = proposed.Filed(found.AddDays(1)).WithInvestigators(found.AddDays(2)).Inspected(found.AddDays(2)).WithEvidence(found.AddDays(3))
            .CorrectionOrdered(found.AddDays(3)).CorrectionServed(found.AddDays(3));
        var concluded = ordered.Concluded(found.AddDays(10), body => body with { OffenceCode = offence, MeasuredAgainst = measured is { } m ? Money.OfYuan(m) : null })
            .ReviewPassed(found.AddDays(12));
        return goesOn is { } again ? concluded.Reinspected(again, corrected: goesOnUntil) : concluded;
    }

    private static PriorNoticeIssued Noticed(ACase given, DateOnly on, decimal fine) =>
        given.Trying(IssuingPriorNotice.Act, Usual.Notice(on, fine)).Gives<PriorNoticeIssued>();

    [Fact]
    [LetsPass(nameof(SubstanceRules.LawOfTheTimeIsKnown))]
    public void An_act_that_ended_under_the_old_regulation_is_penalised_by_it_though_the_new_one_is_in_force()
    {
        var notice = Noticed(Reviewed("TS-98", new(2017, 9, 11), ended: new(2017, 9, 12)), new(2017, 10, 16), 50_000);
        Assert.Equal(("TS-98", "TS-17", false), (notice.Substance!.AtTheTime.OffenceCode, notice.Substance.Later!.OffenceCode, notice.Substance.LaterApplies));
        Assert.Equal((0m, 100_000m, 200_000m, 1_000_000m), (
            notice.Substance.AtTheTime.Min!.Value.Yuan, notice.Substance.AtTheTime.Max!.Value.Yuan,
            notice.Substance.Later.Min!.Value.Yuan, notice.Substance.Later.Max!.Value.Yuan));
        Assert.Equal("第二十八条", Assert.Single(notice.Penalties).Clause!.Article);
    }

    [Fact]
    public void An_act_found_going_on_after_the_new_regulation_began_falls_under_it()
    {
        var goesOn = Reviewed("TS-98", new(2017, 9, 11), goesOn: new(2017, 10, 9));
        goesOn.Trying(IssuingPriorNotice.Act, Usual.Notice(new(2017, 10, 16), 50_000)).IsRefusedBy(PenaltyRules.FineIsWithinTheBand);
        var notice = Noticed(goesOn, new(2017, 10, 16), 200_000);
        Assert.Equal(("TS-17", new DateOnly(2017, 10, 9)), (notice.Substance!.Applied.OffenceCode, notice.Substance.ActOn));
        var corrected = Reviewed("TS-98", new(2017, 9, 11), goesOn: new(2017, 10, 9), goesOnUntil: true);
        Assert.Equal("TS-98", Noticed(corrected, new(2017, 10, 16), 50_000).Substance!.Applied.OffenceCode);
    }

    [Fact]
    public void A_later_law_that_is_lighter_applies_and_both_are_kept()
    {
        // Five percent of 100 million are five million; the code of 2026 ends at one million.
        var notice = Noticed(Reviewed("EIA-01", new(2026, 7, 1), ended: new(2026, 7, 2), measured: 100_000_000), new(2026, 8, 20), 300_000);
        Assert.True(notice.Substance!.LaterApplies);
        Assert.Equal((1_000_000m, 5_000_000m), (notice.Substance.AtTheTime.Min!.Value.Yuan, notice.Substance.AtTheTime.Max!.Value.Yuan));
        Assert.Equal(new LegalBasis("生态环境法典", "第一千零九十五条"), Assert.Single(notice.Penalties).Clause);
        Assert.Contains("后者较轻", notice.Substance.Why, StringComparison.Ordinal);
        Assert.Contains("待核实", notice.Substance.Why, StringComparison.Ordinal);
        // Of a small investment the percentage is the lighter one.
        var small = Noticed(Reviewed("EIA-01", new(2026, 7, 1), ended: new(2026, 7, 2), measured: 1_000_000), new(2026, 8, 20), 20_000);
        Assert.False(small.Substance!.LaterApplies);
        Assert.Equal("环境影响评价法", Assert.Single(small.Penalties).Clause!.Source);
    }

    [Fact]
    public void The_calculation_under_each_of_the_two_laws_is_kept_with_the_notice_and_the_decision()
    {
        // By degree, usual: the middle of the band of the law that applies, and of the other one.
        IssuePriorNotice Computed(IssuePriorNotice notice) => notice with { Discretion = new("BY-DEGREE", []) };
        var lighter = Reviewed("EIA-01", new(2026, 7, 1), ended: new(2026, 7, 2), measured: 100_000_000);
        var noticed = lighter.Trying(IssuingPriorNotice.Act, Computed(Usual.Notice(new(2026, 8, 20), 600_000))).Gives<PriorNoticeIssued>().Discretion!;
        Assert.Equal((600_000m, "环境影响评价法", 3_000_000m), (noticed.Lowest.Yuan, noticed.UnderTheOtherLaw!.Version.Clause.Source, noticed.UnderTheOtherLaw.Highest.Yuan));
        Assert.Equal(noticed, noticed.Again());
        Assert.Contains("不适用的《环境影响评价法》第三十一条第一款（1,000,000.00 元至 5,000,000.00 元），得 3,000,000.00 元", noticed.ToString(), StringComparison.Ordinal);
        var decided = lighter.Noticed(600_000, new(2026, 8, 20), Computed).NoticeServed(new(2026, 8, 20)).DefenceWaived(new(2026, 8, 20)).HearingWaived(new(2026, 8, 20))
            .Deliberated(new(2026, 8, 28)).Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2026, 8, 28), 600_000) with { Discretion = new("BY-DEGREE", []) }).Gives<PenaltyDecided>();
        Assert.Equal(noticed.UnderTheOtherLaw, decided.Discretion!.UnderTheOtherLaw);
        var heavier = Reviewed("EIA-01", new(2026, 7, 1), ended: new(2026, 7, 2), measured: 1_000_000);
        var kept = heavier.Trying(IssuingPriorNotice.Act, Computed(Usual.Notice(new(2026, 8, 20), 30_000))).Gives<PriorNoticeIssued>().Discretion!;
        Assert.Equal((30_000m, "生态环境法典", 600_000m), (kept.Lowest.Yuan, kept.UnderTheOtherLaw!.Version.Clause.Source, kept.UnderTheOtherLaw.Lowest.Yuan));
        var one = heavier.Trying(IssuingPriorNotice.Act, Computed(Usual.Notice(new(2026, 8, 14), 30_000))).Gives<PriorNoticeIssued>().Discretion!;
        Assert.Null(one.UnderTheOtherLaw);
    }

    [Fact]
    [Refuses(nameof(SubstanceRules.NoticedUnderTheSameLaw))]
    [LetsPass(nameof(SubstanceRules.NoticedUnderTheSameLaw))]
    public void Where_the_law_changes_after_the_notice_the_party_is_noticed_again()
    {
        ACase Served(DateOnly noticed) => Reviewed("EIA-01", new(2026, 7, 1), ended: new(2026, 7, 2), measured: 100_000_000)
            .Noticed(1_000_000, noticed).NoticeServed(noticed).DefenceWaived(noticed).Deliberated(new(2026, 8, 10));
        Served(new(2026, 7, 20)).Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2026, 8, 20), 300_000))
            .IsRefusedBy(SubstanceRules.NoticedUnderTheSameLaw);
        var decided = Served(new(2026, 7, 20)).Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2026, 8, 14), 1_000_000)).Gives<PenaltyDecided>();
        Assert.Null(decided.Substance!.Later);
    }

    [Fact]
    [Refuses(nameof(SubstanceRules.LawOfTheTimeIsKnown))]
    public void An_act_that_runs_into_a_law_without_a_known_clause_is_established_anew() =>
        // Nobody has tied the three bands of 2008 to the law of 2017.
        Reviewed("WAT08-82", new(2017, 12, 11), goesOn: new(2018, 1, 8)).Trying(IssuingPriorNotice.Act, Usual.Notice(new(2018, 1, 15), 50_000))
            .IsRefusedBy(SubstanceRules.LawOfTheTimeIsKnown);

    [Fact]
    public void Without_a_known_later_clause_the_law_of_the_time_applies_and_says_that_nobody_compared() => Assert.EndsWith(
        "（待核实）", Noticed(Reviewed("WAT08-82", new(2017, 12, 11), ended: new(2017, 12, 12)), new(2018, 1, 15), 50_000).Substance!.Why, StringComparison.Ordinal);

    [Theory]
    [InlineData("WAT08-74", "2017-12-30", "2018-01-10", 1_000, "WAT08-74", "WAT17-83-2")]
    [InlineData("WAT08-74", "2017-12-30", "2017-12-31", 1_000, "WAT08-74", null)]
    [InlineData("AIR-98", "2026-08-10", "2026-08-20", null, "AIR-98", "ECO-1229")]
    [InlineData("AIR-117", "2026-08-10", "2026-08-20", null, "AIR-117", "ECO-1130")]
    [InlineData("AIR-99-1", "2026-08-10", "2026-08-20", null, "AIR-99-1", "ECO-1102-1")]
    [InlineData("SW16-75-3", "2020-08-31", "2020-09-01", 1_000, "SW16-75-3", "SW20-112-2")]
    [InlineData("SW20-112", "2026-08-14", "2026-08-15", null, "ECO-1175", "ECO-1175")]
    [InlineData("LIV-41", "2026-08-14", "2026-08-15", null, "LIV-41", "ECO-1231")]
    public void The_lighter_of_two_versions_applies(string offence, string actOn, string decidedOn, int? measured, string applied, string? later)
    {
        var substance = Substance.Of(Law, Law.Offence(offence)!, Date(actOn), Date(decidedOn), false, measured is { } m ? Money.OfYuan(m) : null)!;
        Assert.Equal((applied, later), (substance.Applied.OffenceCode, substance.Later?.OffenceCode));
    }

    [Theory]
    [InlineData("2018-03-01", Harm.None, "2020-03-01")]
    [InlineData("2018-03-01", Harm.LifeOrHealth, "2020-03-01")]
    [InlineData("2021-07-14", Harm.LifeOrHealth, "2023-07-14")]
    [InlineData("2021-07-15", Harm.LifeOrHealth, "2026-07-15")]
    [InlineData("2021-07-15", Harm.Pollution, "2023-07-15")]
    [InlineData("2026-08-14", Harm.Pollution, "2028-08-14")]
    [InlineData("2026-08-15", Harm.Pollution, "2031-08-15")]
    [InlineData("2026-08-15", Harm.None, "2028-08-15")]
    [InlineData("2020-02-29", Harm.None, "2022-02-28")]
    [InlineData("1990-01-01", Harm.None, "1992-01-01")]
    public void The_limitation_period_is_two_or_five_years_by_the_law_of_the_end_and_the_harm(string ended, Harm harm, string last) =>
        Assert.Equal(Date(last), Limitation.LastDayOfDiscovery(Law, Date(ended), harm));

    [Fact]
    [Refuses(nameof(FilingRules.DiscoveredWithinTheLimitationPeriod))]
    [LetsPass(nameof(FilingRules.DiscoveredWithinTheLimitationPeriod))]
    public void Harm_to_life_or_health_can_be_filed_after_four_years_other_acts_cannot()
    {
        ACase Found(Harm harm) => ACase.Proposed(new(2025, 8, 4), body => body with
        {
            Lead = body.Lead with { ReceivedOn = new(2025, 8, 1) },
            Violation = body.Violation with { StartedOn = new(2021, 7, 1), EndedOn = new(2021, 8, 2) },
            Conditions = body.Conditions with { Harm = harm },
        });
        Assert.Contains("已超过二年", Found(Harm.Pollution).Trying(ApprovingFiling.Act, Usual.Approval(new(2025, 8, 5)))
            .IsRefusedBy(FilingRules.DiscoveredWithinTheLimitationPeriod).Missing, StringComparison.Ordinal);
        Found(Harm.LifeOrHealth).Trying(ApprovingFiling.Act, Usual.Approval(new(2025, 8, 5))).Gives<FilingApproved>();
    }

    [Fact]
    [Refuses(nameof(FilingRules.DiscoveredWithinTheLimitationPeriod))]
    public void Building_without_approval_is_too_old_two_years_after_the_construction_ended() => Assert.StartsWith(
        "建设行为终了于 2017-01-10",
        ACase.Proposed(new(2019, 1, 14), body => body with
        {
            OffenceCode = "EIA-01",
            Lead = body.Lead with { ReceivedOn = new(2019, 1, 11) },
            Violation = body.Violation with { StartedOn = new(2016, 10, 1), EndedOn = new(2017, 1, 10) },
        }).Trying(ApprovingFiling.Act, Usual.Approval(new(2019, 1, 15))).IsRefusedBy(FilingRules.DiscoveredWithinTheLimitationPeriod).Missing,
        StringComparison.Ordinal);

    [Fact]
    public void A_multiple_is_taken_of_no_less_than_the_floor_of_the_law() => Assert.Equal(
        (Money.OfYuan(600_000), Money.OfYuan(1_000_000)), Law.Offence("SW20-112-2")!.Fine!.InYuan(Money.OfYuan(5_000)));

    [Fact]
    public void The_stop_of_production_for_a_secret_pipe_was_ordered_by_the_government() => Assert.Contains(
        Law.Offence("WAT08-75")!.Measures, m => m is { What: "责令停产整顿", OrderedBy: OrderedBy.Government });

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
