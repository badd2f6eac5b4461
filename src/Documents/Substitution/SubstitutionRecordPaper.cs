using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Substitution;

/// <summary>What the record of a performance by others 代履行执行记录 says (行政强制法第五十一条).</summary>
/// <param name="Head">Agency and date.</param>
/// <param name="Cause">What the case is about.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Decision">The decision it carries out.</param>
/// <param name="Day">When it was completed.</param>
/// <param name="Supervisors">The staff who supervised it, one each.</param>
/// <param name="Presence">Whether the party was there, and who else.</param>
/// <param name="Course">How it went.</param>
/// <param name="Cost">What it cost.</param>
/// <param name="CostBasis">How the cost is made up.</param>
/// <param name="SigningNote">Who signed.</param>
public sealed record SubstitutionRecordPaper(
    PaperHead Head, string Cause, IReadOnlyList<(string Label, string Value)> Party, string Decision, string Day, IReadOnlyList<string> Supervisors,
    string Presence, string Course, string Cost, string CostBasis, string SigningNote)
{
    private static readonly LegalBasis Supervising = new("行政强制法", "第五十一条第一款第三项");
    private static readonly LegalBasis Signing = new("行政强制法", "第五十一条第一款第四项");
    private static readonly LegalBasis Costing = new("行政强制法", "第五十一条第二款");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<SubstitutionPerformed, SubstitutionRecordPaper> Template = new()
    {
        Id = "substitution-record",
        Title = "代履行执行记录",
        Version = 1,
        Content = From,
        Layout = Of,
        Requires =
        [
            new("当事人", Signing, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("所执行的代履行决定", Signing, paper => paper.Decision),
            new("到场监督的工作人员", Supervising, paper => string.Concat(paper.Supervisors)),
            new("当事人或者见证人到场的情况", Signing, paper => paper.Presence),
            new("代履行的经过", Signing, paper => paper.Course),
            new("代履行的费用", Costing, paper => paper.Cost),
            new("签名或者盖章的情况", Signing, paper => paper.SigningNote),
            .. PaperHead.IsRequired<SubstitutionRecordPaper>(Signing, paper => paper.Head),
        ],
    };

    private static SubstitutionRecordPaper From(PaperSource source, SubstitutionPerformed performed)
    {
        var decision = source.File.Paper(performed.DecisionId)!;
        return new(
            PaperHead.Of(source, "代履行执行记录"), Wording.Cause(source.File, source.Law), Wording.Particulars(source.File.Party!),
            $"{decision.IssuedOn.OnPaper()}《{decision.Kind.Chinese()}》（{decision.Number}）", performed.OccurredOn.OnPaper(),
            [.. performed.Supervisors.Select(Wording.Named)],
            Forms.Choice(performed.PartyPresent, "当事人在场", "当事人不在场") + (performed.Witness is { } witness ? $"；见证人：{witness}" : "")
                + (performed.Notified is { } notified ? $"；事后通知当事人：{notified}" : ""),
            Wording.Sentence(performed.Course), Rights.Text(performed.Cost), Wording.Sentence(performed.CostBasis), Wording.Sentence(performed.SigningNote));
    }

    private static OfficialDocument Of(SubstitutionRecordPaper paper) => paper.Head.Over(
    [
        new FormTable(
        [
            new("案由", paper.Cause),
            .. Forms.PartyRows(paper.Party),
            new("代履行决定", paper.Decision),
            new("完毕日期", paper.Day),
            new("到场监督人员", string.Join('\n', paper.Supervisors)),
            new("在场情况", paper.Presence),
            Forms.TextRow("代履行的经过", paper.Course, 3),
            new("实际费用", paper.Cost),
            Forms.TextRow("费用的构成", paper.CostBasis),
            Forms.TextRow("签名情况", paper.SigningNote),
        ]),
        new SignatureLines(
        [
            .. paper.Supervisors.Select(supervisor => new SignatureLine($"监督人员{Wording.NameIn(supervisor)}（签名）：")),
            new("代履行人（签名、盖章）："), new("当事人（见证人）签名、盖章："),
        ]),
    ]);
}
