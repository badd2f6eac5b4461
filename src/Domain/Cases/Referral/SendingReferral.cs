using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>Sends the case to the public security organ with a copy to the procuratorate.</summary>
/// <param name="OccurredOn">The day it is sent.</param>
/// <param name="At">The local time it is sent.</param>
/// <param name="Receiver">The public security organ of the same level.</param>
/// <param name="Procuratorate">The procuratorate of the same level that gets the copy.</param>
public sealed record SendReferral(DateOnly OccurredOn, TimeOnly At, string Receiver, string Procuratorate) : IActBody;

/// <summary>Sending the referral 向公安机关移送.</summary>
public static class SendingReferral
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<SendReferral> Act = new()
    {
        Name = "send-referral",
        Title = "向公安机关移送",
        Roles = [Role.Officer],
        Stages = ReferralStages.UntilSettled,
        Follows = file => file.Referral?.ApprovedAt is { } approved ? DateOnly.FromDateTime(approved) : null,
        Needs = [ReferralRules.ReferralIsApproved],
        Checks = [ReferralRules.SentAfterItsApproval],
        Record = (at, act) => new ReferralSent(act.OccurredOn, act.At, act.Receiver, act.Procuratorate, at.Actor.Named),
    };
}
