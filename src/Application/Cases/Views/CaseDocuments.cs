using System.Security.Cryptography;
using Enforcement.Application.Pipeline;
using Enforcement.Documents.Decision;
using Enforcement.Documents.Fonts;
using Enforcement.Documents.Pdf;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using JasperFx.Events;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks for the papers a case has issued.</summary>
public sealed record GetDocuments(Caller Caller, Guid Id, Moment Moment) : IQuery<IReadOnlyList<DocumentRow>>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

/// <summary>One paper of a case.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Kind">The kind's stable name, such as penalty-decision.</param>
/// <param name="Title">The kind in Chinese.</param>
/// <param name="Number">Its number.</param>
/// <param name="IssuedOn">Its date.</param>
/// <param name="ServedOn">The legal day of its service.</param>
/// <param name="VoidedFor">Why it was voided, if it was.</param>
/// <param name="Sha256">The SHA-256 of its PDF; null when the paper cannot be drawn, and then the next field says why.</param>
/// <param name="NotDrawnBecause">Why there is no PDF.</param>
public sealed record DocumentRow(
    Guid Id, string Kind, string Title, string Number, DateOnly IssuedOn, DateOnly? ServedOn, string? VoidedFor, string? Sha256,
    string? NotDrawnBecause);

/// <summary>Asks for a paper as PDF.</summary>
public sealed record GetDocument(Caller Caller, Guid Id, Guid DocumentId) : IQuery<DrawnPaper>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

public sealed record DrawnPaper(string FileName, string Sha256, byte[] Pdf);

internal sealed class GetDocumentsHandler(IDocumentStore store, PaperDrawing drawing) : IRequestHandler<GetDocuments, IReadOnlyList<DocumentRow>>
{
    public async Task<IReadOnlyList<DocumentRow>> Handle(GetDocuments request, CancellationToken cancellationToken)
    {
        var agency = request.Caller.Agency;
        await using var session = store.QuerySession(agency.DivisionCode);
        var events = await CaseHistory.EventsAsync(session, request.Id, request.Moment, cancellationToken);
        var file = EnforcementCase.Of(request.Id, events.Select(e => (CaseEvent)e.Data));
        return [.. file.Papers.Select(paper => Row(paper, request.Id, events, agency))];
    }

    private DocumentRow Row(Paper paper, Guid caseId, IReadOnlyList<IEvent> events, Agency agency)
    {
        var (sha256, because) = (default(string), default(string));
        if (!PaperDrawing.Draws(paper.Kind))
        {
            because = "该种文书的版式尚未提供";
        }
        else
        {
            try
            {
                sha256 = drawing.Draw(paper, caseId, events, agency).Sha256;
            }
            catch (Exception cannot) when (cannot is FontsMissingException or CharactersMissingException)
            {
                because = cannot.Message;
            }
        }

        return new(
            paper.Id, KindName(paper.Kind), paper.Kind.Chinese(), paper.Number.ToString(), paper.IssuedOn, paper.Service?.ServedOn, paper.VoidedFor,
            sha256, because);
    }

    private static string KindName(PaperKind kind) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}

internal sealed class GetDocumentHandler(IDocumentStore store, PaperDrawing drawing) : IRequestHandler<GetDocument, DrawnPaper>
{
    public async Task<DrawnPaper> Handle(GetDocument request, CancellationToken cancellationToken)
    {
        var agency = request.Caller.Agency;
        await using var session = store.QuerySession(agency.DivisionCode);
        var events = await CaseHistory.EventsAsync(session, request.Id, Moment.Now, cancellationToken);
        var paper = EnforcementCase.Of(request.Id, events.Select(e => (CaseEvent)e.Data)).Paper(request.DocumentId)
            ?? throw new NotFoundException("本案没有这份文书");
        return PaperDrawing.Draws(paper.Kind)
            ? drawing.Draw(paper, request.Id, events, agency)
            : throw new NotFoundException($"{paper.Kind.Chinese()}的版式尚未提供");
    }
}

/// <summary>Draws a paper from the case as it stood at the event that issued it: the same events give the same bytes.</summary>
internal sealed class PaperDrawing(PdfRenderer renderer, LawBook law)
{
    public static bool Draws(PaperKind kind) => kind == PaperKind.PenaltyDecision;

    public DrawnPaper Draw(Paper paper, Guid caseId, IEnumerable<IEvent> events, Agency agency)
    {
        var issued = EnforcementCase.Initial(caseId);
        foreach (var happened in events.Select(e => (CaseEvent)e.Data))
        {
            issued = EnforcementCase.Evolve(issued, happened);
            if (happened is PenaltyDecided decided && decided.PaperId == paper.Id)
            {
                break;
            }
        }

        var pdf = renderer.Render(PenaltyDecisionLayout.Of(PenaltyDecisionPaper.From(issued, agency, law)), new()).Bytes;
        return new($"{paper.Kind.Chinese()} {paper.Number}.pdf", Convert.ToHexStringLower(SHA256.HashData(pdf)), pdf);
    }
}
