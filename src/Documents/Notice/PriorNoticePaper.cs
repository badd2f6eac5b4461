using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Notice;

/// <summary>What a prior notice of penalty 行政处罚事先告知书 says (行政处罚法第三十一条；2021 年第四十四条).</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Addressee">Whom it addresses.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Replaces">Which notice it replaces and for what new facts; blank where it replaces none.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Evidence">The evidence, one piece each.</param>
/// <param name="Violation">Which clause was violated.</param>
/// <param name="Basis">The clauses of the penalties.</param>
/// <param name="Discretion">The band and why these penalties within it.</param>
/// <param name="Penalties">The penalties intended, one each.</param>
/// <param name="Defence">The right to a statement and defence, its period and what happens without one.</param>
/// <param name="HasHearingRight">Whether the party has the right to a hearing.</param>
/// <param name="Hearing">That right; blank where there is none.</param>
/// <param name="Contact">Where to turn.</param>
public sealed record PriorNoticePaper(
    PaperHead Head, string Addressee, IReadOnlyList<(string Label, string Value)> Party, string Replaces, string Facts, IReadOnlyList<string> Evidence,
    string Violation, string Basis, string Discretion, IReadOnlyList<string> Penalties, string Defence, bool HasHearingRight, string Hearing, string Contact)
{
    private static readonly Provision OfTheDefence = new(
        new LegalBasis("行政处罚法", "第三十一条、第三十二条"), new("行政处罚法", "第四十四条、第四十五条"));

    /// <summary>The paper of a notice.</summary>
    internal static PriorNoticePaper From(PaperSource source, PriorNoticeIssued notice)
    {
        var file = source.File;
        var (party, offence) = (file.Party!, Findings.Offence(source));
        var you = Wording.You(party);
        return new(
            PaperHead.Of(source, PaperKind.PriorNotice.Chinese(), notice.Number), $"{party.Name}：", Wording.Particulars(party), ReplacesOf(file, notice),
            Findings.Facts(file), [.. Wording.Evidence(file)], Findings.Violation(source),
            $"依据{Findings.Clauses(notice.Penalties, offence)}的规定，本机关拟对{you}{(Wording.Together(notice.Penalties) is { Length: > 0 } together
                ? $"的上述违法行为{together}，" : "")}作出如下行政处罚：",
            file.Violations.Count > 1 ? SeveralDiscretions(source, notice)
                : DiscretionOf(file, notice.Penalties, notice.Weighing, notice.Grounds, notice.MitigationGround, offence, file.Conclusion!.MeasuredAgainst),
            Wording.Texts(notice.Penalties),
            $"依据{Rights.Cited(source, OfTheDefence)}的规定，{you}有权进行陈述和申辩。如有陈述、申辩意见，应当自收到本告知书之日起"
                + $"{Rights.PeriodOf(source, "defence.period")}内向本机关提出；逾期未提出的，视为放弃陈述、申辩的权利。本机关不因{you}申辩而加重处罚。",
            notice.HearingRight,
            !notice.HearingRight ? ""
                : notice.HearingToldSeparately == true ? $"{you}有要求听证的权利，本机关将另行制发《{PaperKind.HearingRightNotice.Chinese()}》告知。"
                : HearingRightWording.Of(source, you),
            Rights.Contact(source.Agency));
    }

    private static string ReplacesOf(EnforcementCase file, PriorNoticeIssued notice) =>
        notice.NewFacts is { } facts && file.ReplacedNotices is [.., var before]
            ? $"因发现新的事实、证据：{Wording.Sentence(facts)}本告知书替代{before.Notice.IssuedOn.OnPaper()}的《{PaperKind.PriorNotice.Chinese()}》（{before.Notice.Number}）。"
            : "";

    private static string SeveralDiscretions(PaperSource source, PriorNoticeIssued notice) => string.Join('\n', source.File.Violations.Select(v =>
    {
        var further = notice.Further?.FirstOrDefault(f => f.Violation == v.Number);
        return $"对{v.Named}" + DiscretionOf(
            source.File, notice.Penalties.Where(p => (p.Violation ?? 1) == v.Number), further is null ? notice.Weighing : further.Weighing,
            further?.Grounds ?? notice.Grounds, further is null ? notice.MitigationGround : further.MitigationGround,
            source.Law.Offence(v.OffenceCode)!, v.MeasuredAgainst);
    }));

    private static string DiscretionOf(
        EnforcementCase file, IEnumerable<Penalty> penalties, IReadOnlyList<Weighing>? weighed, string grounds, string? mitigated, Offence offence,
        Money? measuredAgainst)
    {
        var band = file.Party!.IsCitizen ? offence.CitizenFine ?? offence.Fine : offence.Fine;
        var limits = penalties.Any(p => p.Kind == PenaltyKind.Fine) && band?.InYuan(measuredAgainst) is var (min, max)
            ? $"法定罚款幅度为{(min.IsZero ? "" : $"人民币{min}元以上")}人民币{max}元以下。" : "";
        var circumstances = weighed is { Count: > 0 } weighing
            ? $"具有下列情节：{string.Join("；", weighing.Select(w => $"{w.Ground.Chinese()}（{w.Reason.TrimEnd('。')}）"))}。" : "";
        return $"裁量的理由和依据：{limits}{circumstances}{Wording.Sentence(grounds)}"
            + (mitigated is { } mitigation ? $"{Wording.Sentence(mitigation)}拟依法减轻处罚。" : "");
    }
}

/// <summary>How the right to a hearing is told, with the prior notice or in a paper of its own.</summary>
internal static class HearingRightWording
{
    private static readonly Provision OfTheHearing = new(
        new LegalBasis("行政处罚法", "第四十二条"), new("行政处罚法", "第六十三条、第六十四条"));

    /// <summary>The right, its period, its form, and what happens when it is not used in time.</summary>
    public static string Of(PaperSource source, string you) =>
        $"依据{Rights.Cited(source, OfTheHearing)}的规定，{you}有要求举行听证的权利。如要求听证，应当自收到本告知书之日起{Rights.PeriodOf(source, "hearing.request")}内"
        + $"以书面形式向本机关提出；邮寄的，以寄出的邮戳日期为准。逾期未提出的，视为放弃听证权利，本机关不再组织听证。{you}不承担组织听证的费用。";
}
