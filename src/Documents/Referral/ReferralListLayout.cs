using System.Globalization;
using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Referral;

/// <summary>How the list of the materials of a referral looks.</summary>
public static class ReferralListLayout
{
    private static readonly LegalBasis Contents = new("环境保护行政执法与刑事司法衔接工作办法", "第六条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<ReferralApproved, ReferralListPaper> Template = new()
    {
        Id = "referral-list",
        Title = ReferralListPaper.Title,
        Version = 1,
        Content = ReferralListPaper.From,
        Layout = Of,
        Requires =
        [
            new("案由", Contents, paper => paper.Cause),
            new("移送的材料", Contents, paper => string.Concat(paper.Materials)),
            new("移送人", Contents, paper => paper.Handlers),
        ],
    };

    private static OfficialDocument Of(ReferralListPaper paper) => paper.Head.Over(
    [
        new Paragraph($"案由：{paper.Cause}") { Indented = false },
        new Paragraph($"移送书文号：{paper.Letter}") { Indented = false },
        new Paragraph($"移送人：{paper.Handlers}") { Indented = false },
        new DataTable(
            [new(1, Alignment.Center), new(6), new(1.2, Alignment.Center), new(1.8)],
            [TableRow.Of("序号", "材料名称", "数量", "备注")],
            [.. paper.Materials.Select((material, index) => TableRow.Of((index + 1).ToString(CultureInfo.InvariantCulture), material, "1", ""))]),
        new SignatureLines([.. paper.HandlerNames.Select(handler => new SignatureLine("移送人（签名）：", handler)), new("公安签收人（签名）：")]),
        new Note("（本清单一式两份，移送机关、接收机关各一份。）"),
    ]);
}
