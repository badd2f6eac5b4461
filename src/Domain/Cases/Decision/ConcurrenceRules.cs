using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>The rules of one act that is several offences 法条竞合.</summary>
public static class ConcurrenceRules
{
    /// <summary>
    /// One act that is several offences is penalised once, as the graver one: until 2021-07-14 under the clause of the higher rank, of equal
    /// ranks any; since then under the clause with the higher fine.
    /// </summary>
    public static readonly BodyRule<ConcludeInvestigation> GraverOffenceIsApplied = new(
        "R-535", "同一违法行为违反多个规定的，应当适用效力等级较高的规定；2021 年 7 月 15 日起适用罚款数额高的规定",
        new(new LegalBasis("环境行政处罚办法", "第九条"), new("行政处罚法", "第二十九条"), new("生态环境行政处罚办法", "第七条")),
        (at, act) => act.Established(at.Case).All(v => Unknown(at, v) is null && Graver(at, v) is null),
        (at, act) => act.Established(at.Case).Select(v => Unknown(at, v) is { } code ? $"“{code}”不是行为发生时可处罚的违法行为"
            : Graver(at, v) is { } graver ? $"“{graver.Name}”（{graver.Penalised}）应当优先于“{at.Law.Offence(v.OffenceCode)?.Name}”适用" : "")
            .FirstOrDefault(text => text.Length > 0, ""));

    private static string? Unknown(Circumstances at, EstablishedViolation violation) =>
        violation.AlsoViolated.FirstOrDefault(code => at.Law.Offence(code)?.InForceOn(violation.LawOfDay) != true);

    private static Offence? Graver(Circumstances at, EstablishedViolation violation) => at.Law.Offence(violation.OffenceCode) is not { } applied ? null
        : violation.AlsoViolated.Select(code => at.Law.Offence(code)!).FirstOrDefault(other => at.Regime < Regime.A2
            ? Rank(other) > Rank(applied)
            : Highest(at, violation, other) is { } high && Highest(at, violation, applied) is { } own && high > own);

    /// <summary>An act of the National People's Congress 法律, regulations of the State Council 行政法规, or rules below.</summary>
    private static int Rank(Offence offence) => offence.Penalised.Source switch
    {
        [.., '法'] => 2,
        [.., '条', '例'] => 1,
        _ => 0,
    };

    private static Money? Highest(Circumstances at, EstablishedViolation violation, Offence offence) =>
        offence.FineOf(at.Case.Party!.IsCitizen)?.InYuan(violation.MeasuredAgainst)?.Max;
}
