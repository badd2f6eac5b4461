using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Publication;

/// <summary>Makes a decision public.</summary>
/// <param name="OccurredOn">The day it was made public.</param>
/// <param name="FullTextAt">Where the full text is.</param>
/// <param name="OnCreditPortal">Whether it is on the credit portal too.</param>
/// <param name="Withheld">What was left out of it for privacy or secrecy.</param>
/// <param name="DecisionId">Which penalty decision; the main one when left out.</param>
/// <param name="AlsoHidden">Words that the public version does not show besides what the rules of redaction hide.</param>
public sealed record PublishDecision(
    DateOnly OccurredOn, string FullTextAt, bool OnCreditPortal, string Withheld = "", Guid? DecisionId = null,
    IReadOnlyList<string>? AlsoHidden = null) : IActBody, IOnADecision;

/// <summary>Making a decision public 公开处罚决定.</summary>
public static class PublishingDecision
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<PublishDecision> Act = new()
    {
        Name = "publish-decision",
        Title = "公开处罚决定",
        Roles = [Role.Legal],
        Stages = ActsOnADecision.StagesUntilArchived,
        Needs = [PaymentRules.CaseHasADecision],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            PaymentRules.DecisionIsNotRevoked,
            PublicationRules.PublicationIsNotSettled,
            PublicationRules.NotBeforeTheDecision,
            PublicationRules.WordsToHideCanBeHidden,
        ],
        Record = (at, act) => new DecisionPublished(
            act.OccurredOn, at.DecisionOf(act).PaperId, act.FullTextAt, act.OnCreditPortal, act.Withheld, at.Actor.Named,
            at.PublicVersion?.SignedSha256, at.PublicVersion?.Sha256, at.PublicVersion?.Redactions, act.AlsoHidden is { Count: > 0 } words ? words : null),
    };
}
