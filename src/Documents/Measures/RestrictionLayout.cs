using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Measures;

/// <summary>How a decision of restriction or suspension of production looks.</summary>
public static class RestrictionLayout
{
    private static readonly LegalBasis Contents = new("环境保护主管部门实施限制生产、停产整治办法", "第十一条");
    private static readonly LegalBasis Rectifying = new("环境保护主管部门实施限制生产、停产整治办法", "第十六条、第十七条");

    /// <summary>The decision of a restriction.</summary>
    public static readonly PaperTemplate<RestrictionDecided, RestrictionPaper> Restriction = Template("production-restriction", PaperKind.ProductionRestriction, RestrictionKind.Restriction);

    /// <summary>The decision of a suspension.</summary>
    public static readonly PaperTemplate<RestrictionDecided, RestrictionPaper> Suspension = Template("production-suspension", PaperKind.ProductionSuspension, RestrictionKind.Suspension);

    private static PaperTemplate<RestrictionDecided, RestrictionPaper> Template(string id, PaperKind kind, RestrictionKind which) => new()
    {
        Id = id,
        Title = kind.Chinese(),
        Version = 1,
        Kind = kind,
        When = decided => decided.Kind == which,
        Content = RestrictionPaper.From,
        Layout = Of,
        Requires =
        [
            new("排污者的基本情况", Contents, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("违法事实", Contents, paper => paper.Facts),
            new("证据", Contents, paper => string.Concat(paper.Evidence)),
            new("违反的条款", Contents, paper => paper.Violation),
            new("告知和陈述、申辩、听证的情况", Contents, paper => paper.Told),
            new("责令的依据", Contents, paper => paper.Basis),
            new("责令的内容和期限", Contents, paper => paper.Order),
            new("改正和报备的要求", Rectifying, paper => string.Concat(paper.Duties)),
            new("申请行政复议、提起行政诉讼的途径和期限", Contents, paper => paper.Remedies),
            .. PaperHead.IsRequired<RestrictionPaper>(Contents, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(RestrictionPaper paper) => paper.Head.Over(
    [
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Heading(1, "一、环境违法事实和证据"),
        new Paragraph(paper.Facts),
        new Paragraph("以上事实，有下列证据为证：") { KeepWithNext = true },
        .. Wording.Numbered(paper.Evidence).Select(piece => new Paragraph(piece)),
        new Paragraph(paper.Violation),
        new Paragraph(paper.Told),
        new Heading(1, "二、决定的依据和内容"),
        new Paragraph(paper.Basis) { KeepWithNext = true },
        new Paragraph(paper.Order),
        new Heading(1, "三、整改要求"),
        .. paper.Duties.Select(text => new Paragraph(text)),
        new Heading(1, "四、申请行政复议或者提起行政诉讼的途径和期限"),
        new Paragraph(paper.Remedies),
        paper.Head.Signature,
    ]);
}
