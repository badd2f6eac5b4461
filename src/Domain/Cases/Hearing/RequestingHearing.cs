using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Hearing;

/// <summary>Records the party's request for a hearing. A late one is recorded too, and refused.</summary>
/// <param name="OccurredOn">The day the agency received it.</param>
/// <param name="SubmittedOn">The day it was handed in or, if mailed, of its postmark.</param>
/// <param name="InWriting">Whether it is in writing.</param>
/// <param name="Content">What the party asks for, and why.</param>
/// <param name="Obstacle">What kept the party from asking in time, such as force majeure.</param>
/// <param name="ObstacleEndedOn">The day that was over; the party may ask within three days after it.</param>
/// <param name="ByConsent">Whether the agency proposed the hearing and the party consented, whatever the penalty.</param>
public sealed record RequestHearing(
    DateOnly OccurredOn, DateOnly SubmittedOn, bool InWriting, string Content, string? Obstacle = null, DateOnly? ObstacleEndedOn = null,
    bool ByConsent = false) : IActBody;

/// <summary>Requesting a hearing 申请听证.</summary>
public static class RequestingHearing
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RequestHearing> Act = new()
    {
        Name = "request-hearing",
        Title = "登记听证申请",
        Roles = [Role.Legal, Role.Officer],
        Stages = [CaseStage.Noticed, CaseStage.PenaltyDecided],
        Follows = file => file.NoticeInHand?.HearingToldOn ?? file.NoticeInHand?.ServedOn,
        Needs = [HearingRules.NoticeWaitsForTheDecision, HearingRules.NoHearingIsUnderWay],
        Checks =
        [
            HearingRules.HearingRequestIsSubmittedBeforeItIsReceived,
            HearingRules.HearingRightWasTold,
            HearingRules.HearingRequestIsInWriting,
        ],
        Record = (at, act) => new HearingRequested(
            act.OccurredOn, act.SubmittedOn, act.Content, act.Obstacle, act.ObstacleEndedOn, act.ByConsent, at.Actor.Named),
    };
}
