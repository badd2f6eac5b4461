using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Investigation;

/// <summary>How a record of an on-site inspection looks: the particulars as a form, what was found as text, lines to sign on every page.</summary>
public static class InspectionRecordLayout
{
    private static readonly LegalBasis Inspecting = new("生态环境行政处罚办法", "第二十八条");
    private static readonly LegalBasis TwoOfficers = new("环境行政处罚办法", "第二十八条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<InspectionRecorded, InspectionRecordPaper> Template = new()
    {
        Id = "inspection-record",
        Title = "现场检查（勘察）笔录",
        Version = 1,
        Content = InspectionRecordPaper.From,
        Layout = Of,
        Requires =
        [
            new("检查的起止时间", Inspecting, paper => paper.Time),
            new("检查的地点", Inspecting, paper => paper.Place),
            new("被检查人的姓名或者名称", Inspecting, paper => paper.Party.Count >= 1 ? paper.Party[0].Value : null),
            new("当事人或者有关人员到场情况", Inspecting, paper => paper.Present),
            new("两名以上执法人员及其证件", TwoOfficers, paper => paper.Inspectors.Count >= 2 ? paper.Inspectors[0] : null),
            new("出示证件和告知权利义务", TwoOfficers, paper => paper.Told),
            new("检查情况", Inspecting, paper => paper.Findings),
            new("签名情况或者拒签的注明", Inspecting, paper => paper.Signing),
        ],
    };

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(InspectionRecordPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"现场检查（勘察）笔录（{paper.Date}）", paper.Agency, "调查取证", paper.InspectedOn), "现场检查（勘察）笔录", paper.IsDemonstration,
            [
                new FormTable(
                [
                    new FormRow("检查时间", paper.Time),
                    new FormRow("检查地点", paper.Place),
                    .. Forms.PartyRows(paper.Party, "被检查人"),
                    new FormRow("到场人员", paper.Present),
                    new FormRow("检查人", string.Join('\n', paper.Inspectors)),
                    Forms.TextRow("表明身份和告知事项", paper.Told),
                    new FormRow("被检查人确认", RightsTold.Confirmation),
                ]),
                new Heading(1, "检查（勘察）情况"),
                new Paragraph(paper.Findings),
                new Paragraph("（以下空白）") { Alignment = Alignment.Center, Indented = false },
                new Paragraph($"以上笔录经被检查人核对。核对和签名情况：{paper.Signing}"),
                new SignatureLines(
                [
                    new("被检查人（签名）："),
                    .. paper.Inspectors.Select(inspector => new SignatureLine($"检查人{Wording.NameIn(inspector)}（签名）：")),
                    new("记录人（签名）："),
                ]),
            ]) with
        {
            EachPage = [new("被检查人（签名）："), new("检查人（签名）：")],
        };
    }
}
