using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Discretion;

/// <summary>The rules of using discretion 行政处罚裁量.</summary>
public static class DiscretionRules
{
    private static readonly Provision Benchmarks = new(
        new("环境行政处罚办法", "第六条"), new("行政处罚法", "第三十四条"), new("生态环境行政处罚办法", "第四十一条"));

    /// <summary>The benchmark is one in force, and for the offence.</summary>
    public static readonly BodyRule<IUsesDiscretion> BenchmarkIsInForce = new(
        "R-1401", "裁量基准应当是告知或者决定之日施行、适用于所认定违法行为的基准；该条款应当有可计算的罚款幅度", Benchmarks,
        (at, act) => act.Discretion is not { } use
            || (Benchmark(at, use) is { } benchmark && benchmark.InForceOn(at.On) && PenaltyRules.OffenceOf(at) is { } offence && benchmark.IsFor(offence)
                && PenaltyRules.Band(at) is not null && PenaltyRules.Fine(act) is not null),
        (at, act) => Benchmark(at, act.Discretion!) is not { } benchmark ? $"没有代码为“{act.Discretion!.Benchmark}”的裁量基准"
            : !benchmark.InForceOn(at.On) ? $"裁量基准“{benchmark.Name}”在 {at.On.Iso()} 没有施行"
            : PenaltyRules.Band(at) is null || PenaltyRules.Fine(act) is null ? "没有罚款，或者罚款幅度无法计算，不能按基准裁量"
            : $"裁量基准“{benchmark.Name}”不适用于所认定的违法行为");

    /// <summary>The factors, their options and weights are those of the benchmark's table; each factor counts once.</summary>
    public static readonly BodyRule<IUsesDiscretion> FactorsAreThoseOfTheTable = new(
        "R-1402", "裁量因素及其选项、权重应当与裁量基准一致，每项因素只计一次", Benchmarks,
        (at, act) => act.Discretion is not { } use || !NotOfTheTable(at, use).Any(),
        (at, act) => string.Join("；", NotOfTheTable(at, act.Discretion!)));

    /// <summary>Each factor that moves the amount rests on evidence of the case.</summary>
    public static readonly BodyRule<IUsesDiscretion> FactorsRestOnEvidence = new(
        "R-1403", "影响数额的裁量因素应当有本案证据证明", Benchmarks,
        (at, act) => act.Discretion is not { } use || !WithoutEvidence(at, use).Any(),
        (at, act) => $"裁量因素{string.Join("、", WithoutEvidence(at, act.Discretion!).Select(f => $"“{f.Name}”"))}没有证据，或者所列证据序号不在本案 {at.Case.Evidence.Count} 份证据之中");

    /// <summary>The fine is what the benchmark gives; another amount needs an adjustment.</summary>
    public static readonly BodyRule<IUsesDiscretion> FineFollowsTheCalculation = new(
        "R-1404", "罚款数额应当与裁量计算结果一致；不一致的应当作为调整写明数额和理由", Benchmarks,
        (at, act) => act.Discretion is null || Calculate(at, act) is not { } calculation
            || (PenaltyRules.Fine(act)?.Amount is { } fine && calculation.Gives(fine)),
        (at, act) => $"{Calculate(at, act)}；所填罚款为 {PenaltyRules.Fine(act)?.Amount} 元");

    /// <summary>An adjustment says why.</summary>
    public static readonly BodyRule<IUsesDiscretion> AdjustmentIsReasoned = new(
        "R-1405", "调整裁量计算结果应当说明理由", Benchmarks,
        (_, act) => act.Discretion is not { AdjustedTo: not null } use || !string.IsNullOrWhiteSpace(use.AdjustmentReason),
        (_, act) => $"数额调整为 {act.Discretion!.AdjustedTo} 元，没有说明理由");

    /// <summary>An adjustment stays within what the benchmark allows, and within the band.</summary>
    public static readonly BodyRule<IUsesDiscretion> AdjustmentIsWithinItsBounds = new(
        "R-1406", "调整幅度不得超过裁量基准所定的比例，且不得超出法定幅度；减轻处罚的除外", Benchmarks,
        (at, act) => act.Discretion is not { AdjustedTo: { } adjusted } || Calculate(at, act) is not { } calculation
            || (adjusted < calculation.Min && !string.IsNullOrWhiteSpace(act.MitigationGround))
            || (calculation.Min <= adjusted && adjusted <= calculation.Max && calculation.Departure <= LargestDeparture(calculation)),
        (at, act) => Calculate(at, act) is { } calculation
            ? $"计算结果为 {calculation.Lowest} 元至 {calculation.Highest} 元，最多可调整 {LargestDeparture(calculation)} 元，并应在 {calculation.Min} 元至 {calculation.Max} 元之间；所填为 {calculation.AdjustedTo} 元"
            : "调整幅度超出基准");

    /// <summary>What was noticed with a calculation is decided with one.</summary>
    public static readonly BodyRule<IUsesDiscretion> DecisionKeepsTheNoticedBenchmark = new(
        "R-1407", "事先告知书写明裁量计算的，处罚决定应当按同一基准写明裁量计算", Benchmarks,
        (at, act) => at.Case.Notice?.Discretion is not { } noticed || PenaltyRules.Fine(act) is null || act.Discretion?.Benchmark == noticed.Benchmark,
        (at, act) => $"告知书按裁量基准 {at.Case.Notice!.Discretion!.Benchmark} 计算，决定{(act.Discretion is { } use ? $"改用 {use.Benchmark}" : "没有裁量计算")}");

    /// <summary>A fine far from the agency's other fines for the same offence says why.</summary>
    public static readonly BodyRule<IUsesDiscretion> UnlikeOthersIsReasoned = new(
        "R-1408", "罚款明显偏离本机关同类案件的（有五件以上可比，低于下四分位数的一半或者高于上四分位数的两倍），应当说明理由", Benchmarks,
        (at, act) => !IsUnlikeOthers(at, act) || !string.IsNullOrWhiteSpace(act.UnlikeOthersReason),
        (at, act) => $"{at.FineSpread}；所填罚款 {PenaltyRules.Fine(act)?.Amount} 元明显偏离，请在 unlikeOthersReason 说明理由");

    /// <summary>An adjusted fine is decided by the heads together.</summary>
    public static readonly BodyRule<DecidePenalty> AdjustmentWasDeliberated = new(
        "R-1409", "调整裁量计算结果的，应当经负责人集体讨论", Benchmarks,
        (at, act) => act.Discretion is not { AdjustedTo: not null }
            || (at.Case.Deliberation is { OutdatedBy: null, Conclusion: DeliberationConclusion.Penalise } held && held.HeldOn <= at.On),
        (_, act) => $"数额调整为 {act.Discretion!.AdjustedTo} 元，没有集体讨论给予处罚的有效结论");

    /// <summary>The calculation of the act's fine; null when it has none, or none can be made.</summary>
    internal static DiscretionCalculation? Calculate(Circumstances at, IUsesDiscretion act) =>
        act.Discretion is { } use && Benchmark(at, use) is { } benchmark && PenaltyRules.Band(at) is var (min, max)
            ? DiscretionCalculation.Of(benchmark, use, min, max) : null;

    /// <summary>The spread, where the fine is far from it: it is kept with the reason.</summary>
    internal static FineSpread? SpreadFarFrom(Circumstances at, IUsesDiscretion act) => IsUnlikeOthers(at, act) ? at.FineSpread : null;

    /// <summary>What the actor should know: the benchmark is not verified.</summary>
    internal static IEnumerable<string> WarningsOn(Circumstances at, IUsesDiscretion act)
    {
        if (act.Discretion is { } use && Benchmark(at, use) is { Verified: false } benchmark)
        {
            yield return $"裁量基准“{benchmark.Name}”（{benchmark.Basis}）待核实";
        }

        if (act.Discretion is null && at.Regime >= Regime.A2 && PenaltyRules.Fine(act) is not null)
        {
            yield return "告知书和决定书应当写明裁量基准的适用，本次没有裁量计算";
        }
    }

    private static bool IsUnlikeOthers(Circumstances at, IUsesDiscretion act) =>
        at.FineSpread is { } spread && PenaltyRules.Fine(act)?.Amount is { } fine && spread.IsFarFrom(fine);

    private static DiscretionBenchmark? Benchmark(Circumstances at, UseOfDiscretion use) => at.Law.Benchmarks.FirstOrDefault(b => b.Code == use.Benchmark);

    private static Money LargestDeparture(DiscretionCalculation calculation) =>
        Money.OfYuan(decimal.Round(calculation.Max.Yuan * calculation.AdjustmentPercent / 100, 2));

    private static IEnumerable<DiscretionFactor> WithoutEvidence(Circumstances at, UseOfDiscretion use) => use.Factors.Where(factor =>
        factor.Percent != 0 && (factor.Evidence.Count == 0 || factor.Evidence.Any(number => number < 1 || number > at.Case.Evidence.Count)));

    private static IEnumerable<string> NotOfTheTable(Circumstances at, UseOfDiscretion use)
    {
        foreach (var twice in use.Factors.GroupBy(f => f.Name).Where(group => group.Count() > 1))
        {
            yield return $"裁量因素“{twice.Key}”计了 {twice.Count()} 次";
        }

        if (Benchmark(at, use) is not { } benchmark)
        {
            yield break;
        }

        if (benchmark.Method == DiscretionMethod.ByDegree)
        {
            foreach (var factor in use.Factors.Where(f => f.Percent != 0))
            {
                yield return $"“{benchmark.Name}”不按权重计算，因素“{factor.Name}”的权重应当为 0";
            }
        }

        if (benchmark.Factors.Count == 0)
        {
            yield break;
        }

        foreach (var factor in use.Factors)
        {
            var option = benchmark.Factors.FirstOrDefault(f => f.Name == factor.Name)?.Options.FirstOrDefault(o => o.Name == factor.Option);
            if (option is null)
            {
                yield return $"裁量基准没有因素“{factor.Name}”的选项“{factor.Option}”";
            }
            else if (option.Percent != factor.Percent)
            {
                yield return $"因素“{factor.Name}”选项“{factor.Option}”的权重应为 {option.Percent:0.####}%，所填为 {factor.Percent:0.####}%";
            }
        }

        foreach (var missing in benchmark.Factors.Where(f => use.Factors.All(used => used.Name != f.Name)))
        {
            yield return $"没有选择裁量因素“{missing.Name}”的档次";
        }
    }
}
