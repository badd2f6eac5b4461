using System.Security.Cryptography;
using Enforcement.Application.Files;
using Enforcement.Application.Papers;
using Enforcement.Application.Pipeline;
using Enforcement.Documents.Papers;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using JasperFx.Events;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks for the papers of a case: those it issued, and those that record what happened.</summary>
public sealed record GetDocuments(Caller Caller, Guid Id, Moment Moment) : IQuery<IReadOnlyList<DocumentRow>>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

/// <summary>One paper of a case.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Kind">The kind's stable name, such as penalty-decision.</param>
/// <param name="Title">The kind in Chinese.</param>
/// <param name="Number">Its number; null for a record, which has none.</param>
/// <param name="IssuedOn">Its date.</param>
/// <param name="ServedOn">The legal day of its service.</param>
/// <param name="VoidedFor">Why it was voided, if it was.</param>
/// <param name="Sha256">The SHA-256 of its file; null for a record, which is drawn when it is asked for, and for a paper that is not drawn.</param>
/// <param name="NotDrawnBecause">Why there is no file.</param>
public sealed record DocumentRow(
    Guid Id, string Kind, string Title, string? Number, DateOnly IssuedOn, DateOnly? ServedOn, string? VoidedFor, string? Sha256,
    string? NotDrawnBecause);

/// <summary>Asks for a paper as PDF.</summary>
public sealed record GetDocument(Caller Caller, Guid Id, Guid DocumentId) : IQuery<DrawnPaper>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

public sealed record DrawnPaper(string FileName, string Sha256, byte[] Pdf);

internal sealed class GetDocumentsHandler(IDocumentStore store) : IRequestHandler<GetDocuments, IReadOnlyList<DocumentRow>>
{
    public async Task<IReadOnlyList<DocumentRow>> Handle(GetDocuments request, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        var events = await CaseHistory.EventsAsync(session, request.Id, request.Moment, cancellationToken);
        return [.. CasePaper.Of(request.Id, events).Select(Row)];
    }

    private static DocumentRow Row(CasePaper paper) => new(
        paper.Id, paper.Kind, paper.Title, paper.Issued?.Number.ToString(), paper.Issued?.IssuedOn ?? paper.Happened.OccurredOn,
        paper.Issued?.Service?.ServedOn, paper.Issued?.VoidedFor, paper.Issued?.File?.FileSha256,
        paper.Template is null && paper.Issued?.File is null ? "该种文书的版式尚未提供" : null);
}

internal sealed class GetDocumentHandler(IDocumentStore store, PaperPress press, ContentStore files, LawBook law) : IRequestHandler<GetDocument, DrawnPaper>
{
    public async Task<DrawnPaper> Handle(GetDocument request, CancellationToken cancellationToken)
    {
        var agency = request.Caller.Agency;
        await using var session = store.QuerySession(agency.DivisionCode);
        var events = await CaseHistory.EventsAsync(session, request.Id, Moment.Now, cancellationToken);
        var paper = CasePaper.Of(request.Id, events).FirstOrDefault(p => p.Id == request.DocumentId) ?? throw new NotFoundException("本案没有这份文书");
        if (paper.Issued?.File?.FileSha256 is { } kept && await files.FindAsync(kept, cancellationToken) is { } file)
        {
            return new(paper.FileName, kept, file);
        }

        if (paper.Template is not { } template)
        {
            throw paper.Issued?.File is { } gone ? new PaperLostException(paper.FileName, gone.FileSha256) : new NotFoundException($"{paper.Title}的版式尚未提供");
        }

        var seal = paper.Issued?.File?.SealSha256 is { } used ? await files.FindAsync(used, cancellationToken) : null;
        var drawn = press.Draw(template, new(paper.After, paper.Happened, agency, law) { History = paper.History }, seal);
        if (paper.Issued?.File is { } issued)
        {
            // What was issued is served for ever as it was issued, or not at all.
            if (issued.FileSha256 != drawn.Sha256)
            {
                throw new PaperLostException(paper.FileName, issued.FileSha256);
            }

            await files.PutAsync(drawn.Pdf, cancellationToken);
        }

        return new(paper.FileName, drawn.Sha256, drawn.Pdf);
    }
}

/// <summary>An issued paper's file is gone and cannot be made again as it was.</summary>
public sealed class PaperLostException(string name, string sha256)
    : Exception($"“{name}”的文件不在文书库中，且不能重制出原件（SHA-256 {sha256}）：样式或者字体已经改变，或者原件附有电子签名；请从备份恢复文书库");

/// <summary>A paper of a case with the event it comes from.</summary>
/// <param name="Id">Its identity: the number's, or one made from the event and the kind.</param>
/// <param name="Kind">The kind's stable name.</param>
/// <param name="Title">The kind in Chinese.</param>
/// <param name="Template">How it is made; null when this version cannot draw it.</param>
/// <param name="Happened">The event.</param>
/// <param name="After">The case right after the event.</param>
/// <param name="Issued">The issued paper as it stands at the end; null for a record.</param>
internal sealed record CasePaper(
    Guid Id, string Kind, string Title, PaperTemplate? Template, CaseEvent Happened, EnforcementCase After, Paper? Issued)
{
    /// <summary>The events up to the one it comes from, itself included.</summary>
    public required IReadOnlyList<CaseEvent> History { get; init; }

    public string FileName => $"{Title}{(Issued is null ? $" {Happened.OccurredOn.Iso()}" : $" {Issued.Number}")}.pdf";

    /// <summary>All papers of the case in the order they came about.</summary>
    public static IReadOnlyList<CasePaper> Of(Guid caseId, IReadOnlyList<IEvent> events)
    {
        var steps = new List<(CaseEvent Happened, EnforcementCase Before, EnforcementCase After, long Version)>();
        var file = EnforcementCase.Initial(caseId);
        foreach (var e in events)
        {
            var happened = (CaseEvent)e.Data;
            var after = EnforcementCase.Evolve(file, happened);
            steps.Add((happened, file, after, e.Version));
            file = after;
        }

        var papers = new List<CasePaper>();
        CaseEvent[] all = [.. steps.Select(step => step.Happened)];
        foreach (var (index, (happened, before, after, version)) in steps.Index())
        {
            var history = new ArraySegment<CaseEvent>(all, 0, index + 1);
            var templates = PaperTemplates.Of(happened).ToList();
            foreach (var paper in after.Papers.Skip(before.Papers.Count))
            {
                var issued = file.Paper(paper.Id);
                var template = issued?.File is { } made ? PaperTemplates.Find(made.Template, made.TemplateVersion) : templates.FirstOrDefault(t => t.Kind == paper.Kind);
                papers.Add(new(paper.Id, KindName(paper.Kind), paper.Kind.Chinese(), template, happened, after, issued)
                {
                    History = history,
                });
            }

            papers.AddRange(templates.Where(t => t.Kind is null).Select(t => new CasePaper(RecordId(caseId, version, t), t.Id, t.Title, t, happened, after, null)
            {
                History = history,
            }));
        }

        return papers;
    }

    private static string KindName(PaperKind kind) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    private static Guid RecordId(Guid caseId, long version, PaperTemplate template) =>
        new(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{caseId:N} {version} {template.Id}"))[..16]);
}
