using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Referral;

/// <summary>How a letter of referral looks.</summary>
public static class ReferralLetterLayout
{
    private static readonly LegalBasis Contents = new("环境保护行政执法与刑事司法衔接工作办法", "第六条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<ReferralApproved, ReferralLetterPaper> Template = new()
    {
        Id = "referral-letter",
        Title = PaperKind.ReferralLetter.Chinese(),
        Version = 1,
        Kind = PaperKind.ReferralLetter,
        Content = ReferralLetterPaper.From,
        Layout = Of,
        Requires =
        [
            new("涉嫌罪名和移送依据", Contents, paper => paper.Introduction),
            new("当事人的基本情况", Contents, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("案情", Contents, paper => paper.Facts),
            new("主要依据", Contents, paper => paper.Grounds),
            new("已经作出行政处罚的情况", Contents, paper => paper.Penalties),
            new("案件主办人及联系方式", Contents, paper => paper.Handlers),
            new("移送材料清单", Contents, paper => string.Concat(paper.Attachments)),
            .. PaperHead.IsRequired<ReferralLetterPaper>(Contents, paper => paper.Head),
        ],
    };

    // Which public security organ takes the case is recorded when it is sent; the name is filled in by hand.
    private static OfficialDocument Of(ReferralLetterPaper paper) => paper.Head.Over(
    [
        new Paragraph([Run.Blank(10), new Run("公安局：")]) { Indented = false },
        new Paragraph(paper.Introduction),
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Heading(1, "一、案情"),
        new Paragraph(paper.Facts),
        new Heading(1, "二、涉嫌犯罪的主要依据"),
        new Paragraph(paper.Grounds),
        new Paragraph(paper.Penalties),
        new Paragraph($"{paper.Handlers}。"),
        new Attachments(paper.Attachments),
        paper.Head.Signature,
        new Paragraph([new Run("抄送："), Run.Blank(10), new Run("人民检察院")]) { Indented = false },
    ]);
}
