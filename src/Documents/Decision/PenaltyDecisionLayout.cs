using Enforcement.Documents.Model;

namespace Enforcement.Documents.Decision;

/// <summary>How a penalty decision looks: the form with four numbered sections that courts and bureaus know.</summary>
public static class PenaltyDecisionLayout
{
    /// <summary>Rises whenever the same content would be drawn differently.</summary>
    public const int Version = 1;

    private const string Demonstration = "演示数据(虚构)";

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(PenaltyDecisionPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return new(
            new($"行政处罚决定书（{paper.Number}）", paper.Agency, "行政处罚", paper.DecidedOn),
            [
                new TitleBlock([paper.Agency, "行政处罚决定书"]),
                new NumberLine(paper.Number),
                new FormTable([.. paper.Party.Select(row => new FormRow(row.Label, row.Value))]),
                new Paragraph(paper.Introduction),
                new Heading(1, "一、环境违法事实和证据"),
                new Paragraph(paper.Facts),
                new Paragraph("以上事实，有下列证据为证：") { KeepWithNext = true },
                .. paper.Evidence.Select((piece, index) => new Paragraph($"{index + 1}．{piece}{(index + 1 < paper.Evidence.Count ? "；" : "。")}")),
                new Paragraph(paper.Violation),
                new Paragraph(paper.Notice),
                new Heading(1, "二、责令改正和行政处罚的依据、种类"),
                new Paragraph(paper.Basis) { KeepWithNext = true },
                .. paper.Penalties.Select(penalty => new Paragraph([new Run(penalty, Bold: true)])),
                .. paper.Correction.Length > 0 ? new[] { new Paragraph(paper.Correction) } : [],
                new Heading(1, "三、行政处罚决定的履行方式和期限"),
                .. paper.Performance.Select(text => new Paragraph(text)),
                new Heading(1, "四、申请行政复议或者提起行政诉讼的途径和期限"),
                .. paper.Remedies.Select(text => new Paragraph(text)),
                new SignatureBlock(paper.Agency, paper.Date),
            ])
        {
            Notice = paper.IsDemonstration ? Demonstration : null,
        };
    }
}
