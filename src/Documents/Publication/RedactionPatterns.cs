using System.Text.RegularExpressions;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Parties;

namespace Enforcement.Documents.Publication;

/// <summary>
/// How text that is to be hidden is found where nothing says that it is there: numbers by their form and check digit, and numbers without
/// one by the word before them. Asked of text in half-width characters.
/// </summary>
internal static partial class RedactionPatterns
{
    private static readonly (RedactionRule Rule, Regex Form, Func<string, bool> IsOne)[] All =
    [
        (RedactionRules.CitizenIds, CitizenIdForm(), text => CitizenId.HasRightCheckDigit(Bare(text).ToUpperInvariant())),
        (RedactionRules.CitizenIds, LabelledCitizenId(), _ => true),
        (RedactionRules.Phones, Mobile(), _ => true),
        (RedactionRules.Phones, Landline(), _ => true),
        (RedactionRules.Phones, LabelledPhone(), _ => true),
        (RedactionRules.Emails, Email(), _ => true),
        (RedactionRules.BankAccounts, BankCard(), text => PassesLuhn(Bare(text))),
        (RedactionRules.BankAccounts, LabelledAccount(), _ => true),
        (RedactionRules.CertificateNumbers, LabelledCertificate(), _ => true),
        (RedactionRules.Plates, Plate(), _ => true),
    ];

    /// <summary>What the patterns find in the text.</summary>
    public static IEnumerable<(RedactionRule Rule, int Start, int Length)> In(string text) =>
        from pattern in All
        from match in pattern.Form.Matches(text)
        where pattern.IsOne(match.Value)
        select (pattern.Rule, match.Index, match.Length);

    /// <summary>The check of bank cards (ISO/IEC 7812-1): every second digit from the right doubled, the sum of all digits ends in 0.</summary>
    public static bool PassesLuhn(string digits) => digits.Reverse().Select((c, i) => c - '0' is var d && i % 2 == 0 ? d : d * 2 > 9 ? d * 2 - 9 : d * 2).Sum() % 10 == 0;

    private static string Bare(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));

    [GeneratedRegex(@"(?<![0-9A-Za-z])[0-9](?:[ -]?[0-9]){16}[ -]?[0-9Xx](?![0-9A-Za-z])")]
    private static partial Regex CitizenIdForm();

    // Of fifteen digits as until 1999, or with a wrong check digit: only what stands before it says what it is.
    [GeneratedRegex(@"(?<=(?:身份证|身份号码|证件号码)[^0-9\n]{0,6})[0-9]{15}(?:[0-9]{2}[0-9Xx])?(?![0-9])")]
    private static partial Regex LabelledCitizenId();

    [GeneratedRegex(@"(?<![0-9])(?:\+?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"(?<![0-9])(?:\(0[0-9]{2,3}\) ?|0[0-9]{2,3}[ -]?)[0-9]{7,8}(?:-[0-9]{1,5})?(?![0-9])")]
    private static partial Regex Landline();

    [GeneratedRegex(@"(?<=(?:电话|手机|传真)[^0-9\n]{0,6})[0-9]{7,8}(?![0-9])")]
    private static partial Regex LabelledPhone();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![0-9])[1-9](?:[ -]?[0-9]){15,18}(?![0-9])")]
    private static partial Regex BankCard();

    [GeneratedRegex(@"(?<=(?:账号|帐号|账户|卡号)[^0-9\n]{0,4})[0-9](?:[ -]?[0-9]){7,27}(?![0-9])")]
    private static partial Regex LabelledAccount();

    [GeneratedRegex(@"(?<=执法证[^0-9A-Za-z\n]{0,4})[0-9A-Za-z-]{4,20}")]
    private static partial Regex LabelledCertificate();

    [GeneratedRegex(@"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·.]?[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])")]
    private static partial Regex Plate();
}
