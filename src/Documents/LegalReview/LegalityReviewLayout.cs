using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.LegalReview;

/// <summary>How an opinion of a legality review looks; the reviewer's qualification is written by hand, for no event knows its number.</summary>
public static class LegalityReviewLayout
{
    private static readonly LegalBasis Content = new("生态环境行政处罚办法", "第五十条");
    private static readonly LegalBasis Reviewing = new("行政处罚法", "第五十八条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<LegalityReviewed, LegalityReviewPaper> Template = new()
    {
        Id = "legality-review",
        Title = "法制审核意见书",
        Version = 1,
        Content = LegalityReviewPaper.From,
        Layout = Of,
        Requires =
        [
            new("案由", Reviewing, paper => paper.Cause),
            new("拟处罚内容", Reviewing, paper => string.Concat(paper.Intended)),
            new("七项审核内容的结论", Content, paper => paper.Items.Count == 7 ? paper.Items[0].Result : null),
            new("审核结论", Reviewing, paper => paper.Outcome),
            new("审核人的意见和日期", Reviewing, paper => paper.Opinion.Complete),
        ],
    };

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(LegalityReviewPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"法制审核意见书（{paper.Number}）", paper.Agency, "法制审核", paper.ReviewedOn), "法制审核意见书", paper.IsDemonstration,
            [
                new FormTable(
                [
                    new FormRow("案由", paper.Cause),
                    new FormRow([new("当事人", paper.Party), new("立案号", paper.Number)]),
                    new FormRow("拟处罚内容", string.Join('\n', Wording.Numbered(paper.Intended))),
                ]),
                new Paragraph(paper.Introduction),
                FindingsTable.Of(paper.Items, "审核内容"),
                new FormTable(
                [
                    new FormRow("审核结论", paper.Outcome),
                    Forms.OpinionRow("审核意见", paper.Opinion),
                    new FormRow("法律职业资格\n证书编号", ""),
                    Forms.OpinionRow("法制审核机构\n负责人意见", Opinion.ByHand, 2),
                ]),
            ]);
    }
}
