using System.Globalization;
using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Payment;

/// <summary>How a consent to deferral or instalments looks.</summary>
public static class PaymentPlanLayout
{
    private static readonly LegalBasis Contents = new("环境行政处罚办法", "第六十四条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<PaymentPlanApproved, PaymentPlanPaper> Template = new()
    {
        Id = "payment-plan-consent",
        Title = PaperKind.PaymentPlanConsent.Chinese(),
        Version = 1,
        Kind = PaperKind.PaymentPlanConsent,
        Content = PaymentPlanPaper.From,
        Layout = Of,
        Requires =
        [
            new("当事人", Contents, paper => paper.Addressee),
            new("处罚决定书文号和申请日期", Contents, paper => paper.Decision),
            new("批准的方式和依据", Contents, paper => paper.Consent),
            new("各期金额和最后期限", Contents, paper => string.Concat(paper.Instalments.Select(i => i.DueOn + i.Amount))),
            new("收缴机构", Contents, paper => paper.Payment),
            .. PaperHead.IsRequired<PaymentPlanPaper>(Contents, paper => paper.Head),
        ],
    };

    private static OfficialDocument Of(PaymentPlanPaper paper) => paper.Head.Over(
    [
        new Addressee(paper.Addressee),
        new Paragraph(paper.Decision),
        new Paragraph(paper.Consent) { KeepWithNext = true },
        new DataTable(
            [new(1, Alignment.Center), new(5), new(3, Alignment.Center)],
            [TableRow.Of("期次", "应缴金额", "最后期限（含当日）")],
            [.. paper.Instalments.Select((i, index) => TableRow.Of((index + 1).ToString(CultureInfo.InvariantCulture), i.Amount, i.DueOn))]),
        new Paragraph(paper.Payment),
        new Paragraph(paper.Consequence),
        paper.Head.Signature,
    ]);
}
