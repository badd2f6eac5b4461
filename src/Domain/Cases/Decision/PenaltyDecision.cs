using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Decision;

/// <summary>A penalty decision 行政处罚决定 and what became of it. A case may carry several, each served, paid and enforced on its own.</summary>
/// <param name="Kind">Which kind of decision: ordinary, on the spot, or a consecutive daily fine.</param>
/// <param name="PaperId">The decision, which also is its identity.</param>
/// <param name="Number">Its number.</param>
/// <param name="DecidedOn">Its date.</param>
/// <param name="Penalties">The penalties, as they stand after any change.</param>
/// <param name="Grounds">Why these.</param>
/// <param name="MitigationGround">Why below the band, where it is.</param>
/// <param name="Correction">What was ordered to be corrected with it.</param>
/// <param name="Decider">Who decided: the leader, or the officer on the spot.</param>
public sealed record PenaltyDecision(
    PaperKind Kind, Guid PaperId, DocumentNumber Number, DateOnly DecidedOn, IReadOnlyList<Penalty> Penalties, string Grounds,
    string? MitigationGround, string? Correction, OfficerName Decider) : IEnforced
{
    /// <summary>Whether it stands, was changed or was revoked.</summary>
    public DecisionStanding Standing { get; init; }

    /// <summary>The day of the latest change or revocation, or of the finding that it was unlawful.</summary>
    public DateOnly? TouchedOn { get; init; }

    /// <summary>The fine as it was decided, where a change has altered it since; null where it stands as decided.</summary>
    public Money? FineBeforeChange { get; init; }

    /// <summary>How the fine was computed by a benchmark, where it was.</summary>
    public DiscretionCalculation? Discretion { get; init; }

    /// <summary>Which law was applied, compared with the later one.</summary>
    public Substance? Substance { get; init; }

    /// <summary>How the violations besides the first were weighed.</summary>
    public IReadOnlyList<FurtherWeighed> Further { get; init; } = [];

    /// <summary>Which of several violations it does not penalise, and on which ground.</summary>
    public IReadOnlyList<SparedViolation> Spared { get; init; } = [];

    /// <summary>The payments, in the order they were recorded.</summary>
    public IReadOnlyList<PaymentReceived> Payments { get; init; } = [];

    /// <summary>What was paid back after a change or revocation.</summary>
    public IReadOnlyList<PaymentRefunded> Refunds { get; init; } = [];

    /// <summary>The latest request for deferral or instalments, and the answer.</summary>
    public PaymentPlan? Plan { get; init; }

    /// <summary>The separate decision of an additional fine.</summary>
    public AdditionalFineDecided? AdditionalFine { get; init; }

    /// <summary>The latest demand.</summary>
    public Demand? Demand { get; init; }

    /// <summary>The latest application to the court.</summary>
    public CourtApplication? Application { get; init; }

    /// <summary>The execution agreement.</summary>
    public ExecutionAgreed? Agreement { get; init; }

    /// <summary>The day on which enforcement was resumed because the agreement was not performed.</summary>
    public DateOnly? AgreementBrokenOn { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<EnforcementPause> Pauses { get; init; } = [];

    /// <summary>The termination of enforcement: what is left cannot be collected.</summary>
    public EnforcementTerminated? Termination { get; init; }

    /// <summary>The remedies sought against it, in the order they were filed.</summary>
    public IReadOnlyList<Remedy> Remedies { get; init; } = [];

    /// <summary>Whether and where it was published.</summary>
    public PublicationState? Publication { get; init; }

    /// <summary>The day it was reported for the record as a major penalty.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>Whether it was revoked 已撤销.</summary>
    public bool IsRevoked => Standing == DecisionStanding.Revoked;

    /// <summary>The remedy that is not decided yet; there is one at most.</summary>
    public Remedy? PendingRemedy => Remedies.LastOrDefault(r => r.IsPending);

    /// <summary>The fine.</summary>
    public Money Fine => Penalties.Where(p => p.Kind == PenaltyKind.Fine).Aggregate(Money.Zero, (sum, p) => sum + (p.Amount ?? Money.Zero));

    /// <summary>What it makes the party pay, without any additional fine; nothing once it is revoked.</summary>
    public Money Payable => IsRevoked ? Money.Zero
        : Penalties.Where(p => p.IsPaid).Aggregate(Money.Zero, (sum, p) => sum + (p.Amount ?? Money.Zero));

    /// <summary>What has been paid on it and was not paid back.</summary>
    public Money Paid => Payments.Aggregate(Money.Zero, (sum, p) => sum + p.Amount) - Refunds.Aggregate(Money.Zero, (sum, r) => sum + r.Amount);

    /// <summary>What is still to be paid on it; payments settle this before the additional fine.</summary>
    public Money Owed => Paid >= Payable ? Money.Zero : Payable - Paid;

    /// <summary>What was paid beyond the penalty itself: on the additional fine, or what is to be paid back.</summary>
    public Money PaidBeyond => Paid > Payable ? Paid - Payable : Money.Zero;

    /// <summary>What is to be paid back: all beyond the penalty once it was changed or revoked; until then that is additional fine.</summary>
    public Money Refundable => Standing == DecisionStanding.InForce ? Money.Zero : PaidBeyond;

    /// <summary>Whether the additional fine is claimed: by a decision of its own or by the demand; until then the agency may still waive it.</summary>
    public bool AdditionalFineIsClaimed => AdditionalFine is not null || Demand is { AdditionalFine.IsZero: false };

    /// <summary>The day of the payment after which nothing was owed any more; null while something is.</summary>
    public DateOnly? PaidUpOn => Owed.IsZero && Payments.Count > 0 ? Payments.Max(p => p.OccurredOn) : null;
}

/// <summary>What became of a decision.</summary>
public enum DecisionStanding
{
    /// <summary>It stands as it was made 有效.</summary>
    [Term("有效")] InForce,

    /// <summary>It stands with other penalties 已变更.</summary>
    [Term("已变更")] Changed,

    /// <summary>It is revoked 已撤销.</summary>
    [Term("已撤销")] Revoked,
}
