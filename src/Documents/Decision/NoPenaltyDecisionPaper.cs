using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Decision;

/// <summary>What a decision of no penalty 不予行政处罚决定书 says.</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Introduction">Which case, and that its examination is over.</param>
/// <param name="Facts">What was found.</param>
/// <param name="Evidence">The evidence, one piece each.</param>
/// <param name="Notice">Whether the party was told of an intended penalty and what it answered.</param>
/// <param name="Correction">Whether the violation was corrected.</param>
/// <param name="Decision">Ground, article and that no penalty is imposed.</param>
/// <param name="Reasons">The reasons.</param>
/// <param name="Education">How the party was educated; blank where there was no violation to educate about.</param>
/// <param name="Remedies">Reconsideration and suit.</param>
public sealed record NoPenaltyDecisionPaper(
    PaperHead Head, IReadOnlyList<(string Label, string Value)> Party, string Introduction, string Facts, IReadOnlyList<string> Evidence, string Notice,
    string Correction, string Decision, string Reasons, string Education, string Remedies)
{
    /// <summary>The paper of a decision.</summary>
    internal static NoPenaltyDecisionPaper From(PaperSource source, NoPenaltyDecided decided)
    {
        var file = source.File;
        var you = Wording.You(file.Party!);
        return new(
            PaperHead.Of(source, PaperKind.NoPenaltyDecision.Chinese(), decided.Number), Wording.Particulars(file.Party!),
            $"{you}涉嫌“{Findings.Offence(source).Name}”一案，本机关于{file.Filing!.FiledOn.OnPaper()}立案（{file.Filing.Number}），经调查，现已审查终结。",
            Findings.Facts(file), [.. Wording.Evidence(file)], NoticeOf(file, you), CorrectionOf(file, you),
            $"经审查，{you}的情形属于“{decided.Ground.Chinese()}”，依据{Rights.Cited(source, NoPenaltyBasis.Of(decided.Ground))}的规定，本机关决定不予行政处罚。",
            Wording.Sentence(decided.Reasons), decided.Education is { } education ? $"本机关已对{you}进行教育：{Wording.Sentence(education)}" : "",
            Rights.Remedies(source, "本决定"));
    }

    private static string NoticeOf(EnforcementCase file, string you) => file switch
    {
        { Notice: not { } } => "本案未向当事人告知拟作出行政处罚。",
        { Notice: { } notice, Defence: { Waived: false } defence } =>
            $"{Told(notice.Number)}{you}于{defence.OccurredOn.OnPaper()}提出陈述、申辩：{Wording.Sentence(defence.Content)}经复核，{Wording.Sentence(defence.Weighing)}",
        { Notice: { } notice, Defence: { } } => $"{Told(notice.Number)}{you}书面表示放弃陈述、申辩。",
        { Notice: { } notice } => $"{Told(notice.Number)}截至本决定作出之日，{you}未提出陈述、申辩意见。",
    } + (file.Hearing is { EndedOn: { } ended, Status: Domain.Cases.Hearing.HearingStatus.Held } ? $"本机关于{ended.OnPaper()}举行了听证。" : "");

    private static string Told(DocumentNumber notice) => $"本机关曾制发《{PaperKind.PriorNotice.Chinese()}》（{notice}）。";

    private static string CorrectionOf(EnforcementCase file, string you) => file.Correction switch
    {
        null => "本案未责令改正违法行为。",
        { ReinspectedOn: { } on, Corrected: true } => $"本机关于{on.OnPaper()}复查，{you}已改正违法行为。",
        { ReinspectedOn: { } on } => $"本机关于{on.OnPaper()}复查，{you}尚未改正违法行为，应当继续改正：{Wording.Sentence(file.Correction.Content)}",
        { } order => $"本机关已于{order.OrderedOn.OnPaper()}责令{you}改正：{Wording.Sentence(order.Content)}尚未复查。",
    };
}
