using System.Buffers.Text;
using System.Text;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Domain.Values;
using FluentValidation;
using Marten;
using MediatR;

namespace Enforcement.Application.Cases.Clocks;

/// <summary>Asks for a page of the deadline board 期限看板: what runs, what is missed and, of what was missed, who held the case on the day.</summary>
public sealed record GetDeadlineBoard(Caller Caller, BoardFilter Filter, int Limit, string? Cursor) : IQuery<BoardPage>
{
    public IReadOnlyList<Role> AllowedRoles => Roles.CaseReaders;
}

/// <summary>What the board is narrowed to; every part left out narrows nothing.</summary>
/// <param name="Kind">The statutory period's key.</param>
/// <param name="Officer">An investigator's user name.</param>
/// <param name="Township">The township.</param>
/// <param name="MaxDaysLeft">At most so many calendar days left; 0 is due today.</param>
/// <param name="Missed">Only what was missed, or only what was not.</param>
/// <param name="DutiesOnly">Leaves out the periods in which the party may act.</param>
public sealed record BoardFilter(
    string? Kind = null, string? Officer = null, string? Township = null, int? MaxDaysLeft = null, bool? Missed = null, bool DutiesOnly = false);

/// <summary>A page of the board.</summary>
/// <param name="On">The day on which the board stands.</param>
/// <param name="Items">Nearest last day first.</param>
/// <param name="Next">The mark of the next page.</param>
public sealed record BoardPage(DateOnly On, IReadOnlyList<BoardRow> Items, string? Next);

/// <summary>One deadline of one case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNumber">Its number.</param>
/// <param name="Party">The party's name.</param>
/// <param name="Township">The township.</param>
/// <param name="Investigators">The present investigators.</param>
/// <param name="Deadline">The deadline.</param>
/// <param name="IsMissed">Whether it is missed on the board's day.</param>
/// <param name="DaysLeft">Calendar days to its last day, negative when that is past; null when it is done, ended with the case, or cannot be counted.</param>
/// <param name="WorkingDaysLeft">Working days to its last day, itself included, 0 when that is past; null as before, or when a year has no calendar.</param>
public sealed record BoardRow(
    Guid CaseId, string? CaseNumber, string Party, string Township, IReadOnlyList<OfficerName> Investigators, BoardDeadline Deadline,
    bool IsMissed, int? DaysLeft, int? WorkingDaysLeft)
{
    /// <summary>Each day counted or skipped, and why.</summary>
    public IReadOnlyList<string> Explanation { get; init; } = [];
}

/// <summary>A deadline as the read model keeps it: without anything that depends on the day asked about.</summary>
/// <param name="Kind">The statutory period's key.</param>
/// <param name="Name">The same in Chinese.</param>
/// <param name="StartedOn">The day after which it is counted.</param>
/// <param name="DueOn">Its last day, itself included; null when it cannot be counted.</param>
/// <param name="DoneOn">When what was due was done.</param>
/// <param name="IsDuty">Whether somebody must act in it.</param>
/// <param name="Article">Where it is written.</param>
/// <param name="Verified">Whether the text was read.</param>
/// <param name="Missed">The mark that it was missed, with who held the case on the day.</param>
public sealed record BoardDeadline(
    string Kind, string Name, DateOnly StartedOn, DateOnly? DueOn, DateOnly? DoneOn, bool IsDuty, string Article, bool Verified, DeadlineMissed? Missed)
{
    /// <summary>Whether it was left undone when the case was over, and is not due any more.</summary>
    public bool EndedWithTheCase { get; init; }

    /// <summary>What the board shows of a case: what is open, of a case that is over only the duties, and what was marked as missed.</summary>
    public static IReadOnlyList<BoardDeadline> Of(EnforcementCase file, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(file);
        return [.. All(file, law).Where(d => (d.DoneOn is null && !d.EndedWithTheCase && (d.IsDuty || file.HeldBy is not null)) || d.Missed is not null)];
    }

    /// <summary>
    /// The earliest last day among the duties that are not done, or were done after it, and are not marked as missed yet; null when there is
    /// none. As text, because it is compared in the store.
    /// </summary>
    public static string? NextUnmarked(EnforcementCase file, LawBook law) =>
        Counted(file, law).Where(d => d is { IsDuty: true, State: not DeadlineState.Over } && (d.DoneOn is null || d.DoneOn > d.DueOn) && file.MissedMark(d) is null)
            .Min(d => d.DueOn)?.Iso();

    private static IReadOnlyList<Deadline> Counted(EnforcementCase file, LawBook law) => CaseDeadlines.Of(file, law, file.LatestStepOn ?? DateOnly.MinValue);

    private static IEnumerable<BoardDeadline> All(EnforcementCase file, LawBook law) =>
        Counted(file, law).Select(d => new BoardDeadline(
            d.Kind, d.Name, d.StartedOn, d.DueOn, d.DoneOn, d.IsDuty, d.Period.Basis.ToString(), d.Period.Verified, file.MissedMark(d))
        {
            EndedWithTheCase = d.EndedWithTheCase,
        });
}

internal sealed class GetDeadlineBoardValidator : AbstractValidator<GetDeadlineBoard>
{
    public GetDeadlineBoardValidator()
    {
        RuleFor(r => r.Limit).InclusiveBetween(1, 200).WithMessage("每页条数应在 1 至 200 之间");
        RuleFor(r => r.Cursor).Must(c => c is null || BoardCursor.TryRead(c) is not null).WithMessage("翻页标记 cursor 无效，请从第一页重新查询");
        RuleFor(r => r.Filter).SetValidator(new BoardFilterValidator()).OverridePropertyName("");
    }
}

internal sealed class BoardFilterValidator : AbstractValidator<BoardFilter>
{
    public BoardFilterValidator()
    {
        RuleFor(f => f.Kind).IsSearched();
        RuleFor(f => f.Officer).IsSearched();
        RuleFor(f => f.Township).IsSearched();
        RuleFor(f => f.MaxDaysLeft).InclusiveBetween(0, 3_660).WithMessage("剩余天数应在 0 至 3660 之间");
    }
}

internal sealed class GetDeadlineBoardHandler(IDocumentStore store, ReadModelFreshness freshness, LawBook law, TimeProvider time)
    : IRequestHandler<GetDeadlineBoard, BoardPage>
{
    // The last day, then the case and the deadline: unique, so that a page begins where the last one ended.
    private const string Key = "coalesce(d.value ->> 'dueOn', '9999-12-31') || ' ' || c.id || ' ' || (d.value ->> 'kind') || ' ' || (d.value ->> 'startedOn') || ' ' || (d.value ->> 'name')";

    public async Task<BoardPage> Handle(GetDeadlineBoard request, CancellationToken cancellationToken)
    {
        await freshness.WaitAsync(ReadModels.CaseRegister, cancellationToken);
        var agency = request.Caller.Agency;
        var on = DeadlineWatch.PresentDay(agency, time);
        await using var session = store.QuerySession(agency.DivisionCode);
        var (where, values) = Conditions(request, on);
        var found = await session.AdvancedSql.QueryAsync<Hit>(
            $"""
            select jsonb_build_object('caseId', c.id, 'row', c.data -> 'row', 'deadline', d.value, 'key', {Key})
            from {MartenSetup.Schema}.mt_doc_registeredcase c cross join lateral jsonb_array_elements(c.data -> 'deadlines') d
            where {string.Join(" and ", where)}
            order by {Key} limit {request.Limit + 1}
            """,
            cancellationToken, [.. values]);
        var hits = found.Take(request.Limit).ToList();
        var counted = await CountedAsync(session, hits, on, cancellationToken);
        return new(
            on,
            [
                .. hits.Select(hit => Row(hit, on) with
                {
                    Explanation = counted[hit.CaseId].FirstOrDefault(d => (d.Kind, d.Name, d.StartedOn) == (hit.Deadline.Kind, hit.Deadline.Name, hit.Deadline.StartedOn))?.Explanation ?? [],
                }),
            ],
            found.Count > request.Limit ? BoardCursor.Write(found[request.Limit - 1].Key) : null);
    }

    /// <summary>The deadlines of the page's cases, counted day by day: only of what is shown, because it is long.</summary>
    private async Task<ILookup<Guid, Deadline>> CountedAsync(IQuerySession session, IEnumerable<Hit> hits, DateOnly on, CancellationToken cancellationToken)
    {
        var cases = await session.LoadManyAsync<RegisteredCase>(cancellationToken, hits.Select(hit => hit.CaseId).Distinct());
        return cases.SelectMany(c => CaseDeadlines.Of(c.File, law, on), (c, deadline) => (c.Id, deadline)).ToLookup(d => d.Id, d => d.deadline);
    }

    private static (List<string> Where, List<object> Values) Conditions(GetDeadlineBoard request, DateOnly on)
    {
        var filter = request.Filter;
        var (where, values) = (new List<string>(), new List<object>());
        void Must(string condition, params object[] with)
        {
            where.Add($"({condition})");
            values.AddRange(with);
        }

        Must("c.tenant_id = ?", request.Caller.Agency.DivisionCode);
        // A party's chance that is over is no deadline any more.
        Must("d.value ->> 'isDuty' = 'true' or d.value ->> 'dueOn' is null or d.value ->> 'dueOn' >= ?", on.Iso());
        if (filter.Kind is { } kind)
        {
            Must("d.value ->> 'kind' = ?", kind);
        }

        if (filter.Township is { } township)
        {
            Must("c.data -> 'row' ->> 'township' = ?", township);
        }

        if (filter.Officer is { } officer)
        {
            Must("c.data -> 'row' -> 'investigators' @> jsonb_build_array(jsonb_build_object('id', ?))", officer);
        }

        if (filter.MaxDaysLeft is { } days)
        {
            Must("d.value ->> 'doneOn' is null and (d.value ->> 'endedWithTheCase') is distinct from 'true' and d.value ->> 'dueOn' <= ?", on.AddDays(days).Iso());
        }

        if (filter.Missed is { } missed)
        {
            Must($"(d.value -> 'missed' is not null or (d.value ->> 'isDuty' = 'true' and d.value ->> 'dueOn' < ?)) = {missed}", on.Iso());
        }

        if (filter.DutiesOnly)
        {
            Must("d.value ->> 'isDuty' = 'true'");
        }

        if (request.Cursor is { } cursor)
        {
            Must($"{Key} > ?", BoardCursor.TryRead(cursor)!);
        }

        return (where, values);
    }

    private BoardRow Row(Hit hit, DateOnly on)
    {
        var deadline = hit.Deadline;
        var open = deadline is { DoneOn: null, EndedWithTheCase: false } ? deadline.DueOn : null;
        return new(
            hit.CaseId, hit.Row.CaseNumber, hit.Row.Party.Name, hit.Row.Township, hit.Row.Investigators, deadline,
            deadline.Missed is not null || (deadline.IsDuty && open < on), open?.DayNumber - on.DayNumber, WorkingDays(on, open));
    }

    private int? WorkingDays(DateOnly on, DateOnly? due)
    {
        try
        {
            return due is not { } last ? null
                : Enumerable.Range(1, Math.Max(0, last.DayNumber - on.DayNumber)).Count(n => law.Calendar.IsWorkingDay(on.AddDays(n)));
        }
        catch (CalendarMissingException)
        {
            return null;
        }
    }

    /// <summary>What the query brings back of one deadline.</summary>
    private sealed record Hit(Guid CaseId, CaseRegisterRow Row, BoardDeadline Deadline, string Key);
}

/// <summary>The mark of a page: the sort key of its last row, opaque to callers.</summary>
internal static class BoardCursor
{
    public static string Write(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"board:{key}"));

    /// <summary>The sort key, or null when the mark is none of ours.</summary>
    public static string? TryRead(string cursor)
    {
        var text = Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) : "";
        return text.StartsWith("board:", StringComparison.Ordinal) ? text["board:".Length..] : null;
    }
}
