using System.Globalization;
using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Detention;

/// <summary>
/// What the list of the materials of a transfer for detention 涉嫌环境违法适用行政拘留处罚案件移送材料清单 says; the public security organ signs on it that it received
/// them 回执 (行政主管部门移送适用行政拘留环境违法案件暂行办法第十一条、附件三).
/// </summary>
/// <param name="Head">Agency and date.</param>
/// <param name="Cause">What the case is about.</param>
/// <param name="Letter">The letter it belongs to.</param>
/// <param name="Receiver">The public security organ.</param>
/// <param name="Materials">The materials, one each.</param>
/// <param name="Handed">What was handed over, as recorded, and on which day.</param>
/// <param name="Sender">Who handed it over, with the number of the certificate.</param>
public sealed record DetentionListPaper(
    PaperHead Head, string Cause, string Letter, string Receiver, IReadOnlyList<string> Materials, string Handed, string Sender)
{
    internal const string Title = "涉嫌环境违法适用行政拘留处罚案件移送材料清单";

    private static readonly LegalBasis Contents = new(DetentionWording.Source, "第十一条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<DetentionTransferSent, DetentionListPaper> Template = new()
    {
        Id = "detention-transfer-list",
        Title = Title,
        Version = 1,
        Content = From,
        Layout = Of,
        Requires =
        [
            new("案由", Contents, paper => paper.Cause),
            new("移送书", Contents, paper => paper.Letter),
            new("接收的公安机关", Contents, paper => paper.Receiver),
            new("移送的材料", Contents, paper => string.Concat(paper.Materials)),
            new("移交情况", Contents, paper => paper.Handed),
            new("移送人及其执法证号", Contents, paper => paper.Sender),
        ],
    };

    private static DetentionListPaper From(PaperSource source, DetentionTransferSent sent)
    {
        var file = source.File;
        var letter = file.Paper(file.Detention!.PaperId)!.Number;
        return new(
            PaperHead.Of(source, "涉嫌环境违法适用行政拘留处罚\n案件移送材料清单"), Wording.Cause(file, source.Law), letter.ToString(), sent.Receiver, DetentionWording.Materials(file, letter),
            $"{sent.OccurredOn.OnPaper()}移交{sent.Materials}，均为原件，移送机关已留存复印件。", Wording.Named(sent.Sender));
    }

    private static OfficialDocument Of(DetentionListPaper paper) => paper.Head.Over(
    [
        new Paragraph($"案由：{paper.Cause}") { Indented = false },
        new Paragraph($"移送书文号：{paper.Letter}") { Indented = false },
        new Paragraph($"接收机关：{paper.Receiver}") { Indented = false },
        new Paragraph($"移送人：{paper.Sender}") { Indented = false },
        new DataTable(
            [new(1, Alignment.Center), new(6), new(1.2, Alignment.Center), new(1.6), new(1.4)],
            [TableRow.Of("序号", "材料名称", "数量", "提供部门", "备注")],
            [.. paper.Materials.Select((material, index) => TableRow.Of((index + 1).ToString(CultureInfo.InvariantCulture), material, "1", "", ""))]),
        new Paragraph(paper.Handed),
        new SignatureLines([new("移送人（签名）：", Wording.NameIn(paper.Sender))]),
        new Group(
        [
            new Heading(1, "回执"),
            new Paragraph($"今收到《{Domain.Cases.PaperKind.DetentionTransferLetter.Chinese()}》（{paper.Letter}）及上列材料。"),
            new SignatureLines([new("公安机关签收人（签名、警官证号）：")]),
            new Paragraph("（公安机关印章）") { Alignment = Alignment.Right, Indented = false },
        ]),
        new Note("（本清单一式两份，移送机关、接收机关各一份。）"),
    ]);
}
