using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Hearing;

/// <summary>How far a hearing has come.</summary>
public enum HearingStatus
{
    /// <summary>Asked for, or proposed to the party with its consent; waits for the answer 已申请.</summary>
    [Term("已申请")] Requested,

    /// <summary>The request was refused 不组织听证.</summary>
    [Term("不组织听证")] Refused,

    /// <summary>The request was accepted 已受理.</summary>
    [Term("已受理")] Accepted,

    /// <summary>The party was notified of day and place 已通知.</summary>
    [Term("已通知")] Notified,

    /// <summary>Held to its end 已举行.</summary>
    [Term("已举行")] Held,

    /// <summary>Ended because the party did not come or left: it has waived the hearing 当事人缺席或退出、听证终止.</summary>
    [Term("听证终止")] Ended,

    /// <summary>Given up by the party in writing 已放弃.</summary>
    [Term("已放弃")] Waived,
}

/// <summary>Grounds for not holding a hearing 不组织听证的情形 (环境行政处罚听证程序规定第二十条).</summary>
public enum HearingRefusalGround
{
    /// <summary>The applicant is not the party 申请人不是本案当事人.</summary>
    [Term("申请人不是本案当事人")] NotTheParty,

    /// <summary>The request came after its period 逾期申请.</summary>
    [Term("逾期申请")] Late,

    /// <summary>The penalty is none that gives the right 不属于听证范围.</summary>
    [Term("不属于听证范围")] OutOfScope,

    /// <summary>Another ground the law knows 其他不符合听证条件的情形.</summary>
    [Term("其他不符合听证条件的情形")] OtherwiseNotEntitled,
}

/// <summary>Why a hearing is not open to the public 不公开听证的原因.</summary>
public enum SecrecyGround
{
    /// <summary>State secrets 国家秘密.</summary>
    [Term("国家秘密")] StateSecrets,

    /// <summary>Trade secrets 商业秘密.</summary>
    [Term("商业秘密")] TradeSecrets,

    /// <summary>Privacy 个人隐私.</summary>
    [Term("个人隐私")] Privacy,
}

/// <summary>How a hearing ended.</summary>
public enum HearingOutcome
{
    /// <summary>It was held to its end 听证举行完毕.</summary>
    [Term("听证举行完毕")] Held,

    /// <summary>The party did not come without good reason 当事人无正当理由拒不出席.</summary>
    [Term("当事人无正当理由拒不出席")] PartyAbsent,

    /// <summary>The party left without leave 当事人中途退出.</summary>
    [Term("当事人未经许可中途退出")] PartyLeft,
}

/// <summary>The party's hearing 听证 on one notice, as far as it has come.</summary>
/// <param name="NoticeId">The notice it is about: the prior notice, or that of a daily fine.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="RequestedOn">The day the agency received the request; null when the party gave the hearing up without asking.</param>
/// <param name="SubmittedOn">The day the party handed it in or posted it 邮戳日, which counts for the period.</param>
/// <param name="ByConsent">Whether the agency proposed it and the party consented 经商当事人同意.</param>
public sealed record HearingState(Guid NoticeId, HearingStatus Status, DateOnly? RequestedOn, DateOnly? SubmittedOn, bool ByConsent)
{
    /// <summary>The day on which what kept the party from asking in time was over 障碍消除之日.</summary>
    public DateOnly? ObstacleEndedOn { get; init; }

    /// <summary>The day the request was accepted or refused.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>On which ground the request was refused.</summary>
    public HearingRefusalGround? RefusedFor { get; init; }

    /// <summary>The notice of the hearing in force.</summary>
    public Guid? PaperId { get; init; }

    /// <summary>The day the notice in force fixes.</summary>
    public DateOnly? ScheduledOn { get; init; }

    /// <summary>Who presides 听证主持人.</summary>
    public OfficerName? Chair { get; init; }

    /// <summary>The latest of its days; nothing that follows it precedes that day.</summary>
    public DateOnly? LatestOn => new[] { RequestedOn, AnsweredOn, EndedOn, ReportedOn }.Max();

    /// <summary>The day it was held, ended or given up.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The day of the hearing report 听证报告.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>Whether the agency still owes a step: an answer, a notice or the hearing itself.</summary>
    public bool IsPending => Status is HearingStatus.Requested or HearingStatus.Accepted or HearingStatus.Notified;

    /// <summary>
    /// Whether the request came too late: after its period, counted by the day it was handed in or posted, and not within the days after
    /// an obstacle was over either. A hearing by consent is never late.
    /// </summary>
    internal bool IsLate(EnforcementCase file, LawBook law) =>
        !ByConsent && SubmittedOn is { } submitted && file.NoticeInHand?.HearingToldOn is { } told && submitted > law.Count("hearing.request", told).DueOn
        && !(ObstacleEndedOn is { } over && submitted >= over && submitted <= law.Count("hearing.afterObstacle", over).DueOn);
}
