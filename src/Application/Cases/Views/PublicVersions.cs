using Enforcement.Application.Files;
using Enforcement.Application.Papers;
using Enforcement.Application.Pipeline;
using Enforcement.Documents.Publication;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using FluentValidation;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks what the public version of a decision would show, beside what is signed.</summary>
public sealed record PreviewPublicVersion(Caller Caller, Guid Id, Guid DecisionId, IReadOnlyList<string> AlsoHidden) : IQuery<PublicVersionPreview>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => PublishingDecision.Act.Roles;
}

/// <summary>A decision's public version before it is published.</summary>
/// <param name="DecisionId">The decision.</param>
/// <param name="Sha256">The SHA-256 of the public version's file as it would be.</param>
/// <param name="Lines">Signed and public text, piece by piece.</param>
/// <param name="Redactions">What is hidden, with the rule and its article.</param>
public sealed record PublicVersionPreview(
    Guid DecisionId, string Sha256, IReadOnlyList<PublicLine> Lines, IReadOnlyList<RedactionRow> Redactions);

/// <summary>One piece of a decision.</summary>
/// <param name="Original">As signed.</param>
/// <param name="Public">As made public.</param>
public sealed record PublicLine(string Original, string Public);

/// <summary>Something that is hidden.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="What">What kind of text the rule hides.</param>
/// <param name="Article">Where the rule is written.</param>
/// <param name="Text">The text.</param>
/// <param name="Shown">What is shown instead.</param>
/// <param name="Count">In how many places.</param>
public sealed record RedactionRow(string Rule, string What, string Article, string Text, string Shown, int Count)
{
    public static RedactionRow Of(Redaction redaction, Domain.Law.Regime regime)
    {
        ArgumentNullException.ThrowIfNull(redaction);
        var rule = redaction.Rule;
        return new(rule.Code, rule.What, rule.Basis.Under(regime).ToString(), redaction.Text, rule.Shown, redaction.Count);
    }
}

/// <summary>Asks for the public version of a published decision as PDF.</summary>
public sealed record GetPublicVersion(Caller Caller, Guid Id, Guid DecisionId) : IQuery<DrawnPaper>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

internal sealed class PreviewPublicVersionValidator : AbstractValidator<PreviewPublicVersion>
{
    public PreviewPublicVersionValidator() => RuleForEach(q => q.AlsoHidden).IsLine("另外隐去的文字");
}

internal sealed class PreviewPublicVersionHandler(IDocumentStore store, PublicPapers papers, Domain.Law.LawBook law, TimeProvider time)
    : IRequestHandler<PreviewPublicVersion, PublicVersionPreview>
{
    public async Task<PublicVersionPreview> Handle(PreviewPublicVersion request, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        var made = await papers.OfAsync(session, request.Id, request.DecisionId, request.AlsoHidden, request.Caller.Agency, cancellationToken)
            ?? throw new NotFoundException("本案没有这份处罚决定书");
        var regime = law.RegimeOn(China.Today(time))?.Code ?? Domain.Law.Regime.A1;
        return new(
            request.DecisionId, made.Facts.Sha256,
            [.. made.Redacted.Lines.Select(line => new PublicLine(string.Concat(line.Select(part => part.Original)), string.Concat(line.Select(part => part.Public))))],
            [.. made.Redacted.Redactions.Select(one => RedactionRow.Of(one, regime))]);
    }
}

internal sealed class GetPublicVersionHandler(IDocumentStore store, PublicPapers papers, ContentStore files) : IRequestHandler<GetPublicVersion, DrawnPaper>
{
    public async Task<DrawnPaper> Handle(GetPublicVersion request, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        var file = await CaseHistory.CaseAsync(session, request.Id, Moment.Now, cancellationToken);
        if (file.Decision(request.DecisionId)?.Publication?.PublicSha256 is not { } sha256 || file.Paper(request.DecisionId) is not { } paper)
        {
            throw new NotFoundException("这份处罚决定书没有公开版");
        }

        var name = PublicPapers.NameOf(paper.Kind.Chinese(), paper);
        if (await files.FindAsync(sha256, cancellationToken) is { } kept)
        {
            return new(name, sha256, kept);
        }

        // What was published is served for ever as it was published, or not at all.
        var again = await papers.AsPublishedAsync(session, request.Id, request.DecisionId, sha256, request.Caller.Agency, cancellationToken)
            ?? throw new PaperLostException(name, sha256);
        await files.PutAsync(again.Pdf, cancellationToken);
        return new(name, sha256, again.Pdf);
    }
}
