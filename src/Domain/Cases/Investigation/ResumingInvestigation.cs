using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Resumes the investigation.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Reason">How the ground fell away.</param>
public sealed record ResumeInvestigation(DateOnly OccurredOn, string Reason) : IActBody;

/// <summary>Resuming the investigation 恢复调查 as soon as the ground of the suspension falls away.</summary>
public static class ResumingInvestigation
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ResumeInvestigation> Act = new()
    {
        Name = "resume-investigation",
        Title = "恢复调查",
        Roles = [Role.Leader],
        Stages = [CaseStage.Investigating],
        Follows = file => file.LatestStepOn,
        Needs = [InvestigationRules.InvestigationIsSuspended],
        Record = (at, act) => new InvestigationResumed(act.OccurredOn, act.Reason, at.Actor.Named),
    };
}
