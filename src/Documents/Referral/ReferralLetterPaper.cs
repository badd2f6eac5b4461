using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Referral;

/// <summary>What a letter of referral 涉嫌犯罪案件移送书 says (环境保护行政执法与刑事司法衔接工作办法第六条).</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Introduction">That the case is referred, of what crime, and on what basis.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Grounds">Facts, evidence and legal basis of the suspicion.</param>
/// <param name="Penalties">What was decided against the party already.</param>
/// <param name="Handlers">Who handles the case, and how to reach them.</param>
/// <param name="Attachments">What is handed over with it.</param>
public sealed record ReferralLetterPaper(
    PaperHead Head, string Introduction, IReadOnlyList<(string Label, string Value)> Party, string Facts, string Grounds, string Penalties,
    string Handlers, IReadOnlyList<string> Attachments)
{
    private static readonly Provision Referring = new(new LegalBasis("行政处罚法", "第二十二条"), new("行政处罚法", "第二十七条第一款"));

    /// <summary>The letter of an approved referral.</summary>
    internal static ReferralLetterPaper From(PaperSource source, ReferralApproved approved)
    {
        var (file, referral) = (source.File, source.File.Referral!);
        return new(
            PaperHead.Of(source, PaperKind.ReferralLetter.Chinese(), approved.Number),
            $"本机关办理的{Wording.Cause(file, source.Law)}（{Findings.CaseNumber(file)}），经核实，认为{file.Party!.Name}的行为{Suspected(referral.SuspectedCrime)}。"
                + $"依据{Rights.Cited(source, Referring)}、{new LegalBasis("行政执法机关移送涉嫌犯罪案件的规定", "第五条").InFull}的规定，现将该案移送你局依法处理。",
            Wording.Particulars(file.Party!), Findings.Facts(file), Wording.Sentence(referral.Grounds),
            file.Penalties.Count == 0 ? "本机关未对该案作出行政处罚。"
                : $"本机关已作出{string.Join("、", file.Penalties.Select(p => $"《{p.Kind.Chinese()}》（{p.Number}）"))}，决定书随案移送。",
            $"主办人：{Wording.Named(referral.Reporters)}；联系地址：{source.Agency.Address}；联系电话：{source.Agency.Phone}",
            [ReferralListPaper.Title, .. file.Penalties.Select(p => $"《{p.Kind.Chinese()}》（{p.Number}）")]);
    }

    private static string Suspected(string crime) => crime.StartsWith("涉嫌", StringComparison.Ordinal) ? crime : $"涉嫌{crime}";
}
