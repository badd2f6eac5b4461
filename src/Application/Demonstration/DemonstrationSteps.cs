using Enforcement.Application.Cases;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using MediatR;

namespace Enforcement.Application.Demonstration;

/// <summary>How far a case has come while the year is loaded.</summary>
internal sealed class CaseProgress
{
    private readonly Dictionary<PaperKind, Guid> _papers = [];

    public Guid? Id { get; private set; }

    public long? Version { get; private set; }

    /// <summary>The latest paper of the kind.</summary>
    public Guid Paper(PaperKind kind) => _papers[kind];

    public void Note(PaperKind? issued, ActDone done)
    {
        (Id, Version) = (done.Id, done.Version);
        if (issued is { } kind && done.DocumentId is { } paper)
        {
            _papers[kind] = paper;
        }
    }
}

/// <summary>A step of the year: on a day, somebody performs an act on a case.</summary>
/// <param name="Case">The case's number in the list of cases.</param>
/// <param name="On">The business date.</param>
/// <param name="Actor">The user name of who acts.</param>
internal abstract record DemonstrationStep(int Case, DateOnly On, string Actor)
{
    /// <summary>Which step of its case it is.</summary>
    public int Ordinal { get; init; }

    /// <summary>The same at every load, so that a load that was interrupted goes on without doing anything twice.</summary>
    public string Key => $"demo-2017-{Case:D3}-{Ordinal:D2}";

    public abstract CaseAct Act { get; }

    public abstract Task PerformAsync(IMediator mediator, Caller caller, CaseProgress progress, CancellationToken cancellationToken);
}

/// <summary>The step together with what its act says; some acts name a paper that an earlier step issued.</summary>
internal sealed record DemonstrationStep<TBody>(int Case, DateOnly On, string Actor, CaseAct<TBody> Does, Func<CaseProgress, TBody> Says)
    : DemonstrationStep(Case, On, Actor)
    where TBody : IActBody
{
    public override CaseAct Act => Does;

    public override async Task PerformAsync(IMediator mediator, Caller caller, CaseProgress progress, CancellationToken cancellationToken) =>
        progress.Note(
            Does.Issues,
            await mediator.Send(new PerformAct<TBody>(caller, Does, progress.Id, progress.Version, Says(progress), Key), cancellationToken));
}
