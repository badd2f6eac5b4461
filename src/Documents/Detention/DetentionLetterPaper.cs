using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Detention;

/// <summary>
/// What a letter of transfer for detention 涉嫌环境违法适用行政拘留处罚案件移送书 says (行政主管部门移送适用行政拘留环境违法案件暂行办法第十一条、附件二).
/// </summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Introduction">That the case is transferred, and on what basis.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Persons">The persons directly in charge and others directly responsible.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Penalties">What was decided against the party already.</param>
/// <param name="Grounds">On what the transfer rests.</param>
/// <param name="Proposal">What is proposed.</param>
/// <param name="Handlers">Who handles the case, with the numbers of the certificates, and how to reach them.</param>
/// <param name="Attachments">What is handed over with it.</param>
public sealed record DetentionLetterPaper(
    PaperHead Head, string Introduction, IReadOnlyList<(string Label, string Value)> Party, string Persons, string Facts, string Penalties, string Grounds, string Proposal,
    string Handlers, IReadOnlyList<string> Attachments)
{
    private static readonly LegalBasis Contents = new(DetentionWording.Source, "第十一条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<DetentionTransferApproved, DetentionLetterPaper> Template = new()
    {
        Id = "detention-transfer-letter",
        Title = PaperKind.DetentionTransferLetter.Chinese(),
        Version = 1,
        Kind = PaperKind.DetentionTransferLetter,
        Content = From,
        Layout = Of,
        Requires =
        [
            new("企业基本情况", Contents, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("直接负责的主管人员和其他直接责任人员", new("环境保护法", "第六十三条"), paper => paper.Persons),
            new("简要案情", Contents, paper => paper.Facts),
            new("行政处罚决定", Contents, paper => paper.Penalties),
            new("移送依据", Contents, paper => paper.Grounds),
            new("移送建议", Contents, paper => paper.Proposal),
            new("经办人和执法证号", Contents, paper => paper.Handlers),
            new("移送材料清单", Contents, paper => string.Concat(paper.Attachments)),
            .. PaperHead.IsRequired<DetentionLetterPaper>(Contents, paper => paper.Head),
        ],
    };

    private static DetentionLetterPaper From(PaperSource source, DetentionTransferApproved approved)
    {
        var (file, transfer) = (source.File, source.File.Detention!);
        return new(
            PaperHead.Of(source, PaperKind.DetentionTransferLetter.Chinese(), approved.Number),
            $"本机关办理的{Wording.Cause(file, source.Law)}（{Findings.CaseNumber(file)}），经审查，认为符合适用行政拘留处罚的条件，现将该案移送你局依法处理。",
            Wording.Particulars(file.Party!), string.Join('\n', transfer.Persons), Findings.Facts(file), DetentionWording.Penalties(file), DetentionWording.Grounds(transfer),
            "建议对上列直接负责的主管人员和其他直接责任人员依法处以行政拘留，并请将处理结果书面告知本机关。",
            $"经办人：{Wording.Named(file.Investigators)}；联系地址：{source.Agency.Address}；联系电话：{source.Agency.Phone}",
            [DetentionListPaper.Title]);
    }

    // Which public security organ takes the case is recorded when it is sent; the name is filled in by hand.
    private static OfficialDocument Of(DetentionLetterPaper paper) => paper.Head.Over(
    [
        new Paragraph([Run.Blank(10), new Run("公安局：")]) { Indented = false },
        new Paragraph(paper.Introduction),
        new FormTable([.. Forms.PartyRows(paper.Party, "企业基本情况"), new("责任人员", paper.Persons)]),
        new Heading(1, "一、简要案情"),
        new Paragraph(paper.Facts),
        new Paragraph(paper.Penalties),
        new Heading(1, "二、移送依据和建议"),
        new Paragraph(paper.Grounds),
        new Paragraph(paper.Proposal),
        new Paragraph($"{paper.Handlers}。"),
        new Attachments(paper.Attachments),
        paper.Head.Signature,
    ]);
}
