using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases;

/// <summary>How far a case has come 办案阶段; only <see cref="EnforcementCase.Evolve"/> moves it.</summary>
public enum CaseStage
{
    /// <summary>Before anything is recorded 线索.</summary>
    [Term("线索")] Lead,

    /// <summary>A lead is received and under preliminary review 线索初查.</summary>
    [Term("线索初查")] LeadReceived,

    /// <summary>Filing is proposed and waits for a leader 拟立案.</summary>
    [Term("拟立案")] FilingProposed,

    /// <summary>Filing was refused 不予立案.</summary>
    [Term("不予立案")] FilingRefused,

    /// <summary>Filed, without investigators yet 已立案.</summary>
    [Term("已立案")] Filed,

    /// <summary>Being investigated 调查中.</summary>
    [Term("调查中")] Investigating,

    /// <summary>Investigation is concluded and the case is being reviewed 审查中.</summary>
    [Term("审查中")] UnderReview,

    /// <summary>The case review has passed 审查通过.</summary>
    [Term("审查通过")] ReviewPassed,

    /// <summary>The prior notice is issued 已告知.</summary>
    [Term("已告知")] Noticed,

    /// <summary>A penalty is decided 已处罚.</summary>
    [Term("已处罚")] PenaltyDecided,

    /// <summary>It is decided not to penalise 不予处罚.</summary>
    [Term("不予处罚")] NoPenaltyDecided,

    /// <summary>The filing is revoked 已撤销立案.</summary>
    [Term("已撤销立案")] FilingRevoked,

    /// <summary>The case went to the competent agency 已移送管辖.</summary>
    [Term("已移送管辖")] Transferred,

    /// <summary>The investigation is terminated because there is nobody left to penalise 已终止调查.</summary>
    [Term("已终止调查")] InvestigationTerminated,

    /// <summary>Closed 已结案.</summary>
    [Term("已结案")] Closed,

    /// <summary>The dossier is archived; nothing is changed any more 已归档.</summary>
    [Term("已归档")] Archived,
}
