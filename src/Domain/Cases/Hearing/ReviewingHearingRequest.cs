using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Hearing;

/// <summary>Answers the request for a hearing.</summary>
/// <param name="OccurredOn">The day of the answer.</param>
/// <param name="Accepted">Whether there will be a hearing.</param>
/// <param name="Reasons">What the examination found; of a refusal, the reasons told to the party in writing.</param>
/// <param name="Ground">On which ground it is refused.</param>
public sealed record ReviewHearingRequest(DateOnly OccurredOn, bool Accepted, string Reasons, HearingRefusalGround? Ground = null) : IActBody;

/// <summary>Answering the request for a hearing 审查听证申请.</summary>
public static class ReviewingHearingRequest
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ReviewHearingRequest> Act = new()
    {
        Name = "review-hearing-request",
        Title = "审查听证申请",
        Roles = [Role.Legal],
        Stages = [CaseStage.Noticed, CaseStage.PenaltyDecided],
        Follows = file => file.HearingInHand?.RequestedOn,
        Needs = [HearingRules.HearingRequestWaits],
        Checks = [HearingRules.LateHearingRequestIsNotAccepted, HearingRules.OutOfScopeRequestIsNotAccepted, HearingRules.HearingIsRefusedOnAGround],
        Record = (at, act) => act.Accepted
            ? new HearingRequestAccepted(act.OccurredOn, act.Reasons, at.Actor.Named)
            : new HearingRequestRefused(act.OccurredOn, act.Ground!.Value, act.Reasons, at.Actor.Named),
    };
}
