using System.Text.RegularExpressions;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Parties;

/// <summary>Why two records may be about the same party 疑似同一当事人的理由, the surest first.</summary>
public enum PartyLikeness
{
    /// <summary>The same unified social credit code.</summary>
    [Term("统一社会信用代码相同")] CreditCode,

    /// <summary>The same organisation code; a credit code holds the old one in its ninth to seventeenth places.</summary>
    [Term("组织机构代码相同")] OrganisationCode,

    /// <summary>The same business licence.</summary>
    [Term("营业执照号码相同")] BusinessLicence,

    /// <summary>The same citizen identity number.</summary>
    [Term("公民身份号码相同")] CitizenId,

    /// <summary>The same name, however it is written.</summary>
    [Term("名称相同（不计括号、空格、全角半角和“有限公司”的写法）")] Name,

    /// <summary>The same telephone.</summary>
    [Term("联系电话相同")] Phone,

    /// <summary>The same address.</summary>
    [Term("住所（地址）相同")] Address,

    /// <summary>The same person in charge, or one who is a party alone.</summary>
    [Term("法定代表人（负责人）同名")] Representative,
}

/// <summary>Something by which a party may be known again, written so that the same is equal.</summary>
/// <param name="Likeness">What it is.</param>
/// <param name="Value">Its value.</param>
public readonly record struct PartyTrait(PartyLikeness Likeness, string Value);

/// <summary>Finds the same party under another spelling or number. It only suggests: whether it is the same, people decide.</summary>
public static partial class PartyMatch
{
    private const int ShortestPhone = 7;

    private static readonly string[] Unknown = ["不明", "不详", "不清", "未知", "暂无", "无", "地址不详"];

    /// <summary>What the party may be known by; what is said to be unknown is left out.</summary>
    public static IReadOnlyList<PartyTrait> Traits(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        var traits = new List<PartyTrait>();
        void Add(PartyLikeness likeness, string value)
        {
            if (value.Length > 0 && !Unknown.Contains(value))
            {
                traits.Add(new(likeness, value));
            }
        }

        var code = Plain(party.CreditCode);
        Add(PartyLikeness.CreditCode, code);
        Add(PartyLikeness.OrganisationCode, Plain(party.OrganisationCode) is { Length: > 0 } old ? old : code.Length == 18 ? code[8..17] : "");
        Add(PartyLikeness.BusinessLicence, Plain(party.BusinessLicence));
        Add(PartyLikeness.CitizenId, Plain(party.CitizenId));
        Add(PartyLikeness.Name, CompanyEnding().Replace(Plain(party.Name), ""));
        Add(PartyLikeness.Phone, PhoneOf(party));
        Add(PartyLikeness.Address, Plain(party.Address));
        Add(PartyLikeness.Representative, Plain(party.IsCitizen ? party.Name : party.LegalRepresentative));
        return traits;
    }

    /// <summary>Why both may be the same, the surest first; nothing when nothing says so.</summary>
    public static IReadOnlyList<PartyLikeness> Between(Party one, Party other) =>
        Telling(Traits(one).Intersect(Traits(other)).Select(trait => trait.Likeness));

    /// <summary>The reasons without those that only repeat another one.</summary>
    public static IReadOnlyList<PartyLikeness> Telling(IEnumerable<PartyLikeness> reasons)
    {
        var all = reasons.Distinct().Order().ToList();
        if (all.Contains(PartyLikeness.CreditCode))
        {
            all.Remove(PartyLikeness.OrganisationCode);
        }

        return all;
    }

    /// <summary>The text without what is only a way of writing: 全角 for 半角, kinds of brackets, spaces, hyphens, small letters.</summary>
    private static string Plain(string? text) => string.Concat((text ?? "")
        .Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c)
        .Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '·' or '|'))
        .Select(c => c switch { '〔' or '【' or '[' or '﹝' => '(', '〕' or '】' or ']' or '﹞' => ')', _ => char.ToUpperInvariant(c) }));

    /// <summary>The digits of the telephone; a number of which the last seven are one digit is only put there to fill the field.</summary>
    private static string PhoneOf(Party party) =>
        string.Concat(Plain(party.Phone).Where(char.IsAsciiDigit)) is { Length: >= ShortestPhone } digits && digits[^ShortestPhone..].Distinct().Count() > 1 ? digits : "";

    [GeneratedRegex("(有限责任|股份有限|有限)公司(?=$|\\()")]
    private static partial Regex CompanyEnding();
}
