using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>The rules of what penalties a notice may intend and a decision may impose.</summary>
public static class PenaltyRules
{
    private static readonly Provision Discretion = new(new LegalBasis("环境行政处罚办法", "第六条"), b: new LegalBasis("生态环境行政处罚办法", "第四十一条"));

    /// <summary>Each kind of penalty is one the offence's clause knows, or cites another clause that does.</summary>
    public static readonly BodyRule<IImposesPenalties> EachKindIsKnownToTheClause = new(
        "R-501", "处罚种类应当是所依据条款规定的种类", new("行政处罚法", "第三条、第八条"),
        (at, act) => !Unknown(at, act).Any(),
        (at, act) => $"{OffenceOf(at).Penalised}没有规定{string.Join("、", Unknown(at, act).Select(p => p.Kind.Chinese()))}；依据其他条款的，请在 clause 写明");

    /// <summary>One act is fined once 一事不二罚.</summary>
    public static readonly BodyRule<IImposesPenalties> OneActIsFinedOnce = new(
        "R-502", "对同一违法行为不得给予两次以上罚款", new(new LegalBasis("行政处罚法", "第二十四条"), new LegalBasis("行政处罚法", "第二十九条"), new LegalBasis("生态环境行政处罚办法", "第七条")),
        (_, act) => act.Penalties.Count(p => p.Kind == PenaltyKind.Fine) <= 1);

    /// <summary>The fine cites the clause that penalises the established offence.</summary>
    public static readonly BodyRule<IImposesPenalties> FineCitesTheOffencesClause = new(
        "R-503", "罚款应当引用所认定违法行为的处罚条款", new(new LegalBasis("环境行政处罚办法", "第五十四条"), new LegalBasis("行政处罚法", "第五十九条")),
        (at, act) => Fine(act) is not { Clause: { } clause } || clause == OffenceOf(at).Penalised,
        (at, act) => $"罚款引用了{Fine(act)?.Clause}，而“{OffenceOf(at).Name}”的处罚条款是{OffenceOf(at).Penalised}");

    /// <summary>A fine lies within the band of the clause; below it only with a ground for mitigation.</summary>
    public static readonly BodyRule<IImposesPenalties> FineIsWithinTheBand = new(
        "R-504", "罚款数额应当在法定幅度以内；低于下限的应当有减轻处罚的理由", Discretion,
        (at, act) => Fine(act)?.Amount is not { } amount || (Band(at) is var (min, max) && amount <= max
            && (amount >= min || (!amount.IsZero && !string.IsNullOrWhiteSpace(act.MitigationGround)))),
        (at, act) => Band(at) is var (min, max)
            ? $"{OffenceOf(at).Penalised}的罚款幅度为 {min} 元至 {max} 元，所填为 {Fine(act)?.Amount} 元"
            : $"{OffenceOf(at).Penalised}没有可计算的罚款幅度");

    /// <summary>A decision imposes nothing heavier than, and nothing besides, what the party was noticed of.</summary>
    public static readonly BodyRule<DecidePenalty> NotHeavierThanNoticed = new(
        "R-505", "不得因当事人申辩而加重处罚；处罚不得超出事先告知的种类和数额", new(new LegalBasis("行政处罚法", "第三十二条"), new LegalBasis("行政处罚法", "第四十五条")),
        (at, act) => !Heavier(at, act).Any(),
        (at, act) => string.Join(";", Heavier(at, act)));

    /// <summary>A notice or decision names at least one penalty, and of each that is paid how much.</summary>
    public static readonly BodyRule<IImposesPenalties> PenaltiesAreDefinite = new(
        "R-510", "告知和决定应当载明处罚的种类；罚款、没收违法所得应当写明数额", new(new LegalBasis("行政处罚法", "第三十九条"), new LegalBasis("行政处罚法", "第五十九条")),
        (_, act) => act.Penalties.Count > 0 && !WithoutAmount(act).Any(),
        (_, act) => act.Penalties.Count == 0 ? "没有写明任何处罚" : $"没有写明{string.Join("、", WithoutAmount(act).Select(p => p.Kind.Chinese()))}的数额");

    /// <summary>The penalties with the offence's clause filled in where none is cited.</summary>
    internal static IReadOnlyList<Penalty> Cited(Circumstances at, IReadOnlyList<Penalty> penalties) =>
        [.. penalties.Select(p => p.Clause is null ? p with { Clause = OffenceOf(at).Penalised } : p)];

    /// <summary>The established offence in the version that applies on the act's day 从旧兼从轻.</summary>
    internal static Offence OffenceOf(Circumstances at) =>
        at.Law.Offence(SubstanceRules.Of(at)?.Applied.OffenceCode ?? at.Case.Conclusion!.OffenceCode)!;

    /// <summary>The fine among the penalties.</summary>
    internal static Penalty? Fine(IImposesPenalties act) => act.Penalties.FirstOrDefault(p => p.Kind == PenaltyKind.Fine);

    private static IEnumerable<Penalty> WithoutAmount(IImposesPenalties act) => act.Penalties.Where(p => p.IsPaid && p.Amount is not { IsZero: false });

    /// <summary>The band of the fine in yuan; null where the clause knows none.</summary>
    internal static (Money Min, Money Max)? Band(Circumstances at) =>
        OffenceOf(at).FineOf(at.Case.Party!.IsCitizen)?.InYuan(at.Case.Conclusion!.MeasuredAgainst);

    private static IEnumerable<Penalty> Unknown(Circumstances at, IImposesPenalties act)
    {
        var offence = OffenceOf(at);
        return act.Penalties.Where(p => p.Kind == PenaltyKind.Fine
            ? offence.Fine is null
            : !offence.OtherPenalties.Contains(p.Kind) && (p.Clause is null || p.Clause == offence.Penalised));
    }

    private static IEnumerable<string> Heavier(Circumstances at, DecidePenalty act)
    {
        var noticed = at.Case.Notice?.Penalties ?? [];
        foreach (var kind in act.Penalties.Select(p => p.Kind).Distinct())
        {
            if (noticed.All(p => p.Kind != kind))
            {
                yield return $"告知书没有告知{kind.Chinese()}";
            }
            else if (Sum(act.Penalties, kind) > Sum(noticed, kind))
            {
                yield return $"告知的{kind.Chinese()}为 {Sum(noticed, kind)} 元，决定为 {Sum(act.Penalties, kind)} 元";
            }
        }
    }

    private static Money Sum(IEnumerable<Penalty> penalties, PenaltyKind kind) =>
        penalties.Where(p => p.Kind == kind).Aggregate(Money.Zero, (sum, p) => sum + (p.Amount ?? Money.Zero));
}
