using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases;

/// <summary>All that a decision looks at besides what the act itself says.</summary>
/// <param name="Case">The case as it stands.</param>
/// <param name="Actor">Who acts.</param>
/// <param name="On">The business date of the act, a local date in China.</param>
/// <param name="Today">Today in China.</param>
/// <param name="Law">The dated law.</param>
/// <param name="Agency">The agency whose case it is.</param>
/// <param name="Staff">The agency's staff by id.</param>
/// <param name="Paper">Identity and number for the paper the act issues; null when it issues none or is only asked about.</param>
public sealed record Circumstances(
    EnforcementCase Case, Officer Actor, DateOnly On, DateOnly Today, LawBook Law, Agency Agency,
    IReadOnlyDictionary<string, Officer> Staff, NewPaper? Paper)
{
    /// <summary>Whose work the actor does under a delegation 委托代理, or null for their own.</summary>
    public Officer? OnBehalfOf { get; init; }

    /// <summary>How the agency's fines for the same offence spread; only filled in for acts that compare fines.</summary>
    public FineSpread? FineSpread { get; init; }

    /// <summary>The same for the offences of the violations besides the first, by offence.</summary>
    public IReadOnlyDictionary<string, FineSpread> FurtherSpreads { get; init; } = new Dictionary<string, FineSpread>();

    /// <summary>The agency's other penalty decisions on the party; only filled in for acts that look them up.</summary>
    public IReadOnlyList<EarlierPenalty> EarlierPenalties { get; init; } = [];

    /// <summary>The public version of the decision; only filled in for the act that publishes one.</summary>
    public PublicVersion? PublicVersion { get; init; }

    /// <summary>The procedure regime of the act's day; of a day before all regimes, the oldest.</summary>
    public Regime Regime => Law.RegimeOn(On)?.Code ?? Regime.A1;

    /// <summary>The paper the act issues.</summary>
    /// <exception cref="InvalidOperationException">The act issues none.</exception>
    public NewPaper IssuedPaper => Paper ?? throw new InvalidOperationException("本步骤没有分配文号");

    /// <summary>The named member of staff, or null when there is none of that id.</summary>
    public Officer? Member(string id) => Staff.GetValueOrDefault(id);

    /// <summary>The person's name for messages; where there is no such member of staff, the id as given.</summary>
    public string NameOf(string id) => Member(id)?.Name ?? $"“{id}”";

    /// <summary>Members of staff as events name them; all of them must exist.</summary>
    public IReadOnlyList<OfficerName> Named(IEnumerable<string> ids) => [.. ids.Select(id => Staff[id].Named)];
}

/// <summary>Identity and number allotted to a paper about to be issued.</summary>
/// <param name="Id">The paper's identity.</param>
/// <param name="Number">The paper's number.</param>
public sealed record NewPaper(Guid Id, DocumentNumber Number);
