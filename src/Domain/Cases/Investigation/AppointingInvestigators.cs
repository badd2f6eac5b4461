using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Appoints the investigators.</summary>
/// <param name="OccurredOn">The day of the appointment.</param>
/// <param name="Investigators">The ids of two or more certified officers.</param>
public sealed record AppointInvestigators(DateOnly OccurredOn, IReadOnlyList<string> Investigators) : IActBody, INamesStaff
{
    /// <inheritdoc/>
    IEnumerable<string> INamesStaff.NamedStaff => Investigators;
}

/// <summary>Appointing investigators 指定调查人员.</summary>
public static class AppointingInvestigators
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<AppointInvestigators> Act = new()
    {
        Name = "appoint-investigators",
        Title = "指定调查人员",
        Roles = [Role.Leader],
        Stages = [CaseStage.Filed, CaseStage.Investigating],
        Follows = file => file.AppointedOn ?? file.Filing?.FiledOn,
        Checks =
        [
            InvestigationRules.TwoInvestigatorsAreAppointed,
            InvestigationRules.InvestigatorsAreCertified,
            InvestigationRules.LeaderDoesNotInvestigate,
            InvestigationRules.ReviewerDoesNotInvestigate,
        ],
        Record = (at, act) => new InvestigatorsAppointed(act.OccurredOn, at.Named(act.Investigators.Distinct()), at.Actor.Named),
    };
}
