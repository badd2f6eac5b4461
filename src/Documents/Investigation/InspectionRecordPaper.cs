using System.Globalization;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Investigation;

/// <summary>What a record of an on-site inspection 现场检查（勘察）笔录 says, all of it finished text (环境行政处罚办法第三十三条、生态环境行政处罚办法第二十八条).</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Date">The day as printed.</param>
/// <param name="InspectedOn">The day.</param>
/// <param name="Time">From when to when.</param>
/// <param name="Place">Where.</param>
/// <param name="Party">The party's particulars, label and value.</param>
/// <param name="Present">Who was present for the party.</param>
/// <param name="Inspectors">The officers with the numbers of their certificates, one each.</param>
/// <param name="Told">That certificates were shown and rights and duties told.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Signing">How the record was signed, or why not.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record InspectionRecordPaper(
    string Agency, string Date, DateOnly InspectedOn, string Time, string Place, IReadOnlyList<(string Label, string Value)> Party, string Present,
    IReadOnlyList<string> Inspectors, string Told, string Findings, string Signing, bool IsDemonstration)
{
    /// <summary>The record of an inspection.</summary>
    public static InspectionRecordPaper From(PaperSource source, InspectionRecorded inspection)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(inspection);
        return new(
            source.Agency.Name, inspection.OccurredOn.OnPaper(), inspection.OccurredOn,
            $"{inspection.OccurredOn.OnPaper()}{OnTheClock(inspection.From)}至{OnTheClock(inspection.To)}", inspection.Place,
            Wording.Particulars(source.File.Party!),
            string.IsNullOrWhiteSpace(inspection.PartyPresent) ? "当事人未到场" : inspection.PartyPresent.Trim(), [.. inspection.Inspectors.Select(Wording.Named)],
            RightsTold.Of(source.Agency, inspection.CertificatesShown, "检查"),
            (inspection.Urgent == true ? "本次检查在立案前进行，属需要立即查处的先行调查取证。" : "") + Wording.Sentence(inspection.Findings),
            Wording.Sentence(inspection.SigningNote), source.Agency.IsDemonstration);
    }

    private static string OnTheClock(TimeOnly time) => time.ToString("H时mm分", CultureInfo.InvariantCulture);
}
