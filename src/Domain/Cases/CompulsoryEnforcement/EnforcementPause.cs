using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.CompulsoryEnforcement;

/// <summary>What is enforced: the money of a penalty decision, or a performance by others.</summary>
public interface IEnforced
{
    /// <summary>The decision.</summary>
    Guid PaperId { get; }

    /// <summary>Its number.</summary>
    DocumentNumber Number { get; }

    /// <summary>The times in which enforcement rested.</summary>
    IReadOnlyList<EnforcementPause> Pauses { get; }

    /// <summary>The termination of enforcement.</summary>
    EnforcementTerminated? Termination { get; }
}

/// <summary>Grounds of suspending enforcement 中止执行情形 (行政强制法第三十九条).</summary>
public enum EnforcementSuspensionGround
{
    /// <summary>The party is in real difficulty or cannot perform for now 履行确有困难或者暂无履行能力.</summary>
    [Term("当事人履行行政决定确有困难或者暂无履行能力")] UnableToPerform,

    /// <summary>A third person claims rights in the subject with reason 第三人对执行标的主张权利.</summary>
    [Term("第三人对执行标的主张权利，确有理由")] ClaimOfOthers,

    /// <summary>It may do harm that can hardly be made good, and resting harms no public interest 可能造成难以弥补的损失.</summary>
    [Term("执行可能造成难以弥补的损失，且中止执行不损害公共利益")] IrreparableLoss,

    /// <summary>Otherwise 认为需要中止执行的其他情形.</summary>
    [Term("认为需要中止执行的其他情形")] Other,
}

/// <summary>Why enforcement is resumed 恢复执行情形 (行政强制法第三十九条第二款、第四十二条第二款).</summary>
public enum EnforcementResumptionGround
{
    /// <summary>The ground of the suspension has fallen away 中止执行的情形消失.</summary>
    [Term("中止执行的情形消失")] GroundFellAway,

    /// <summary>The party does not perform the execution agreement 当事人不履行执行协议: what it remitted is owed again.</summary>
    [Term("当事人不履行执行协议")] AgreementBroken,
}

/// <summary>A time in which enforcement rested 中止执行.</summary>
/// <param name="From">The day it was suspended.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Until">The day it was resumed; null while it rests.</param>
public sealed record EnforcementPause(DateOnly From, EnforcementSuspensionGround Ground, DateOnly? Until = null)
{
    /// <summary>The key of the period after which what could not be enforced is enforced no more.</summary>
    internal const string LongestKey = "enforcement.suspension";

    /// <summary>The days that do not count towards a period, up to the day asked about; nothing when there are none.</summary>
    internal UncountedSpan? Uncounted(DateOnly on) => Suspension.Days(From, Until ?? on, "中止执行期间");

    /// <summary>The pauses with the last one ended.</summary>
    internal static IReadOnlyList<EnforcementPause> Ended(IReadOnlyList<EnforcementPause> pauses, DateOnly on) => [.. pauses.SkipLast(1), pauses[^1] with { Until = on }];
}

/// <summary>What the rules of enforcement look at in what is enforced.</summary>
internal static class EnforcedFacts
{
    /// <summary>What the act is about: the decision named, else the main penalty, else the latest performance by others; null when there is none.</summary>
    public static IEnforced? EnforcedBy(this Circumstances at, IOnADecision act) =>
        (IEnforced?)at.Case.Substitutions.FirstOrDefault(s => s.PaperId == act.DecisionId)
        ?? (IEnforced?)at.Case.Decision(act.DecisionId)
        ?? (act.DecisionId is null ? at.Case.LatestSubstitution() : null);

    /// <summary>The pause that goes on; null while enforcement does not rest.</summary>
    public static EnforcementPause? OpenPause(this IEnforced enforced) => enforced.Pauses is [.., { Until: null } open] ? open : null;
}

/// <summary>What suspending, resuming and terminating have in common.</summary>
internal static class EnforcementStages
{
    /// <summary>Whenever a penalty or an order to correct can be enforced.</summary>
    internal static readonly IReadOnlyList<CaseStage> All = [.. ActsOnADecision.Stages.Union(SubstitutionRules.Stages)];
}
