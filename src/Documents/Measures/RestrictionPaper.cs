using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Measures;

/// <summary>What a decision of restriction or suspension of production 责令限制生产、停产整治决定书 says.</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Evidence">The evidence, one piece each.</param>
/// <param name="Violation">Which clause was violated.</param>
/// <param name="Told">That the party was told, and what it answered.</param>
/// <param name="Basis">On what the order rests.</param>
/// <param name="Order">What is restricted or suspended, and for how long.</param>
/// <param name="Duties">The party's duties during the rectification.</param>
/// <param name="Remedies">Reconsideration and suit.</param>
public sealed record RestrictionPaper(
    PaperHead Head, IReadOnlyList<(string Label, string Value)> Party, string Facts, IReadOnlyList<string> Evidence, string Violation, string Told,
    string Basis, string Order, IReadOnlyList<string> Duties, string Remedies)
{
    /// <summary>The paper of a decision.</summary>
    internal static RestrictionPaper From(PaperSource source, RestrictionDecided decided)
    {
        var file = source.File;
        var (you, kind) = (Wording.You(file.Party!), decided.Kind.Chinese());
        var restriction = file.Restriction(decided.PaperId)!;
        return new(
            PaperHead.Of(
                source, (decided.Kind == RestrictionKind.Restriction ? PaperKind.ProductionRestriction : PaperKind.ProductionSuspension).Chinese(), decided.Number),
            Wording.Particulars(file.Party!), Findings.Facts(file), [.. Wording.Evidence(file)], Findings.Violation(source),
            $"本机关已事先告知{you}有关事实、依据和陈述、申辩、要求听证的权利。{Wording.Sentence(decided.Defence)}",
            $"依据{new LegalBasis("环境保护法", "第六十条").InFull}的规定，本机关决定：",
            $"责令{you}{kind}，范围为{decided.Scope.TrimEnd('。')}。"
                + (restriction.EndsOn is { } ends
                    ? $"期限为{ChineseNumerals.Of(decided.Months!.Value)}个月，自{decided.OccurredOn.OnPaper()}起至{ends.OnPaper()}止。"
                    : "停产整治的期限自责令停产整治决定书送达之日起，至停产整治决定解除之日止。"),
            [
                $"{you}应当自收到本决定书之日起{Rights.PeriodOf(source, "restriction.plan")}内将整改方案报本机关备案并向社会公开。",
                $"{you}完成整改任务的，应当在{Rights.PeriodOf(source, "restriction.report")}内将整改完成情况报本机关备案，并提交监测报告等材料；{kind}决定自报备之日起解除。",
                $"{kind}期间，{you}应当按照要求落实整改措施，本机关将进行监督检查；解除后，本机关将在{Rights.PeriodOf(source, "restriction.track")}内进行跟踪检查。",
            ],
            Rights.Remedies(source, "本决定"));
    }
}
