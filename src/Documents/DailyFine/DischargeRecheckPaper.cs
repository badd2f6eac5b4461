using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.DailyFine;

/// <summary>What a record of the re-inspection for a daily fine 按日连续处罚复查记录 says (环境保护主管部门实施按日连续处罚办法第十条).</summary>
/// <param name="Head">Agency and date.</param>
/// <param name="Cause">What the case is about.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Order">Which order it follows, and when that was served.</param>
/// <param name="Manner">On which day and how it was made.</param>
/// <param name="Inspectors">The officers with the numbers of their certificates, one each.</param>
/// <param name="Finding">What was found, of the four possibilities.</param>
/// <param name="Particulars">What exactly.</param>
public sealed record DischargeRecheckPaper(
    PaperHead Head, string Cause, IReadOnlyList<(string Label, string Value)> Party, string Order, string Manner, IReadOnlyList<string> Inspectors, string Finding,
    string Particulars)
{
    private static readonly LegalBasis Rechecking = new(DailyFineWording.Source, "第十条");
    private static readonly LegalBasis TwoOfficers = new("环境行政处罚办法", "第二十八条");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<DischargeRechecked, DischargeRecheckPaper> Template = new()
    {
        Id = "discharge-recheck",
        Title = "按日连续处罚复查记录",
        Version = 1,
        Content = From,
        Layout = Of,
        Requires =
        [
            new("被复查的排污者", Rechecking, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("责令改正违法行为决定书的送达", Rechecking, paper => paper.Order),
            new("复查的时间和方式", Rechecking, paper => paper.Manner),
            new("改正违法行为的情况", Rechecking, paper => paper.Finding),
            new("复查的具体情况", Rechecking, paper => paper.Particulars),
            new("两名以上执法人员及其证件", TwoOfficers, paper => paper.Inspectors.Count >= 2 ? paper.Inspectors[0] : null),
            .. PaperHead.IsRequired<DischargeRecheckPaper>(Rechecking, paper => paper.Head),
        ],
    };

    private static DischargeRecheckPaper From(PaperSource source, DischargeRechecked recheck) => new(
        PaperHead.Of(source, "按日连续处罚复查记录"), Wording.Cause(source.File, source.Law), Wording.Particulars(source.File.Party!),
        $"责令改正违法行为的决定于{recheck.OrderServedOn.OnPaper()}送达，自次日起{Rights.PeriodOf(source, "recheck.daily")}内复查。",
        $"{recheck.OccurredOn.OnPaper()}（送达之日起第{recheck.OccurredOn.DayNumber - recheck.OrderServedOn.DayNumber}日），{(recheck.Covert ? "暗查" : "非暗查")}。",
        [.. recheck.Inspectors.Select(Wording.Named)], string.Join('\n', Enum.GetValues<RecheckFinding>().Select(f => $"{(f == recheck.Finding ? '☑' : '☐')}{f.Chinese()}")),
        Wording.Sentence(recheck.Particulars));

    private static OfficialDocument Of(DischargeRecheckPaper paper) => paper.Head.Over(
    [
        new FormTable(
        [
            new("案由", paper.Cause),
            .. Forms.PartyRows(paper.Party, "排污者"),
            Forms.TextRow("责令改正", paper.Order),
            new("复查时间和方式", paper.Manner),
            new("复查人员", string.Join('\n', paper.Inspectors)),
            new("复查结论", paper.Finding),
            Forms.TextRow("复查情况", paper.Particulars, 4),
        ]),
        new SignatureLines([.. paper.Inspectors.Select(inspector => new SignatureLine($"复查人{Wording.NameIn(inspector)}（签名）：")), new("记录人（签名）：")]),
    ]);
}
