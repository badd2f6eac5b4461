using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Archive;

/// <summary>How the covers, indexes and note sheets of a dossier look, one page or more for each volume.</summary>
public static class DossierLayout
{
    private static readonly LegalBasis Archiving = new("环境行政处罚办法", "第六十八条");

    /// <summary>卷宗封面.</summary>
    public static readonly PaperTemplate<CaseArchived, DossierPaper> Covers = Template("dossier-cover", "卷宗封面", Cover);

    /// <summary>卷内目录.</summary>
    public static readonly PaperTemplate<CaseArchived, DossierPaper> Indexes = Template("dossier-index", "卷内文件目录", Index);

    /// <summary>卷内备考表.</summary>
    public static readonly PaperTemplate<CaseArchived, DossierPaper> Notes = Template("dossier-note", "卷内备考表", NoteSheet);

    private static PaperTemplate<CaseArchived, DossierPaper> Template(
        string id, string title, Func<DossierPaper, DossierVolumePaper, IEnumerable<Block>> page) => new()
        {
            Id = id,
            Title = title,
            Version = 1,
            Content = DossierPaper.From,
            Layout = paper => Of(paper, title, page),
            Requires =
        [
            new("机关名称", Archiving, paper => paper.Agency),
            new("案卷号", Archiving, paper => paper.ArchiveNumber),
            new("题名", Archiving, paper => paper.Title),
            new("立案日期", Archiving, paper => paper.FiledOn),
            new("结案日期", Archiving, paper => paper.ClosedOn),
            new("承办人", Archiving, paper => paper.Handlers),
            new("归档日期", Archiving, paper => paper.Date),
            new("卷内文件", Archiving, paper => string.Concat(paper.Volumes.SelectMany(v => v.Lines).Select(line => line.Title))),
        ],
        };

    private static OfficialDocument Of(DossierPaper paper, string title, Func<DossierPaper, DossierVolumePaper, IEnumerable<Block>> page) => new(
        new($"{title}（{paper.ArchiveNumber}）", paper.Agency, "立卷归档", paper.ArchivedOn),
        [.. paper.Volumes.SelectMany((volume, index) => index == 0 ? page(paper, volume) : page(paper, volume).Prepend(new PageBreak()))])
    {
        Notice = paper.IsDemonstration ? Forms.Demonstration : null,
    };

    private static IEnumerable<Block> Cover(DossierPaper paper, DossierVolumePaper volume) =>
    [
        new TitleBlock([paper.Agency, "行政处罚案卷", $"（{volume.Volume}）"]),
        new FormTable(
        [
            new FormRow("案卷号", paper.ArchiveNumber),
            new FormRow("题名", paper.Title, 3),
            new FormRow("立案号", paper.CaseNumber),
            new FormRow([new("立案日期", paper.FiledOn), new("结案日期", paper.ClosedOn)]),
            new FormRow("处理结果", paper.Outcome),
            new FormRow([new("承办人", paper.Handlers), new("归档人", paper.Archivist)]),
            new FormRow([new("归档日期", paper.Date), new("保管期限", "")]),
            new FormRow([new("卷内文件", $"{volume.Lines.Count}件"), new("页数", volume.Pages)]),
        ]),
    ];

    private static IEnumerable<Block> Index(DossierPaper paper, DossierVolumePaper volume) =>
    [
        new TitleBlock([$"卷内文件目录（{volume.Volume}）"]),
        new NumberLine($"案卷号：{paper.ArchiveNumber}"),
        new DataTable(
            [new(0.7, Alignment.Center), new(3.5), new(2.2), new(2.2), new(0.8, Alignment.Center), new(0.7)],
            [TableRow.Of("序号", "题名、文号", "责任者", "日期", "页号", "备注")],
            [.. volume.Lines.Select(line => TableRow.Of(line.Position, line.Title, line.Responsible, line.Date, line.Page, ""))]),
    ];

    private static IEnumerable<Block> NoteSheet(DossierPaper paper, DossierVolumePaper volume) =>
    [
        new TitleBlock([$"卷内备考表（{volume.Volume}）"]),
        new NumberLine($"案卷号：{paper.ArchiveNumber}"),
        new FormTable(
        [
            new FormRow("本卷情况说明", $"本卷共有文件{volume.Lines.Count}件，共{(volume.Pages.Length > 0 ? volume.Pages : "　　　　")}页。", 12),
            Forms.OpinionRow("立卷人", new("", paper.Archivist, paper.Date), 3),
            Forms.OpinionRow("检查人", Opinion.ByHand, 3),
        ]),
        new Note("（归档后，任何单位和个人不得修改、增加、抽取案卷材料。）"),
    ];
}
