using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Hearing;

/// <summary>What the record of a hearing 听证笔录 says.</summary>
/// <param name="Head">Agency and date.</param>
/// <param name="Cause">The case.</param>
/// <param name="Time">Day and time.</param>
/// <param name="Place">Where.</param>
/// <param name="Openness">Whether it was public, or why not.</param>
/// <param name="Panel">Who presided, kept the record and heard.</param>
/// <param name="Applicant">The party.</param>
/// <param name="Representatives">Who spoke for the party besides itself.</param>
/// <param name="Investigators">The investigators with the numbers of their certificates.</param>
/// <param name="Recusal">That recusal could be asked for, and what became of it.</param>
/// <param name="Record">What was said.</param>
/// <param name="NewEvidence">What new evidence it brought.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="SigningNote">Who signed the record page by page, or why not.</param>
/// <param name="Signers">The lines to sign, label and name.</param>
public sealed record HearingRecordPaper(
    PaperHead Head, string Cause, string Time, string Place, string Openness, IReadOnlyList<(string Label, string Value)> Panel, string Applicant,
    string Representatives, string Investigators, string Recusal, string Record, string NewEvidence, string Outcome, string SigningNote,
    IReadOnlyList<(string Label, string Name)> Signers)
{
    /// <summary>The record of a hearing.</summary>
    internal static HearingRecordPaper From(PaperSource source, HearingEnded ended)
    {
        var (file, notified) = (source.File, source.History.OfType<HearingNotified>().Last());
        return new(
            PaperHead.Of(source, "听证笔录"), Wording.Cause(file, source.Law), HearingNoticePaper.TimeOf(notified), notified.Place,
            HearingNoticePaper.OpennessOf(notified), HearingNoticePaper.PanelOf(source, notified),
            file.Party!.Name + (file.Party is { IsCitizen: false, LegalRepresentative: { } head } ? $"（法定代表人或者负责人：{head}）" : ""),
            ended.Representatives.Count > 0 ? string.Join("、", ended.Representatives) : "无", Wording.Named(ended.Investigators),
            "主持人宣布听证纪律，核对听证参加人身份，告知当事人申请回避的权利。" + (ended.Recusal is { } recusal ? Wording.Sentence(recusal) : "当事人未申请回避。"),
            Wording.Sentence(ended.Record), ended.NewEvidence is { } evidence ? Wording.Sentence(evidence) : "无", ended.Outcome.Chinese(), ended.SigningNote,
            [
                ("当事人或者代理人（签名）：", ""),
                .. ended.Investigators.Select(investigator => ("调查人员（签名）：", investigator.Name)),
                ("听证主持人（签名）：", notified.Chair.Name),
                .. notified.Assessors.Select(assessor => ("听证员（签名）：", assessor.Name)),
                ("记录员（签名）：", notified.Clerk.Name),
            ]);
    }
}
