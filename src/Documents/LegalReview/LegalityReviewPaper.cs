using Enforcement.Documents.DailyFine;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.LegalReview;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.LegalReview;

/// <summary>What an opinion of a legality review 法制审核意见书 says, all of it finished text: the seven items (生态环境行政处罚办法第五十条).</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Number">The case number.</param>
/// <param name="Date">The day as printed.</param>
/// <param name="ReviewedOn">The day.</param>
/// <param name="Cause">What the case is about 案由.</param>
/// <param name="Party">The party's name.</param>
/// <param name="Intended">The penalties intended, one each.</param>
/// <param name="Introduction">Under which article it was reviewed.</param>
/// <param name="Items">The seven items.</param>
/// <param name="Outcome">What it comes to.</param>
/// <param name="Opinion">The reasons.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record LegalityReviewPaper(
    string Agency, string Number, string Date, DateOnly ReviewedOn, string Cause, string Party, IReadOnlyList<string> Intended, string Introduction,
    IReadOnlyList<ReviewedItem> Items, string Outcome, Opinion Opinion, bool IsDemonstration)
{
    /// <summary>The opinion of a legality review.</summary>
    public static LegalityReviewPaper From(PaperSource source, LegalityReviewed review)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(review);
        var (file, on, found) = (source.File, review.OccurredOn, review.Findings);
        return new(
            source.Agency.Name, file.Filing!.Number.ToString(), on.OnPaper(), on, Wording.Cause(file, source.Law), file.Party!.Name,
            file.DailyFineInHand() is { } daily ? [DailyFineWording.Intended(daily)]
                : file.Notice is { } notice ? Wording.Texts(notice.Penalties) : ["尚未告知拟处罚内容"],
            $"{Basis(source, on)}对本案下列内容进行了法制审核：",
            [
                ReviewedItem.Of("行政执法主体是否合法，是否超越执法权限", found.Competence),
                ReviewedItem.Of("行政执法人员是否具备执法资格", found.Personnel),
                ReviewedItem.Of("行政执法程序是否合法", found.Procedure),
                ReviewedItem.Of("案件事实是否清楚，证据是否合法充分", found.Facts),
                ReviewedItem.Of("适用法律、法规、规章是否准确，裁量基准运用是否适当", found.Application),
                ReviewedItem.Of("行政执法文书是否完备、规范", found.Papers),
                new("违法行为是否涉嫌犯罪、需要移送司法机关", Forms.Choice(found.NoCrime, "不需要移送", "需要移送")),
            ],
            $"{review.Opinion.Chinese()}。", Papers.Opinion.Of(review.Reasons, review.Reviewer, on), source.Agency.IsDemonstration);
    }

    /// <summary>Before 2018 no law wanted the review, and no article is cited.</summary>
    private static string Basis(PaperSource source, DateOnly on) => source.RegimeOn(on) switch
    {
        Regime.A1 => source.Law.Provides("decision.audit", on) ? $"依照{source.Law.Provision("decision.audit", on).Basis.InFull}的规定，" : "",
        Regime.A2 => $"依照{new LegalBasis("行政处罚法", "第五十八条").InFull}的规定，",
        _ => $"依照{new LegalBasis("行政处罚法", "第五十八条").InFull}、{new LegalBasis("生态环境行政处罚办法", "第五十条").InFull}的规定，",
    };
}
