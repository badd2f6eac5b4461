using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Referral;

/// <summary>How far a referral has come.</summary>
public enum ReferralStatus
{
    /// <summary>Proposed 已提请.</summary>
    [Term("已提请")] Proposed,

    /// <summary>Refused by the head 未批准.</summary>
    [Term("未批准")] Refused,

    /// <summary>Approved, not sent yet 已批准.</summary>
    [Term("已批准")] Approved,

    /// <summary>Sent 已移送.</summary>
    [Term("已移送")] Sent,

    /// <summary>Receipt acknowledged 已回执.</summary>
    [Term("已回执")] Receipted,

    /// <summary>Filed by the public security organ 公安已立案.</summary>
    [Term("公安已立案")] Accepted,

    /// <summary>Returned by the public security organ 已退回.</summary>
    [Term("已退回")] Returned,
}

/// <summary>The case's referral to the judiciary 移送司法机关.</summary>
/// <param name="Status">How far it has come.</param>
/// <param name="ProposedOn">The day of the report.</param>
/// <param name="SuspectedCrime">The crime suspected.</param>
/// <param name="Reporters">Who reported it.</param>
/// <param name="PaperId">The letter, once approved.</param>
/// <param name="ApprovedAt">Local date and time of the approval.</param>
/// <param name="SentAt">Local date and time of sending.</param>
/// <param name="AnsweredOn">The day of acceptance or return.</param>
public sealed record ReferralState(
    ReferralStatus Status, DateOnly ProposedOn, string SuspectedCrime, IReadOnlyList<OfficerName> Reporters, Guid? PaperId,
    DateTime? ApprovedAt, DateTime? SentAt, DateOnly? AnsweredOn)
{
    /// <summary>Facts, evidence and legal basis of the suspicion, as reported.</summary>
    public string Grounds { get; init; } = "";

    /// <summary>Whether the case is on its way to or with the judiciary.</summary>
    public bool IsPending => Status is ReferralStatus.Approved or ReferralStatus.Sent or ReferralStatus.Receipted or ReferralStatus.Accepted;

    /// <summary>Whether somebody still owes a step: the head, the sender or the public security organ.</summary>
    public bool IsUnsettled => Status is ReferralStatus.Proposed or ReferralStatus.Approved or ReferralStatus.Sent or ReferralStatus.Receipted;
}
