using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Publication;

/// <summary>One kind of text that the public version of a decision does not show 隐去规则.</summary>
/// <param name="Code">The stable code, such as Y-01; stored with each publication.</param>
/// <param name="What">What is hidden, in Chinese.</param>
/// <param name="Shown">What stands in its place.</param>
/// <param name="Basis">Where it is written, under each regime.</param>
public sealed record RedactionRule(string Code, string What, string Shown, Provision Basis);

/// <summary>
/// What the public version of a decision does not show. The law of 2010 only excepts privacy; that of 2023 has an article on it, whose
/// items are not verified. The items here are those of the published practice of law enforcement: home address, ways of communication,
/// identity number, bank account of persons, names of persons other than the punished.
/// </summary>
public static class RedactionRules
{
    private const string Digits = "×××";
    private const string Closed = "（依法不公开）";
    private static readonly Provision Privacy = new(
        new LegalBasis("环境行政处罚办法", "第七十二条"), b: new LegalBasis("生态环境行政处罚办法", "第六十四条（逐项待核）"));

    /// <summary>Citizen identity numbers.</summary>
    public static readonly RedactionRule CitizenIds = new("Y-01", "公民身份号码", Digits, Privacy);

    /// <summary>The home address of a citizen; the address of an organisation is public.</summary>
    public static readonly RedactionRule HomeAddresses = new("Y-02", "公民住址", Closed, Privacy);

    /// <summary>Mobile and landline numbers; those of the agency are public.</summary>
    public static readonly RedactionRule Phones = new("Y-03", "电话号码", Digits, Privacy);

    /// <summary>E-mail addresses.</summary>
    public static readonly RedactionRule Emails = new("Y-04", "电子邮箱", Digits, Privacy);

    /// <summary>Bank accounts and cards; the account into which fines are paid is public.</summary>
    public static readonly RedactionRule BankAccounts = new("Y-05", "银行账号", Digits, Privacy);

    /// <summary>Names of persons other than the punished, staff of the agency included.</summary>
    public static readonly RedactionRule OtherNames = new("Y-06", "当事人以外的自然人姓名", "某某", Privacy);

    /// <summary>Numbers of enforcement certificates.</summary>
    public static readonly RedactionRule CertificateNumbers = new("Y-07", "执法证号", Digits, Privacy);

    /// <summary>Number plates of vehicles.</summary>
    public static readonly RedactionRule Plates = new("Y-08", "车辆号牌", Digits, Privacy);

    /// <summary>Words that whoever publishes has hidden besides.</summary>
    public static readonly RedactionRule AddedWords = new("Y-09", "另外隐去的文字", Closed, Privacy);

    /// <summary>All of them, in the order in which one text that is two things counts as the first.</summary>
    public static IReadOnlyList<RedactionRule> All { get; } =
        [CitizenIds, HomeAddresses, Phones, Emails, BankAccounts, OtherNames, CertificateNumbers, Plates, AddedWords];

    /// <summary>The rule of that code.</summary>
    public static RedactionRule Of(string code) => All.Single(rule => rule.Code == code);
}
