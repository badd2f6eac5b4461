using Enforcement.Domain.Values;

namespace Enforcement.Domain.Law;

/// <summary>
/// Where a rule is written 条款: the article under each regime. What is given for one regime also holds for the later ones, until another
/// article is given.
/// </summary>
/// <param name="a1">From 2010-03-01.</param>
/// <param name="a2">From 2021-07-15, where it differs.</param>
/// <param name="b">From 2023-07-01, where it differs.</param>
public sealed class Provision(LegalBasis a1, LegalBasis? a2 = null, LegalBasis? b = null)
{
    /// <summary>An article that is the same under every regime.</summary>
    public Provision(string source, string article)
        : this(new LegalBasis(source, article))
    {
    }

    /// <summary>The different articles, oldest first.</summary>
    public IReadOnlyList<LegalBasis> All { get; } = [.. new[] { a1, a2, b }.OfType<LegalBasis>().Distinct()];

    /// <summary>An article that is the same under every regime.</summary>
    public static implicit operator Provision(LegalBasis everywhere) => new(everywhere);

    /// <summary>The article under the regime.</summary>
    public LegalBasis Under(Regime regime) => (regime >= Regime.B ? b : null) ?? (regime >= Regime.A2 ? a2 : null) ?? a1;

    /// <summary>All of them, as the list of rules shows it.</summary>
    public override string ToString() => string.Join("；", All);
}
