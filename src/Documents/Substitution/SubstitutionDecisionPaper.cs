using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Substitution;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Substitution;

/// <summary>What a decision on performance by others 代履行决定书 says (行政强制法第三十七条、第五十一条).</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Background">The order that was not obeyed and the demand, or that something must be cleared at once.</param>
/// <param name="Reasons">The facts.</param>
/// <param name="Heard">What the party said to the demand and how it was weighed; blank where there was no demand.</param>
/// <param name="Basis">On what the decision rests.</param>
/// <param name="Subject">What is performed.</param>
/// <param name="Method">How.</param>
/// <param name="Time">When.</param>
/// <param name="Performer">Who performs.</param>
/// <param name="Cost">The estimated cost and who bears it.</param>
/// <param name="Rules">What is observed in performing.</param>
/// <param name="Remedies">Reconsideration and suit.</param>
public sealed record SubstitutionDecisionPaper(
    PaperHead Head, IReadOnlyList<(string Label, string Value)> Party, string Background, string Reasons, string Heard, string Basis, string Subject,
    string Method, string Time, string Performer, string Cost, string Rules, string Remedies)
{
    private static readonly LegalBasis Contents = new("行政强制法", "第五十一条第一款第一项");
    private static readonly LegalBasis Deciding = new("行政强制法", "第三十七条第二款");

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<SubstitutionDecided, SubstitutionDecisionPaper> Template = new()
    {
        Id = "substitution-decision",
        Title = PaperKind.SubstitutionDecision.Chinese(),
        Version = 1,
        Kind = PaperKind.SubstitutionDecision,
        Content = From,
        Layout = Of,
        Requires =
        [
            new("当事人的姓名或者名称、地址", Contents, paper => string.Concat(paper.Party.Select(row => row.Value))),
            new("代履行的理由", Contents, paper => paper.Reasons),
            new("代履行的依据", Contents, paper => paper.Basis),
            new("代履行的方式", Contents, paper => paper.Method),
            new("代履行的时间", Contents, paper => paper.Time),
            new("代履行的标的", Contents, paper => paper.Subject),
            new("费用预算", Contents, paper => paper.Cost),
            new("代履行人", Contents, paper => paper.Performer),
            new("申请行政复议、提起行政诉讼的途径和期限", Deciding, paper => paper.Remedies),
            .. PaperHead.IsRequired<SubstitutionDecisionPaper>(Deciding, paper => paper.Head),
        ],
    };

    private static SubstitutionDecisionPaper From(PaperSource source, SubstitutionDecided decided)
    {
        var file = source.File;
        var you = Wording.You(file.Party!);
        var immediate = decided.Ground == SubstitutionGround.ImmediateClearing;
        return new(
            PaperHead.Of(source, PaperKind.SubstitutionDecision.Chinese(), decided.Number), Wording.Particulars(file.Party!),
            BackgroundOf(file, decided, you), Wording.Sentence(decided.Reasons),
            decided.Statement.Length == 0 ? "" : $"催告后{you}陈述、申辩及本机关复核的情况：{Wording.Sentence(decided.Statement)}",
            $"依据{new LegalBasis("行政强制法", immediate ? "第五十二条" : "第五十条").InFull}的规定，本机关决定{(immediate ? "立即实施" : "")}代履行。",
            Wording.Sentence(decided.Subject), Wording.Sentence(decided.Method), $"自{decided.PerformOn.OnPaper()}起实施。",
            decided.ThirdParty is { } third ? $"{third}（受本机关委托，与本案没有利害关系）。" : $"{source.Agency.Name}。",
            $"{Rights.Text(decided.EstimatedCost)}。代履行的费用按照成本合理确定，由{you}承担。",
            immediate
                ? "代履行时本机关派员到场监督，不采用暴力、胁迫以及其他非法方式。"
                : $"代履行{ChineseNumerals.Of(source.Law.Period("substitution.demand", decided.OccurredOn).Length)}日前本机关再次催告{you}履行，{you}履行的，停止代履行。代履行时本机关派员到场监督，不采用暴力、胁迫以及其他非法方式。",
            Rights.Remedies(source, "本决定"));
    }

    private static string BackgroundOf(EnforcementCase file, SubstitutionDecided decided, string you)
    {
        if (file.Paper(decided.OrderId) is not { } order)
        {
            return $"经查，{decided.Ground.Chinese().Replace("当事人", you, StringComparison.Ordinal)}。";
        }

        var demand = file.Paper(file.CorrectionDemands.First(d => d.OrderId == decided.OrderId).PaperId)!;
        return $"本机关于{order.IssuedOn.OnPaper()}对{you}作出《{order.Kind.Chinese()}》（{order.Number}）。{you}逾期不履行，"
            + $"经本机关于{demand.IssuedOn.OnPaper()}以《{demand.Kind.Chinese()}》（{demand.Number}）催告仍不履行，{decided.Ground.Chinese().Split('，')[^1]}。";
    }

    private static OfficialDocument Of(SubstitutionDecisionPaper paper) => paper.Head.Over(
    [
        new FormTable([.. Forms.PartyRows(paper.Party)]),
        new Paragraph(paper.Background),
        new Paragraph(paper.Reasons),
        .. paper.Heard.Length == 0 ? Array.Empty<Block>() : [new Paragraph(paper.Heard)],
        new Paragraph(paper.Basis) { KeepWithNext = true },
        .. Wording.Numbered([
            $"代履行的标的：{paper.Subject}", $"代履行的方式：{paper.Method}", $"代履行的时间：{paper.Time}", $"代履行人：{paper.Performer}", $"费用预算：{paper.Cost}",
        ]).Select(item => new Paragraph(item)),
        new Paragraph(paper.Rules),
        new Paragraph(paper.Remedies),
        paper.Head.Signature,
    ]);
}
