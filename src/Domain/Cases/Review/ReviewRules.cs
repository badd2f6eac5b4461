using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.Review;

/// <summary>The rules of the case review 案件审查.</summary>
public static class ReviewRules
{
    /// <summary>Who reviews a case did not investigate it.</summary>
    public static readonly CaseRule ReviewerDidNotInvestigate = new(
        "R-301", "本案调查人员不得作为本案审查人员", new(new LegalBasis("环境行政处罚办法", "第四十五条"), b: new LegalBasis("生态环境行政处罚办法", "第三十八条")),
        at => !at.Case.HasInvestigated(at.Actor.Id),
        at => $"{at.Actor.Name}是本案调查人员，不得审查本案");

    /// <summary>A review passes only when each of the six items is sound.</summary>
    public static readonly BodyRule<ReviewCase> PassesOnlyWhenAllSixItemsAreSound = new(
        "R-302", "审查通过应当六项内容均符合要求，否则退回补充调查", new(new LegalBasis("环境行政处罚办法", "第四十六条、第四十七条"), b: new LegalBasis("生态环境行政处罚办法", "第三十九条、第四十条")),
        (_, act) => !act.Passed || act.Findings.AllSound,
        (_, act) => "审查不合格的项目：" + string.Join("、", act.Findings.Unsound));

    /// <summary>What follows the review is done only after it has passed.</summary>
    public static readonly CaseRule CaseReviewHasPassed = new(
        "R-303", "事先告知和作出决定前，案件应当经审查通过", new("环境行政处罚办法", "第四十五条、第五十一条"),
        at => at.Case.Review is { Passed: true },
        at => at.Case.Review is null ? "案件尚未审查" : "案件审查未通过");
}
