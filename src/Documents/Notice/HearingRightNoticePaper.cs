using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Notice;

/// <summary>What a separate notice of the right to a hearing 行政处罚听证告知书 says (环境行政处罚听证程序规定第十七条).</summary>
/// <param name="Head">Agency, number and date.</param>
/// <param name="Addressee">Whom it addresses.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="PriorNotice">The prior notice it belongs to.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Evidence">The evidence, one piece each.</param>
/// <param name="Reasons">Which clause was violated, and the use of discretion.</param>
/// <param name="Basis">The clauses of the penalties.</param>
/// <param name="Penalties">The penalties intended, one each.</param>
/// <param name="Right">The right to a hearing, period, form, and what happens without a request in time.</param>
/// <param name="Contact">Where to turn.</param>
public sealed record HearingRightNoticePaper(
    PaperHead Head, string Addressee, IReadOnlyList<(string Label, string Value)> Party, string PriorNotice, string Facts, IReadOnlyList<string> Evidence,
    string Reasons, string Basis, IReadOnlyList<string> Penalties, string Right, string Contact)
{
    /// <summary>The paper of a notice.</summary>
    internal static HearingRightNoticePaper From(PaperSource source, HearingRightNoticeIssued told)
    {
        var (file, notice) = (source.File, source.File.Notice!);
        var you = Wording.You(file.Party!);
        return new(
            PaperHead.Of(source, PaperKind.HearingRightNotice.Chinese(), told.Number), $"{file.Party!.Name}：", Wording.Particulars(file.Party!),
            $"本机关已于{notice.IssuedOn.OnPaper()}制发《{PaperKind.PriorNotice.Chinese()}》（{notice.Number}），现就{you}要求听证的权利告知如下：",
            Findings.Facts(file), [.. Wording.Evidence(file)], $"{Findings.Violation(source)}{Wording.Sentence(notice.Grounds)}{string.Concat(notice.Further.Select(f => Wording.Sentence(f.Grounds)))}",
            $"依据{Findings.Clauses(notice.Penalties, Findings.Offence(source))}的规定，本机关拟对{you}{(Wording.Together(notice.Penalties) is { Length: > 0 } together
                ? $"的上述违法行为{together}，" : "")}作出如下行政处罚：",
            Wording.Texts(notice.Penalties), HearingRightWording.Of(source, you), Rights.Contact(source.Agency));
    }
}
