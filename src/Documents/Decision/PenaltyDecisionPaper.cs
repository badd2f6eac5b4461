using Enforcement.Documents.Papers;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Decision;

/// <summary>
/// What a penalty decision 行政处罚决定书 says, all of it finished text (行政处罚法第三十九条、环境行政处罚办法第五十四条): the party, the facts
/// and evidence, the clauses, the kinds and grounds, how and when to perform, the remedies, the agency and the date.
/// </summary>
/// <param name="Agency">The deciding agency.</param>
/// <param name="Number">The paper's number.</param>
/// <param name="Date">Its date as printed.</param>
/// <param name="DecidedOn">Its date.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Introduction">Which case, and that its examination is over.</param>
/// <param name="Facts">The facts as established.</param>
/// <param name="Evidence">The evidence, one piece each.</param>
/// <param name="Violation">Which clause was violated.</param>
/// <param name="Notice">That the party was told, and what it answered.</param>
/// <param name="Basis">The clause of the penalty and the use of discretion.</param>
/// <param name="Penalties">The penalties, one each.</param>
/// <param name="Correction">What the party is ordered to correct.</param>
/// <param name="Performance">How and until when to perform.</param>
/// <param name="Remedies">Reconsideration and suit, and what happens without either.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record PenaltyDecisionPaper(
    string Agency, string Number, string Date, DateOnly DecidedOn, IReadOnlyList<(string Label, string Value)> Party, string Introduction,
    string Facts, IReadOnlyList<string> Evidence, string Violation, string Notice, string Basis, IReadOnlyList<string> Penalties,
    string Correction, IReadOnlyList<string> Performance, IReadOnlyList<string> Remedies, bool IsDemonstration)
{
    /// <summary>The paper of a case as it stood when the decision was made; what happened later does not change it.</summary>
    /// <exception cref="InvalidOperationException">The case has no penalty decision.</exception>
    public static PenaltyDecisionPaper From(EnforcementCase file, Agency agency, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(agency);
        ArgumentNullException.ThrowIfNull(law);
        if (file is not { Proposal: { } proposal, Filing: { } filing, Conclusion: { } conclusion, Penalty: { } decision })
        {
            throw new InvalidOperationException("本案没有行政处罚决定");
        }

        var offence = law.Offence(decision.Substance?.Applied.OffenceCode ?? conclusion.OffenceCode)!;
        var you = Wording.You(proposal.Party);
        var several = file.Violations.Count > 1;
        var offences = file.Violations.ToDictionary(
            v => v.Number, v => law.Offence(decision.Further.FirstOrDefault(f => f.Violation == v.Number)?.Substance?.Applied.OffenceCode ?? v.OffenceCode)!);
        offences[1] = offence;
        return new(
            agency.Name, decision.Number.ToString(), decision.DecidedOn.OnPaper(), decision.DecidedOn, Wording.Particulars(proposal.Party),
            $"{you}涉嫌{string.Join("、", offences.Values.Select(o => $"“{o.Name}”").Distinct())}一案，本机关于{filing.FiledOn.OnPaper()}立案（{filing.Number}），经调查，现已审查终结。",
            several ? Findings.Facts(file) : conclusion.EstablishedFacts, [.. Wording.Evidence(file)],
            several ? $"{you}的上述{Findings.Each(file.Violations, v => $"行为违反了{offences[v.Number].Violated.InFull}的规定")}。"
                : $"{you}的上述行为违反了{offence.Violated.InFull}的规定。",
            NoticeOf(file, you),
            several ? SeveralBases(decision, offence, law, you)
                : $"依据{BasisOf(decision, offence)}的规定，{GroundsOf(decision.Grounds, decision.MitigationGround)}本机关决定作出如下行政处罚：",
            [.. Wording.Numbered([.. Wording.Texts(decision.Penalties)])],
            CorrectionOf(file, decision, you), [.. PerformanceOf(file, agency, law, decision, you)], [.. RemediesOf(agency, law, decision)],
            agency.IsDemonstration);
    }

    private static string NoticeOf(EnforcementCase file, string you)
    {
        var notice = file.Notice!;
        var told = $"本机关于{notice.IssuedOn.OnPaper()}制发《行政处罚事先告知书》（{notice.Number}），告知{you}拟作出处罚的事实、理由、依据以及陈述、申辩"
            + (notice is { HearingRight: true, HearingToldSeparately: false } ? "和要求听证的权利" : "的权利") + $"，该告知书于{file.NoticeServedOn!.Value.OnPaper()}送达{you}。"
            + (file.Paper(notice.HearingPaperId) is { } separate
                ? $"本机关另行制发《行政处罚听证告知书》（{separate.Number}），于{separate.Service!.ServedOn.OnPaper()}送达{you}。" : "");
        return told + file.Defence switch
        {
            null => $"{you}在规定期限内未提出陈述、申辩意见。",
            { Waived: true } defence => $"{you}于{defence.OccurredOn.OnPaper()}书面表示放弃陈述、申辩。",
            { } defence => $"{you}于{defence.OccurredOn.OnPaper()}提出陈述、申辩：{Wording.Sentence(defence.Content)}经复核，{Wording.Sentence(defence.Weighing)}",
        } + HearingOf(file, you);
    }

    private static string HearingOf(EnforcementCase file, string you) => file.Hearing switch
    {
        null => file.Notice!.HearingRight ? $"{you}在规定期限内未要求听证。" : "",
        { Status: HearingStatus.Held } hearing => (hearing.ByConsent ? $"经商{you}同意" : $"应{you}要求") + $"，本机关于{hearing.EndedOn!.Value.OnPaper()}举行了听证。",
        { Status: HearingStatus.Ended } hearing => $"{you}未出席或者中途退出{hearing.EndedOn!.Value.OnPaper()}的听证，视为放弃听证权利。",
        { Status: HearingStatus.Waived } hearing => $"{you}于{hearing.EndedOn!.Value.OnPaper()}书面表示放弃听证。",
        { RefusedFor: { } ground } hearing => $"{you}要求听证，因{ground.Chinese()}，本机关于{hearing.AnsweredOn!.Value.OnPaper()}书面告知不组织听证及理由。",
        _ => "",
    };

    private static string BasisOf(PenaltyDecision decision, Offence offence) =>
        string.Join("、", decision.Penalties.Select(p => (p.Clause ?? offence.Penalised).InFull).Distinct());

    private static string GroundsOf(string grounds, string? mitigation) =>
        Wording.Sentence(grounds) + (mitigation is null ? "" : $"{Wording.Sentence(mitigation)}依法减轻处罚。");

    /// <summary>That the violation is not penalised, where it is not, and on which ground.</summary>
    private static string SparedOf(PenaltyDecision decision, int violation, LawBook law, string you) =>
        decision.Spared.FirstOrDefault(s => s.Violation == violation) is not { } spared ? ""
            : $"{Wording.Sentence(spared.Reasons)}该项属于“{spared.Ground.Chinese().Replace("当事人", you, StringComparison.Ordinal)}”，"
                + $"依据{NoPenaltyBasis.Of(spared.Ground).Under(law.RegimeOn(decision.DecidedOn)?.Code ?? Regime.A1).InFull}的规定，本机关决定不予行政处罚。"
                + (spared.Education is { } education ? Wording.Sentence(education) : "");

    /// <summary>Each violation is reasoned on a line of its own, and then all are penalised together.</summary>
    private static string SeveralBases(PenaltyDecision decision, Offence offence, LawBook law, string you) => string.Concat(
        decision.Further.Select(f => (f.Violation, Text: GroundsOf(f.Grounds, f.MitigationGround)))
            .Prepend((1, GroundsOf(decision.Grounds, decision.MitigationGround)))
            .Select(one => $"对第{ChineseNumerals.Of(one.Item1)}项违法行为：{one.Item2}{SparedOf(decision, one.Item1, law, you)}\n"))
        + $"依据{BasisOf(decision, offence)}的规定，本机关决定{(Wording.Together(decision.Penalties) is { Length: > 0 } together
            ? $"对上述违法行为{together}，" : "")}作出如下行政处罚：";

    private static string CorrectionOf(EnforcementCase file, PenaltyDecision decision, string you) => decision.Correction is { } ordered
        ? $"同时责令{you}改正违法行为：{Wording.Sentence(ordered)}"
        : file.Paper(file.Correction?.PaperId) is { } order
            ? $"本机关已于{order.IssuedOn.OnPaper()}以{order.Kind.Chinese()}（{order.Number}）责令{you}改正违法行为：{Wording.Sentence(file.Correction!.Content)}"
            : "";

    private static IEnumerable<string> PerformanceOf(EnforcementCase file, Agency agency, LawBook law, PenaltyDecision decision, string you)
    {
        if (!file.Payable.IsZero)
        {
            var period = law.Period("payment", decision.DecidedOn);
            yield return $"{you}应当自收到本决定书之日起{ChineseNumerals.Of(period.Length)}日内，将罚没款{Rights.Text(file.Payable)}缴至："
                + $"{Rights.Text(agency.FineAccount)}。";
            yield return $"{Rights.AdditionalFine(law, decision.DecidedOn)}。";
        }

        if (decision.Penalties.Any(p => !p.IsPaid && p.Kind is not (PenaltyKind.Warning or PenaltyKind.PublicCriticism)))
        {
            yield return decision.Penalties.Any(p => p.Kind is PenaltyKind.QualificationLowered or PenaltyKind.LicenceApplicationBan or PenaltyKind.DemolitionOrder
                or PenaltyKind.OccupationRestriction or PenaltyKind.OccupationBan)
                ? $"其余处罚内容，{you}应当按照本决定书写明的内容和期限履行。"
                : $"其余处罚内容，{you}应当自收到本决定书之日起立即履行，并将履行情况书面报告本机关。";
        }
        else if (file.Payable.IsZero)
        {
            yield return "本决定自送达之日起生效。";
        }
    }

    private static IEnumerable<string> RemediesOf(Agency agency, LawBook law, PenaltyDecision decision)
    {
        yield return Rights.Remedies(agency, law, decision.DecidedOn, "本决定");
        yield return "逾期不申请行政复议，不提起行政诉讼，又不履行本决定的，本机关将依法申请人民法院强制执行。";
    }
}
