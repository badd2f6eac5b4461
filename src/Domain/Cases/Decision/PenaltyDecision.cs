using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>A penalty decision 行政处罚决定 and what became of it. A case may carry several, each served, paid and enforced on its own.</summary>
/// <param name="Kind">Which kind of decision: ordinary, on the spot, or a consecutive daily fine.</param>
/// <param name="PaperId">The decision, which also is its identity.</param>
/// <param name="Number">Its number.</param>
/// <param name="DecidedOn">Its date.</param>
/// <param name="Penalties">The penalties.</param>
/// <param name="Grounds">Why these.</param>
/// <param name="MitigationGround">Why below the band, where it is.</param>
/// <param name="Correction">What was ordered to be corrected with it.</param>
/// <param name="Decider">Who decided: the leader, or the officer on the spot.</param>
public sealed record PenaltyDecision(
    PaperKind Kind, Guid PaperId, DocumentNumber Number, DateOnly DecidedOn, IReadOnlyList<Penalty> Penalties, string Grounds,
    string? MitigationGround, string? Correction, OfficerName Decider)
{
    /// <summary>The payments, in the order they were recorded.</summary>
    public IReadOnlyList<PaymentReceived> Payments { get; init; } = [];

    /// <summary>The fine.</summary>
    public Money Fine => Penalties.Where(p => p.Kind == PenaltyKind.Fine).Aggregate(Money.Zero, (sum, p) => sum + (p.Amount ?? Money.Zero));

    /// <summary>What it makes the party pay.</summary>
    public Money Payable => Penalties.Where(p => p.IsPaid).Aggregate(Money.Zero, (sum, p) => sum + (p.Amount ?? Money.Zero));

    /// <summary>What has been paid on it.</summary>
    public Money Paid => Payments.Aggregate(Money.Zero, (sum, p) => sum + p.Amount);

    /// <summary>What is still to be paid on it.</summary>
    public Money Owed => Payable - Paid;

    /// <summary>The day of the payment after which nothing was owed any more; null while something is.</summary>
    public DateOnly? PaidUpOn => Owed.IsZero && Payments.Count > 0 ? Payments.Max(p => p.OccurredOn) : null;
}
