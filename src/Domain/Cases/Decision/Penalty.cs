using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>One penalty of a notice or decision.</summary>
/// <param name="Kind">What kind of penalty.</param>
/// <param name="Clause">The clause it rests on; when left out, the offence's own clause.</param>
/// <param name="Amount">Yuan to pay, of a fine or of confiscated gains; null for the other kinds.</param>
/// <param name="Detail">What exactly, such as the goods confiscated or the line shut down.</param>
/// <param name="Violation">For which violation of the case, by its number; the first when left out.</param>
public sealed record Penalty(PenaltyKind Kind, LegalBasis? Clause = null, Money? Amount = null, string? Detail = null, int? Violation = null)
{
    /// <summary>The number of the violation it is for.</summary>
    internal int ViolationNumber => Violation ?? 1;

    /// <summary>Whether the kind is one that is paid in money.</summary>
    public bool IsPaid => Kind is PenaltyKind.Fine or PenaltyKind.ConfiscationOfGains;
}

/// <summary>An act that intends or imposes penalties.</summary>
public interface IImposesPenalties
{
    /// <summary>The penalties.</summary>
    IReadOnlyList<Penalty> Penalties { get; }

    /// <summary>Why below the band 减轻理由, where it is.</summary>
    string? MitigationGround { get; }

    /// <summary>What is weighed in the party's favour or against it 裁量情节, where it is itemised.</summary>
    IReadOnlyList<Weighing>? Weighing => null;

    /// <summary>How the violations besides the first are weighed, one entry each; null where there are none.</summary>
    IReadOnlyList<FurtherWeighing>? Further => null;
}

/// <summary>Grounds for not penalising 不予处罚情形 (行政处罚法第二十五条至第二十九条、第三十八条；2021 年第三十条、第三十一条、第三十三条、第三十六条、第五十七条).</summary>
public enum NoPenaltyGround
{
    /// <summary>Minor, corrected in time, without harm 违法行为轻微并及时纠正,没有造成危害后果.</summary>
    [Term("违法行为轻微并及时纠正，没有造成危害后果")] MinorAndCorrected,

    /// <summary>The facts are not established 违法事实不能成立.</summary>
    [Term("违法事实不能成立")] FactsNotEstablished,

    /// <summary>The party is under fourteen 不满十四周岁.</summary>
    [Term("当事人不满十四周岁")] UnderFourteen,

    /// <summary>The party could not recognise or control the act 不能辨认或者控制自己行为.</summary>
    [Term("当事人不能辨认或者不能控制自己行为")] WithoutCapacity,

    /// <summary>A first offence with minor harm, corrected in time 初次违法且危害后果轻微并及时改正; from 2021-07-15.</summary>
    [Term("初次违法且危害后果轻微并及时改正")] FirstOffence,

    /// <summary>The party proves that it was not at fault 当事人有证据足以证明没有主观过错; from 2021-07-15.</summary>
    [Term("当事人有证据足以证明没有主观过错")] WithoutFault,

    /// <summary>The limitation period had run out when the violation was discovered 超过追责时效.</summary>
    [Term("违法行为超过追责时效")] BeyondLimitation,
}
