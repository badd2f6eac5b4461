using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.LegalReview;

/// <summary>What a legality review comes to 法制审核意见.</summary>
public enum LegalityOpinion
{
    /// <summary>It agrees: the review has passed 同意.</summary>
    [Term("同意")] Agree,

    /// <summary>It proposes corrections; what was corrected is reviewed again 建议纠正.</summary>
    [Term("建议纠正")] Correct,

    /// <summary>It sends the case back for more evidence or for missing steps 建议补充调查、补正程序.</summary>
    [Term("建议补充调查、补正程序")] Supplement,

    /// <summary>It finds that the case belongs elsewhere, such as to the judiciary 建议移送.</summary>
    [Term("建议移送")] Refer,
}

/// <summary>The seven items of a legality review 法制审核内容 (生态环境行政处罚办法第五十条), each sound or not.</summary>
/// <param name="Competence">The agency is the right one and within its powers 行政执法主体是否合法、是否超越执法权限.</param>
/// <param name="Personnel">Those who acted are qualified 执法人员是否具备执法资格.</param>
/// <param name="Procedure">The procedure was lawful 执法程序是否合法.</param>
/// <param name="Facts">Facts are clear and evidence lawful and sufficient 案件事实是否清楚、证据是否合法充分.</param>
/// <param name="Application">Law is applied rightly and discretion used fittingly 适用法律、裁量基准运用是否准确适当.</param>
/// <param name="Papers">The papers are complete and in order 执法文书是否完备、规范.</param>
/// <param name="NoCrime">It need not be referred as a suspected crime 违法行为是否涉嫌犯罪、需要移送.</param>
public sealed record LegalityFindings(bool Competence, bool Personnel, bool Procedure, bool Facts, bool Application, bool Papers, bool NoCrime)
{
    /// <summary>The items that are not sound, in Chinese.</summary>
    internal IEnumerable<string> Unsound => new[]
    {
        (Competence, "主体和权限"), (Personnel, "执法人员资格"), (Procedure, "执法程序"), (Facts, "事实和证据"), (Application, "法律适用和裁量"),
        (Papers, "执法文书"), (NoCrime, "是否涉嫌犯罪需要移送"),
    }.Where(item => !item.Item1).Select(item => item.Item2);
}

/// <summary>The latest legality review 法制审核 of the case.</summary>
/// <param name="ReviewedOn">The day.</param>
/// <param name="Opinion">What it came to.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Reviewer">The reviewer.</param>
public sealed record LegalityReview(DateOnly ReviewedOn, LegalityOpinion Opinion, string Reasons, OfficerName Reviewer)
{
    /// <summary>Why it no longer stands, such as new evidence from the hearing; null while it does.</summary>
    public string? OutdatedBy { get; init; }

    /// <summary>Whether it passed and still stands.</summary>
    public bool HasPassed => Opinion == LegalityOpinion.Agree && OutdatedBy is null;
}
