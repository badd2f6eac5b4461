using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Parties;

namespace Enforcement.Domain.Cases.Summary;

/// <summary>Penalises on the spot.</summary>
/// <param name="OccurredOn">The date of the decision.</param>
/// <param name="Party">The party.</param>
/// <param name="Lead">Where the case comes from.</param>
/// <param name="Violation">The violation.</param>
/// <param name="OffenceCode">The offence.</param>
/// <param name="FactsAreConclusive">Whether the facts are conclusive 违法事实确凿.</param>
/// <param name="IsMinor">Whether the circumstances are minor 情节轻微.</param>
/// <param name="Penalty">The warning or the fine.</param>
/// <param name="Grounds">Facts, reasons and basis, as told to the party.</param>
/// <param name="Statement">What the party stated, or that it had nothing to state.</param>
/// <param name="Correction">What the party is ordered to correct.</param>
/// <param name="Recipient">Who received the decision.</param>
/// <param name="SigningNote">How it was signed for, or that signing was refused.</param>
/// <param name="Record">The record made on the spot.</param>
/// <param name="CertificatesShown">Whether the certificates were shown.</param>
/// <param name="Officers">The ids of two or more certified officers.</param>
public sealed record DecideOnTheSpot(
    DateOnly OccurredOn, Party Party, Lead Lead, Violation Violation, string OffenceCode, bool FactsAreConclusive, bool IsMinor, Penalty Penalty,
    string Grounds, string Statement, string Correction, string Recipient, string SigningNote, string Record, bool CertificatesShown,
    IReadOnlyList<string> Officers) : INamesASuspicion, IShowsCertificates;

/// <summary>
/// Deciding on the spot 当场处罚: the summary procedure 简易程序, which begins and decides a case at once, or decides on a received lead, in either
/// case without filing.
/// </summary>
public static class DecidingOnTheSpot
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<DecideOnTheSpot> Act = new()
    {
        Name = "decide-on-the-spot",
        Title = "当场处罚",
        Roles = [Role.Officer],
        Stages = [CaseStage.Lead, CaseStage.LeadReceived],
        Issues = PaperKind.OnTheSpotDecision,
        Follows = file => file.LatestStepOn,
        Needs = [FilingRules.CaseIsNotDesignatedElsewhere, FilingRules.ReceivedLeadWasReviewed],
        Checks =
        [
            FilingRules.ProposalKeepsTheReceivedLead,
            SummaryRules.TwoOfficersDecideOnTheSpot,
            InvestigationRules.CertificatesWereShown,
            FilingRules.PartyNumbersHaveRightCheckDigits,
            FilingRules.OffenceWasPunishableWhenCommitted,
            FilingRules.ViolationWasDiscoveredBeforeTheProposal,
            FilingRules.PlaceIsInTheAgencysArea,
            SummaryRules.OffenceIsNotTimeBarred,
            SummaryRules.FactsAreConclusive,
            SummaryRules.CircumstancesAreMinor,
            SummaryRules.PenaltyIsWarningOrSmallFine,
            SummaryRules.ClauseProvidesThePenalty,
            SummaryRules.StatementWasHeard,
            SummaryRules.DecisionIsHandedOver,
            SummaryRules.RecordIsMade,
        ],
        Record = (at, act) => new OnTheSpotDecided(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, act.Party, act.Lead, act.Violation, act.OffenceCode,
            [act.Penalty with { Clause = act.Penalty.Clause ?? at.Law.Offence(act.OffenceCode)!.Penalised }], act.Grounds, act.Statement,
            act.Correction, act.Recipient, act.SigningNote, act.Record, act.CertificatesShown,
            at.Named(act.Officers.Distinct().OrderByDescending(id => id == at.Actor.Id))),
    };
}
