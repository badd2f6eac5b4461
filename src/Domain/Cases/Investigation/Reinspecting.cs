using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Records the re-inspection of a correction.</summary>
/// <param name="OccurredOn">The day of the re-inspection.</param>
/// <param name="Corrected">Whether the violation is corrected.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Officers">The ids of the officers.</param>
/// <param name="DocumentId">The order; the latest one when none is named.</param>
public sealed record RecordReinspection(
    DateOnly OccurredOn, bool Corrected, string Findings, IReadOnlyList<string> Officers, Guid? DocumentId = null) : IActBody, IDoneByInvestigators;

/// <summary>Re-inspecting 复查 whether the party has corrected the violation.</summary>
public static class Reinspecting
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordReinspection> Act = new()
    {
        Name = "record-reinspection",
        Title = "复查",
        Roles = [Role.Officer],
        Stages =
        [
            CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed, CaseStage.Noticed, CaseStage.PenaltyDecided,
            CaseStage.NoPenaltyDecided,
        ],
        Follows = file => new[] { file.CorrectionServedOn, file.AppointedOn }.Max(),
        Needs = [InvestigationRules.ActorIsAnInvestigator, InvestigationRules.CorrectionOrderWasServed],
        Checks = [InvestigationRules.OrderReinspectedWasServed, InvestigationRules.TwoOfTheInvestigatorsAct],
        Record = (at, act) => new CorrectionReinspected(
            act.OccurredOn, act.Corrected, act.Findings, at.Named(act.Officers.Distinct()), act.DocumentId),
    };
}
