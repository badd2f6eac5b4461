using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>The rules of what penalties a notice may intend and a decision may impose.</summary>
public static class PenaltyRules
{
    private static readonly Provision Discretion = new(new LegalBasis("环境行政处罚办法", "第六条"), b: new LegalBasis("生态环境行政处罚办法", "第四十一条"));

    /// <summary>
    /// Several violations are weighed one by one, and penalised in one decision: each penalty is for one of those established, and each of them has
    /// its grounds, also where it is not penalised.
    /// </summary>
    public static readonly BodyRule<IImposesPenalties> EachViolationIsWeighed = new(
        "R-536", "对两项以上违法行为应当分别裁量、合并处罚：每项处罚归于所认定的一项违法行为，每项违法行为分别写明理由",
        new(new LegalBasis("环境行政处罚办法", "第五十三条"), new("行政处罚法", "第五条第二款"), new("生态环境行政处罚办法", "第四十一条")),
        (at, act) => NotWeighed(at, act) is null,
        (at, act) => NotWeighed(at, act) ?? "");

    /// <summary>
    /// A decision leaves none of several violations open: each is penalised, or expressly not penalised on a ground of law, and not both.
    /// </summary>
    public static readonly BodyRule<DecidePenalty> EachViolationIsPenalisedOrSpared = new(
        "R-538", "对认定的每项违法行为应当分别作出处理：给予处罚，或者按法定情形不予处罚并写明理由",
        new(new LegalBasis("行政处罚法", "第三十八条第一款"), new LegalBasis("行政处罚法", "第五十七条第一款")),
        (at, act) => LeftOpen(at, act) is null,
        (at, act) => LeftOpen(at, act) ?? "");

    /// <summary>Each kind of penalty is one the offence's clause knows, or cites another clause that does.</summary>
    public static readonly BodyRule<IImposesPenalties> EachKindIsKnownToTheClause = Share.Rule<IImposesPenalties>(
        "R-501", "处罚种类应当是所依据条款规定的种类", new("行政处罚法", "第三条、第八条"),
        (_, share) => !Unknown(share).Any(),
        (_, share) => $"{share.Offence.Penalised}没有规定{string.Join("、", Unknown(share).Select(p => p.Kind.Chinese()))}；依据其他条款的，请在 clause 写明");

    /// <summary>Each kind of penalty is one that the law of the day knows.</summary>
    public static readonly BodyRule<IImposesPenalties> EachKindIsKnownToTheDay = new(
        "R-539", "处罚种类应当是当时的法律、规章规定的种类",
        new(new LegalBasis("环境行政处罚办法", "第十条"), new("行政处罚法", "第九条"), new("生态环境行政处罚办法", "第八条")),
        (at, act) => act.Penalties.All(p => at.Regime >= KnownFrom(p.Kind)),
        (at, act) => act.Penalties.First(p => at.Regime < KnownFrom(p.Kind)).Kind is var kind
            ? $"{kind.Chinese()}自 {at.Law.Regimes.First(r => r.Code == KnownFrom(kind)).From.Iso()} 起才是处罚种类" : "");

    /// <summary>One act is fined once 一事不二罚.</summary>
    public static readonly BodyRule<IImposesPenalties> OneActIsFinedOnce = Share.Rule<IImposesPenalties>(
        "R-502", "对同一违法行为不得给予两次以上罚款", new(new LegalBasis("行政处罚法", "第二十四条"), new LegalBasis("行政处罚法", "第二十九条"), new LegalBasis("生态环境行政处罚办法", "第七条")),
        (_, share) => share.Penalties.Count(p => p.Kind == PenaltyKind.Fine) <= 1);

    /// <summary>The fine cites the clause that penalises the established offence.</summary>
    public static readonly BodyRule<IImposesPenalties> FineCitesTheOffencesClause = Share.Rule<IImposesPenalties>(
        "R-503", "罚款应当引用所认定违法行为的处罚条款", new(new LegalBasis("环境行政处罚办法", "第五十四条"), new LegalBasis("行政处罚法", "第五十九条")),
        (_, share) => share.Fine is not { Clause: { } clause } || clause == share.Offence.Penalised,
        (_, share) => $"罚款引用了{share.Fine?.Clause}，而“{share.Offence.Name}”的处罚条款是{share.Offence.Penalised}");

    /// <summary>A fine lies within the band of the clause; below it only with a ground for mitigation.</summary>
    public static readonly BodyRule<IImposesPenalties> FineIsWithinTheBand = Share.Rule<IImposesPenalties>(
        "R-504", "罚款数额应当在法定幅度以内；低于下限的应当有减轻处罚的理由", Discretion,
        (at, share) => share.Fine?.Amount is not { } amount || (share.Band(at) is var (min, max) && amount <= max
            && (amount >= min || (!amount.IsZero && !string.IsNullOrWhiteSpace(share.MitigationGround)))),
        (at, share) => share.Band(at) is var (min, max)
            ? $"{share.Offence.Penalised}的罚款幅度为 {min} 元至 {max} 元，所填为 {share.Fine?.Amount} 元"
            : $"{share.Offence.Penalised}没有可计算的罚款幅度");

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

    /// <summary>
    /// What the actor should know of a penalty that stops or closes a business: 停业、关闭 waits for the government's approval; a mere stop 停产, which is
    /// of the same kind, does not, so that nothing is refused.
    /// </summary>
    internal static IEnumerable<string> WarningsOn(Circumstances at, IImposesPenalties act) =>
        act.Penalties.Any(p => p.Kind == PenaltyKind.SuspensionOrClosure) && !(at.Case.Shutdown?.OccurredOn <= at.On)
            ? [$"责令停业、关闭的，应当报经有批准权的人民政府批准（{Measures.MeasureRules.ShutdownIsReportedInAFiledCase.Basis}）；本案没有报请的记录"] : [];

    /// <summary>The penalties with the clause of their violation's offence filled in where none is cited.</summary>
    internal static IReadOnlyList<Penalty> Cited(Circumstances at, IReadOnlyList<Penalty> penalties) =>
        [.. penalties.Select(p => p.Clause is null ? p with { Clause = OffenceOf(at, at.Case.Violations[p.ViolationNumber - 1]).Penalised } : p)];

    /// <summary>The violation's offence in the version that applies on the act's day 从旧兼从轻.</summary>
    internal static Offence OffenceOf(Circumstances at, EstablishedViolation violation) =>
        at.Law.Offence(SubstanceRules.Of(at, violation)?.Applied.OffenceCode ?? violation.OffenceCode)!;

    /// <summary>A penalty that is for none of the established violations; null when each is for one.</summary>
    internal static Penalty? ForNoViolation(Circumstances at, IEnumerable<Penalty> penalties) =>
        penalties.FirstOrDefault(p => p.ViolationNumber < 1 || p.ViolationNumber > at.Case.Violations.Count);

    private static Regime KnownFrom(PenaltyKind kind) => kind switch
    {
        PenaltyKind.PublicCriticism or PenaltyKind.QualificationLowered or PenaltyKind.ActivityRestriction or PenaltyKind.OccupationRestriction => Regime.A2,
        PenaltyKind.LicenceApplicationBan or PenaltyKind.DemolitionOrder or PenaltyKind.OccupationBan => Regime.B,
        _ => Regime.A1,
    };

    private static string? NotWeighed(Circumstances at, IImposesPenalties act)
    {
        var established = at.Case.Violations;
        if (ForNoViolation(at, act.Penalties) is { } stray)
        {
            return $"本案认定了 {established.Count} 项违法行为，没有第 {stray.Violation} 项";
        }

        var weighed = act.Further ?? [];
        if (weighed.FirstOrDefault(f => f.Violation < 2 || f.Violation > established.Count || weighed.Count(other => other.Violation == f.Violation) > 1) is { } odd)
        {
            return $"分别裁量中的第 {odd.Violation} 项不是第一项以外的违法行为，或者重复填写";
        }

        return established.Skip(1).FirstOrDefault(v => weighed.All(f => f.Violation != v.Number || string.IsNullOrWhiteSpace(f.Grounds))) is { } left
            ? $"没有写明对{left.Named}的处罚理由和裁量说明，请在 further 填写" : null;
    }

    private static string? LeftOpen(Circumstances at, DecidePenalty act)
    {
        var (established, spared) = (at.Case.Violations, act.Spared ?? []);
        bool IsPenalised(int violation) => act.Penalties.Any(p => p.ViolationNumber == violation);
        if (spared.FirstOrDefault(s => s.Violation < 1 || s.Violation > established.Count || spared.Count(other => other.Violation == s.Violation) > 1) is { } odd)
        {
            return $"不予处罚的第 {odd.Violation} 项不是所认定的违法行为，或者重复填写";
        }

        if (spared.FirstOrDefault(s => IsPenalised(s.Violation) || string.IsNullOrWhiteSpace(s.Reasons)) is { } wrong)
        {
            return IsPenalised(wrong.Violation)
                ? $"对{established[wrong.Violation - 1].Named}既给予处罚又不予处罚" : $"没有写明对{established[wrong.Violation - 1].Named}不予处罚的理由";
        }

        return established.Count > 1 && established.FirstOrDefault(v => !IsPenalised(v.Number) && spared.All(s => s.Violation != v.Number)) is { } left
            ? $"对{left.Named}没有给予处罚，也没有在 spared 写明不予处罚的情形" : null;
    }

    private static IEnumerable<Penalty> WithoutAmount(IImposesPenalties act) => act.Penalties.Where(p => p.IsPaid && p.Amount is not { IsZero: false });

    private static IEnumerable<Penalty> Unknown(Share share) => share.Penalties.Where(p => p.Kind == PenaltyKind.Fine
        ? share.Offence.Fine is null
        : !share.Offence.OtherPenalties.Contains(p.Kind) && (p.Clause is null || p.Clause == share.Offence.Penalised));

    private static IEnumerable<string> Heavier(Circumstances at, DecidePenalty act)
    {
        var noticed = at.Case.Notice?.Penalties ?? [];
        foreach (var (violation, kind) in act.Penalties.Select(p => (p.ViolationNumber, p.Kind)).Distinct())
        {
            var of = at.Case.Violations.Count > 1 ? $"{at.Case.Violations[violation - 1].Named}的" : "";
            if (noticed.All(p => p.Kind != kind || p.ViolationNumber != violation))
            {
                yield return $"告知书没有告知{of}{kind.Chinese()}";
            }
            else if (Sum(act.Penalties, violation, kind) > Sum(noticed, violation, kind))
            {
                yield return $"告知的{of}{kind.Chinese()}为 {Sum(noticed, violation, kind)} 元，决定为 {Sum(act.Penalties, violation, kind)} 元";
            }
        }
    }

    /// <summary>What the penalties of the kind for the violation come to.</summary>
    internal static Money Sum(IEnumerable<Penalty> penalties, int violation, PenaltyKind kind) => penalties
        .Where(p => p.Kind == kind && p.ViolationNumber == violation).Aggregate(Money.Zero, (sum, p) => sum + (p.Amount ?? Money.Zero));
}
