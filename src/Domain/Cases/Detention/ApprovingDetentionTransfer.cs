using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Detention;

/// <summary>Approves the transfer for detention.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="Opinion">The leader's opinion.</param>
public sealed record ApproveDetentionTransfer(DateOnly OccurredOn, string Opinion) : IActBody;

/// <summary>Approving the transfer for detention 批准移送行政拘留.</summary>
public static class ApprovingDetentionTransfer
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ApproveDetentionTransfer> Act = new()
    {
        Name = "approve-detention-transfer",
        Title = "批准移送行政拘留",
        Roles = [Role.Leader],
        Stages = [CaseStage.PenaltyDecided],
        Issues = PaperKind.DetentionTransferLetter,
        Follows = file => file.Detention?.ProposedOn,
        Needs = [DetentionRules.DetentionIsProposed, DetentionRules.DetentionApproverDidNotPropose, DetentionRules.NoCrimeIsReferred],
        Record = (at, act) => new DetentionTransferApproved(act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, act.Opinion, at.Actor.Named),
    };
}
