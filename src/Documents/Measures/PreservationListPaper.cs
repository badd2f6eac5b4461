using System.Globalization;
using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Measures;

/// <summary>What the list of preserved evidence 先行登记保存证据清单 says, all of it finished text (环境行政处罚办法第三十八条).</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Notice">The notice's number, or that it is still to be approved.</param>
/// <param name="Date">The day as printed.</param>
/// <param name="PreservedOn">The day.</param>
/// <param name="Time">When, to the minute.</param>
/// <param name="Party">The party's name.</param>
/// <param name="Items">The goods: name, quantity, place.</param>
/// <param name="Officers">The officers with the numbers of their certificates, one each.</param>
/// <param name="Signing">How the party signed, or why not.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record PreservationListPaper(
    string Agency, string Notice, string Date, DateOnly PreservedOn, string Time, string Party,
    IReadOnlyList<(string Name, string Quantity, string KeptAt)> Items, IReadOnlyList<string> Officers, string Signing, bool IsDemonstration)
{
    private static readonly LegalBasis Preserving = new("环境行政处罚办法", "第三十八条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<EvidencePreserved, PreservationListPaper> Template = new()
    {
        Id = "preservation-list",
        Title = "先行登记保存证据清单",
        Version = 1,
        Content = From,
        Layout = Of,
        Requires =
        [
            new("登记保存的时间", Preserving, paper => paper.Time),
            new("当事人", Preserving, paper => paper.Party),
            new("物品的名称、数量、存放地点", Preserving, paper => paper.Items.Count > 0 ? paper.Items[0].Name : null),
            new("两名以上执法人员", new("环境行政处罚办法", "第二十八条"), paper => paper.Officers.Count >= 2 ? paper.Officers[0] : null),
            new("签名情况或者拒签的注明", Preserving, paper => paper.Signing),
        ],
    };

    /// <summary>The list drawn up on the spot.</summary>
    public static PreservationListPaper From(PaperSource source, EvidencePreserved preserved)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(preserved);
        return new(
            source.Agency.Name,
            source.File.Measure(preserved.NoticeId)?.Number?.ToString()
                ?? $"情况紧急，尚待补办批准手续{(string.IsNullOrWhiteSpace(preserved.Consent) ? "" : $"（{preserved.Consent.Trim()}）")}",
            preserved.OccurredOn.OnPaper(), preserved.OccurredOn,
            $"{preserved.OccurredOn.OnPaper()}{preserved.At.ToString("H时mm分", CultureInfo.InvariantCulture)}", source.File.Party!.Name,
            [.. preserved.Items.Select(item => (item.Name, item.Quantity, item.KeptAt))], [.. preserved.Officers.Select(Wording.Named)],
            Wording.Sentence(preserved.SigningNote), source.Agency.IsDemonstration);
    }

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(PreservationListPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"先行登记保存证据清单（{paper.Date}）", paper.Agency, "先行登记保存", paper.PreservedOn), "先行登记保存证据清单", paper.IsDemonstration,
            [
                new FormTable(
                [
                    new FormRow("当事人", paper.Party),
                    new FormRow("登记保存时间", paper.Time),
                    new FormRow("通知书文号", paper.Notice),
                    new FormRow("执法人员", string.Join('\n', paper.Officers)),
                ]),
                GoodsTable.Of(paper.Items),
                new Paragraph("（以下空白）") { Alignment = Alignment.Center, Indented = false },
                new Paragraph($"上述物品已当场清点。签名情况：{paper.Signing}"),
                new SignatureLines(
                [
                    new("当事人（签名或者盖章）："),
                    new("保管人（签名）："),
                    .. paper.Officers.Select(officer => new SignatureLine($"执法人员{Wording.NameIn(officer)}（签名）：")),
                ]),
            ]);
    }
}
