using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Remedies;

/// <summary>What a decision that corrects, changes or revokes a decision 行政处罚变更（撤销）决定书 says.</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Original">The original decision.</param>
/// <param name="Reason">Why.</param>
/// <param name="Change">On what basis, and what is done to it.</param>
/// <param name="Penalties">The penalties as changed, one each; none where they are not.</param>
/// <param name="Effect">What becomes of what the original decision ordered.</param>
/// <param name="Remedies">Reconsideration and suit.</param>
public sealed record DecisionChangePaper(
    PaperHead Head, IReadOnlyList<(string Label, string Value)> Party, string Original, string Reason, string Change, IReadOnlyList<string> Penalties,
    string Effect, string Remedies)
{
    private static readonly Provision Changing = new(new LegalBasis("行政处罚法", "第五十四条第二款"), new("行政处罚法", "第七十五条第二款"));

    /// <summary>The paper of a change.</summary>
    internal static DecisionChangePaper From(PaperSource source, DecisionAmended changed)
    {
        var file = source.File;
        var decision = file.Decision(changed.DecisionId)!;
        var you = Wording.You(file.Party!);
        var original = $"《{decision.Kind.Chinese()}》（{decision.Number}）";
        return new(
            PaperHead.Of(source, PaperKind.DecisionChange.Chinese(), changed.Number), Wording.Particulars(file.Party!),
            $"本机关于{decision.DecidedOn.OnPaper()}对{you}作出{original}。", $"经审查，{Wording.Sentence(changed.Reason)}",
            $"依据{Rights.Cited(source, Changing)}的规定，本机关决定" + changed.Change switch
            {
                DecisionChange.Corrected => $"对{original}予以补正更正。",
                DecisionChange.Changed => $"将{original}的行政处罚变更为：",
                DecisionChange.Revoked => $"撤销{original}。",
                _ => $"撤销{original}，由本机关依法重新作出处理决定。",
            },
            Wording.Texts(changed.Penalties),
            changed.Change switch
            {
                DecisionChange.Corrected => "原决定的其他内容不变。",
                DecisionChange.Changed => $"{you}已按原决定缴纳的款项超出变更后数额的，本机关依法退还。",
                _ => $"原决定不再执行；{you}已按原决定缴纳的款项，本机关依法退还。",
            },
            Rights.Remedies(source, "本决定"));
    }
}
