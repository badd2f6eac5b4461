using Enforcement.Domain.Calendar;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>What is commissioned of others to find out facts; its time does not count towards the period of the decision.</summary>
public enum ExaminationKind
{
    /// <summary>Monitoring 监测.</summary>
    [Term("监测")] Monitoring,

    /// <summary>Testing 检测.</summary>
    [Term("检测")] Testing,

    /// <summary>Expert appraisal 鉴定.</summary>
    [Term("鉴定")] Appraisal,

    /// <summary>Assessment 评估.</summary>
    [Term("评估")] Assessment,

    /// <summary>Determination by a competent body 认定.</summary>
    [Term("认定")] Determination,
}

/// <summary>A commissioned examination 委托监测鉴定 and its result.</summary>
/// <param name="Kind">What.</param>
/// <param name="Institution">Whom.</param>
/// <param name="Reference">By what it is known in the case.</param>
/// <param name="CommissionedOn">The day it was commissioned.</param>
/// <param name="ResultOn">The day its result was received.</param>
/// <param name="Result">What it says.</param>
/// <param name="ShowsViolation">Whether it shows a violation.</param>
public sealed record Examination(
    ExaminationKind Kind, string Institution, string Reference, DateOnly CommissionedOn, DateOnly? ResultOn = null, string? Result = null,
    bool? ShowsViolation = null)
{
    /// <summary>The days that do not count towards a period, up to the day asked about; nothing when there are none.</summary>
    public UncountedSpan? Uncounted(DateOnly on) => Suspension.Days(CommissionedOn, ResultOn ?? on, $"{Kind.Chinese()}期间");
}
