using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Refuses the release.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="DocumentId">The decision.</param>
/// <param name="Findings">What the check on the spot found.</param>
public sealed record RefuseSealingRelease(DateOnly OccurredOn, Guid DocumentId, string Findings) : IActBody, IAboutAPaper;

/// <summary>Refusing a request for release 不予解除查封（扣押） after checking it.</summary>
public static class RefusingSealingRelease
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RefuseSealingRelease> Act = new()
    {
        Name = "refuse-sealing-release",
        Title = "不予解除查封（扣押）",
        Roles = [Role.Leader],
        Stages = MeasureRules.UntilArchived,
        Checks = [MeasureRules.SealingIsInForce, MeasureRules.ReleaseRequestIsOpen],
        Record = (at, act) => new SealingReleaseRefused(act.OccurredOn, act.DocumentId, act.Findings, at.Actor.Named),
    };
}
