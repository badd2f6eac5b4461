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

    /// <summary>Penalty decision 行政处罚决定书.</summary>
    [Term("行政处罚决定书")] PenaltyDecision,

    /// <summary>Decision of no penalty 不予行政处罚决定书.</summary>
    [Term("不予行政处罚决定书")] NoPenaltyDecision,

    /// <summary>Letter of transfer to the competent agency 案件移送函.</summary>
    [Term("案件移送函")] TransferLetter,

    /// <summary>Letter of referral of a suspected crime 涉嫌犯罪案件移送书.</summary>
    [Term("涉嫌犯罪案件移送书")] ReferralLetter,
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
        PaperKind.PenaltyDecision => "罚",
        PaperKind.NoPenaltyDecision => "不罚",
        PaperKind.TransferLetter => "移",
        PaperKind.ReferralLetter => "罪移",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Whether it goes to somebody outside and must be served on them.</summary>
    public static bool IsServed(this PaperKind kind) =>
        kind is PaperKind.CorrectionOrder or PaperKind.PriorNotice or PaperKind.PenaltyDecision or PaperKind.NoPenaltyDecision;
}

/// <summary>A paper the case has issued.</summary>
/// <param name="Id">The paper's identity.</param>
/// <param name="Kind">What paper it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="IssuedOn">Its date.</param>
/// <param name="Service">How and when it was served, once it was.</param>
/// <param name="VoidedFor">Why it was voided, if it was; its number is never used again.</param>
public sealed record Paper(Guid Id, PaperKind Kind, DocumentNumber Number, DateOnly IssuedOn, PaperService? Service, string? VoidedFor);

/// <summary>How a paper was served 送达.</summary>
/// <param name="ServedOn">The legal day of service 送达日, from which periods run.</param>
/// <param name="BegunOn">The day the agency did its part: handed it over, or published the announcement.</param>
/// <param name="Method">How.</param>
/// <param name="Recipient">Who received it.</param>
/// <param name="Servers">The members of staff who served it.</param>
/// <param name="Receipt">What proves it: receipt, postal reply, photograph of leaving it, newspaper.</param>
public sealed record PaperService(
    DateOnly ServedOn, DateOnly BegunOn, ServiceMethod Method, string Recipient, IReadOnlyList<OfficerName> Servers, string Receipt);

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
}
