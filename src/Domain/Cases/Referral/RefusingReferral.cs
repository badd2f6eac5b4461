using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>Refuses the referral.</summary>
/// <param name="OccurredOn">The day of the refusal.</param>
/// <param name="Reason">Why; it stays on record.</param>
public sealed record RefuseReferral(DateOnly OccurredOn, string Reason) : IActBody;

/// <summary>Refusing the referral 不批准移送.</summary>
public static class RefusingReferral
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RefuseReferral> Act = new()
    {
        Name = "refuse-referral",
        Title = "不批准移送司法",
        Roles = [Role.Leader],
        Stages = ReferralStages.UntilSettled,
        Follows = file => file.Referral?.ProposedOn,
        Needs = [ReferralRules.ReferralIsProposed, ReferralRules.PrincipalHeadDecides, ReferralRules.DeciderIsNotAReporter],
        Record = (at, act) => new ReferralRefused(act.OccurredOn, act.Reason, at.Actor.Named),
    };
}
