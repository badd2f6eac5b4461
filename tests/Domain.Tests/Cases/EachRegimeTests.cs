using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Tests.Calendar;
using Enforcement.Domain.Tests.Properties;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases;

/// <summary>
/// The ways a case can go, each told from its first day to its last under every regime that knows it, and across the days on which one regime
/// follows another. The second reader of the law, <see cref="Lawfulness"/>, must find nothing in any of them.
/// </summary>
public partial class EachRegimeTests
{
    /// <summary>
    /// First days: of 2017 (A1), of 2019 (A1 with audited decisions), before 2021-07-15, of 2022 (A2), before 2023-07-01, of 2024 (B), before and
    /// after 2026-08-15 (the code's offences).
    /// </summary>
    private static readonly string[] FirstDays =
        ["2017-04-10", "2019-03-04", "2021-06-21", "2022-03-01", "2023-06-08", "2024-03-04", "2026-07-20", "2026-08-17"];

    public static TheoryData<string> EveryRegime => [.. FirstDays];

    public static TheoryData<string> Since2023 => ["2023-08-01", "2024-03-04", "2026-08-17"];

    private static string Dust(DateOnly day) => day >= new DateOnly(2026, 8, 15) ? "ECO-1130" : Usual.OffenceCode;

    private static string Emissions(DateOnly day) => day >= new DateOnly(2026, 8, 15) ? "ECO-1107-1" : Usual.DischargeOffence;

    private static ACase Reviewed(DateOnly day, string? offence = null) => ACase.ReviewedFrom(day, offence ?? Dust(day));

    /// <summary>Noticed on the fifteenth day, its legality reviewed on the thirty-fifth.</summary>
    private static ACase Noticed(DateOnly day, decimal fine = Usual.FineYuan, string? offence = null, Func<IssuePriorNotice, IssuePriorNotice>? but = null) =>
        ACase.NoticeServedFrom(day, fine, offence ?? Dust(day), but);

    /// <summary>Decided and served on the thirty-fifth day; what follows may last into the year whose calendar is invented.</summary>
    private static ACase Decided(DateOnly day, decimal fine = Usual.FineYuan, string? offence = null) =>
        Noticed(day, fine, offence).LegalityReviewed(day.AddDays(35)).Penalised(on: day.AddDays(35)).Served(day.AddDays(35)) with { Law = InventedYear.Law };

    private static void EndsLawfully(ACase given, CaseStage stage)
    {
        Assert.Equal(stage, given.Case.Stage);
        Assert.Empty(Lawfulness.FaultsOf(given.Events, InventedYear.End));
        Assert.Empty(Reckoning.OfMoney(given, given.Case.LatestStepOn!.Value));
        Assert.Empty(Reckoning.OfDeadlines(CaseDeadlines.Of(given.Case, given.Law, given.Case.LatestStepOn.Value)));
        Walk.Told(given.Events);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void A_violation_is_penalised_corrected_paid_for_closed_and_archived(string first)
    {
        var day = Date(first);
        var paid = Decided(day).Published(day.AddDays(36)).Paid(on: day.AddDays(40)).Reinspected(day.AddDays(41));
        EndsLawfully(paid.Closed(day.AddDays(42)).Archived(day.AddDays(43)), CaseStage.Archived);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void A_lead_is_received_reviewed_and_dismissed_or_filed(string first)
    {
        var day = Date(first);
        var reviewed = ACase.LeadReceived(day, body => body with { Violation = body.Violation with { StartedOn = day.AddDays(-60) } }).LeadReviewed(day.AddDays(1));
        EndsLawfully(reviewed.LeadDismissed(day.AddDays(2)), CaseStage.FilingRefused);
        var proposed = reviewed.Do(Domain.Cases.Filing.ProposingFiling.Act, Usual.Proposal(day.AddDays(2)) with
        {
            Lead = reviewed.Case.Intake!.Lead,
            Violation = reviewed.Case.Intake.Violation,
            OffenceCode = Dust(day),
        });
        EndsLawfully(proposed.Refused(day.AddDays(3)), CaseStage.FilingRefused);
        var filed = proposed.Filed(day.AddDays(3));
        EndsLawfully(filed, CaseStage.Filed);
        EndsLawfully(filed.Revoked(day.AddDays(4)).Closed(day.AddDays(5)), CaseStage.Closed);
        EndsLawfully(filed.Transferred(day.AddDays(4)).Closed(day.AddDays(5)), CaseStage.Closed);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void A_case_returned_by_the_review_is_investigated_again(string first)
    {
        var day = Date(first);
        var returned = ACase.Proposed(day, body => body with
        {
            OffenceCode = Dust(day),
            Lead = body.Lead with { ReceivedOn = day },
            Violation = body.Violation with { StartedOn = day.AddDays(-60) },
        }).Filed(day).WithInvestigators(day).Inspected(day.AddDays(1)).WithEvidence(day.AddDays(1))
            .Concluded(day.AddDays(2), body => body with { OffenceCode = Dust(day) }).ReviewReturned(day.AddDays(3));
        Assert.Equal(CaseStage.Investigating, returned.Case.Stage);
        EndsLawfully(
            returned.WithEvidence(day.AddDays(4)).Concluded(day.AddDays(5), body => body with { OffenceCode = Dust(day) }).ReviewPassed(day.AddDays(6)), CaseStage.ReviewPassed);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void A_minor_violation_that_was_corrected_is_not_penalised(string first)
    {
        var day = Date(first);
        var exempt = Reviewed(day).Reinspected(day.AddDays(16)).NoPenalty(
            day.AddDays(17), body => body with { Ground = NoPenaltyGround.MinorAndCorrected, Education = "已批评教育" });
        EndsLawfully(exempt.Served(day.AddDays(18)).Closed(day.AddDays(19)), CaseStage.Closed);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void A_violation_that_is_not_established_is_not_penalised(string first)
    {
        var day = Date(first);
        var unestablished = ACase.ReviewedFrom(day, Dust(day)).NoPenalty(day.AddDays(15), body => body with { Education = null });
        EndsLawfully(unestablished.Served(day.AddDays(18)).Closed(day.AddDays(19)), CaseStage.Closed);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void A_hearing_is_asked_for_held_and_weighed(string first)
    {
        var day = Date(first);
        var heard = Noticed(day, Usual.LargeFineYuan).HearingRequested(day.AddDays(17)).HearingAccepted(day.AddDays(18))
            .HearingNotified(day.AddDays(19)).HearingNoticeServed(day.AddDays(19)).HearingHeld().HearingReported().LegalityReviewed();
        var decided = heard.Penalised(on: day.AddDays(40), but: body => body with { HearingConsidered = "听证意见已考虑" });
        EndsLawfully(decided.Served(day.AddDays(41)), CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void A_defence_is_heard_answered_and_a_weighty_case_discussed_after_it(string first)
    {
        var day = Date(first);
        var defended = Noticed(day, but: body => body with { Situations = [CaseSituation.Difficult] })
            .Do(HearingDefence.Act, Usual.Defence(day.AddDays(16)) with { Answer = DefenceAnswer.NotAccepted });
        EndsLawfully(defended.LegalityReviewed(day.AddDays(34)).Deliberated(day.AddDays(35)).Penalised(on: day.AddDays(36)), CaseStage.PenaltyDecided);
        defended.LegalityReviewed(day.AddDays(34)).Trying(DecidingPenalty.Act, Usual.PenaltyDecision(day.AddDays(36)))
            .IsRefusedBy(Domain.Cases.Deliberation.DeliberationRules.DeliberationWasHeld);
    }

    [Theory]
    [InlineData("2017-04-10", "2017-05-02", "2017-04-28")]
    [InlineData("2019-03-04", "2019-03-26", "2019-03-22")]
    [InlineData("2022-03-01", "2022-03-23", "2022-03-23")]
    [InlineData("2024-03-04", "2024-03-26", "2024-03-26")]
    [InlineData("2026-08-17", "2026-09-08", "2026-09-08")]
    public void The_periods_of_the_defence_and_of_the_hearing_are_those_of_the_day_of_service(string first, string defence, string hearing)
    {
        var noticed = Noticed(Date(first), Usual.LargeFineYuan);
        var deadlines = CaseDeadlines.Of(noticed.Case, noticed.Law, Date(first).AddDays(15));
        Assert.Equal(Date(defence), deadlines.Single(d => d.Kind == "defence.period").DueOn);
        Assert.Equal(Date(hearing), deadlines.Single(d => d.Kind == "hearing.request").DueOn);
        Deciding(Date(defence)).IsRefusedBy(NoticeRules.DefencePeriodIsOver);
        Assert.Equal(CaseStage.PenaltyDecided, Deciding(Date(defence).AddDays(1)).IsDone().Case.Stage);

        Attempt Deciding(DateOnly on) => noticed.LegalityReviewed(on).Trying(
            DecidingPenalty.Act, Usual.PenaltyDecision(on) with { Penalties = noticed.Case.Notice!.Penalties });
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void What_is_not_paid_is_demanded_and_enforced_by_the_court(string first)
    {
        var day = Date(first);
        var served = day.AddDays(35);
        var demanded = Decided(day).Reinspected(served.AddDays(1)).AdditionallyFined(served.AddDays(40)).Demanded(served.AddDays(60)).DemandServed(served.AddDays(60));
        var applied = demanded.EnforcementApplied(served.AddMonths(6).AddDays(12));
        var enforced = applied.Court(CourtAnswer.Accepted).Court(CourtAnswer.Allowed).Paid(Usual.FineYuan * 2, served.AddMonths(6).AddDays(12)).Court(CourtAnswer.Enforced);
        EndsLawfully(enforced.Do(ClosingCase.Act, Usual.Closing(enforced.Case.LatestStepOn!.Value, CaseStage.PenaltyDecided) with { Ground = ClosureGround.Enforced }), CaseStage.Closed);
        // Twice the fine: the additional fine had reached its cap.
        Assert.Equal(Money.OfYuan(Usual.FineYuan * 2), enforced.Case.Paid);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void Who_is_in_hardship_pays_in_instalments(string first)
    {
        var day = Date(first);
        var served = day.AddDays(35);
        var planned = Decided(day).Do(RequestingPaymentPlan.Act, Usual.PlanRequest(served.AddDays(2))).Do(ApprovingPaymentPlan.Act, Usual.PlanApproval(served.AddDays(3)) with
        {
            Instalments = [new(served.AddDays(20), Money.OfYuan(5_000)), new(served.AddDays(30), Money.OfYuan(10_000))],
        });
        var paid = planned.Paid(5_000, served.AddDays(20)).Paid(10_000, served.AddDays(30)).Reinspected(served.AddDays(31));
        Assert.True(LatePayment.AdditionalFine(paid.Case, paid.Case.Penalty!, paid.Law, served.AddDays(60)).IsZero);
        EndsLawfully(paid.Closed(served.AddDays(32)), CaseStage.Closed);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void A_reconsideration_upholds_changes_or_revokes_the_decision(string first)
    {
        var day = Date(first);
        var served = day.AddDays(35);
        var sought = Decided(day).RemedySought(served.AddDays(5)).Remedy(RemedyStep.Accepted, served.AddDays(7));
        EndsLawfully(sought.RemedyDecided(RemedyResult.Upheld, served.AddDays(50)).Paid(on: served.AddDays(51)).Reinspected(served.AddDays(51)).Closed(served.AddDays(52)), CaseStage.Closed);
        var changed = sought.RemedyDecided(RemedyResult.Changed, served.AddDays(50), 10_000);
        EndsLawfully(changed.Paid(on: served.AddDays(51)).Reinspected(served.AddDays(51)).Closed(served.AddDays(52)), CaseStage.Closed);
        var revoked = sought.RemedyDecided(RemedyResult.Revoked, served.AddDays(50));
        EndsLawfully(
            revoked.Do(ClosingCase.Act, Usual.Closing(served.AddDays(52), CaseStage.PenaltyDecided) with { Ground = ClosureGround.DecisionRevoked }), CaseStage.Closed);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void A_revoked_decision_is_made_anew_after_another_notice(string first)
    {
        var day = Date(first);
        var again = Decided(day).RemedySought(day.AddDays(40), RemedyKind.Litigation).Remedy(RemedyStep.Accepted, day.AddDays(41))
            .RemedyDecided(RemedyResult.RevokedToBeRemade, day.AddDays(80));
        var anew = again.Noticed(12_000, day.AddDays(85)).NoticeServed(day.AddDays(85)).LegalityReviewed(day.AddDays(110)).Penalised(on: day.AddDays(110)).Served(day.AddDays(110));
        EndsLawfully(anew.Paid(on: day.AddDays(112)).Reinspected(day.AddDays(112)).Closed(day.AddDays(113)), CaseStage.Closed);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void Who_goes_on_discharging_is_fined_for_each_day(string first)
    {
        // Ordered to stop on the third day, found going on on the eighteenth: fifteen days.
        var day = Date(first);
        var fined = Noticed(day, Usual.DischargeFine, Emissions(day), body => body with { NewFacts = null }).HearingWaived(day.AddDays(16)).Rechecked(day.AddDays(18))
            .LegalityReviewed(day.AddDays(35)).Penalised(on: day.AddDays(35)).Served(day.AddDays(35));
        var noticed = fined.DailyFineNoticed(day.AddDays(36)).DailyFineNoticeServed(day.AddDays(36));
        var daily = noticed.LegalityReviewed(day.AddDays(59)).Deliberated(day.AddDays(59), act => act with { Penalties = [Usual.Fine(1_500_000)] })
            .DailyFineDecided(day.AddDays(60)).DailyFineServed(day.AddDays(60));
        Assert.Equal(Money.OfYuan(1_500_000), daily.Case.Penalties[^1].Fine);
        EndsLawfully(daily, CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void A_suspected_crime_is_referred_and_comes_back_or_is_tried(string first)
    {
        var day = Date(first);
        var sent = Reviewed(day).ReferralProposed(day.AddDays(15)).ReferralApproved(day.AddDays(16)).ReferralSent(day.AddDays(16));
        var returned = sent.ReferralReceipted(day.AddDays(16)).ReferralReturned(day.AddDays(19)).Noticed(on: day.AddDays(20)).NoticeServed(day.AddDays(20));
        EndsLawfully(returned.LegalityReviewed(day.AddDays(40)).Penalised(on: day.AddDays(40)), CaseStage.PenaltyDecided);
        var tried = sent.ReferralAccepted(day.AddDays(19)).FollowedUp(ReferralStep.HandOverMaterials, day.AddDays(20)).CriminalOutcome(CriminalOutcome.Convicted, 20_000, day.AddDays(60));
        EndsLawfully(tried, CaseStage.ReviewPassed);
        var refused = Reviewed(day).ReferralProposed(day.AddDays(15)).ReferralRefused(day.AddDays(16));
        EndsLawfully(refused.NoPenalty(day.AddDays(17)).Served(day.AddDays(18)).Closed(day.AddDays(19)), CaseStage.Closed);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void Persons_are_transferred_for_detention_after_the_penalty(string first)
    {
        var day = Date(first);
        var detained = Decided(day).DetentionProposed(day.AddDays(36)).DetentionApproved(day.AddDays(36)).DetentionSent(day.AddDays(37))
            .DetentionAnswered(DetentionAnswer.Detained, day.AddDays(39)).Paid(on: day.AddDays(40)).Reinspected(day.AddDays(40));
        EndsLawfully(detained.Closed(day.AddDays(41)), CaseStage.Closed);
    }

    [Theory]
    [InlineData("2017-04-10", 1_000)]
    [InlineData("2022-03-01", 3_000)]
    [InlineData("2024-03-04", 3_000)]
    [InlineData("2026-08-17", 3_000)]
    public void What_is_clear_is_decided_on_the_spot(string first, decimal most)
    {
        var day = Date(first);
        var decided = ACase.OnTheSpot(day, body => body with { Penalty = Usual.Fine(most) });
        ACase.Lead().Trying(DecidingOnTheSpot.Act, Usual.OnTheSpot(day, most + 0.01m)).IsRefusedBy(SummaryRules.PenaltyIsWarningOrSmallFine);
        EndsLawfully(decided.PutOnRecord(day.AddDays(1)).Paid(on: day.AddDays(9)).Closed(day.AddDays(10)), CaseStage.Closed);
        var collected = ACase.OnTheSpot(day).PutOnRecord(day.AddDays(1)).CollectedOnTheSpot(day).PassedOn(FineReceiver.Agency, day.AddDays(1)).PassedOn(FineReceiver.Bank, day.AddDays(2));
        EndsLawfully(collected.Closed(day.AddDays(3)), CaseStage.Closed);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void Evidence_is_preserved_plants_are_sealed_and_production_is_restricted(string first)
    {
        var day = Date(first);
        var begun = ACase.Proposed(day, body => body with
        {
            OffenceCode = Emissions(day),
            Lead = body.Lead with { ReceivedOn = day },
            Violation = body.Violation with { StartedOn = day.AddDays(-60) },
        }).Filed(day).WithInvestigators(day).Inspected(day.AddDays(1)).WithEvidence(day.AddDays(1));
        EndsLawfully(begun.PreservationApproved(day.AddDays(2)).Preserved(day.AddDays(2)).PreservedSecured(day.AddDays(3)), CaseStage.Investigating);
        EndsLawfully(begun.PreservedInAnEmergency(day.AddDays(2)).PreservationApproved(day.AddDays(3)).PreservedReleased(day.AddDays(3)), CaseStage.Investigating);
        EndsLawfully(begun.SealingDecided(day.AddDays(2)).Sealed(day.AddDays(2)).SealingExtended(day.AddDays(20)).ReleaseRequested(day.AddDays(30)).ReleaseRefused(day.AddDays(31))
            .SealingReleased(day.AddDays(40)), CaseStage.Investigating);
        EndsLawfully(begun.SealedInAnEmergency(day.AddDays(2)).SealingDecided(day.AddDays(3)), CaseStage.Investigating);
        var restricted = begun.RestrictionNotified(day.AddDays(2)).Do(DecidingRestriction.Restricting, Usual.Restriction(day.AddDays(3)) with { Waived = true });
        EndsLawfully(
            restricted.RestrictionExtended(day.AddDays(30)).PlanFiled(day.AddDays(31)).RectificationReported(day.AddDays(50), day.AddDays(45)).RestrictionRechecked(day.AddDays(60)),
            CaseStage.Investigating);
        EndsLawfully(begun.RestrictionNotified(day.AddDays(2), RestrictionKind.Suspension).ProductionSuspended(day.AddDays(3)), CaseStage.Investigating);
    }

    [Theory]
    [InlineData("2017-04-10", 60)]
    [InlineData("2019-03-04", 60)]
    [InlineData("2021-07-20", 60)]
    [InlineData("2022-03-01", 30)]
    [InlineData("2024-03-04", 30)]
    public void A_party_that_cannot_be_found_is_served_by_announcement(string first, int days)
    {
        var day = Date(first);
        var announced = Reviewed(day).Noticed(on: day.AddDays(15)).NoticeServed(day.AddDays(15), body => body with { Method = ServiceMethod.PublicAnnouncement });
        Assert.Equal(day.AddDays(15 + days), announced.Case.NoticeServedOn);
        announced.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(day.AddDays(14 + days))).IsRefusedBy(NoticeRules.NoticeWasServed);
        EndsLawfully(announced.LegalityReviewed(day.AddDays(110)).Penalised(on: day.AddDays(110)), CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(Since2023))]
    public void An_investigation_is_suspended_resumed_or_terminated(string first)
    {
        var day = Date(first);
        var begun = ACase.Proposed(day, body => body with
        {
            OffenceCode = Dust(day),
            Lead = body.Lead with { ReceivedOn = day },
            Violation = body.Violation with { StartedOn = day.AddDays(-60) },
        }).Filed(day).WithInvestigators(day).Inspected(day.AddDays(1)).WithEvidence(day.AddDays(1)).Suspended(day.AddDays(2));
        EndsLawfully(begun.Resumed(day.AddDays(9)).Concluded(day.AddDays(10), body => body with { OffenceCode = Dust(day) }).ReviewPassed(day.AddDays(11)), CaseStage.ReviewPassed);
        var terminated = begun.Terminated(day.AddDays(9));
        EndsLawfully(
            terminated.Do(ClosingCase.Act, Usual.Closing(day.AddDays(10), CaseStage.InvestigationTerminated) with { Ground = ClosureGround.InvestigationTerminated }), CaseStage.Closed);
    }

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
