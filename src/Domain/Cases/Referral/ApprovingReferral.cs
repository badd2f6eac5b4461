using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>Approves the referral.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="At">The local time of the approval.</param>
public sealed record ApproveReferral(DateOnly OccurredOn, TimeOnly At) : IActBody;

/// <summary>Approving the referral 批准移送.</summary>
public static class ApprovingReferral
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ApproveReferral> Act = new()
    {
        Name = "approve-referral",
        Title = "批准移送司法",
        Roles = [Role.Leader],
        Stages = ReferralStages.UntilSettled,
        Issues = PaperKind.ReferralLetter,
        Follows = file => file.Referral?.ProposedOn,
        Needs = [ReferralRules.ReferralIsProposed, ReferralRules.PrincipalHeadDecides, ReferralRules.DeciderIsNotAReporter],
        Record = (at, act) => new ReferralApproved(act.OccurredOn, act.At, at.IssuedPaper.Id, at.IssuedPaper.Number, at.Actor.Named),
    };
}
