using System.Runtime.CompilerServices;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Tracing;

/// <summary>The ten points a discipline inspector follows through a file 追责十查.</summary>
public enum TracePoint
{
    /// <summary>From the lead to the filing, and why not 线索与立案.</summary>
    [Term("线索与立案")] Filing = 1,

    /// <summary>Who investigated, reviewed and decided 查处分离、回避、持证.</summary>
    [Term("查处分离、回避、持证")] Separation,

    /// <summary>What became of a filed case 案件去向.</summary>
    [Term("案件去向")] Outcome,

    /// <summary>Standing still 停滞.</summary>
    [Term("停滞")] Standstill,

    /// <summary>The way of the fine 罚款变动.</summary>
    [Term("罚款变动")] Amount,

    /// <summary>Order and time of the steps 办案时序.</summary>
    [Term("办案时序")] Order,

    /// <summary>What should have been referred 应移送未移送.</summary>
    [Term("应移送未移送")] Referral,

    /// <summary>Collecting the fine 执行.</summary>
    [Term("执行")] Enforcement,

    /// <summary>Whether the violation was corrected 整改复查.</summary>
    [Term("整改复查")] Correction,

    /// <summary>The dossier 卷宗与公开.</summary>
    [Term("卷宗与公开")] Dossier,
}

/// <summary>How grave a finding is by what courts and superiors make of it 严重程度; the agency's own measure, not the law's.</summary>
public enum FindingGravity
{
    /// <summary>To be looked into 提示核查.</summary>
    [Term("提示核查")] Hint,

    /// <summary>A flaw of the procedure 程序瑕疵.</summary>
    [Term("程序瑕疵")] Flaw,

    /// <summary>What makes a decision revocable, or public money lost 可致撤销或者失职.</summary>
    [Term("可致撤销或者失职")] Grave,
}

/// <summary>
/// One question an inspector puts to a file, as one value: its code, its sentence, where the norm is written, and how to look for a breach
/// of it. It reads only the events, the law and the day, never the rules that let the events happen.
/// </summary>
/// <param name="code">The stable code, such as T-101; its first digits are the point.</param>
/// <param name="point">Under which of the ten points.</param>
/// <param name="gravity">How grave a breach is.</param>
/// <param name="sentence">The norm as one positive Chinese sentence.</param>
/// <param name="basis">Where it is written.</param>
/// <param name="look">Finds the breaches.</param>
/// <param name="name">Filled in by the compiler.</param>
public sealed class TraceCheck(
    string code, TracePoint point, FindingGravity gravity, string sentence, Provision basis, Func<CaseTrail, IEnumerable<Found>> look,
    [CallerMemberName] string name = "")
{
    /// <summary>The stable code, such as T-101.</summary>
    public string Code { get; } = code;

    /// <summary>Under which of the ten points.</summary>
    public TracePoint Point { get; } = point;

    /// <summary>How grave a breach is.</summary>
    public FindingGravity Gravity { get; } = gravity;

    /// <summary>The norm as one positive Chinese sentence.</summary>
    public string Sentence { get; } = sentence;

    /// <summary>Where it is written, under each regime.</summary>
    public Provision Basis { get; } = basis;

    /// <summary>The check's name in the code.</summary>
    public string Name { get; } = name;

    /// <summary>The breaches in the file, in its order.</summary>
    public IEnumerable<TraceFinding> In(CaseTrail trail)
    {
        ArgumentNullException.ThrowIfNull(trail);
        return look(trail).Select(found => new TraceFinding(this, found.On, found.Particulars, found.Basis ?? Basis.Under(trail.RegimeOn(found.On)), found.Verified, found.Versions));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Code} {Name}";
}

/// <summary>A breach as a check sees it.</summary>
/// <param name="On">The day it concerns.</param>
/// <param name="Particulars">What was found, in Chinese.</param>
/// <param name="Versions">The events it rests on, by their places in the case.</param>
public sealed record Found(DateOnly On, string Particulars, IReadOnlyList<long> Versions)
{
    /// <summary>Where the norm is written, where it is another article than the check's own.</summary>
    public LegalBasis? Basis { get; init; }

    /// <summary>Whether the text the finding rests on was read; where not, screens say so.</summary>
    public bool Verified { get; init; } = true;
}

/// <summary>A finding 问题线索 in a file.</summary>
/// <param name="Check">Which question found it.</param>
/// <param name="On">The day it concerns.</param>
/// <param name="Particulars">What was found, in Chinese.</param>
/// <param name="Basis">Where the norm is written in the law of that day.</param>
/// <param name="Verified">Whether that text was read.</param>
/// <param name="Versions">The events it rests on, by their places in the case.</param>
public sealed record TraceFinding(TraceCheck Check, DateOnly On, string Particulars, LegalBasis Basis, bool Verified, IReadOnlyList<long> Versions)
{
    /// <summary>The article, marked where its text was not read.</summary>
    public string BasisAsShown => Basis + Doubt.About(Verified);
}
