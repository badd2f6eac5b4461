using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Extends a sealing or seizure.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="DocumentId">The decision.</param>
/// <param name="Days">By how many days.</param>
/// <param name="Reason">Why, as the party is told.</param>
public sealed record ExtendSealing(DateOnly OccurredOn, Guid DocumentId, int Days, string Reason) : IActBody, IAboutAPaper;

/// <summary>Extending a sealing or seizure 延长查封（扣押）期限, once.</summary>
public static class ExtendingSealing
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ExtendSealing> Act = new()
    {
        Name = "extend-sealing",
        Title = "延长查封（扣押）期限",
        Roles = [Role.Leader],
        Stages = MeasureRules.Ending,
        Issues = PaperKind.SealingExtension,
        Checks = [MeasureRules.SealingIsInForce, MeasureRules.SealingIsExtendedOnceWithinThirtyDays],
        Record = (at, act) => new SealingExtended(
            act.OccurredOn, act.DocumentId, at.IssuedPaper.Id, at.IssuedPaper.Number, act.Days, act.Reason, at.Actor.Named),
    };
}
