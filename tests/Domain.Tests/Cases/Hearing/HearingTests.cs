using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Law;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Hearing;

public class HearingTests
{
    /// <summary>The right to a hearing was told on 2017-06-12; it is to be asked for until 2017-06-15.</summary>
    private static readonly ACase Told = ACase.Reviewed().Noticed(Usual.LargeFineYuan).NoticeServed();
    private static readonly DateOnly LastDayToAsk = new(2017, 6, 15);
    private static readonly ACase Requested = Told.HearingRequested(LastDayToAsk);
    private static readonly ACase Accepted = Requested.HearingAccepted(new(2017, 6, 16));
    private static readonly ACase Notified = Accepted.HearingNotified().HearingNoticeServed();

    /// <summary>Notified on 2017-06-16 for 2017-06-30.</summary>
    private static readonly ACase Held = Notified.HearingHeld();

    [Fact]
    [Refuses(nameof(HearingRules.HearingRightWasTold))]
    [LetsPass(nameof(HearingRules.HearingRightWasTold))]
    public void A_hearing_is_asked_for_by_who_was_told_of_the_right()
    {
        ACase.Reviewed().Noticed().Trying(RequestingHearing.Act, Usual.HearingRequest(Usual.NoticedOn)).IsRefusedBy(HearingRules.HearingRightWasTold);
        ACase.Reviewed().Noticed(Usual.LargeFineYuan).Trying(RequestingHearing.Act, Usual.HearingRequest(Usual.NoticedOn)).IsRefusedBy(HearingRules.HearingRightWasTold);
        Told.Trying(RequestingHearing.Act, Usual.HearingRequest(Usual.NoticedOn)).Gives<HearingRequested>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.OutOfScopeRequestIsNotAccepted))]
    [LetsPass(nameof(HearingRules.OutOfScopeRequestIsNotAccepted))]
    public void Who_has_no_right_to_a_hearing_and_asks_is_refused_in_writing_as_out_of_scope()
    {
        var asked = ACase.Reviewed().Noticed().NoticeServed().HearingRequested(LastDayToAsk);
        asked.Trying(ReviewingHearingRequest.Act, Usual.HearingAcceptance(LastDayToAsk)).IsRefusedBy(HearingRules.OutOfScopeRequestIsNotAccepted);
        asked.Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(HearingRules.HearingIsConcluded);
        asked.HearingRefused(LastDayToAsk, HearingRefusalGround.OutOfScope).Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).Gives<PenaltyDecided>();
        Requested.Trying(ReviewingHearingRequest.Act, Usual.HearingAcceptance(LastDayToAsk)).Gives<HearingRequestAccepted>();
    }

    [Fact]
    [LetsPass(nameof(HearingRules.HearingRightWasTold))]
    public void A_hearing_may_be_held_by_consent_whatever_the_penalty() => Assert.True(
        ACase.Reviewed().Noticed().NoticeServed().Trying(RequestingHearing.Act, Usual.HearingRequest(Usual.NoticedOn) with { ByConsent = true })
            .IsDone().HearingAccepted().Case.Hearing!.ByConsent);

    [Fact]
    [Refuses(nameof(HearingRules.HearingRequestIsInWriting))]
    [LetsPass(nameof(HearingRules.HearingRequestIsInWriting))]
    public void A_hearing_is_asked_for_in_writing()
    {
        Told.Trying(RequestingHearing.Act, Usual.HearingRequest(Usual.NoticedOn) with { InWriting = false }).IsRefusedBy(HearingRules.HearingRequestIsInWriting);
        Told.Trying(RequestingHearing.Act, Usual.HearingRequest(Usual.NoticedOn)).Gives<HearingRequested>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingRequestIsSubmittedBeforeItIsReceived))]
    [LetsPass(nameof(HearingRules.HearingRequestIsSubmittedBeforeItIsReceived))]
    public void A_request_is_received_after_its_postmark()
    {
        var usual = Usual.HearingRequest(new(2017, 6, 19));
        Told.Trying(RequestingHearing.Act, usual with { SubmittedOn = new(2017, 6, 20) }).IsRefusedBy(HearingRules.HearingRequestIsSubmittedBeforeItIsReceived);
        Told.Trying(RequestingHearing.Act, usual with { ObstacleEndedOn = new(2017, 6, 18) }).IsRefusedBy(HearingRules.HearingRequestIsSubmittedBeforeItIsReceived);
        Told.Trying(RequestingHearing.Act, usual with { SubmittedOn = LastDayToAsk }).Gives<HearingRequested>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.NoHearingIsUnderWay))]
    [LetsPass(nameof(HearingRules.NoHearingIsUnderWay))]
    public void A_hearing_is_asked_for_once_unless_it_was_refused()
    {
        Requested.Trying(RequestingHearing.Act, Usual.HearingRequest(LastDayToAsk)).IsRefusedBy(HearingRules.NoHearingIsUnderWay);
        Told.HearingWaived().Trying(RequestingHearing.Act, Usual.HearingRequest(LastDayToAsk)).IsRefusedBy(HearingRules.NoHearingIsUnderWay);
        Requested.HearingRefused().Trying(RequestingHearing.Act, Usual.HearingRequest(LastDayToAsk)).Gives<HearingRequested>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingRequestWaits))]
    [LetsPass(nameof(HearingRules.HearingRequestWaits))]
    public void A_request_is_answered_once()
    {
        Told.Trying(ReviewingHearingRequest.Act, Usual.HearingAcceptance(LastDayToAsk)).IsRefusedBy(HearingRules.HearingRequestWaits);
        Accepted.Trying(ReviewingHearingRequest.Act, Usual.HearingAcceptance(new(2017, 6, 16))).IsRefusedBy(HearingRules.HearingRequestWaits);
        Requested.Trying(ReviewingHearingRequest.Act, Usual.HearingAcceptance(LastDayToAsk)).Gives<HearingRequestAccepted>();
    }

    [Theory]
    [InlineData("2017-06-15", "2017-06-15", null, true)]
    [InlineData("2017-06-19", "2017-06-15", null, true)]
    [InlineData("2017-06-16", "2017-06-16", null, false)]
    [InlineData("2017-06-23", "2017-06-23", "2017-06-20", true)]
    [InlineData("2017-06-26", "2017-06-26", "2017-06-20", false)]
    [Refuses(nameof(HearingRules.LateHearingRequestIsNotAccepted))]
    [LetsPass(nameof(HearingRules.LateHearingRequestIsNotAccepted))]
    public void The_postmark_counts_and_an_obstacle_gives_three_days_more(string received, string submitted, string? obstacleEnded, bool inTime)
    {
        var asked = Told.HearingRequested(Date(received), body => body with
        {
            SubmittedOn = Date(submitted),
            Obstacle = obstacleEnded is null ? null : "山洪断路",
            ObstacleEndedOn = obstacleEnded is null ? null : Date(obstacleEnded),
        });
        var accepting = asked.Trying(ReviewingHearingRequest.Act, Usual.HearingAcceptance(new(2017, 6, 27)));
        var refusing = asked.Trying(ReviewingHearingRequest.Act, Usual.HearingRefusal(new(2017, 6, 27), HearingRefusalGround.Late));
        if (inTime)
        {
            accepting.Gives<HearingRequestAccepted>();
            refusing.IsRefusedBy(HearingRules.HearingIsRefusedOnAGround);
            asked.HearingRefused(ground: HearingRefusalGround.NotTheParty);
        }
        else
        {
            accepting.IsRefusedBy(HearingRules.LateHearingRequestIsNotAccepted);
            refusing.Gives<HearingRequestRefused>();
        }

        // The other half of each claim.
        Told.HearingRequested(new(2017, 6, 20)).Trying(ReviewingHearingRequest.Act, Usual.HearingAcceptance(new(2017, 6, 20)))
            .IsRefusedBy(HearingRules.LateHearingRequestIsNotAccepted);
        Requested.Trying(ReviewingHearingRequest.Act, Usual.HearingAcceptance(LastDayToAsk)).Gives<HearingRequestAccepted>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingIsRefusedOnAGround))]
    [LetsPass(nameof(HearingRules.HearingIsRefusedOnAGround))]
    public void A_request_is_refused_only_on_a_ground_of_the_rules()
    {
        var refusal = Usual.HearingRefusal(LastDayToAsk, HearingRefusalGround.OutOfScope);
        Requested.Trying(ReviewingHearingRequest.Act, refusal with { Ground = null }).IsRefusedBy(HearingRules.HearingIsRefusedOnAGround);
        Requested.Trying(ReviewingHearingRequest.Act, refusal with { Ground = HearingRefusalGround.Late }).IsRefusedBy(HearingRules.HearingIsRefusedOnAGround);
        Requested.Trying(ReviewingHearingRequest.Act, refusal with { Accepted = true }).IsRefusedBy(HearingRules.HearingIsRefusedOnAGround);
        Requested.Trying(ReviewingHearingRequest.Act, refusal).Gives<HearingRequestRefused>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingIsAccepted))]
    [LetsPass(nameof(HearingRules.HearingIsAccepted))]
    public void Only_an_accepted_request_leads_to_a_hearing()
    {
        Requested.Trying(NotifyingHearing.Act, Usual.HearingNotice(LastDayToAsk)).IsRefusedBy(HearingRules.HearingIsAccepted);
        Requested.HearingRefused().Trying(NotifyingHearing.Act, Usual.HearingNotice(LastDayToAsk)).IsRefusedBy(HearingRules.HearingIsAccepted);
        Accepted.Trying(NotifyingHearing.Act, Usual.HearingNotice(new(2017, 6, 16))).Gives<HearingNotified>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingIsConductedByOthers))]
    [LetsPass(nameof(HearingRules.HearingIsConductedByOthers))]
    public void Who_conducts_a_hearing_did_not_investigate()
    {
        var usual = Usual.HearingNotice(new(2017, 6, 16));
        Accepted.Trying(NotifyingHearing.Act, usual with { Chair = TheCounty.Officer1.Id }).IsRefusedBy(HearingRules.HearingIsConductedByOthers);
        Accepted.Trying(NotifyingHearing.Act, usual with { Clerk = usual.Chair }).IsRefusedBy(HearingRules.HearingIsConductedByOthers);
        Accepted.Trying(NotifyingHearing.Act, usual with { Assessors = [TheCounty.Officer2.Id] }).IsRefusedBy(HearingRules.HearingIsConductedByOthers);
        Accepted.Trying(NotifyingHearing.Act, usual with { Assessors = ["nobody"] }).IsRefusedBy(HearingRules.HearingIsConductedByOthers);
        Accepted.Trying(NotifyingHearing.Act, usual with { Assessors = [TheCounty.Officer4.Id] }).Gives<HearingNotified>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingDayLeavesTheTimeToPrepare))]
    [LetsPass(nameof(HearingRules.HearingDayLeavesTheTimeToPrepare))]
    public void A_hearing_is_notified_seven_days_before()
    {
        Accepted.Trying(NotifyingHearing.Act, Usual.HearingNotice(new(2017, 6, 16), new(2017, 6, 22))).IsRefusedBy(HearingRules.HearingDayLeavesTheTimeToPrepare);
        Accepted.Trying(NotifyingHearing.Act, Usual.HearingNotice(new(2017, 6, 16), new(2017, 6, 23))).Gives<HearingNotified>();
    }

    [Theory]
    [InlineData("2022-03-21", "2022-03-30")]
    [InlineData("2024-04-01", "2024-04-11")]
    public void Since_2021_the_seven_days_are_working_days(string served, string earliest)
    {
        // 2022-03-22 to 03-30 are seven working days; in 2024 Qingming takes 4 and 5 April, and Sunday the 7th is worked.
        Assert.Equal(Date(earliest), HearingRules.EarliestHearing(LawBook.Embedded, Date(served)));
    }

    [Fact]
    [Refuses(nameof(HearingRules.PostponementIsReasoned))]
    [LetsPass(nameof(HearingRules.PostponementIsReasoned))]
    public void A_hearing_is_put_off_for_a_reason_with_a_new_notice()
    {
        var again = Usual.HearingNotice(new(2017, 6, 19));
        Notified.Trying(NotifyingHearing.Act, again).IsRefusedBy(HearingRules.PostponementIsReasoned);
        Accepted.Trying(NotifyingHearing.Act, again with { PostponedBecause = "主持人出差" }).IsRefusedBy(HearingRules.PostponementIsReasoned);
        var postponed = Notified.Trying(NotifyingHearing.Act, again with { PostponedBecause = "当事人住院" }).IsDone();
        Assert.Equal(new DateOnly(2017, 7, 3), postponed.Case.Hearing!.ScheduledOn);
        Assert.Equal(2, postponed.Case.Papers.Count(p => p.Kind == PaperKind.HearingNotice));
        postponed.Trying(HoldingHearing.Act, Usual.Hearing(new(2017, 7, 3))).IsRefusedBy(HearingRules.HearingNoticeWasServedInTime);
        postponed.HearingNoticeServed().HearingHeld();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingWasNotified))]
    [LetsPass(nameof(HearingRules.HearingWasNotified))]
    public void A_hearing_is_held_once_after_its_notice()
    {
        Accepted.Trying(HoldingHearing.Act, Usual.Hearing(new(2017, 6, 30))).IsRefusedBy(HearingRules.HearingWasNotified);
        Held.Trying(HoldingHearing.Act, Usual.Hearing(new(2017, 6, 30))).IsRefusedBy(HearingRules.HearingWasNotified);
        Notified.Trying(HoldingHearing.Act, Usual.Hearing(new(2017, 6, 30))).Gives<HearingEnded>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingNoticeWasServedInTime))]
    [LetsPass(nameof(HearingRules.HearingNoticeWasServedInTime))]
    public void The_party_has_the_notice_seven_days_before()
    {
        var notified = Accepted.HearingNotified();
        notified.Trying(HoldingHearing.Act, Usual.Hearing(new(2017, 6, 30))).IsRefusedBy(HearingRules.HearingNoticeWasServedInTime);
        notified.HearingNoticeServed(new(2017, 6, 24)).Trying(HoldingHearing.Act, Usual.Hearing(new(2017, 6, 30))).IsRefusedBy(HearingRules.HearingNoticeWasServedInTime);
        notified.HearingNoticeServed(new(2017, 6, 23)).Trying(HoldingHearing.Act, Usual.Hearing(new(2017, 6, 30))).Gives<HearingEnded>();
    }

    [Fact]
    public void The_deadline_of_the_notice_is_met_exactly_when_the_rule_accepts_it()
    {
        // Around 2021-07-15, when seven days became seven working days.
        var accepted = ACase.NoticeServedFrom(new(2021, 6, 14), Usual.LargeFineYuan).HearingRequested(new(2021, 6, 30)).HearingAccepted(new(2021, 7, 1));
        foreach (var hearing in Enumerable.Range(12, 19).Select(day => new DateOnly(2021, 7, day)).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))
        {
            var notified = accepted.HearingNotified(new(2021, 7, 2), body => body with { ScheduledOn = hearing });
            for (var day = new DateOnly(2021, 7, 2); day < hearing; day = day.AddDays(1))
            {
                var served = notified.HearingNoticeServed(day);
                var accepts = HearingRules.HearingNoticeWasServedInTime.Holds(served.At(HoldingHearing.Act, hearing));
                var deadline = CaseDeadlines.Of(served.Case, served.Law, hearing).Single(d => d.Kind == "hearing.notice");
                Assert.Equal((hearing, day, accepts, accepts), (hearing, day, deadline.State == DeadlineState.Met, day <= deadline.DueOn));
            }
        }
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingIsOnItsDay))]
    [LetsPass(nameof(HearingRules.HearingIsOnItsDay))]
    public void A_hearing_is_held_on_the_day_of_its_notice()
    {
        Notified.Trying(HoldingHearing.Act, Usual.Hearing(new(2017, 7, 3))).IsRefusedBy(HearingRules.HearingIsOnItsDay);
        Notified.Trying(HoldingHearing.Act, Usual.Hearing(new(2017, 6, 30))).Gives<HearingEnded>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.InvestigatorsPresentTheCase))]
    [LetsPass(nameof(HearingRules.InvestigatorsPresentTheCase))]
    public void Investigators_present_the_case()
    {
        var usual = Usual.Hearing(new(2017, 6, 30));
        Notified.Trying(HoldingHearing.Act, usual with { Investigators = [] }).IsRefusedBy(HearingRules.InvestigatorsPresentTheCase);
        Notified.Trying(HoldingHearing.Act, usual with { Investigators = [TheCounty.Officer4.Id] }).IsRefusedBy(HearingRules.InvestigatorsPresentTheCase);
        Notified.Trying(HoldingHearing.Act, usual).Gives<HearingEnded>();
        Notified.Trying(HoldingHearing.Act, usual with { Outcome = HearingOutcome.PartyAbsent, Investigators = [] }).Gives<HearingEnded>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingRecordIsSigned))]
    [LetsPass(nameof(HearingRules.HearingRecordIsSigned))]
    public void The_record_is_signed_or_says_why_not()
    {
        var usual = Usual.Hearing(new(2017, 6, 30));
        Notified.Trying(HoldingHearing.Act, usual with { SigningNote = " " }).IsRefusedBy(HearingRules.HearingRecordIsSigned);
        Notified.Trying(HoldingHearing.Act, usual with { SigningNote = "当事人拒绝签名，主持人注明" }).Gives<HearingEnded>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.AtMostTwoRepresentatives))]
    [LetsPass(nameof(HearingRules.AtMostTwoRepresentatives))]
    public void The_party_sends_two_representatives_at_most()
    {
        var usual = Usual.Hearing(new(2017, 6, 30));
        Notified.Trying(HoldingHearing.Act, usual with { Representatives = ["甲", "乙", "丙"] }).IsRefusedBy(HearingRules.AtMostTwoRepresentatives);
        Notified.Trying(HoldingHearing.Act, usual with { Representatives = ["甲", "乙"] }).Gives<HearingEnded>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.ChairReportsTheHearing))]
    [LetsPass(nameof(HearingRules.ChairReportsTheHearing))]
    public void The_chair_reports()
    {
        var report = Usual.HearingReport(new(2017, 7, 3));
        Notified.Trying(ReportingHearing.Act, report).IsRefusedBy(HearingRules.ChairReportsTheHearing);
        Held.Trying(ReportingHearing.Act, report, TheCounty.Legal2Certified).IsRefusedBy(HearingRules.ChairReportsTheHearing);
        Held.HearingReported().Trying(ReportingHearing.Act, report).IsRefusedBy(HearingRules.ChairReportsTheHearing);
        Held.Trying(ReportingHearing.Act, report).Gives<HearingReported>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingCanBeWaived))]
    [LetsPass(nameof(HearingRules.HearingCanBeWaived))]
    public void A_hearing_is_given_up_before_it_is_held()
    {
        ACase.Reviewed().Noticed().NoticeServed().Trying(WaivingHearing.Act, Usual.HearingWaiver(Usual.NoticedOn)).IsRefusedBy(HearingRules.HearingCanBeWaived);
        Held.Trying(WaivingHearing.Act, Usual.HearingWaiver(new(2017, 6, 30))).IsRefusedBy(HearingRules.HearingCanBeWaived);
        Notified.Trying(WaivingHearing.Act, Usual.HearingWaiver(new(2017, 6, 20))).Gives<HearingWaived>();
        var waived = Told.Trying(WaivingHearing.Act, Usual.HearingWaiver(Usual.NoticedOn)).IsDone().DefenceWaived(Usual.NoticedOn);
        waived.Penalised(Usual.LargeFineYuan, new(2017, 6, 13));
    }

    [Fact]
    public void A_right_told_of_in_a_paper_of_its_own_is_not_given_up_before_that_is_served()
    {
        var separate = ACase.Reviewed().Noticed(Usual.LargeFineYuan, but: act => act with { HearingToldSeparately = true }).NoticeServed();
        var byConsent = separate.Do(RequestingHearing.Act, Usual.HearingRequest(Usual.NoticedOn) with { ByConsent = true });
        foreach (var untold in new[] { separate, byConsent })
        {
            untold.Trying(WaivingHearing.Act, Usual.HearingWaiver(Usual.NoticedOn)).IsRefusedBy(HearingRules.HearingCanBeWaived);
            var told = untold.HearingRightTold(new(2017, 6, 13)).HearingRightServed(new(2017, 6, 14));
            told.Trying(WaivingHearing.Act, Usual.HearingWaiver(new(2017, 6, 13))).IsRefusedBy(HearingRules.HearingCanBeWaived);
            told.Trying(WaivingHearing.Act, Usual.HearingWaiver(new(2017, 6, 14))).Gives<HearingWaived>();
        }
    }

    [Theory]
    [InlineData(HearingStatus.Requested)]
    [InlineData(HearingStatus.Accepted)]
    [InlineData(HearingStatus.Notified)]
    [Refuses(nameof(HearingRules.HearingIsConcluded))]
    [LetsPass(nameof(HearingRules.HearingIsConcluded))]
    public void Nothing_is_decided_while_a_hearing_is_pending(HearingStatus status)
    {
        var pending = status switch { HearingStatus.Requested => Requested, HearingStatus.Accepted => Accepted, _ => Notified };
        Assert.Equal(status, pending.Case.Hearing!.Status);
        pending.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 7, 10), Usual.LargeFineYuan)).IsRefusedBy(HearingRules.HearingIsConcluded);
        Requested.HearingRefused().Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 7, 10), Usual.LargeFineYuan)).Gives<PenaltyDecided>();
    }

    [Fact]
    [LetsPass(nameof(HearingRules.HearingIsConcluded))]
    public void A_party_that_stays_away_has_given_the_hearing_up()
    {
        var absent = Notified.HearingHeld(body => body with { Outcome = HearingOutcome.PartyAbsent });
        Assert.Equal(HearingStatus.Ended, absent.Case.Hearing!.Status);
        absent.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 7, 3), Usual.LargeFineYuan)).Gives<PenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingIsReported))]
    [LetsPass(nameof(HearingRules.HearingIsReported))]
    public void A_decision_after_a_hearing_waits_for_the_report()
    {
        Held.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 7, 3), Usual.LargeFineYuan)).IsRefusedBy(HearingRules.HearingIsReported);
        Held.HearingReported(new(2017, 7, 3)).Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 7, 3), Usual.LargeFineYuan)).Gives<PenaltyDecided>();
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2024)]
    [Refuses(nameof(HearingRules.HearingRecordIsFollowed))]
    [LetsPass(nameof(HearingRules.HearingRecordIsFollowed))]
    public void Since_2021_a_decision_rests_on_the_record_of_the_hearing(int year)
    {
        var heard = ACase.NoticeServedFrom(year == 2022 ? ACase.InA2 : ACase.InB, Usual.LargeFineYuan).Heard().LegalityReviewed();
        var on = heard.Case.LatestStepOn!.Value.AddDays(1);
        heard.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(on, Usual.LargeFineYuan)).IsRefusedBy(HearingRules.HearingRecordIsFollowed);
        heard.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(on, Usual.LargeFineYuan) with { HearingConsidered = "采信笔录所载事实" }).Gives<PenaltyDecided>();
    }

    [Fact]
    [LetsPass(nameof(HearingRules.HearingRecordIsFollowed))]
    public void Under_the_old_law_a_decision_need_not_say_so() =>
        Held.HearingReported().Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 7, 3), Usual.LargeFineYuan)).Gives<PenaltyDecided>();

    [Theory]
    [InlineData("2017-06-13", "2017-06-12", "2017-06-15")]
    [InlineData("2022-03-17", "2022-03-16", "2022-03-23")]
    [InlineData("2024-03-20", "2024-03-19", "2024-03-26")]
    public void A_hearing_is_to_be_asked_for_within_three_days_and_since_2021_five_working_days(string on, string served, string due)
    {
        var given = on.StartsWith("2017", StringComparison.Ordinal) ? Told
            : ACase.NoticeServedFrom(on.StartsWith("2022", StringComparison.Ordinal) ? ACase.InA2 : ACase.InB, Usual.LargeFineYuan);
        var deadline = CaseDeadlines.Of(given.Case, given.Law, Date(on)).Single(d => d.Kind == "hearing.request");
        Assert.Equal((Date(served), Date(due)), (deadline.StartedOn, deadline.DueOn!.Value));
    }

    [Fact]
    public void The_days_of_a_hearing_do_not_count_towards_the_decision()
    {
        DateOnly? Due(ACase given, string on) => CaseDeadlines.Of(given.Case, given.Law, Date(on)).Single(d => d.Kind == "decision.limit").DueOn;
        Assert.Equal(new DateOnly(2017, 8, 25), Due(Requested, "2017-06-20"));

        // 2017-06-16 to 2017-06-30 are fifteen days: 2017-08-25 and fifteen days are 2017-09-09, a Saturday.
        Assert.Equal(new DateOnly(2017, 9, 11), Due(Held, "2017-07-10"));

        // While it is pending the limit moves with the day: 2017-06-16 to 2017-06-20 are five days.
        Assert.Equal(new DateOnly(2017, 8, 30), Due(Notified, "2017-06-20"));
    }

    [Fact]
    public void The_right_may_be_told_in_a_paper_of_its_own()
    {
        var noticed = ACase.Reviewed().Noticed(Usual.LargeFineYuan, but: body => body with { HearingToldSeparately = true }).NoticeServed();
        noticed.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 6, 23), Usual.LargeFineYuan)).IsRefusedBy(NoticeRules.HearingRequestPeriodIsOver);
        var told = noticed.HearingRightTold().HearingRightServed(new(2017, 6, 20));
        told.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 6, 23), Usual.LargeFineYuan)).IsRefusedBy(NoticeRules.HearingRequestPeriodIsOver);
        told.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 6, 26), Usual.LargeFineYuan)).Gives<PenaltyDecided>();
    }

    [Fact]
    public void Legal_staff_hold_a_case_whose_hearing_is_pending()
    {
        Assert.Equal(Officers.Role.Legal, Requested.Case.HeldBy);
        Assert.Equal(Officers.Role.Leader, Held.Case.HeldBy);
    }

    [Fact]
    public void A_voided_notice_of_a_hearing_leaves_the_request_accepted()
    {
        var notified = Accepted.HearingNotified();
        var voided = notified.Trying(VoidingDocument.Act, Usual.Voiding(new(2017, 6, 16), notified.PaperOf(PaperKind.HearingNotice))).IsDone();
        Assert.Equal(HearingStatus.Accepted, voided.Case.Hearing!.Status);
        voided.HearingNotified().HearingNoticeServed().HearingHeld();
        var told = ACase.Reviewed().Noticed(Usual.LargeFineYuan, but: body => body with { HearingToldSeparately = true }).HearingRightTold();
        told.Trying(VoidingDocument.Act, Usual.Voiding(Usual.NoticedOn, told.PaperOf(PaperKind.HearingRightNotice))).IsDone().HearingRightTold();
    }

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
