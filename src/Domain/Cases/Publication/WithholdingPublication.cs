using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Publication;

/// <summary>Decides not to make a decision public.</summary>
/// <param name="OccurredOn">The day of the decision not to.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Reasons">Why it applies.</param>
/// <param name="DecisionId">Which penalty decision; the main one when left out.</param>
public sealed record WithholdPublication(DateOnly OccurredOn, WithholdingGround Ground, string Reasons, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Deciding not to make a decision public 不予公开.</summary>
public static class WithholdingPublication
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<WithholdPublication> Act = new()
    {
        Name = "withhold-publication",
        Title = "不予公开处罚决定",
        Roles = [Role.Leader],
        Stages = ActsOnADecision.StagesUntilArchived,
        Needs = [PaymentRules.CaseHasADecision],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            PublicationRules.PublicationIsNotSettled,
            PublicationRules.NotBeforeTheDecision,
        ],
        Record = (at, act) => new PublicationDeclined(act.OccurredOn, at.DecisionOf(act).PaperId, act.Ground, act.Reasons, at.Actor.Named),
    };
}
