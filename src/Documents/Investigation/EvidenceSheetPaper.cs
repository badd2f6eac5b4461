using System.Globalization;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Investigation;

/// <summary>
/// What a sheet of evidence 证据（照片、影像）登记单 says, all of it finished text: which piece, what it proves, who collected it, and its
/// files with their hashes, by which anybody can check that they were not changed.
/// </summary>
/// <param name="Agency">The agency.</param>
/// <param name="Cause">What the case is about 案由.</param>
/// <param name="Date">The day it was collected, as printed.</param>
/// <param name="CollectedOn">That day.</param>
/// <param name="Kind">What kind of evidence.</param>
/// <param name="Title">Its name.</param>
/// <param name="Proves">What it proves.</param>
/// <param name="Institution">Of a monitoring report: by whom; blank otherwise.</param>
/// <param name="Equipment">Of what monitoring equipment recorded: by which, and how the party can look it up; blank otherwise.</param>
/// <param name="Collectors">The officers with the numbers of their certificates, one each.</param>
/// <param name="Files">Name, size and hash of each file.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record EvidenceSheetPaper(
    string Agency, string Cause, string Date, DateOnly CollectedOn, string Kind, string Title, string Proves, string Institution, string Equipment,
    IReadOnlyList<string> Collectors, IReadOnlyList<(string Name, string Bytes, string Sha256)> Files, bool IsDemonstration)
{
    /// <summary>The sheet of a piece of evidence.</summary>
    public static EvidenceSheetPaper From(PaperSource source, EvidenceAdded evidence)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(evidence);
        return new(
            source.Agency.Name, Wording.Cause(source.File, source.Law), evidence.OccurredOn.OnPaper(), evidence.OccurredOn, evidence.Kind.Chinese(),
            evidence.Title, Wording.Sentence(evidence.Proves),
            evidence.Monitoring is { } by ? $"{by.Institution}，资质认定（计量认证）标志 {by.CmaNumber}，{by.ReportNumber}" : "",
            evidence.Equipment is { } device ? $"{device.Device}，设于{device.Site}；当事人查询方式：{device.Lookup}" : "",
            [.. evidence.Collectors.Select(Wording.Named)],
            [.. evidence.Files.Select(file => (file.Name, file.Bytes.ToString("#,##0", CultureInfo.InvariantCulture), file.Sha256))],
            source.Agency.IsDemonstration);
    }
}
