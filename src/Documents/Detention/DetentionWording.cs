using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Detention;

/// <summary>What the papers of a transfer for detention say alike.</summary>
internal static class DetentionWording
{
    public const string Source = "行政主管部门移送适用行政拘留环境违法案件暂行办法";

    /// <summary>The situation of the law, and the facts and evidence for it.</summary>
    public static string Grounds(DetentionTransfer transfer) =>
        $"{Wording.Sentence(transfer.Grounds)}属于{new LegalBasis("环境保护法", "第六十三条").InFull}规定的“{transfer.Situation.Chinese()}”的情形，尚不构成犯罪。"
            + $"依据该条和《{Source}》的规定移送。";

    /// <summary>What was decided against the party already; without a decision nobody is transferred.</summary>
    public static string Penalties(EnforcementCase file) =>
        $"本机关已作出{string.Join("、", file.Penalties.Select(p => $"《{p.Kind.Chinese()}》（{p.Number}，{p.DecidedOn.OnPaper()}）"))}。";

    /// <summary>The materials of the case, one each.</summary>
    public static IReadOnlyList<string> Materials(EnforcementCase file, DocumentNumber letter) =>
    [
        $"《{PaperKind.DetentionTransferLetter.Chinese()}》（{letter}）",
        .. file.Conclusion is { } conclusion ? new[] { $"案件调查报告（{conclusion.ConcludedOn.OnPaper()}）" } : [],
        .. Wording.Evidence(file),
        .. file.Paper(file.Correction?.PaperId) is { } order ? new[] { $"《{order.Kind.Chinese()}》（{order.Number}）" } : [],
        .. file.Penalties.Select(p => $"《{p.Kind.Chinese()}》（{p.Number}）"),
    ];
}
