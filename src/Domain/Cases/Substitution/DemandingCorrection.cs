using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Substitution;

/// <summary>Demands that the party do what an order to correct asks.</summary>
/// <param name="OccurredOn">The date of the demand.</param>
/// <param name="Duty">What is still to be done, and how.</param>
/// <param name="DueOn">The last day for it.</param>
/// <param name="DocumentId">The order to correct; the latest one when none is named.</param>
public sealed record DemandCorrection(DateOnly OccurredOn, string Duty, DateOnly DueOn, Guid? DocumentId = null) : IActBody;

/// <summary>Demanding correction 催告履行改正义务: before others perform is decided, and once more before they do.</summary>
public static class DemandingCorrection
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<DemandCorrection> Act = new()
    {
        Name = "demand-correction",
        Title = "催告履行改正义务",
        Roles = [Role.Officer],
        Stages = SubstitutionRules.Stages,
        Issues = PaperKind.DemandNotice,
        Follows = file => new[] { file.CorrectionServedOn, file.AppointedOn, file.LatestSubstitution()?.DecidedOn }.Max(),
        Needs = [InvestigationRules.ActorIsAnInvestigator, SubstitutionRules.CompulsionLawIsInForce, SubstitutionRules.OrderWasDisobeyed],
        Checks = [SubstitutionRules.OrderDemandedWasDisobeyed, SubstitutionRules.DemandLeavesTime],
        Record = (at, act) => new CorrectionDemanded(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, at.Case.Order(act.DocumentId)!.PaperId, act.Duty, act.DueOn, at.Actor.Named),
    };
}
