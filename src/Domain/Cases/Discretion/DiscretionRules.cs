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
    public static readonly BodyRule<IUsesDiscretion> BenchmarkIsInForce = Share.Rule<IUsesDiscretion>(
        "R-1401", "裁量基准应当是告知或者决定之日施行、适用于所认定违法行为的基准；该条款应当有可计算的罚款幅度", Benchmarks,
        (at, share) => share.Discretion is not { } use
            || (Benchmark(at, use) is { } benchmark && benchmark.InForceOn(at.On) && benchmark.IsFor(share.Offence)
                && share.Band(at) is not null && share.Fine is not null),
        (at, share) => Benchmark(at, share.Discretion!) is not { } benchmark ? $"没有代码为“{share.Discretion!.Benchmark}”的裁量基准"
            : !benchmark.InForceOn(at.On) ? $"裁量基准“{benchmark.Name}”在 {at.On.Iso()} 没有施行"
            : share.Band(at) is null || share.Fine is null ? "没有罚款，或者罚款幅度无法计算，不能按基准裁量"
            : $"裁量基准“{benchmark.Name}”不适用于所认定的违法行为");

    /// <summary>The factors, their options and weights are those of the benchmark's table; each factor counts once.</summary>
    public static readonly BodyRule<IUsesDiscretion> FactorsAreThoseOfTheTable = Share.Rule<IUsesDiscretion>(
        "R-1402", "裁量因素及其选项、权重应当与裁量基准一致，每项因素只计一次", Benchmarks,
        (at, share) => share.Discretion is not { } use || !NotOfTheTable(at, use).Any(),
        (at, share) => string.Join("；", NotOfTheTable(at, share.Discretion!)));

    /// <summary>Each factor that moves the amount rests on evidence of the case.</summary>
    public static readonly BodyRule<IUsesDiscretion> FactorsRestOnEvidence = Share.Rule<IUsesDiscretion>(
        "R-1403", "影响数额的裁量因素应当有本案证据证明", Benchmarks,
        (at, share) => share.Discretion is not { } use || !WithoutEvidence(at, use).Any(),
        (at, share) => $"裁量因素{string.Join("、", WithoutEvidence(at, share.Discretion!).Select(f => $"“{f.Name}”"))}没有证据，或者所列证据序号不在本案 {at.Case.Evidence.Count} 份证据之中");

    /// <summary>The fine is what the benchmark gives; another amount needs an adjustment.</summary>
    public static readonly BodyRule<IUsesDiscretion> FineFollowsTheCalculation = Share.Rule<IUsesDiscretion>(
        "R-1404", "罚款数额应当与裁量计算结果一致；不一致的应当作为调整写明数额和理由", Benchmarks,
        (at, share) => share.Discretion is null || Calculate(at, share) is not { } calculation
            || (share.Fine?.Amount is { } fine && calculation.Gives(fine)),
        (at, share) => $"{Calculate(at, share)}；所填罚款为 {share.Fine?.Amount} 元");

    /// <summary>An adjustment says why.</summary>
    public static readonly BodyRule<IUsesDiscretion> AdjustmentIsReasoned = Share.Rule<IUsesDiscretion>(
        "R-1405", "调整裁量计算结果应当说明理由", Benchmarks,
        (_, share) => share.Discretion is not { AdjustedTo: not null } use || !string.IsNullOrWhiteSpace(use.AdjustmentReason),
        (_, share) => $"数额调整为 {share.Discretion!.AdjustedTo} 元，没有说明理由");

    /// <summary>An adjustment stays within what the benchmark allows, and within the band.</summary>
    public static readonly BodyRule<IUsesDiscretion> AdjustmentIsWithinItsBounds = Share.Rule<IUsesDiscretion>(
        "R-1406", "调整幅度不得超过裁量基准所定的比例，且不得超出法定幅度；减轻处罚的除外", Benchmarks,
        (at, share) => share.Discretion is not { AdjustedTo: { } adjusted } || Calculate(at, share) is not { } calculation
            || (adjusted < calculation.Min && !string.IsNullOrWhiteSpace(share.MitigationGround))
            || (calculation.Min <= adjusted && adjusted <= calculation.Max && calculation.Departure <= LargestDeparture(calculation)),
        (at, share) => Calculate(at, share) is { } calculation
            ? $"计算结果为 {calculation.Lowest} 元至 {calculation.Highest} 元，最多可调整 {LargestDeparture(calculation)} 元，并应在 {calculation.Min} 元至 {calculation.Max} 元之间；所填为 {calculation.AdjustedTo} 元"
            : "调整幅度超出基准");

    /// <summary>What was noticed with a calculation is decided with one.</summary>
    public static readonly BodyRule<IUsesDiscretion> DecisionKeepsTheNoticedBenchmark = Share.Rule<IUsesDiscretion>(
        "R-1407", "事先告知书写明裁量计算的，处罚决定应当按同一基准写明裁量计算", Benchmarks,
        (at, share) => NoticedFor(at, share) is not { } noticed || share.Fine is null || share.Discretion?.Benchmark == noticed.Benchmark,
        (at, share) => $"告知书按裁量基准 {NoticedFor(at, share)!.Benchmark} 计算，决定{(share.Discretion is { } use ? $"改用 {use.Benchmark}" : "没有裁量计算")}");

    /// <summary>A fine far from the agency's other fines for the same offence says why.</summary>
    public static readonly BodyRule<IUsesDiscretion> UnlikeOthersIsReasoned = Share.Rule<IUsesDiscretion>(
        "R-1408", "罚款明显偏离本机关同类案件的（有五件以上可比，低于下四分位数的一半或者高于上四分位数的两倍），应当说明理由", Benchmarks,
        (_, share) => !IsUnlikeOthers(share) || !string.IsNullOrWhiteSpace(share.UnlikeOthersReason),
        (_, share) => $"{share.Spread}；所填罚款 {share.Fine?.Amount} 元明显偏离，请在 unlikeOthersReason 说明理由");

    /// <summary>An adjusted fine is decided by the heads together.</summary>
    public static readonly BodyRule<DecidePenalty> AdjustmentWasDeliberated = new(
        "R-1409", "调整裁量计算结果的，应当经负责人集体讨论", Benchmarks,
        (at, act) => !Adjusted(act).Any()
            || (at.Case.Deliberation is { OutdatedBy: null, Conclusion: DeliberationConclusion.Penalise } held && held.HeldOn <= at.On),
        (_, act) => $"数额调整为 {string.Join(" 元、", Adjusted(act))} 元，没有集体讨论给予处罚的有效结论");

    /// <summary>The calculation of the first violation's fine; null when it has none, or none can be made.</summary>
    internal static DiscretionCalculation? Calculate(Circumstances at, IUsesDiscretion act) => Calculate(at, Share.Of(at, act)[0]);

    /// <summary>The calculation of the fine for one violation; null when it has none, or none can be made.</summary>
    internal static DiscretionCalculation? Calculate(Circumstances at, Share share) =>
        share.Discretion is { } use && Benchmark(at, use) is { } benchmark && share.Band(at) is var (min, max)
            ? DiscretionCalculation.Of(benchmark, use, min, max, NotApplied(at, share, benchmark)) : null;

    /// <summary>The spread, where the first violation's fine is far from it: it is kept with the reason.</summary>
    internal static FineSpread? SpreadFarFrom(Circumstances at, IUsesDiscretion act) => SpreadFarFrom(Share.Of(at, act)[0]);

    /// <summary>The spread, where the fine for one violation is far from it.</summary>
    internal static FineSpread? SpreadFarFrom(Share share) => IsUnlikeOthers(share) ? share.Spread : null;

    /// <summary>What the actor should know: a benchmark is not verified, or none is used.</summary>
    internal static IEnumerable<string> WarningsOn(Circumstances at, IUsesDiscretion act)
    {
        var shares = Share.Of(at, act);
        foreach (var benchmark in shares.Select(s => s.Discretion is { } use ? Benchmark(at, use) : null).OfType<DiscretionBenchmark>().Where(b => !b.Verified).Distinct())
        {
            yield return $"裁量基准“{benchmark.Name}”（{benchmark.Basis}）待核实";
        }

        if (at.Regime >= Regime.A2 && shares.Any(s => s is { Discretion: null, Fine: not null }))
        {
            yield return "告知书和决定书应当写明裁量基准的适用，本次没有裁量计算";
        }
    }

    /// <summary>The law that does not apply, where there is one for which the benchmark is made too.</summary>
    private static SubstanceVersion? NotApplied(Circumstances at, Share share, DiscretionBenchmark benchmark) =>
        SubstanceRules.Of(at, share.Violation)?.NotApplied is { } other && at.Law.Offence(other.OffenceCode) is { } offence && benchmark.IsFor(offence) ? other : null;

    private static IEnumerable<Money> Adjusted(DecidePenalty act) =>
        (act.Further ?? []).Select(f => f.Discretion).Prepend(act.Discretion).Select(use => use?.AdjustedTo).OfType<Money>();

    private static DiscretionCalculation? NoticedFor(Circumstances at, Share share) => share.Violation.Number == 1
        ? at.Case.Notice?.Discretion : at.Case.Notice?.Further.FirstOrDefault(f => f.Violation == share.Violation.Number)?.Discretion;

    private static bool IsUnlikeOthers(Share share) => share is { Spread: { } spread, Fine.Amount: { } fine } && spread.IsFarFrom(fine);

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
