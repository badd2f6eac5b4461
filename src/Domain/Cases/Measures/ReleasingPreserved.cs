using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Releases preserved evidence.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="DocumentId">The notice of the preservation.</param>
/// <param name="Reason">Why.</param>
public sealed record ReleasePreserved(DateOnly OccurredOn, Guid DocumentId, string Reason) : IActBody, IAboutAPaper;

/// <summary>Releasing preserved evidence 解除先行登记保存.</summary>
public static class ReleasingPreserved
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ReleasePreserved> Act = new()
    {
        Name = "release-preserved",
        Title = "解除先行登记保存",
        Roles = [Role.Leader],
        Stages = MeasureRules.Ending,
        Issues = PaperKind.PreservationRelease,
        Checks = [MeasureRules.PreservationIsInForce],
        Record = (at, act) => new PreservedReleased(
            act.OccurredOn, act.DocumentId, at.IssuedPaper.Id, at.IssuedPaper.Number, act.Reason, at.Actor.Named),
    };
}
