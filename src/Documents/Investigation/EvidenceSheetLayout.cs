using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Investigation;

/// <summary>How a sheet of evidence looks: the particulars as a form, below it room for the picture or print, then the files.</summary>
public static class EvidenceSheetLayout
{
    private static readonly LegalBasis TwoOfficers = new("环境行政处罚办法", "第二十八条");
    private static readonly LegalBasis Recorded = new("环境行政处罚办法", "第三十三条");

    /// <summary>The kind of paper: of every piece of evidence but records, which are papers of their own.</summary>
    public static readonly PaperTemplate<EvidenceAdded, EvidenceSheetPaper> Template = new()
    {
        Id = "evidence-sheet",
        Title = "证据（照片、影像资料）登记单",
        Version = 1,
        When = evidence => evidence.Kind != EvidenceKind.OnSiteRecord,
        Content = EvidenceSheetPaper.From,
        Layout = Of,
        Requires =
        [
            new("证据种类", Recorded, paper => paper.Kind),
            new("证据名称", Recorded, paper => paper.Title),
            new("证明内容", Recorded, paper => paper.Proves),
            new("取得时间", Recorded, paper => paper.Date),
            new("两名以上取证人员及其证件", TwoOfficers, paper => paper.Collectors.Count >= 2 ? paper.Collectors[0] : null),
        ],
    };

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(EvidenceSheetPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"证据登记单（{paper.Title}）", paper.Agency, "调查取证", paper.CollectedOn), "证据（照片、影像资料）登记单", paper.IsDemonstration,
            [
                new FormTable(
                [
                    new FormRow("案由", paper.Cause),
                    new FormRow([new("证据种类", paper.Kind), new("取得时间", paper.Date)]),
                    new FormRow("证据名称", paper.Title),
                    .. paper.Institution.Length > 0 ? new[] { new FormRow("监测机构", paper.Institution) } : [],
                    .. paper.Equipment.Length > 0 ? new[] { new FormRow("监控设备", paper.Equipment) } : [],
                    Forms.TextRow("证明内容", paper.Proves, 2),
                    new FormRow("取证人员", string.Join('\n', paper.Collectors)),
                    new FormRow("粘贴处（照片、图片、载体）", "", 6),
                ]),
                .. Forms.FileList(paper.Files),
                new SignatureLines(
                [
                    .. paper.Collectors.Select(collector => new SignatureLine($"取证人{Wording.NameIn(collector)}（签名）：")),
                    new("当事人（签名）："),
                ]),
            ]);
    }
}
