using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.CompulsoryEnforcement;

/// <summary>How an application for compulsory enforcement looks.</summary>
public static class EnforcementApplicationLayout
{
    private static readonly LegalBasis Contents = new("行政强制法", "第五十五条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<EnforcementApplied, EnforcementApplicationPaper> Template = new()
    {
        Id = "enforcement-application",
        Title = PaperKind.EnforcementApplication.Chinese(),
        Version = 1,
        Kind = PaperKind.EnforcementApplication,
        Content = EnforcementApplicationPaper.From,
        Layout = Of,
        Requires =
        [
            new("受理的人民法院", Contents, paper => paper.Court),
            new("申请人", Contents, paper => string.Concat(paper.Applicant.Select(row => row.Value))),
            new("被申请人", Contents, paper => string.Concat(paper.Respondent.Select(row => row.Value))),
            new("请求内容", Contents, paper => string.Concat(paper.Requests)),
            new("事实和理由", Contents, paper => string.Concat(paper.Reasons)),
            new("申请材料", Contents, paper => string.Concat(paper.Materials)),
            new("行政机关负责人", Contents, paper => paper.Signer),
            .. PaperHead.IsRequired<EnforcementApplicationPaper>(Contents, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(EnforcementApplicationPaper paper) => paper.Head.Over(
    [
        new FormTable([.. Forms.PartyRows(paper.Applicant, "申请人"), .. Forms.PartyRows(paper.Respondent, "被申请人")]),
        new Heading(1, "一、请求事项"),
        .. Wording.Numbered(paper.Requests).Select(text => new Paragraph(text)),
        new Heading(1, "二、事实和理由"),
        .. paper.Reasons.Select(text => new Paragraph(text)),
        new Paragraph(paper.Basis),
        new Paragraph("此致"),
        new Addressee(paper.Court.TrimEnd('：')),
        new Attachments(paper.Materials),
        new SignatureLines([new("行政机关负责人（签名）：", paper.Signer)]),
        paper.Head.Signature,
    ]);
}
