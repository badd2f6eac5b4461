using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Investigation;

/// <summary>How a record of an interview looks. What the event does not know, such as the hours and the place, is left to write by hand.</summary>
public static class InterviewRecordLayout
{
    private static readonly LegalBasis Asking = new("评查细则（环执法发〔2024〕4号）", "调查询问笔录");
    private static readonly LegalBasis TwoOfficers = new("环境行政处罚办法", "第二十八条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<InterviewRecorded, InterviewRecordPaper> Template = new()
    {
        Id = "interview-record",
        Title = "调查询问笔录",
        Version = 1,
        Content = InterviewRecordPaper.From,
        Layout = Of,
        Requires =
        [
            new("案由", Asking, paper => paper.Cause),
            new("询问日期", Asking, paper => paper.Date),
            new("被询问人的姓名", Asking, paper => paper.Interviewee),
            new("被询问人与本案的关系", Asking, paper => paper.Capacity),
            new("两名以上执法人员及其证件", TwoOfficers, paper => paper.Interviewers.Count >= 2 ? paper.Interviewers[0] : null),
            new("出示证件和告知权利义务", TwoOfficers, paper => paper.Told),
            new("询问内容", Asking, paper => paper.Statement),
        ],
    };

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(InterviewRecordPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"调查询问笔录（{paper.Interviewee}，{paper.Date}）", paper.Agency, "调查取证", paper.AskedOn), "调查询问笔录", paper.IsDemonstration,
            [
                new FormTable(
                [
                    new FormRow("案由", paper.Cause),
                    new FormRow("询问时间", $"{paper.Date}　　时　　分至　　时　　分"),
                    new FormRow("询问地点", ""),
                    new FormRow([new("姓名", paper.Interviewee), new("与本案关系", paper.Capacity)]) { Group = "被询问人" },
                    new FormRow([new("身份证件\n号码", ""), new("联系电话", "")]) { Group = "被询问人" },
                    new FormRow("送达地址\n确认", "") { Group = "被询问人" },
                    .. Forms.PartyRows(paper.Party),
                    new FormRow("询问人", string.Join('\n', paper.Interviewers)),
                    Forms.TextRow("表明身份和告知事项", paper.Told),
                    new FormRow("被询问人确认", RightsTold.Confirmation),
                ]),
                new Heading(1, "询问内容"),
                new Paragraph(paper.Statement),
                new Paragraph("（以下空白）") { Alignment = Alignment.Center, Indented = false },
                new Paragraph("以上笔录已阅（已向我宣读），与我所述是否相符：") { KeepWithNext = true },
                new SignatureLines(
                [
                    new("被询问人（签名）："),
                    .. paper.Interviewers.Select(interviewer => new SignatureLine($"询问人{Wording.NameIn(interviewer)}（签名）：")),
                    new("记录人（签名）："),
                ]),
            ]) with
        {
            EachPage = [new("被询问人（签名）："), new("询问人（签名）：")],
        };
    }
}
