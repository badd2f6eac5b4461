using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>Revokes the filing.</summary>
/// <param name="OccurredOn">The day of the revocation.</param>
/// <param name="Reason">Which condition of filing is not met, and why.</param>
public sealed record RevokeFiling(DateOnly OccurredOn, string Reason) : IActBody;

/// <summary>Revoking the filing 撤销立案 when it turns out not to meet the conditions (环境行政处罚办法第二十三条).</summary>
public static class RevokingFiling
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RevokeFiling> Act = new()
    {
        Name = "revoke-filing",
        Title = "撤销立案",
        Roles = [Role.Leader],
        Stages = [CaseStage.Filed, CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed, CaseStage.Noticed],
        Follows = file => file.LatestStepOn,
        Needs = [Investigation.InvestigationRules.DeciderDidNotInvestigate],
        Record = (at, act) => new FilingRevoked(act.OccurredOn, act.Reason, at.Actor.Named),
    };
}
