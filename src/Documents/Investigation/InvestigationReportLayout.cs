using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Investigation;

/// <summary>How an investigation report looks: ten numbered sections, then the investigators sign.</summary>
public static class InvestigationReportLayout
{
    private static readonly LegalBasis Reporting = new("环境行政处罚办法", "第四十五条");
    private static readonly LegalBasis OfTheReport = new("生态环境行政处罚办法", "第三十八条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<CaseEvent, InvestigationReportPaper> Template = new()
    {
        Id = "investigation-report",
        Title = "行政处罚案件调查报告",
        Version = 1,
        When = happened => happened is InvestigationConcluded or InvestigationEnded,
        Content = InvestigationReportPaper.From,
        Layout = Of,
        Requires =
        [
            new("案件来源和立案情况", OfTheReport, paper => paper.Origin),
            new("当事人基本情况", OfTheReport, paper => paper.Party.Count >= 2 ? paper.Party[0].Value : null),
            new("调查过程", OfTheReport, paper => string.Concat(paper.Course)),
            new("采取强制措施和责令改正的情况", OfTheReport, paper => string.Concat(paper.Measures)),
            new("违法事实", Reporting, paper => paper.Facts),
            new("证据及证明内容", Reporting, paper => string.Concat(paper.Evidence)),
            new("违反的条款", OfTheReport, paper => paper.Violated),
            new("裁量情节", OfTheReport, paper => paper.Discretion),
            new("处罚依据", OfTheReport, paper => paper.Basis),
            new("处理意见", Reporting, paper => paper.Proposal),
            new("两名以上调查人员", new("环境行政处罚办法", "第二十八条"), paper => paper.Investigators.Count >= 2 ? paper.Investigators[0] : null),
            new("日期", OfTheReport, paper => paper.Date),
        ],
    };

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(InvestigationReportPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"行政处罚案件调查报告（{paper.Number}）", paper.Agency, "调查终结", paper.ConcludedOn), "行政处罚案件调查报告", paper.IsDemonstration,
            [
                new FormTable([new FormRow("案由", paper.Cause), new FormRow("立案号", paper.Number), new FormRow("调查人员", string.Join('\n', paper.Investigators))]),
                new Heading(1, "一、案件来源和立案情况"),
                new Paragraph(paper.Origin),
                new Heading(1, "二、当事人基本情况"),
                new FormTable([.. paper.Party.Select(row => new FormRow(row.Label, row.Value))]),
                new Heading(1, "三、调查过程"),
                .. Wording.Numbered(paper.Course).Select(step => new Paragraph(step)),
                new Heading(1, "四、采取强制措施和责令改正的情况"),
                .. Wording.Numbered(paper.Measures).Select(measure => new Paragraph(measure)),
                new Heading(1, "五、查明的事实"),
                new Paragraph(paper.Facts),
                new Heading(1, "六、证据及证明内容"),
                .. Wording.Numbered(paper.Evidence).Select(piece => new Paragraph(piece)),
                new Heading(1, "七、违反的法律、法规、规章条款"),
                new Paragraph(paper.Violated),
                new Heading(1, "八、裁量情节和裁量基准"),
                new Paragraph(paper.Discretion),
                new Heading(1, "九、处罚依据"),
                new Paragraph(paper.Basis),
                new Heading(1, "十、处理意见和建议"),
                new Paragraph(paper.Proposal),
                new Group(
                [
                    new SignatureLines([.. paper.Investigators.Select(who => new SignatureLine($"调查人员{Wording.NameIn(who)}（签名）："))]),
                    new SignatureBlock("办案单位（盖章）", paper.Date, SealSlot.None),
                ]),
            ]);
    }
}
