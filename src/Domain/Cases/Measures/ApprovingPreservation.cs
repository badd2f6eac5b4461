using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Approves a preservation, beforehand or, in an emergency, afterwards.</summary>
/// <param name="OccurredOn">The day of the approval.</param>
/// <param name="At">The local time of it.</param>
/// <param name="Grounds">Why the evidence may be lost or be hard to obtain later.</param>
public sealed record ApprovePreservation(DateOnly OccurredOn, TimeOnly At, string Grounds) : IActBody, IHasATime;

/// <summary>Approving an advance registration and preservation of evidence 批准先行登记保存.</summary>
public static class ApprovingPreservation
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ApprovePreservation> Act = new()
    {
        Name = "approve-preservation",
        Title = "批准先行登记保存",
        Roles = [Role.Leader],
        Stages = [CaseStage.Investigating],
        Issues = PaperKind.PreservationNotice,
        Follows = file => file.AppointedOn,
        Needs = [Investigation.InvestigationRules.DeciderDidNotInvestigate],
        Checks = [MeasureRules.ApprovalFollowsTheEmergency],
        Record = (at, act) => new PreservationApproved(
            act.OccurredOn, act.At, at.IssuedPaper.Id, at.IssuedPaper.Number, act.Grounds, at.Actor.Named),
    };
}
