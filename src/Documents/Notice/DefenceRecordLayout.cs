using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Notice;

/// <summary>How the record of a statement and defence looks.</summary>
public static class DefenceRecordLayout
{
    private static readonly LegalBasis Hearing = new("行政处罚法", "第三十二条");
    private static readonly LegalBasis Weighing = new("环境行政处罚办法", "第四十九条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<DefenceHeard, DefenceRecordPaper> Template = new()
    {
        Id = "defence-record",
        Title = "陈述申辩笔录及复核意见",
        Version = 1,
        Content = DefenceRecordPaper.From,
        Layout = Of,
        Requires =
        [
            new("当事人", Hearing, paper => paper.Party),
            new("陈述、申辩的内容", Hearing, paper => paper.Content),
            new("复核意见", Weighing, paper => paper.Weighing),
            new("记录人", Hearing, paper => paper.Recorder),
        ],
    };

    private static OfficialDocument Of(DefenceRecordPaper paper) => paper.Head.Over(
    [
        new FormTable(
        [
            new("案由", paper.Cause),
            new("告知书", paper.Notice),
            new([new("当事人", paper.Party), new("日期", paper.Head.Date)]),
            new([new("陈述、申辩\n内容", paper.Content) { Indented = true, Foot = $"当事人签名：　　　　　　{Forms.OpenDate}" }], 5),
            Forms.TextRow("提出的新证据", paper.NewEvidence),
            Forms.TextRow("复核经过", paper.Recheck),
            Forms.TextRow("复核意见", paper.Weighing, 3),
        ]),
        new SignatureLines([new("记录人（签名）：", paper.Recorder)]),
    ]);
}
