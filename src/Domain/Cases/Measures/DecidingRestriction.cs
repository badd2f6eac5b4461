using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Measures;

/// <summary>Restricts production or suspends it for rectification.</summary>
/// <param name="OccurredOn">The day of the decision.</param>
/// <param name="Scope">What is restricted or suspended.</param>
/// <param name="Defence">What the party said and how it was weighed, a hearing included, or that it waived.</param>
/// <param name="Waived">Whether the party waived defence and hearing.</param>
/// <param name="Months">Of a restriction: for how many months.</param>
public sealed record DecideRestriction(DateOnly OccurredOn, string Scope, string Defence, bool Waived, int? Months = null) : IActBody;

/// <summary>Restricting production 责令限制生产 and suspending it for rectification 责令停产整治.</summary>
public static class DecidingRestriction
{
    /// <summary>Restricting it.</summary>
    public static readonly CaseAct<DecideRestriction> Restricting = Act("restrict-production", "责令限制生产", PaperKind.ProductionRestriction, RestrictionKind.Restriction);

    /// <summary>Suspending it.</summary>
    public static readonly CaseAct<DecideRestriction> Suspending = Act("suspend-production", "责令停产整治", PaperKind.ProductionSuspension, RestrictionKind.Suspension);

    private static CaseAct<DecideRestriction> Act(string name, string title, PaperKind paper, RestrictionKind kind) => new()
    {
        Name = name,
        Title = title,
        Roles = [Role.Leader],
        Stages = MeasureRules.Working,
        Issues = paper,
        Follows = file => file.RestrictionNotice?.ToldOn,
        Needs =
        [
            Investigation.InvestigationRules.DeciderDidNotInvestigate,
            kind == RestrictionKind.Restriction ? MeasureRules.PartyWasToldOfTheRestriction : MeasureRules.PartyWasToldOfTheSuspension,
        ],
        Checks =
        [
            MeasureRules.PartyHadItsTimeForAHearing,
            kind == RestrictionKind.Restriction ? MeasureRules.RestrictionHasItsMonths : MeasureRules.SuspensionHasNoMonths,
        ],
        Record = (at, act) => new RestrictionDecided(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, kind, act.Months, act.Scope, act.Defence, at.Actor.Named),
    };
}
