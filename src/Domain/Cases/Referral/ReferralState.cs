using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases.LegalReview;
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

    /// <summary>Materials are to be supplemented 待补正.</summary>
    [Term("待补正")] Supplementing,

    /// <summary>The public security organ reviews its refusal 复议中.</summary>
    [Term("复议中")] UnderReview,

    /// <summary>The refusal was upheld 复议维持不立案.</summary>
    [Term("复议维持不立案")] ReviewUpheld,

    /// <summary>The procuratorate looks into the refusal 立案监督中.</summary>
    [Term("立案监督中")] UnderSupervision,

    /// <summary>The procuratorate found the refusal justified 不立案理由成立.</summary>
    [Term("不立案理由成立")] SupervisionDeclined,

    /// <summary>The criminal proceedings have ended 刑事已有结论.</summary>
    [Term("刑事已有结论")] Concluded,
}

/// <summary>How long the public security organ has to decide on filing 立案审查期限.</summary>
public enum PoliceTime
{
    /// <summary>Three days.</summary>
    [Term("一般（3日）")] Ordinary,

    /// <summary>Seven days, because leads must be checked 涉嫌犯罪线索需要查证.</summary>
    [Term("需要查证（7日）")] Checking,

    /// <summary>Thirty days, because the case is grave or complex 重大、疑难、复杂案件.</summary>
    [Term("重大、疑难、复杂（30日）")] Complex,
}

/// <summary>How criminal proceedings may end 刑事结论.</summary>
public enum CriminalOutcome
{
    /// <summary>Convicted 人民法院判决有罪.</summary>
    [Term("人民法院判决有罪")] Convicted,

    /// <summary>Acquitted 人民法院判决无罪.</summary>
    [Term("人民法院判决无罪")] Acquitted,

    /// <summary>Not prosecuted 人民检察院决定不起诉.</summary>
    [Term("人民检察院决定不起诉")] NotProsecuted,

    /// <summary>The public security organ dropped the case 公安机关撤销案件.</summary>
    [Term("公安机关撤销案件")] Withdrawn,
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

    /// <summary>The day of the receipt.</summary>
    public DateOnly? ReceiptedOn { get; init; }

    /// <summary>How long the public security organ has to decide.</summary>
    public PoliceTime Time { get; init; }

    /// <summary>Local date and time at which the materials were found incomplete.</summary>
    public DateTime? SupplementRequestedAt { get; init; }

    /// <summary>The day on which they were supplemented.</summary>
    public DateOnly? SupplementedOn { get; init; }

    /// <summary>The day of the return.</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <summary>The day on which the public security organ filed the case, at once, on review or under supervision.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>The day on which a review of the refusal was asked for.</summary>
    public DateOnly? ReviewRequestedOn { get; init; }

    /// <summary>The day on which the refusal was upheld.</summary>
    public DateOnly? ReviewUpheldOn { get; init; }

    /// <summary>The day on which the procuratorate was asked to supervise.</summary>
    public DateOnly? SupervisionSuggestedOn { get; init; }

    /// <summary>The day on which goods and materials were handed over after the filing.</summary>
    public DateOnly? MaterialsHandedOverOn { get; init; }

    /// <summary>The day of the entry on the platform that agencies, police and procuratorate share.</summary>
    public DateOnly? EnteredOnPlatformOn { get; init; }

    /// <summary>How the criminal proceedings ended.</summary>
    public CriminalOutcome? Outcome { get; init; }

    /// <summary>The day they ended.</summary>
    public DateOnly? ConcludedOn { get; init; }

    /// <summary>The fine of the court.</summary>
    public Money? CriminalFine { get; init; }

    /// <summary>The fine of a court after an earlier referral.</summary>
    public Money? FinedBefore { get; init; }

    /// <summary>The latest fine of a court, after whichever referral.</summary>
    internal Money? FineOfACourt => CriminalFine ?? FinedBefore;

    /// <summary>The day since which the case has been with the judiciary; null while it is not.</summary>
    public DateOnly? AwaySince { get; init; }

    /// <summary>The days it was with the judiciary before, under earlier referrals too.</summary>
    public IReadOnlyList<UncountedSpan> AwayBefore { get; init; } = [];

    /// <summary>Whether the case is on its way to or with the judiciary.</summary>
    public bool IsPending => Status is ReferralStatus.Approved or ReferralStatus.Sent or ReferralStatus.Receipted or ReferralStatus.Supplementing
        or ReferralStatus.UnderReview or ReferralStatus.UnderSupervision or ReferralStatus.Accepted;

    /// <summary>Whether somebody still owes a step: the head, the sender, the public security organ or the procuratorate.</summary>
    public bool IsUnsettled => Status == ReferralStatus.Proposed || (IsPending && Status != ReferralStatus.Accepted);

    /// <summary>The day of the latest step by or towards the judiciary, which its next one may not precede.</summary>
    internal DateOnly? LatestStepOn() => new[]
    {
        SentAt is { } sent ? DateOnly.FromDateTime(sent) : null, ReceiptedOn, SupplementRequestedAt is { } told ? DateOnly.FromDateTime(told) : null,
        SupplementedOn, AnsweredOn, ReviewRequestedOn, ReviewUpheldOn, SupervisionSuggestedOn,
    }.Max();

    /// <summary>The referral after the agency's own step.</summary>
    internal ReferralState After(ReferralPursued e) => e.Step switch
    {
        ReferralStep.Supplement => this with { Status = ReferralStatus.Receipted, SupplementedOn = e.OccurredOn },
        ReferralStep.RequestReview => this with { Status = ReferralStatus.UnderReview, ReviewRequestedOn = e.OccurredOn, AwaySince = e.OccurredOn },
        ReferralStep.SuggestSupervision => this with
        {
            Status = ReferralStatus.UnderSupervision,
            SupervisionSuggestedOn = e.OccurredOn,
            AwaySince = e.OccurredOn,
        },
        ReferralStep.HandOverMaterials => this with { MaterialsHandedOverOn = e.OccurredOn },
        _ => this with { EnteredOnPlatformOn = e.OccurredOn },
    };

    /// <summary>The referral back from the judiciary.</summary>
    internal ReferralState Back(ReferralStatus status, DateOnly on) => this with
    {
        Status = status,
        AwaySince = null,
        AwayBefore = AwaySince is { } since ? [.. AwayBefore, new(since, on, Why)] : AwayBefore,
    };

    /// <summary>Whether it was decided whether to refer what was called for on the day, or the judiciary answered since.</summary>
    internal bool Settles(DateOnly calledForOn) => Status != ReferralStatus.Proposed && (ProposedOn >= calledForOn || AnsweredOn >= calledForOn || ConcludedOn >= calledForOn);

    private const string Why = "移送司法办理期间";

    /// <summary>The days up to the given one on which the case was with the judiciary; they do not count towards the period of the decision (衔接工作办法第十六条).</summary>
    internal IEnumerable<UncountedSpan> DaysAway(DateOnly until) => AwaySince is { } since && since <= until ? AwayBefore.Append(new(since, until, Why)) : AwayBefore;
}

/// <summary>What the rules of deciding look at in a case that may be a crime.</summary>
internal static class ReferralFacts
{
    /// <summary>What calls for a referral on which nobody has decided yet, in Chinese; null when nothing does.</summary>
    public static string? AwaitsReferral(this EnforcementCase file) => file switch
    {
        { Referral: { Status: ReferralStatus.Proposed } proposed } => $"{proposed.ProposedOn.Iso()} 提请移送",
        { ReferralDemandedOn: { } demanded } when file.Referral?.Settles(demanded) != true => $"{demanded.Iso()} 收到检察机关的移送意见",
        { LegalityReviewInHand: { Opinion: LegalityOpinion.Refer, ReviewedOn: var reviewed } } when file.Referral?.Settles(reviewed) != true =>
            $"{reviewed.Iso()} 法制审核建议移送",
        _ => null,
    };
}
