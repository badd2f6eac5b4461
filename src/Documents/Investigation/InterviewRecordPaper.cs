using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Investigation;

/// <summary>What a record of an interview 调查询问笔录 says, all of it finished text (评查细则): of one person only.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Cause">What the case is about 案由.</param>
/// <param name="Date">The day as printed.</param>
/// <param name="AskedOn">The day.</param>
/// <param name="Interviewee">The one person asked.</param>
/// <param name="Capacity">The person's connection with the case.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Interviewers">The officers with the numbers of their certificates, one each.</param>
/// <param name="Told">That certificates were shown and rights and duties told.</param>
/// <param name="Statement">What was stated, one line each.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record InterviewRecordPaper(
    string Agency, string Cause, string Date, DateOnly AskedOn, string Interviewee, string Capacity, IReadOnlyList<(string Label, string Value)> Party,
    IReadOnlyList<string> Interviewers, string Told, string Statement, bool IsDemonstration)
{
    /// <summary>The record of an interview.</summary>
    public static InterviewRecordPaper From(PaperSource source, InterviewRecorded interview)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(interview);
        return new(
            source.Agency.Name, Wording.Cause(source.File, source.Law), interview.OccurredOn.OnPaper(), interview.OccurredOn, interview.Interviewee,
            interview.Capacity, Wording.Particulars(source.File.Party!), [.. interview.Interviewers.Select(Wording.Named)],
            RightsTold.Of(source.Agency, interview.CertificatesShown, "调查询问"),
            (interview.Urgent == true ? "本次询问在立案前进行，属需要立即查处的先行调查取证。\n" : "") + Wording.Sentence(interview.Statement),
            source.Agency.IsDemonstration);
    }
}
