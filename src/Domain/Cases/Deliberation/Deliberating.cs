using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Deliberation;

/// <summary>Records a collective discussion.</summary>
/// <param name="OccurredOn">The day.</param>
/// <param name="Chair">The id of the head who presided.</param>
/// <param name="Members">The ids of the other heads who took part.</param>
/// <param name="Opinions">What each head said, the chair's own included.</param>
/// <param name="Conclusion">What they concluded.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Penalties">The penalties concluded on.</param>
/// <param name="Attending">The ids of who else was there, such as the investigators.</param>
public sealed record Deliberate(
    DateOnly OccurredOn, string Chair, IReadOnlyList<string> Members, IReadOnlyList<DeliberationOpinion> Opinions,
    DeliberationConclusion Conclusion, string Reasons, IReadOnlyList<Penalty>? Penalties = null, IReadOnlyList<string>? Attending = null)
    : IActBody, INamesStaff
{
    /// <inheritdoc/>
    IEnumerable<string> INamesStaff.NamedStaff => [.. Heads, .. Attending ?? []];

    /// <summary>The ids of the heads who decide, the chair first.</summary>
    internal IReadOnlyList<string> Heads => [.. new[] { Chair }.Concat(Members).Distinct()];
}

/// <summary>Discussing the case together 集体讨论, after the defence, the hearing and the legality review.</summary>
public static class Deliberating
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<Deliberate> Act = new()
    {
        Name = "deliberate",
        Title = "集体讨论",
        Roles = [Role.Legal, Role.Leader],
        Stages = [CaseStage.ReviewPassed, CaseStage.Noticed, CaseStage.PenaltyDecided],
        Follows = file => new[] { ReviewingLegality.Act.Follows(file), file.LegalityReviewInHand?.ReviewedOn }.Max(),
        Needs = [LegalReviewRules.SomethingIsToBeDecided],
        Checks =
        [
            DeliberationRules.TwoHeadsDiscuss,
            DeliberationRules.InvestigatorsDoNotVote,
            DeliberationRules.EachHeadGivesAnOpinion,
            DeliberationRules.PrincipalHeadDecidesWhenOpinionsDiffer,
            DeliberationRules.ConclusionNamesThePenalties,
        ],
        Record = (at, act) => new CaseDeliberated(
            act.OccurredOn, at.Named([act.Chair])[0], at.Named(act.Heads.Skip(1)), at.Named((act.Attending ?? []).Distinct()), [.. act.Opinions],
            act.Conclusion, Cited(at, act.Penalties ?? []), act.Reasons, at.Actor.Named),
    };

    private static IReadOnlyList<Penalty> Cited(Circumstances at, IReadOnlyList<Penalty> penalties) => at.Case.Stage == CaseStage.PenaltyDecided
        ? [.. penalties.Select(p => p with { Clause = p.Clause ?? DecidingDailyFine.Clause(at.Law, at.On) })] : PenaltyRules.Cited(at, penalties);
}
