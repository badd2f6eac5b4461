using System.Runtime.CompilerServices;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>What a notice or decision makes of one violation: each is judged under its own clause, and all are executed together.</summary>
/// <param name="Violation">The violation.</param>
/// <param name="IsOneOfMany">Whether the case has several.</param>
/// <param name="Offence">The offence in the version that applies on the act's day 从旧兼从轻.</param>
/// <param name="Penalties">The penalties for it.</param>
/// <param name="MitigationGround">Why below the band, where it is.</param>
/// <param name="Weighing">What is weighed, where it is itemised.</param>
/// <param name="Discretion">The use of a benchmark, where there is one.</param>
/// <param name="Spread">The agency's similar fines.</param>
/// <param name="UnlikeOthersReason">Why the fine is far from them, where it is.</param>
internal sealed record Share(
    EstablishedViolation Violation, bool IsOneOfMany, Offence Offence, IReadOnlyList<Penalty> Penalties, string? MitigationGround,
    IReadOnlyList<Weighing>? Weighing, UseOfDiscretion? Discretion, FineSpread? Spread, string? UnlikeOthersReason)
{
    /// <summary>The fine for it; there is one at most.</summary>
    public Penalty? Fine => Penalties.FirstOrDefault(p => p.Kind == PenaltyKind.Fine);

    /// <summary>The band of the fine in yuan; null where the clause knows none.</summary>
    public (Money Min, Money Max)? Band(Circumstances at) => Offence.FineOf(at.Case.Party!.IsCitizen)?.InYuan(Violation.MeasuredAgainst);

    /// <summary>The shares of the violations the case establishes, in their order.</summary>
    public static IReadOnlyList<Share> Of(Circumstances at, IImposesPenalties act)
    {
        var violations = at.Case.Violations;
        return [.. violations.Select(violation =>
        {
            Penalty[] penalties = [.. act.Penalties.Where(p => p.ViolationNumber == violation.Number)];
            var offence = PenaltyRules.OffenceOf(at, violation);
            if (violation.Number == 1)
            {
                var use = act as IUsesDiscretion;
                return new Share(
                    violation, violations.Count > 1, offence, penalties, act.MitigationGround, act.Weighing, use?.Discretion, at.FineSpread,
                    use?.UnlikeOthersReason);
            }

            var further = act.Further?.FirstOrDefault(f => f.Violation == violation.Number);
            return new(
                violation, true, offence, penalties, further?.MitigationGround, further?.Weighing, further?.Discretion,
                at.FurtherSpreads.GetValueOrDefault(violation.OffenceCode), further?.UnlikeOthersReason);
        })];
    }

    /// <summary>A rule that is asked of each violation's share; where there are several, the refusal names the violation.</summary>
    public static BodyRule<TBody> Rule<TBody>(
        string code, string sentence, Provision basis, Func<Circumstances, Share, bool> holds, Func<Circumstances, Share, string>? missing = null,
        [CallerMemberName] string name = "")
        where TBody : IImposesPenalties => new(
            code, sentence, basis,
            (at, act) => Of(at, act).All(share => holds(at, share)),
            (at, act) => Of(at, act).FirstOrDefault(share => !holds(at, share)) is not { } broken ? sentence
                : (broken.IsOneOfMany ? $"{broken.Violation.Named}：" : "") + (missing?.Invoke(at, broken) ?? sentence),
            name);

    /// <summary>What the event keeps of the violations besides the first; null where there are none.</summary>
    public static IReadOnlyList<FurtherWeighed>? Further(Circumstances at, IImposesPenalties act) => Of(at, act) is { Count: > 1 } shares
        ? [.. shares.Skip(1).Select(share => new FurtherWeighed(
            share.Violation.Number, act.Further!.First(f => f.Violation == share.Violation.Number).Grounds, share.MitigationGround, share.Weighing,
            DiscretionRules.Calculate(at, share), SubstanceRules.Of(at, share.Violation), DiscretionRules.SpreadFarFrom(share), share.UnlikeOthersReason))]
        : null;
}
