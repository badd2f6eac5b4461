using Enforcement.Documents.Model;
using Enforcement.Documents.Notice;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.DailyFine;

/// <summary>What a notice of a daily fine intended 按日连续处罚事先告知书 says (行政处罚法第三十一条；2021 年第四十四条).</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Addressee">Whom it addresses.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Original">The violation first found, and the decision on it.</param>
/// <param name="Refusal">The order to correct, and how the re-inspection found it was not obeyed.</param>
/// <param name="Basis">Conduct, reasons and clause.</param>
/// <param name="Amount">The days and the amount intended.</param>
/// <param name="Defence">The right to a statement and defence, its period and what happens without one.</param>
/// <param name="HasHearingRight">Whether the party has the right to a hearing.</param>
/// <param name="Hearing">That right; blank where there is none.</param>
/// <param name="Contact">Where to turn.</param>
public sealed record DailyFineNoticePaper(
    PaperHead Head, string Addressee, IReadOnlyList<(string Label, string Value)> Party, string Original, string Refusal, string Basis, string Amount,
    string Defence, bool HasHearingRight, string Hearing, string Contact)
{
    private static readonly LegalBasis Telling = new("行政处罚法", "第三十一条");
    private static readonly LegalBasis OfTheHearing = new("行政处罚法", "第四十二条");
    private static readonly LegalBasis Counting = new(DailyFineWording.Source, "第十七条、第十九条");
    private static readonly Provision OfTheDefence = new(
        new LegalBasis("行政处罚法", "第三十一条、第三十二条"), new("行政处罚法", "第四十四条、第四十五条"));

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<DailyFineNoticed, DailyFineNoticePaper> Template = new()
    {
        Id = "daily-fine-notice",
        Title = "按日连续处罚事先告知书",
        Version = 1,
        Kind = PaperKind.PriorNotice,
        Content = From,
        Layout = Of,
        Requires =
        [
            new("当事人", Telling, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("原违法行为和原处罚决定", Counting, paper => paper.Original),
            new("拒不改正的事实", Telling, paper => paper.Refusal),
            new("处罚的理由和依据", Telling, paper => paper.Basis),
            new("计罚日数和拟处罚款数额", Counting, paper => paper.Amount),
            new("陈述、申辩的权利和期限", Telling, paper => paper.Defence),
            new("要求听证的权利", OfTheHearing, paper => paper.HasHearingRight ? paper.Hearing : "不适用"),
            new("联系方式", Telling, paper => paper.Contact),
            .. PaperHead.IsRequired<DailyFineNoticePaper>(Telling, paper => paper.Head),
        ],
    };

    private static DailyFineNoticePaper From(PaperSource source, DailyFineNoticed notice)
    {
        var (file, party) = (source.File, source.File.Party!);
        var (you, round) = (Wording.You(party), file.DailyFines[^1]);
        return new(
            PaperHead.Of(source, notice.HearingRight ? "按日连续处罚事先（听证）告知书" : "按日连续处罚事先告知书", notice.Number), $"{party.Name}：", Wording.Particulars(party),
            DailyFineWording.Original(source, file.Penalty!), DailyFineWording.Refusal(source, round),
            $"{you}的行为属于“{notice.Conduct.Chinese()}”。{Wording.Sentence(notice.Grounds)}依据{source.Law.Provision("dailyFine", notice.OccurredOn).Basis.InFull}、"
                + $"{Counting.InFull}的规定，本机关拟对{you}实施按日连续处罚。",
            DailyFineWording.Count(round.OrderServedOn, round.RecheckedOn, notice.Days, file.Penalty!.Fine, notice.Amount),
            $"依据{Rights.Cited(source, OfTheDefence)}的规定，{you}有权进行陈述和申辩。如有陈述、申辩意见，应当自收到本告知书之日起"
                + $"{Rights.PeriodOf(source, "defence.period")}内向本机关提出；逾期未提出的，视为放弃陈述、申辩的权利。本机关不因{you}申辩而加重处罚。",
            notice.HearingRight, notice.HearingRight ? HearingRightWording.Of(source, you) : "", Rights.Contact(source.Agency));
    }

    private static OfficialDocument Of(DailyFineNoticePaper paper) => paper.Head.Over(
    [
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Addressee(paper.Addressee),
        new Heading(1, "一、违法事实"),
        new Paragraph(paper.Original),
        new Paragraph(paper.Refusal),
        new Heading(1, "二、拟作出按日连续处罚的理由、依据和数额"),
        new Paragraph(paper.Basis),
        new Paragraph(paper.Amount),
        new Heading(1, paper.HasHearingRight ? "三、陈述、申辩和要求听证的权利" : "三、陈述、申辩的权利"),
        new Paragraph(paper.Defence),
        .. paper.Hearing.Length > 0 ? new[] { new Paragraph(paper.Hearing) } : [],
        new Paragraph(paper.Contact),
        paper.Head.Signature,
    ]);
}
