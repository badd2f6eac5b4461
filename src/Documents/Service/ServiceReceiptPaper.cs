using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Service;

/// <summary>What a service receipt 送达回证 says (环境行政处罚办法第五十七条).</summary>
/// <param name="Head">Agency and date.</param>
/// <param name="Cause">The case.</param>
/// <param name="Paper">The paper's name and number.</param>
/// <param name="Party">Who is to receive it 受送达人.</param>
/// <param name="Address">The party's address.</param>
/// <param name="Method">How it was served.</param>
/// <param name="Begun">The day the agency did its part.</param>
/// <param name="Served">The legal day of service.</param>
/// <param name="Recipient">Who received it, and by what right where it was not the party.</param>
/// <param name="Receipt">What proves it.</param>
/// <param name="Refusal">That the recipient refused to sign; blank where not.</param>
/// <param name="Witness">Who witnessed it being left, or that photographs show it; blank where neither.</param>
/// <param name="Remarks">What the method needed besides.</param>
/// <param name="Servers">Who served it, with the numbers of the certificates.</param>
/// <param name="ServerNames">Their names, for the lines to sign.</param>
public sealed record ServiceReceiptPaper(
    PaperHead Head, string Cause, string Paper, string Party, string Address, string Method, string Begun, string Served, string Recipient, string Receipt,
    string Refusal, string Witness, IReadOnlyList<string> Remarks, string Servers, IReadOnlyList<string> ServerNames)
{
    /// <summary>The receipt of a service.</summary>
    internal static ServiceReceiptPaper From(PaperSource source, PaperServed served)
    {
        var file = source.File;
        var paper = file.Paper(served.PaperId)!;
        var proof = served.Proof ?? new();
        return new(
            PaperHead.Of(source, "送达回证"), Wording.Cause(file, source.Law), $"《{paper.Kind.Chinese()}》（{paper.Number}）", file.Party!.Name, file.Party.Address,
            served.Method.Chinese(), served.OccurredOn.OnPaper(), served.ServedOn.OnPaper(),
            served.Recipient + (proof.Agent is { } agent ? $"；代收人：{agent}（{proof.AgentAuthority}）" : ""), served.Receipt,
            proof.RefusedToSign ? "受送达人拒绝签收" : "",
            string.Join("；", new[] { proof.Witness is { } witness ? $"见证人：{witness}" : "", proof.Photographed ? "已拍照、录像记录送达过程" : "" }.Where(text => text.Length > 0)),
            [
                .. new (string Label, string? Text)[]
                {
                    ("受托机关、转交单位或者公证机构", proof.Through),
                    ("公告送达的原因", proof.AnnouncementReason),
                    ("公告送达的经过", proof.AnnouncementCourse),
                    ("送达地址确认书签署日期", proof.AddressConfirmedOn?.OnPaper()),
                }.Where(remark => !string.IsNullOrWhiteSpace(remark.Text)).Select(remark => $"{remark.Label}：{remark.Text}"),
            ],
            Wording.Named(served.Servers), [.. served.Servers.Select(server => server.Name)]);
    }
}
