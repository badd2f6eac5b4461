using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Review;

/// <summary>Reviews the case.</summary>
/// <param name="OccurredOn">The day of the review.</param>
/// <param name="Passed">Whether it passes; otherwise it goes back for more investigation.</param>
/// <param name="Findings">The six findings.</param>
/// <param name="Opinion">The reviewer's opinion, or what is missing.</param>
public sealed record ReviewCase(DateOnly OccurredOn, bool Passed, ReviewFindings Findings, string Opinion) : IActBody;

/// <summary>The six items of a case review 审查内容 (环境行政处罚办法第四十六条), each sound or not.</summary>
/// <param name="Jurisdiction">The agency has jurisdiction 本机关是否有管辖权.</param>
/// <param name="Facts">The facts are clear 违法事实是否清楚.</param>
/// <param name="Evidence">The evidence is conclusive 证据是否确凿.</param>
/// <param name="Procedure">The investigation followed the procedure 调查取证是否符合法定程序.</param>
/// <param name="Limitation">The limitation period has not run out 是否超过行政处罚追诉时效.</param>
/// <param name="Application">Legal basis and proposal are lawful and fitting 适用依据和初步处理意见是否合法、适当.</param>
public sealed record ReviewFindings(bool Jurisdiction, bool Facts, bool Evidence, bool Procedure, bool Limitation, bool Application)
{
    /// <summary>Whether all six are sound.</summary>
    public bool AllSound => !Unsound.Any();

    /// <summary>The items that are not sound, in Chinese.</summary>
    internal IEnumerable<string> Unsound => new[]
    {
        (Jurisdiction, "管辖权"), (Facts, "违法事实"), (Evidence, "证据"), (Procedure, "调查取证程序"), (Limitation, "追诉时效"),
        (Application, "适用依据和处理意见"),
    }.Where(item => !item.Item1).Select(item => item.Item2);
}

/// <summary>Reviewing the case 案件审查: legal staff pass it or return it.</summary>
public static class ReviewingCase
{
    /// <summary>The act.</summary>
    public static readonly CaseAct<ReviewCase> Act = new()
    {
        Name = "review-case",
        Title = "案件审查",
        Roles = [Role.Legal],
        Stages = [CaseStage.UnderReview],
        Follows = file => file.Conclusion?.ConcludedOn,
        Needs = [ReviewRules.ReviewerDidNotInvestigate],
        Checks = [ReviewRules.PassesOnlyWhenAllSixItemsAreSound],
        Record = (at, act) => act.Passed
            ? new CaseReviewPassed(act.OccurredOn, act.Findings, act.Opinion, at.Actor.Named)
            : new CaseReviewReturned(act.OccurredOn, act.Findings, act.Opinion, at.Actor.Named),
    };
}
