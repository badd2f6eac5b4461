using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Payment;

/// <summary>What a consent to deferral or instalments 同意分期（延期）缴纳罚款通知书 says (环境行政处罚办法第六十四条).</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Addressee">Whom it addresses.</param>
/// <param name="Decision">The decision and the request.</param>
/// <param name="Consent">On what basis, and whether deferral or instalments.</param>
/// <param name="Instalments">What is due until when, one each.</param>
/// <param name="Payment">Where to pay.</param>
/// <param name="Consequence">What follows when it is not.</param>
public sealed record PaymentPlanPaper(
    PaperHead Head, string Addressee, string Decision, string Consent, IReadOnlyList<(string DueOn, string Amount)> Instalments, string Payment, string Consequence)
{
    private static readonly Provision Deferring = new(
        new LegalBasis("环境行政处罚办法", "第六十四条"), new("行政处罚法", "第六十六条第二款"));

    /// <summary>The paper of an approval.</summary>
    internal static PaymentPlanPaper From(PaperSource source, PaymentPlanApproved approved)
    {
        var file = source.File;
        var decision = file.Decision(approved.DecisionId)!;
        var you = Wording.You(file.Party!);
        return new(
            PaperHead.Of(source, PaperKind.PaymentPlanConsent.Chinese(), approved.Number), $"{file.Party!.Name}：",
            $"{you}于{decision.Plan!.RequestedOn.OnPaper()}就《{decision.Kind.Chinese()}》（{decision.Number}）提出的延期（分期）缴纳罚款的书面申请收悉。",
            $"依据{Rights.Cited(source, Deferring)}的规定，本机关同意{you}{(approved.Instalments.Count > 1 ? $"分{ChineseNumerals.Of(approved.Instalments.Count)}期缴纳" : "延期缴纳")}，具体如下：",
            [.. approved.Instalments.Select(i => (i.DueOn.OnPaper(), Rights.Text(i.Amount)))],
            $"上述款项应当缴至：{Rights.Text(source.Agency.FineAccount)}。本通知书同时送代收机构。",
            $"{Rights.AdditionalFine(source.Law, approved.OccurredOn, "逾期缴纳数额", "逾期不缴纳的")}；本机关将依法申请人民法院强制执行。");
    }
}
