using Enforcement.Application.Accounts;
using Enforcement.Application.Cases.Decision;
using Enforcement.Application.Cases.Discretion;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Papers;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Documents.Papers;
using Enforcement.Documents.Publication;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases;

/// <summary>Asks what an act would do, without doing it: what somebody reads before confirming it.</summary>
/// <param name="Caller">Who would act.</param>
/// <param name="Act">The act.</param>
/// <param name="CaseId">The case, or null for an act that begins one.</param>
/// <param name="Body">What the act would say.</param>
public sealed record CheckAct<TBody>(Caller Caller, CaseAct<TBody> Act, Guid? CaseId, TBody Body) : IQuery<ActForecast>
    where TBody : IActBody
{
    public IReadOnlyList<Role> AllowedRoles => Act.Roles;
}

/// <summary>What an act would do.</summary>
/// <param name="Refusals">The rules that would refuse it; nothing else is foretold then.</param>
/// <param name="Warnings">What the actor should know, in Chinese.</param>
/// <param name="Before">The stage before.</param>
/// <param name="After">The stage after.</param>
/// <param name="HeldBy">On whom the case would wait then.</param>
/// <param name="Series">The series its paper's number would come from, such as 苍环罚〔2017〕.</param>
/// <param name="Begun">The deadlines it would start.</param>
/// <param name="Settled">The deadlines it would settle.</param>
public sealed record ActForecast(
    IReadOnlyList<RefusalRow> Refusals, IReadOnlyList<string> Warnings, CaseStage Before, CaseStage After, Role? HeldBy, string? Series,
    IReadOnlyList<DeadlineRow> Begun, IReadOnlyList<DeadlineRow> Settled)
{
    /// <summary>The title of the paper it would issue, or of the record it would leave; null without either.</summary>
    public string? Paper { get; init; }

    /// <summary>The public version of a decision it would publish, beside the signed one.</summary>
    public RedactedPaper? PublicVersion { get; init; }

    /// <summary>What the law wants in the paper and it would not say; it cannot be issued without.</summary>
    public IReadOnlyList<MissingContent> Missing { get; init; } = [];
}

/// <summary>Asks how far the paper of an act has come while it is still being filled in.</summary>
/// <param name="Caller">Who would act.</param>
/// <param name="Act">An act that issues a paper.</param>
/// <param name="CaseId">The case, or null for an act that begins one.</param>
/// <param name="Body">What was said so far; what is open is blank.</param>
public sealed record SketchAct<TBody>(Caller Caller, CaseAct<TBody> Act, Guid? CaseId, TBody Body) : IQuery<PaperSketch>
    where TBody : IActBody
{
    public IReadOnlyList<Role> AllowedRoles => Act.Roles;
}

/// <summary>How far a paper has come.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Wanted">What the law wants in it.</param>
/// <param name="Missing">What of that it does not say yet; null while too much is open to tell, and then it cannot be drawn.</param>
/// <param name="Refusals">The rules that would refuse the act as it stands; what they miss may be what the paper cannot be drawn without.</param>
public sealed record PaperSketch(string Title, IReadOnlyList<MissingContent> Wanted, IReadOnlyList<MissingContent>? Missing, IReadOnlyList<RefusalRow> Refusals);

/// <summary>Asks for the paper an act would issue or leave, as a draft: without number and marked as one, as far as it has come.</summary>
/// <param name="Caller">Who would act.</param>
/// <param name="Act">The act.</param>
/// <param name="CaseId">The case, or null for an act that begins one.</param>
/// <param name="Body">What the act would say.</param>
public sealed record DrawActDraft<TBody>(Caller Caller, CaseAct<TBody> Act, Guid? CaseId, TBody Body) : IQuery<DrawnPaper>
    where TBody : IActBody
{
    public IReadOnlyList<Role> AllowedRoles => Act.Roles;
}

/// <summary>An act tried out on a case and not recorded.</summary>
/// <param name="File">The case before.</param>
/// <param name="Today">Today in China.</param>
/// <param name="Series">The series of its paper's number.</param>
/// <param name="Decided">What would come of it; null when rules refuse it.</param>
/// <param name="Refusals">The rules that refuse it.</param>
internal sealed record ActTrial(EnforcementCase File, DateOnly Today, string? Series, Decided? Decided, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>The public version it would publish.</summary>
    public PublicPaper? PublicPaper { get; init; }

    public EnforcementCase After => Decided is null ? File : EnforcementCase.Evolve(File, Decided.Event);

    /// <summary>The paper it would issue, or else the record it would leave.</summary>
    public PaperTemplate? Paper => Decided is null ? null : PaperTemplates.Of(Decided.Event) is var all ? all.FirstOrDefault(t => t.Kind is not null) ?? all.FirstOrDefault() : null;

    public PaperSource Source(Agency agency, LawBook law, IEnumerable<CaseEvent> before) =>
        new(After, Decided!.Event, agency, law) { History = [.. before, Decided.Event] };
}

/// <summary>Tries acts out.</summary>
internal sealed class ActTrials(IDocumentStore store, StaffDirectory staff, LawBook law, PublicPapers publicPapers, ReadModelFreshness freshness, TimeProvider time)
{
    public async Task<ActTrial> TryAsync<TBody>(Caller caller, CaseAct<TBody> act, Guid? caseId, TBody body, CancellationToken cancellationToken)
        where TBody : IActBody => Try(await FindAsync(caller, act, caseId, body, cancellationToken), act, body);

    /// <summary>
    /// The same for what is still being filled in: as if no rule refused it, because a paper can be looked at before its act is allowed; the
    /// rules that refuse it are told beside it. Nothing is drawn while too much is open.
    /// </summary>
    public async Task<(ActTrial? Drawn, IReadOnlyList<Refusal> Refusals)> SketchAsync<TBody>(
        Caller caller, CaseAct<TBody> act, Guid? caseId, TBody body, CancellationToken cancellationToken)
        where TBody : IActBody
    {
        var found = await FindAsync(caller, act, caseId, body, cancellationToken);
        IReadOnlyList<Refusal> refusals = [];
        try
        {
            var trial = Try(found, act, body);
            refusals = trial.Refusals;
            trial = trial.Decided is null ? trial with { Decided = new(act.Record(found.At, body), []) } : trial;
            // Composed here already: it may be in its own words that the paper meets what is open.
            _ = trial.Paper?.Compose(trial.Source(caller.Agency, law, []));
            return (trial, refusals);
        }
        catch (Exception open) when (open is NullReferenceException or KeyNotFoundException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            return (null, refusals);
        }
    }

    private static ActTrial Try<TBody>((Circumstances At, PublicPaper? PublicPaper, string? Series) found, CaseAct<TBody> act, TBody body)
        where TBody : IActBody
    {
        var (at, publicPaper, series) = found;
        if (at.OnBehalfOf is null && act.RefusedBy(at) is { Count: > 0 } refusals)
        {
            return new(at.Case, at.Today, series, null, refusals);
        }

        try
        {
            return new(at.Case, at.Today, series, act.Decide(at, body), []) { PublicPaper = publicPaper };
        }
        catch (RuleBrokenException broken)
        {
            return new(at.Case, at.Today, series, null, [broken.Refusal]);
        }
    }

    private async Task<(Circumstances At, PublicPaper? PublicPaper, string? Series)> FindAsync<TBody>(
        Caller caller, CaseAct<TBody> act, Guid? caseId, TBody body, CancellationToken cancellationToken)
        where TBody : IActBody
    {
        await using var session = store.QuerySession(caller.Agency.DivisionCode);
        var file = caseId is { } id ? await CaseHistory.CaseAsync(session, id, Moment.Now, cancellationToken) : EnforcementCase.Initial(Guid.Empty);
        var word = act.Issues is { } kind ? caller.Agency.Word + kind.Word() : null;
        if (act.LooksUpTheParty(body))
        {
            await freshness.WaitAsync(ReadModels.CaseRegister, cancellationToken);
        }

        var publicPaper = await publicPapers.OfAsync(session, file, body, caller.Agency, cancellationToken);
        var at = new Circumstances(
            file, caller.Officer, body.OccurredOn, China.Today(time), law, caller.Agency, await staff.OfAsync(caller.Agency.DivisionCode, cancellationToken),
            word is null ? null : new(Guid.Empty, new DocumentNumber(word, body.OccurredOn.Year, 0)))
        {
            OnBehalfOf = caller.OnBehalfOf,
            FineSpread = act.ComparesFines ? await FineSpreads.OfSimilarAsync(session, file, cancellationToken) : null,
            EarlierPenalties = act.LooksUpTheParty(body) ? await EarlierPenalties.OfPartyAsync(session, file, cancellationToken) : [],
            PublicVersion = publicPaper?.Facts,
            FurtherSpreads = act.ComparesFines ? await FineSpreads.OfFurtherAsync(session, file, cancellationToken) : new Dictionary<string, FineSpread>(),
        };
        return (at, publicPaper, word is null ? null : $"{word}〔{body.OccurredOn.Year}〕");
    }
}

internal sealed class SketchActHandler<TBody>(ActTrials trials, LawBook law) : IRequestHandler<SketchAct<TBody>, PaperSketch>
    where TBody : IActBody
{
    public async Task<PaperSketch> Handle(SketchAct<TBody> request, CancellationToken cancellationToken)
    {
        var (caller, act) = (request.Caller, request.Act);
        var (trial, refusals) = await trials.SketchAsync(caller, act, request.CaseId, request.Body, cancellationToken);
        var template = trial?.Paper ?? PaperTemplates.All.First(t => t.Kind == act.Issues);
        return new(
            template.Title, template.Wanted, trial?.Paper?.Compose(trial.Source(caller.Agency, law, [])).Missing, [.. refusals.Select(RefusalRow.Of)]);
    }
}

internal sealed class CheckActHandler<TBody>(ActTrials trials, LawBook law) : IRequestHandler<CheckAct<TBody>, ActForecast>
    where TBody : IActBody
{
    public async Task<ActForecast> Handle(CheckAct<TBody> request, CancellationToken cancellationToken)
    {
        var trial = await trials.TryAsync(request.Caller, request.Act, request.CaseId, request.Body, cancellationToken);
        var (file, today) = (trial.File, trial.Today);
        if (trial.Decided is not { } decided)
        {
            return new([.. trial.Refusals.Select(RefusalRow.Of)], [], file.Stage, file.Stage, file.HeldBy, null, [], []);
        }

        var after = trial.After;
        var before = CaseDeadlines.Of(file, law, today);
        var then = CaseDeadlines.Of(after, law, today);
        return new(
            [], decided.Warnings, file.Stage, after.Stage, after.HeldBy, trial.Series,
            Rows(then.Where(d => d.DoneOn is null && !before.Any(b => IsSame(b, d)))),
            Rows(then.Where(d => d.DoneOn is not null && before.Any(b => IsSame(b, d) && b.DoneOn is null))))
        {
            PublicVersion = trial.PublicPaper?.Redacted,
            Paper = trial.Paper?.Title,
            // Only of what is issued does the law want contents; the paper is refused without them.
            Missing = trial.Paper is { Kind: not null } paper ? paper.Compose(trial.Source(request.Caller.Agency, law, [])).Missing : [],
        };
    }

    private static bool IsSame(Deadline one, Deadline other) => (one.Kind, one.Name, one.StartedOn) == (other.Kind, other.Name, other.StartedOn);

    private static IReadOnlyList<DeadlineRow> Rows(IEnumerable<Deadline> deadlines) => [.. deadlines.Select(DeadlineRow.Of)];
}

internal sealed class DrawActDraftHandler<TBody>(ActTrials trials, IDocumentStore store, PaperPress press, LawBook law) : IRequestHandler<DrawActDraft<TBody>, DrawnPaper>
    where TBody : IActBody
{
    public async Task<DrawnPaper> Handle(DrawActDraft<TBody> request, CancellationToken cancellationToken)
    {
        var (caller, act, id, body) = (request.Caller, request.Act, request.CaseId, request.Body);
        var (trial, _) = await trials.SketchAsync(caller, act, id, body, cancellationToken);
        if (trial?.Paper is not { } template)
        {
            throw new NotFoundException($"“{act.Title}”没有可以预览的文书");
        }

        await using var session = store.QuerySession(caller.Agency.DivisionCode);
        var before = id is { } known ? await CaseHistory.EventsAsync(session, known, Moment.Now, cancellationToken) : [];
        var drawn = press.DrawDraft(template, trial.Source(caller.Agency, law, before.Select(e => (CaseEvent)e.Data)));
        return new($"{template.Title}（草稿）.pdf", drawn.Sha256, drawn.Pdf);
    }
}
