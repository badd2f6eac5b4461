using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Law;
using Enforcement.Domain.Tests.Law;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Discretion;

/// <summary>Fines computed by benchmarks: the two formulas and the rule without a table, and what a notice and a decision need of them.</summary>
public sealed class DiscretionTests
{
    private static readonly DateOnly Found = new(2024, 3, 4);
    private static readonly DateOnly NoticedOn = new(2024, 4, 1);
    private static readonly DateOnly DecidedOn = new(2024, 4, 10);

    /// <summary>A company that discharged above the standard in 2024: ten thousand to one million times ten, with one piece of evidence.</summary>
    private static ACase Reviewed { get; } = ACase.Proposed(Found.AddDays(1), body => body with
    {
        OffenceCode = "WAT17-83-2",
        Lead = body.Lead with { ReceivedOn = Found },
        Violation = body.Violation with { StartedOn = Found.AddDays(-3), EndedOn = Found },
    }).Filed(Found.AddDays(1)).WithInvestigators(Found.AddDays(2)).Inspected(Found.AddDays(2)).WithEvidence(Found.AddDays(3))
        .CorrectionOrdered(Found.AddDays(3)).CorrectionServed(Found.AddDays(3)).Concluded(Found.AddDays(10), body => body with { OffenceCode = "WAT17-83-2" })
        .ReviewPassed(Found.AddDays(12));

    private static readonly IReadOnlyList<DiscretionFactor> Example =
    [
        new("超标倍数", "0.5 倍", 8, [1]), new("区域", "一般区域", 0, []), new("违法次数", "首次", 0, []), new("改正情况", "主动改正", 0, []),
    ];

    private static UseOfDiscretion Use(decimal? adjustedTo = null, string? reason = null, string benchmark = "START-PLUS-FACTORS") =>
        new(benchmark, Example, adjustedTo is null ? Degree.Usual : Degree.Lighter, adjustedTo is { } yuan ? Money.OfYuan(yuan) : null, reason);

    private static IssuePriorNotice Notice(decimal fine, UseOfDiscretion? use) => Usual.Notice(NoticedOn, fine) with { Discretion = use };

    private static Attempt Noticing(decimal fine, UseOfDiscretion? use, ACase? given = null) => (given ?? Reviewed).Trying(IssuingPriorNotice.Act, Notice(fine, use));

    private static Attempt Deciding(decimal fine, UseOfDiscretion? use) => Reviewed.Noticed(on: NoticedOn, but: _ => Notice(180_000, Use()))
        .NoticeServed(NoticedOn).DefenceWaived(NoticedOn)
        .Trying(DecidingPenalty.Act, Usual.PenaltyDecision(DecidedOn, fine) with { Discretion = use });

    /// <summary>The worked example of the legal notes: 10 % + 8 % of one million, then five percent lighter.</summary>
    [Fact]
    [LetsPass(nameof(DiscretionRules.FineFollowsTheCalculation))]
    [LetsPass(nameof(DiscretionRules.AdjustmentIsReasoned))]
    [LetsPass(nameof(DiscretionRules.AdjustmentIsWithinItsBounds))]
    [LetsPass(nameof(DiscretionRules.FactorsAreThoseOfTheTable))]
    [LetsPass(nameof(DiscretionRules.FactorsRestOnEvidence))]
    [LetsPass(nameof(DiscretionRules.BenchmarkIsInForce))]
    public void The_worked_example_of_the_legal_notes_gives_180_000_and_130_000()
    {
        var computed = Noticing(180_000, Use()).Gives<PriorNoticeIssued>().Discretion!;
        Assert.Equal((180_000m, 180_000m), (computed.Lowest.Yuan, computed.Highest.Yuan));
        var adjusted = Noticing(130_000, Use(130_000, "主动消除危害后果")).Gives<PriorNoticeIssued>().Discretion!;
        Assert.Equal((180_000m, 130_000m, 50_000m), (adjusted.Lowest.Yuan, adjusted.AdjustedTo!.Value.Yuan, adjusted.Departure.Yuan));
        Assert.Contains("待核实", adjusted.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Refuses(nameof(DiscretionRules.FineFollowsTheCalculation))]
    public void A_fine_that_differs_from_the_calculation_is_refused()
    {
        Noticing(180_001, Use()).IsRefusedBy(DiscretionRules.FineFollowsTheCalculation);
        Deciding(170_000, Use()).IsRefusedBy(DiscretionRules.FineFollowsTheCalculation);
        Noticing(180_000, Use(130_000, "主动消除危害后果")).IsRefusedBy(DiscretionRules.FineFollowsTheCalculation);
    }

    [Fact]
    [Refuses(nameof(DiscretionRules.AdjustmentIsReasoned))]
    public void An_adjustment_without_a_reason_is_refused()
    {
        Noticing(130_000, Use(130_000, " ")).IsRefusedBy(DiscretionRules.AdjustmentIsReasoned);
        Deciding(130_000, Use(130_000)).IsRefusedBy(DiscretionRules.AdjustmentIsReasoned);
    }

    [Fact]
    [Refuses(nameof(DiscretionRules.AdjustmentIsWithinItsBounds))]
    [LetsPass(nameof(DiscretionRules.AdjustmentIsWithinItsBounds))]
    public void An_adjustment_stays_within_twenty_percent_of_the_upper_end_and_within_the_band()
    {
        Noticing(380_000, Use(380_000, "恶意")).Gives<PriorNoticeIssued>();
        Noticing(380_000.01m, Use(380_000.01m, "恶意")).IsRefusedBy(DiscretionRules.AdjustmentIsWithinItsBounds);
        Noticing(100_000, Use(100_000, "主动消除危害后果")).Gives<PriorNoticeIssued>();
        Reviewed.Trying(IssuingPriorNotice.Act, Notice(50_000, Use(50_000, "立功")) with
        {
            MitigationGround = "配合查处有立功表现",
            Weighing = [new(WeighingGround.Helped, "举报同业偷排，已经查实")],
        }).Gives<PriorNoticeIssued>();
    }

    [Fact]
    [Refuses(nameof(DiscretionRules.FactorsRestOnEvidence))]
    public void A_factor_that_moves_the_amount_names_evidence_of_the_case()
    {
        Attempt With(params int[] evidence) => Noticing(180_000, Use() with { Factors = [Example[0] with { Evidence = evidence }] });
        With().IsRefusedBy(DiscretionRules.FactorsRestOnEvidence);
        With(0).IsRefusedBy(DiscretionRules.FactorsRestOnEvidence);
        With(1, 2).IsRefusedBy(DiscretionRules.FactorsRestOnEvidence);
        With(1).Gives<PriorNoticeIssued>();
    }

    [Fact]
    [Refuses(nameof(DiscretionRules.BenchmarkIsInForce))]
    [LetsPass(nameof(DiscretionRules.BenchmarkIsInForce))]
    public void The_benchmark_is_known_and_in_force_and_for_the_offence()
    {
        Noticing(180_000, Use(benchmark: "NONE")).IsRefusedBy(DiscretionRules.BenchmarkIsInForce);
        ACase.Reviewed().Trying(IssuingPriorNotice.Act, Usual.Notice() with { Discretion = Use() }).IsRefusedBy(DiscretionRules.BenchmarkIsInForce);
        Noticing(180_000, Use(benchmark: "TABLE"), Reviewed with { Law = WithTable("AIR-117") }).IsRefusedBy(DiscretionRules.BenchmarkIsInForce);
        Reviewed.Trying(IssuingPriorNotice.Act, Usual.Notice(NoticedOn) with { Penalties = [new(PenaltyKind.SuspensionForRectification, Detail: "全厂")], Discretion = Use() })
            .IsRefusedBy(DiscretionRules.BenchmarkIsInForce);
        Noticing(180_000, Use()).Gives<PriorNoticeIssued>();
    }

    [Fact]
    [Refuses(nameof(DiscretionRules.FactorsAreThoseOfTheTable))]
    [LetsPass(nameof(DiscretionRules.FactorsAreThoseOfTheTable))]
    public void Options_and_weights_are_those_of_the_table_and_each_factor_counts_once()
    {
        var given = Reviewed with { Law = WithTable("WAT17-83-2") };
        Attempt With(decimal fine, params DiscretionFactor[] factors) => Noticing(fine, new("TABLE", factors), given);
        DiscretionFactor state = new("超标状况", "10%以下", 4, [1]), times = new("违法次数", "一次", 0, []);
        With(140_000, state, times).Gives<PriorNoticeIssued>();
        With(140_000, state).IsRefusedBy(DiscretionRules.FactorsAreThoseOfTheTable);
        With(150_000, state with { Percent = 5 }, times).IsRefusedBy(DiscretionRules.FactorsAreThoseOfTheTable);
        With(140_000, state with { Option = "一倍" }, times).IsRefusedBy(DiscretionRules.FactorsAreThoseOfTheTable);
        With(180_000, state, state, times).IsRefusedBy(DiscretionRules.FactorsAreThoseOfTheTable);
        Noticing(550_000, new("BY-DEGREE", [state])).IsRefusedBy(DiscretionRules.FactorsAreThoseOfTheTable);
    }

    [Fact]
    [Refuses(nameof(DiscretionRules.DecisionKeepsTheNoticedBenchmark))]
    [LetsPass(nameof(DiscretionRules.DecisionKeepsTheNoticedBenchmark))]
    public void What_was_noticed_with_a_calculation_is_decided_with_the_same_benchmark()
    {
        Deciding(180_000, null).IsRefusedBy(DiscretionRules.DecisionKeepsTheNoticedBenchmark);
        Deciding(100_000, Use(benchmark: "WEIGHTS")).IsRefusedBy(DiscretionRules.DecisionKeepsTheNoticedBenchmark);
        Assert.Equal(180_000m, Deciding(180_000, Use()).Gives<PenaltyDecided>().Discretion!.Lowest.Yuan);
    }

    [Fact]
    [Refuses(nameof(DiscretionRules.AdjustmentWasDeliberated))]
    [LetsPass(nameof(DiscretionRules.AdjustmentWasDeliberated))]
    public void An_adjusted_fine_is_decided_by_the_heads_together()
    {
        var served = Reviewed.Noticed(on: NoticedOn, but: _ => Notice(130_000, Use(130_000, "主动消除危害后果"))).NoticeServed(NoticedOn).DefenceWaived(NoticedOn);
        var decision = Usual.PenaltyDecision(DecidedOn, 130_000) with { Discretion = Use(130_000, "主动消除危害后果") };
        served.Trying(DecidingPenalty.Act, decision).IsRefusedBy(DiscretionRules.AdjustmentWasDeliberated);
        served.Deliberated(DecidedOn).Trying(DecidingPenalty.Act, decision).Gives<PenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(DiscretionRules.UnlikeOthersIsReasoned))]
    [LetsPass(nameof(DiscretionRules.UnlikeOthersIsReasoned))]
    public void A_fine_far_from_similar_decisions_says_why()
    {
        var given = ACase.Reviewed() with { Spread = FineSpread.Of("AIR-117", Enumerable.Repeat(Money.OfYuan(10_000), 5)) };
        given.Trying(IssuingPriorNotice.Act, Usual.Notice(fine: 20_000.01m)).IsRefusedBy(DiscretionRules.UnlikeOthersIsReasoned);
        Assert.Null(given.Trying(IssuingPriorNotice.Act, Usual.Notice(fine: 20_000)).Gives<PriorNoticeIssued>().Spread);
        var reasoned = given.Trying(IssuingPriorNotice.Act, Usual.Notice(fine: 60_000) with { UnlikeOthersReason = "堆场面积为同类案件的十倍" }).Gives<PriorNoticeIssued>();
        Assert.Equal((5, "堆场面积为同类案件的十倍"), (reasoned.Spread!.Count, reasoned.UnlikeOthersReason));
        (given with { Spread = FineSpread.Of("AIR-117", Enumerable.Repeat(Money.OfYuan(10_000), 4)) })
            .Trying(IssuingPriorNotice.Act, Usual.Notice(fine: 60_000)).Gives<PriorNoticeIssued>();
        given.Noticed(15_000).NoticeServed().DefenceWaived().Trying(DecidingPenalty.Act, Usual.PenaltyDecision(fine: 15_000)).Gives<PenaltyDecided>();
    }

    [Fact]
    public void The_spread_takes_quartiles_by_rank()
    {
        var spread = FineSpread.Of("X", new decimal[] { 70, 10, 30, 20, 60, 50, 40, 80 }.Select(Money.OfYuan))!;
        Assert.Equal(
            (8, 10m, 20m, 40m, 60m, 80m),
            (spread.Count, spread.Smallest.Yuan, spread.LowerQuartile.Yuan, spread.Median.Yuan, spread.UpperQuartile.Yuan, spread.Largest.Yuan));
        Assert.Equal([true, false, false, true], new decimal[] { 9.99m, 10, 120, 120.01m }.Select(yuan => spread.IsFarFrom(Money.OfYuan(yuan))));
        Assert.Null(FineSpread.Of("X", []));
        Assert.Equal(7m, FineSpread.Of("X", [Money.OfYuan(7)])!.UpperQuartile.Yuan);
    }

    /// <summary>Method, lower and upper end, degree, weights; then the lowest and highest fine, by the articles.</summary>
    [Theory]
    [InlineData(DiscretionMethod.SumOfWeights, 10_000, 100_000, Degree.Usual, "20 15", 35_000, 35_000)]
    [InlineData(DiscretionMethod.SumOfWeights, 10_000, 100_000, Degree.Usual, "60 70", 100_000, 100_000)]
    [InlineData(DiscretionMethod.SumOfWeights, 10_000, 100_000, Degree.Usual, "5", 10_000, 10_000)]
    [InlineData(DiscretionMethod.StartPlusFactors, 20_000, 100_000, Degree.Usual, "8 -3", 25_000, 25_000)]
    [InlineData(DiscretionMethod.StartPlusFactors, 10_000, 30_000, Degree.Usual, "8", 12_400, 12_400)]
    [InlineData(DiscretionMethod.StartPlusFactors, 20_000, 100_000, Degree.Usual, "90", 100_000, 100_000)]
    [InlineData(DiscretionMethod.ByDegree, 10_000, 100_000, Degree.Usual, "", 55_000, 55_000)]
    [InlineData(DiscretionMethod.ByDegree, 10_000, 100_000, Degree.Lighter, "", 10_000, 54_999.99)]
    [InlineData(DiscretionMethod.ByDegree, 10_000, 100_000, Degree.Heavier, "", 55_000, 100_000)]
    [InlineData(DiscretionMethod.ByDegree, 0, 50_000, Degree.Usual, "", 25_000, 25_000)]
    [InlineData(DiscretionMethod.ByDegree, 0, 50_000, Degree.Lighter, "", 10_000, 10_000)]
    [InlineData(DiscretionMethod.ByDegree, 0, 50_000, Degree.Heavier, "", 25_000.01, 50_000)]
    public void Each_method_computes_as_it_is_written(DiscretionMethod method, int min, int max, Degree degree, string weights, decimal lowest, decimal highest)
    {
        var calculation = DiscretionCalculation.Of(
            Benchmark(method), new("X", Factors(weights.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)), degree), Money.OfYuan(min), Money.OfYuan(max));
        Assert.Equal((lowest, highest), (calculation.Lowest.Yuan, calculation.Highest.Yuan));
    }

    [Fact]
    public void Computing_again_gives_the_same_to_the_fen_and_never_leaves_the_band()
    {
        var dice = new Random(20170612);
        for (var i = 0; i < 20_000; i++)
        {
            var min = dice.Next(0, 3) == 0 ? 0 : dice.Next(1, 10_000_000) / 100m;
            var max = min + (dice.Next(1, 100_000_000) / 100m);
            var use = new UseOfDiscretion("X", Factors(Enumerable.Range(0, dice.Next(0, 6)).Select(_ => dice.Next(-20, 40))), (Degree)dice.Next(3));
            var calculation = DiscretionCalculation.Of(Benchmark((DiscretionMethod)dice.Next(3)), use, Money.OfYuan(min), Money.OfYuan(max));
            Assert.Equal(calculation, calculation.Again());
            Assert.Equal(calculation with { Lowest = Money.Zero, Highest = Money.Zero }, calculation.Again() with { Lowest = Money.Zero, Highest = Money.Zero });
            Assert.True(min <= calculation.Lowest.Yuan && calculation.Lowest <= calculation.Highest && calculation.Highest.Yuan <= max);
            Assert.True(calculation.Gives(calculation.Lowest) && calculation.Gives(calculation.Highest));
        }
    }

    private static DiscretionFactor[] Factors(IEnumerable<int> percents) => [.. percents.Select((percent, index) => new DiscretionFactor($"因素{index}", "选项", percent, [1]))];

    private static DiscretionBenchmark Benchmark(DiscretionMethod method) =>
        new("X", "示例", method, new(2021, 1, 1), null, "示例办法", "第一条", true, [], [], 20);

    private static LawBook WithTable(string offence) => LocalLaw.Of($$"""
        {
          "laws": [{"name": "某市裁量基准", "from": "2021-01-01", "until": null}],
          "benchmarks": [{"code": "TABLE", "name": "某市裁量表", "method": "startPlusFactors", "from": "2021-01-01", "until": null, "source": "某市裁量基准",
            "article": "第一条", "verified": true, "offences": ["{{offence}}"], "adjustmentPercent": 20, "factors": [
              {"name": "超标状况", "options": [{"name": "10%以下", "percent": 4}, {"name": "10%至50%", "percent": 8}]},
              {"name": "违法次数", "options": [{"name": "一次", "percent": 0}, {"name": "两次", "percent": 10}]}]}]
        }
        """);
}
