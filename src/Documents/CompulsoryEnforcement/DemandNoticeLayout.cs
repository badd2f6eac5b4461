using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.CompulsoryEnforcement;

/// <summary>How a demand for performance looks.</summary>
public static class DemandNoticeLayout
{
    private static readonly LegalBasis Contents = new("行政强制法", "第三十五条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<DemandIssued, DemandNoticePaper> Template = new()
    {
        Id = "demand-notice",
        Title = PaperKind.DemandNotice.Chinese(),
        Version = 1,
        Kind = PaperKind.DemandNotice,
        Content = DemandNoticePaper.From,
        Layout = Of,
        Requires =
        [
            new("当事人", Contents, paper => paper.Addressee),
            new("所依据的决定", Contents, paper => paper.Decision),
            new("履行义务的期限", Contents, paper => paper.Period),
            new("明确的金额", Contents, paper => string.Concat(paper.Amounts)),
            new("给付方式", Contents, paper => paper.Payment),
            new("当事人依法享有的陈述权和申辩权", Contents, paper => paper.Defence),
            .. PaperHead.IsRequired<DemandNoticePaper>(Contents, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(DemandNoticePaper paper) => paper.Head.Over(
    [
        new Addressee(paper.Addressee),
        new Paragraph(paper.Decision),
        new Paragraph(paper.Period) { KeepWithNext = true },
        .. Wording.Numbered(paper.Amounts).Select(item => new Paragraph(item)),
        new Paragraph(paper.Payment),
        new Paragraph(paper.Defence),
        new Paragraph(paper.Consequence),
        new Paragraph(paper.Contact),
        paper.Head.Signature,
    ]);
}
