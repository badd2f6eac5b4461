using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Filing;

/// <summary>
/// What the internal forms at the gate of a case say, all of it finished text: 立案审批表, 不予立案审批表 and 撤销立案（销案）审批表
/// (环境行政处罚办法第二十二条、第二十三条).
/// </summary>
/// <param name="Title">Which form.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Number">The case number; blank where there is none.</param>
/// <param name="Date">The day of the decision as printed.</param>
/// <param name="DecidedOn">That day.</param>
/// <param name="Source">Where the case comes from.</param>
/// <param name="Cause">What the case is about 案由.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Facts">The facts in short.</param>
/// <param name="Conditions">How each condition of filing stands.</param>
/// <param name="Grounds">Why the case is filed, not filed or not pursued.</param>
/// <param name="Handler">The opinion of who proposed it.</param>
/// <param name="Section">The opinion of the section's head, by hand.</param>
/// <param name="Leader">The leader's decision.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record FilingForm(
    string Title, string Agency, string Number, string Date, DateOnly DecidedOn, string Source, string Cause,
    IReadOnlyList<(string Label, string Value)> Party, string Facts, IReadOnlyList<string> Conditions, string Grounds, Opinion Handler, Opinion Section,
    Opinion Leader, bool IsDemonstration)
{
    private static readonly Provision Conditioned = new(new("环境行政处罚办法", "第二十二条"), b: new LegalBasis("生态环境行政处罚办法", "第十九条"));

    /// <summary>The approval form of a filed case.</summary>
    public static FilingForm Approval(PaperSource source, FilingApproved approved)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(approved);
        var proposal = source.File.Proposal!;
        return Of(
            source, PaperKind.FilingApproval.Chinese(), approved.Number.ToString(), approved.OccurredOn,
            $"当事人的上述行为涉嫌违反{source.Law.Offence(proposal.OffenceCode)!.Violated.InFull}的规定，符合{Conditioned.Under(source.RegimeOn(approved.OccurredOn)).InFull}规定的立案条件，"
                + "建议立案调查。",
            Opinion.Of("建议立案", proposal.Proposer, proposal.ProposedOn),
            Opinion.Of(approved.Opinion, approved.Approver, approved.OccurredOn));
    }

    /// <summary>The form of a case that was not filed: a refused proposal or a dismissed lead.</summary>
    public static FilingForm Refusal(PaperSource source, CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (reason, decider) = happened switch
        {
            FilingRefused refused => (refused.Reason, refused.Refuser),
            LeadDismissed dismissed => (dismissed.Reason, dismissed.Decider),
            _ => throw new ArgumentException("不是不予立案的事件", nameof(happened)),
        };
        var handler = source.File switch
        {
            { Proposal: { } proposal } => Opinion.Of("提请审查是否立案", proposal.Proposer, proposal.ProposedOn),
            { Intake.Review: { } review } => Opinion.Of($"{review.Findings.Trim().TrimEnd('。')}，{review.Advice.Chinese()}", review.Reviewer, review.ReviewedOn),
            _ => Opinion.ByHand,
        };
        return Of(source, "不予立案审批表", "", happened.OccurredOn, Wording.Sentence(reason), handler, Opinion.Of("不予立案", decider, happened.OccurredOn));
    }

    /// <summary>The form of a filing that was revoked.</summary>
    public static FilingForm Revocation(PaperSource source, FilingRevoked revoked)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(revoked);
        var filing = source.File.Filing!;
        return Of(
            source, "撤销立案（销案）审批表", filing.Number.ToString(), revoked.OccurredOn,
            $"本案于{filing.FiledOn.OnPaper()}立案。经查，{Wording.Sentence(revoked.Reason)}立案后发现不符合立案条件，应当撤销立案。",
            Opinion.ByHand, Opinion.Of("撤销立案", revoked.Decider, revoked.OccurredOn));
    }

    private static FilingForm Of(
        PaperSource source, string title, string number, DateOnly on, string grounds, Opinion handler, Opinion leader)
    {
        var (file, agency) = (source.File, source.Agency);
        var lead = file.Lead!;
        var violation = file.Violation!;
        var lasting = violation.EndedOn is { } ended ? $"至{ended.OnPaper()}" : "起，尚在持续";
        return new(
            title, agency.Name, number, on.OnPaper(), on,
            $"{lead.Source.Chinese()}{(string.IsNullOrWhiteSpace(lead.Reference) ? "" : $"（{lead.Reference.Trim()}）")}，{lead.ReceivedOn.OnPaper()}发现",
            Wording.Cause(file, source.Law), Wording.Particulars(file.Party!),
            $"{violation.Place}，{violation.StartedOn.OnPaper()}{lasting}。{Wording.Sentence(violation.Facts)}",
            [.. ConditionsOf(file)], grounds, handler, Opinion.ByHand, leader, agency.IsDemonstration);
    }

    /// <summary>The conditions as the proposer found them; the limitation period is computed and shown with its days.</summary>
    private static IEnumerable<string> ConditionsOf(EnforcementCase file)
    {
        if (file.Proposal is not { Conditions: { } found } proposal)
        {
            yield return "未提请立案，未逐项认定";
            yield break;
        }

        yield return $"有涉嫌违法行为：{Forms.Choice(found.ViolationSuspected, "是", "否")}";
        yield return $"依法应当或者可以给予行政处罚：{Forms.Choice(found.PenaltyProvided, "是", "否")}";
        yield return $"属于本机关管辖：{Forms.Choice(found.WithinJurisdiction, "是", "否")}";
        yield return $"违法行为发生（终了）之日：{(proposal.Violation.EndedOn is { } ended ? ended.OnPaper() : "尚在持续")}；被发现之日：{proposal.Lead.ReceivedOn.OnPaper()}";
    }
}
