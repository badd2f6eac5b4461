using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Investigation;

/// <summary>What an order to correct 责令改正违法行为决定书 says (环境保护主管部门实施按日连续处罚办法第九条).</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Inquiry">Who investigated, and when.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Evidence">The evidence, one piece each.</param>
/// <param name="Violation">Which clause was violated.</param>
/// <param name="Basis">The clause of the order.</param>
/// <param name="Order">What is to be corrected, and how.</param>
/// <param name="Due">The last day for it.</param>
/// <param name="Consequences">What follows when it is not.</param>
/// <param name="Remedies">Reconsideration and suit.</param>
public sealed record CorrectionOrderPaper(
    PaperHead Head, IReadOnlyList<(string Label, string Value)> Party, string Inquiry, string Facts, IReadOnlyList<string> Evidence, string Violation,
    string Basis, string Order, string Due, IReadOnlyList<string> Consequences, string Remedies)
{
    private static readonly Provision Ordering = new(
        new LegalBasis("环境行政处罚办法", "第十一条、第十二条"), new("行政处罚法", "第二十八条第一款"), new("生态环境行政处罚办法", "第九条"));

    /// <summary>The paper of an order.</summary>
    internal static CorrectionOrderPaper From(PaperSource source, CorrectionOrdered order)
    {
        var file = source.File;
        var you = Wording.You(file.Party!);
        return new(
            PaperHead.Of(source, PaperKind.CorrectionOrder.Chinese(), order.Number), Wording.Particulars(file.Party!), InquiryOf(source, you),
            Findings.Facts(file), [.. Wording.Evidence(file)], Findings.Violation(source),
            $"依据{Rights.Cited(source, Ordering)}的规定，本机关责令{you}改正上述违法行为：", Wording.Sentence(order.Content),
            $"{you}应当于{order.DueOn.OnPaper()}前（含当日）完成改正，并将改正情况书面报告本机关。", [.. ConsequencesOf(source.Law, order.OccurredOn, you)],
            Rights.Remedies(source, "本决定"));
    }

    private static string InquiryOf(PaperSource source, string you)
    {
        var file = source.File;
        DateOnly[] days =
        [
            .. file.Inspections.Select(i => i.OccurredOn), .. file.Interviews.Select(i => i.OccurredOn), .. file.Evidence.Select(e => e.OccurredOn),
        ];
        var span = days.Min() == days.Max() ? days.Min().OnPaper() : $"{days.Min().OnPaper()}至{days.Max().OnPaper()}";
        return $"{source.Agency.Name}于{span}对{you}进行了调查，发现{you}实施了以下环境违法行为：";
    }

    private static IEnumerable<string> ConsequencesOf(LawBook law, DateOnly on, string you)
    {
        yield return $"本机关将对{you}改正违法行为的情况进行监督检查。逾期未改正的，本机关将依法处理。";
        if (law.Provides("dailyFine", on))
        {
            yield return $"{you}违法排放污染物受到罚款处罚，被责令改正而拒不改正的，本机关可以依据{law.Provision("dailyFine", on).Basis.InFull}的规定，"
                + "自责令改正之日的次日起，按照原处罚数额按日连续处罚。";
        }
    }
}
