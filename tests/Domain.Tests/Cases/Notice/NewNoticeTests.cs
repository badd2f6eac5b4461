using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Notice;

public class NewNoticeTests
{
    private static readonly ACase Defended = ACase.Reviewed().Noticed().NoticeServed().Defended();
    private static readonly IssuePriorNotice Heavier = Usual.Notice(new(2017, 6, 16), 18_000) with { NewFacts = "补充查明另有一处未覆盖的堆场" };

    [Fact]
    [Refuses(nameof(NoticeRules.NewNoticeRestsOnNewFacts))]
    [LetsPass(nameof(NoticeRules.NewNoticeRestsOnNewFacts))]
    public void A_served_notice_is_replaced_only_for_new_facts()
    {
        Defended.Trying(IssuingPriorNotice.Act, Heavier with { NewFacts = null }).IsRefusedBy(NoticeRules.NewNoticeRestsOnNewFacts);
        ACase.Reviewed().Noticed().Trying(IssuingPriorNotice.Act, Heavier).IsRefusedBy(NoticeRules.NewNoticeRestsOnNewFacts);
        Defended.Trying(IssuingPriorNotice.Act, Heavier).Gives<PriorNoticeIssued>();
    }

    [Fact]
    public void The_periods_run_anew_from_the_new_notice()
    {
        var again = Defended.Trying(IssuingPriorNotice.Act, Heavier).IsDone();
        Assert.Null(again.Case.Defence);
        again.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(fine: 18_000)).IsRefusedBy(NoticeRules.NoticeWasServed);
        var served = again.NoticeServed(new(2017, 6, 16));
        served.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 6, 23), 18_000)).IsRefusedBy(NoticeRules.DefencePeriodIsOver);
        served.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 6, 26), 18_000)).Gives<PenaltyDecided>();
    }

    [Fact]
    public void A_new_notice_voided_before_it_is_served_leaves_the_old_one_in_force()
    {
        var voided = Defended.Trying(IssuingPriorNotice.Act, Heavier).IsDone().NoticeVoided(new(2017, 6, 16));
        Assert.Equal(CaseStage.Noticed, voided.Case.Stage);
        Assert.NotNull(voided.Case.Defence);
        voided.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(fine: 18_000)).IsRefusedBy(PenaltyRules.NotHeavierThanNoticed);
        voided.Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).Gives<PenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(HearingRules.HearingIsConcluded))]
    public void A_notice_is_not_replaced_while_a_hearing_on_it_is_pending() => ACase.Reviewed().Noticed(Usual.LargeFineYuan).NoticeServed().HearingRequested()
        .Trying(IssuingPriorNotice.Act, Heavier).IsRefusedBy(HearingRules.HearingIsConcluded);

    [Fact]
    [Refuses(nameof(NoticeRules.HearingRightIsToldSeparately))]
    [LetsPass(nameof(NoticeRules.HearingRightIsToldSeparately))]
    public void The_right_to_a_hearing_is_told_separately_once_and_where_it_exists()
    {
        static ACase Noticed(decimal fine, bool separately) =>
            ACase.Reviewed().Noticed(fine, but: body => body with { HearingToldSeparately = separately });
        var telling = Usual.HearingRightNotice(Usual.NoticedOn);
        Noticed(Usual.FineYuan, separately: true).Trying(IssuingHearingRightNotice.Act, telling).IsRefusedBy(NoticeRules.HearingRightIsToldSeparately);
        Noticed(Usual.LargeFineYuan, separately: false).Trying(IssuingHearingRightNotice.Act, telling).IsRefusedBy(NoticeRules.HearingRightIsToldSeparately);
        Noticed(Usual.LargeFineYuan, separately: true).HearingRightTold().Trying(IssuingHearingRightNotice.Act, telling).IsRefusedBy(NoticeRules.HearingRightIsToldSeparately);
        Noticed(Usual.LargeFineYuan, separately: true).Trying(IssuingHearingRightNotice.Act, telling).Gives<HearingRightNoticeIssued>();
    }

    [Fact]
    [Refuses(nameof(NoticeRules.DefenceIsAnswered))]
    [LetsPass(nameof(NoticeRules.DefenceIsAnswered))]
    public void Since_2023_a_defence_is_accepted_or_not()
    {
        var inB = ACase.NoticeServedFrom(ACase.InB);
        var day = inB.Case.NoticeServedOn!.Value.AddDays(1);
        inB.Trying(HearingDefence.Act, Usual.Defence(day)).IsRefusedBy(NoticeRules.DefenceIsAnswered);
        inB.Trying(HearingDefence.Act, Usual.Defence(day) with { Answer = DefenceAnswer.PartlyAccepted }).Gives<DefenceHeard>();
        inB.Trying(HearingDefence.Act, Usual.Defence(day) with { Answer = DefenceAnswer.NotAccepted, Weighing = "" }).IsRefusedBy(NoticeRules.DefenceIsWeighed);
        ACase.NoticeServedFrom(ACase.InA2).Trying(HearingDefence.Act, Usual.Defence(new(2022, 3, 18))).Gives<DefenceHeard>();
    }

    [Fact]
    [Refuses(nameof(NoticeRules.NewEvidenceIsRechecked))]
    [LetsPass(nameof(NoticeRules.NewEvidenceIsRechecked))]
    public void New_evidence_of_a_defence_is_checked()
    {
        var served = ACase.Reviewed().Noticed().NoticeServed();
        served.Trying(HearingDefence.Act, Usual.Defence() with { NewEvidence = "物料清单" }).IsRefusedBy(NoticeRules.NewEvidenceIsRechecked);
        served.Trying(HearingDefence.Act, Usual.Defence() with { NewEvidence = "物料清单", Recheck = "已现场核对" }).Gives<DefenceHeard>();
    }

    [Fact]
    public void A_late_defence_is_heard_with_a_warning()
    {
        var served = ACase.Reviewed().Noticed().NoticeServed();
        Assert.Empty(served.Trying(HearingDefence.Act, Usual.Defence(new(2017, 6, 19))).WithWarnings());
        Assert.Contains("2017-06-19", Assert.Single(served.Trying(HearingDefence.Act, Usual.Defence(new(2017, 6, 20))).WithWarnings()), StringComparison.Ordinal);
        Assert.Empty(served.Trying(HearingDefence.Act, Usual.Waiver(new(2017, 6, 20))).WithWarnings());
    }
}
