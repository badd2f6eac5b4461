using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Detention;

/// <summary>
/// What the approval form of a transfer for detention 涉嫌环境违法适用行政拘留处罚案件移送审批表 says (行政主管部门移送适用行政拘留环境违法案件暂行办法第十条、附件一).
/// </summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Cause">What the case is about.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Persons">The persons directly in charge and others directly responsible.</param>
/// <param name="Investigators">Who investigated.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Penalties">What was decided against the party already.</param>
/// <param name="Grounds">On what the transfer rests, with what is proposed.</param>
/// <param name="Proposer">The proposal of the officer in charge.</param>
/// <param name="Approver">The leader's decision.</param>
public sealed record DetentionApprovalPaper(
    PaperHead Head, string Cause, IReadOnlyList<(string Label, string Value)> Party, string Persons, string Investigators, string Facts, string Penalties,
    string Grounds, Opinion Proposer, Opinion Approver)
{
    private static readonly LegalBasis Contents = new(DetentionWording.Source, "第十条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<DetentionTransferApproved, DetentionApprovalPaper> Template = new()
    {
        Id = "detention-transfer-approval",
        Title = "涉嫌环境违法适用行政拘留处罚案件移送审批表",
        Version = 1,
        Content = From,
        Layout = Of,
        Requires =
        [
            new("案由", Contents, paper => paper.Cause),
            new("企业基本情况", Contents, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("直接负责的主管人员和其他直接责任人员", new("环境保护法", "第六十三条"), paper => paper.Persons),
            new("调查人员", Contents, paper => paper.Investigators),
            new("案情简介", Contents, paper => paper.Facts),
            new("已经作出的行政处罚决定", new(DetentionWording.Source, "第十二条"), paper => paper.Penalties),
            new("移送依据和处理意见", Contents, paper => paper.Grounds),
            new("经办人意见", Contents, paper => paper.Proposer.Complete),
            new("部门负责人批准", Contents, paper => paper.Approver.Complete),
        ],
    };

    private static DetentionApprovalPaper From(PaperSource source, DetentionTransferApproved approved)
    {
        var (file, transfer) = (source.File, source.File.Detention!);
        var proposer = file.Investigators.FirstOrDefault(i => i.Id == transfer.ProposerId)?.Name ?? transfer.ProposerId;
        return new(
            PaperHead.Of(source, "涉嫌环境违法适用行政拘留处罚\n案件移送审批表", approved.Number), Wording.Cause(file, source.Law), Wording.Particulars(file.Party!),
            string.Join('\n', transfer.Persons), file.Investigators.Count > 0 ? Wording.Named(file.Investigators) : "未指定",
            Findings.Facts(file), DetentionWording.Penalties(file), DetentionWording.Grounds(transfer),
            new("建议移送公安机关，对直接负责的主管人员和其他直接责任人员适用行政拘留。", proposer, transfer.ProposedOn.OnPaper()),
            Opinion.Of(approved.Opinion, approved.Approver, approved.OccurredOn));
    }

    private static OfficialDocument Of(DetentionApprovalPaper paper) => paper.Head.Over(
    [
        new FormTable(
        [
            new("案由", paper.Cause),
            .. Forms.PartyRows(paper.Party, "企业基本情况"),
            new("责任人员（身份证件号码、联系电话）", paper.Persons),
            new("调查人员", paper.Investigators),
            Forms.TextRow("案情简介", paper.Facts),
            Forms.TextRow("处罚情况", paper.Penalties),
            Forms.TextRow("移送依据", paper.Grounds),
            Forms.OpinionRow("经办人意见", paper.Proposer),
            Forms.OpinionRow("执法机构意见", Opinion.ByHand),
            Forms.OpinionRow("法制机构意见", Opinion.ByHand),
            Forms.OpinionRow("局领导意见", paper.Approver),
        ]),
    ]);
}
