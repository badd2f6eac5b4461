using Enforcement.Documents.Model;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Recusal;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Recusal;

/// <summary>What a decision on a recusal 回避决定 says, all of it finished text (环境行政处罚办法第八条；行政处罚法第四十三条；生态环境行政处罚办法第六条).</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Date">The day as printed.</param>
/// <param name="DecidedOn">The day.</param>
/// <param name="Cause">What the case is about 案由.</param>
/// <param name="Officer">Whose recusal it is about.</param>
/// <param name="Request">Who asked for it, when and on which ground.</param>
/// <param name="Decision">What was decided under which article, and why.</param>
/// <param name="Deciders">Who decided.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record RecusalDecisionPaper(
    string Agency, string Date, DateOnly DecidedOn, string Cause, string Officer, string Request, string Decision, string Deciders, bool IsDemonstration)
{
    private static readonly LegalBasis Recusing = new("行政处罚法", "第四十三条");
    private static readonly Provision Cited = new(
        new("环境行政处罚办法", "第八条"), Recusing, new LegalBasis("生态环境行政处罚办法", "第六条"));

    /// <summary>The kind of paper.</summary>
    public static readonly PaperTemplate<RecusalDecided, RecusalDecisionPaper> Template = new()
    {
        Id = "recusal-decision",
        Title = "回避决定",
        Version = 1,
        Content = From,
        Layout = Of,
        Requires =
        [
            new("案由", Recusing, paper => paper.Cause),
            new("被申请回避人员", Recusing, paper => paper.Officer),
            new("申请的提出和情形", Recusing, paper => paper.Request),
            new("决定和理由", Recusing, paper => paper.Decision),
            new("决定人", Recusing, paper => paper.Deciders),
            new("日期", Recusing, paper => paper.Date),
        ],
    };

    /// <summary>The decision on the latest request about that member of staff.</summary>
    public static RecusalDecisionPaper From(PaperSource source, RecusalDecided decided)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(decided);
        var (file, on) = (source.File, decided.OccurredOn);
        var request = file.Recusals.Last(r => r.Officer.Id == decided.Officer.Id);
        return new(
            source.Agency.Name, on.OnPaper(), on, Wording.Cause(file, source.Law), decided.Officer.Name,
            $"{request.RequestedOn.OnPaper()}，{request.By.Chinese()}，情形为“{request.Ground.Chinese()}”。",
            $"{Wording.Sentence(decided.Reason)}依照{Cited.Under(source.RegimeOn(on)).InFull}的规定，决定{decided.Officer.Name}"
                + (decided.Granted ? "回避，不再参与本案的调查、审查、审核和决定。" : "不予回避。"),
            decided.Together.Count > 0
                ? $"{string.Join("、", decided.Together.Append(decided.Decider).DistinctBy(d => d.Id).Select(d => d.Name))}（负责人集体讨论决定）" : decided.Decider.Name,
            source.Agency.IsDemonstration);
    }

    /// <summary>The paper as a document to draw.</summary>
    public static OfficialDocument Of(RecusalDecisionPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Forms.Sheet(
            new($"回避决定（{paper.Officer}，{paper.Date}）", paper.Agency, "回避", paper.DecidedOn), "回避决定", paper.IsDemonstration,
            [
                new FormTable(
                [
                    new FormRow("案由", paper.Cause),
                    new FormRow("被申请回避人员", paper.Officer),
                    Forms.TextRow("申请情况", paper.Request, 2),
                    Forms.TextRow("决定和理由", paper.Decision, 3),
                    Forms.OpinionRow("决定人", new(paper.Deciders, "", paper.Date), 3),
                ]),
                new SignatureBlock(paper.Agency, paper.Date),
            ]);
    }
}
