using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases.LegalReview;

/// <summary>A decision whose legality may have been reviewed.</summary>
public interface IFollowsALegalityReview
{
    /// <summary>Why a legality review that was not compulsory is not followed 不采纳法制审核意见的理由.</summary>
    string? ReviewOverruledBecause { get; }
}

/// <summary>The rules of the legality review 法制审核.</summary>
public static class LegalReviewRules
{
    /// <summary>The key of the provision that wants who begins to review qualified.</summary>
    private const string Auditor = "decision.auditor";

    private static readonly LegalBasis Content = new("生态环境行政处罚办法", "第五十条");
    private static readonly Provision Reviewing = new(
        new("行政处罚法", "第三十八条第三款"), new("行政处罚法", "第五十八条"), new("生态环境行政处罚办法", "第四十九条"));

    /// <summary>Who reviews the legality did not investigate the case.</summary>
    public static readonly CaseRule LegalityReviewerDidNotInvestigate = new(
        "R-1101", "本案调查人员不得作为本案法制审核人员", new(new LegalBasis("环境行政处罚办法", "第五条"), b: new("生态环境行政处罚办法", "第三十八条")),
        at => !at.Case.HasInvestigated(at.Actor.Id),
        at => $"{at.Actor.Name}是本案调查人员，不得审核本案");

    /// <summary>Since 2018 whoever begins to review decisions holds the national legal-profession qualification; who began before goes on.</summary>
    public static readonly CaseRule LegalityReviewerIsQualified = new(
        "R-1102", "初次从事行政处罚决定法制审核的人员，应当取得国家统一法律职业资格", new(new LegalBasis("行政处罚法", "第三十八条第三款"), new("行政处罚法", "第五十八条第二款")),
        at => !at.Law.Provides(Auditor, at.On) || at.Actor.HasLegalQualification || at.Actor.LegalReviewerSince < at.Law.ProvidedFrom(Auditor),
        at => $"{at.Actor.Name}没有法律职业资格，也不是 {at.Law.ProvidedFrom(Auditor).Iso()} 以前已从事审核的人员");

    /// <summary>A review agrees only when each of the seven items is sound.</summary>
    public static readonly BodyRule<ReviewLegality> AgreesOnlyWhenAllSevenItemsAreSound = new(
        "R-1103", "法制审核同意应当七项内容均符合要求，否则提出纠正、补充或者移送的意见", Content,
        (_, act) => (act.Opinion == LegalityOpinion.Agree) == !act.Findings.Unsound.Any(),
        (_, act) => act.Opinion == LegalityOpinion.Agree
            ? "审核不合格的项目：" + string.Join("、", act.Findings.Unsound) : "七项内容均符合要求，没有写明不合格的项目");

    /// <summary>Where the review is compulsory, nothing is decided before it has passed, and passed again after new evidence.</summary>
    public static readonly CaseRule LegalityReviewHasPassed = new(
        "R-1104", "应当法制审核的，未经审核或者审核未通过不得作出处罚决定；此后有新证据的应当再次审核", Reviewing,
        at => Why(at) is null || (at.Case.LegalityReviewInHand is { HasPassed: true } review && review.ReviewedOn <= at.On),
        at => at.Case.LegalityReviewInHand switch
        {
            null => $"{Why(at)}，尚未法制审核",
            { OutdatedBy: { } since } => $"{Why(at)}；法制审核后{since}，尚未再次审核",
            { HasPassed: false } failed => $"{Why(at)}；法制审核意见为“{failed.Opinion.Chinese()}”",
            { } later => $"法制审核 {later.ReviewedOn.Iso()} 才通过",
        });

    /// <summary>A head who decides against a legality review that was not compulsory says why; both opinions stay in the file.</summary>
    public static readonly BodyRule<IFollowsALegalityReview> DisagreementWithTheReviewIsReasoned = new(
        "R-1105", "负责人不采纳法制审核意见的，应当说明理由并入卷", Reviewing,
        (at, act) => at.Case.LegalityReviewInHand is null or { OutdatedBy: not null } or { Opinion: LegalityOpinion.Agree }
            || !string.IsNullOrWhiteSpace(act.ReviewOverruledBecause),
        (at, _) => $"法制审核意见为“{at.Case.LegalityReviewInHand?.Opinion.Chinese()}”，请在 reviewOverruledBecause 写明不采纳的理由");

    /// <summary>After the penalty only a daily fine that was noticed and is not decided is reviewed and discussed.</summary>
    public static readonly CaseRule SomethingIsToBeDecided = new(
        "R-1106", "作出处罚决定后，法制审核、集体讨论以已经告知、尚未决定的按日连续处罚为对象", Reviewing,
        at => at.Case.Stage != CaseStage.PenaltyDecided || at.Case.OpenRound()?.Notice is not null,
        _ => "处罚决定已经作出，没有已经告知、尚未决定的按日连续处罚");

    /// <summary>Why the review is compulsory for this case on this day; null when it is not.</summary>
    private static string? Why(Circumstances at)
    {
        if (at.Regime == Regime.A1)
        {
            return at.Law.Provides("decision.audit", at.On) ? $"{at.Law.Provision("decision.audit", at.On).From.Year} 年起处罚决定应当由审核人员审核" : null;
        }

        var stated = at.Case.Notice?.Situations ?? [];
        CaseSituation[] decisive = [.. stated.Where(s => s is CaseSituation.LargePublicInterest or CaseSituation.Difficult or CaseSituation.NamedByLaw)];
        return decisive is [var first, ..] ? $"本案{first.Chinese()}"
            : at.Case.HearingInHand is { Status: HearingStatus.Held }
                && ((at.Case.Stage == CaseStage.PenaltyDecided ? at.Case.OpenRound()?.Notice?.HearingRight : at.Case.Notice?.HearingRight) == true || stated.Contains(CaseSituation.SeriousInterests))
                ? "本案直接关系当事人或者第三人重大权益，且经过听证程序"
            : null;
    }
}
