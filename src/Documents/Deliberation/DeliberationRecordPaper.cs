using Enforcement.Documents.DailyFine;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Deliberation;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Deliberation;

/// <summary>
/// What the record of a collective discussion 案件集体讨论笔录 says, all of it finished text (环境行政处罚办法第五十二条；行政处罚法第五十七条第二款):
/// who took part and who only attended, what was reported, what each head said, and what they concluded.
/// </summary>
/// <param name="Agency">The agency.</param>
/// <param name="Number">The case number.</param>
/// <param name="Date">The day as printed.</param>
/// <param name="HeldOn">The day.</param>
/// <param name="Cause">What the case is about 案由.</param>
/// <param name="Chair">Who presided.</param>
/// <param name="Members">The other heads.</param>
/// <param name="Attending">Who else was there, without a vote.</param>
/// <param name="Recorder">Who kept the record.</param>
/// <param name="Report">The case as reported: facts, proposal, defence, hearing, legality review.</param>
/// <param name="Opinions">What each head said.</param>
/// <param name="Conclusion">What they concluded.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Signers">Who signs, one each.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record DeliberationRecordPaper(
    string Agency, string Number, string Date, DateOnly HeldOn, string Cause, string Chair, string Members, string Attending, string Recorder,
    IReadOnlyList<string> Report, IReadOnlyList<string> Opinions, string Conclusion, string Reasons, IReadOnlyList<string> Signers, bool IsDemonstration)
{
    /// <summary>The record of a discussion.</summary>
    public static DeliberationRecordPaper From(PaperSource source, CaseDeliberated held)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(held);
        var file = source.File;
        var penalties = Wording.Texts(held.Penalties);
        return new(
            source.Agency.Name, file.Filing!.Number.ToString(), held.OccurredOn.OnPaper(), held.OccurredOn, Wording.Cause(file, source.Law),
            held.Chair.Name, string.Join("、", held.Members.Select(m => m.Name)),
            held.Attending.Count > 0 ? string.Join("、", held.Attending.Select(a => file.HasInvestigated(a.Id) ? $"{a.Name}（本案调查人员）" : a.Name)) : "无",
            held.Recorder.Name, [.. ReportOf(source)],
            [.. held.Opinions.Select(o => $"{NameOf(held, o.Officer)}（{(o.Agrees ? "同意" : "不同意")}）：{Wording.Sentence(o.Text)}")],
            penalties.Count > 0 ? $"{held.Conclusion.Chinese()}{(Wording.Together(held.Penalties) is { Length: > 0 } together ? $"（{together}）" : "")}：{string.Join("；", penalties)}。" : $"{held.Conclusion.Chinese()}。",
            Wording.Sentence(held.Reasons), [held.Chair.Name, .. held.Members.Select(m => m.Name)], source.Agency.IsDemonstration);
    }

    private static string NameOf(CaseDeliberated held, string officer) => held.Members.Prepend(held.Chair).FirstOrDefault(m => m.Id == officer)?.Name ?? officer;

    private static string DefenceOf((bool Waived, string Content, string Weighing)? defence) => defence switch
    {
        null => "当事人未提出陈述、申辩。",
        { Waived: true } => "当事人书面放弃陈述、申辩。",
        { } said => $"当事人陈述、申辩：{Wording.Sentence(said.Content)}复核意见：{Wording.Sentence(said.Weighing)}",
    };

    private static IEnumerable<string> ReportOf(PaperSource source)
    {
        var file = source.File;
        yield return $"查明的事实：{Findings.Facts(file)}";
        yield return $"调查人员的处理意见：{Wording.Sentence(file.Conclusion!.Proposal)}";
        if (file.Review is { } review)
        {
            yield return $"{review.ReviewedOn.OnPaper()}案件审查（{review.Reviewer.Name}）：{Wording.Sentence(review.Opinion)}";
        }

        if (file.Notice is { } notice)
        {
            yield return $"{notice.IssuedOn.OnPaper()}事先告知（{notice.Number}）的拟处罚内容：{string.Join("；", Wording.Texts(notice.Penalties))}。";
        }

        yield return DefenceOf(file.Defence is { } said ? (said.Waived, said.Content, said.Weighing) : null);
        if (file.DailyFineInHand() is { } daily)
        {
            yield return $"{file.Penalty!.DecidedOn.OnPaper()}作出原处罚决定（{file.Penalty.Number}）：{string.Join("；", Wording.Texts(file.Penalty.Penalties))}。";
            yield return $"{daily.RecheckedOn.OnPaper()}复查：{daily.Finding.Chinese()}。{daily.Notice!.OccurredOn.OnPaper()}告知（{daily.Notice.Number}）：{DailyFineWording.Intended(daily)}。";
            yield return DefenceOf(daily.Defence is { } heard ? (heard.Waived, heard.Content, heard.Weighing) : null);
        }

        if (file.HearingInHand is { EndedOn: { } ended } hearing)
        {
            yield return $"{ended.OnPaper()}听证程序结束（{hearing.Status.Chinese()}）。";
        }

        if (file.LegalityReviewInHand is { OutdatedBy: null } legality)
        {
            yield return $"{legality.ReviewedOn.OnPaper()}法制审核（{legality.Reviewer.Name}）：{legality.Opinion.Chinese()}；{Wording.Sentence(legality.Reasons)}";
        }
    }
}
