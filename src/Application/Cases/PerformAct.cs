using Enforcement.Application.Accounts;
using Enforcement.Application.Cases.Decision;
using Enforcement.Application.Cases.Discretion;
using Enforcement.Application.Files;
using Enforcement.Application.Papers;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Discretion;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using FluentValidation;
using JasperFx.Events;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases;

/// <summary>Performs an act of the procedure on a case. One request for all acts: what differs between them is in the domain.</summary>
/// <param name="Caller">Who acts.</param>
/// <param name="Act">The act.</param>
/// <param name="CaseId">The case, or null for the act that begins one.</param>
/// <param name="ExpectedVersion">The version the caller saw, or null for the act that begins a case.</param>
/// <param name="Body">What the act says.</param>
/// <param name="IdempotencyKey">The key under which a repetition gets the same answer.</param>
public sealed record PerformAct<TBody>(
    Caller Caller, CaseAct<TBody> Act, Guid? CaseId, long? ExpectedVersion, TBody Body, string? IdempotencyKey) : ICommand<ActDone>
    where TBody : IActBody
{
    public IReadOnlyList<Role> AllowedRoles => Act.Roles;

    public object Fingerprint => new ActFingerprint<TBody>(Act.Name, CaseId, Body, Caller.OnBehalfOf?.Id);
}

/// <summary>What makes two requests under one key the same. A record, because stored JSON leaves out what cannot be set.</summary>
internal sealed record ActFingerprint<TBody>(string Act, Guid? CaseId, TBody Body, string? OnBehalfOf);

/// <summary>What came of an act.</summary>
/// <param name="Id">The case.</param>
/// <param name="Version">Its version after the act.</param>
/// <param name="Stage">Its stage after the act.</param>
/// <param name="DocumentId">The paper the act issued.</param>
/// <param name="Number">The number allotted to it.</param>
/// <param name="Warnings">What the actor should know, in Chinese.</param>
public sealed record ActDone(Guid Id, long Version, CaseStage Stage, Guid? DocumentId, string? Number, IReadOnlyList<string> Warnings);

internal sealed class PerformActValidator<TBody> : AbstractValidator<PerformAct<TBody>>
    where TBody : IActBody
{
    public PerformActValidator(IValidator<TBody> body) => RuleFor(request => request.Body).SetValidator(body).OverridePropertyName("");
}

internal sealed class PerformActHandler<TBody>(
    CommandSession command, StaffDirectory staff, LawBook law, PaperPress press, PublicPapers publicPapers, ContentStore files,
    ReadModelFreshness freshness, TimeProvider time)
    : IRequestHandler<PerformAct<TBody>, ActDone>
    where TBody : IActBody
{
    public async Task<ActDone> Handle(PerformAct<TBody> request, CancellationToken cancellationToken)
    {
        var (caller, act, body) = (request.Caller, request.Act, request.Body);
        var session = command.Session;
        var stream = request.CaseId is { } caseId ? await OpenAsync(session, caseId, request.ExpectedVersion!.Value, cancellationToken) : null;
        var file = stream?.Aggregate ?? EnforcementCase.Initial(Guid.CreateVersion7());

        var paper = act.Issues is { } kind
            ? new NewPaper(Guid.CreateVersion7(), await NumberRegister.NextAsync(session, caller.Agency, kind, body.OccurredOn.Year, cancellationToken))
            : null;
        if (act.LooksUpTheParty(body))
        {
            await freshness.WaitAsync(ReadModels.CaseRegister, cancellationToken);
        }

        var publicPaper = await publicPapers.OfAsync(session, file, body, caller.Agency, cancellationToken);
        var at = new Circumstances(
            file, caller.Officer, body.OccurredOn, China.Today(time), law, caller.Agency,
            await staff.OfAsync(caller.Agency.DivisionCode, cancellationToken), paper)
        {
            OnBehalfOf = caller.OnBehalfOf,
            FineSpread = act.ComparesFines ? await FineSpreads.OfSimilarAsync(session, file, cancellationToken) : null,
            EarlierPenalties = act.LooksUpTheParty(body) ? await EarlierPenalties.OfPartyAsync(session, file, cancellationToken) : [],
            PublicVersion = publicPaper?.Facts,
            FurtherSpreads = act.ComparesFines ? await FineSpreads.OfFurtherAsync(session, file, cancellationToken) : new Dictionary<string, FineSpread>(),
        };
        var decided = act.Decide(at, body);

        var after = EnforcementCase.Evolve(file, decided.Event);
        // The paper is drawn before the act is committed: what cannot be drawn is not issued.
        var produced = paper is null ? null : await press.ProduceAsync(after, decided.Event, caller, cancellationToken);
        if (publicPaper is not null)
        {
            await files.PutAsync(publicPaper.Pdf, cancellationToken);
        }

        object[] events = produced is null ? [decided.Event] : [decided.Event, produced];
        if (stream is null)
        {
            session.Events.StartStream<EnforcementCase>(file.Id, events);
        }
        else
        {
            stream.AppendMany(events);
        }

        return new(file.Id, file.Version + events.Length, after.Stage, paper?.Id, paper?.Number.ToString(), decided.Warnings);
    }

    private static async Task<IEventStream<EnforcementCase>> OpenAsync(
        IDocumentSession session, Guid id, long expected, CancellationToken cancellationToken)
    {
        var stream = await session.Events.FetchForWriting<EnforcementCase>(id, cancellationToken);
        if (stream.Aggregate is not { } file)
        {
            throw new NotFoundException("没有这个案件");
        }

        return file.Version == expected ? stream : throw new StaleVersionException(expected, file.Version);
    }
}
