using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>Records what the public security organ answered.</summary>
/// <param name="OccurredOn">The day of the receipt or notice.</param>
/// <param name="Outcome">Receipt, acceptance or return.</param>
/// <param name="Reference">Number of the receipt or notice, and reasons of a return.</param>
public sealed record RecordReferralOutcome(DateOnly OccurredOn, ReferralOutcome Outcome, string Reference) : IActBody;

/// <summary>What the public security organ may answer.</summary>
public enum ReferralOutcome
{
    /// <summary>It acknowledges receipt 接受回执.</summary>
    [Term("接受回执")] Receipted,

    /// <summary>It files the case 立案.</summary>
    [Term("公安机关立案")] Accepted,

    /// <summary>It does not file the case and returns it 不予立案、退回.</summary>
    [Term("公安机关不予立案、退回")] Returned,
}

/// <summary>Recording the answer of the public security organ 移送结果.</summary>
public static class RecordingReferralOutcome
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordReferralOutcome> Act = new()
    {
        Name = "record-referral-outcome",
        Title = "登记移送结果",
        Roles = [Role.Officer],
        Stages = ReferralStages.UntilSettled,
        Follows = file => file.Referral?.SentAt is { } sent ? DateOnly.FromDateTime(sent) : null,
        Needs = [ReferralRules.ReferralWasSent],
        Checks = [ReferralRules.ReceiptComesOnce],
        Record = (at, act) => act.Outcome switch
        {
            ReferralOutcome.Receipted => new ReferralReceiptReceived(act.OccurredOn, act.Reference, at.Actor.Named),
            ReferralOutcome.Accepted => new ReferralAccepted(act.OccurredOn, act.Reference, at.Actor.Named),
            _ => new ReferralReturned(act.OccurredOn, act.Reference, at.Actor.Named),
        },
    };
}
