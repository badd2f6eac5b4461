using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Closure;

/// <summary>What a closure approval form 行政处罚案件结案审批表 says, all of it finished text (环境行政处罚办法第六十七条).</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Number">The form's number.</param>
/// <param name="Date">The day as printed.</param>
/// <param name="ClosedOn">The day.</param>
/// <param name="Cause">What the case is about 案由.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Filing">The case number and the day of filing.</param>
/// <param name="Decisions">The decisions with numbers and dates, one each, or how the case ended otherwise.</param>
/// <param name="Papers">The papers with numbers, dates and service, one each.</param>
/// <param name="Course">How the case was handled.</param>
/// <param name="Performance">What was paid with which vouchers, and what became of the rest.</param>
/// <param name="Ground">On which ground it is closed.</param>
/// <param name="Handler">The opinion of who handled it, by hand.</param>
/// <param name="Section">The opinion of the section's head, by hand.</param>
/// <param name="Leader">The leader's decision.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record ClosureApprovalPaper(
    string Agency, string Number, string Date, DateOnly ClosedOn, string Cause, IReadOnlyList<(string Label, string Value)> Party, string Filing,
    IReadOnlyList<string> Decisions, IReadOnlyList<string> Papers, string Course, IReadOnlyList<string> Performance, string Ground, Opinion Handler,
    Opinion Section, Opinion Leader, bool IsDemonstration)
{
    /// <summary>The form of a closed case.</summary>
    public static ClosureApprovalPaper From(PaperSource source, CaseClosed closed)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(closed);
        var file = source.File;
        // The rule of 2023 was not read where it speaks of closing; its article is not cited.
        var basis = source.RegimeOn(closed.OccurredOn) >= Regime.B
            ? "《生态环境行政处罚办法》关于结案的规定" : $"{new LegalBasis("环境行政处罚办法", "第六十七条").InFull}的规定";
        return new(
            source.Agency.Name, closed.Number!.ToString(), closed.OccurredOn.OnPaper(), closed.OccurredOn, Wording.Cause(file, source.Law),
            Wording.Particulars(file.Party!),
            file.Filing is { } filing ? $"{filing.Number}，{filing.FiledOn.OnPaper()}立案" : "未立案", [.. DecisionsOf(file)],
            [.. file.Papers.Where(p => p.Id != closed.PaperId).Select(PaperLine)], Wording.Sentence(closed.Summary), [.. PerformanceOf(file)],
            $"{closed.Ground.Chinese()}，符合{basis}，可以结案。" + (closed.SupervisedBy is { } superior ? $"本案由{superior}督办，结案后应当向其备案。" : ""),
            Opinion.ByHand, Opinion.ByHand, Opinion.Of("同意结案", closed.Approver, closed.OccurredOn), source.Agency.IsDemonstration);
    }

    private static IEnumerable<string> DecisionsOf(EnforcementCase file)
    {
        foreach (var decision in file.Penalties)
        {
            yield return $"{decision.Kind.Chinese()}（{decision.Number}），{decision.DecidedOn.OnPaper()}："
                + string.Join("；", Wording.Texts(decision.Penalties)) + (decision.Standing == Domain.Cases.Decision.DecisionStanding.InForce ? "" : $"（{decision.Standing.Chinese()}）");
        }

        if (file.OtherOutcome is { } other)
        {
            yield return $"{other.On.OnPaper()}以其他方式处理：{other.Reason.Trim().TrimEnd('。')}";
        }
    }

    private static string PaperLine(Paper paper) =>
        $"{paper.IssuedOn.OnPaper()}《{paper.Kind.Chinese()}》{paper.Number}"
        + (paper.VoidedFor is not null ? "（已作废）" : paper.Service is { } service ? $"，{service.ServedOn.OnPaper()}{service.Method.Chinese()}" : "");

    private static IEnumerable<string> PerformanceOf(EnforcementCase file)
    {
        foreach (var payment in file.Payments)
        {
            yield return $"{payment.OccurredOn.OnPaper()}缴纳人民币{payment.Amount}元（凭证：{payment.Voucher}）";
        }

        foreach (var decision in file.Penalties)
        {
            foreach (var refund in decision.Refunds)
            {
                yield return $"{refund.OccurredOn.OnPaper()}退还人民币{refund.Amount}元（凭证：{refund.Voucher}）";
            }

            if (decision.Application is { Answer: { } answer })
            {
                yield return $"{decision.Number}申请人民法院强制执行：{answer.Chinese()}";
            }

            if (decision.Termination is { } ended)
            {
                yield return $"{ended.OccurredOn.OnPaper()}终结执行（{ended.Ground.Chinese()}）";
            }
        }

        if (file.Correction is { } correction)
        {
            yield return correction switch
            {
                { ReinspectedOn: { } on, Corrected: true } => $"责令改正已履行，{on.OnPaper()}复查确认",
                { ReinspectedOn: { } on } => $"责令改正{on.OnPaper()}复查尚未改正",
                _ => "责令改正尚未复查",
            };
        }

        if (file.Payable.IsZero)
        {
            yield return "无应缴罚没款";
        }
        else if (file.Owed.IsZero)
        {
            yield return $"罚没款人民币{file.Payable}元已缴清";
        }
        else
        {
            yield return $"罚没款人民币{file.Payable}元，尚欠{file.Owed}元";
        }
    }
}
