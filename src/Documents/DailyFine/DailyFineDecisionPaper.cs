using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.DailyFine;

/// <summary>What a decision of a consecutive daily fine 按日连续处罚决定书 says (环境保护主管部门实施按日连续处罚办法第十六条).</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Original">The violation first found, and the decision on it.</param>
/// <param name="Refusal">The order to correct, and how the re-inspection found it was not obeyed.</param>
/// <param name="Evidence">The evidence, one piece each.</param>
/// <param name="Notice">That the party was told, and what it answered.</param>
/// <param name="Basis">Conduct, reasons and clause.</param>
/// <param name="Period">From which day to which, how many days, and what each comes to.</param>
/// <param name="Fine">The fine.</param>
/// <param name="Correction">What the party is ordered again to correct.</param>
/// <param name="Performance">How and until when to pay.</param>
/// <param name="Remedies">Reconsideration and suit.</param>
public sealed record DailyFineDecisionPaper(
    PaperHead Head, IReadOnlyList<(string Label, string Value)> Party, string Original, string Refusal, IReadOnlyList<string> Evidence, string Notice, string Basis,
    string Period, string Fine, string Correction, string Performance, string Remedies)
{
    private static readonly LegalBasis Contents = new(DailyFineWording.Source, "第十六条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<DailyFineDecided, DailyFineDecisionPaper> Template = new()
    {
        Id = "daily-fine-decision",
        Title = PaperKind.DailyFineDecision.Chinese(),
        Version = 1,
        Kind = PaperKind.DailyFineDecision,
        Content = From,
        Layout = Of,
        Requires =
        [
            new("排污者的基本情况", Contents, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("初次检查发现的环境违法行为及该行为的原处罚决定", Contents, paper => paper.Original),
            new("拒不改正的违法事实", Contents, paper => paper.Refusal),
            new("证据", Contents, paper => string.Concat(paper.Evidence)),
            new("按日连续处罚的起止时间", Contents, paper => paper.Period),
            new("按日连续处罚的依据", Contents, paper => paper.Basis),
            new("罚款数额", Contents, paper => paper.Fine),
            new("再次责令改正的内容", new(DailyFineWording.Source, "第十三条"), paper => paper.Correction),
            new("履行方式和期限", Contents, paper => paper.Performance),
            new("申请行政复议、提起行政诉讼的途径和期限", Contents, paper => paper.Remedies),
            .. PaperHead.IsRequired<DailyFineDecisionPaper>(Contents, paper => paper.Head),
        ],
    };

    private static DailyFineDecisionPaper From(PaperSource source, DailyFineDecided decided)
    {
        var (file, you) = (source.File, Wording.You(source.File.Party!));
        var round = file.DailyFines.Last(r => r.DecisionId == decided.PaperId);
        var fine = decided.Penalties[0].Amount!.Value;
        return new(
            PaperHead.Of(source, PaperKind.DailyFineDecision.Chinese(), decided.Number), Wording.Particulars(file.Party!),
            DailyFineWording.Original(source, file.Decision(decided.OriginalDecisionId)!), DailyFineWording.Refusal(source, round),
            [.. Wording.Evidence(file), $"{round.RecheckedOn.OnPaper()}《{DischargeRecheckPaper.Template.Title}》"],
            NoticeOf(file, round, you),
            $"{you}的行为属于“{decided.Conduct.Chinese()}”。{Wording.Sentence(decided.Grounds)}依据{decided.Penalties[0].Clause!.InFull}、"
                + $"{new LegalBasis(DailyFineWording.Source, "第十七条、第十九条").InFull}的规定，本机关决定对{you}实施按日连续处罚。",
            DailyFineWording.Count(decided.OrderServedOn, decided.RecheckedOn, decided.Days, decided.FinePerDay, fine)
                + (decided.AccumulatedDays > decided.Days ? $"本案累计计罚日数为{decided.AccumulatedDays}日。" : ""),
            $"罚款{Rights.Text(fine)}。",
            $"责令{you}继续改正违法行为：{Wording.Sentence(decided.Correction)}本机关将自本决定书送达之日起{Rights.PeriodOf(source, "recheck.daily")}内再次组织复查；仍拒不改正的，依法再次实施按日连续处罚。",
            $"{you}应当自收到本决定书之日起{Rights.PeriodOf(source, "payment")}内，将罚款{Rights.Text(fine)}缴至：{Rights.Text(source.Agency.FineAccount)}。"
                + $"{Rights.AdditionalFine(source.Law, decided.OccurredOn)}。",
            Rights.Remedies(source, "本决定") + "逾期不申请行政复议，不提起行政诉讼，又不履行本决定的，本机关将依法申请人民法院强制执行。");
    }

    private static string NoticeOf(EnforcementCase file, DailyFineRound round, string you)
    {
        var notice = round.Notice!;
        return $"本机关于{notice.OccurredOn.OnPaper()}制发《{DailyFineNoticePaper.Template.Title}》（{notice.Number}），于{file.Paper(notice.PaperId)!.Service!.ServedOn.OnPaper()}送达{you}。" + round.Defence switch
        {
            null => $"{you}在规定期限内未提出陈述、申辩意见。",
            { Waived: true } defence => $"{you}于{defence.OccurredOn.OnPaper()}书面表示放弃陈述、申辩。",
            { } defence => $"{you}于{defence.OccurredOn.OnPaper()}提出陈述、申辩：{Wording.Sentence(defence.Content)}经复核，{Wording.Sentence(defence.Weighing)}",
        };
    }

    private static OfficialDocument Of(DailyFineDecisionPaper paper) => paper.Head.Over(
    [
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Heading(1, "一、环境违法事实和证据"),
        new Paragraph(paper.Original),
        new Paragraph(paper.Refusal),
        new Paragraph("以上事实，有下列证据为证：") { KeepWithNext = true },
        .. Wording.Numbered(paper.Evidence).Select(piece => new Paragraph(piece)),
        new Paragraph(paper.Notice),
        new Heading(1, "二、按日连续处罚的依据、起止时间和数额"),
        new Paragraph(paper.Basis),
        new Paragraph(paper.Period),
        new Paragraph(paper.Fine),
        new Paragraph(paper.Correction),
        new Heading(1, "三、履行方式和期限"),
        new Paragraph(paper.Performance),
        new Heading(1, "四、申请行政复议或者提起行政诉讼的途径和期限"),
        new Paragraph(paper.Remedies),
        paper.Head.Signature,
    ]);
}
