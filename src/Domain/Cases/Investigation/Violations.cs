using Enforcement.Domain.Values;

// FurtherViolation is stored for ever in the conclusion: add, never rename or change.
namespace Enforcement.Domain.Cases.Investigation;

/// <summary>
/// Another violation 另一违法行为 of the party that the investigation established: an act of its own, penalised on its own. What the same act
/// violates besides belongs to that act.
/// </summary>
/// <param name="Facts">The facts as established.</param>
/// <param name="OffenceCode">The offence.</param>
/// <param name="DiscoveredOn">The day it was discovered.</param>
/// <param name="EndedOn">When it ended; null while it continues.</param>
/// <param name="MeasuredAgainst">Total investment or discharge fee due in yuan, where the band is measured against it.</param>
/// <param name="AlsoViolated">The other offences that the same act is too; it is penalised once, as the graver one.</param>
public sealed record FurtherViolation(
    string Facts, string OffenceCode, DateOnly DiscoveredOn, DateOnly? EndedOn = null, Money? MeasuredAgainst = null,
    IReadOnlyList<string>? AlsoViolated = null);

/// <summary>A violation the investigation established 认定的违法行为; the first is the one the case was filed for.</summary>
/// <param name="Number">Its number in the case, from 1.</param>
/// <param name="Facts">The facts as established.</param>
/// <param name="OffenceCode">The offence.</param>
/// <param name="DiscoveredOn">The day it was discovered.</param>
/// <param name="EndedOn">When it ended; null while it continues.</param>
/// <param name="LastDay">The day it ended; of one that continues, the last day on which it was found.</param>
/// <param name="MeasuredAgainst">What its band is measured against, where it is.</param>
/// <param name="AlsoViolated">The other offences that the same act is too.</param>
public sealed record EstablishedViolation(
    int Number, string Facts, string OffenceCode, DateOnly DiscoveredOn, DateOnly? EndedOn, DateOnly LastDay, Money? MeasuredAgainst,
    IReadOnlyList<string> AlsoViolated)
{
    /// <summary>Its name among several, such as 第二项违法行为.</summary>
    public string Named => $"第{ChineseNumerals.Of(Number)}项违法行为";

    /// <summary>The day whose law applied when it was discovered.</summary>
    internal DateOnly LawOfDay => EndedOn ?? DiscoveredOn;

    /// <summary>The violations a conclusion establishes, in their order; none before a filing is proposed.</summary>
    internal static IEnumerable<EstablishedViolation> Of(
        EnforcementCase file, string facts, string offence, Money? measuredAgainst, IReadOnlyList<string>? also, IReadOnlyList<FurtherViolation>? further)
    {
        if (file.Proposal is not { } proposal)
        {
            return [];
        }

        var (found, ended) = (proposal.Lead.ReceivedOn, proposal.Violation.EndedOn);
        return (further ?? []).Select((v, i) => new EstablishedViolation(
                i + 2, v.Facts, v.OffenceCode, v.DiscoveredOn, v.EndedOn, LastDayOf(v.DiscoveredOn, v.EndedOn), v.MeasuredAgainst, v.AlsoViolated ?? []))
            .Prepend(new(1, facts, offence, found, ended, LastDayOf(found, ended), measuredAgainst, also ?? []));

        // What goes on is proven to go on by a re-inspection that found it not corrected.
        DateOnly LastDayOf(DateOnly discoveredOn, DateOnly? endedOn) =>
            endedOn ?? (file.Correction is { Corrected: false, ReinspectedOn: { } again } && again > discoveredOn ? again : discoveredOn);
    }
}
