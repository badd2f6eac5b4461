using Enforcement.Api.Errors;
using Enforcement.Api.SignIn;
using Enforcement.Application;
using Enforcement.Application.Accounts;
using Enforcement.Application.Cases;
using Enforcement.Application.Cases.Drafts;
using Enforcement.Application.Cases.Filing;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using FluentValidation;
using MediatR;

namespace Enforcement.Api.Acts;

/// <summary>An act somebody is at work on: the case, what was typed so far, what is wrong with it and what it would do.</summary>
public sealed record ActWork
{
    public required Caller Caller { get; init; }

    public required ActDesk Desk { get; init; }

    public required ActForm Form { get; init; }

    /// <summary>The case, or null while the act would begin one.</summary>
    public CaseOverview? File { get; init; }

    /// <summary>What was kept, or null when nothing was typed yet.</summary>
    public ActDraft? Draft { get; init; }

    public required FormValues Values { get; init; }

    public required string Key { get; init; }

    /// <summary>The version of the case that was on the screen when it was begun.</summary>
    public long? Version { get; init; }

    public required FieldChoices Choices { get; init; }

    public IReadOnlyList<FormError> Errors { get; init; } = [];

    public ActForecast? Forecast { get; init; }

    /// <summary>What others did to the case since.</summary>
    public IReadOnlyList<TimelineEntry> Since { get; init; } = [];

    /// <summary>The rules that refuse the act today, before anything is typed.</summary>
    public IReadOnlyList<RefusalRow> RefusedToday { get; init; } = [];

    public CaseAct Act => Desk.Act;

    public bool IsStale => File is not null && Version != File.Version;

    public object Body { get; init; } = new();

    /// <summary>The parties on record that may be the one named; null when the act names none, or nobody asked.</summary>
    public SimilarParties? Similar { get; init; }

    /// <summary>How far the paper has come; null when the act issues none, or nobody asked.</summary>
    public PaperSketch? Sketch { get; init; }

    /// <summary>What must be filled in before the paper can be drawn.</summary>
    public IReadOnlyList<FormError> Open { get; init; } = [];

    /// <summary>Whether the form holds what the registered lead says and nothing that was typed into it.</summary>
    public bool IsFromTheLead { get; init; }

    /// <summary>Those whose work the caller may do, with the last day of each.</summary>
    public IReadOnlyList<(Officer From, DateOnly Until)> Principals { get; init; } = [];
}

/// <summary>What there is to choose from in the fields of a form.</summary>
public sealed record FieldChoices(
    IReadOnlyList<Officer> Staff, IReadOnlyList<Paper> Papers, IReadOnlyList<(string Value, string Shown)> Offences,
    IReadOnlyList<string> Townships);

/// <summary>Puts together what pages need to know of an act somebody is at work on.</summary>
internal sealed class ActWorks(
    CurrentCaller current, IMediator mediator, ActDrafts drafts, StaffDirectory staff, Delegations delegations, LawBook law, TimeProvider time,
    IServiceProvider services)
{
    private static readonly Role[] InCases = [Role.Officer, Role.Legal, Role.Leader];

    /// <param name="caseId">The case, or null for an act that begins one.</param>
    /// <param name="act">The act's name.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="paper">The paper a form that is new is opened for.</param>
    /// <exception cref="NotFoundException">There is no such act or case.</exception>
    /// <exception cref="NotAllowedException">The act is for other roles.</exception>
    public async Task<ActWork> OpenAsync(Guid? caseId, string act, CancellationToken cancellationToken, Guid? paper = null)
    {
        var caller = await current.GetAsync(cancellationToken);
        var desk = ActDesk.Of(act, begins: caseId is null);
        if (!desk.Act.Roles.Contains(caller.Officer.Role))
        {
            throw new NotAllowedException(caller.Officer.Role, desk.Act.Roles);
        }

        var file = caseId is { } id ? await mediator.Send(new GetCase(caller, id, Moment.Now), cancellationToken) : null;
        var form = ActForm.Of(desk.Act, desk.Validator(services));
        var draft = await drafts.FindAsync(caller.Agency.DivisionCode, caller.Officer.Id, caseId, act, cancellationToken);
        if (draft is not null && draft.Version != file?.Version && await drafts.DoneAsync(caller, draft.Key, cancellationToken) is not null)
        {
            // It was recorded, and the answer to that got lost.
            await drafts.DiscardAsync(caller.Agency.DivisionCode, draft.Id, cancellationToken);
            draft = null;
        }

        var principals = await delegations.ToAsync(caller, cancellationToken);
        if (draft?.OnBehalfOf is { } user)
        {
            caller = caller with { OnBehalfOf = principals.Select(p => p.From).FirstOrDefault(p => p.Id == user) };
        }

        var people = await staff.OfAsync(caller.Agency.DivisionCode, cancellationToken);
        var choices = Choices(file, people, caller);
        var values = draft is null ? Beginning(form, file, choices, paper) : new FormValues(draft.Values);
        var work = new ActWork
        {
            Caller = caller,
            Desk = desk,
            Form = form,
            File = file,
            Draft = draft,
            Values = values,
            Choices = choices,
            IsFromTheLead = draft is null && Repeats(form, file),
            Principals = principals,
            Key = draft?.Key ?? Guid.CreateVersion7().ToString(),
            Version = draft is null ? file?.Version : draft.Version,
        };
        if (work.IsStale)
        {
            var timeline = await mediator.Send(new GetTimeline(caller, file!.Id, Moment.Now), cancellationToken);
            var since = timeline.Where(e => e.Version > work.Version).ToList();
            // A deadline that was marked in between takes nothing from what its author saw; what a person did, they see before they go on.
            work = since.Count > 0 && since.All(CaseTimeline.IsMark) ? work with { Version = file.Version } : work with { Since = since };
        }

        return draft is { IsAsked: true } ? await JudgedAsync(work, cancellationToken) : await ForewarnedAsync(work, cancellationToken);
    }

    /// <summary>Reads what was typed and asks the validator and the rules about it.</summary>
    public async Task<ActWork> JudgedAsync(ActWork work, CancellationToken cancellationToken)
    {
        var reader = new FormReader(work.Values);
        var body = reader.Read(work.Form);
        var errors = reader.Errors.ToList();
        if (work.Draft?.OnBehalfOf is not null && work.Caller.OnBehalfOf is null)
        {
            errors.Add(new(ActSubmissions.PrincipalField, "委托已经结束或者收回，请重新选择以谁的名义办理"));
        }

        var said = work.Desk.Validator(services).Validate(new ValidationContext<object>(body));
        errors.AddRange(said.Errors.Select(e => (Path: Unreadable.CamelCase(e.PropertyName), e.ErrorMessage))
            .Where(e => !errors.Any(known => known.Path == e.Path)).DistinctBy(e => e).Select(e => new FormError(e.Path, e.ErrorMessage)));
        if (errors.Count > 0)
        {
            return work with { Errors = errors, Body = body };
        }

        var forecast = await work.Desk.CheckAsync(mediator, work.Caller, work.File?.Id, body, cancellationToken);
        return work with
        {
            Body = body,
            Forecast = forecast,
            Errors = [.. forecast.Refusals.Select(r => new FormError(FieldCatalogue.Embedded.Rules.GetValueOrDefault(r.Rule), r.Missing, $"{r.Rule} {r.Article}"))],
        };
    }

    /// <summary>Adds what stands beside a form: the parties that may be the one named, and the paper as far as it has come.</summary>
    public async Task<ActWork> WithWhatStandsBesideAsync(ActWork work, CancellationToken cancellationToken)
    {
        var reader = new FormReader(work.Values, asksForDays: true);
        var body = reader.Read(work.Form);
        return work with
        {
            Similar = body is INamesAParty named
                ? await mediator.Send(new FindSimilarParties(work.Caller, named.Party, work.File?.Id), cancellationToken) : null,
            Sketch = work.Act.Issues is null ? null : await work.Desk.SketchAsync(mediator, work.Caller, work.File?.Id, body, cancellationToken),
            Open = reader.Errors,
        };
    }

    private async Task<ActWork> ForewarnedAsync(ActWork work, CancellationToken cancellationToken)
    {
        if (work.File is null)
        {
            return work;
        }

        var acts = await mediator.Send(new GetActs(work.Caller, work.File.Id, Moment.Now), cancellationToken);
        return work with { RefusedToday = acts.FirstOrDefault(a => a.Act == work.Act.Name)?.Refusals ?? [] };
    }

    private FieldChoices Choices(CaseOverview? file, IReadOnlyDictionary<string, Officer> people, Caller caller) => new(
        [.. people.Values.Where(o => InCases.Contains(o.Role)).OrderBy(o => o.Role).ThenBy(o => o.Id, StringComparer.Ordinal)],
        [.. (file?.Papers ?? []).Where(p => p.VoidedFor is null)],
        [.. law.Offences.Select(o => (o.Code, $"{o.Name}（{o.Code}，{o.From.Iso()} 起{(o.Until is { } until ? $"至 {until.Iso()}" : "")}）"))],
        caller.Agency.Townships);

    /// <summary>What a form holds before anything is typed: today, and what the case knows already.</summary>
    private FormValues Beginning(ActForm form, CaseOverview? file, FieldChoices choices, Guid? paper)
    {
        var values = new FormValues();
        values.Set("occurredOn", China.Today(time).Iso());
        foreach (var field in form.Fields)
        {
            if (field.Control == FieldControl.Rows && field.IsRequired)
            {
                values.AddRow(field.Name);
            }
            else if (field.Control == FieldControl.Officers && field.Name == "officers" && file is not null)
            {
                values.Set(field.Name, [.. file.Investigators.Select(i => i.Id)]);
            }
            else if (field is { Control: FieldControl.Paper, IsRequired: true } && choices.Papers.Any(p => p.Id == paper))
            {
                values.Set(field.Name, paper!.Value.ToString("D"));
            }
            else if (field is { Control: FieldControl.Paper, IsRequired: true }
                && choices.Papers.Where(p => p.Service is null && p.Kind.IsServed()).ToList() is [var only])
            {
                values.Set(field.Name, only.Id.ToString("D"));
            }
            else if (field.Control == FieldControl.Offence && file?.Offence?.Code is { } code)
            {
                values.Set(field.Name, code);
            }
        }

        if (Repeats(form, file))
        {
            FormWriter.Write(values, form.Fields, file!.Intake!);
        }

        return values;
    }

    /// <summary>Whether the act says once more what the lead said with which the case began.</summary>
    private static bool Repeats(ActForm form, CaseOverview? file) => file?.Intake is not null && form.Act.Body.IsAssignableTo(typeof(INamesASuspicion));
}
