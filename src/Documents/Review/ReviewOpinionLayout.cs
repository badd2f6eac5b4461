using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Review;

/// <summary>How an opinion of a case review looks.</summary>
public static class ReviewOpinionLayout
{
    private static readonly LegalBasis Content = new("环境行政处罚办法", "第四十六条");
    private static readonly LegalBasis Separation = new("环境行政处罚办法", "第四十五条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<CaseEvent, ReviewOpinionPaper> Template = new()
    {
        Id = "review-opinion",
        Title = "案件审查意见",
        Version = 1,
        When = happened => happened is CaseReviewPassed or CaseReviewReturned,
        Content = ReviewOpinionPaper.From,
        Layout = Of,
        Requires =
        [
            new("案由", Content, paper => paper.Cause),
            new("六项审查内容的结论", Content, paper => paper.Items.Count == 6 ? paper.Items[0].Result : null),
            new("审查结论", Content, paper => paper.Outcome),
            new("审查人的意见和日期", Content, paper => paper.Opinion.Complete),
            new("本案调查人员", Separation, paper => paper.Investigators),
        ],
    };

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(ReviewOpinionPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"案件审查意见（{paper.Number}）", paper.Agency, "案件审查", paper.ReviewedOn), "案件审查意见", paper.IsDemonstration,
            [
                new FormTable(
                [
                    new FormRow("案由", paper.Cause),
                    new FormRow([new("当事人", paper.Party), new("立案号", paper.Number)]),
                    new FormRow("本案\n调查人员", paper.Investigators),
                ]),
                new Paragraph(paper.Introduction),
                FindingsTable.Of(paper.Items, "审查内容"),
                new FormTable(
                [
                    Forms.TextRow("审查结论", paper.Outcome),
                    Forms.OpinionRow("审查人意见", paper.Opinion),
                    Forms.OpinionRow("审查机构\n负责人意见", Opinion.ByHand, 2),
                ]),
            ]);
    }
}
