using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Closure;

/// <summary>How a closure approval form looks.</summary>
public static class ClosureApprovalLayout
{
    private static readonly LegalBasis Closing = new("环境行政处罚办法", "第六十七条");

    /// <summary>The kind of paper; cases closed before the form was numbered have none.</summary>
    public static readonly PaperTemplate<CaseClosed, ClosureApprovalPaper> Template = new()
    {
        Id = "closure-approval",
        Title = PaperKind.ClosureApproval.Chinese(),
        Version = 1,
        Kind = PaperKind.ClosureApproval,
        When = closed => closed.Number is not null,
        Content = ClosureApprovalPaper.From,
        Layout = Of,
        Requires =
        [
            new("案由", Closing, paper => paper.Cause),
            new("当事人的姓名或者名称", Closing, paper => paper.Party.Count >= 1 ? paper.Party[0].Value : null),
            new("立案情况", Closing, paper => paper.Filing),
            new("处理决定", Closing, paper => string.Concat(paper.Decisions)),
            new("文书名称和文号", Closing, paper => string.Concat(paper.Papers)),
            new("处理过程", Closing, paper => paper.Course),
            new("执行情况及凭证", Closing, paper => string.Concat(paper.Performance)),
            new("结案理由", Closing, paper => paper.Ground),
            new("本机关负责人审批意见和日期", Closing, paper => paper.Leader.Complete),
        ],
    };

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(ClosureApprovalPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"行政处罚案件结案审批表（{paper.Number}）", paper.Agency, "结案", paper.ClosedOn), PaperKind.ClosureApproval.Chinese(), paper.IsDemonstration,
            [
                new NumberLine(paper.Number),
                new FormTable(
                [
                    new FormRow("案由", paper.Cause),
                    new FormRow("立案情况", paper.Filing),
                    .. Forms.PartyRows(paper.Party),
                    new FormRow("处理决定", string.Join('\n', Wording.Numbered(paper.Decisions))),
                    Forms.TextRow("处理过程", paper.Course),
                    new FormRow("文书名称、文号和送达", string.Join('\n', Wording.Numbered(paper.Papers))),
                    new FormRow("执行情况及凭证", string.Join('\n', Wording.Numbered(paper.Performance))),
                    Forms.TextRow("结案理由", paper.Ground, 2),
                    Forms.OpinionRow("承办人意见", paper.Handler),
                    Forms.OpinionRow("承办机构负责人\n审核意见", paper.Section),
                    Forms.OpinionRow("本机关负责人\n审批意见", paper.Leader),
                ]),
            ]);
    }
}
