using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>Does what is the agency's own after a referral was sent.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Step">What is done.</param>
/// <param name="Particulars">The paper, the materials, the goods.</param>
public sealed record FollowUpReferral(DateOnly OccurredOn, ReferralStep Step, string Particulars) : IActBody;

/// <summary>What the agency does after sending a case 移送后续办理.</summary>
public enum ReferralStep
{
    /// <summary>It supplements the materials 补正材料.</summary>
    [Term("补正移送材料")] Supplement,

    /// <summary>It asks the public security organ to review its refusal 申请复议.</summary>
    [Term("对不予立案申请复议")] RequestReview,

    /// <summary>It suggests to the procuratorate to supervise the filing 建议立案监督.</summary>
    [Term("建议人民检察院立案监督")] SuggestSupervision,

    /// <summary>It hands over goods and materials after the filing 移交涉案物品和材料.</summary>
    [Term("移交涉案物品和材料")] HandOverMaterials,

    /// <summary>It enters the case on the shared platform 录入信息平台.</summary>
    [Term("录入两法衔接信息平台")] EnterOnPlatform,
}

/// <summary>Following up a referral 移送后续办理.</summary>
public static class FollowingUpReferral
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<FollowUpReferral> Act = new()
    {
        Name = "follow-up-referral",
        Title = "移送后续办理",
        Roles = [Role.Officer],
        Stages = ReferralStages.UntilSettled,
        Follows = file => file.Referral?.LatestStepOn(),
        Needs = [ReferralRules.SomethingWasReferred],
        Checks = [ReferralRules.StepFitsTheReferral, ReferralRules.ReviewIsAskedForInTime],
        Record = (at, act) => new ReferralPursued(act.OccurredOn, act.Step, act.Particulars, at.Actor.Named),
    };
}
