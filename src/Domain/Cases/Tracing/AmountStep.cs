using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Tracing;

/// <summary>One step of the amount's way 罚款变动轨迹, from what was proposed to what was paid.</summary>
/// <param name="Version">The event's place in the case.</param>
/// <param name="OccurredOn">Its day.</param>
/// <param name="Title">What it is.</param>
/// <param name="Penalties">The penalties it names, in words; null where it names none.</param>
/// <param name="Amount">The money it names: intended, decided, paid; null where it names none.</param>
/// <param name="By">Who is answerable for it.</param>
/// <param name="Why">The reasons given 裁量理由、意见.</param>
public sealed record AmountStep(long Version, DateOnly OccurredOn, string Title, string? Penalties, Money? Amount, IReadOnlyList<ActingPerson> By, string? Why)
{
    /// <summary>The way of the amount through the case, in its order.</summary>
    public static IReadOnlyList<AmountStep> Of(CaseTrail trail)
    {
        ArgumentNullException.ThrowIfNull(trail);
        return [.. trail.Events.Select(Step).OfType<AmountStep>()];
    }

    /// <summary>The penalties in words: 警告、罚款 10,000.00 元.</summary>
    internal static string Listed(IEnumerable<Penalty> penalties) => string.Join("、", penalties.GroupBy(p => p.Kind).OrderBy(kind => kind.Key)
        .Select(kind => kind.First().IsPaid ? $"{kind.Key.Chinese()} {Total(kind)} 元" : kind.Key.Chinese()));

    private static AmountStep? Step(RecordedEvent e) => e.Happened switch
    {
        InvestigationConcluded x => Said(e, x.Proposal),
        InvestigationEnded x => Said(e, x.Proposal),
        CaseReviewPassed x => Said(e, x.Opinion),
        CaseReviewReturned x => Said(e, x.Opinion),
        PriorNoticeIssued x => Named(e, x.Penalties, Reasons(x.Grounds, x.MitigationGround, x.UnlikeOthersReason)),
        DefenceHeard x => Said(e, x.Weighing),
        HearingReported x => Said(e, x.Opinion),
        LegalityReviewed x => Said(e, $"{x.Opinion.Chinese()}：{x.Reasons}"),
        CaseDeliberated x => Named(e, x.Penalties, $"{x.Conclusion.Chinese()}：{x.Reasons}{Dissent(x)}"),
        PenaltyDecided x => Named(e, x.Penalties, Reasons(x.Grounds, x.MitigationGround, x.UnlikeOthersReason, x.ReviewOverruledBecause)),
        NoPenaltyDecided x => Said(e, $"{x.Ground.Chinese()}：{x.Reasons}"),
        OnTheSpotDecided x => Named(e, x.Penalties, x.Grounds),
        DailyFineNoticed x => Paid(e, x.Amount, x.Grounds),
        DailyFineDecided x => Named(e, x.Penalties, x.Grounds),
        AdditionalFineDecided x => Paid(e, x.Amount, null),
        RemedyDecided x => Named(e, x.Penalties, x.Reasons),
        DecisionAmended x => Named(e, x.Penalties, x.Reason),
        PaymentPlanApproved x => Paid(e, x.Instalments.Aggregate(Money.Zero, (sum, i) => sum + i.Amount), null),
        PaymentReceived x => Paid(e, x.Amount, $"凭证 {x.Voucher}"),
        OnTheSpotFineCollected x => Paid(e, x.Amount, $"票据 {x.Receipt}"),
        PaymentRefunded x => Paid(e, x.Amount, $"凭证 {x.Voucher}"),
        CompulsoryEnforcement.DemandIssued x => Paid(e, x.Owed, x.AdditionalFine.IsZero ? null : $"另有加处罚款 {x.AdditionalFine} 元"),
        CompulsoryEnforcement.EnforcementApplied x => Paid(e, x.Owed, x.AdditionalFine.IsZero ? null : $"另有加处罚款 {x.AdditionalFine} 元"),
        _ => null,
    };

    private static AmountStep Said(RecordedEvent e, string why) => Of(e, null, null, why);

    private static AmountStep Named(RecordedEvent e, IReadOnlyList<Penalty> penalties, string? why) =>
        Of(e, penalties.Count == 0 ? null : Listed(penalties), penalties.Any(p => p.IsPaid) ? Total(penalties) : null, why);

    private static AmountStep Paid(RecordedEvent e, Money amount, string? why) => Of(e, null, amount, why);

    private static AmountStep Of(RecordedEvent e, string? penalties, Money? amount, string? why) =>
        new(e.Version, e.Happened.OccurredOn, EventActs.Title(e.Happened), penalties, amount, ActingPerson.In(e.Happened), why);

    private static Money Total(IEnumerable<Penalty> penalties) =>
        penalties.Where(p => p.IsPaid).Aggregate(Money.Zero, (sum, p) => sum + (p.Amount ?? Money.Zero));

    private static string Reasons(params string?[] reasons) => string.Join("；", reasons.Where(r => !string.IsNullOrWhiteSpace(r)));

    private static string Dissent(CaseDeliberated held) => held.Opinions.Where(o => !o.Agrees)
        .Select(o => $"{held.Members.Prepend(held.Chair).FirstOrDefault(head => head.Id == o.Officer)?.Name ?? o.Officer}：{o.Text}").ToList() is { Count: > 0 } others
        ? $"；不同意见：{string.Join("；", others)}" : "";
}
