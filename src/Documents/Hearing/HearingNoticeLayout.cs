using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Hearing;

/// <summary>How a notice of a hearing looks.</summary>
public static class HearingNoticeLayout
{
    private static readonly LegalBasis Contents = new("行政处罚法", "第四十二条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<HearingNotified, HearingNoticePaper> Template = new()
    {
        Id = "hearing-notice",
        Title = PaperKind.HearingNotice.Chinese(),
        Version = 1,
        Kind = PaperKind.HearingNotice,
        Content = HearingNoticePaper.From,
        Layout = Of,
        Requires =
        [
            new("当事人", Contents, paper => paper.Addressee),
            new("案由", Contents, paper => paper.Cause),
            new("听证的时间", Contents, paper => paper.Time),
            new("听证的地点", Contents, paper => paper.Place),
            new("听证的方式", Contents, paper => paper.Openness),
            new("主持人和记录员", Contents, paper => string.Concat(paper.Panel.Select(row => row.Value))),
            new("申请回避、委托代理等权利", Contents, paper => string.Concat(paper.Rights)),
            .. PaperHead.IsRequired<HearingNoticePaper>(Contents, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(HearingNoticePaper paper) => paper.Head.Over(
    [
        new Addressee(paper.Addressee),
        new Paragraph(paper.Introduction),
        .. paper.Postponed.Length > 0 ? [new Paragraph(paper.Postponed)] : Array.Empty<Paragraph>(),
        new FormTable(
        [
            new("案由", paper.Cause),
            new("听证时间", paper.Time),
            new("听证地点", paper.Place),
            new("听证方式", paper.Openness),
            .. paper.Panel.Select(row => new FormRow(row.Label, row.Value)),
        ]),
        new Paragraph("权利和注意事项：") { KeepWithNext = true },
        .. Wording.Numbered([.. paper.Rights, .. paper.Attention]).Select(text => new Paragraph(text)),
        new Paragraph(paper.Contact),
        paper.Head.Signature,
    ]);
}
