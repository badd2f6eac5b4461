using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Summary;

/// <summary>What a penalty decision on the spot 当场行政处罚决定书 says (行政处罚法第三十四条；2021 年第五十二条).</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="When">The day and place of the violation.</param>
/// <param name="Facts">What the party did.</param>
/// <param name="Basis">Which clause was violated, which provides the penalty, and why it may be imposed on the spot.</param>
/// <param name="Statement">That the party was told and heard.</param>
/// <param name="Penalty">The warning or the fine.</param>
/// <param name="Correction">What the party is ordered to correct.</param>
/// <param name="Performance">How and until when to pay; blank for a warning.</param>
/// <param name="Remedies">Reconsideration and suit.</param>
/// <param name="Officers">The officers with the numbers of their certificates, one each.</param>
/// <param name="Signing">Who received the decision, and how it was signed for.</param>
public sealed record OnTheSpotDecisionPaper(
    PaperHead Head, IReadOnlyList<(string Label, string Value)> Party, string When, string Facts, string Basis, string Statement, string Penalty,
    string Correction, string Performance, string Remedies, IReadOnlyList<string> Officers, string Signing)
{
    private static readonly Provision OnTheSpot = new(new LegalBasis("行政处罚法", "第三十三条"), new("行政处罚法", "第五十一条"));

    /// <summary>The paper of a decision.</summary>
    internal static OnTheSpotDecisionPaper From(PaperSource source, OnTheSpotDecided decided)
    {
        var (file, offence, violation) = (source.File, Findings.Offence(source), decided.Violation);
        var you = Wording.You(decided.Party);
        return new(
            PaperHead.Of(source, PaperKind.OnTheSpotDecision.Chinese(), decided.Number), Wording.Particulars(decided.Party),
            $"{violation.StartedOn.OnPaper()}{(violation.EndedOn is { } ended && ended != violation.StartedOn ? $"至{ended.OnPaper()}" : "")}，{violation.Place}",
            Wording.Sentence(violation.Facts),
            $"{Findings.Violation(source)}{Wording.Sentence(decided.Grounds)}依据{Findings.Clauses(decided.Penalties, offence)}、{Rights.Cited(source, OnTheSpot)}的规定，"
                + $"本机关决定对{you}当场作出如下行政处罚：",
            $"执法人员已出示执法证件，当场告知{you}违法事实、处罚理由和依据以及依法享有的陈述、申辩权利。{you}的陈述和申辩：{Wording.Sentence(decided.Statement)}",
            string.Join("；", decided.Penalties.Select(Wording.Text)) + "。",
            $"责令{you}改正违法行为：{Wording.Sentence(decided.Correction)}",
            PerformanceOf(source, decided, you), RemediesOf(source, file.Decision(decided.PaperId)!, you),
            [.. decided.Officers.Select(Wording.Named)],
            $"本决定书已于{decided.OccurredOn.OnPaper()}当场交付{decided.Recipient}。{Wording.Sentence(decided.SigningNote)}");
    }

    private static string PerformanceOf(PaperSource source, OnTheSpotDecided decided, string you) => decided.Penalties.Any(penalty => penalty.IsPaid)
        ? $"{you}应当自收到本决定书之日起{Rights.PeriodOf(source, "payment")}内缴至：{Rights.Text(source.Agency.FineAccount)}。依法可以当场收缴的，执法人员应当出具财政部门统一制发的专用票据；"
            + $"不出具的，{you}有权拒绝缴纳。{Rights.AdditionalFine(source.Law, decided.OccurredOn, late: "逾期不缴纳的")}。"
        : "";

    // Since 2024 one may not sue against a decision on the spot without having asked for reconsideration.
    private static string RemediesOf(PaperSource source, PenaltyDecision decision, string you) => OnTheSpotDecision.MustBeReconsideredFirst(decision, source.Law)
        ? $"如不服本决定，依据{new LegalBasis("行政复议法", "第二十三条第一款第一项").InFull}的规定，{you}应当先自收到本决定书之日起{Rights.PeriodOf(source, "reconsideration")}内向"
            + $"{string.Join("或者", RemedyRules.CompetentBodies(source.Agency, source.Law, decision.DecidedOn))}申请行政复议；对行政复议决定不服的，可以再依法向人民法院提起行政诉讼。"
            + "申请行政复议或者提起行政诉讼，不停止本决定的执行，法律另有规定的除外。"
        : Rights.Remedies(source, "本决定");
}
