using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Publication;

/// <summary>What a report of a major penalty for the record 重大行政处罚备案报告 says.</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Receivers">To whom it goes.</param>
/// <param name="Introduction">Which decision, and on what basis it is reported.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Basis">The clauses violated and of the penalty.</param>
/// <param name="Penalties">The penalties, one each.</param>
/// <param name="Procedure">How it came about: notice, hearing, legality review, discussion, service.</param>
/// <param name="Attachments">What is attached.</param>
public sealed record MajorPenaltyReportPaper(
    PaperHead Head, string Receivers, string Introduction, IReadOnlyList<(string Label, string Value)> Party, string Facts, string Basis,
    IReadOnlyList<string> Penalties, string Procedure, IReadOnlyList<string> Attachments)
{
    /// <summary>The paper of a report.</summary>
    internal static MajorPenaltyReportPaper From(PaperSource source, MajorPenaltyReported reported)
    {
        var file = source.File;
        var decision = file.Decision(reported.DecisionId)!;
        var original = $"《{decision.Kind.Chinese()}》（{decision.Number}）";
        var period = source.Law.Period("majorPenalty.record", decision.DecidedOn);
        return new(
            PaperHead.Of(source, PaperKind.MajorPenaltyReport.Chinese(), reported.Number), $"{string.Join("、", reported.Receivers)}：",
            $"本机关于{decision.DecidedOn.OnPaper()}作出{original}，属于重大行政处罚。依据《{period.Source}》的规定，现将有关情况报请备案。",
            Wording.Particulars(file.Party!), Findings.Facts(file),
            $"{(file.Violations is { Count: > 1 } several
                ? Findings.Each(several, v => $"{source.Law.Offence(v.OffenceCode)!.Name}，违反{source.Law.Offence(v.OffenceCode)!.Violated.InFull}")
                : $"{Findings.Offence(source).Name}，违反{Findings.Offence(source).Violated.InFull}")}；处罚依据为{Findings.Clauses(decision.Penalties, Findings.Offence(source))}。",
            Wording.Texts(decision.Penalties), ProcedureOf(file, decision.PaperId), [original]);
    }

    private static string ProcedureOf(EnforcementCase file, Guid decision) => string.Concat(
        file.Filing is { } filing ? $"{filing.FiledOn.OnPaper()}立案（{filing.Number}）。" : "",
        file.Notice is { } notice ? $"{notice.IssuedOn.OnPaper()}制发《{PaperKind.PriorNotice.Chinese()}》（{notice.Number}）。" : "",
        file.Defence is { Waived: false } defence ? $"当事人于{defence.OccurredOn.OnPaper()}提出陈述、申辩。" : "",
        file.Hearing is { Status: HearingStatus.Held, EndedOn: { } heard } ? $"{heard.OnPaper()}举行听证。" : "",
        file.LegalityReview is { } review ? $"{review.ReviewedOn.OnPaper()}经法制审核。" : "",
        file.Deliberation is { } deliberation ? $"{deliberation.HeldOn.OnPaper()}经本机关负责人集体讨论。" : "",
        file.Paper(decision)?.Service is { } service ? $"决定书于{service.ServedOn.OnPaper()}送达当事人。" : "决定书正在送达。");
}
