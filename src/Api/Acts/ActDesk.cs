using Enforcement.Application.Cases;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using FluentValidation;
using MediatR;

namespace Enforcement.Api.Acts;

/// <summary>An act as pages handle it, whatever it says.</summary>
public abstract class ActDesk
{
    private static readonly Dictionary<string, ActDesk> ByName = CaseActs.All.ToDictionary(
        act => act.Name, act => (ActDesk)Activator.CreateInstance(typeof(ActDesk<>).MakeGenericType(act.Body), act)!, StringComparer.Ordinal);

    public abstract CaseAct Act { get; }

    /// <summary>
    /// The acts that can begin a case, in the order of the procedure. Named, because the stage of a lead is also that of a case that has
    /// begun with a lead.
    /// </summary>
    public static IReadOnlyList<CaseAct> Beginnings { get; } =
        [.. CaseActs.All.Where(act => act.Name is "receive-lead" or "propose-filing" or "decide-on-the-spot")];

    /// <exception cref="NotFoundException">There is no such act, or it does not begin a case.</exception>
    public static ActDesk Of(string name, bool begins) =>
        ByName.TryGetValue(name, out var desk) && (!begins || Beginnings.Contains(desk.Act)) ? desk : throw new NotFoundException($"没有名为“{name}”的办案步骤");

    public abstract IValidator Validator(IServiceProvider services);

    public abstract Task<ActForecast> CheckAsync(IMediator mediator, Caller caller, Guid? caseId, object body, CancellationToken cancellationToken);

    public abstract Task<PaperSketch> SketchAsync(IMediator mediator, Caller caller, Guid? caseId, object body, CancellationToken cancellationToken);

    public abstract Task<DrawnPaper> DraftAsync(IMediator mediator, Caller caller, Guid? caseId, object body, CancellationToken cancellationToken);

    public abstract Task<ActDone> PerformAsync(
        IMediator mediator, Caller caller, Guid? caseId, long? version, object body, string key, CancellationToken cancellationToken);
}

internal sealed class ActDesk<TBody>(CaseAct<TBody> act) : ActDesk
    where TBody : class, IActBody
{
    public override CaseAct Act => act;

    public override IValidator Validator(IServiceProvider services) => services.GetRequiredService<IValidator<TBody>>();

    public override Task<ActForecast> CheckAsync(IMediator mediator, Caller caller, Guid? caseId, object body, CancellationToken cancellationToken) =>
        mediator.Send(new CheckAct<TBody>(caller, act, caseId, (TBody)body), cancellationToken);

    public override Task<PaperSketch> SketchAsync(IMediator mediator, Caller caller, Guid? caseId, object body, CancellationToken cancellationToken) =>
        mediator.Send(new SketchAct<TBody>(caller, act, caseId, (TBody)body), cancellationToken);

    public override Task<DrawnPaper> DraftAsync(IMediator mediator, Caller caller, Guid? caseId, object body, CancellationToken cancellationToken) =>
        mediator.Send(new DrawActDraft<TBody>(caller, act, caseId, (TBody)body), cancellationToken);

    public override Task<ActDone> PerformAsync(
        IMediator mediator, Caller caller, Guid? caseId, long? version, object body, string key, CancellationToken cancellationToken) =>
        mediator.Send(new PerformAct<TBody>(caller, act, caseId, version, (TBody)body, key), cancellationToken);
}
