using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Closure;

/// <summary>Closes the case.</summary>
/// <param name="OccurredOn">The day of closing.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Summary">How the case was handled and performed.</param>
/// <param name="SupervisedBy">The superior organ that supervises the case, to which the closing is reported within twenty days.</param>
public sealed record CloseCase(DateOnly OccurredOn, ClosureGround Ground, string Summary, string? SupervisedBy = null) : IActBody;

/// <summary>Grounds of closing 结案情形 (环境行政处罚办法第六十七条; the last two only under the regime of 2023, 生态环境行政处罚办法第七十九条).</summary>
public enum ClosureGround
{
    /// <summary>The decision is performed 行政处罚决定由当事人履行完毕.</summary>
    [Term("行政处罚决定由当事人履行完毕")] Performed,

    /// <summary>There is nothing to enforce: no penalty, filing revoked, or case transferred 不予处罚等无须执行.</summary>
    [Term("不予行政处罚等无须执行")] NothingToEnforce,

    /// <summary>The court has enforced all 行政处罚决定被强制执行完毕.</summary>
    [Term("行政处罚决定被强制执行完毕")] Enforced,

    /// <summary>The decision was revoked by law 行政处罚决定被依法撤销.</summary>
    [Term("行政处罚决定被依法撤销")] DecisionRevoked,

    /// <summary>Other cases in which it can be closed, such as terminated enforcement 其他可以结案的情形.</summary>
    [Term("其他可以结案的情形")] Other,

    /// <summary>The case was referred and needs no further penalty 移送且无须再予处罚.</summary>
    [Term("移送且无须再予处罚")] Referred,

    /// <summary>The investigation was terminated 终止调查.</summary>
    [Term("终止调查")] InvestigationTerminated,
}

/// <summary>Closing the case 结案.</summary>
public static class ClosingCase
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<CloseCase> Act = new()
    {
        Name = "close-case",
        Title = "结案",
        Roles = [Role.Leader],
        Stages = [CaseStage.PenaltyDecided, CaseStage.NoPenaltyDecided, CaseStage.FilingRevoked, CaseStage.Transferred, CaseStage.InvestigationTerminated],
        Issues = PaperKind.ClosureApproval,
        Follows = file => file.LatestStepOn,
        Needs =
        [
            ClosureRules.DecisionReachedTheParty,
            ClosureRules.NoRemedyIsOpen,
            ClosureRules.PaidInFull,
            ClosureRules.RefundsAreMade,
            ClosureRules.CorrectionIsPerformed,
            ClosureRules.SubstitutionIsCarriedOut,
            ClosureRules.ReferralIsSettled,
            DetentionRules.DetentionIsSettled,
            SummaryRules.DecisionIsOnRecord,
            SummaryRules.CollectedFinesAreAtTheBank,
        ],
        Checks = [ClosureRules.GroundFitsTheCase],
        Record = (at, act) => new CaseClosed(
            act.OccurredOn, act.Ground, act.Summary, at.Actor.Named, at.IssuedPaper.Id, at.IssuedPaper.Number, act.SupervisedBy),
        Warn = (at, _) => Unfinished(at.Case, at.Law),
    };

    /// <summary>What the law wants of a decision besides, which nothing refuses but the file shows.</summary>
    internal static IEnumerable<string> Unfinished(EnforcementCase file, LawBook law)
    {
        foreach (var performed in file.Substitutions.Where(s => !s.Outstanding.IsZero))
        {
            yield return $"{performed.Number}的代履行费用尚有 {performed.Outstanding} 元未收取";
        }

        foreach (var measure in file.StillSealed())
        {
            yield return $"{measure.Number}尚未解除";
        }

        foreach (var decision in file.Penalties)
        {
            if (decision.Publication is null && !decision.IsRevoked)
            {
                yield return $"{decision.Number}尚未公开，也没有不予公开的决定";
            }

            if (decision.ReportedOn is null && MajorPenalty.IsMajor(decision, file.Party!, law))
            {
                yield return $"{decision.Number}属于重大行政处罚，尚未备案";
            }
        }
    }
}
