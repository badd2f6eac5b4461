using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Papers;

/// <summary>Rights, periods and payment as the papers tell them to the party, by the law of the paper's day.</summary>
internal static class Rights
{
    /// <summary>Reconsideration and suit against a paper of the event's day.</summary>
    public static string Remedies(PaperSource source, string what) => Remedies(source.Agency, source.Law, source.Event.OccurredOn, what);

    /// <summary>Reconsideration and suit: the day of the paper decides which bodies and periods.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="law">The law.</param>
    /// <param name="on">The day of the paper.</param>
    /// <param name="what">What the party may be dissatisfied with, such as 本决定.</param>
    public static string Remedies(Agency agency, LawBook law, DateOnly on, string what) =>
        $"如不服{what}，可以自收到{what}书之日起{Text(law.Period("reconsideration", on))}内向{string.Join("或者", RemedyRules.CompetentBodies(agency, law, on))}申请行政复议，"
            + $"也可以自收到{what}书之日起{Text(law.Period("litigation", on))}内依法向{agency.Court}提起行政诉讼。"
            + $"申请行政复议或者提起行政诉讼，不停止{what}的执行，法律另有规定的除外。";

    /// <summary>A statutory period under the law of the paper's day, as papers write it.</summary>
    public static string PeriodOf(PaperSource source, string key) => Text(source.Law.Period(key, source.Event.OccurredOn));

    /// <summary>A period as papers write it: 七日, 五个工作日, 六个月.</summary>
    public static string Text(StatutoryPeriod period) => ChineseNumerals.Of(period.Length) + period.Unit.Chinese();

    /// <summary>The article under the regime of the paper's day, as papers cite it.</summary>
    public static string Cited(PaperSource source, Provision provision) =>
        provision.Under(source.Law.RegimeOn(source.Event.OccurredOn)?.Code ?? Regime.A1).InFull;

    /// <summary>The additional fine for paying late under the law of the day, of so much 按日加处罚款.</summary>
    public static string AdditionalFine(LawBook law, DateOnly on, string of = "罚款数额", string late = "逾期不缴纳罚款的") =>
        $"{late}，依据{law.Provision("additionalFine", on).Basis.InFull}的规定，每日按{of}的百分之{ChineseNumerals.Of((int)law.Provision("additionalFine", on).Percent!.Value)}加处罚款，"
            + $"加处罚款的数额不超过罚款本数（{AdditionalFineCap.InFull}）";

    private static readonly LegalBasis AdditionalFineCap = new("行政强制法", "第四十五条第二款");

    /// <summary>An amount in capitals and figures.</summary>
    public static string Text(Money amount) => $"人民币{amount.InCapitals()}（￥{amount}）";

    /// <summary>Where fines are paid.</summary>
    public static string Text(FineAccount account) =>
        $"{account.Bank}（{account.BankAddress}），户名：{account.Holder}，账号：{account.Number}";

    /// <summary>Where the agency is to be reached.</summary>
    public static string Contact(Agency agency) => $"本机关地址：{agency.Address}；联系电话：{agency.Phone}。";
}
