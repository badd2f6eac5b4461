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
        at => at.Case.Conclusion is null || Of(at) is not null,
        at => $"“{at.Law.Offence(at.Case.Conclusion!.OffenceCode)?.Name}”的处罚条款在 {LastDayOf(at.Case)!.Value.Iso()} 不适用，其他时期的对应条款没有登记，应当重新认定违法行为");

    /// <summary>The party was noticed under the law that is applied; where the law has changed since, it is noticed again.</summary>
    public static readonly BodyRule<DecidePenalty> NoticedUnderTheSameLaw = new(
        "R-2202", "告知后适用的处罚条款发生变化的，应当按新的条款重新告知", ByDate,
        (at, _) => NoticedClause(at) is not { } noticed || Of(at) is not { } substance || noticed == substance.Applied.Clause,
        (at, _) => $"告知的处罚条款是{NoticedClause(at)}，{at.On.Iso()} 应当适用{Of(at)!.Applied.Clause}：{Of(at)!.Why}");

    /// <summary>The comparison for the established offence on the day of the act; null when no version is known.</summary>
    internal static Substance? Of(Circumstances at) =>
        at.Case is { Conclusion: { } conclusion, Proposal: { } proposal } && at.Law.Offence(conclusion.OffenceCode) is { } established
            ? Substance.Of(at.Law, established, LastDayOf(at.Case)!.Value, at.On, proposal.Party.IsCitizen, conclusion.MeasuredAgainst)
            : null;

    /// <summary>The day the act ended; of one that goes on, the last day on which it was found: the discovery, or a re-inspection that found it not corrected.</summary>
    internal static DateOnly? LastDayOf(EnforcementCase file) => file.Proposal is not { } proposal ? null
        : proposal.Violation.EndedOn
        ?? (file.Correction is { Corrected: false, ReinspectedOn: { } again } && again > proposal.Lead.ReceivedOn ? again : proposal.Lead.ReceivedOn);

    /// <summary>What the actor should know: the later law applies, or one of the two was not read.</summary>
    internal static IEnumerable<string> WarningsOn(Circumstances at)
    {
        if (Of(at) is { } substance && (substance.Later is not null || !substance.AtTheTime.Verified || substance.Why.EndsWith("（待核实）", StringComparison.Ordinal)))
        {
            yield return substance.Why;
        }
    }

    private static LegalBasis? NoticedClause(Circumstances at) => at.Case.Notice?.Penalties.FirstOrDefault(p => p.Kind == PenaltyKind.Fine)?.Clause;
}
