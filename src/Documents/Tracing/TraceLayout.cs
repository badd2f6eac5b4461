using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;

namespace Enforcement.Documents.Tracing;

/// <summary>How the accountability record of a case looks.</summary>
public static class TraceLayout
{
    /// <summary>The record as a document to draw.</summary>
    public static OfficialDocument Of(TracePaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"{TracePaper.Title}（{paper.CaseNumber}）", paper.Agency, "责任追溯", paper.On), TracePaper.Title, paper.IsDemonstration,
            [
                new FormTable(
                [
                    new FormRow("案由", paper.Cause),
                    new FormRow([new("立案号", paper.CaseNumber), new("现阶段", paper.Stage)]),
                    new FormRow([new("案件去向", paper.Outcome), new("截至", paper.Date)]),
                    new FormRow("问题线索", paper.Summary),
                ]),
                Part("一、问题线索"),
                .. Table(
                    paper.Findings.Count, "按十项查核没有发现问题线索。",
                    [new(17, Alignment.Center), new(68), new(35), new(20, Alignment.Center), new(16, Alignment.Center)],
                    ["编号", "应当如何与发现的情况", "依据", "程度", "事项"],
                    paper.Findings.Select(f => TableRow.Of(f.Code, $"{f.Norm}。\n{f.Particulars}", f.Article, f.Gravity, f.Versions))),
                Part("二、谁在什么时候以什么身份办了什么"),
                .. Table(
                    paper.Steps.Count, "没有办案步骤。",
                    [new(12, Alignment.Center), new(25, Alignment.Center), new(27), new(36), new(56)],
                    ["事项", "发生日期和登记", "步骤", "人员和身份", "适用的条文和规则"],
                    paper.Steps.Select(s => TableRow.Of(s.Version, $"{s.Date}\n{s.Recorded}", s.Title, s.Persons, s.Basis))),
                Part("三、期限和届满日的办理人"),
                .. Table(
                    paper.Deadlines.Count, "没有期限。",
                    [new(33), new(36), new(15, Alignment.Center), new(24), new(48)],
                    ["期限", "起止", "状态", "届满日办理人", "怎样计算"],
                    paper.Deadlines.Select(d => TableRow.Of(d.Name, $"起算 {d.StartedOn}\n届满 {d.DueOn}\n完成 {d.DoneOn}", d.State, d.Holder, d.Why))),
                Part("四、罚款变动轨迹"),
                .. Table(
                    paper.Amounts.Count, "没有涉及处罚的环节。",
                    [new(12, Alignment.Center), new(29), new(28), new(27), new(60)],
                    ["事项", "环节和日期", "处罚或金额", "责任人", "理由、意见"],
                    paper.Amounts.Select(a => TableRow.Of(a.Version, $"{a.Title}\n{a.Date}", a.Amount, a.By, a.Why))),
                Part("五、十项查核的范围"),
                .. Table(
                    paper.Points.Count, "",
                    [new(28), new(74), new(16, Alignment.Center), new(38)],
                    ["查核事项", "所问", "结果", "系统查不到的"],
                    paper.Points.Select(p => TableRow.Of(p.Name, p.Asked, p.Result, p.Blind))),
                new Note("（本记录由系统按案件事项逐一生成，“事项”为事项在案件中的序号；程度为本系统的提示标准，不是责任认定。仅供纪检监察人员使用，查阅已被记录。）"),
            ]);
    }

    private static Heading Part(string text) => new(1, text) { KeepWithNext = true };

    private static IEnumerable<Block> Table(int count, string none, TableColumn[] columns, string[] head, IEnumerable<TableRow> rows) =>
        count == 0 ? [new Paragraph(none)] : [new DataTable(columns, [TableRow.Of(head)], [.. rows])];
}
