using System.Globalization;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Investigation;

/// <summary>
/// What an investigation report 案件调查报告 says, all of it finished text (环境行政处罚办法第四十五条；生态环境行政处罚办法第三十八条): origin and
/// filing, party, course, measures, facts, evidence, clause violated, discretion, clause of the penalty, proposal, investigators, unit.
/// </summary>
/// <param name="Agency">The agency.</param>
/// <param name="Number">The case number.</param>
/// <param name="Date">The day as printed.</param>
/// <param name="ConcludedOn">The day.</param>
/// <param name="Cause">What the case is about 案由.</param>
/// <param name="Origin">Where the case comes from and how it was filed.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Course">What the investigators did, one step each.</param>
/// <param name="Measures">What was preserved, sealed, restricted or ordered, one each.</param>
/// <param name="Facts">The facts as established.</param>
/// <param name="Evidence">The evidence and what it proves, one piece each.</param>
/// <param name="Violated">Which clause was violated, or why none.</param>
/// <param name="Discretion">The band and what bears on it.</param>
/// <param name="Basis">The clause of the penalty, or why none.</param>
/// <param name="Proposal">What the investigators propose.</param>
/// <param name="Investigators">The investigators with the numbers of their certificates, one each.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record InvestigationReportPaper(
    string Agency, string Number, string Date, DateOnly ConcludedOn, string Cause, string Origin, IReadOnlyList<(string Label, string Value)> Party,
    IReadOnlyList<string> Course, IReadOnlyList<string> Measures, string Facts, IReadOnlyList<string> Evidence, string Violated, string Discretion, string Basis,
    string Proposal, IReadOnlyList<string> Investigators, bool IsDemonstration)
{
    /// <summary>The report of a case whose investigation was just concluded, whatever it found.</summary>
    public static InvestigationReportPaper From(PaperSource source, CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(happened);
        var (file, agency, law) = (source.File, source.Agency, source.Law);
        var filing = file.Filing!;
        var lead = file.Lead!;
        var conclusion = file.Conclusion!;
        var offence = law.Offence(conclusion.OffenceCode)!;
        var you = file.Party!.IsCitizen ? "当事人" : "该单位";
        var several = file.Violations.Count > 1;
        string[] course = [.. CourseOf(file)];
        string[] measures = [.. MeasuresOf(file)];
        string[] evidence = [.. Wording.Evidence(file)];
        return new(
            agency.Name, filing.Number.ToString(), conclusion.ConcludedOn.OnPaper(), conclusion.ConcludedOn, Wording.Cause(file, law),
            $"本案来源于{lead.Source.Chinese()}，{lead.ReceivedOn.OnPaper()}发现，{filing.FiledOn.OnPaper()}经{filing.Approver.Name}批准立案（{filing.Number}）。",
            Wording.Particulars(file.Party), course.Length > 0 ? course : ["未另行开展现场检查、询问"], measures.Length > 0 ? measures : ["未采取强制措施，未责令改正"],
            Findings.Facts(file), evidence.Length > 0 ? evidence : ["未取得其他证据"],
            conclusion.Ground is { } ground
                ? $"经调查，{ground.Chinese()}，不认定构成“{offence.Name}”。"
                : string.Join('\n', file.Violations.Select(v => ViolatedBy(law, v, several ? $"{you}的{v.Named}" : $"{you}的上述行为"))),
            conclusion.Ground is null ? DiscretionOf(file, law) : "不涉及处罚裁量。",
            conclusion.Ground is null
                ? several ? Findings.Each(file.Violations, v => $"：{law.Offence(v.OffenceCode)!.Penalised.InFull}") + "。" : $"{offence.Penalised.InFull}。" : "拟不予行政处罚或者另行处理，依据见处理意见。",
            Wording.Sentence(conclusion.Proposal), [.. file.Investigators.Select(Wording.Named)], agency.IsDemonstration);
    }

    private static string ViolatedBy(LawBook law, EstablishedViolation violation, string act)
    {
        var offence = law.Offence(violation.OffenceCode)!;
        string[] also = [.. violation.AlsoViolated.Select(law.Offence).OfType<Offence>().Select(o => o.Violated.InFull)];
        return $"{act}违反了{offence.Violated.InFull}的规定，构成“{offence.Name}”。"
            + (also.Length > 0 ? $"同一行为还违反了{string.Join("、", also)}的规定，依法从一重处理。" : "");
    }

    private static IEnumerable<string> CourseOf(EnforcementCase file)
    {
        if (file.AppointedOn is { } appointed)
        {
            yield return $"{appointed.OnPaper()}指定{string.Join("、", file.Investigators.Select(i => i.Name))}负责调查";
        }

        foreach (var (_, text) in file.Inspections.Select(i => (i.OccurredOn, $"在{i.Place}现场检查（检查人{Names(i.Inspectors)}）"))
            .Concat(file.Interviews.Select(i => (i.OccurredOn, $"询问{i.Interviewee}（{i.Capacity}；询问人{Names(i.Interviewers)}）")))
            .Concat(file.Evidence.Select(e => (e.OccurredOn, $"取得{e.Kind.Chinese()}《{e.Title}》（取证人{Names(e.Collectors)}）")))
            .Concat(file.Examinations.Select(e => (OccurredOn: e.CommissionedOn, $"委托{e.Institution}{e.Kind.Chinese()}（{e.Reference}）"
                + (e.ResultOn is { } on ? $"，{on.OnPaper()}取得结果：{e.Result!.Trim().TrimEnd('。')}" : "，尚未取得结果"))))
            .Concat(file.Suspensions.Select(s => (OccurredOn: s.From, $"中止调查（{s.Ground.Chinese()}）" + (s.ResumedOn is { } on ? $"，{on.OnPaper()}恢复调查" : ""))))
            .OrderBy(step => step.OccurredOn).Select(step => (step.OccurredOn, $"{step.OccurredOn.OnPaper()}{step.Item2}")))
        {
            yield return text;
        }
    }

    private static IEnumerable<string> MeasuresOf(EnforcementCase file) =>
        file.Measures.Select(m => $"{m.Kind.Chinese()}{(m.Number is { } number ? $"（{number}）" : "（尚未补办批准手续）")}{(m.TakenOn is { } on ? $"，{on.OnPaper()}实施" : "，尚未实施")}"
                + (m.EndedOn is { } ended ? $"，{ended.OnPaper()}{(m.Disposition is { } what ? what.Chinese() : "解除")}" : ""))
            .Concat(file.Restrictions.Select(r => $"{r.Kind.Chinese()}（{r.Number}）"))
            .Concat(file.Corrections.Select(c => $"{c.OrderedOn.OnPaper()}责令改正（{file.Paper(c.PaperId)!.Number}）：{c.Content.Trim().TrimEnd('。')}，限{c.DueOn.OnPaper()}前完成"
                + c switch
                {
                    { ReinspectedOn: { } on, Corrected: true } => $"；{on.OnPaper()}复查，已改正",
                    { ReinspectedOn: { } on } => $"；{on.OnPaper()}复查，未改正",
                    _ => "；尚未复查",
                }));

    private static string FineFor(EnforcementCase file, LawBook law, EstablishedViolation violation)
    {
        var offence = law.Offence(violation.OffenceCode)!;
        var band = (file.Party!.IsCitizen ? offence.CitizenFine : null) ?? offence.Fine;
        return band is null ? "该条未规定罚款" : $"法定罚款幅度为{BandText(band)}"
            + (violation.MeasuredAgainst is { } against && band.Basis != FineBasis.Amount && band.InYuan(against) is { } ends
                ? $"（以人民币{against}元计，即人民币{ends.Min}元至{ends.Max}元）" : "");
    }

    private static string DiscretionOf(EnforcementCase file, LawBook law)
    {
        var fine = file.Violations.Count > 1 ? Findings.Each(file.Violations, v => $"，{FineFor(file, law, v)}") : FineFor(file, law, file.Violations[0]);
        return $"{fine}。裁量情节：违法行为自{file.Violation!.StartedOn.OnPaper()}起；"
            + (file.Correction switch
            {
                null => "未另行责令改正",
                { Corrected: true } => "责令改正后已改正",
                { Corrected: false } => "责令改正后复查仍未改正",
                _ => "责令改正后尚未复查",
            }) + "。裁量的具体理由见处理建议。";
    }

    private static string BandText(FineBand band)
    {
        string Text(decimal amount) => band.Basis switch
        {
            FineBasis.Amount => $"{Money.OfYuan(amount)}元",
            FineBasis.PercentOfInvestment => $"总投资额的{amount.ToString("0.##", CultureInfo.InvariantCulture)}%",
            _ => $"应缴纳排污费数额的{amount.ToString("0.##", CultureInfo.InvariantCulture)}倍",
        };

        return band.Min == 0 ? $"{Text(band.Max)}以下" : $"{Text(band.Min)}以上{Text(band.Max)}以下";
    }

    private static string Names(IEnumerable<OfficerName> officers) => string.Join("、", officers.Select(o => o.Name));
}
