using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Notice;

/// <summary>What the record of the party's statement and defence, and of its weighing 陈述申辩笔录及复核意见, says.</summary>
/// <param name="Head">Agency and date.</param>
/// <param name="Cause">The case.</param>
/// <param name="Notice">The prior notice it answers.</param>
/// <param name="Party">The party.</param>
/// <param name="Content">What the party says, or that it gives the right up.</param>
/// <param name="NewEvidence">What new evidence it brought.</param>
/// <param name="Recheck">How facts and evidence were checked again.</param>
/// <param name="Weighing">What the agency makes of it, and why.</param>
/// <param name="Recorder">Who recorded it.</param>
public sealed record DefenceRecordPaper(
    PaperHead Head, string Cause, string Notice, string Party, string Content, string NewEvidence, string Recheck, string Weighing, string Recorder)
{
    /// <summary>The record of a defence.</summary>
    internal static DefenceRecordPaper From(PaperSource source, DefenceHeard heard)
    {
        var (file, notice) = (source.File, source.File.Notice!);
        return new(
            PaperHead.Of(source, "陈述申辩笔录及复核意见"), Wording.Cause(file, source.Law), $"《{PaperKind.PriorNotice.Chinese()}》（{notice.Number}）", file.Party!.Name,
            (heard.Waived ? "当事人书面表示放弃陈述、申辩。" : "") + Wording.Sentence(heard.Content),
            heard.NewEvidence is { } evidence ? Wording.Sentence(evidence) : "无", heard.Recheck is { } recheck ? Wording.Sentence(recheck) : "无",
            heard.Waived ? "当事人已放弃陈述、申辩，无需复核。"
                : (heard.Answer is { } answer ? $"{answer.Chinese()}。" : "") + Wording.Sentence(heard.Weighing),
            heard.Recorder.Name);
    }
}
