using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Tracing;

/// <summary>What has become of a filed case 案件去向; every filed case has exactly one.</summary>
public enum CaseOutcome
{
    /// <summary>A penalty was decided 已作出处罚决定.</summary>
    [Term("已作出处罚决定")] Penalised,

    /// <summary>It was decided not to penalise 不予处罚.</summary>
    [Term("不予处罚")] NotPenalised,

    /// <summary>The filing was revoked 撤销立案.</summary>
    [Term("撤销立案")] FilingRevoked,

    /// <summary>It went to the competent agency 移送管辖.</summary>
    [Term("移送管辖")] Transferred,

    /// <summary>The investigation was terminated 终止调查.</summary>
    [Term("终止调查")] Terminated,

    /// <summary>It is with the judiciary and waits for the outcome 移送司法，待刑事结论.</summary>
    [Term("移送司法，待刑事结论")] Referred,

    /// <summary>In hand: filed, without investigators yet 在办：已立案，未指定调查人员.</summary>
    [Term("在办：已立案，未指定调查人员")] Filed,

    /// <summary>In hand: being investigated 在办：调查中.</summary>
    [Term("在办：调查中")] Investigating,

    /// <summary>In hand: being reviewed 在办：审查中.</summary>
    [Term("在办：审查中")] UnderReview,

    /// <summary>In hand: the review has passed and no notice is issued yet 在办：审查通过，待告知.</summary>
    [Term("在办：审查通过，待告知")] ReviewPassed,

    /// <summary>In hand: the prior notice is issued 在办：已告知，待决定.</summary>
    [Term("在办：已告知，待决定")] Noticed,
}

/// <summary>Accounting for filed cases.</summary>
public static class CaseOutcomes
{
    /// <summary>What has become of the case; null when it was never filed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A filed case at a stage that accounts for nothing.</exception>
    public static CaseOutcome? Of(CaseTrail trail)
    {
        ArgumentNullException.ThrowIfNull(trail);
        var file = trail.Case;
        return file switch
        {
            { Filing: null } => null,
            _ when trail.Of<PenaltyDecided>().Any() => CaseOutcome.Penalised,
            _ when trail.Of<NoPenaltyDecided>().Any() => CaseOutcome.NotPenalised,
            _ when trail.Of<FilingRevoked>().Any() => CaseOutcome.FilingRevoked,
            _ when trail.Of<InvestigationTerminated>().Any() => CaseOutcome.Terminated,
            _ when trail.Of<CaseTransferred>().Any() && file.Stage is CaseStage.Transferred or CaseStage.Closed or CaseStage.Archived => CaseOutcome.Transferred,
            { Referral.IsPending: true } or { Referral.AcceptedOn: not null, Stage: CaseStage.Closed or CaseStage.Archived } => CaseOutcome.Referred,
            { Stage: CaseStage.Filed } => CaseOutcome.Filed,
            { Stage: CaseStage.Investigating } => CaseOutcome.Investigating,
            { Stage: CaseStage.UnderReview } => CaseOutcome.UnderReview,
            { Stage: CaseStage.ReviewPassed } => CaseOutcome.ReviewPassed,
            { Stage: CaseStage.Noticed } => CaseOutcome.Noticed,
            _ => throw new ArgumentOutOfRangeException(nameof(trail), file.Stage, "没有说明这种案件的去向"),
        };
    }

    /// <summary>Whether the case is still in hand 在办.</summary>
    public static bool IsInHand(this CaseOutcome outcome) => outcome is >= CaseOutcome.Filed;
}
