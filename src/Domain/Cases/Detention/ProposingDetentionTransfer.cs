using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Detention;

/// <summary>Proposes to transfer persons responsible for detention.</summary>
/// <param name="OccurredOn">The day of the proposal.</param>
/// <param name="Situation">Which of the four situations it is.</param>
/// <param name="Persons">The persons directly in charge and others directly responsible.</param>
/// <param name="Grounds">Facts and evidence.</param>
public sealed record ProposeDetentionTransfer(DateOnly OccurredOn, DetentionSituation Situation, IReadOnlyList<string> Persons, string Grounds)
    : IActBody;

/// <summary>Proposing a transfer for detention 提请移送行政拘留.</summary>
public static class ProposingDetentionTransfer
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ProposeDetentionTransfer> Act = new()
    {
        Name = "propose-detention-transfer",
        Title = "提请移送行政拘留",
        Roles = [Role.Officer],
        Stages = [CaseStage.PenaltyDecided],
        Follows = file => file.Decision(null)?.DecidedOn,
        Needs =
        [
            InvestigationRules.ActorIsAnInvestigator,
            DetentionRules.DetentionIsInForce,
            DetentionRules.PenaltyComesBeforeDetention,
            DetentionRules.NoCrimeIsReferred,
            DetentionRules.NoDetentionIsUnderWay,
        ],
        Checks = [DetentionRules.PersonsResponsibleAreNamed],
        Record = (at, act) => new DetentionTransferProposed(act.OccurredOn, act.Situation, act.Persons, act.Grounds, at.Actor.Named),
    };
}
