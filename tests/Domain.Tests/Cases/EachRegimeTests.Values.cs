using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Parties;
using Enforcement.Domain.Values;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases;

/// <summary>Each outcome, ground and method an act can name, under every regime that knows it.</summary>
public partial class EachRegimeTests
{
    /// <summary>One first day of each regime, and one of the code.</summary>
    private static readonly string[] OneOfEach = ["2017-04-10", "2022-03-01", "2024-03-04", "2026-08-17"];

    public static TheoryData<string> InEach => [.. OneOfEach];

    public static TheoryData<string, LeadSource> LeadSources => Each<LeadSource>(OneOfEach);

    public static TheoryData<string, LeadAdvice> LeadAdvices => Each<LeadAdvice>(OneOfEach);

    public static TheoryData<string, EvidenceKind> EvidenceKinds => Each<EvidenceKind>(OneOfEach);

    public static TheoryData<string, ExaminationKind> ExaminationKinds => Each<ExaminationKind>(OneOfEach);

    public static TheoryData<string, PreservedDisposition> Dispositions => Each<PreservedDisposition>(OneOfEach);

    public static TheoryData<string, SealingGround> SealingGrounds => Each<SealingGround>(OneOfEach);

    public static TheoryData<string, RecusalGround> RecusalGrounds => Each<RecusalGround>(OneOfEach);

    public static TheoryData<string, RecusalRequester> RecusalRequesters => Each<RecusalRequester>(OneOfEach);

    public static TheoryData<string, ConclusionGround> ConclusionGrounds => Each<ConclusionGround>(OneOfEach);

    public static TheoryData<string, SuspensionGround> SuspensionGrounds => Each<SuspensionGround>(OneOfEach);

    public static TheoryData<string, ServiceMethod> ServiceMethods => Each(OneOfEach, ServiceMethod.PublicAnnouncement);

    public static TheoryData<string, RemedyResult> RemedyResults => Each<RemedyResult>(OneOfEach);

    public static TheoryData<string, DecisionChange> DecisionChanges => Each<DecisionChange>(OneOfEach);

    public static TheoryData<string, DetentionAnswer> DetentionAnswers => Each(OneOfEach, DetentionAnswer.Supplemented);

    public static TheoryData<string, DetentionSituation> DetentionSituations => Each<DetentionSituation>(OneOfEach);

    public static TheoryData<string, CriminalOutcome> CriminalOutcomes => Each<CriminalOutcome>(OneOfEach);

    public static TheoryData<string, PoliceTime> PoliceTimes => Each<PoliceTime>(OneOfEach);

    public static TheoryData<string, HearingRefusalGround> HearingRefusals => Each<HearingRefusalGround>(OneOfEach);

    public static TheoryData<string, HearingOutcome> HearingOutcomes => Each<HearingOutcome>(OneOfEach);

    public static TheoryData<string, SecrecyGround> SecrecyGrounds => Each<SecrecyGround>(OneOfEach);

    public static TheoryData<string, CaseSituation> Situations => Each<CaseSituation>(OneOfEach);

    public static TheoryData<string, DefenceAnswer> DefenceAnswers => Each<DefenceAnswer>(OneOfEach);

    public static TheoryData<string, RecheckFinding> RecheckFindings => Each<RecheckFinding>(OneOfEach);

    public static TheoryData<string, SubstitutionGround> SubstitutionGrounds => Each(OneOfEach, SubstitutionGround.ImmediateClearing);

    public static TheoryData<string, LegalityOpinion> LegalityOpinions => Each(OneOfEach, LegalityOpinion.Agree);

    public static TheoryData<string, DeliberationConclusion> OtherConclusions => Each(OneOfEach, DeliberationConclusion.Penalise);

    public static TheoryData<string, NoPenaltyGround> NoPenaltyGrounds => Each<NoPenaltyGround>(OneOfEach);

    [Theory]
    [MemberData(nameof(LeadSources))]
    public void A_case_is_filed_whatever_its_lead_came_from(string first, LeadSource source)
    {
        var day = Date(first);
        EndsLawfully(Proposed(day, source).Filed(day), CaseStage.Filed);
    }

    [Theory]
    [MemberData(nameof(LeadAdvices))]
    public void A_lead_is_reviewed_with_one_advice_or_another(string first, LeadAdvice advice)
    {
        var day = Date(first);
        EndsLawfully(
            ACase.LeadReceived(day, body => body with { Violation = body.Violation with { StartedOn = day.AddDays(-60) } })
                .Do(ReviewingLead.Act, Usual.LeadReview(day.AddDays(1)) with { Advice = advice }),
            CaseStage.LeadReceived);
    }

    [Theory]
    [MemberData(nameof(EvidenceKinds))]
    public void Evidence_of_each_kind_is_collected(string first, EvidenceKind kind)
    {
        var day = Date(first);
        var attempt = Begun(day).Interviewed(day.AddDays(2)).Trying(
            AddingEvidence.Act, kind == EvidenceKind.MonitoringReport ? Usual.MonitoringReport(day.AddDays(2)) : Usual.Evidence(day.AddDays(2)) with { Kind = kind });
        if (kind == EvidenceKind.ElectronicData && day.Year < 2021)
        {
            attempt.IsUnknownToTheLaw(InvestigationRules.EvidenceKindIsKnownToTheProcedure, kind);
            return;
        }

        EndsLawfully(attempt.IsDone(), CaseStage.Investigating);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void What_equipment_recorded_is_told_to_the_party(string first)
    {
        var day = Date(first);
        var kind = day.Year < 2021 ? EvidenceKind.AudioVisual : EvidenceKind.ElectronicData;
        EndsLawfully(
            Begun(day).Do(AddingEvidence.Act, Usual.Recorded(day.AddDays(2)) with { Kind = kind })
                .Do(InformingOfResult.Act, Usual.Information(day.AddDays(2), Usual.Recorded(day).Title)).Concluded(day.AddDays(3), body => body with { OffenceCode = Dust(day) }),
            CaseStage.UnderReview);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void A_monitoring_report_is_told_to_the_party_before_the_investigation_ends_since_2023(string first)
    {
        var day = Date(first);
        var monitored = Begun(day).Do(AddingEvidence.Act, Usual.MonitoringReport(day.AddDays(2)));
        var concluding = monitored.Trying(ConcludingInvestigation.Act, Usual.Conclusion(day.AddDays(3)) with { OffenceCode = Dust(day) });
        if (day.Year >= 2023)
        {
            concluding.IsRefusedBy(InvestigationRules.PartyWasInformedOfResults);
            concluding = monitored.Do(InformingOfResult.Act, Usual.Information(day.AddDays(3), Usual.MonitoringReport().Monitoring!.ReportNumber))
                .Trying(ConcludingInvestigation.Act, Usual.Conclusion(day.AddDays(3)) with { OffenceCode = Dust(day) });
        }

        EndsLawfully(concluding.IsDone(), CaseStage.UnderReview);
    }

    [Theory]
    [MemberData(nameof(ExaminationKinds))]
    public void An_examination_of_each_kind_is_commissioned_answered_and_told(string first, ExaminationKind kind)
    {
        var day = Date(first);
        EndsLawfully(
            Begun(day).Do(CommissioningExamination.Act, Usual.Commission(day.AddDays(2)) with { Kind = kind }).ExaminationResulted(day.AddDays(3)).PartyInformed(day.AddDays(4)),
            CaseStage.Investigating);
    }

    [Theory]
    [MemberData(nameof(Dispositions))]
    public void What_was_preserved_is_disposed_of_in_each_way(string first, PreservedDisposition disposition)
    {
        var day = Date(first);
        var preserved = Begun(day).PreservationApproved(day.AddDays(2)).Preserved(day.AddDays(2));
        var attempt = preserved.Trying(DisposingOfPreserved.Act, new(day.AddDays(3), preserved.PaperOf(PaperKind.PreservationNotice), disposition, "依法处理"));
        if (disposition == PreservedDisposition.Released)
        {
            // What is released is released by a notice to the party, an act of its own.
            attempt.IsUnknownToTheLaw(MeasureRules.ReleaseHasItsOwnPaper, disposition);
            EndsLawfully(preserved.PreservedReleased(day.AddDays(3)), CaseStage.Investigating);
            return;
        }

        EndsLawfully(attempt.IsDone(), CaseStage.Investigating);
    }

    [Theory]
    [MemberData(nameof(SealingGrounds))]
    public void Plants_are_sealed_on_each_ground(string first, SealingGround ground)
    {
        var day = Date(first);
        EndsLawfully(Begun(day).Do(DecidingSealing.Act, Usual.SealingDecision(day.AddDays(2)) with { Ground = ground }).Sealed(day.AddDays(2)), CaseStage.Investigating);
    }

    [Theory]
    [MemberData(nameof(RecusalGrounds))]
    public void An_officer_is_recused_on_each_ground_the_law_of_the_day_knows(string first, RecusalGround ground)
    {
        var day = Date(first);
        var attempt = Begun(day).Trying(RequestingRecusal.Act, Usual.RecusalRequest(day.AddDays(2)) with { Ground = ground });
        if (ground == RecusalGround.OtherRelation && day.Year < 2021)
        {
            attempt.IsUnknownToTheLaw(RecusalRules.RecusalGroundIsKnownToTheProcedure, ground);
            return;
        }

        EndsLawfully(attempt.IsDone().RecusalDecided(day.AddDays(3)), CaseStage.Investigating);
    }

    [Theory]
    [MemberData(nameof(RecusalRequesters))]
    public void A_recusal_is_asked_for_by_each_who_may(string first, RecusalRequester by)
    {
        var day = Date(first);
        EndsLawfully(
            Begun(day).Do(RequestingRecusal.Act, Usual.RecusalRequest(day.AddDays(2)) with { By = by }, by == RecusalRequester.TheOfficer ? TheCounty.Officer2 : null).RecusalDecided(day.AddDays(3), granted: false), CaseStage.Investigating);
    }

    [Theory]
    [MemberData(nameof(ConclusionGrounds))]
    public void An_investigation_is_concluded_on_each_ground_the_law_of_the_day_knows(string first, ConclusionGround ground)
    {
        var day = Date(first);
        var attempt = Begun(day, ground == ConclusionGround.CitizenDied).Trying(ConcludingOtherwise.Act, Usual.OtherConclusion(day.AddDays(3)) with { Ground = ground });
        if (day.Year >= 2023 && ground is not (ConclusionGround.NotEstablished or ConclusionGround.Other))
        {
            attempt.IsUnknownToTheLaw(InvestigationRules.ConclusionGroundIsKnownToTheProcedure, ground);
            return;
        }

        EndsLawfully(attempt.IsDone(), CaseStage.UnderReview);
    }

    [Theory]
    [MemberData(nameof(SuspensionGrounds))]
    public void An_investigation_is_suspended_on_each_ground_since_2023(string first, SuspensionGround ground)
    {
        var day = Date(first);
        var attempt = Begun(day).Trying(SuspendingInvestigation.Act, Usual.Suspension(day.AddDays(2)) with { Ground = ground });
        if (day.Year < 2023)
        {
            attempt.IsUnknownToTheLaw(InvestigationRules.SuspensionIsKnownToTheProcedure);
            attempt.IsUnknownToTheLaw(InvestigationRules.SuspensionIsKnownToTheProcedure, ground);
            return;
        }

        EndsLawfully(attempt.IsDone().Resumed(day.AddDays(5)), CaseStage.Investigating);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void An_investigation_is_terminated_on_each_ground_since_2023(string first)
    {
        var day = Date(first);
        foreach (var ground in Enum.GetValues<TerminationGround>())
        {
            var attempt = Begun(day, ground == TerminationGround.CitizenDied).Trying(TerminatingInvestigation.Act, Usual.Termination(day.AddDays(2)) with { Ground = ground });
            if (day.Year < 2023)
            {
                attempt.IsUnknownToTheLaw(InvestigationRules.SuspensionIsKnownToTheProcedure);
                attempt.IsUnknownToTheLaw(InvestigationRules.SuspensionIsKnownToTheProcedure, ground);
            }
            else
            {
                EndsLawfully(attempt.IsDone(), CaseStage.InvestigationTerminated);
            }
        }

        if (day.Year < 2023)
        {
            Begun(day).Trying(ResumingInvestigation.Act, Usual.Resumption(day.AddDays(2))).IsUnknownToTheLaw(InvestigationRules.InvestigationIsSuspended);
        }
    }

    [Theory]
    [MemberData(nameof(ServiceMethods))]
    public void A_notice_is_served_by_each_method_the_law_of_the_day_knows(string first, ServiceMethod method)
    {
        var day = Date(first);
        var noticed = Reviewed(day).Noticed(on: day.AddDays(15));
        var proof = Usual.AnyProof with { RefusedToSign = method == ServiceMethod.Leaving, AddressConfirmedOn = day };
        var attempt = noticed.Trying(
            RecordingService.Act, Usual.Service(day.AddDays(16), noticed.PaperOf(PaperKind.PriorNotice)) with { Method = method, Proof = proof });
        if (method is ServiceMethod.Fax or ServiceMethod.Email && day.Year < 2021)
        {
            attempt.IsUnknownToTheLaw(ServiceRules.ElectronicServiceIsConfirmed, method);
            return;
        }

        EndsLawfully(attempt.IsDone(), CaseStage.Noticed);
    }

    [Theory]
    [MemberData(nameof(RemedyResults))]
    public void A_remedy_ends_with_each_result(string first, RemedyResult result)
    {
        var served = Date(first).AddDays(35);
        foreach (var kind in Enum.GetValues<RemedyKind>())
        {
            var accepted = Decided(Date(first)).RemedySought(served.AddDays(5), kind).Remedy(RemedyStep.Accepted, served.AddDays(7));
            EndsLawfully(
                accepted.Remedy(RemedyStep.ExecutionSuspended, served.AddDays(8)).Remedy(RemedyStep.SuspensionLifted, served.AddDays(9))
                    .RemedyDecided(result, served.AddDays(50), result == RemedyResult.Changed ? 10_000 : null),
                result == RemedyResult.RevokedToBeRemade ? CaseStage.ReviewPassed : CaseStage.PenaltyDecided);
        }
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void A_remedy_is_not_accepted_or_withdrawn(string first)
    {
        var served = Date(first).AddDays(35);
        var sought = Decided(Date(first)).RemedySought(served.AddDays(5));
        EndsLawfully(sought.Remedy(RemedyStep.NotAccepted, served.AddDays(7)), CaseStage.PenaltyDecided);
        EndsLawfully(sought.Remedy(RemedyStep.Accepted, served.AddDays(7)).Remedy(RemedyStep.Withdrawn, served.AddDays(9)), CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(DecisionChanges))]
    public void The_agency_changes_its_own_decision_in_each_way(string first, DecisionChange change)
    {
        var served = Date(first).AddDays(35);
        EndsLawfully(
            Decided(Date(first)).DecisionAmended(change, served.AddDays(5), change == DecisionChange.Changed ? 10_000 : null),
            change == DecisionChange.RevokedToBeRemade ? CaseStage.ReviewPassed : CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(EveryRegime))]
    public void The_court_refuses_ends_or_does_not_accept_and_the_agency_terminates(string first)
    {
        var day = Date(first);
        var served = day.AddDays(35);
        var demanded = Decided(day).AdditionallyFined(served.AddDays(40)).Demanded(served.AddDays(60)).DemandServed(served.AddDays(60));
        var answered = demanded.DemandAnswered(served.AddDays(62));
        var applied = answered.EnforcementApplied(served.AddMonths(6).AddDays(12));
        EndsLawfully(applied.Court(CourtAnswer.NotAccepted), CaseStage.PenaltyDecided);
        EndsLawfully(applied.Court(CourtAnswer.Accepted).Court(CourtAnswer.Refused), CaseStage.PenaltyDecided);
        var ended = applied.Court(CourtAnswer.Accepted).Court(CourtAnswer.Allowed).Court(CourtAnswer.Ended);
        EndsLawfully(ended.Do(TerminatingEnforcement.Act, Usual.EnforcementTermination(ended.Case.LatestStepOn!.Value, EnforcementTerminationGround.EndedByCourt)), CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(DetentionAnswers))]
    public void The_police_answer_a_transfer_for_detention_in_each_way(string first, DetentionAnswer answer)
    {
        var day = Date(first);
        var answered = Decided(day).DetentionProposed(day.AddDays(36)).DetentionApproved(day.AddDays(36)).DetentionSent(day.AddDays(37)).DetentionAnswered(answer, day.AddDays(39));
        EndsLawfully(answer == DetentionAnswer.SupplementRequested ? answered.DetentionAnswered(DetentionAnswer.Supplemented, day.AddDays(40)) : answered, CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(DetentionSituations))]
    public void Persons_are_transferred_for_detention_in_each_situation(string first, DetentionSituation situation)
    {
        var day = Date(first);
        EndsLawfully(
            Decided(day).Do(ProposingDetentionTransfer.Act, Usual.DetentionProposal(day.AddDays(36)) with { Situation = situation }).DetentionApproved(day.AddDays(36)), CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(CriminalOutcomes))]
    public void Criminal_proceedings_end_in_each_way(string first, CriminalOutcome outcome)
    {
        var day = Date(first);
        EndsLawfully(Sent(day).ReferralAccepted(day.AddDays(19)).CriminalOutcome(outcome, on: day.AddDays(60)), CaseStage.ReviewPassed);
    }

    [Theory]
    [MemberData(nameof(PoliceTimes))]
    public void The_police_take_each_of_their_times(string first, PoliceTime time)
    {
        var day = Date(first);
        EndsLawfully(
            Sent(day).Do(RecordingReferralOutcome.Act, Usual.ReferralAnswer(day.AddDays(16), ReferralOutcome.Receipted) with { Time = time }), CaseStage.ReviewPassed);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void A_referral_is_followed_up_to_its_end(string first)
    {
        var day = Date(first);
        EndsLawfully(Sent(day).FollowedUp(ReferralStep.EnterOnPlatform, day.AddDays(16)), CaseStage.ReviewPassed);
        EndsLawfully(Sent(day).SupplementRequested(day.AddDays(16)).FollowedUp(ReferralStep.Supplement, day.AddDays(17)), CaseStage.ReviewPassed);
        var returned = Sent(day).ReferralReceipted(day.AddDays(16)).ReferralReturned(day.AddDays(17)).FollowedUp(ReferralStep.RequestReview, day.AddDays(18));
        EndsLawfully(
            returned.ReferralRefusalConfirmed(day.AddDays(20)).FollowedUp(ReferralStep.SuggestSupervision, day.AddDays(21)).SupervisionDeclined(day.AddDays(22)), CaseStage.ReviewPassed);
        EndsLawfully(Reviewed(day).DemandedByTheProsecutor(day.AddDays(15)), CaseStage.ReviewPassed);
        EndsLawfully(Reviewed(day).DisciplineLeadTransferred(day.AddDays(15)), CaseStage.ReviewPassed);
    }

    [Theory]
    [MemberData(nameof(HearingRefusals))]
    public void A_hearing_is_refused_on_each_ground_and_the_notice_stays_good_for_the_decision(string first, HearingRefusalGround ground)
    {
        var day = Date(first);
        // Who has a right to a hearing is in scope.
        var fine = ground == HearingRefusalGround.OutOfScope ? Usual.FineYuan : Usual.LargeFineYuan;
        var asked = Noticed(day, fine).HearingRequested(day.AddDays(ground == HearingRefusalGround.Late ? 25 : 17));
        asked.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(day.AddDays(36), fine)).IsRefusedBy(HearingRules.HearingIsConcluded);
        if (ground is HearingRefusalGround.Late or HearingRefusalGround.OutOfScope)
        {
            asked.Trying(ReviewingHearingRequest.Act, Usual.HearingAcceptance(day.AddDays(26)))
                .IsRefusedBy(ground == HearingRefusalGround.Late ? HearingRules.LateHearingRequestIsNotAccepted : HearingRules.OutOfScopeRequestIsNotAccepted);
        }

        var refused = asked.HearingRefused(day.AddDays(26), ground);
        Assert.Equal(ground, refused.Case.Hearing!.RefusedFor);
        EndsLawfully(refused.LegalityReviewed(day.AddDays(34)).Deliberated(day.AddDays(35)).Penalised(on: day.AddDays(36)), CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(HearingOutcomes))]
    public void A_hearing_ends_with_each_outcome(string first, HearingOutcome outcome)
    {
        var day = Date(first);
        var notified = Noticed(day, Usual.LargeFineYuan).HearingRequested(day.AddDays(17)).HearingAccepted(day.AddDays(18)).HearingNotified(day.AddDays(19)).HearingNoticeServed(day.AddDays(19));
        EndsLawfully(notified.HearingHeld(body => body with { Outcome = outcome }), CaseStage.Noticed);
    }

    [Theory]
    [MemberData(nameof(SecrecyGrounds))]
    public void A_hearing_is_closed_for_each_ground(string first, SecrecyGround ground)
    {
        var day = Date(first);
        EndsLawfully(
            Noticed(day, Usual.LargeFineYuan).HearingRequested(day.AddDays(17)).HearingAccepted(day.AddDays(18)).HearingNotified(day.AddDays(19), body => body with { ClosedFor = ground }),
            CaseStage.Noticed);
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void A_case_of_each_weighty_kind_is_reviewed_discussed_and_decided(string first, CaseSituation situation)
    {
        var day = Date(first);
        EndsLawfully(
            Noticed(day, but: body => body with { Situations = [situation] }).LegalityReviewed(day.AddDays(34)).Deliberated(day.AddDays(35)).Penalised(on: day.AddDays(36)),
            CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(DefenceAnswers))]
    public void A_defence_is_answered_in_each_way(string first, DefenceAnswer answer)
    {
        var day = Date(first);
        EndsLawfully(Noticed(day).Do(HearingDefence.Act, Usual.Defence(day.AddDays(16)) with { Answer = answer, Recheck = "经复核" }), CaseStage.Noticed);
    }

    [Theory]
    [MemberData(nameof(RecheckFindings))]
    public void A_recheck_finds_one_thing_or_another(string first, RecheckFinding finding)
    {
        var day = Date(first);
        EndsLawfully(Reviewed(day, Emissions(day)).Rechecked(day.AddDays(18), finding), CaseStage.ReviewPassed);
    }

    [Theory]
    [MemberData(nameof(NoPenaltyGrounds))]
    public void It_is_decided_not_to_penalise_on_each_ground_the_law_of_the_day_knows(string first, NoPenaltyGround ground)
    {
        var day = Date(first);
        var reviewed = ACase.ReviewedFrom(day, Dust(day), body => body with { Party = WhoIsLetOff(ground, day, body.Party) }).Reinspected(day.AddDays(16));
        var attempt = reviewed.Trying(
            DecidingNoPenalty.Act, Usual.NoPenalty(day.AddDays(17)) with { Ground = ground, Education = ground == NoPenaltyGround.FactsNotEstablished ? null : "已教育" });
        if (day.Year < 2021 && ground is NoPenaltyGround.WithoutFault or NoPenaltyGround.FirstOffence)
        {
            attempt.IsUnknownToTheLaw(DecisionRules.GroundIsKnownToTheRegime, ground);
            return;
        }

        var letOff = attempt.IsDone();
        Assert.Equal(ground, Assert.IsType<NoPenaltyDecided>(letOff.Events[^1]).Ground);
        Assert.True(letOff.Case.Payable.IsZero);
        EndsLawfully(letOff.Served(day.AddDays(18)).Closed(day.AddDays(19)), CaseStage.Closed);
    }

    /// <summary>The articles: 行政处罚法 of 2017 until 2021-07-14, that of 2021 since.</summary>
    [Theory]
    [InlineData("2017-04-10", "第二十五条")]
    [InlineData("2022-03-01", "第三十条")]
    [InlineData("2024-03-04", "第三十条")]
    [InlineData("2026-08-17", "第三十条")]
    public void A_child_is_not_penalised_whatever_is_proposed(string first, string article)
    {
        var day = Date(first);
        var child = ACase.ReviewedFrom(day, Dust(day), body => body with { Party = TheCounty.CitizenBornOn(day.AddYears(-14).AddDays(1)) });
        var refusal = child.Trying(IssuingPriorNotice.Act, Usual.Notice(day.AddDays(15))).IsRefusedBy(WeighingRules.ChildIsNotPenalised);
        Assert.Equal(new LegalBasis("行政处罚法", article), refusal.Basis);
        Assert.Equal(refusal.Basis, NoPenaltyBasis.Of(NoPenaltyGround.UnderFourteen).Under(child.Law.RegimeOn(day.AddDays(15))!.Code));
        // A day older, and it is a minor, who is penalised.
        ACase.ReviewedFrom(day, Dust(day), body => body with { Party = TheCounty.CitizenBornOn(day.AddYears(-14)) })
            .Trying(DecidingNoPenalty.Act, Usual.NoPenalty(day.AddDays(17)) with { Ground = NoPenaltyGround.UnderFourteen, Education = "已教育" })
            .IsRefusedBy(DecisionRules.GroundFitsTheParty);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void A_decision_is_published_withdrawn_or_withheld_and_reported(string first)
    {
        var served = Date(first).AddDays(35);
        EndsLawfully(Decided(Date(first)).Published(served.AddDays(1)).DecisionAmended(DecisionChange.Changed, served.AddDays(2), 10_000).PublicationRetracted(served.AddDays(3)), CaseStage.PenaltyDecided);
        foreach (var ground in Enum.GetValues<Domain.Cases.Publication.WithholdingGround>())
        {
            EndsLawfully(
                Decided(Date(first)).Do(Domain.Cases.Publication.WithholdingPublication.Act, Usual.Withholding(served.AddDays(1)) with { Ground = ground }), CaseStage.PenaltyDecided);
        }

        EndsLawfully(Decided(Date(first)).PlanRequested(served.AddDays(2)).PlanRefused(served.AddDays(3)), CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void Jurisdiction_is_disputed_and_designated_and_a_notice_is_voided(string first)
    {
        var day = Date(first);
        EndsLawfully(Begun(day).Transferred(day.AddDays(2)).DisputeReported(day.AddDays(3), "苍溪县水务局").Designated(day.AddDays(5), "苍溪县水务局"), CaseStage.Transferred);
        EndsLawfully(Reviewed(day).Noticed(on: day.AddDays(15)).NoticeVoided(day.AddDays(15)), CaseStage.ReviewPassed);
        EndsLawfully(
            Reviewed(day).Noticed(Usual.LargeFineYuan, day.AddDays(15), body => body with { HearingToldSeparately = true }).NoticeServed(day.AddDays(15))
                .HearingRightTold(day.AddDays(16)).HearingRightServed(day.AddDays(16)),
            CaseStage.Noticed);
        EndsLawfully(Begun(day).ShutdownReported(day.AddDays(2)), CaseStage.Investigating);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void A_small_fine_is_collected_on_the_spot_on_each_ground(string first)
    {
        var day = Date(first);
        foreach (var ground in Enum.GetValues<CollectionGround>())
        {
            EndsLawfully(
                ACase.OnTheSpot(day).PutOnRecord(day.AddDays(1)).Do(CollectingOnTheSpot.Act, Usual.Collection(day.AddDays(1), ground: ground)), CaseStage.PenaltyDecided);
        }
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void The_periods_of_filing_and_of_the_decision_are_extended_since_2023(string first)
    {
        var day = Date(first);
        var filing = ACase.LeadReceived(day, body => body with { Violation = body.Violation with { StartedOn = day.AddDays(-60) } })
            .Trying(ExtendingFilingPeriod.Act, Usual.FilingExtension(day.AddDays(1)));
        var deciding = Noticed(day).Trying(ExtendingDecisionPeriod.Act, Usual.Extension(day.AddDays(20)));
        if (day.Year < 2023)
        {
            filing.IsUnknownToTheLaw(FilingRules.FilingPeriodCanBeExtended);
            deciding.IsUnknownToTheLaw(DecisionRules.DecisionPeriodCanBeExtended);
            return;
        }

        EndsLawfully(filing.IsDone(), CaseStage.LeadReceived);
        EndsLawfully(deciding.IsDone(), CaseStage.Noticed);
    }

    [Theory]
    [MemberData(nameof(SubstitutionGrounds))]
    public void Others_perform_for_the_party_on_each_ground(string first, SubstitutionGround ground)
    {
        var day = Date(first);
        var decided = Begun(day).CorrectionOrdered(day.AddDays(2)).CorrectionServed(day.AddDays(2)).Reinspected(day.AddDays(18), corrected: false)
            .CorrectionDemanded(day.AddDays(19)).CorrectionDemandServed(day.AddDays(19)).SubstitutionDecided(day.AddDays(30), body => body with { Ground = ground, PerformOn = day.AddDays(42) });
        EndsLawfully(
            decided.SubstitutionServed(day.AddDays(30)).CorrectionDemanded(day.AddDays(31)).CorrectionDemandServed(day.AddDays(31)).Substituted(day.AddDays(42))
                .SubstitutionPaid(on: day.AddDays(45)),
            CaseStage.Investigating);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void What_pollutes_a_river_is_cleared_at_once_without_demand_and_the_absent_party_is_told(string first)
    {
        var day = Date(first);
        var decided = Begun(day).Do(DecidingSubstitution.Act, Usual.ImmediateClearing(day.AddDays(2)));
        var cleared = Usual.Substituted(day.AddDays(2)) with { PartyPresent = false, Witness = "示例村民委员会主任" };
        decided.Trying(RecordingSubstitution.Act, cleared).IsRefusedBy(SubstitutionRules.AbsentPartyIsToldAfterwards);
        EndsLawfully(
            decided.Do(RecordingSubstitution.Act, cleared with { Notified = "当日电话通知并留置送达" }).SubstitutionPaid(on: day.AddDays(10)), CaseStage.Investigating);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void A_performance_by_others_is_suspended_resumed_terminated_or_reversed(string first)
    {
        var day = Date(first);
        var announced = Begun(day).CorrectionOrdered(day.AddDays(2)).CorrectionServed(day.AddDays(2)).Reinspected(day.AddDays(18), corrected: false)
            .CorrectionDemanded(day.AddDays(19)).CorrectionDemandServed(day.AddDays(19)).SubstitutionDecided(day.AddDays(30), body => body with { PerformOn = day.AddDays(42) })
            .SubstitutionServed(day.AddDays(30)).CorrectionDemanded(day.AddDays(31)).CorrectionDemandServed(day.AddDays(31));
        foreach (var ground in Enum.GetValues<EnforcementSuspensionGround>())
        {
            EndsLawfully(announced.EnforcementSuspended(day.AddDays(33), ground).EnforcementResumed(day.AddDays(34)).Substituted(day.AddDays(42)), CaseStage.Investigating);
        }

        foreach (var ground in new[] { EnforcementTerminationGround.DecisionRevoked, EnforcementTerminationGround.SubjectLost })
        {
            EndsLawfully(announced.Do(TerminatingEnforcement.Act, Usual.EnforcementTermination(day.AddDays(35), ground)), CaseStage.Investigating);
        }

        foreach (var ground in Enum.GetValues<ReversalGround>())
        {
            EndsLawfully(
                announced.Substituted(day.AddDays(42)).SubstitutionPaid(on: day.AddDays(45)).Do(ReversingExecution.Act, Usual.Reversal(day.AddDays(50), ground: ground)),
                CaseStage.Investigating);
        }
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void A_broken_agreement_brings_back_what_it_remitted(string first)
    {
        var served = Date(first).AddDays(35);
        EndsLawfully(
            Decided(Date(first)).Demanded(served.AddDays(60)).DemandServed(served.AddDays(60)).Agreed(100, served.AddDays(70))
                .EnforcementResumed(served.AddDays(80), EnforcementResumptionGround.AgreementBroken),
            CaseStage.PenaltyDecided);
    }

    // Three years on: the regime is that of the giving up.
    [Theory]
    [InlineData("2017-04-10")]
    [InlineData("2018-11-05")]
    [InlineData("2021-01-04")]
    [InlineData("2023-05-08")]
    public void What_rested_for_three_years_is_given_up(string first)
    {
        var served = Date(first).AddDays(35);
        EndsLawfully(
            Decided(Date(first)).EnforcementSuspended(served.AddDays(60)).Do(
                TerminatingEnforcement.Act, Usual.EnforcementTermination(served.AddDays(60).AddYears(3).AddDays(14), EnforcementTerminationGround.SuspendedForThreeYears)),
            CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(LegalityOpinions))]
    public void A_legality_review_objects_in_each_way(string first, LegalityOpinion opinion)
    {
        var day = Date(first);
        EndsLawfully(Noticed(day).Do(ReviewingLegality.Act, Usual.LegalityReview(day.AddDays(34), agrees: false) with { Opinion = opinion }), CaseStage.Noticed);
    }

    [Theory]
    [MemberData(nameof(OtherConclusions))]
    public void The_heads_conclude_otherwise_than_to_penalise(string first, DeliberationConclusion conclusion)
    {
        var day = Date(first);
        EndsLawfully(
            Noticed(day).LegalityReviewed(day.AddDays(34)).Deliberated(day.AddDays(35), body => body with { Conclusion = conclusion, Penalties = null }), CaseStage.Noticed);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void What_was_paid_too_much_is_refunded(string first)
    {
        var served = Date(first).AddDays(35);
        EndsLawfully(
            Decided(Date(first)).Paid(on: served.AddDays(2)).DecisionAmended(DecisionChange.Changed, served.AddDays(3), 10_000).Refunded(5_000, served.AddDays(4)), CaseStage.PenaltyDecided);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void A_notice_is_announced_to_a_party_that_cannot_be_found(string first)
    {
        var day = Date(first);
        EndsLawfully(
            Reviewed(day).Noticed(on: day.AddDays(15)).NoticeServed(day.AddDays(15), body => body with { Method = ServiceMethod.PublicAnnouncement }), CaseStage.Noticed);
    }

    [Theory]
    [MemberData(nameof(InEach))]
    public void Who_is_to_be_fined_for_each_day_defends_itself(string first)
    {
        var day = Date(first);
        EndsLawfully(
            Noticed(day, Usual.DischargeFine, Emissions(day), body => body with { NewFacts = null }).HearingWaived(day.AddDays(16)).Rechecked(day.AddDays(18))
                .LegalityReviewed(day.AddDays(35)).Penalised(on: day.AddDays(35)).Served(day.AddDays(35))
                .DailyFineNoticed(day.AddDays(36)).DailyFineNoticeServed(day.AddDays(36)).DailyFineDefended(day.AddDays(37)),
            CaseStage.PenaltyDecided);
    }

    private static ACase Sent(DateOnly day) => Reviewed(day).ReferralProposed(day.AddDays(15)).ReferralApproved(day.AddDays(16)).ReferralSent(day.AddDays(16));

    private static ACase Proposed(DateOnly day, LeadSource source = LeadSource.RoutineInspection, bool citizen = false) => ACase.Proposed(day, body => body with
    {
        OffenceCode = Dust(day),
        Party = citizen ? TheCounty.Citizen : body.Party,
        Lead = body.Lead with { ReceivedOn = day, Source = source },
        Violation = body.Violation with { StartedOn = day.AddDays(-60) },
    });

    private static Party WhoIsLetOff(NoPenaltyGround ground, DateOnly day, Party otherwise) => ground switch
    {
        NoPenaltyGround.UnderFourteen => TheCounty.CitizenBornOn(day.AddYears(-13)),
        NoPenaltyGround.WithoutCapacity => TheCounty.Citizen,
        _ => otherwise,
    };

    /// <summary>Under investigation since the day, inspected and with evidence on the next.</summary>
    private static ACase Begun(DateOnly day, bool citizen = false) =>
        Proposed(day, citizen: citizen).Filed(day).WithInvestigators(day).Inspected(day.AddDays(1)).WithEvidence(day.AddDays(1));

    private static TheoryData<string, T> Each<T>(IEnumerable<string> days, params T[] except)
        where T : struct, Enum
    {
        var rows = new TheoryData<string, T>();
        foreach (var day in days)
        {
            foreach (var value in Enum.GetValues<T>().Except(except))
            {
                rows.Add(day, value);
            }
        }

        return rows;
    }
}
