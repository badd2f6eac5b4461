using System.Security.Cryptography;
using Enforcement.Application.Cases.Views;
using Enforcement.Documents.Pdf;
using Enforcement.Documents.Publication;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Law;
using JasperFx.Events;
using Marten;

namespace Enforcement.Application.Papers;

/// <summary>Draws the public versions of penalty decisions. Nothing is kept here: that is for the act that publishes one.</summary>
internal sealed class PublicPapers(PdfRenderer renderer, LawBook law)
{
    /// <summary>The public version of the decision the act publishes; null when the act publishes none.</summary>
    public async Task<PublicPaper?> OfAsync(IQuerySession session, EnforcementCase file, IActBody body, Agency agency, CancellationToken cancellationToken) =>
        body is PublishDecision publish && file.Decision(publish.DecisionId) is { } decision
            ? await OfAsync(session, file.Id, decision.PaperId, publish.AlsoHidden ?? [], agency, cancellationToken) : null;

    /// <summary>The public version of a decision as the case is now; null when the case has no such decision.</summary>
    /// <exception cref="PaperChangedException">The signed paper cannot be told again in its own words.</exception>
    /// <exception cref="CharactersMissingException">No font has some of its characters.</exception>
    public async Task<PublicPaper?> OfAsync(
        IQuerySession session, Guid caseId, Guid decisionId, IReadOnlyList<string> alsoHidden, Agency agency, CancellationToken cancellationToken) =>
        Of(caseId, await CaseHistory.EventsAsync(session, caseId, Moment.Now, cancellationToken), decisionId, alsoHidden, agency);

    /// <summary>The public version as it was published, made again from what the case knew then; null when that does not give this very file.</summary>
    /// <exception cref="PaperChangedException">The signed paper cannot be told again in its own words.</exception>
    /// <exception cref="CharactersMissingException">No font has some of its characters.</exception>
    public async Task<PublicPaper?> AsPublishedAsync(
        IQuerySession session, Guid caseId, Guid decisionId, string sha256, Agency agency, CancellationToken cancellationToken)
    {
        var events = await CaseHistory.EventsAsync(session, caseId, Moment.Now, cancellationToken);
        var index = events.ToList().FindIndex(e => e.Data is DecisionPublished p && p.DecisionId == decisionId && p.PublicSha256 == sha256);
        var made = index < 0 ? null : Of(caseId, [.. events.Take(index)], decisionId, ((DecisionPublished)events[index].Data).AlsoHidden ?? [], agency);
        return made?.Facts.Sha256 == sha256 ? made : null;
    }

    private PublicPaper? Of(Guid caseId, IReadOnlyList<IEvent> events, Guid decisionId, IReadOnlyList<string> alsoHidden, Agency agency)
    {
        var paper = CasePaper.Of(caseId, events).FirstOrDefault(p => p.Id == decisionId);
        if (paper is not { Issued: { } issued } || paper.After.Decision(decisionId) is null)
        {
            return null;
        }

        // What is compared with the public version must be what was signed, to the letter.
        var template = paper.Template ?? throw new PaperChangedException(paper.FileName);
        var composed = template.Compose(new(paper.After, paper.Happened, agency, law) { History = paper.History });
        if (issued.File is { } signed && signed.ContentSha256 != PaperPress.HashOf(composed))
        {
            throw new PaperChangedException(paper.FileName);
        }

        var redacted = RedactedPaper.Of(
            template, composed.Content, paper.After.Party!, agency, [.. events.Select(e => (CaseEvent)e.Data)], alsoHidden);
        var pdf = renderer.Render(redacted.Document, new()).Bytes;
        return new(
            redacted, pdf, NameOf(template.Title, issued),
            new(redacted.SignedText, redacted.PublicText, issued.File?.FileSha256, Convert.ToHexStringLower(SHA256.HashData(pdf)),
                [.. redacted.Redactions.GroupBy(one => one.Rule.Code).Select(rule => new RedactionCount(rule.Key, rule.Sum(one => one.Count)))]));
    }

    /// <summary>The name of a public version's file; it names nobody.</summary>
    public static string NameOf(string title, Paper issued) => $"{title} {issued.Number}（公开版）.pdf";
}

/// <summary>A drawn public version.</summary>
/// <param name="Redacted">What it says beside what is signed.</param>
/// <param name="Pdf">The file.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Facts">What the act of publishing looks at.</param>
internal sealed record PublicPaper(RedactedPaper Redacted, byte[] Pdf, string FileName, PublicVersion Facts);

/// <summary>A signed paper cannot be told again in the words it was signed in, so that no public version can be made of it.</summary>
public sealed class PaperChangedException(string name)
    : Exception($"“{name}”按现在的样式和机关信息不能重制出签发时的内容，不能据以制作公开版");
