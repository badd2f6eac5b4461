using Enforcement.Application.Cases.Clocks;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks for the deadlines of a case, each with its explanation.</summary>
public sealed record GetDeadlines(Caller Caller, Guid Id, Moment Moment) : IQuery<IReadOnlyList<DeadlineRow>>, IAboutCase
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

public sealed record DeadlineRow(
    string Kind, string Name, DateOnly StartedOn, DateOnly? DueOn, DateOnly? DoneOn, DeadlineState State, string Article, bool Verified,
    IReadOnlyList<string> Explanation)
{
    /// <summary>Whether it was left undone when the case was over, and is not due any more.</summary>
    public bool EndedWithTheCase { get; init; }

    /// <summary>Whether somebody must act in it; otherwise somebody may.</summary>
    public bool IsDuty { get; init; }

    /// <summary>The duty with the nearest last day among those still to be done, overdue ones included; null when nothing is due.</summary>
    public static DeadlineRow? NextOf(IEnumerable<DeadlineRow> deadlines) =>
        deadlines.Where(d => d is { IsDuty: true, DoneOn: null, DueOn: not null, EndedWithTheCase: false }).MinBy(d => d.DueOn);

    internal static DeadlineRow Of(Deadline d) =>
        new(d.Kind, d.Name, d.StartedOn, d.DueOn, d.DoneOn, d.State, d.Period.Basis.ToString(), d.Period.Verified, d.Explanation)
        {
            EndedWithTheCase = d.EndedWithTheCase,
            IsDuty = d.IsDuty,
        };
}

internal sealed class GetDeadlinesHandler(IDocumentStore store, LawBook law, TimeProvider time)
    : IRequestHandler<GetDeadlines, IReadOnlyList<DeadlineRow>>
{
    public async Task<IReadOnlyList<DeadlineRow>> Handle(GetDeadlines request, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        var file = await CaseHistory.CaseAsync(session, request.Id, request.Moment, cancellationToken);
        var on = request.Moment.AsOf ?? (request.Moment.KnownAt is { } instant ? China.DateOf(instant) : PresentDay(file, request.Caller));
        return [.. CaseDeadlines.Of(file, law, on).Select(DeadlineRow.Of)];
    }

    /// <summary>The day on which the boards stand, so that the case says what they say; of a case that has gone on since, its latest step.</summary>
    private DateOnly PresentDay(EnforcementCase file, Caller caller)
    {
        var boards = DeadlineWatch.PresentDay(caller.Agency, time);
        return file.LatestStepOn is { } latest && latest > boards ? latest : boards;
    }
}
