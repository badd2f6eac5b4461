using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Records the party's request for release.</summary>
/// <param name="OccurredOn">The day it was received.</param>
/// <param name="DocumentId">The decision.</param>
/// <param name="Request">What the party says.</param>
public sealed record RequestSealingRelease(DateOnly OccurredOn, Guid DocumentId, string Request) : IActBody, IAboutAPaper;

/// <summary>Recording the party's request for release 申请解除查封（扣押）: it is checked and decided within five working days.</summary>
public static class RequestingSealingRelease
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RequestSealingRelease> Act = new()
    {
        Name = "request-sealing-release",
        Title = "登记解除查封（扣押）申请",
        Roles = [Role.Officer],
        Stages = MeasureRules.UntilArchived,
        Checks = [MeasureRules.SealingHasNotEnded, MeasureRules.NoReleaseRequestIsOpen],
        Record = (at, act) => new SealingReleaseRequested(act.OccurredOn, act.DocumentId, act.Request, at.Actor.Named),
    };
}
