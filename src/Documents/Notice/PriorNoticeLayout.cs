using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Notice;

/// <summary>How a prior notice looks.</summary>
public static class PriorNoticeLayout
{
    private static readonly LegalBasis Telling = new("行政处罚法", "第三十一条");
    private static readonly LegalBasis OfTheMeasures = new("环境行政处罚办法", "第四十八条");
    private static readonly LegalBasis Hearing = new("行政处罚法", "第四十二条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<PriorNoticeIssued, PriorNoticePaper> Template = new()
    {
        Id = "prior-notice",
        Title = PaperKind.PriorNotice.Chinese(),
        Version = 1,
        Kind = PaperKind.PriorNotice,
        Content = PriorNoticePaper.From,
        Layout = Of,
        Requires =
        [
            new("当事人", OfTheMeasures, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("违法事实", Telling, paper => paper.Facts),
            new("证据", OfTheMeasures, paper => string.Concat(paper.Evidence)),
            new("处罚的理由", Telling, paper => paper.Violation),
            new("处罚的依据", Telling, paper => paper.Basis),
            new("裁量的理由和依据", OfTheMeasures, paper => paper.Discretion),
            new("拟处罚的种类和幅度", OfTheMeasures, paper => string.Concat(paper.Penalties)),
            new("陈述、申辩的权利和期限", Telling, paper => paper.Defence),
            new("要求听证的权利", Hearing, paper => paper.HasHearingRight ? paper.Hearing : "不适用"),
            new("联系方式", OfTheMeasures, paper => paper.Contact),
            .. PaperHead.IsRequired<PriorNoticePaper>(OfTheMeasures, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(PriorNoticePaper paper) => paper.Head.Over(
    [
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Addressee(paper.Addressee),
        .. Paragraphs(paper.Replaces),
        new Heading(1, "一、违法事实和证据"),
        new Paragraph(paper.Facts),
        new Paragraph("以上事实，有下列证据为证：") { KeepWithNext = true },
        .. Wording.Numbered(paper.Evidence).Select(piece => new Paragraph(piece)),
        new Heading(1, "二、拟作出行政处罚的理由、依据和内容"),
        new Paragraph(paper.Violation),
        new Paragraph(paper.Discretion),
        new Paragraph(paper.Basis) { KeepWithNext = true },
        .. Wording.Numbered(paper.Penalties).Select(penalty => new Paragraph(penalty)),
        new Heading(1, paper.HasHearingRight ? "三、陈述、申辩和要求听证的权利" : "三、陈述、申辩的权利"),
        new Paragraph(paper.Defence),
        .. Paragraphs(paper.Hearing),
        new Paragraph(paper.Contact),
        paper.Head.Signature,
    ]);

    private static IEnumerable<Paragraph> Paragraphs(string text) => text.Length > 0 ? [new Paragraph(text)] : [];
}
