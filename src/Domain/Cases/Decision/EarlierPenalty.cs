using Enforcement.Domain.Law;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>A penalty decision the agency made on a party in another case 当事人此前受到的处罚.</summary>
/// <param name="Number">The decision.</param>
/// <param name="DecidedOn">Its date.</param>
/// <param name="Offences">The offences it penalised.</param>
public sealed record EarlierPenalty(DocumentNumber Number, DateOnly DecidedOn, IReadOnlyList<string> Offences)
{
    /// <summary>The decisions of another case that stand, where it was about the same party; without what they did not penalise.</summary>
    public static IEnumerable<EarlierPenalty> Of(EnforcementCase other, Party party)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(party);
        if (other.Party?.IsSameAs(party) != true)
        {
            return [];
        }

        IReadOnlyList<string> PenalisedBy(PenaltyDecision decided) => other.Violations is { Count: > 0 } several
            ? [.. several.Where(v => decided.Spared.All(s => s.Violation != v.Number)).Select(v => v.OffenceCode)] : other.OffenceCode is { } one ? [one] : [];
        return other.Penalties.Where(p => !p.IsRevoked).Select(p => new EarlierPenalty(p.Number, p.DecidedOn, PenalisedBy(p)));
    }

    /// <summary>Whether it penalised the offence, in whatever version of the law.</summary>
    internal bool IsFor(Offence offence, LawBook law) => Offences.Select(law.Offence).OfType<Offence>()
        .Any(other => other.Code == offence.Code || (other.Conduct is { } conduct && conduct == offence.Conduct));

    /// <summary>The decision as messages name it.</summary>
    internal string Describe(LawBook law) =>
        $"{DecidedOn.Iso()} {Number}（{string.Join("、", Offences.Select(code => law.Offence(code)?.Name ?? code))}）";
}
