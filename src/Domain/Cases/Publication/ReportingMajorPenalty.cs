using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Publication;

/// <summary>Reports a major penalty for the record.</summary>
/// <param name="OccurredOn">The date of the report.</param>
/// <param name="Receivers">The county's legal office and the superior bureau.</param>
/// <param name="DecisionId">Which penalty decision; the main one when left out.</param>
public sealed record ReportMajorPenalty(DateOnly OccurredOn, IReadOnlyList<string> Receivers, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Reporting a major penalty for the record 重大行政处罚备案.</summary>
public static class ReportingMajorPenalty
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ReportMajorPenalty> Act = new()
    {
        Name = "report-major-penalty",
        Title = "重大行政处罚备案",
        Roles = [Role.Legal],
        Stages = ActsOnADecision.StagesUntilArchived,
        Issues = PaperKind.MajorPenaltyReport,
        Needs = [PaymentRules.CaseHasADecision],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            PublicationRules.NotBeforeTheDecision,
            PublicationRules.PenaltyIsMajor,
            PublicationRules.ReportedOnce,
        ],
        Record = (at, act) => new MajorPenaltyReported(
            act.OccurredOn, at.IssuedPaper.Id, at.IssuedPaper.Number, at.DecisionOf(act).PaperId, act.Receivers, at.Actor.Named),
    };
}
