using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Decision;

/// <summary>How a penalty decision looks: the form with four numbered sections that courts and bureaus know.</summary>
public static class PenaltyDecisionLayout
{
    private static readonly LegalBasis Contents = new("行政处罚法", "第三十九条");
    private static readonly LegalBasis OfTheMeasures = new("环境行政处罚办法", "第五十四条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<PenaltyDecided, PenaltyDecisionPaper> Template = new()
    {
        Id = "penalty-decision",
        Title = PaperKind.PenaltyDecision.Chinese(),
        Version = 1,
        Kind = PaperKind.PenaltyDecision,
        Content = (source, _) => PenaltyDecisionPaper.From(source.File, source.Agency, source.Law),
        Layout = Of,
        Requires =
        [
            new("当事人的姓名或者名称、地址", Contents, paper => paper.Party.Count >= 2 ? paper.Party[0].Value : null),
            new("违反法律、法规或者规章的事实", Contents, paper => paper.Facts),
            new("证据", Contents, paper => string.Concat(paper.Evidence)),
            new("行政处罚的种类和依据", Contents, paper => paper.Penalties.Count > 0 ? paper.Basis : null),
            new("行政处罚的履行方式和期限", Contents, paper => string.Concat(paper.Performance)),
            new("申请行政复议、提起行政诉讼的途径和期限", Contents, paper => string.Concat(paper.Remedies)),
            new("作出处罚决定的机关名称", Contents, paper => paper.Agency),
            new("作出决定的日期", Contents, paper => paper.Date),
            new("告知陈述、申辩权利的情况", OfTheMeasures, paper => paper.Notice),
            new("处罚理由", OfTheMeasures, paper => paper.Violation),
        ],
    };

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(PenaltyDecisionPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"行政处罚决定书（{paper.Number}）", paper.Agency, "行政处罚", paper.DecidedOn), "行政处罚决定书", paper.IsDemonstration,
            [
                new NumberLine(paper.Number),
                new FormTable([.. paper.Party.Select(row => new FormRow(row.Label, row.Value))]),
                new Paragraph(paper.Introduction),
                new Heading(1, "一、环境违法事实和证据"),
                new Paragraph(paper.Facts),
                new Paragraph("以上事实，有下列证据为证：") { KeepWithNext = true },
                .. Wording.Numbered(paper.Evidence).Select(piece => new Paragraph(piece)),
                new Paragraph(paper.Violation),
                new Paragraph(paper.Notice),
                new Heading(1, "二、责令改正和行政处罚的依据、种类"),
                new Paragraph(paper.Basis) { KeepWithNext = true },
                .. paper.Penalties.Select(penalty => new Paragraph(penalty)),
                .. paper.Correction.Length > 0 ? new[] { new Paragraph(paper.Correction) } : [],
                new Heading(1, "三、行政处罚决定的履行方式和期限"),
                .. paper.Performance.Select(text => new Paragraph(text)),
                new Heading(1, "四、申请行政复议或者提起行政诉讼的途径和期限"),
                .. paper.Remedies.Select(text => new Paragraph(text)),
                new SignatureBlock(paper.Agency, paper.Date),
            ]);
    }
}
