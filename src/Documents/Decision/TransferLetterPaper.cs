using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Decision;

/// <summary>
/// What a letter of transfer 案件移送函 says, all of it finished text (环境行政处罚办法第二十一条、第二十五条；生态环境行政处罚办法第十六条、第十七条).
/// </summary>
/// <param name="Agency">The agency.</param>
/// <param name="Number">The letter's number.</param>
/// <param name="Date">Its date as printed.</param>
/// <param name="SentOn">Its date.</param>
/// <param name="Receiver">The competent agency.</param>
/// <param name="Cause">What the case is about 案由.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Facts">The case in short, and how far it has come here.</param>
/// <param name="Reason">Why the receiver is the competent one.</param>
/// <param name="Basis">The article of the transfer, and what the receiver may do about it.</param>
/// <param name="Materials">What goes with it, one each.</param>
/// <param name="Contact">Where to ask.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record TransferLetterPaper(
    string Agency, string Number, string Date, DateOnly SentOn, string Receiver, string Cause, IReadOnlyList<(string Label, string Value)> Party, string Facts,
    string Reason, string Basis, IReadOnlyList<string> Materials, string Contact, bool IsDemonstration)
{
    /// <summary>The letter of a transferred case, whether it was filed here or not.</summary>
    public static TransferLetterPaper From(PaperSource source, CaseTransferred transferred)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(transferred);
        var (file, agency) = (source.File, source.Agency);
        var lead = file.Lead!;
        string[] evidence = [.. Wording.Evidence(file)];
        return new(
            agency.Name, transferred.Number.ToString(), transferred.OccurredOn.OnPaper(), transferred.OccurredOn, transferred.Receiver,
            Wording.Cause(file, source.Law), Wording.Particulars(file.Party!),
            $"{lead.ReceivedOn.OnPaper()}，本机关经{lead.Source.Chinese()}发现{file.Party!.Name}涉嫌下列违法行为：{file.Violation!.Place}，"
                + (file.Conclusion is null ? Wording.Sentence(file.Violation.Facts) : Findings.Facts(file))
                + (file.Filing is { } filing ? $"本机关于{filing.FiledOn.OnPaper()}立案（{filing.Number}）。" : "本机关未立案。"),
            $"经审查，{Wording.Sentence(transferred.Reason)}",
            $"依照{FilingRules.TransferredCaseIsNotTransferredOn.Basis.Under(source.RegimeOn(transferred.OccurredOn)).InFull}的规定，现将本案移送你单位处理。"
                + "你单位认为不属于本单位管辖的，请依法报请共同的上一级机关指定管辖，不得再自行移送。请将处理结果函告本机关。",
            evidence.Length > 0 ? evidence : ["案源材料"], $"联系地址：{agency.Address}　联系电话：{agency.Phone}", agency.IsDemonstration);
    }
}
