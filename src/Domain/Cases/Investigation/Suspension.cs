using Enforcement.Domain.Calendar;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Grounds of suspending an investigation 调查中止情形 (生态环境行政处罚办法第三十五条).</summary>
public enum SuspensionGround
{
    /// <summary>It must wait for a judgment or another decision 须以相关裁判或者其他决定为依据.</summary>
    [Term("须以相关裁判或者其他决定为依据，尚无结果")] AwaitsDecision,

    /// <summary>A question of law was sent to the competent organ 法律适用须送请有权机关解释.</summary>
    [Term("法律适用须送请有权机关解释")] AwaitsInterpretation,

    /// <summary>Force majeure 因不可抗力致使暂时无法调查.</summary>
    [Term("因不可抗力暂时无法调查")] ForceMajeure,

    /// <summary>The party cannot be found 当事人下落不明.</summary>
    [Term("当事人下落不明")] PartyMissing,

    /// <summary>Another ground for suspending 其他应当中止调查的情形.</summary>
    [Term("其他应当中止调查的情形")] Other,
}

/// <summary>Grounds of terminating an investigation 调查终止情形 (生态环境行政处罚办法第三十六条).</summary>
public enum TerminationGround
{
    /// <summary>The citizen suspected has died 涉嫌违法的公民死亡.</summary>
    [Term("涉嫌违法的公民死亡")] CitizenDied,

    /// <summary>The organisation suspected has ended without a successor 法人、其他组织终止且无权利义务承受人.</summary>
    [Term("涉嫌违法的单位终止且无权利义务承受人")] OrganisationEnded,

    /// <summary>Another ground for terminating 其他应当终止调查的情形.</summary>
    [Term("其他应当终止调查的情形")] Other,
}

/// <summary>Findings other than an established violation on which an investigation is concluded 调查终结的其他情形 (环境行政处罚办法第四十四条).</summary>
public enum ConclusionGround
{
    /// <summary>The violation is not established 违法事实不成立.</summary>
    [Term("违法事实不成立")] NotEstablished,

    /// <summary>The natural person has died 作为当事人的自然人死亡.</summary>
    [Term("作为当事人的自然人死亡")] CitizenDied,

    /// <summary>The organisation has ended without a successor 法人或者其他组织终止，无承受人.</summary>
    [Term("作为当事人的法人或者其他组织终止，无承受人")] OrganisationEnded,

    /// <summary>It does not belong to this agency 不属于本机关管辖.</summary>
    [Term("不属于本机关管辖")] NotWithinJurisdiction,

    /// <summary>Another ground for concluding 其他依法应当终结调查的情形.</summary>
    [Term("其他依法应当终结调查的情形")] Other,
}

/// <summary>A time in which the investigation rested 调查中止.</summary>
/// <param name="From">The day it was suspended.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reason">The particulars.</param>
/// <param name="ResumedOn">The day it was resumed; null while it rests.</param>
public sealed record Suspension(DateOnly From, SuspensionGround Ground, string Reason, DateOnly? ResumedOn = null)
{
    /// <summary>The days that do not count towards a period, up to the day asked about; nothing when there are none.</summary>
    public UncountedSpan? Uncounted(DateOnly on) => Days(From, ResumedOn ?? on, "调查中止");

    /// <summary>The days after the first to the last, the last included: the day of the beginning never counts anyway.</summary>
    internal static UncountedSpan? Days(DateOnly from, DateOnly until, string why) => until > from ? new(from.AddDays(1), until, why) : null;
}
