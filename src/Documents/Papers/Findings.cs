using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Papers;

/// <summary>What a paper says of the violation, as far as the case knows it when the paper is made.</summary>
internal static class Findings
{
    /// <summary>The facts: as established, before that as suspected; of several violations, each on a line of its own.</summary>
    public static string Facts(EnforcementCase file) => Wording.Sentence(file switch
    {
        { Violations: { Count: > 1 } several } => $"经查明，有下列{ChineseNumerals.Of(several.Count)}项违法行为："
            + string.Concat(several.Select(v => $"\n（{ChineseNumerals.Of(v.Number)}）{Wording.Sentence(v.Facts)}")),
        { Conclusion: { } conclusion } => conclusion.EstablishedFacts,
        { Violation: { } violation } => $"{violation.StartedOn.OnPaper()}{(violation.EndedOn is { } ended ? $"至{ended.OnPaper()}" : "起")}，在{violation.Place}，{violation.Facts}",
        _ => "",
    });

    /// <summary>The case number; of a case decided on the spot, which has none, the decision's.</summary>
    public static string CaseNumber(EnforcementCase file) => (file.Filing?.Number ?? file.OnTheSpot!.Number).ToString();

    /// <summary>The offence: as established, before that as suspected.</summary>
    public static Offence Offence(PaperSource source) =>
        source.Law.Offence(source.File.Conclusion?.OffenceCode ?? source.File.Proposal?.OffenceCode ?? source.File.OnTheSpot?.OffenceCode)!;

    /// <summary>Which clause was violated, by each of several violations.</summary>
    public static string Violation(PaperSource source) => source.File.Violations is { Count: > 1 } several
        ? $"{Wording.You(source.File.Party!)}的上述{Each(several, v => $"行为违反了{source.Law.Offence(v.OffenceCode)!.Violated.InFull}的规定")}。"
        : $"{Wording.You(source.File.Party!)}的上述行为违反了{Offence(source).Violated.InFull}的规定。";

    /// <summary>What is to say of each of several violations, in one sentence without its end.</summary>
    public static string Each(IEnumerable<EstablishedViolation> violations, Func<EstablishedViolation, string> says) =>
        string.Join("；", violations.Select(v => $"第{ChineseNumerals.Of(v.Number)}项{says(v)}"));

    /// <summary>The clauses the penalties rest on.</summary>
    public static string Clauses(IEnumerable<Domain.Cases.Decision.Penalty> penalties, Offence offence) =>
        string.Join("、", penalties.Select(p => (p.Clause ?? offence.Penalised).InFull).Distinct());
}
