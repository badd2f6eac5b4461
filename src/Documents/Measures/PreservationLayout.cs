using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Measures;

/// <summary>How the notices of preservation and of its release look.</summary>
public static class PreservationLayout
{
    private static readonly LegalBasis Preserving = new("环境行政处罚办法", "第三十八条");
    private static readonly LegalBasis Ending = new("环境行政处罚办法", "第三十九条");

    /// <summary>先行登记保存证据通知书.</summary>
    public static readonly PaperTemplate<PreservationApproved, PreservationPaper> Notice = new()
    {
        Id = "preservation-notice",
        Title = PaperKind.PreservationNotice.Chinese(),
        Version = 1,
        Kind = PaperKind.PreservationNotice,
        Content = PreservationPaper.Notice,
        Layout = Of,
        Requires = Common(Preserving, "期限、存放和禁止销毁转移"),
    };

    /// <summary>解除先行登记保存证据通知书.</summary>
    public static readonly PaperTemplate<PreservedReleased, PreservationPaper> Release = new()
    {
        Id = "preservation-release",
        Title = PaperKind.PreservationRelease.Chinese(),
        Version = 1,
        Kind = PaperKind.PreservationRelease,
        Content = PreservationPaper.Release,
        Layout = Of,
        Requires = [.. Common(Ending, "返还"), new("解除保存的物品", Ending, paper => paper.Items.Count > 0 ? paper.Items[0].Name : null)],
    };

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(PreservationPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"{paper.Title}（{paper.Number}）", paper.Agency, "先行登记保存", paper.IssuedOn), paper.Title, paper.IsDemonstration,
            [
                new NumberLine(paper.Number),
                new FormTable([.. paper.Party.Select(row => new FormRow(row.Label, row.Value))]),
                new Paragraph(paper.Grounds),
                new Paragraph(paper.Basis),
                .. Wording.Numbered(paper.Orders).Select(order => new Paragraph(order)),
                .. paper.Items.Count == 0 ? Array.Empty<Block>() : [GoodsTable.Of(paper.Items)],
                new Paragraph($"{paper.Approval}。"),
                new SignatureBlock(paper.Agency, paper.Date),
                new SignatureLines([new("当事人（签名或者盖章）："), new("执法人员（签名）：")]),
                new Note("（本通知书一式两份：当事人一份，一份归档。）"),
            ]);
    }

    private static IReadOnlyList<RequiredContent<PreservationPaper>> Common(LegalBasis basis, string orders) =>
    [
        new("当事人的姓名或者名称、地址", basis, paper => paper.Party.Count >= 2 ? paper.Party[0].Value : null),
        new("事由", basis, paper => paper.Grounds),
        new("依据", basis, paper => paper.Basis),
        new(orders, basis, paper => string.Concat(paper.Orders)),
        new("批准人", basis, paper => paper.Approval),
        new("机关名称", basis, paper => paper.Agency),
        new("日期", basis, paper => paper.Date),
    ];
}
