using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Notice;

/// <summary>How a separate notice of the right to a hearing looks.</summary>
public static class HearingRightNoticeLayout
{
    private static readonly LegalBasis Contents = new("环境行政处罚听证程序规定", "第十七条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<HearingRightNoticeIssued, HearingRightNoticePaper> Template = new()
    {
        Id = "hearing-right-notice",
        Title = PaperKind.HearingRightNotice.Chinese(),
        Version = 1,
        Kind = PaperKind.HearingRightNotice,
        Content = HearingRightNoticePaper.From,
        Layout = Of,
        Requires =
        [
            new("当事人的姓名或者名称", Contents, paper => paper.Party.Count > 0 ? paper.Party[0].Value : null),
            new("已查明的违法事实", Contents, paper => paper.Facts),
            new("证据", Contents, paper => string.Concat(paper.Evidence)),
            new("处罚的理由", Contents, paper => paper.Reasons),
            new("处罚的依据", Contents, paper => paper.Basis),
            new("拟作出的行政处罚的种类和幅度", Contents, paper => string.Concat(paper.Penalties)),
            new("申请听证的权利、期限、方式以及未如期申请的后果", Contents, paper => paper.Right),
            .. PaperHead.IsRequired<HearingRightNoticePaper>(Contents, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(HearingRightNoticePaper paper) => paper.Head.Over(
    [
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Addressee(paper.Addressee),
        new Paragraph(paper.PriorNotice),
        new Paragraph(paper.Facts),
        new Paragraph("以上事实，有下列证据为证：") { KeepWithNext = true },
        .. Wording.Numbered(paper.Evidence).Select(piece => new Paragraph(piece)),
        new Paragraph(paper.Reasons),
        new Paragraph(paper.Basis) { KeepWithNext = true },
        .. Wording.Numbered(paper.Penalties).Select(penalty => new Paragraph(penalty)),
        new Paragraph(paper.Right),
        new Paragraph(paper.Contact),
        paper.Head.Signature,
    ]);
}
