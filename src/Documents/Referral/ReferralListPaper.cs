using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Referral;

/// <summary>What the list of the materials of a referral 涉嫌犯罪案件移送材料清单 says.</summary>
/// <param name="Head">Agency and date.</param>
/// <param name="Cause">The case.</param>
/// <param name="Letter">The letter it belongs to.</param>
/// <param name="Materials">The materials, one each.</param>
/// <param name="Handlers">Who hands them over, with the numbers of the certificates.</param>
/// <param name="HandlerNames">Their names, for the lines to sign.</param>
public sealed record ReferralListPaper(PaperHead Head, string Cause, string Letter, IReadOnlyList<string> Materials, string Handlers, IReadOnlyList<string> HandlerNames)
{
    internal const string Title = "涉嫌犯罪案件移送材料清单";

    /// <summary>The list of an approved referral.</summary>
    internal static ReferralListPaper From(PaperSource source, ReferralApproved approved)
    {
        var file = source.File;
        return new(
            PaperHead.Of(source, Title), Wording.Cause(file, source.Law), approved.Number.ToString(),
            [
                $"《{PaperKind.ReferralLetter.Chinese()}》（{approved.Number}）",
                .. file.Conclusion is { } conclusion ? new[] { $"案件调查报告（{conclusion.ConcludedOn.OnPaper()}）" } : [],
                .. Wording.Evidence(file),
                .. file.Measures.SelectMany(measure => measure.Items).Select(item => $"涉案物品：{item.Name}（{item.Quantity}），存放于{item.KeptAt}"),
                .. file.Penalties.Select(p => $"《{p.Kind.Chinese()}》（{p.Number}）"),
            ],
            Wording.Named(file.Referral!.Reporters), [.. file.Referral.Reporters.Select(reporter => reporter.Name)]);
    }
}
