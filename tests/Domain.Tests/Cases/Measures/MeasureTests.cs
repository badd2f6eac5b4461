using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Law;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Measures;

public class MeasureTests
{
    private static readonly DateOnly On = new(2017, 6, 1);
    private static readonly ACase Begun = ACase.Investigated();
    private static readonly ACase Sealed = Begun.SealingDecided(On).Sealed(On);
    private static readonly ACase Restricted = Begun.RestrictionNotified(On).ProductionRestricted(new(2017, 6, 6));

    private static Guid Notice(ACase given) => given.PaperOf(PaperKind.PreservationNotice);

    private static Guid Decision(ACase given) => given.PaperOf(PaperKind.SealingDecision);

    private static Guid Restriction(ACase given) => given.PaperOf(PaperKind.ProductionRestriction);

    private static MeasureState StateOf(ACase given, DateOnly on) =>
        given.Case.Measures[^1].StateOn(on, LawBook.Embedded, given.Case.DaysNotCountedFor(given.Case.Measures[^1], on));

    private static Deadline Of(ACase given, string kind, DateOnly on) => CaseDeadlines.Of(given.Case, given.Law, on).Single(d => d.Kind == kind);

    [Fact]
    [Refuses(nameof(MeasureRules.GoodsAreListed))]
    [LetsPass(nameof(MeasureRules.GoodsAreListed))]
    [Refuses(nameof(MeasureRules.MeasureWasApprovedOrUrgent))]
    [LetsPass(nameof(MeasureRules.MeasureWasApprovedOrUrgent))]
    [Refuses(nameof(MeasureRules.ApprovalFollowsTheEmergency))]
    [LetsPass(nameof(MeasureRules.ApprovalFollowsTheEmergency))]
    public void Evidence_is_preserved_on_an_approval_or_in_an_emergency_before_it()
    {
        var approved = Begun.Trying(ApprovingPreservation.Act, Usual.PreservationApproval(On)).IsDone();
        approved.Trying(PreservingEvidence.Act, Usual.Preservation(On, Notice(approved)) with { Items = [] }).IsRefusedBy(MeasureRules.GoodsAreListed);
        approved.Trying(PreservingEvidence.Act, Usual.Preservation(On, Guid.Empty)).IsRefusedBy(MeasureRules.MeasureWasApprovedOrUrgent);
        approved.Trying(PreservingEvidence.Act, Usual.Preservation(On, Notice(approved)) with { At = new(8, 59) }).IsRefusedBy(MeasureRules.MeasureWasApprovedOrUrgent);
        var preserved = approved.Trying(PreservingEvidence.Act, Usual.Preservation(On, Notice(approved))).IsDone();
        preserved.Trying(PreservingEvidence.Act, Usual.Preservation(On, Notice(approved))).IsRefusedBy(MeasureRules.MeasureWasApprovedOrUrgent);
        var urgent = Begun.PreservedInAnEmergency(On);
        urgent.Trying(PreservingEvidence.Act, Usual.Preservation(On, null)).IsRefusedBy(MeasureRules.MeasureWasApprovedOrUrgent);
        urgent.Trying(ApprovingPreservation.Act, Usual.PreservationApproval(On)).IsRefusedBy(MeasureRules.ApprovalFollowsTheEmergency);
        Assert.NotNull(urgent.Trying(ApprovingPreservation.Act, Usual.PreservationApproval(On.AddDays(1))).IsDone().Case.Measures.Single().TakenAt);
    }

    [Fact]
    [Refuses(nameof(MeasureRules.EmergencyPreservationHasConsent))]
    [LetsPass(nameof(MeasureRules.EmergencyPreservationHasConsent))]
    public void Since_2023_an_emergency_preservation_has_consent_and_24_hours_for_its_approval()
    {
        var day = new DateOnly(2023, 8, 11);
        var now = ACase.Investigated2023();
        now.Trying(PreservingEvidence.Act, Usual.Preservation(day, null)).IsRefusedBy(MeasureRules.EmergencyPreservationHasConsent);
        Begun.Trying(PreservingEvidence.Act, Usual.Preservation(On, null)).Gives<EvidencePreserved>();
        var urgent = now.PreservedInAnEmergency(day);
        Assert.Equal(DeadlineState.Met, Of(urgent.PreservationApproved(day.AddDays(1)), "preserve.emergencyApproval", new(2023, 9, 1)).State);
        Assert.Equal(DeadlineState.Missed, Of(urgent.PreservationApproved(day.AddDays(2)), "preserve.emergencyApproval", new(2023, 9, 1)).State);
        Assert.DoesNotContain(CaseDeadlines.Of(Begun.PreservedInAnEmergency(On).Case, LawBook.Embedded, On), d => d.Kind == "preserve.emergencyApproval");
    }

    [Fact]
    [Refuses(nameof(MeasureRules.PreservationIsInForce))]
    [LetsPass(nameof(MeasureRules.PreservationIsInForce))]
    [Refuses(nameof(MeasureRules.ReleaseHasItsOwnPaper))]
    [LetsPass(nameof(MeasureRules.ReleaseHasItsOwnPaper))]
    public void A_preservation_is_disposed_of_in_seven_working_days_or_lapses_by_itself()
    {
        var preserved = Begun.PreservationApproved(On).Preserved(On);
        var body = new DisposeOfPreserved(new(2017, 6, 12), Notice(preserved), PreservedDisposition.Secured, "复制后归还");
        Assert.Equal((MeasureState.InForce, MeasureState.Lapsed), (StateOf(preserved, new(2017, 6, 12)), StateOf(preserved, new(2017, 6, 13))));
        Assert.Equal(DeadlineState.Missed, Of(preserved, "preserve.disposition", new(2017, 6, 13)).State);
        preserved.Trying(DisposingOfPreserved.Act, body with { OccurredOn = new(2017, 6, 13) }).IsRefusedBy(MeasureRules.PreservationIsInForce);
        preserved.Trying(DisposingOfPreserved.Act, body with { Disposition = PreservedDisposition.Released }).IsRefusedBy(MeasureRules.ReleaseHasItsOwnPaper);
        var ended = preserved.Trying(DisposingOfPreserved.Act, body).IsDone();
        Assert.Equal(MeasureState.Ended, StateOf(ended, new(2017, 6, 13)));
        ended.Trying(ReleasingPreserved.Act, new(new(2017, 6, 12), Notice(preserved), "重复")).IsRefusedBy(MeasureRules.PreservationIsInForce);
    }

    [Fact]
    [Refuses(nameof(MeasureRules.ProtectionLawKnowsTheMeasure))]
    [LetsPass(nameof(MeasureRules.ProtectionLawKnowsTheMeasure))]
    [Refuses(nameof(MeasureRules.SealingRestsOnEvidence))]
    [LetsPass(nameof(MeasureRules.SealingRestsOnEvidence))]
    [Refuses(nameof(MeasureRules.MajorSealingWasDeliberated))]
    [LetsPass(nameof(MeasureRules.MajorSealingWasDeliberated))]
    [Refuses(nameof(MeasureRules.DecisionFollowsTheEmergency))]
    [LetsPass(nameof(MeasureRules.DecisionFollowsTheEmergency))]
    public void A_sealing_rests_on_evidence_and_when_major_on_a_deliberation()
    {
        ACase.Proposed().Filed().WithInvestigators().Trying(DecidingSealing.Act, Usual.SealingDecision(On)).IsRefusedBy(MeasureRules.SealingRestsOnEvidence);
        Begun.Trying(DecidingSealing.Act, Usual.SealingDecision(On) with { Major = true }).IsRefusedBy(MeasureRules.MajorSealingWasDeliberated);
        Begun.Trying(DecidingSealing.Act, Usual.SealingDecision(new(2014, 12, 31))).IsRefusedBy(MeasureRules.ProtectionLawKnowsTheMeasure);
        Begun.Trying(DecidingSealing.Act, Usual.SealingDecision(On) with { Major = true, Deliberation = "案件审查委员会审议同意" }).Gives<SealingDecided>();
        var urgent = Begun.SealedInAnEmergency(On);
        urgent.Trying(DecidingSealing.Act, Usual.SealingDecision(On)).IsRefusedBy(MeasureRules.DecisionFollowsTheEmergency);
        var decided = urgent.Trying(DecidingSealing.Act, Usual.SealingDecision(On.AddDays(1))).IsDone();
        Assert.Equal(DeadlineState.Met, Of(decided, "seal.emergencyApproval", new(2017, 7, 1)).State);
        Assert.Equal(MeasureState.InForce, StateOf(decided, On.AddDays(1)));
    }

    [Fact]
    [Refuses(nameof(MeasureRules.SealingIsInForce))]
    [LetsPass(nameof(MeasureRules.SealingIsInForce))]
    [Refuses(nameof(MeasureRules.SealingIsExtendedOnceWithinThirtyDays))]
    [LetsPass(nameof(MeasureRules.SealingIsExtendedOnceWithinThirtyDays))]
    public void A_sealing_lasts_thirty_days_and_thirty_more()
    {
        Assert.Equal(new DateOnly(2017, 7, 3), Of(Sealed, "seal.base", On).DueOn);
        Assert.Equal(MeasureState.Lapsed, StateOf(Sealed, new(2017, 7, 4)));
        Sealed.Trying(ExtendingSealing.Act, new(new(2017, 7, 4), Decision(Sealed), 30, "案情复杂")).IsRefusedBy(MeasureRules.SealingIsInForce);
        Sealed.Trying(ExtendingSealing.Act, new(new(2017, 6, 28), Decision(Sealed), 31, "案情复杂")).IsRefusedBy(MeasureRules.SealingIsExtendedOnceWithinThirtyDays);
        var extended = Sealed.Trying(ExtendingSealing.Act, new(new(2017, 6, 28), Decision(Sealed), 30, "案情复杂")).IsDone();
        Assert.Equal(new DateOnly(2017, 7, 31), Of(extended, "seal.base", On).DueOn);
        extended.Trying(ExtendingSealing.Act, new(new(2017, 6, 29), Decision(Sealed), 1, "案情复杂")).IsRefusedBy(MeasureRules.SealingIsExtendedOnceWithinThirtyDays);
        Assert.Equal(new DateOnly(2017, 7, 10), Of(Sealed.ExaminationCommissioned(On).ExaminationResulted(On.AddDays(7)), "seal.base", On).DueOn);
    }

    [Fact]
    [Refuses(nameof(MeasureRules.SealingHasNotEnded))]
    [LetsPass(nameof(MeasureRules.SealingHasNotEnded))]
    [Refuses(nameof(MeasureRules.NoReleaseRequestIsOpen))]
    [LetsPass(nameof(MeasureRules.NoReleaseRequestIsOpen))]
    [Refuses(nameof(MeasureRules.ReleaseRequestIsOpen))]
    [LetsPass(nameof(MeasureRules.ReleaseRequestIsOpen))]
    public void A_request_for_release_is_answered_and_a_lapsed_sealing_can_still_be_released()
    {
        var (day, id) = (new DateOnly(2017, 6, 5), Decision(Sealed));
        Begun.SealingDecided(On).Trying(RequestingSealingRelease.Act, new(day, id, "已改正")).IsRefusedBy(MeasureRules.SealingHasNotEnded);
        Sealed.Trying(RefusingSealingRelease.Act, new(day, id, "未改正")).IsRefusedBy(MeasureRules.ReleaseRequestIsOpen);
        var requested = Sealed.Trying(RequestingSealingRelease.Act, new(day, id, "已改正")).IsDone();
        requested.Trying(RequestingSealingRelease.Act, new(day, id, "已改正")).IsRefusedBy(MeasureRules.NoReleaseRequestIsOpen);
        Assert.Equal(new DateOnly(2017, 6, 12), Of(requested, "seal.releaseCheck", day).DueOn);
        var refused = requested.Trying(RefusingSealingRelease.Act, new(new(2017, 6, 8), id, "未改正")).IsDone();
        Assert.Equal(DeadlineState.Met, Of(refused, "seal.releaseCheck", new(2017, 7, 1)).State);
        var released = refused.Trying(ReleasingSealing.Act, new(new(2017, 7, 6), id, "期限届满")).IsDone();
        Assert.Equal(new DateOnly(2017, 7, 11), Of(released, "seal.releaseService", new(2017, 7, 6)).DueOn);
        released.Trying(ReleasingSealing.Act, new(new(2017, 7, 6), id, "重复")).IsRefusedBy(MeasureRules.SealingHasNotEnded);
    }

    [Fact]
    [Refuses(nameof(MeasureRules.PartyWasToldOfTheRestriction))]
    [LetsPass(nameof(MeasureRules.PartyWasToldOfTheRestriction))]
    [Refuses(nameof(MeasureRules.PartyHadItsTimeForAHearing))]
    [LetsPass(nameof(MeasureRules.PartyHadItsTimeForAHearing))]
    [Refuses(nameof(MeasureRules.RestrictionHasItsMonths))]
    [LetsPass(nameof(MeasureRules.RestrictionHasItsMonths))]
    public void Production_is_restricted_after_the_party_was_told_and_had_its_time()
    {
        Begun.Trying(DecidingRestriction.Restricting, Usual.Restriction(new(2017, 6, 6))).IsRefusedBy(MeasureRules.PartyWasToldOfTheRestriction);
        var told = Begun.RestrictionNotified(On);
        told.Trying(DecidingRestriction.Restricting, Usual.Restriction(new(2017, 6, 5))).IsRefusedBy(MeasureRules.PartyHadItsTimeForAHearing);
        told.Trying(DecidingRestriction.Restricting, Usual.Restriction(new(2017, 6, 6), 4)).IsRefusedBy(MeasureRules.RestrictionHasItsMonths);
        told.Trying(DecidingRestriction.Restricting, Usual.Restriction(new(2017, 6, 6), null)).IsRefusedBy(MeasureRules.RestrictionHasItsMonths);
        told.Trying(DecidingRestriction.Restricting, Usual.Restriction(new(2017, 6, 6), 3)).Gives<RestrictionDecided>();
        told.Trying(DecidingRestriction.Restricting, Usual.Restriction(On) with { Waived = true }).Gives<RestrictionDecided>();
    }

    [Fact]
    [Refuses(nameof(MeasureRules.PartyWasToldOfTheSuspension))]
    [LetsPass(nameof(MeasureRules.PartyWasToldOfTheSuspension))]
    [Refuses(nameof(MeasureRules.SuspensionHasNoMonths))]
    [LetsPass(nameof(MeasureRules.SuspensionHasNoMonths))]
    public void Production_is_suspended_until_the_rectification()
    {
        Begun.RestrictionNotified(On).Trying(DecidingRestriction.Suspending, Usual.Restriction(new(2017, 6, 6), null)).IsRefusedBy(MeasureRules.PartyWasToldOfTheSuspension);
        var told = Begun.RestrictionNotified(On, RestrictionKind.Suspension);
        told.Trying(DecidingRestriction.Suspending, Usual.Restriction(new(2017, 6, 6), 1)).IsRefusedBy(MeasureRules.SuspensionHasNoMonths);
        var suspended = told.Trying(DecidingRestriction.Suspending, Usual.Restriction(new(2017, 6, 6), null)).IsDone();
        Assert.True(suspended.Case.Restrictions.Single().IsInForceOn(new(2018, 6, 6)));
        Assert.Equal(PaperKind.ProductionSuspension, suspended.Case.Papers[^1].Kind);
    }

    [Fact]
    [Refuses(nameof(MeasureRules.RestrictionIsInForce))]
    [LetsPass(nameof(MeasureRules.RestrictionIsInForce))]
    [Refuses(nameof(MeasureRules.RestrictionIsExtendedOnceWithinThreeMonths))]
    [LetsPass(nameof(MeasureRules.RestrictionIsExtendedOnceWithinThreeMonths))]
    [Refuses(nameof(MeasureRules.RectificationWasCompletedBeforeItsReport))]
    [LetsPass(nameof(MeasureRules.RectificationWasCompletedBeforeItsReport))]
    [Refuses(nameof(MeasureRules.RestrictionWasLifted))]
    [LetsPass(nameof(MeasureRules.RestrictionWasLifted))]
    public void A_restriction_is_extended_lifted_by_the_report_and_followed_up()
    {
        var id = Restriction(Restricted);
        Restricted.Trying(ExtendingRestriction.Act, new(new(2017, 8, 7), id, 1, "设备未到")).IsRefusedBy(MeasureRules.RestrictionIsInForce);
        Restricted.Trying(ExtendingRestriction.Act, new(new(2017, 8, 4), id, 4, "设备未到")).IsRefusedBy(MeasureRules.RestrictionIsExtendedOnceWithinThreeMonths);
        var extended = Restricted.Trying(ExtendingRestriction.Act, new(new(2017, 8, 4), id, 1, "设备未到")).IsDone();
        extended.Trying(ExtendingRestriction.Act, new(new(2017, 8, 4), id, 1, "设备未到")).IsRefusedBy(MeasureRules.RestrictionIsExtendedOnceWithinThreeMonths);
        extended.Trying(ReportingRectification.Act, new(new(2017, 8, 14), id, new(2017, 8, 15), "达标")).IsRefusedBy(MeasureRules.RectificationWasCompletedBeforeItsReport);
        extended.Trying(FollowingUpRestriction.Act, new(new(2017, 8, 14), id, "正常", Usual.Two)).IsRefusedBy(MeasureRules.RestrictionWasLifted);
        var lifted = extended.Trying(ReportingRectification.Act, new(new(2017, 8, 14), id, new(2017, 8, 7), "达标")).IsDone();
        Assert.False(lifted.Case.Restriction(id)!.IsInForceOn(new(2017, 8, 14)));
        Assert.Equal(DeadlineState.Met, Of(lifted, "restriction.report", new(2017, 9, 1)).State);
        Assert.Equal(new DateOnly(2017, 9, 13), Of(lifted, "restriction.track", new(2017, 9, 1)).DueOn);
        lifted.Trying(FollowingUpRestriction.Act, new(new(2017, 8, 30), id, "正常", Usual.Two)).Gives<RestrictionRechecked>();
    }

    [Fact]
    [Refuses(nameof(MeasureRules.ShutdownIsReportedInAFiledCase))]
    [LetsPass(nameof(MeasureRules.ShutdownIsReportedInAFiledCase))]
    public void A_shutdown_is_not_put_before_the_government_in_a_case_decided_on_the_spot()
    {
        ReportShutdown body = new(new(2017, 6, 1), "苍溪县人民政府", "拒不改正");
        ACase.OnTheSpot().Trying(ReportingShutdown.Act, body).IsRefusedBy(MeasureRules.ShutdownIsReportedInAFiledCase);
        ACase.Investigated().Trying(ReportingShutdown.Act, body).Gives<ShutdownReported>();
    }

    [Fact]
    [Refuses(nameof(ArchiveRules.NothingIsSealed))]
    [LetsPass(nameof(ArchiveRules.NothingIsSealed))]
    public void What_is_still_sealed_when_the_case_is_closed_is_released_before_it_is_archived()
    {
        DateOnly sealedOn = Usual.EvidenceOn, closedOn = new(2017, 7, 10);
        var closed = ACase.Investigated().SealingDecided(sealedOn).Sealed(sealedOn).SealingExtended(sealedOn).CorrectionOrdered().CorrectionServed().Concluded().ReviewPassed()
            .Noticed().NoticeServed().Penalised().Served().Paid().Closed(closedOn);
        closed.Trying(ArchivingCase.Act, Usual.Archiving(closedOn)).IsRefusedBy(ArchiveRules.NothingIsSealed);
        var refused = closed.ReleaseRequested(closedOn).ReleaseRefused(closedOn.AddDays(1));
        var released = refused.ReleaseRequested(closedOn.AddDays(2)).SealingReleased(closedOn.AddDays(3)).PaperServed(PaperKind.SealingRelease, closedOn.AddDays(3));
        Assert.Equal(DeadlineState.Met, CaseDeadlines.Of(released.Case, released.Law, closedOn.AddDays(9)).Single(d => d.Kind == "seal.releaseService").State);
        released.Trying(ArchivingCase.Act, Usual.Archiving(closedOn.AddDays(4))).Gives<CaseArchived>();
    }

    [Fact]
    public void A_restriction_is_lifted_and_checked_although_the_case_is_closed()
    {
        var closed = ACase.Investigated().RestrictionNotified(On).ProductionRestricted(new(2017, 6, 6)).Concluded(new(2017, 6, 6))
            .ReviewPassed().Noticed().NoticeServed().Penalised().Served().Paid().Closed(new(2017, 7, 10));
        var served = closed.PaperServed(PaperKind.ProductionRestriction, new(2017, 7, 11));
        var lifted = served.PlanFiled(new(2017, 7, 12)).RectificationReported(new(2017, 7, 18), new(2017, 7, 17));
        Assert.Equal(new DateOnly(2017, 7, 20), lifted.RestrictionRechecked(new(2017, 7, 20)).Case.Restrictions[0].CheckedOn);
    }
}
