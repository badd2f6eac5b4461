using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Referral;

/// <summary>What the approval form of a referral 涉嫌犯罪案件移送审批表 says (行政执法机关移送涉嫌犯罪案件的规定第五条).</summary>
/// <param name="Head">Agency and date.</param>
/// <param name="Cause">The case.</param>
/// <param name="CaseNumber">The case number.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Crime">The crime suspected.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Grounds">Facts, evidence and legal basis as reported.</param>
/// <param name="Reporters">Who reported it, and when.</param>
/// <param name="Principal">The decision of the principal head.</param>
public sealed record ReferralApprovalPaper(
    PaperHead Head, string Cause, string CaseNumber, IReadOnlyList<(string Label, string Value)> Party, string Crime, string Facts, string Grounds,
    Opinion Reporters, Opinion Principal)
{
    /// <summary>The form of an approval or a refusal.</summary>
    internal static ReferralApprovalPaper From(PaperSource source, CaseEvent decided)
    {
        var (file, referral) = (source.File, source.File.Referral!);
        return new(
            PaperHead.Of(source, "涉嫌犯罪案件移送审批表"), Wording.Cause(file, source.Law), Findings.CaseNumber(file), Wording.Particulars(file.Party!),
            referral.SuspectedCrime, Findings.Facts(file), Wording.Sentence(referral.Grounds),
            new($"经核实，建议以{referral.SuspectedCrime}向公安机关移送。", string.Join("、", referral.Reporters.Select(r => r.Name)), referral.ProposedOn.OnPaper()),
            decided switch
            {
                ReferralApproved approved => Opinion.Of($"同意移送（{approved.At.Hour}时{approved.At.Minute:00}分批准）", approved.Approver, approved.OccurredOn),
                ReferralRefused refused => Opinion.Of($"不批准移送。理由：{refused.Reason}", refused.Refuser, refused.OccurredOn),
                _ => throw new ArgumentOutOfRangeException(nameof(decided), decided.GetType().Name, null),
            });
    }
}
