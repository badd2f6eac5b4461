using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Releases what is sealed or seized.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="DocumentId">The decision of sealing.</param>
/// <param name="Reason">Why.</param>
public sealed record ReleaseSealing(DateOnly OccurredOn, Guid DocumentId, string Reason) : IActBody, IAboutAPaper;

/// <summary>Releasing what is sealed or seized 解除查封（扣押）, on request, of one's own accord, or because the period is over.</summary>
public static class ReleasingSealing
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ReleaseSealing> Act = new()
    {
        Name = "release-sealing",
        Title = "解除查封（扣押）",
        Roles = [Role.Leader],
        Stages = MeasureRules.UntilArchived,
        Issues = PaperKind.SealingRelease,
        Checks = [MeasureRules.SealingHasNotEnded],
        Record = (at, act) => new SealingReleased(act.OccurredOn, act.DocumentId, at.IssuedPaper.Id, at.IssuedPaper.Number, act.Reason, at.Actor.Named),
    };
}
