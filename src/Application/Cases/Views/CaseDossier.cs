using System.Globalization;
using Enforcement.Application.Files;
using Enforcement.Application.Papers;
using Enforcement.Application.Pipeline;
using Enforcement.Documents.Archive;
using Enforcement.Documents.Fonts;
using Enforcement.Documents.Model;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Archive;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>
/// Asks for a volume of a closed case's dossier, counted and ready to be written: for the officers who worked on the case, and for legal staff, leaders and
/// inspectors.
/// </summary>
public sealed record GetDossierVolume(Caller Caller, Guid Id, DossierVolume Volume) : IQuery<BoundVolume>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

/// <summary>A volume.</summary>
/// <param name="FileName">The name of its file.</param>
/// <param name="IsArchived">Whether the case is archived; until then its pages say that they are not final.</param>
/// <param name="Binding">Index, number of pages, and how it is written.</param>
public sealed record BoundVolume(string FileName, bool IsArchived, DossierBinding Binding);

internal sealed class GetDossierVolumeHandler(IDocumentStore store, ContentStore files, FontCatalogue fonts, LawBook law)
    : IRequestHandler<GetDossierVolume, BoundVolume>
{
    // Anything larger is no photograph, and is listed only.
    private const long LargestPicture = 50 * 1024 * 1024;

    private static readonly string[] PictureNames = [".jpg", ".jpeg", ".png"];

    public async Task<BoundVolume> Handle(GetDossierVolume request, CancellationToken cancellationToken)
    {
        var (agency, officer) = (request.Caller.Agency, request.Caller.Officer);
        await using var session = store.QuerySession(agency.DivisionCode);
        var stored = await CaseHistory.EventsAsync(session, request.Id, Moment.Now, cancellationToken);
        CaseEvent[] events = [.. stored.Select(e => (CaseEvent)e.Data)];
        var file = EnforcementCase.Of(request.Id, events);
        if (officer.Role == Role.Officer && !file.HasInvestigated(officer.Id) && stored.All(e => e.UserName != officer.Id))
        {
            throw new NotAllowedException("案卷只供办理过本案的执法人员以及法制人员、负责人和纪检监察人员查阅");
        }

        if (file.Closure is null)
        {
            throw new NotFoundException("案件尚未结案，还没有案卷");
        }

        var dossier = DossierPaper.Of(new(file, events[^1], agency, law) { History = events });
        DossierItem[] items = [.. Dossier.Of(events).Where(item => item.Volume == request.Volume)];
        if (items.Length == 0)
        {
            throw new NotFoundException($"本案没有{request.Volume.Chinese()}");
        }

        // An event may belong in several places; its papers stand in the first of them, the one the law names for them.
        var first = Dossier.Of(events).GroupBy(item => item.SourceVersion).Select(places => places.First()).ToHashSet();
        var papers = CasePaper.Of(request.Id, stored).Where(paper => paper.Template is not null || paper.Issued?.File is not null).ToLookup(paper => paper.History.Count);
        var told = CaseTimeline.Of(stored, law).ToDictionary(entry => entry.Version, entry => entry.Text);
        var sheets = items.Select(item =>
        {
            var happened = events[item.SourceVersion - 1];
            var material = new DossierMaterial(
                agency.Name, item.Title, happened.OccurredOn, told.GetValueOrDefault(stored[item.SourceVersion - 1].Version, ""),
                "系统中没有这件材料的电子文书，原件（复制件）附于纸质案卷。", [], agency.IsDemonstration);
            return first.Contains(item) ? Sheets(happened, material, [.. papers[item.SourceVersion]], agency) : [DossierSheet.Of(() => material.Document)];
        }).ToList();

        var volume = dossier with { Volumes = [dossier.Volumes.Single(v => v.Volume == request.Volume.Chinese())] };
        var isArchived = file.Archive is not null;
        return new(
            $"{dossier.CaseNumber} {request.Volume.Chinese()}.pdf", isArchived,
            await DossierBinding.CountAsync(fonts, volume, sheets, isArchived ? null : "未归档", cancellationToken));
    }

    private IReadOnlyList<DossierSheet> Sheets(CaseEvent happened, DossierMaterial material, IReadOnlyList<CasePaper> papers, Agency agency)
    {
        var evidence = happened as EvidenceAdded;
        var drawn = papers.Select(paper => new DossierSheet(stop => AsIssuedAsync(paper, material, agency, stop))).ToList();
        if (drawn.Count == 0)
        {
            var listed = material with { Files = [.. (evidence?.Files ?? []).Select(f => (f.Name, f.Bytes.ToString("#,##0", CultureInfo.InvariantCulture), f.Sha256))] };
            drawn.Add(DossierSheet.Of(() => listed.Document));
        }

        return
        [
            .. drawn,
            .. (evidence?.Files ?? []).Where(f => PictureNames.Contains(Path.GetExtension(f.Name), StringComparer.OrdinalIgnoreCase)).Select(f => Picture(material, f)),
        ];
    }

    /// <summary>The paper with the words it was issued with; when they can no longer be told, a sheet that names the issued file instead.</summary>
    private async Task<OfficialDocument> AsIssuedAsync(CasePaper paper, DossierMaterial material, Agency agency, CancellationToken cancellationToken)
    {
        var composed = paper.Template?.Compose(new(paper.After, paper.Happened, agency, law) { History = paper.History });
        if (paper.Issued?.File is { } issued && (composed is null || issued.ContentSha256 != PaperPress.HashOf(composed)))
        {
            return (material with
            {
                Why = "该文书制发后样式已经变更，不能照原样重排；制发的原件另存于文书库，校验值如下。",
                Files = [(paper.FileName, issued.Bytes.ToString("#,##0", CultureInfo.InvariantCulture), issued.FileSha256)],
            }).Document;
        }

        var seal = paper.Issued?.File?.SealSha256 is { } used ? await files.FindAsync(used, cancellationToken) : null;
        var document = seal is null ? composed!.Document : composed!.Document.Sealed(seal);
        return paper.Issued?.VoidedFor is null ? document : document with { Watermark = "作废" };
    }

    // One page each, whatever is found: a dossier is the same wherever and whenever it is made.
    private DossierSheet Picture(DossierMaterial material, EvidenceFile file) => new(
        async cancellationToken =>
        {
            await using var content = await files.OpenAsync(file.Sha256, cancellationToken);
            if (content is null || content.Length > LargestPicture)
            {
                return material.NoPicture(file.Name, file.Sha256, content is null ? "系统中没有这个文件，或者内容与登记的校验值不符" : "文件过大，未排入");
            }

            var bytes = new byte[content.Length];
            await content.ReadExactlyAsync(bytes, cancellationToken);
            return material.Picture(file.Name, file.Sha256, bytes);
        },
        Pages: 1)
    {
        Unreadable = why => material.NoPicture(file.Name, file.Sha256, why),
    };
}
