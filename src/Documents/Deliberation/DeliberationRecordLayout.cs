using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Deliberation;

/// <summary>How the record of a collective discussion looks; hour and place, which no event knows, are written by hand.</summary>
public static class DeliberationRecordLayout
{
    private static readonly LegalBasis Discussing = new("环境行政处罚办法", "第五十二条");
    private static readonly LegalBasis ByHeads = new("行政处罚法", "第五十七条第二款");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<CaseDeliberated, DeliberationRecordPaper> Template = new()
    {
        Id = "deliberation-record",
        Title = "案件集体讨论笔录",
        Version = 1,
        Content = DeliberationRecordPaper.From,
        Layout = Of,
        Requires =
        [
            new("案由", Discussing, paper => paper.Cause),
            new("讨论日期", Discussing, paper => paper.Date),
            new("主持人", ByHeads, paper => paper.Chair),
            new("参加讨论的其他负责人", ByHeads, paper => paper.Members),
            new("列席人员", Discussing, paper => paper.Attending),
            new("记录人", Discussing, paper => paper.Recorder),
            new("案情汇报", Discussing, paper => string.Concat(paper.Report)),
            new("各参加人的意见", Discussing, paper => string.Concat(paper.Opinions)),
            new("讨论结论", ByHeads, paper => paper.Conclusion),
            new("理由", Discussing, paper => paper.Reasons),
        ],
    };

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(DeliberationRecordPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"案件集体讨论笔录（{paper.Number}）", paper.Agency, "集体讨论", paper.HeldOn), "案件集体讨论笔录", paper.IsDemonstration,
            [
                new FormTable(
                [
                    new FormRow("案由", paper.Cause),
                    new FormRow("立案号", paper.Number),
                    new FormRow("讨论时间", $"{paper.Date}　　时　　分至　　时　　分"),
                    new FormRow("讨论地点", ""),
                    new FormRow([new("主持人", paper.Chair), new("记录人", paper.Recorder)]),
                    new FormRow("参加人（负责人）", paper.Members),
                    new FormRow("列席人（不参与表决）", paper.Attending),
                ]),
                new Heading(1, "一、案情汇报"),
                .. paper.Report.Select(line => new Paragraph(line)),
                new Heading(1, "二、参加人意见"),
                .. paper.Opinions.Select(line => new Paragraph(line)),
                new Heading(1, "三、讨论结论"),
                new Paragraph(paper.Conclusion),
                new Paragraph($"理由：{paper.Reasons}"),
                new SignatureLines(
                [
                    .. paper.Signers.Select((name, index) => new SignatureLine($"{(index == 0 ? "主持人" : "参加人")}{name}（签名）：")),
                    new($"记录人{paper.Recorder}（签名）："),
                ]),
            ]);
    }
}
