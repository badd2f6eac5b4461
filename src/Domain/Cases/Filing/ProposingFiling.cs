using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;

namespace Enforcement.Domain.Cases.Filing;

/// <summary>Proposes to file a case.</summary>
/// <param name="OccurredOn">The day of the proposal.</param>
/// <param name="Party">The suspected party.</param>
/// <param name="Lead">Where the case comes from.</param>
/// <param name="Violation">What is suspected.</param>
/// <param name="OffenceCode">The suspected offence.</param>
/// <param name="Conditions">Findings on the conditions of filing.</param>
public sealed record ProposeFiling(
    DateOnly OccurredOn, Party Party, Lead Lead, Violation Violation, string OffenceCode, FilingConditions Conditions)
    : INamesASuspicion;

/// <summary>Proposing to file 提请立案: an officer puts a lead, received before or found just now, before a leader.</summary>
public static class ProposingFiling
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ProposeFiling> Act = new()
    {
        Name = "propose-filing",
        Title = "提请立案",
        Roles = [Role.Officer],
        Stages = [CaseStage.Lead, CaseStage.LeadReceived],
        Follows = file => file.LatestStepOn,
        Needs = [FilingRules.CaseIsNotDesignatedElsewhere, FilingRules.ReceivedLeadWasReviewed],
        Checks =
        [
            FilingRules.ProposalKeepsTheReceivedLead,
            FilingRules.PartyNumbersHaveRightCheckDigits,
            FilingRules.OffenceWasPunishableWhenCommitted,
            FilingRules.ViolationWasDiscoveredBeforeTheProposal,
            FilingRules.PlaceIsInTheAgencysArea,
        ],
        Record = (at, act) => new FilingProposed(
            act.OccurredOn, act.Party, act.Lead, act.Violation, act.OffenceCode, act.Conditions, at.Actor.Named),
        Warn = (at, act) => FilingRules.WrongNumbers(act.Party).Select(wrong => $"{wrong}，已按所写理由放行")
            .Concat(at.Law.Offence(act.OffenceCode) is { Verified: false } offence ? [$"“{offence.Name}”的条款或幅度待核实"] : [])
            .Concat(at.Law.Offence(act.OffenceCode) is { Limitation: LimitationStart.EndOfConstruction } && act.Violation.EndedOn is null
                ? ["追责时效自建设行为终了之日起算；没有填写终了日期，即认为建设仍在进行"] : []),
    };
}
