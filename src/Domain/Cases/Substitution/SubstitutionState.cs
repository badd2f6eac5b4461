using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Substitution;

/// <summary>Why the law allows that others perform in the party's stead (行政强制法第五十条、第五十二条).</summary>
public enum SubstitutionGround
{
    /// <summary>The disobedience pollutes the environment or will 已经或者将造成环境污染.</summary>
    [Term("逾期不履行，经催告仍不履行，其后果已经或者将造成环境污染")] Pollution,

    /// <summary>It damages natural resources or will 已经或者将破坏自然资源.</summary>
    [Term("逾期不履行，经催告仍不履行，其后果已经或者将破坏自然资源")] NaturalResources,

    /// <summary>It endangers traffic or will 已经或者将危害交通安全.</summary>
    [Term("逾期不履行，经催告仍不履行，其后果已经或者将危害交通安全")] Traffic,

    /// <summary>
    /// Spillage, obstacles or pollutants on a road, a river, a waterway or in a public place must be cleared at once, and the party cannot 立即实施代履行:
    /// without order, demand, or service beforehand.
    /// </summary>
    [Term("需要立即清除道路、河道、航道或者公共场所的遗洒物、障碍物或者污染物，当事人不能清除")] ImmediateClearing,
}

/// <summary>A demand 催告 to do what an order to correct asks.</summary>
/// <param name="PaperId">The demand.</param>
/// <param name="OrderId">The order.</param>
/// <param name="IssuedOn">Its date.</param>
/// <param name="DueOn">The last day it leaves the party.</param>
public sealed record CorrectionDemand(Guid PaperId, Guid OrderId, DateOnly IssuedOn, DateOnly DueOn);

/// <summary>A performance by others 代履行, from the decision to its cost.</summary>
/// <param name="PaperId">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="DecidedOn">Its date.</param>
/// <param name="OrderId">The order that was not obeyed; null where something is cleared at once without one.</param>
/// <param name="Ground">Why the law allows it.</param>
/// <param name="PerformOn">The first day of performing.</param>
public sealed record SubstitutePerformance(
    Guid PaperId, DocumentNumber Number, DateOnly DecidedOn, Guid? OrderId, SubstitutionGround Ground, DateOnly PerformOn) : IEnforced
{
    /// <summary>The day on which it was completed.</summary>
    public DateOnly? PerformedOn { get; init; }

    /// <summary>What it cost; nothing before it is completed.</summary>
    public Money Cost { get; init; } = Money.Zero;

    /// <summary>What was collected of the cost.</summary>
    public IReadOnlyList<SubstitutionCostReceived> Received { get; init; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<EnforcementPause> Pauses { get; init; } = [];

    /// <inheritdoc/>
    public EnforcementTerminated? Termination { get; init; }

    /// <summary>Its reversal.</summary>
    public ExecutionReversed? Reversal { get; init; }

    /// <summary>What was collected of the cost, all told.</summary>
    public Money Collected => Received.Aggregate(Money.Zero, (sum, r) => sum + r.Amount);

    /// <summary>What is still to be collected: nothing once its order was revoked, while what was done wrongly takes nothing from the cost of the rest (行政强制法第四十一条).</summary>
    public Money Outstanding => Reversal is { Ground: ReversalGround.OrderRevoked } ? Money.Zero : Cost - Collected;

    /// <summary>Whether it is done at once, without order, demand, or service beforehand.</summary>
    public bool IsImmediate => Ground == SubstitutionGround.ImmediateClearing;
}

/// <summary>What the rules of performance by others look at in a case.</summary>
internal static class SubstitutionFacts
{
    /// <summary>The order of that identity, the latest when none is named; null when there is none.</summary>
    public static Correction? Order(this EnforcementCase file, Guid? id) => id is null ? file.Correction : file.Corrections.FirstOrDefault(c => c.PaperId == id);

    /// <summary>The performance by others that is decided, not completed or terminated, and not stopped because the party has performed itself.</summary>
    public static SubstitutePerformance? OpenSubstitution(this EnforcementCase file) => file.Substitutions.LastOrDefault(
        s => s is { PerformedOn: null, Termination: null } && (s.OrderId is not { } order || file.Order(order) is not { Corrected: true }));

    /// <summary>The performance by others of that decision, the latest when none is named; null when there is none.</summary>
    public static SubstitutePerformance? Substitution(this EnforcementCase file, Guid? decision) =>
        decision is null ? file.LatestSubstitution() : file.Substitutions.FirstOrDefault(s => s.PaperId == decision);

    /// <summary>The performance by others that was decided last.</summary>
    public static SubstitutePerformance? LatestSubstitution(this EnforcementCase file) => file.Substitutions is [.., var latest] ? latest : null;

    /// <summary>The legal day of service of the demand.</summary>
    public static DateOnly? ServedOn(this EnforcementCase file, CorrectionDemand demand) => file.Paper(demand.PaperId)?.Service?.ServedOn;
}
