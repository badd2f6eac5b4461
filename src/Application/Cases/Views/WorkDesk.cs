using Enforcement.Application.Accounts;
using Enforcement.Application.Cases.Clocks;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Views;

/// <summary>Asks what waits for the caller, nearest legal day first.</summary>
public sealed record GetWorkDesk(Caller Caller) : IQuery<WorkDesk>
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

/// <summary>The open cases as the caller has to do with them; who only watches has them all under <paramref name="Waiting"/>.</summary>
/// <param name="On">The day on which it stands.</param>
/// <param name="Mine">Those whose next step is the caller's.</param>
/// <param name="Unassigned">Those of the agency whose investigators are still to be appointed.</param>
/// <param name="Waiting">Those the caller has a part in that wait for others.</param>
/// <param name="Finished">Those the caller had a part in that were closed lately.</param>
public sealed record WorkDesk(
    DateOnly On, IReadOnlyList<WorkItem> Mine, IReadOnlyList<WorkItem> Unassigned, IReadOnlyList<WorkItem> Waiting, IReadOnlyList<WorkItem> Finished)
{
    /// <summary>Those whose next step is that of somebody who gave the caller their work, and not the caller's already.</summary>
    public IReadOnlyList<DelegatedWork> Delegated { get; init; } = [];

    /// <summary>How many days a closed case is still shown.</summary>
    public const int LatelyDays = 14;

    /// <summary>From how many working days on a deadline is near.</summary>
    public const int NearDays = 3;
}

/// <summary>The work somebody gave the caller.</summary>
/// <param name="From">Whose work it is.</param>
/// <param name="Until">The last day of the delegation.</param>
/// <param name="Items">The cases.</param>
public sealed record DelegatedWork(Officer From, DateOnly Until, IReadOnlyList<WorkItem> Items);

/// <summary>A case in the queue.</summary>
/// <param name="Row">The case as the register has it.</param>
/// <param name="HeldBy">On whom it waits.</param>
/// <param name="DaysInHand">For how many days already.</param>
/// <param name="Due">The nearest thing that must be done by a day, or null when nothing runs.</param>
public sealed record WorkItem(CaseRegisterRow Row, Role? HeldBy, int DaysInHand, WorkDue? Due)
{
    /// <summary>Whether it came back to the legal staff after they had looked at it, so that there are differences to look at.</summary>
    public bool CameBack { get; init; }

    /// <summary>What it waits for; null when it is over.</summary>
    public string? Step { get; init; }
}

/// <summary>What must be done by a day.</summary>
/// <param name="Name">The statutory period.</param>
/// <param name="DueOn">Its last day.</param>
/// <param name="DaysLeft">Calendar days left; negative when it is over.</param>
/// <param name="Urgency">How near it is.</param>
public sealed record WorkDue(string Name, DateOnly DueOn, int DaysLeft, Urgency Urgency);

/// <summary>How near a legal day is.</summary>
public enum Urgency
{
    [Term("超期")] Overdue,
    [Term("将到期")] Near,
    [Term("进行中")] Later,
}

/// <summary>Reads the queue from the register's cases and their deadlines. The one place that knows where the queue comes from.</summary>
internal sealed class GetWorkDeskHandler(IDocumentStore store, ReadModelFreshness freshness, Delegations delegations, LawBook law, TimeProvider time)
    : IRequestHandler<GetWorkDesk, WorkDesk>
{
    private static readonly CaseStage[] UntilAppointed = [CaseStage.LeadReceived, CaseStage.FilingProposed, CaseStage.Filed];

    public async Task<WorkDesk> Handle(GetWorkDesk request, CancellationToken cancellationToken)
    {
        await freshness.WaitAsync(ReadModels.CaseRegister, cancellationToken);
        await using var session = store.QuerySession(request.Caller.Agency.DivisionCode);
        var today = DeadlineWatch.PresentDay(request.Caller.Agency, time);
        var lately = today.AddDays(-WorkDesk.LatelyDays);
        var cases = await session.Query<RegisteredCase>()
            .Where(r => (r.Row.Stage != CaseStage.Closed && r.Row.Stage != CaseStage.Archived && r.Row.Stage != CaseStage.FilingRefused) || r.Row.ClosedOn >= lately)
            .ToListAsync(cancellationToken);
        var me = request.Caller.Officer;
        var open = cases.Where(r => r.File.HeldBy is not null).ToList();
        var mine = open.Where(r => IsNext(r.File, me)).ToList();
        var delegated = (await delegations.ToAsync(request.Caller, cancellationToken))
            .Select(d => new DelegatedWork(d.From, d.Until, ByDay(open.Except(mine).Where(r => IsNext(r.File, d.From))))).ToList();
        var unassigned = open.Except(mine).Where(r => r.File.Investigators.Count == 0 && UntilAppointed.Contains(r.File.Stage) && me.Role is Role.Officer or Role.Leader).ToList();
        var waiting = open.Except(mine).Except(unassigned).Where(r => me.Role == Role.Inspector || IsMine(r.File, me)).ToList();
        var finished = cases.Where(r => r.File.HeldBy is null && r.Row.ClosedOn >= lately && (me.Role == Role.Inspector || IsMine(r.File, me))).ToList();
        return new(today, ByDay(mine), ByDay(unassigned), ByDay(waiting), ByDay(finished)) { Delegated = delegated };

        IReadOnlyList<WorkItem> ByDay(IEnumerable<RegisteredCase> some) =>
            [.. some.Select(r => Item(r, today)).OrderBy(i => i.Due?.DueOn ?? DateOnly.MaxValue).ThenBy(i => i.Row.ProposedOn).ThenBy(i => i.Row.Id)];
    }

    /// <summary>Whether the next step of the case is the person's.</summary>
    private static bool IsNext(EnforcementCase file, Officer me) => file.HeldBy == me.Role && (me.Role != Role.Officer || IsMine(file, me));

    /// <summary>Whether the person has had a part in the case.</summary>
    private static bool IsMine(EnforcementCase file, Officer me) => me.Role switch
    {
        Role.Officer => file.IsInvestigator(me.Id) || (file.Investigators.Count == 0 && file.Proposal?.Proposer.Id == me.Id),
        Role.Legal => file.HasReviewed(me.Id),
        Role.Leader => file.Filing?.Approver.Id == me.Id || file.Penalty?.Decider.Id == me.Id,
        _ => false,
    };

    private WorkItem Item(RegisteredCase registered, DateOnly today)
    {
        var file = registered.File;
        var due = registered.Deadlines.Where(d => d is { IsDuty: true, DoneOn: null, DueOn: not null }).MinBy(d => d.DueOn);
        return new(
            registered.Row, file.HeldBy, Math.Max(0, today.DayNumber - (registered.HeldSince ?? file.LatestStepOn ?? today).DayNumber),
            file.HeldBy is null || due?.DueOn is not { } day ? null : new(due.Name, day, day.DayNumber - today.DayNumber, Nearness(today, day)))
        {
            Step = file.AwaitedStep,
            CameBack = file is { Stage: CaseStage.UnderReview, EverReviewers.Count: > 0 },
        };
    }

    private Urgency Nearness(DateOnly today, DateOnly due)
    {
        if (due < today)
        {
            return Urgency.Overdue;
        }

        // More than two weeks off is never near, and needs no calendar of a year that may not have one yet.
        if (due.DayNumber - today.DayNumber > 14)
        {
            return Urgency.Later;
        }

        try
        {
            var working = Enumerable.Range(1, due.DayNumber - today.DayNumber).Count(i => law.Calendar.IsWorkingDay(today.AddDays(i)));
            return working <= WorkDesk.NearDays ? Urgency.Near : Urgency.Later;
        }
        catch (CalendarMissingException)
        {
            return Urgency.Near;
        }
    }
}
