using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Issuing;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases;

public class EvolveTests
{
    private static readonly Dictionary<Type, CaseStage> Moves = new()
    {
        [typeof(LeadReceived)] = CaseStage.LeadReceived,
        [typeof(LeadDismissed)] = CaseStage.FilingRefused,
        [typeof(InvestigationEnded)] = CaseStage.UnderReview,
        [typeof(InvestigationTerminated)] = CaseStage.InvestigationTerminated,
        [typeof(JurisdictionDesignated)] = CaseStage.Filed,
        [typeof(FilingProposed)] = CaseStage.FilingProposed,
        [typeof(FilingApproved)] = CaseStage.Filed,
        [typeof(FilingRefused)] = CaseStage.FilingRefused,
        [typeof(FilingRevoked)] = CaseStage.FilingRevoked,
        [typeof(InvestigatorsAppointed)] = CaseStage.Investigating,
        [typeof(InvestigationConcluded)] = CaseStage.UnderReview,
        [typeof(CaseReviewPassed)] = CaseStage.ReviewPassed,
        [typeof(CaseReviewReturned)] = CaseStage.Investigating,
        [typeof(PriorNoticeIssued)] = CaseStage.Noticed,
        [typeof(PenaltyDecided)] = CaseStage.PenaltyDecided,
        [typeof(OnTheSpotDecided)] = CaseStage.PenaltyDecided,
        [typeof(NoPenaltyDecided)] = CaseStage.NoPenaltyDecided,
        [typeof(CaseTransferred)] = CaseStage.Transferred,
        [typeof(CaseClosed)] = CaseStage.Closed,
        [typeof(CaseArchived)] = CaseStage.Archived,
    };

    /// <summary>Cases in which, taken together, everything happens that can happen.</summary>
    private static readonly ACase[] Everything =
    [
        ACase.Proposed().Refused(),
        ACase.Proposed().Filed().Transferred().Closed(),
        ACase.Proposed().Filed().Revoked().Closed(),
        ACase.Reviewed().NoPenalty().Served().Closed(),
        ACase.Investigated().Interviewed().CorrectionOrdered().CorrectionServed().Reinspected().Concluded().ReviewReturned()
            .Concluded(new(2017, 6, 9)).ReviewPassed(new(2017, 6, 9)).Noticed().NoticeVoided().Noticed().NoticeServed().Defended()
            .Penalised().Served().Paid(5_000).Paid().Closed().Archived(),
        ACase.LeadReceived().LeadReviewed().LeadDismissed(),
        ACase.LeadReceived(Usual.LeadIn2023).LeadReviewed(new(2023, 8, 7)).Do(ExtendingFilingPeriod.Act, Usual.FilingExtension(new(2023, 8, 8))),
        ACase.Proposed().Filed().Transferred().DisputeReported(Usual.FiledOn, "苍溪县水务局").Designated(new(2017, 6, 2), TheCounty.Agency.Name),
        ACase.Investigated().RecusalRequested(Usual.EvidenceOn).RecusalDecided(Usual.EvidenceOn),
        ACase.Investigated().ConcludedOtherwise(),
        ACase.Investigated2023().Suspended(new(2023, 8, 14)).Resumed(new(2023, 8, 21)).Terminated(new(2023, 8, 22)),
        ACase.Investigated().ExaminationCommissioned(new(2017, 6, 1)).ExaminationResulted(new(2017, 6, 6)).PartyInformed(new(2017, 6, 7)),
        ACase.Investigated().PreservationApproved(new(2017, 6, 1)).Preserved(new(2017, 6, 1)).PreservedSecured(new(2017, 6, 5))
            .PreservedInAnEmergency(new(2017, 6, 6)).PreservationApproved(new(2017, 6, 7)).PreservedReleased(new(2017, 6, 8)),
        ACase.Investigated().SealingDecided(new(2017, 6, 1)).Sealed(new(2017, 6, 1)).SealingExtended(new(2017, 6, 28)).ReleaseRequested(new(2017, 6, 29))
            .ReleaseRefused(new(2017, 6, 30)).SealingReleased(new(2017, 7, 5)),
        ACase.Investigated().RestrictionNotified(new(2017, 6, 1)).ProductionRestricted(new(2017, 6, 6)).PlanFiled(new(2017, 6, 12))
            .RestrictionExtended(new(2017, 7, 20)).RectificationReported(new(2017, 8, 1), new(2017, 7, 28)).RestrictionRechecked(new(2017, 8, 15))
            .ShutdownReported(new(2017, 8, 16)),
        ACase.WithDecision(50_000).Published().Reported().PlanRequested().PlanRefused().RemedySought(new(2017, 7, 20)).Remedy(RemedyStep.Accepted)
            .RemedyDecided(RemedyResult.Changed, new(2017, 9, 18), 40_000).PublicationRetracted().Paid(40_000, new(2017, 9, 20)),
        ACase.WithDecision().PublicationDeclined().PlanRequested().PlanApproved(),
        ACase.WithDecision().AdditionallyFined().Demanded().DemandServed().DemandAnswered().EnforcementApplied().Court(CourtAnswer.Accepted)
            .Agreed(1_000).EnforcementTerminated(),
        ACase.WithDecision().Paid().DecisionAmended(DecisionChange.RevokedToBeRemade, new(2017, 8, 1)).Refunded(15_000).Noticed(on: new(2017, 8, 2)),
        ACase.Reviewed().ReferralProposed().ReferralRefused().ReferralProposed().ReferralApproved().ReferralSent().ReferralReceipted().ReferralReturned(),
        ACase.Reviewed().ReferralProposed().ReferralApproved().ReferralSent().ReferralAccepted(),
        ACase.Reviewed().Noticed(Usual.LargeFineYuan, but: body => body with { HearingToldSeparately = true }).NoticeServed()
            .HearingRightTold().HearingRightServed().HearingRequested().HearingRefused().HearingRequested().HearingAccepted().HearingNotified()
            .HearingNoticeServed().HearingHeld().HearingReported().LegalityReviewed().Deliberated().Penalised(on: new(2017, 7, 3)),
        ACase.NoticeServedFrom(ACase.InB, Usual.LargeFineYuan).HearingRequested().HearingWaived().DecisionPeriodExtended(new(2024, 4, 1)),
        ACase.OnTheSpot().PutOnRecord().CollectedOnTheSpot().PassedOn(FineReceiver.Agency).PassedOn(FineReceiver.Bank).Closed(),
        ACase.Disobeyed().CorrectionDemanded().CorrectionDemandServed().SubstitutionDecided().SubstitutionServed().CorrectionDemanded(new(2017, 6, 27))
            .CorrectionDemandServed().Substituted().SubstitutionPaid().Do(ReversingExecution.Act, Usual.Reversal(new(2017, 9, 1))),
        ACase.WithDecision().EnforcementSuspended(new(2017, 8, 1)).EnforcementResumed(new(2017, 8, 2)),
        ACase.Discharging().Rechecked().FinedForDischarging().DailyFineNoticed().DailyFineNoticeServed().DailyFineDefended().DailyFineDecided(),
        ACase.Reviewed().Noticed().NoticeServed().Penalised().DetentionProposed().DetentionApproved().DetentionSent()
            .DetentionAnswered(DetentionAnswer.Detained),
        ACase.Reviewed().DemandedByTheProsecutor().ReferralProposed().ReferralApproved().ReferralSent().SupplementRequested()
            .FollowedUp(ReferralStep.Supplement).ReferralReturned().FollowedUp(ReferralStep.RequestReview).ReferralRefusalConfirmed()
            .FollowedUp(ReferralStep.SuggestSupervision).SupervisionDeclined(),
        ACase.Reviewed().ReferralProposed().ReferralApproved().ReferralSent().ReferralAccepted().DisciplineLeadTransferred()
            .CriminalOutcome(CriminalOutcome.Convicted, 1_000),
        ACase.Proposed().Filed() is var filed
            ? filed.After(new PaperProduced(Usual.FiledOn, filed.Case.Papers[0].Id, filed.Case.Papers[0].Number, "filing-approval", 1, "c", "f", 1, 1, []))
            : throw new InvalidOperationException(),
        ACase.Proposed().After(new DeadlineMissed(new(2017, 6, 2), "filing.decision", "立案决定", new(2017, 5, 22), new(2017, 6, 1), null, [], "《示例》第一条")),
    ];

    [Fact]
    public void Every_kind_of_event_is_handled()
    {
        var known = typeof(CaseEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent))).Select(type => type.Name);
        Assert.Equal(known.Order(), Everything.SelectMany(given => given.Events).Select(happened => happened.GetType().Name).Distinct().Order());
    }

    [Fact]
    public void Only_the_expected_events_move_the_stage() => Assert.All(Everything, given =>
    {
        var before = EnforcementCase.Initial(given.Case.Id);
        foreach (var happened in given.Events)
        {
            var after = EnforcementCase.Evolve(before, happened);
            var voidedNotice = happened is PaperVoided voided && voided.PaperId == before.Notice?.PaperId;
            var toBeRemade = happened is DecisionAmended { Change: DecisionChange.RevokedToBeRemade };
            Assert.Equal(voidedNotice || toBeRemade ? CaseStage.ReviewPassed : Moves.GetValueOrDefault(happened.GetType(), before.Stage), after.Stage);
            before = after;
        }
    });

    [Fact]
    public void Every_kind_of_event_has_its_place_in_the_dossier() => Assert.All(Everything, given =>
        Assert.NotEmpty(Domain.Cases.Archive.Dossier.Of(given.Events)));

    [Fact]
    public void Folding_all_events_again_gives_the_same_case() => Assert.All(Everything, given =>
    {
        var again = EnforcementCase.Of(given.Case.Id, given.Events);
        Assert.Equivalent(given.Case, again, strict: true);
    });

    [Fact]
    public void The_latest_step_is_the_latest_date_not_the_last_event()
    {
        var later = ACase.Proposed().Filed().WithInvestigators().WithEvidence(new(2017, 6, 30));
        Assert.Equal(new DateOnly(2017, 6, 30), later.Inspected(new(2017, 5, 26)).Case.LatestStepOn);
    }

    [Fact]
    public void An_event_this_version_does_not_know_is_an_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EnforcementCase.Evolve(ACase.Proposed().Case, new Invented(new(2017, 6, 1))));

    [Fact]
    public void Somebody_holds_every_case_that_is_not_over()
    {
        Assert.All(Everything, given => Assert.Equal(
            given.Case.Stage is CaseStage.Closed or CaseStage.Archived or CaseStage.FilingRefused, given.Case.HeldBy is null));
        Assert.Equal(Enforcement.Domain.Officers.Role.Officer, ACase.Reviewed().Noticed().Case.HeldBy);
        Assert.Equal(Enforcement.Domain.Officers.Role.Leader, ACase.Reviewed().Noticed().NoticeServed().Case.HeldBy);
    }

    private sealed record Invented(DateOnly OccurredOn) : CaseEvent(OccurredOn);
}
