using System.Globalization;
using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Measures;

/// <summary>How the papers of a sealing or seizure look: decision, list, extension and release.</summary>
public static class SealingLayouts
{
    private static readonly LegalBasis Contents = new("环境保护主管部门实施查封、扣押办法", "第十一条");
    private static readonly LegalBasis Listing = new("行政强制法", "第二十四条");
    private static readonly LegalBasis Extending = new("行政强制法", "第二十五条");
    private static readonly LegalBasis Releasing = new("环境保护主管部门实施查封、扣押办法", "第二十一条");

    /// <summary>The decision.</summary>
    public static readonly PaperTemplate<SealingDecided, SealingDecisionPaper> Decision = new()
    {
        Id = "sealing-decision",
        Title = PaperKind.SealingDecision.Chinese(),
        Version = 1,
        Kind = PaperKind.SealingDecision,
        Content = SealingDecisionPaper.From,
        Layout = Of,
        Requires =
        [
            new("排污者的基本情况", Contents, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("违法事实", Contents, paper => paper.Facts),
            new("查封、扣押的依据", Contents, paper => paper.Decision),
            new("设施、设备的名称、数量和存放地点", Contents, paper => string.Concat(paper.Goods)),
            new("查封、扣押的期限", Contents, paper => paper.Period),
            new("排污者应当履行的义务", Contents, paper => string.Concat(paper.Duties)),
            new("申请行政复议、提起行政诉讼的途径和期限", Contents, paper => paper.Remedies),
            .. PaperHead.IsRequired<SealingDecisionPaper>(Contents, paper => paper.Head),
        ],
    };

    /// <summary>The list.</summary>
    public static readonly PaperTemplate<EquipmentSealed, SealingListPaper> List = new()
    {
        Id = "sealing-list",
        Title = SealingListPaper.Title,
        Version = 1,
        Content = SealingListPaper.From,
        Layout = Of,
        Requires =
        [
            new("当事人", Listing, paper => paper.Party),
            new("实施的时间", Listing, paper => paper.Time),
            new("财物的名称、数量和存放地点", Listing, paper => string.Concat(paper.Goods.Select(item => item.Name + item.Quantity + item.KeptAt))),
            new("签名情况", Listing, paper => paper.SigningNote),
            new("执法人员", Listing, paper => paper.Officers),
        ],
    };

    /// <summary>The notice of extension.</summary>
    public static readonly PaperTemplate<SealingExtended, SealingExtensionPaper> Extension = new()
    {
        Id = "sealing-extension",
        Title = PaperKind.SealingExtension.Chinese(),
        Version = 1,
        Kind = PaperKind.SealingExtension,
        Content = SealingExtensionPaper.From,
        Layout = Of,
        Requires =
        [
            new("当事人", Extending, paper => paper.Addressee),
            new("原决定", Extending, paper => paper.Decision),
            new("延长的理由", Extending, paper => paper.Reason),
            new("延长的期限和依据", Extending, paper => paper.Extension),
            .. PaperHead.IsRequired<SealingExtensionPaper>(Extending, paper => paper.Head),
        ],
    };

    /// <summary>The decision of release.</summary>
    public static readonly PaperTemplate<SealingReleased, SealingReleasePaper> Release = new()
    {
        Id = "sealing-release",
        Title = PaperKind.SealingRelease.Chinese(),
        Version = 1,
        Kind = PaperKind.SealingRelease,
        Content = SealingReleasePaper.From,
        Layout = Of,
        Requires =
        [
            new("当事人", Releasing, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("原决定的名称、文号和起始日期", Releasing, paper => paper.Decision),
            new("解除的事由", Releasing, paper => paper.Reason),
            new("解除的决定和依据", Releasing, paper => paper.Release),
            new("解除的设施、设备", Releasing, paper => string.Concat(paper.Goods)),
            .. PaperHead.IsRequired<SealingReleasePaper>(Releasing, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(SealingDecisionPaper paper) => paper.Head.Over(
    [
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Paragraph(paper.Facts),
        new Paragraph(paper.Decision) { KeepWithNext = true },
        .. Wording.Numbered(paper.Goods).Select(item => new Paragraph(item)),
        new Paragraph(paper.Period),
        .. paper.Duties.Select(text => new Paragraph(text)),
        new Paragraph(paper.Remedies),
        new Attachments([SealingListPaper.Title]),
        paper.Head.Signature,
    ]);

    private static OfficialDocument Of(SealingListPaper paper) => paper.Head.Over(
    [
        new FormTable(
        [
            new("当事人", paper.Party),
            new("决定书", paper.Decision),
            new("实施时间", paper.Time),
            new("执法人员", paper.Officers),
        ]),
        new DataTable(
            [new(1, Alignment.Center), new(3), new(2, Alignment.Center), new(3), new(1.5)],
            [TableRow.Of("序号", "设施、设备名称", "数量", "存放地点", "备注")],
            [
                .. paper.Goods.Select((item, index) =>
                    TableRow.Of((index + 1).ToString(CultureInfo.InvariantCulture), item.Name, item.Quantity, item.KeptAt, "")),
                new TableRow([new("以下空白", 1, 5) { Alignment = Alignment.Center }]),
            ]),
        new Paragraph($"当事人的陈述和申辩：{paper.Defence}"),
        new Paragraph($"签名情况：{paper.SigningNote}"),
        new SignatureLines([new("当事人（签名或者盖章）："), .. paper.OfficerNames.Select(officer => new SignatureLine("执法人员（签名）：", officer)), new("见证人（签名）：")]),
        new Note("（本清单一式两份，当事人、执法机关各一份。）"),
    ]);

    private static OfficialDocument Of(SealingExtensionPaper paper) => paper.Head.Over(
    [
        new Addressee(paper.Addressee),
        new Paragraph(paper.Decision),
        new Paragraph(paper.Reason),
        new Paragraph(paper.Extension),
        new Paragraph(paper.Remedies),
        paper.Head.Signature,
    ]);

    private static OfficialDocument Of(SealingReleasePaper paper) => paper.Head.Over(
    [
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Paragraph(paper.Decision),
        new Paragraph(paper.Reason),
        new Paragraph(paper.Release) { KeepWithNext = true },
        .. Wording.Numbered(paper.Goods).Select(item => new Paragraph(item)),
        paper.Head.Signature,
    ]);
}
