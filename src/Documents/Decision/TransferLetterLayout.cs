using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Decision;

/// <summary>How a letter of transfer looks: a letter 函 with its list of materials.</summary>
public static class TransferLetterLayout
{
    private static readonly LegalBasis Transferring = new("环境行政处罚办法", "第二十一条、第二十五条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<CaseTransferred, TransferLetterPaper> Template = new()
    {
        Id = "transfer-letter",
        Title = PaperKind.TransferLetter.Chinese(),
        Version = 1,
        Kind = PaperKind.TransferLetter,
        Content = TransferLetterPaper.From,
        Layout = Of,
        Requires =
        [
            new("受移送机关", Transferring, paper => paper.Receiver),
            new("案由", Transferring, paper => paper.Cause),
            new("当事人的姓名或者名称、地址", Transferring, paper => paper.Party.Count >= 2 ? paper.Party[0].Value : null),
            new("案情", Transferring, paper => paper.Facts),
            new("移送理由", Transferring, paper => paper.Reason),
            new("移送依据", Transferring, paper => paper.Basis),
            new("移送材料清单", Transferring, paper => string.Concat(paper.Materials)),
            new("移送机关名称", Transferring, paper => paper.Agency),
            new("日期", Transferring, paper => paper.Date),
        ],
    };

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(TransferLetterPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"案件移送函（{paper.Number}）", paper.Agency, "移送管辖", paper.SentOn), "案件移送函", paper.IsDemonstration,
            [
                new NumberLine(paper.Number),
                new Addressee($"{paper.Receiver}："),
                new Paragraph($"现将{paper.Cause}移送你单位，有关情况函告如下。"),
                new Heading(1, "一、当事人基本情况"),
                new FormTable([.. paper.Party.Select(row => new FormRow(row.Label, row.Value))]),
                new Heading(1, "二、案情"),
                new Paragraph(paper.Facts),
                new Heading(1, "三、移送理由和依据"),
                new Paragraph(paper.Reason),
                new Paragraph(paper.Basis),
                new Paragraph(paper.Contact) { Alignment = Alignment.Left },
                new Attachments(paper.Materials),
                new SignatureBlock(paper.Agency, paper.Date),
            ]);
    }
}
