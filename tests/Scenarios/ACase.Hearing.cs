using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Notice;

namespace Enforcement.Scenarios;

public sealed partial record ACase
{
    /// <summary>A lead of the first day under the new 行政处罚法 with the old rule (A2) that scenarios use.</summary>
    public static readonly DateOnly InA2 = new(2022, 3, 1);

    /// <summary>The same under the rule of 2023 (B).</summary>
    public static readonly DateOnly InB = new(2024, 3, 4);

    /// <summary>The usual case under investigation, found on the day, with evidence of the third day after it.</summary>
    public static ACase InvestigatedFrom(
        DateOnly day, string offence = Usual.OffenceCode, Func<Domain.Cases.Filing.ProposeFiling, Domain.Cases.Filing.ProposeFiling>? but = null) =>
        Proposed(day, body => (but ?? (same => same))(body with
        {
            OffenceCode = offence,
            Lead = body.Lead with { ReceivedOn = day },
            Violation = body.Violation with { StartedOn = day.AddDays(-60) },
        }))
            .Filed(day.AddDays(1)).WithInvestigators(day.AddDays(1)).Inspected(day.AddDays(2)).WithEvidence(day.AddDays(3));

    /// <summary>The usual case to the passed review, found on the day and reviewed on the fourteenth after it.</summary>
    public static ACase ReviewedFrom(
        DateOnly day, string offence = Usual.OffenceCode, Func<Domain.Cases.Filing.ProposeFiling, Domain.Cases.Filing.ProposeFiling>? but = null,
        params IReadOnlyList<FurtherViolation> further) =>
        InvestigatedFrom(day, offence, but)
            .CorrectionOrdered(day.AddDays(3)).CorrectionServed(day.AddDays(3))
            .Concluded(day.AddDays(10), body => body with { OffenceCode = offence, FurtherViolations = further is [] ? null : further })
            .ReviewPassed(day.AddDays(14));

    /// <summary>The same to the served notice, both on the day after the review.</summary>
    public static ACase NoticeServedFrom(DateOnly day, decimal fine = Usual.FineYuan, string offence = Usual.OffenceCode, Func<IssuePriorNotice, IssuePriorNotice>? but = null) =>
        ReviewedFrom(day, offence).Noticed(fine, day.AddDays(15), but).NoticeServed(day.AddDays(15));

    public ACase HearingRightTold(DateOnly? on = null) => Step(IssuingHearingRightNotice.Act, Usual.HearingRightNotice(on ?? Latest));

    public ACase HearingRightServed(DateOnly? on = null) => PaperServed(PaperKind.HearingRightNotice, on ?? Latest);

    public ACase HearingRequested(DateOnly? on = null, Func<RequestHearing, RequestHearing>? but = null) =>
        Step(RequestingHearing.Act, Usual.HearingRequest(on ?? Latest), but);

    public ACase HearingAccepted(DateOnly? on = null) => Step(ReviewingHearingRequest.Act, Usual.HearingAcceptance(on ?? Latest));

    public ACase HearingRefused(DateOnly? on = null, HearingRefusalGround ground = HearingRefusalGround.NotTheParty) =>
        Step(ReviewingHearingRequest.Act, Usual.HearingRefusal(on ?? Latest, ground));

    public ACase HearingNotified(DateOnly? on = null, Func<NotifyHearing, NotifyHearing>? but = null) =>
        Step(NotifyingHearing.Act, Usual.HearingNotice(on ?? Latest), but);

    public ACase HearingNoticeServed(DateOnly? on = null) => PaperServed(PaperKind.HearingNotice, on ?? Latest);

    /// <summary>The hearing on its day.</summary>
    public ACase HearingHeld(Func<HoldHearing, HoldHearing>? but = null) => Step(HoldingHearing.Act, Usual.Hearing(Case.HearingInHand!.ScheduledOn!.Value), but);

    public ACase HearingReported(DateOnly? on = null) => Step(ReportingHearing.Act, Usual.HearingReport(on ?? Latest));

    public ACase HearingWaived(DateOnly? on = null) => Step(WaivingHearing.Act, Usual.HearingWaiver(on ?? Latest));

    /// <summary>A hearing from the request, on the day after the latest step, to the report.</summary>
    public ACase Heard(Func<HoldHearing, HoldHearing>? but = null) =>
        HearingRequested(Latest.AddDays(1)).HearingAccepted().HearingNotified().HearingNoticeServed().HearingHeld(but).HearingReported();

    public ACase LegalityReviewed(DateOnly? on = null, bool agrees = true) => Step(ReviewingLegality.Act, Usual.LegalityReview(on ?? Latest, agrees));

    /// <summary>A collective discussion that concludes on what was noticed.</summary>
    public ACase Deliberated(DateOnly? on = null, Func<Deliberate, Deliberate>? but = null) =>
        Step(Deliberating.Act, Usual.Deliberation(on ?? Latest, Case.Notice?.Penalties), but);

    public ACase DecisionPeriodExtended(DateOnly on, Func<ExtendDecisionPeriod, ExtendDecisionPeriod>? but = null) =>
        Step(ExtendingDecisionPeriod.Act, Usual.Extension(on), but);
}
