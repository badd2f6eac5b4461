using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Investigation;

/// <summary>Concludes the investigation.</summary>
/// <param name="OccurredOn">The day of the conclusion.</param>
/// <param name="EstablishedFacts">The facts as established: time, place, act, circumstances, consequences.</param>
/// <param name="OffenceCode">The offence as established.</param>
/// <param name="Proposal">How the investigators propose to handle it.</param>
/// <param name="MeasuredAgainst">Total investment or discharge fee due in yuan, where the band is measured against it.</param>
/// <param name="AlsoViolated">The other offences that the same act is too; it is penalised once, as the graver one.</param>
/// <param name="FurtherViolations">The party's other violations, acts of their own: each is penalised on its own, all in one decision.</param>
public sealed record ConcludeInvestigation(
    DateOnly OccurredOn, string EstablishedFacts, string OffenceCode, string Proposal, Money? MeasuredAgainst = null,
    IReadOnlyList<string>? AlsoViolated = null, IReadOnlyList<FurtherViolation>? FurtherViolations = null) : IActBody
{
    /// <summary>All the violations it establishes.</summary>
    internal IEnumerable<EstablishedViolation> Established(EnforcementCase file) =>
        EstablishedViolation.Of(file, EstablishedFacts, OffenceCode, MeasuredAgainst, AlsoViolated, FurtherViolations);
}

/// <summary>Concluding the investigation 调查终结: the report goes to the reviewers.</summary>
public static class ConcludingInvestigation
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ConcludeInvestigation> Act = new()
    {
        Name = "conclude-investigation",
        Title = "调查终结",
        Roles = [Role.Officer],
        Stages = [CaseStage.Investigating],
        Follows = file => file.LatestStepOn,
        Needs =
        [
            InvestigationRules.ActorIsAnInvestigator,
            InvestigationRules.InvestigationIsNotSuspended,
            InvestigationRules.FactsRestOnEvidence,
            InvestigationRules.PartyWasInformedOfResults,
            InvestigationRules.PartyWasToldWhatWasRecorded,
        ],
        Checks =
        [
            InvestigationRules.FurtherViolationsAreActsOfTheirOwn,
            InvestigationRules.EstablishedOffenceWasPunishable,
            InvestigationRules.FurtherViolationsAreNotTimeBarred,
            InvestigationRules.WhatTheBandIsMeasuredAgainstIsEstablished,
            ConcurrenceRules.GraverOffenceIsApplied,
        ],
        Record = (at, act) => new InvestigationConcluded(
            act.OccurredOn, act.EstablishedFacts, act.OffenceCode, act.MeasuredAgainst, act.Proposal, at.Actor.Named,
            act.AlsoViolated is null ? null : [.. act.AlsoViolated.Distinct()], act.FurtherViolations is { Count: > 0 } further ? [.. further] : null),
        Warn = (at, _) => at.Case.ResultsToInform.Concat(at.Case.RecordsToTell).Select(reference => $"尚未将监测、鉴定、监控结果（{reference}）告知当事人，建议告知后再作处理"),
    };
}
