using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;

namespace Enforcement.Application.Tests.Storage;

public sealed class EventNamesTests
{
    /// <summary>Frozen: a name that was ever stored is never changed or taken away; new ones are added at the end.</summary>
    private static readonly string[] Released =
    [
        "filing_proposed", "filing_approved", "filing_refused", "filing_revoked", "investigators_appointed", "inspection_recorded",
        "interview_recorded", "evidence_added", "correction_ordered", "correction_reinspected", "investigation_concluded",
        "case_review_passed", "case_review_returned", "prior_notice_issued", "defence_heard", "penalty_decided", "no_penalty_decided",
        "case_transferred", "paper_served", "paper_voided", "payment_received", "referral_proposed", "referral_approved",
        "referral_refused", "referral_sent", "referral_receipt_received", "referral_accepted", "referral_returned", "case_closed",
        "hearing_right_notice_issued", "hearing_requested", "hearing_request_accepted", "hearing_request_refused", "hearing_notified",
        "hearing_ended", "hearing_reported", "hearing_waived", "legality_reviewed", "case_deliberated", "decision_period_extended",
    ];

    [Fact]
    public void Every_event_is_stored_under_a_name_pinned_by_hand() =>
        Assert.Equal(CaseEvents.Types.OrderBy(t => t.Name), EventNames.All.Keys.OrderBy(t => t.Name));

    [Fact]
    public void No_stored_name_was_ever_changed() => Assert.Equal(Released, EventNames.All.Values);
}

internal static class CaseEvents
{
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent)) && !t.IsAbstract)];

    public static TheoryData<string> Names => [.. EventNames.All.Values];

    public static Type Named(string name) => EventNames.All.Single(e => e.Value == name).Key;
}
