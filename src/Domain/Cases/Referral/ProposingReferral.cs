using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>Reports a suspected crime and proposes to refer it.</summary>
/// <param name="OccurredOn">The day of the report.</param>
/// <param name="SuspectedCrime">The crime suspected.</param>
/// <param name="Grounds">Facts, evidence and legal basis.</param>
/// <param name="Officers">The ids of two or more certified officers.</param>
public sealed record ProposeReferral(DateOnly OccurredOn, string SuspectedCrime, string Grounds, IReadOnlyList<string> Officers) : IActBody, INamesStaff
{
    /// <inheritdoc/>
    IEnumerable<string> INamesStaff.NamedStaff => Officers;
}

/// <summary>Proposing a referral 提请移送.</summary>
public static class ProposingReferral
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ProposeReferral> Act = new()
    {
        Name = "propose-referral",
        Title = "提请移送司法",
        Roles = [Role.Officer],
        Stages = ReferralStages.All,
        Follows = file => file.Filing?.FiledOn ?? file.OnTheSpot?.DecidedOn,
        Needs = [ReferralRules.NoReferralIsUnderWay],
        Checks = [ReferralRules.TwoOfficersReport],
        Record = (at, act) => new ReferralProposed(act.OccurredOn, act.SuspectedCrime, act.Grounds, at.Named(act.Officers.Distinct())),
    };
}

/// <summary>A crime may be referred from the filing until the case is closed: a penalty does not replace it (环境行政处罚办法第十六条).</summary>
internal static class ReferralStages
{
    internal static readonly IReadOnlyList<CaseStage> All =
    [
        CaseStage.Filed, CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed, CaseStage.Noticed,
        CaseStage.PenaltyDecided, CaseStage.NoPenaltyDecided,
    ];

    /// <summary>What is under way can be brought to its end after the filing is revoked or the case transferred, or it could never be closed.</summary>
    internal static readonly IReadOnlyList<CaseStage> UntilSettled = [.. All, CaseStage.FilingRevoked, CaseStage.Transferred];
}
