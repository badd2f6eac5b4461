using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Values;

namespace Enforcement.Documents.Archive;

/// <summary>One line of the index of a volume.</summary>
/// <param name="Position">Its place in the volume.</param>
/// <param name="Title">What it is, with its number where it has one.</param>
/// <param name="Responsible">Who made it.</param>
/// <param name="Date">Its day as printed.</param>
/// <param name="Page">The page it begins on; blank until the volume is paginated.</param>
public sealed record DossierLine(string Position, string Title, string Responsible, string Date, string Page);

/// <summary>One volume of a dossier, as its cover, its index and its note sheet tell it.</summary>
/// <param name="Volume">Main or secondary, in Chinese.</param>
/// <param name="Lines">Its index.</param>
public sealed record DossierVolumePaper(string Volume, IReadOnlyList<DossierLine> Lines)
{
    /// <summary>How many pages it has; blank until it is paginated.</summary>
    public string Pages { get; init; } = "";
}

/// <summary>
/// What the covers, indexes and note sheets of a dossier 卷宗封面、卷内目录、备考表 say, all of it finished text (环境行政处罚办法第六十八条):
/// one set for each volume that has anything in it.
/// </summary>
/// <param name="Agency">The agency.</param>
/// <param name="ArchiveNumber">The number of the dossier in the archive.</param>
/// <param name="Title">The party and what the case is about.</param>
/// <param name="CaseNumber">The case number.</param>
/// <param name="FiledOn">The day of filing as printed.</param>
/// <param name="ClosedOn">The day of closing as printed.</param>
/// <param name="Date">The day of archiving as printed.</param>
/// <param name="ArchivedOn">The day of archiving; that of closing until then.</param>
/// <param name="Handlers">Who handled the case.</param>
/// <param name="Archivist">Who archived it.</param>
/// <param name="Outcome">How the case ended.</param>
/// <param name="Volumes">The volumes.</param>
/// <param name="IsDemonstration">Whether everything in it is invented.</param>
public sealed record DossierPaper(
    string Agency, string ArchiveNumber, string Title, string CaseNumber, string FiledOn, string ClosedOn, string Date, DateOnly ArchivedOn, string Handlers,
    string Archivist, string Outcome, IReadOnlyList<DossierVolumePaper> Volumes, bool IsDemonstration)
{
    /// <summary>The dossier of an archived case.</summary>
    public static DossierPaper From(PaperSource source, CaseArchived archived) => Of(source);

    /// <summary>
    /// The dossier of a closed case; its order is the one <see cref="Dossier"/> computes from the events. Before the case is archived, number, archivist and
    /// day are blank.
    /// </summary>
    public static DossierPaper Of(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var file = source.File;
        return new(
            source.Agency.Name, file.Archive?.ArchiveNumber ?? "", Wording.Cause(file, source.Law), file.Filing?.Number.ToString() ?? "未立案",
            file.Filing?.FiledOn.OnPaper() ?? "未立案", file.Closure!.OccurredOn.OnPaper(), file.Archive?.OccurredOn.OnPaper() ?? "", file.Archive?.OccurredOn ?? file.Closure.OccurredOn,
            file.Investigators.Count > 0 ? string.Join("、", file.Investigators.Select(i => i.Name)) : "未指定调查人员", file.Archive?.Archivist.Name ?? "",
            file.Closure.Ground.Chinese(),
            [
                .. Dossier.Of(source.History).GroupBy(item => item.Volume).Select(volume => new DossierVolumePaper(
                    volume.Key.Chinese(),
                    [.. volume.Select(item => new DossierLine($"{item.Position}", item.Title, source.Agency.Name, source.History[item.SourceVersion - 1].OccurredOn.OnPaper(), ""))])),
            ],
            source.Agency.IsDemonstration);
    }
}
