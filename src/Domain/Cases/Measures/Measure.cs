using Enforcement.Domain.Calendar;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Measures on goods 对财物采取的措施.</summary>
public enum MeasureKind
{
    /// <summary>Advance registration and preservation of evidence 先行登记保存.</summary>
    [Term("先行登记保存")] Preservation,

    /// <summary>Sealing-up 查封.</summary>
    [Term("查封")] Sealing,

    /// <summary>Seizure 扣押.</summary>
    [Term("扣押")] Seizure,
}

/// <summary>How a measure stands on a day.</summary>
public enum MeasureState
{
    /// <summary>Approved, not carried out yet 已批准未实施.</summary>
    [Term("已批准未实施")] Approved,

    /// <summary>Carried out and in force 实施中.</summary>
    [Term("实施中")] InForce,

    /// <summary>Disposed of or released 已处理.</summary>
    [Term("已处理或者解除")] Ended,

    /// <summary>Its period is over: a preservation has ended by itself, a sealing must be released 期满.</summary>
    [Term("期限届满")] Lapsed,
}

/// <summary>What becomes of preserved evidence, one of four (环境行政处罚办法第三十九条); the fourth, release, has its own paper.</summary>
public enum PreservedDisposition
{
    /// <summary>Secured by record, copy, photograph or the like 采取证据保全措施.</summary>
    [Term("采取记录、复制、拍照、录像等证据保全措施")] Secured,

    /// <summary>Sent for appraisal 送交鉴定.</summary>
    [Term("送交鉴定")] SentForAppraisal,

    /// <summary>Sealed or seized 决定查封、扣押.</summary>
    [Term("依法决定查封、扣押")] SealedOrSeized,

    /// <summary>Released 解除先行登记保存.</summary>
    [Term("解除先行登记保存")] Released,
}

/// <summary>One kind of goods on the list 清单.</summary>
/// <param name="Name">What.</param>
/// <param name="Quantity">How many, with the unit.</param>
/// <param name="KeptAt">Where it is kept.</param>
public sealed record MeasuredItem(string Name, string Quantity, string KeptAt);

/// <summary>A measure on goods, from its approval or, in an emergency, from its carrying out.</summary>
/// <param name="Kind">Which measure.</param>
/// <param name="PaperId">The notice or decision; null while an emergency measure waits for its approval.</param>
/// <param name="Number">Its number.</param>
/// <param name="ApprovedAt">When it was approved, local time.</param>
/// <param name="TakenAt">When it was carried out, local time.</param>
/// <param name="IsEmergency">Whether it was carried out before its approval.</param>
/// <param name="Items">The list of goods.</param>
/// <param name="ExtendedBy">By how many days it was extended.</param>
/// <param name="ReleaseRequestedOn">The day of the latest request for release.</param>
/// <param name="RequestAnsweredOn">The day that request was decided.</param>
/// <param name="EndedOn">The day of the disposition or release.</param>
/// <param name="ReleasePaperId">The paper of the release.</param>
/// <param name="Disposition">What became of preserved evidence.</param>
public sealed record Measure(
    MeasureKind Kind, Guid? PaperId, DocumentNumber? Number, DateTime? ApprovedAt, DateTime? TakenAt, bool IsEmergency, IReadOnlyList<MeasuredItem> Items,
    int ExtendedBy = 0, DateOnly? ReleaseRequestedOn = null, DateOnly? RequestAnsweredOn = null, DateOnly? EndedOn = null, Guid? ReleasePaperId = null,
    PreservedDisposition? Disposition = null)
{
    /// <summary>The day it was carried out.</summary>
    public DateOnly? TakenOn => TakenAt is { } at ? DateOnly.FromDateTime(at) : null;

    /// <summary>Whether it is a sealing or seizure that is still to be released 尚未解除: its decision names it in the release.</summary>
    internal bool IsToBeReleased => this is { Kind: not MeasureKind.Preservation, PaperId: not null, TakenAt: not null, EndedOn: null };

    /// <summary>The statutory period that limits it.</summary>
    internal string Key => Kind == MeasureKind.Preservation ? "preserve.disposition" : "seal.base";

    /// <summary>The day on which its period begins: that of the preservation, or of the decision to seal; in an emergency that of the sealing.</summary>
    internal DateOnly? StartedOn => Kind == MeasureKind.Preservation || IsEmergency ? TakenOn : TakenAt is null || ApprovedAt is not { } at ? null : DateOnly.FromDateTime(at);

    /// <summary>The last day of its period, itself included; null before it is carried out.</summary>
    public DateOnly? DueOn(LawBook law, IReadOnlyList<UncountedSpan> uncounted)
    {
        ArgumentNullException.ThrowIfNull(law);
        return StartedOn is { } started && law.Period(Key, started) is var period
            ? StatutoryClock.Count(started, period.Length + ExtendedBy, period.Unit, law.Calendar, uncounted).DueOn
            : null;
    }

    /// <summary>How it stands on the day: once its period is over it has lapsed, without anything having happened.</summary>
    public MeasureState StateOn(DateOnly day, LawBook law, IReadOnlyList<UncountedSpan> uncounted) =>
        EndedOn <= day ? MeasureState.Ended
        : TakenOn is null ? MeasureState.Approved
        : day > DueOn(law, uncounted) ? MeasureState.Lapsed
        : MeasureState.InForce;
}

/// <summary>What archiving and closing look at in the measures of a case.</summary>
internal static class MeasureFacts
{
    /// <summary>
    /// The sealings and seizures that are still to be released: not those whose goods went to the police with the case (行政强制法第二十一条) or were
    /// confiscated (第二十七条).
    /// </summary>
    public static IEnumerable<Measure> StillSealed(this EnforcementCase file) =>
        file.Referral?.MaterialsHandedOverOn is not null
        || file.Penalties.Any(decision => !decision.IsRevoked && decision.Penalties.Any(p => p.Kind == PenaltyKind.ConfiscationOfGoods))
            ? [] : file.Measures.Where(m => m.IsToBeReleased);
}
