using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Remedies;

/// <summary>Remedies against a decision 救济途径.</summary>
public enum RemedyKind
{
    /// <summary>Administrative reconsideration 行政复议.</summary>
    [Term("行政复议")] Reconsideration,

    /// <summary>Administrative litigation 行政诉讼.</summary>
    [Term("行政诉讼")] Litigation,
}

/// <summary>How a remedy stands.</summary>
public enum RemedyStatus
{
    /// <summary>Filed 已提出.</summary>
    [Term("已提出")] Filed,

    /// <summary>Accepted 已受理.</summary>
    [Term("已受理")] Accepted,

    /// <summary>Not accepted 不予受理.</summary>
    [Term("不予受理")] NotAccepted,

    /// <summary>Withdrawn by the party 已撤回.</summary>
    [Term("已撤回")] Withdrawn,

    /// <summary>Decided 已办结.</summary>
    [Term("已办结")] Decided,
}

/// <summary>What may happen to a remedy before it is decided.</summary>
public enum RemedyStep
{
    /// <summary>It is accepted 受理.</summary>
    [Term("受理")] Accepted,

    /// <summary>It is not accepted 不予受理.</summary>
    [Term("不予受理")] NotAccepted,

    /// <summary>The execution of the decision is suspended 停止执行.</summary>
    [Term("停止执行")] ExecutionSuspended,

    /// <summary>The suspension is lifted 恢复执行.</summary>
    [Term("恢复执行")] SuspensionLifted,

    /// <summary>The party withdraws it 撤回.</summary>
    [Term("撤回")] Withdrawn,
}

/// <summary>How a remedy is decided.</summary>
public enum RemedyResult
{
    /// <summary>The decision is upheld, or the suit dismissed 维持、驳回.</summary>
    [Term("维持（驳回）")] Upheld,

    /// <summary>The penalties are changed 变更.</summary>
    [Term("变更")] Changed,

    /// <summary>The decision is revoked 撤销.</summary>
    [Term("撤销")] Revoked,

    /// <summary>The decision is revoked and is to be made anew 撤销并责令重新作出.</summary>
    [Term("撤销并责令重新作出")] RevokedToBeRemade,

    /// <summary>The decision is found unlawful but not revoked 确认违法.</summary>
    [Term("确认违法")] FoundUnlawful,
}

/// <summary>What the agency itself does to its decision.</summary>
public enum DecisionChange
{
    /// <summary>A slip of the pen is corrected; nothing else changes 补正更正.</summary>
    [Term("补正更正")] Corrected,

    /// <summary>The penalties are changed 变更.</summary>
    [Term("变更")] Changed,

    /// <summary>The decision is revoked 撤销.</summary>
    [Term("撤销")] Revoked,

    /// <summary>The decision is revoked and is to be made anew 撤销并重新作出.</summary>
    [Term("撤销并重新作出")] RevokedToBeRemade,
}

/// <summary>A remedy sought against a decision.</summary>
/// <param name="Kind">Reconsideration or litigation.</param>
/// <param name="FiledOn">The day of the application or suit.</param>
/// <param name="Body">The organ or court.</param>
/// <param name="Status">How it stands.</param>
/// <param name="EndedOn">The day it ended: of the refusal to accept, the withdrawal, or the service of the decision.</param>
/// <param name="Result">How it was decided.</param>
/// <param name="SuspendedFrom">The day from which execution was suspended; otherwise a remedy suspends nothing.</param>
/// <param name="SuspendedUntil">The day the suspension was lifted.</param>
public sealed record Remedy(
    RemedyKind Kind, DateOnly FiledOn, string Body, RemedyStatus Status, DateOnly? EndedOn = null, RemedyResult? Result = null,
    DateOnly? SuspendedFrom = null, DateOnly? SuspendedUntil = null)
{
    /// <summary>Whether it is not over yet.</summary>
    public bool IsPending => Status is RemedyStatus.Filed or RemedyStatus.Accepted;

    /// <summary>Whether it ran on the day, first and last included; one that was not accepted never ran.</summary>
    public bool RunsOn(DateOnly day) => Status != RemedyStatus.NotAccepted && FiledOn <= day && (EndedOn is null || day <= EndedOn);

    /// <summary>The remedy after the step.</summary>
    public Remedy After(RemedyStep step, DateOnly on) => step switch
    {
        RemedyStep.Accepted => this with { Status = RemedyStatus.Accepted },
        RemedyStep.NotAccepted => this with { Status = RemedyStatus.NotAccepted, EndedOn = on },
        RemedyStep.ExecutionSuspended => this with { SuspendedFrom = on, SuspendedUntil = null },
        RemedyStep.SuspensionLifted => this with { SuspendedUntil = on },
        _ => this with { Status = RemedyStatus.Withdrawn, EndedOn = on },
    };
}
