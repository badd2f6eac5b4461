using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Restriction or suspension of production 限制生产、停产整治.</summary>
public enum RestrictionKind
{
    /// <summary>Production is restricted 限制生产.</summary>
    [Term("限制生产")] Restriction,

    /// <summary>Production is suspended for rectification 停产整治.</summary>
    [Term("停产整治")] Suspension,
}

/// <summary>What the party was told of an intended restriction or suspension.</summary>
/// <param name="Kind">Which.</param>
/// <param name="ToldOn">The day it was told.</param>
public sealed record RestrictionNotice(RestrictionKind Kind, DateOnly ToldOn);

/// <summary>A decided restriction or suspension and its rectification.</summary>
/// <param name="Kind">Which.</param>
/// <param name="PaperId">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="DecidedOn">Its date.</param>
/// <param name="Months">Of a restriction: for how many months.</param>
/// <param name="ExtendedBy">By how many months it was extended.</param>
/// <param name="PlanOn">The day the plan of rectification was filed.</param>
/// <param name="CompletedOn">The day the rectification was completed.</param>
/// <param name="ReportedOn">The day that was reported, on which it is lifted.</param>
/// <param name="CheckedOn">The day of the follow-up check.</param>
public sealed record ProductionRestriction(
    RestrictionKind Kind, Guid PaperId, DocumentNumber Number, DateOnly DecidedOn, int? Months, int ExtendedBy = 0, DateOnly? PlanOn = null,
    DateOnly? CompletedOn = null, DateOnly? ReportedOn = null, DateOnly? CheckedOn = null)
{
    /// <summary>The last day of a restriction; a suspension ends with its rectification only.</summary>
    public DateOnly? EndsOn => Months is { } months ? DecidedOn.AddMonths(months + ExtendedBy) : null;

    /// <summary>Whether production is restricted on the day: until the rectification is reported or the time is over.</summary>
    public bool IsInForceOn(DateOnly day) => DecidedOn <= day && !(ReportedOn <= day) && !(EndsOn < day);
}
