using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Officers;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.LegalReview;

public class LegalReviewTests
{
    private static readonly ACase Served = ACase.Reviewed().Noticed().NoticeServed();
    private static readonly Officer Novice = new("legal3", "冯初", Role.Legal, Certificate: null, IsPrincipalHead: false);

    private static readonly DateOnly In2018 = new(2018, 1, 2);

    private static ACase Stated(DateOnly from, params CaseSituation[] situations) =>
        ACase.NoticeServedFrom(from, but: body => body with { Situations = situations });

    [Fact]
    [Refuses(nameof(LegalReviewRules.LegalityReviewerDidNotInvestigate))]
    [LetsPass(nameof(LegalReviewRules.LegalityReviewerDidNotInvestigate))]
    public void Who_investigated_does_not_review_the_legality()
    {
        var investigated = ACase.Proposed().Filed().WithInvestigators(but: body => body with { Investigators = [.. Usual.Two, TheCounty.Legal2Certified.Id] })
            .Inspected().WithEvidence().Concluded().ReviewPassed();
        investigated.Trying(ReviewingLegality.Act, Usual.LegalityReview(Usual.ReviewedOn), TheCounty.Legal2Certified).IsRefusedBy(LegalReviewRules.LegalityReviewerDidNotInvestigate);
        investigated.Trying(ReviewingLegality.Act, Usual.LegalityReview(Usual.ReviewedOn)).Gives<LegalityReviewed>();
    }

    [Fact]
    [Refuses(nameof(LegalReviewRules.LegalityReviewerIsQualified))]
    [LetsPass(nameof(LegalReviewRules.LegalityReviewerIsQualified))]
    public void Since_2018_who_begins_to_review_holds_the_qualification()
    {
        Served.Trying(ReviewingLegality.Act, Usual.LegalityReview(new(2017, 12, 29)), Novice).Gives<LegalityReviewed>();
        Served.Trying(ReviewingLegality.Act, Usual.LegalityReview(In2018), Novice).IsRefusedBy(LegalReviewRules.LegalityReviewerIsQualified);
        Served.Trying(ReviewingLegality.Act, Usual.LegalityReview(In2018), Novice with { LegalReviewerSince = new(2018, 1, 1) }).IsRefusedBy(LegalReviewRules.LegalityReviewerIsQualified);
        Served.Trying(ReviewingLegality.Act, Usual.LegalityReview(In2018), Novice with { LegalReviewerSince = new(2017, 12, 31) }).Gives<LegalityReviewed>();
        Served.Trying(ReviewingLegality.Act, Usual.LegalityReview(In2018), Novice with { HasLegalQualification = true }).Gives<LegalityReviewed>();
    }

    [Fact]
    [Refuses(nameof(LegalReviewRules.AgreesOnlyWhenAllSevenItemsAreSound))]
    [LetsPass(nameof(LegalReviewRules.AgreesOnlyWhenAllSevenItemsAreSound))]
    public void A_review_agrees_exactly_when_all_seven_items_are_sound()
    {
        var agreed = Usual.LegalityReview(Usual.NoticedOn);
        Served.Trying(ReviewingLegality.Act, agreed with { Findings = agreed.Findings with { NoCrime = false } }).IsRefusedBy(LegalReviewRules.AgreesOnlyWhenAllSevenItemsAreSound);
        Served.Trying(ReviewingLegality.Act, agreed with { Opinion = LegalityOpinion.Supplement }).IsRefusedBy(LegalReviewRules.AgreesOnlyWhenAllSevenItemsAreSound);
        Served.Trying(ReviewingLegality.Act, agreed).Gives<LegalityReviewed>();
        Served.Trying(ReviewingLegality.Act, Usual.LegalityReview(Usual.NoticedOn, agrees: false)).Gives<LegalityReviewed>();
    }

    [Fact]
    [Refuses(nameof(LegalReviewRules.LegalityReviewHasPassed))]
    [LetsPass(nameof(LegalReviewRules.LegalityReviewHasPassed))]
    public void The_review_is_optional_until_the_end_of_2017_and_compulsory_from_2018()
    {
        Served.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2017, 12, 31))).Gives<PenaltyDecided>();
        Served.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(In2018)).IsRefusedBy(LegalReviewRules.LegalityReviewHasPassed);
        Served.LegalityReviewed(In2018, agrees: false).Trying(DecidingPenalty.Act, Usual.PenaltyDecision(In2018)).IsRefusedBy(LegalReviewRules.LegalityReviewHasPassed);
        Served.LegalityReviewed(In2018).Trying(DecidingPenalty.Act, Usual.PenaltyDecision(In2018)).Gives<PenaltyDecided>();
    }

    [Theory]
    [InlineData(CaseSituation.LargePublicInterest, true)]
    [InlineData(CaseSituation.Difficult, true)]
    [InlineData(CaseSituation.NamedByLaw, true)]
    [InlineData(CaseSituation.SeriousInterests, false)]
    [InlineData(CaseSituation.MajorViolation, false)]
    [Refuses(nameof(LegalReviewRules.LegalityReviewHasPassed))]
    [LetsPass(nameof(LegalReviewRules.LegalityReviewHasPassed))]
    public void Since_2021_the_law_names_when_it_is_compulsory(CaseSituation situation, bool compulsory)
    {
        foreach (var from in new[] { ACase.InA2, ACase.InB })
        {
            var noticed = Stated(from, situation);
            var on = noticed.Case.NoticeServedOn!.Value.AddDays(12);
            var discussed = situation is CaseSituation.Difficult or CaseSituation.MajorViolation ? noticed.Deliberated() : noticed;
            var attempt = discussed.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(on));
            if (compulsory)
            {
                attempt.IsRefusedBy(LegalReviewRules.LegalityReviewHasPassed);
            }
            else
            {
                attempt.Gives<PenaltyDecided>();
            }

            // And once reviewed it is decided, whatever the situation; a case without any needs no review.
            discussed.LegalityReviewed().Penalised(on: on);
            Stated(from).Trying(DecidingPenalty.Act, Usual.PenaltyDecision(on)).Gives<PenaltyDecided>();
            Stated(from, CaseSituation.LargePublicInterest).Trying(DecidingPenalty.Act, Usual.PenaltyDecision(on)).IsRefusedBy(LegalReviewRules.LegalityReviewHasPassed);
        }
    }

    [Fact]
    [Refuses(nameof(LegalReviewRules.LegalityReviewHasPassed))]
    [LetsPass(nameof(LegalReviewRules.LegalityReviewHasPassed))]
    public void A_hearing_held_makes_it_compulsory()
    {
        var heard = ACase.NoticeServedFrom(ACase.InB, Usual.LargeFineYuan).Heard();
        var decision = Usual.PenaltyDecision(heard.Case.LatestStepOn!.Value.AddDays(1), Usual.LargeFineYuan) with { HearingConsidered = "采信笔录" };
        heard.Trying(DecidingPenalty.Act, decision).IsRefusedBy(LegalReviewRules.LegalityReviewHasPassed);
        heard.LegalityReviewed().Trying(DecidingPenalty.Act, decision).Gives<PenaltyDecided>();

        var waived = ACase.NoticeServedFrom(ACase.InB, Usual.LargeFineYuan).HearingWaived();
        waived.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(new(2024, 4, 2), Usual.LargeFineYuan)).Gives<PenaltyDecided>();
    }

    [Fact]
    [Refuses(nameof(LegalReviewRules.LegalityReviewHasPassed))]
    [LetsPass(nameof(LegalReviewRules.LegalityReviewHasPassed))]
    public void New_evidence_calls_for_another_review()
    {
        var reviewed = Stated(ACase.InB, CaseSituation.LargePublicInterest).LegalityReviewed();
        var day = reviewed.Case.NoticeServedOn!.Value;
        var plain = Usual.Defence(day.AddDays(1)) with { Answer = DefenceAnswer.NotAccepted };
        var decision = Usual.PenaltyDecision(day.AddDays(12));

        reviewed.Do(HearingDefence.Act, plain).Trying(DecidingPenalty.Act, decision).Gives<PenaltyDecided>();
        var withEvidence = reviewed.Do(HearingDefence.Act, plain with { NewEvidence = "物料清单", Recheck = "已现场核对" });
        Assert.Contains("再次审核", withEvidence.Trying(DecidingPenalty.Act, decision).IsRefusedBy(LegalReviewRules.LegalityReviewHasPassed).Missing, StringComparison.Ordinal);
        withEvidence.LegalityReviewed().Trying(DecidingPenalty.Act, decision).Gives<PenaltyDecided>();

        var heard = ACase.NoticeServedFrom(ACase.InB, Usual.LargeFineYuan).LegalityReviewed().Heard(body => body with { NewEvidence = "监控录像" });
        heard.Trying(DecidingPenalty.Act, Usual.PenaltyDecision(heard.Case.LatestStepOn!.Value, Usual.LargeFineYuan) with { HearingConsidered = "采信" })
            .IsRefusedBy(LegalReviewRules.LegalityReviewHasPassed);
    }

    [Fact]
    [Refuses(nameof(LegalReviewRules.DisagreementWithTheReviewIsReasoned))]
    [LetsPass(nameof(LegalReviewRules.DisagreementWithTheReviewIsReasoned))]
    public void A_head_overrules_a_review_that_was_not_compulsory_with_reasons()
    {
        var disagreed = Served.LegalityReviewed(agrees: false);
        disagreed.Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).IsRefusedBy(LegalReviewRules.DisagreementWithTheReviewIsReasoned);
        disagreed.Trying(DecidingPenalty.Act, Usual.PenaltyDecision() with { ReviewOverruledBecause = "裁量理由已在告知书写明" }).Gives<PenaltyDecided>();
        Served.LegalityReviewed().Trying(DecidingPenalty.Act, Usual.PenaltyDecision()).Gives<PenaltyDecided>();
    }
}
