using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Hearing;

/// <summary>How the record of a hearing looks.</summary>
public static class HearingRecordLayout
{
    private static readonly LegalBasis Contents = new("行政处罚法", "第四十二条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<HearingEnded, HearingRecordPaper> Template = new()
    {
        Id = "hearing-record",
        Title = "听证笔录",
        Version = 1,
        Content = HearingRecordPaper.From,
        Layout = Of,
        Requires =
        [
            new("听证的时间", Contents, paper => paper.Time),
            new("听证的地点", Contents, paper => paper.Place),
            new("主持人和记录员", Contents, paper => string.Concat(paper.Panel.Select(row => row.Value))),
            new("当事人", Contents, paper => paper.Applicant),
            new("调查人员", Contents, paper => paper.Investigators),
            new("调查人员提出的事实、证据和处罚建议，当事人的申辩和质证", Contents, paper => paper.Record),
            new("笔录审核签名的情况", Contents, paper => paper.SigningNote),
        ],
    };

    private static OfficialDocument Of(HearingRecordPaper paper) => paper.Head.Over(
    [
        new FormTable(
        [
            new("案由", paper.Cause),
            new("听证时间", paper.Time),
            new("听证地点", paper.Place),
            new("听证方式", paper.Openness),
            .. paper.Panel.Select(row => new FormRow(row.Label, row.Value)),
            new("申请人", paper.Applicant),
            new("代理人等", paper.Representatives),
            new("调查人员", paper.Investigators),
        ]),
        new Paragraph(paper.Recusal),
        new Heading(1, "听证记录"),
        new Paragraph(paper.Record),
        new Paragraph($"新的证据：{paper.NewEvidence}"),
        new Paragraph($"听证结果：{paper.Outcome}。"),
        new Paragraph($"签名情况：{Wording.Sentence(paper.SigningNote)}"),
        new Paragraph("（以下空白）"),
        new SignatureLines([.. paper.Signers.Select(signer => new SignatureLine(signer.Label, signer.Name))]),
    ]) with
    {
        EachPage = [new("当事人（签名）："), new("记录员（签名）：")],
    };
}
