using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Review;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Review;

public class ReviewTests
{
    private static readonly ACase Concluded = ACase.Investigated().Concluded();

    [Fact]
    [Refuses(nameof(ReviewRules.ReviewerDidNotInvestigate))]
    [LetsPass(nameof(ReviewRules.ReviewerDidNotInvestigate))]
    public void An_investigator_does_not_review_even_after_being_replaced()
    {
        var replaced = ACase.Proposed().Filed()
            .WithInvestigators(but: body => body with { Investigators = ["officer1", "legal2"] })
            .WithInvestigators().Inspected().WithEvidence().Concluded();
        replaced.Trying(ReviewingCase.Act, Usual.Review(), TheCounty.Legal2Certified).IsRefusedBy(ReviewRules.ReviewerDidNotInvestigate);
        Concluded.Trying(ReviewingCase.Act, Usual.Review(), TheCounty.Officer1).IsRefusedBy(ReviewRules.ReviewerDidNotInvestigate);
        Concluded.Trying(ReviewingCase.Act, Usual.Review(), TheCounty.Legal2Certified).Gives<CaseReviewPassed>();
    }

    [Fact]
    [Refuses(nameof(ReviewRules.PassesOnlyWhenAllSixItemsAreSound))]
    [LetsPass(nameof(ReviewRules.PassesOnlyWhenAllSixItemsAreSound))]
    public void Each_of_the_six_items_alone_keeps_a_review_from_passing()
    {
        var sound = Usual.AllSound;
        Assert.All(
            [
                sound with { Jurisdiction = false }, sound with { Facts = false }, sound with { Evidence = false }, sound with { Procedure = false },
                sound with { Limitation = false }, sound with { Application = false },
            ],
            findings =>
            {
                Concluded.Trying(ReviewingCase.Act, Usual.Review() with { Findings = findings }).IsRefusedBy(ReviewRules.PassesOnlyWhenAllSixItemsAreSound);
                Concluded.Trying(ReviewingCase.Act, Usual.Review(passed: false) with { Findings = findings }).Gives<CaseReviewReturned>();
            });
    }

    [Fact]
    public void A_returned_case_is_investigated_and_concluded_again()
    {
        var returned = Concluded.ReviewReturned();
        Assert.Equal(CaseStage.Investigating, returned.Case.Stage);
        var again = returned.WithEvidence(new(2017, 6, 9)).Concluded(new(2017, 6, 9));
        Assert.Null(again.Case.Review);
        Assert.Equal(CaseStage.ReviewPassed, again.ReviewPassed(new(2017, 6, 12)).Case.Stage);
    }

    [Fact]
    public void A_conclusion_is_not_dated_before_the_return_it_answers() =>
        Concluded.ReviewReturned().Trying(ConcludingInvestigation.Act, Usual.Conclusion(Usual.ReviewedOn.AddDays(-1)))
            .IsRefusedBy(GeneralRules.NotBeforeTheStepItFollows);

    [Fact]
    [Refuses(nameof(ReviewRules.CaseReviewHasPassed))]
    [LetsPass(nameof(ReviewRules.CaseReviewHasPassed))]
    public void What_follows_the_review_asks_for_its_result_and_not_only_for_the_stage()
    {
        var passed = Concluded.ReviewPassed();
        var neverReviewed = passed.At(IssuingPriorNotice.Act, Usual.NoticedOn) with { Case = passed.Case with { Review = null } };
        Assert.Same(ReviewRules.CaseReviewHasPassed, Assert.Single(IssuingPriorNotice.Act.RefusedBy(neverReviewed)).Rule);
        Witness.Refused(ReviewRules.CaseReviewHasPassed);
        passed.Trying(IssuingPriorNotice.Act, Usual.Notice()).Gives<PriorNoticeIssued>();
    }
}
