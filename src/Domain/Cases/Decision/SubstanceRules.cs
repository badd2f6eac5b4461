using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>The rules of which law applies by the date of the act 从旧兼从轻.</summary>
public static class SubstanceRules
{
    private static readonly Provision ByDate = new(new LegalBasis("行政处罚法", "第三条"), new LegalBasis("行政处罚法", "第三十七条"));

    /// <summary>There is a clause that was in force when the act was done, or to which it goes on.</summary>
    public static readonly CaseRule LawOfTheTimeIsKnown = new(
        "R-2201", "处罚应当适用违法行为发生时的规定；连续、继续到新规定施行后的，适用新规定；新规定较轻的，适用新规定", ByDate,
        at => Unknown(at) is null,
        at => Unknown(at) is { } violation
            ? $"“{at.Law.Offence(violation.OffenceCode)?.Name}”的处罚条款在 {violation.LastDay.Iso()} 不适用，其他时期的对应条款没有登记，应当重新认定违法行为" : "");

    /// <summary>The party was noticed under the law that is applied; where the law has changed since, it is noticed again.</summary>
    public static readonly BodyRule<DecidePenalty> NoticedUnderTheSameLaw = new(
        "R-2202", "告知后适用的处罚条款发生变化的，应当按新的条款重新告知", ByDate,
        (at, _) => OtherwiseNoticed(at) is null,
        (at, _) => OtherwiseNoticed(at) is { } v
            ? $"{(at.Case.Violations.Count > 1 ? $"{v.Named}：" : "")}告知的处罚条款是{NoticedClause(at, v)}，{at.On.Iso()} 应当适用{Of(at, v)!.Applied.Clause}：{Of(at, v)!.Why}" : "");

    /// <summary>The comparison for the first violation on the day of the act; null when no version is known.</summary>
    internal static Substance? Of(Circumstances at) => at.Case.Violations is [var first, ..] ? Of(at, first) : null;

    /// <summary>The comparison for the violation on the day of the act; null when no version is known.</summary>
    internal static Substance? Of(Circumstances at, EstablishedViolation violation) => at.Law.Offence(violation.OffenceCode) is { } established
        ? Substance.Of(at.Law, established, violation.LastDay, at.On, at.Case.Party!.IsCitizen, violation.MeasuredAgainst) : null;

    /// <summary>What the actor should know: the later law applies, or one of the two was not read.</summary>
    internal static IEnumerable<string> WarningsOn(Circumstances at) => at.Case.Violations.Select(v => Of(at, v)).OfType<Substance>()
        .Where(substance => substance.Later is not null || !substance.AtTheTime.Verified || substance.Why.EndsWith("（待核实）", StringComparison.Ordinal))
        .Select(substance => substance.Why);

    private static EstablishedViolation? Unknown(Circumstances at) => at.Case.Violations.FirstOrDefault(v => Of(at, v) is null);

    private static EstablishedViolation? OtherwiseNoticed(Circumstances at) => at.Case.Violations.FirstOrDefault(v =>
        NoticedClause(at, v) is { } noticed && Of(at, v) is { } substance && noticed != substance.Applied.Clause);

    private static LegalBasis? NoticedClause(Circumstances at, EstablishedViolation violation) =>
        at.Case.Notice?.Penalties.FirstOrDefault(p => p.Kind == PenaltyKind.Fine && p.ViolationNumber == violation.Number)?.Clause;
}
