using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Review;

/// <summary>
/// What an opinion of a case review 案件审查意见 says, all of it finished text: the six items (环境行政处罚办法第四十六条；
/// 生态环境行政处罚办法第三十九条), what they come to, and who reviewed.
/// </summary>
/// <param name="Agency">The agency.</param>
/// <param name="Number">The case number.</param>
/// <param name="Date">The day as printed.</param>
/// <param name="ReviewedOn">The day.</param>
/// <param name="Cause">What the case is about 案由.</param>
/// <param name="Party">The party's name.</param>
/// <param name="Introduction">Which report was reviewed, and under which article.</param>
/// <param name="Items">The six items.</param>
/// <param name="Outcome">Whether it passes or goes back.</param>
/// <param name="Opinion">The reviewer's opinion.</param>
/// <param name="Investigators">Who investigated, none of whom reviewed.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record ReviewOpinionPaper(
    string Agency, string Number, string Date, DateOnly ReviewedOn, string Cause, string Party, string Introduction, IReadOnlyList<ReviewedItem> Items,
    string Outcome, Opinion Opinion, string Investigators, bool IsDemonstration)
{
    private static readonly Provision Content = new(new("环境行政处罚办法", "第四十六条"), b: new LegalBasis("生态环境行政处罚办法", "第三十九条"));
    private static readonly Provision Returning = new(new("环境行政处罚办法", "第四十七条"), b: new LegalBasis("生态环境行政处罚办法", "第四十条"));

    /// <summary>The opinion of a review, passed or returned.</summary>
    public static ReviewOpinionPaper From(PaperSource source, CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (findings, opinion, reviewer, passed) = happened switch
        {
            CaseReviewPassed e => (e.Findings, e.Opinion, e.Reviewer, true),
            CaseReviewReturned e => (e.Findings, e.Opinion, e.Reviewer, false),
            _ => throw new ArgumentException("不是案件审查的事件", nameof(happened)),
        };
        var (file, on) = (source.File, happened.OccurredOn);
        var regime = source.RegimeOn(on);
        var lately = regime >= Regime.B;
        return new(
            source.Agency.Name, file.Filing!.Number.ToString(), on.OnPaper(), on, Wording.Cause(file, source.Law), file.Party!.Name,
            $"调查人员于{file.Conclusion!.ConcludedOn.OnPaper()}调查终结{(file.Violations.Count > 1 ? $"，认定{ChineseNumerals.Of(file.Violations.Count)}项违法行为，" : "")}并移送审查。依照{Content.Under(regime).InFull}的规定，对下列内容进行了审查：",
            [
                ReviewedItem.Of("本机关是否有管辖权", findings.Jurisdiction),
                ReviewedItem.Of("违法事实是否清楚", findings.Facts),
                ReviewedItem.Of(lately ? "证据是否合法充分" : "证据是否确凿", findings.Evidence),
                ReviewedItem.Of("调查取证是否符合法定程序", findings.Procedure),
                new(lately ? "是否超过行政处罚追责期限" : "是否超过行政处罚追诉时效", Forms.Choice(findings.Limitation, "未超过", "已超过")),
                ReviewedItem.Of(
                    lately ? "适用法律、法规、规章是否准确，裁量基准运用是否适当" : "适用依据和初步处理意见是否合法、适当", findings.Application),
            ],
            passed ? "审查通过。" : $"依照{Returning.Under(regime).InFull}的规定，退回调查人员补充调查取证或者重新调查取证。",
            Papers.Opinion.Of(opinion, reviewer, on), Wording.Named(file.Investigators), source.Agency.IsDemonstration);
    }
}
