using System.Text;
using System.Text.RegularExpressions;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Parties;

namespace Enforcement.Documents.Publication;

/// <summary>A stretch of text that is hidden.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Rule">Why it is hidden.</param>
internal sealed record RedactedSpan(int Start, int Length, RedactionRule Rule);

/// <summary>
/// Finds in the content of a paper what its public version does not show: what the case knows of persons, then whatever has the form of a
/// personal number, then the words somebody added. The punished's name and public numbers, and the agency's own particulars, stay.
/// </summary>
internal sealed class Redactor
{
    private const int LongestDivision = 12;
    private const int ShortestHome = 5;

    private readonly string _punished;
    private readonly Regex? _public;
    private readonly IReadOnlyList<(RedactionRule Rule, Regex Form)> _known;

    /// <param name="party">The punished.</param>
    /// <param name="agency">The agency.</param>
    /// <param name="events">What happened in the case, for the persons it names.</param>
    /// <param name="alsoHidden">The words to hide besides.</param>
    public Redactor(Party party, Agency agency, IReadOnlyCollection<CaseEvent> events, IEnumerable<string> alsoHidden)
    {
        _punished = party.Name;
        string?[] open =
        [
            party.Name, party.CreditCode, party.OrganisationCode, party.BusinessLicence, agency.Name, agency.Address, agency.Phone, agency.Court,
            agency.FineAccount.Bank, agency.FineAccount.BankAddress, agency.FineAccount.Holder, agency.FineAccount.Number, .. agency.ReconsiderationBodies,
        ];
        _public = AnyOf(open);
        (RedactionRule, IEnumerable<string?>)[] known =
        [
            (RedactionRules.CitizenIds, LongEnough(party.CitizenId, 15)),
            (RedactionRules.HomeAddresses, party.IsCitizen ? Homes(party.Address) : []),
            (RedactionRules.Phones, LongEnough(party.Phone, 7)),
            (RedactionRules.OtherNames, KnownPersons.NamesIn(events).Where(name => name != party.Name && !IsThePunished(name, party))),
            (RedactionRules.CertificateNumbers, KnownPersons.CertificatesIn(events).SelectMany(number => LongEnough(number, 6))),
            (RedactionRules.AddedWords, alsoHidden),
        ];
        _known = [.. known.Select(one => (one.Item1, AnyOf(one.Item2))).Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item2!))];
    }

    /// <summary>The whole value of one of the party's particulars where it is hidden as such, whatever it says; null where it is text as any other.</summary>
    public RedactionRule? OfParticular(string label, string value) => label switch
    {
        Wording.CitizenIdLabel => RedactionRules.CitizenIds,
        Wording.HomeAddressLabel => RedactionRules.HomeAddresses,
        _ when Wording.RepresentativeLabels.Contains(label) && value != _punished => RedactionRules.OtherNames,
        _ => null,
    };

    /// <summary>What is hidden in the text, from its beginning; stretches that overlap are one, so that no part of any is left.</summary>
    public IReadOnlyList<RedactedSpan> In(string text)
    {
        var plain = HalfWidth(text);
        var stays = _public?.Matches(plain).Select(match => (match.Index, End: match.Index + match.Length)).ToList() ?? [];
        var found = _known.SelectMany(known => known.Form.Matches(plain).Select(match => (known.Rule, Start: match.Index, match.Length)))
            .Concat(RedactionPatterns.In(plain))
            .Where(hit => hit.Rule == RedactionRules.AddedWords || !stays.Any(open => open.Index <= hit.Start && hit.Start + hit.Length <= open.End))
            .OrderBy(hit => hit.Start).ThenByDescending(hit => hit.Length).ThenBy(hit => hit.Rule.Code, StringComparer.Ordinal);
        var spans = new List<RedactedSpan>();
        foreach (var (rule, start, length) in found)
        {
            if (spans is [.., var last] && start < last.Start + last.Length)
            {
                spans[^1] = last with { Length = Math.Max(last.Length, start + length - last.Start) };
            }
            else
            {
                spans.Add(new(start, length, rule));
            }
        }

        return spans;
    }

    // Characters of double width become single ones, each one for one, so that what is found there stands at the same place here.
    private static string HalfWidth(string text) => string.Create(text.Length, text, static (plain, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            plain[i] = from[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' and var wide => (char)(wide - 0xFEE0),
                '\u3000' => ' ',
                '—' or '–' or '‐' or '−' => '-',
                var other => other,
            };
        }
    });

    // What is written where a number belongs and is none, such as 不详, must not be hidden wherever it stands.
    private static IEnumerable<string> LongEnough(string? number, int digits) => number is not null && number.Count(char.IsDigit) >= digits ? [number] : [];

    /// <summary>A home address, and what is left of it behind province, city and county: running text leaves them out.</summary>
    private static IEnumerable<string> Homes(string address)
    {
        var within = address.AsSpan(0, Math.Min(address.Length, LongestDivision)).LastIndexOfAny("省市县区") + 1;
        return new[] { address, address[within..] }.Where(home => home.Length >= ShortestHome);
    }

    // White space inside a name or number does not save it.
    private static Regex? AnyOf(IEnumerable<string?> texts)
    {
        var forms = texts.OfType<string>().Select(text => HalfWidth(text.Trim())).Where(text => text.Length > 0).Distinct().OrderByDescending(text => text.Length)
            .Select(text => string.Join(@"\s*", text.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune)).Select(rune => Regex.Escape(rune.ToString()))));
        return string.Join('|', forms) is { Length: > 0 } any ? new(any, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) : null;
    }

    // A citizen is also written without what stands in brackets behind the name.
    private static bool IsThePunished(string name, Party party) => party.IsCitizen && KnownPersons.NamesOf(party.Name).Contains(name);
}
