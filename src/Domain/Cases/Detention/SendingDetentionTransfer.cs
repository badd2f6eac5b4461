using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Detention;

/// <summary>Sends the case to the public security organ for detention.</summary>
/// <param name="OccurredOn">The day it is sent.</param>
/// <param name="Receiver">The public security organ of the same level.</param>
/// <param name="Materials">The materials handed over, originals, copied before.</param>
public sealed record SendDetentionTransfer(DateOnly OccurredOn, string Receiver, string Materials) : IActBody;

/// <summary>Sending the case for detention 移送公安机关适用行政拘留.</summary>
public static class SendingDetentionTransfer
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<SendDetentionTransfer> Act = new()
    {
        Name = "send-detention-transfer",
        Title = "移送公安机关适用行政拘留",
        Roles = [Role.Officer],
        Stages = [CaseStage.PenaltyDecided],
        Follows = file => file.Detention?.ApprovedOn,
        Needs = [DetentionRules.DetentionIsApproved],
        Record = (at, act) => new DetentionTransferSent(act.OccurredOn, act.Receiver, act.Materials, at.Actor.Named),
    };
}
