using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.CompulsoryEnforcement;

/// <summary>What an application for compulsory enforcement 行政处罚强制执行申请书 says (行政强制法第五十五条).</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Court">The court.</param>
/// <param name="Applicant">The agency's particulars, label and value.</param>
/// <param name="Respondent">The party's particulars, label and value.</param>
/// <param name="Requests">What the court is asked for, one each.</param>
/// <param name="Reasons">Facts and reasons: decision, service, remedies, demand.</param>
/// <param name="Basis">On what the application rests.</param>
/// <param name="Materials">The materials handed in.</param>
/// <param name="Signer">The principal head who signs it.</param>
public sealed record EnforcementApplicationPaper(
    PaperHead Head, string Court, IReadOnlyList<(string Label, string Value)> Applicant, IReadOnlyList<(string Label, string Value)> Respondent,
    IReadOnlyList<string> Requests, IReadOnlyList<string> Reasons, string Basis, IReadOnlyList<string> Materials, string Signer)
{
    private static readonly Provision Enforcing = new(new LegalBasis("行政处罚法", "第五十一条第三项"), new("行政处罚法", "第七十二条第一款第四项"));

    /// <summary>The paper of an application.</summary>
    internal static EnforcementApplicationPaper From(PaperSource source, EnforcementApplied applied)
    {
        var (file, agency) = (source.File, source.Agency);
        var decision = file.Decision(applied.DecisionId)!;
        return new(
            PaperHead.Of(source, PaperKind.EnforcementApplication.Chinese(), applied.Number), $"{applied.Court}：",
            [("名称", agency.Name), ("地址", agency.Address), ("负责人", applied.Signer.Name), ("联系电话", agency.Phone)],
            Wording.Particulars(file.Party!),
            [
                .. applied.Owed.IsZero ? Array.Empty<string>() : [$"强制执行《{decision.Kind.Chinese()}》（{decision.Number}）确定而尚未缴纳的罚没款{Rights.Text(applied.Owed)}"],
                .. applied.AdditionalFine.IsZero ? Array.Empty<string>() : [$"强制执行截至{applied.OccurredOn.OnPaper()}的加处罚款{Rights.Text(applied.AdditionalFine)}"],
            ],
            [.. ReasonsOf(file, decision, applied.OccurredOn)],
            $"综上，依据{Rights.Cited(source, Enforcing)}和{new LegalBasis("行政强制法", "第五十三条").InFull}的规定，特申请贵院强制执行。",
            [
                .. new (bool HandedIn, string What)[]
                {
                    (applied.Materials.DecisionWithItsBasis, $"《{decision.Kind.Chinese()}》（{decision.Number}）及作出决定的事实、理由和依据"),
                    (applied.Materials.StatementAndDemand, "被申请人的意见及催告情况"),
                    (applied.Materials.SubjectOfEnforcement, "申请强制执行标的情况"),
                }.Where(material => material.HandedIn).Select(material => material.What),
            ],
            applied.Signer.Name);
    }

    private static IEnumerable<string> ReasonsOf(EnforcementCase file, PenaltyDecision decision, DateOnly on)
    {
        yield return $"申请人于{decision.DecidedOn.OnPaper()}作出《{decision.Kind.Chinese()}》（{decision.Number}），对被申请人作出如下行政处罚："
            + $"{string.Join("；", Wording.Texts(decision.Penalties))}。该决定书于{file.ServedOn(decision)!.Value.OnPaper()}送达被申请人。";
        yield return decision.Remedies is [.., { } remedy]
            ? $"被申请人于{remedy.FiledOn.OnPaper()}向{remedy.Body}{(remedy.Kind == RemedyKind.Reconsideration ? "申请行政复议" : "提起行政诉讼")}，"
                + $"{remedy.Result?.Chinese() ?? remedy.Status.Chinese()}，法定期限已经届满。"
            : "被申请人在法定期限内未申请行政复议，也未提起行政诉讼。";
        if (decision.Demand is { } demand && file.Paper(demand.PaperId) is { Service: { } service } paper)
        {
            yield return $"申请人制发《{paper.Kind.Chinese()}》（{paper.Number}），于{service.ServedOn.OnPaper()}送达被申请人。"
                + (demand.StatementOn is { } stated ? $"被申请人于{stated.OnPaper()}提出陈述、申辩，申请人已复核。" : "被申请人未提出陈述、申辩。")
                + $"截至{on.OnPaper()}，被申请人仍未履行。";
        }
    }
}
