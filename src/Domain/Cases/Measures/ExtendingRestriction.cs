using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Extends a restriction of production.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="DocumentId">The decision.</param>
/// <param name="Months">By how many months.</param>
/// <param name="Reason">Why.</param>
public sealed record ExtendRestriction(DateOnly OccurredOn, Guid DocumentId, int Months, string Reason) : IActBody, IAboutAPaper;

/// <summary>Extending a restriction of production 延长限制生产期限, once.</summary>
public static class ExtendingRestriction
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ExtendRestriction> Act = new()
    {
        Name = "extend-restriction",
        Title = "延长限制生产期限",
        Roles = [Role.Leader],
        Stages = MeasureRules.Ending,
        Checks = [MeasureRules.RestrictionIsInForce, MeasureRules.RestrictionIsExtendedOnceWithinThreeMonths],
        Record = (at, act) => new RestrictionExtended(act.OccurredOn, act.DocumentId, act.Months, act.Reason, at.Actor.Named),
    };
}
