using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Substitution;

/// <summary>Reverses what others performed in the party's stead.</summary>
/// <param name="OccurredOn">The day on which it was done.</param>
/// <param name="Ground">Why.</param>
/// <param name="Restoration">What was restored or given back, or why it could not be.</param>
/// <param name="Refunded">What was paid back of the collected cost, in yuan.</param>
/// <param name="Compensation">What was paid in compensation, in yuan.</param>
/// <param name="DecisionId">Which decision on a performance by others; the latest one when left out.</param>
public sealed record ReverseExecution(
    DateOnly OccurredOn, ReversalGround Ground, string Restoration, Money Refunded, Money Compensation, Guid? DecisionId = null) : IActBody;

/// <summary>Why a performance by others is reversed 执行回转情形 (行政强制法第四十一条).</summary>
public enum ReversalGround
{
    /// <summary>The order it rested on was revoked 据以执行的行政决定被撤销.</summary>
    [Term("据以执行的行政决定被撤销")] OrderRevoked,

    /// <summary>The order it rested on was changed 据以执行的行政决定被变更.</summary>
    [Term("据以执行的行政决定被变更")] OrderChanged,

    /// <summary>It was carried out wrongly 执行错误.</summary>
    [Term("执行错误")] WronglyExecuted,
}

/// <summary>Reversing a performance by others 执行回转, closed or not; money of a penalty is paid back by a refund.</summary>
public static class ReversingExecution
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ReverseExecution> Act = new()
    {
        Name = "reverse-execution",
        Title = "执行回转",
        Roles = [Role.Leader],
        Stages = [.. SubstitutionRules.Stages, CaseStage.FilingRevoked, CaseStage.Transferred, CaseStage.InvestigationTerminated, CaseStage.Closed],
        Needs = [SubstitutionRules.CompulsionLawIsInForce, SubstitutionRules.SomethingIsThereToReverse],
        Checks = [SubstitutionRules.ReversedWasPerformed, SubstitutionRules.RefundedIsWhatWasCollected],
        Record = (at, act) => new ExecutionReversed(
            act.OccurredOn, at.Case.Substitution(act.DecisionId)!.PaperId, act.Ground, act.Restoration, act.Refunded, act.Compensation, at.Actor.Named),
    };
}
