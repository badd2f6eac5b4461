using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Remedies;

/// <summary>Records that the party sought a remedy.</summary>
/// <param name="OccurredOn">The day of the application or suit.</param>
/// <param name="Kind">Reconsideration or litigation.</param>
/// <param name="Body">The organ or court.</param>
/// <param name="Reference">Its number, or how the agency learned of it.</param>
/// <param name="DecisionId">Against which penalty decision; the main one when left out.</param>
public sealed record RecordRemedy(DateOnly OccurredOn, RemedyKind Kind, string Body, string Reference, Guid? DecisionId = null) : IActBody, IOnADecision;

/// <summary>Recording a remedy 登记复议、诉讼. A late one is recorded with a warning: whether to accept it is not the agency's to say.</summary>
public static class RecordingRemedy
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<RecordRemedy> Act = new()
    {
        Name = "record-remedy",
        Title = "登记复议（诉讼）",
        Roles = [Role.Legal],
        Stages = ActsOnADecision.StagesUntilArchived,
        Follows = file => file.PenaltyServedOn,
        Needs = [PaymentRules.CaseHasADecision],
        Checks =
        [
            PaymentRules.DecisionIsOneOfTheCases,
            PaymentRules.DecisionIsNotRevoked,
            RemedyRules.DecisionWasKnown,
            RemedyRules.NoRemedyIsPending,
            RemedyRules.RemedyIsNotSpent,
            RemedyRules.ReconsiderationBodyIsCompetent,
            RemedyRules.ReconsiderationComesFirst,
        ],
        Record = (at, act) => new RemedyFiled(act.OccurredOn, at.DecisionOf(act).PaperId, act.Kind, act.Body, act.Reference, at.Actor.Named),
        Warn = (at, act) => LastDay(at, act) is { } last && act.OccurredOn > last
            ? [$"{act.Kind.Chinese()}的期限已于 {last.Iso()} 届满，是否受理由{act.Body}决定"] : [],
    };

    private static DateOnly? LastDay(Circumstances at, RecordRemedy act) =>
        act.Kind == RemedyKind.Litigation && at.DecisionOf(act).Remedies.LastOrDefault(r => r.Status == RemedyStatus.Decided) is { EndedOn: { } ended }
            ? at.Law.Count("litigation.afterReconsideration", ended).DueOn
            : at.Case.ServedOn(at.DecisionOf(act)) is { } served
                ? at.Law.Count(act.Kind == RemedyKind.Litigation ? "litigation" : "reconsideration", served).DueOn
                : null;
}
