using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases.Closure;
using Enforcement.Domain.Cases.CompulsoryEnforcement;
using Enforcement.Domain.Cases.DailyFine;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Detention;
using Enforcement.Domain.Cases.Filing;
using Enforcement.Domain.Cases.Hearing;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Measures;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Payment;
using Enforcement.Domain.Cases.Publication;
using Enforcement.Domain.Cases.Referral;
using Enforcement.Domain.Cases.Remedies;
using Enforcement.Domain.Cases.Summary;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Cases;

/// <summary>How a deadline stands.</summary>
public enum DeadlineState
{
    /// <summary>It runs 进行中.</summary>
    [Term("进行中")] Running,

    /// <summary>What was due was done in time 按期完成.</summary>
    [Term("按期完成")] Met,

    /// <summary>What was due was done too late, or not yet 超期.</summary>
    [Term("超期")] Missed,

    /// <summary>The time in which somebody could do something is over, or a duty ended with the case before its last day was past 已届满.</summary>
    [Term("已届满")] Over,

    /// <summary>It cannot be counted: a year on the way has no calendar of working days 无法计算.</summary>
    [Term("无法计算")] Uncounted,
}

/// <summary>A deadline of a case with the count behind it.</summary>
/// <param name="Kind">The statutory period's key, such as payment.</param>
/// <param name="Name">The same in Chinese.</param>
/// <param name="StartedOn">The day after which it is counted.</param>
/// <param name="DueOn">Its last day, itself included; null when it cannot be counted yet.</param>
/// <param name="DoneOn">When what was due was done.</param>
/// <param name="State">How it stands.</param>
/// <param name="Period">The statutory period.</param>
/// <param name="IsDuty">Whether somebody must act in it; otherwise somebody may.</param>
/// <param name="Explanation">Each day counted or skipped, and why.</param>
public sealed record Deadline(
    string Kind, string Name, DateOnly StartedOn, DateOnly? DueOn, DateOnly? DoneOn, DeadlineState State, StatutoryPeriod Period,
    bool IsDuty, IReadOnlyList<string> Explanation)
{
    /// <summary>
    /// Whether it is a duty that was still open when the case was over, and nothing can be done about it any more: it served the case, such as the disposition
    /// of preserved evidence. That it was missed stays true; that it is due does not.
    /// </summary>
    public bool EndedWithTheCase { get; init; }
}

/// <summary>
/// The facts of a case that a statutory period hangs on. Each feature states its own in its folder (…Deadlines.cs);
/// <see cref="CaseDeadlines"/> counts them all.
/// </summary>
/// <param name="Key">The statutory period's key, such as payment.</param>
/// <param name="StartedOn">The day after which it is counted; null while it has not begun.</param>
/// <param name="DoneOn">When what was due was done, or the chance was taken.</param>
/// <param name="IsDuty">Whether somebody must act in it; otherwise somebody may, and after it the chance is over.</param>
public sealed record RunningPeriod(string Key, DateOnly? StartedOn, DateOnly? DoneOn, bool IsDuty)
{
    /// <summary>The local time at which a period in hours began.</summary>
    public TimeOnly? StartedAt { get; init; }

    /// <summary>The local time at which what was due within hours was done.</summary>
    public TimeOnly? DoneAt { get; init; }

    /// <summary>Days that do not count 不计入的期间.</summary>
    public IReadOnlyList<UncountedSpan> Uncounted { get; init; } = [];

    /// <summary>By how many units it was extended 延长, all extensions together.</summary>
    public int ExtendedBy { get; init; }

    /// <summary>By how many days it was extended, where an extension has days whatever the period is counted in, all extensions together.</summary>
    public int ExtendedByDays { get; init; }

    /// <summary>The last day where a decision sets it instead of the law.</summary>
    public DateOnly? FixedDueOn { get; init; }

    /// <summary>What it is about where there may be several of the kind, such as a paper's number.</summary>
    public string? About { get; init; }

    /// <summary>
    /// Whether the law asks it of the agency even when the case is over 案件办结后仍应履行: publication and reports upward, collected money passed on,
    /// goods still sealed, the check after a lifted restriction. The other periods serve the case and end with it.
    /// </summary>
    public bool OutlivesTheCase { get; init; }

    /// <summary>A period in which somebody must act.</summary>
    public static RunningPeriod Duty(string key, DateOnly? startedOn, DateOnly? doneOn) => new(key, startedOn, doneOn, true);

    /// <summary>A period in which somebody may act.</summary>
    public static RunningPeriod Chance(string key, DateOnly? startedOn, DateOnly? takenOn = null) => new(key, startedOn, takenOn, false);
}

/// <summary>The deadlines 期限 of a case, computed from its facts and the law of the day each of them began.</summary>
public static class CaseDeadlines
{
    /// <summary>The deadlines as they stand on the day.</summary>
    public static IReadOnlyList<Deadline> Of(EnforcementCase file, LawBook law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(law);
        return
        [
            .. FilingDeadlines.Of(file)
                .Concat(DecisionDeadlines.OfDeciding(file, law, on))
                .Concat(InvestigationDeadlines.Of(file))
                .Concat(MeasureDeadlines.Of(file, on))
                .Concat(NoticeDeadlines.Of(file))
                .Concat(HearingDeadlines.Of(file))
                .Concat(DecisionDeadlines.OfService(file))
                .Concat(PaymentDeadlines.Of(file))
                .Concat(PublicationDeadlines.Of(file, law))
                .Concat(RemedyDeadlines.Of(file, law))
                .Concat(CompulsoryEnforcementDeadlines.Of(file, law, on))
                .Concat(ReferralDeadlines.Of(file))
                .Concat(SummaryDeadlines.Of(file))
                .Concat(DailyFineDeadlines.Of(file, law))
                .Concat(DetentionDeadlines.Of(file))
                .Concat(ClosureDeadlines.Of(file, law))
                .Where(period => period.StartedOn is { } started && law.RegimeOn(started) is not null && law.KnowsPeriod(period.Key, started))
                .Select(period => law.Period(period.Key, period.StartedOn!.Value) is { Unit: PeriodUnit.Hour } hours
                    ? Ending(file, period, InHours(period, hours, on))
                    : Ending(file, period, Counted(period, law, on))),
        ];
    }

    /// <summary>
    /// A duty open when the case was over ended with it; it was missed only if its last day was past then. What somebody may do, such as the party's
    /// application for reconsideration, goes on.
    /// </summary>
    private static Deadline Ending(EnforcementCase file, RunningPeriod running, Deadline counted)
    {
        if (file.HeldBy is not null || running is not { IsDuty: true, DoneOn: null, OutlivesTheCase: false })
        {
            return counted;
        }

        var over = file.Closure?.OccurredOn ?? file.OtherOutcome?.On;
        return counted with { EndedWithTheCase = true, State = counted.DueOn >= over ? DeadlineState.Over : counted.State };
    }

    private static Deadline Counted(RunningPeriod running, LawBook law, DateOnly on)
    {
        var started = running.StartedOn!.Value;
        var period = law.Period(running.Key, started);
        var name = Name(period, running);
        CountedPeriod counted;
        try
        {
            if (period.Backwards)
            {
                (period, counted) = law.CountBack(running.Key, started);
            }
            else
            {
                counted = running.FixedDueOn is { } fixedDay ? new(fixedDay, []) : law.Count(running.Key, started, running.Uncounted, running.ExtendedBy, running.ExtendedByDays);
            }
        }
        catch (CalendarMissingException missing)
        {
            // One deadline that runs into a year without a calendar must not hide the others; it says itself which file is missing.
            return new(running.Key, name, started, null, running.DoneOn, DeadlineState.Uncounted, period, running.IsDuty, [missing.Message]);
        }

        var state = State(running, running.DoneOn is { } day ? day <= counted.DueOn : null, on <= counted.DueOn);
        return new(running.Key, name, started, counted.DueOn, running.DoneOn, state, period, running.IsDuty, Explain(period, running, counted));
    }

    private static Deadline InHours(RunningPeriod running, StatutoryPeriod period, DateOnly on)
    {
        var started = running.StartedOn!.Value.ToDateTime(running.StartedAt ?? TimeOnly.MinValue);
        var due = started.AddHours(period.Length);
        var done = running.DoneOn?.ToDateTime(running.DoneAt ?? TimeOnly.MinValue);
        var state = State(running, done is { } at ? at <= due : null, on <= DateOnly.FromDateTime(due));
        return new(
            period.Key, Name(period, running), DateOnly.FromDateTime(started), DateOnly.FromDateTime(due), running.DoneOn, state, period, running.IsDuty,
            [$"自 {started:yyyy-MM-dd HH:mm} 起 {period.Length} 小时，至 {due:yyyy-MM-dd HH:mm}", $"依据{period.BasisAsShown}"]);
    }

    /// <summary>A chance that was let pass, or taken too late, is over; only a duty can be missed.</summary>
    private static DeadlineState State(RunningPeriod running, bool? doneInTime, bool stillRuns) => doneInTime switch
    {
        true => DeadlineState.Met,
        null when stillRuns => DeadlineState.Running,
        _ => running.IsDuty ? DeadlineState.Missed : DeadlineState.Over,
    };

    private static IReadOnlyList<string> Explain(StatutoryPeriod period, RunningPeriod running, CountedPeriod counted) =>
    [
        running.FixedDueOn is null
            ? $"{period.Name}期限 {period.Length} {period.Unit.Chinese()}{(period.Backwards ? "，自当日倒推" : "")}，依据{period.BasisAsShown}"
            : $"{period.Name}的期限由批准决定确定，依据{period.BasisAsShown}",
        .. running.ExtendedBy > 0 ? [$"经批准延长 {running.ExtendedBy} {period.Unit.Chinese()}"] : Array.Empty<string>(),
        .. running.ExtendedByDays > 0 ? [$"经批准延长 {running.ExtendedByDays} {PeriodUnit.Day.Chinese()}"] : Array.Empty<string>(),
        .. counted.Days.Select(day => $"{day.Date.Iso()} {(day.Count is { } count ? $"第 {count} 日" : "不计")}{(day.Note is { } note ? $"（{note}）" : "")}"),
        $"届满日 {counted.DueOn.Iso()}",
    ];

    private static string Name(StatutoryPeriod period, RunningPeriod running) => running.About is { } about ? $"{period.Name}（{about}）" : period.Name;
}
