using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Records the follow-up check after a restriction or suspension was lifted.</summary>
/// <param name="OccurredOn">The day of the check.</param>
/// <param name="DocumentId">The decision.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Officers">The ids of the officers.</param>
public sealed record FollowUpRestriction(DateOnly OccurredOn, Guid DocumentId, string Findings, IReadOnlyList<string> Officers)
    : IActBody, IAboutAPaper, IDoneByInvestigators;

/// <summary>Following up a lifted restriction or suspension 解除后跟踪检查, within thirty days.</summary>
public static class FollowingUpRestriction
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<FollowUpRestriction> Act = new()
    {
        Name = "follow-up-restriction",
        Title = "解除限产停产后跟踪检查",
        Roles = [Role.Officer],
        Stages = MeasureRules.UntilArchived,
        Needs = [InvestigationRules.ActorIsAnInvestigator],
        Checks = [InvestigationRules.TwoOfTheInvestigatorsAct, MeasureRules.RestrictionWasLifted],
        Record = (at, act) => new RestrictionRechecked(act.OccurredOn, act.DocumentId, act.Findings, at.Named(act.Officers.Distinct())),
    };
}
