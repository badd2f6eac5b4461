using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases;

/// <summary>Kinds of numbered papers 文书种类; each has its own series of numbers.</summary>
public enum PaperKind
{
    /// <summary>Case-filing approval form 立案审批表; its number is the case number.</summary>
    [Term("立案审批表")] FilingApproval,

    /// <summary>Order to correct 责令改正违法行为决定书.</summary>
    [Term("责令改正违法行为决定书")] CorrectionOrder,

    /// <summary>Prior notice of penalty 行政处罚事先告知书.</summary>
    [Term("行政处罚事先告知书")] PriorNotice,

    /// <summary>Notice of the right to a hearing 行政处罚听证告知书.</summary>
    [Term("行政处罚听证告知书")] HearingRightNotice,

    /// <summary>Notice of a hearing 行政处罚听证通知书.</summary>
    [Term("行政处罚听证通知书")] HearingNotice,

    /// <summary>Notice of advance registration and preservation 先行登记保存证据通知书.</summary>
    [Term("先行登记保存证据通知书")] PreservationNotice,

    /// <summary>Notice of release from preservation 解除先行登记保存证据通知书.</summary>
    [Term("解除先行登记保存证据通知书")] PreservationRelease,

    /// <summary>Decision of sealing or seizure 查封（扣押）决定书.</summary>
    [Term("查封（扣押）决定书")] SealingDecision,

    /// <summary>Notice of extension of sealing or seizure 查封（扣押）延期通知书.</summary>
    [Term("查封（扣押）延期通知书")] SealingExtension,

    /// <summary>Decision of release from sealing or seizure 解除查封（扣押）决定书.</summary>
    [Term("解除查封（扣押）决定书")] SealingRelease,

    /// <summary>Decision of production restriction 责令限制生产决定书.</summary>
    [Term("责令限制生产决定书")] ProductionRestriction,

    /// <summary>Decision of suspension for rectification 责令停产整治决定书.</summary>
    [Term("责令停产整治决定书")] ProductionSuspension,

    /// <summary>Penalty decision 行政处罚决定书.</summary>
    [Term("行政处罚决定书")] PenaltyDecision,

    /// <summary>On-the-spot penalty decision 当场行政处罚决定书.</summary>
    [Term("当场行政处罚决定书")] OnTheSpotDecision,

    /// <summary>Decision of a consecutive daily fine 按日连续处罚决定书.</summary>
    [Term("按日连续处罚决定书")] DailyFineDecision,

    /// <summary>Decision of no penalty 不予行政处罚决定书.</summary>
    [Term("不予行政处罚决定书")] NoPenaltyDecision,

    /// <summary>Consent to deferral or instalments 同意分期（延期）缴纳罚款通知书.</summary>
    [Term("同意分期（延期）缴纳罚款通知书")] PaymentPlanConsent,

    /// <summary>Decision of an additional fine 加处罚款决定书.</summary>
    [Term("加处罚款决定书")] AdditionalFineDecision,

    /// <summary>Demand for performance 督促履行义务催告书.</summary>
    [Term("督促履行义务催告书")] DemandNotice,

    /// <summary>Application for compulsory enforcement 行政处罚强制执行申请书.</summary>
    [Term("行政处罚强制执行申请书")] EnforcementApplication,

    /// <summary>Decision on performance by others 代履行决定书.</summary>
    [Term("代履行决定书")] SubstitutionDecision,

    /// <summary>Letter of transfer to the competent agency 案件移送函.</summary>
    [Term("案件移送函")] TransferLetter,

    /// <summary>Letter of referral of a suspected crime 涉嫌犯罪案件移送书.</summary>
    [Term("涉嫌犯罪案件移送书")] ReferralLetter,

    /// <summary>Letter of transfer for administrative detention 涉嫌环境违法适用行政拘留处罚案件移送书.</summary>
    [Term("涉嫌环境违法适用行政拘留处罚案件移送书")] DetentionTransferLetter,

    /// <summary>Decision that changes or revokes a decision 行政处罚变更（撤销）决定书.</summary>
    [Term("行政处罚变更（撤销）决定书")] DecisionChange,

    /// <summary>Report of a major penalty for the record 重大行政处罚备案报告.</summary>
    [Term("重大行政处罚备案报告")] MajorPenaltyReport,

    /// <summary>Closure approval form 行政处罚案件结案审批表.</summary>
    [Term("行政处罚案件结案审批表")] ClosureApproval,
}

/// <summary>The words of the kinds of papers in their numbers 文种代字.</summary>
public static class PaperWords
{
    /// <summary>The word of the kind, such as 罚 in 苍环罚〔2017〕42号.</summary>
    public static string Word(this PaperKind kind) => kind switch
    {
        PaperKind.FilingApproval => "立",
        PaperKind.CorrectionOrder => "责改",
        PaperKind.PriorNotice => "罚告",
        PaperKind.HearingRightNotice => "听告",
        PaperKind.HearingNotice => "听通",
        PaperKind.PreservationNotice => "存",
        PaperKind.PreservationRelease => "解存",
        PaperKind.SealingDecision => "查扣",
        PaperKind.SealingExtension => "查扣延",
        PaperKind.SealingRelease => "解查扣",
        PaperKind.ProductionRestriction => "限产",
        PaperKind.ProductionSuspension => "停产",
        PaperKind.PenaltyDecision => "罚",
        PaperKind.OnTheSpotDecision => "当罚",
        PaperKind.DailyFineDecision => "日罚",
        PaperKind.NoPenaltyDecision => "不罚",
        PaperKind.PaymentPlanConsent => "缓缴",
        PaperKind.AdditionalFineDecision => "加罚",
        PaperKind.DemandNotice => "催",
        PaperKind.EnforcementApplication => "强执",
        PaperKind.SubstitutionDecision => "代履",
        PaperKind.TransferLetter => "移",
        PaperKind.ReferralLetter => "罪移",
        PaperKind.DetentionTransferLetter => "拘移",
        PaperKind.DecisionChange => "罚变",
        PaperKind.MajorPenaltyReport => "罚备",
        PaperKind.ClosureApproval => "结",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Whether it goes to the party and must be served; the others stay inside or go to another organ.</summary>
    public static bool IsServed(this PaperKind kind) => kind is not (PaperKind.FilingApproval
        or PaperKind.EnforcementApplication
        or PaperKind.TransferLetter
        or PaperKind.ReferralLetter
        or PaperKind.DetentionTransferLetter
        or PaperKind.MajorPenaltyReport
        or PaperKind.ClosureApproval);

    /// <summary>The key of the period within which it must be served once it is issued 送达期限, or null where the law sets none.</summary>
    public static string? ServicePeriod(this PaperKind kind) => kind switch
    {
        PaperKind.PenaltyDecision or PaperKind.DailyFineDecision or PaperKind.OnTheSpotDecision => "decision.service",
        PaperKind.ProductionRestriction or PaperKind.ProductionSuspension => "restriction.service",
        PaperKind.SealingRelease => "seal.releaseService",
        _ => null,
    };
}

/// <summary>A paper the case has issued.</summary>
/// <param name="Id">The paper's identity.</param>
/// <param name="Kind">What paper it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="IssuedOn">Its date.</param>
/// <param name="Service">How and when it was served, once it was.</param>
/// <param name="VoidedFor">Why it was voided, if it was; its number is never used again.</param>
public sealed record Paper(Guid Id, PaperKind Kind, DocumentNumber Number, DateOnly IssuedOn, PaperService? Service, string? VoidedFor)
{
    /// <summary>The file it became, once it was drawn.</summary>
    public PaperFile? File { get; init; }
}

/// <summary>The file of an issued paper.</summary>
/// <param name="Template">The template's stable name.</param>
/// <param name="TemplateVersion">The template's version.</param>
/// <param name="ContentSha256">SHA-256 of what it says.</param>
/// <param name="FileSha256">SHA-256 of the file, under which it is kept.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Pages">Its pages.</param>
public sealed record PaperFile(string Template, int TemplateVersion, string ContentSha256, string FileSha256, long Bytes, int Pages)
{
    /// <summary>SHA-256 of the picture of the seal on it; null when the place was left empty.</summary>
    public string? SealSha256 { get; init; }

    /// <summary>SHA-256 of the file without its electronic signature; null when it has none.</summary>
    public string? UnsignedSha256 { get; init; }
}

/// <summary>How a paper was served 送达.</summary>
/// <param name="ServedOn">The legal day of service 送达日, from which periods run.</param>
/// <param name="BegunOn">The day the agency did its part: handed it over, or published the announcement.</param>
/// <param name="Method">How.</param>
/// <param name="Recipient">Who received it.</param>
/// <param name="Servers">The members of staff who served it.</param>
/// <param name="Receipt">What proves it: receipt, postal reply, photograph of leaving it, newspaper.</param>
/// <param name="Proof">What the method needed besides.</param>
public sealed record PaperService(
    DateOnly ServedOn, DateOnly BegunOn, ServiceMethod Method, string Recipient, IReadOnlyList<OfficerName> Servers, string Receipt,
    ServiceProof? Proof = null);

/// <summary>Methods of service 送达方式 (环境行政处罚办法第五十七条).</summary>
public enum ServiceMethod
{
    /// <summary>Directly, signed for 直接送达.</summary>
    [Term("直接送达")] Direct,

    /// <summary>By leaving it 留置送达.</summary>
    [Term("留置送达")] Leaving,

    /// <summary>By another agency 委托送达.</summary>
    [Term("委托送达")] Entrusted,

    /// <summary>By mail; the day is that of the reply 邮寄送达.</summary>
    [Term("邮寄送达")] Mail,

    /// <summary>Through the unit in charge of the recipient 转交送达.</summary>
    [Term("转交送达")] Forwarded,

    /// <summary>By public announcement; it counts as served only after the announcement's period 公告送达.</summary>
    [Term("公告送达")] PublicAnnouncement,

    /// <summary>Before a notary 公证送达.</summary>
    [Term("公证送达")] Notarised,

    /// <summary>By fax, to a confirmed number; the day is that on which it arrived 传真送达.</summary>
    [Term("传真送达")] Fax,

    /// <summary>By e-mail, to a confirmed address; the day is that on which it reached the recipient's system 电子邮件送达.</summary>
    [Term("电子邮件送达")] Email,
}
