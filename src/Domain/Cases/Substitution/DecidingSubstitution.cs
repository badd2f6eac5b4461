using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Substitution;

/// <summary>Decides that others perform in the party's stead.</summary>
/// <param name="OccurredOn">The date of the decision.</param>
/// <param name="Ground">Why the law allows it.</param>
/// <param name="Reasons">The facts.</param>
/// <param name="Subject">What is performed.</param>
/// <param name="Method">How.</param>
/// <param name="PerformOn">The first day of performing.</param>
/// <param name="EstimatedCost">The estimated cost, in yuan.</param>
/// <param name="Statement">What the party said to the demand and how it was weighed, or that it said nothing; empty where there was no demand.</param>
/// <param name="ThirdParty">Who performs; none for the agency itself.</param>
/// <param name="Disinterested">Whether that third party has no interest in the matter.</param>
/// <param name="DocumentId">The order to correct; the latest one when none is named.</param>
public sealed record DecideSubstitution(
    DateOnly OccurredOn, SubstitutionGround Ground, string Reasons, string Subject, string Method, DateOnly PerformOn, Money EstimatedCost,
    string Statement = "", string? ThirdParty = null, bool Disinterested = false, Guid? DocumentId = null) : IActBody
{
    /// <summary>Whether something is cleared at once, without order and demand.</summary>
    internal bool IsImmediate => Ground == SubstitutionGround.ImmediateClearing;
}

/// <summary>Deciding on performance by others 决定代履行, at the party's cost.</summary>
public static class DecidingSubstitution
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<DecideSubstitution> Act = new()
    {
        Name = "decide-substitute-performance",
        Title = "决定代履行",
        Roles = [Role.Leader],
        Stages = SubstitutionRules.Stages,
        Issues = PaperKind.SubstitutionDecision,
        Follows = file => new[] { file.AppointedOn, file.LatestSubstitution()?.PerformedOn }.Max(),
        Needs = [SubstitutionRules.CompulsionLawIsInForce, InvestigationRules.DeciderDidNotInvestigate, SubstitutionRules.NoSubstitutionIsOpen],
        Checks =
        [
            SubstitutionRules.DemandWasInVain,
            SubstitutionRules.StatementOnTheDemandIsWeighed,
            SubstitutionRules.ThirdPartyHasNoInterest,
            SubstitutionRules.PerformingFollowsTheDecision,
        ],
        Record = (at, act) => new SubstitutionDecided(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, act.IsImmediate ? null : at.Case.Order(act.DocumentId)!.PaperId, act.Ground,
            act.Reasons, act.Subject, act.Method, act.PerformOn, act.EstimatedCost,
            string.IsNullOrWhiteSpace(act.ThirdParty) ? null : act.ThirdParty, act.Statement, at.Actor.Named),
    };
}
