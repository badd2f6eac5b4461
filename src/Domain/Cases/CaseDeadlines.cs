using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases.Referral;
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

    /// <summary>The time in which somebody could do something is over 已届满.</summary>
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
/// <param name="Explanation">Each day counted or skipped, and why.</param>
public sealed record Deadline(
    string Kind, string Name, DateOnly StartedOn, DateOnly? DueOn, DateOnly? DoneOn, DeadlineState State, StatutoryPeriod Period,
    IReadOnlyList<string> Explanation);

/// <summary>The deadlines 期限 of a case, computed from its facts and the law of the day each of them began.</summary>
public static class CaseDeadlines
{
    /// <summary>The deadlines as they stand on the day.</summary>
    /// <remarks>Days that do not count towards the period of the decision (hearing, announcement, appraisal) are not deducted yet.</remarks>
    public static IReadOnlyList<Deadline> Of(EnforcementCase file, LawBook law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(law);
        var deadlines = new List<Deadline>();

        void Duty(string key, DateOnly? started, DateOnly? done) => Add(key, started, done, isDuty: true);
        void Chance(string key, DateOnly? started, DateOnly? taken = null) => Add(key, started, taken, isDuty: false);
        void Add(string key, DateOnly? started, DateOnly? done, bool isDuty)
        {
            if (started is { } start && law.RegimeOn(start) is not null)
            {
                deadlines.Add(Counted(key, start, done, isDuty, law, on));
            }
        }

        Duty("filing.decision", file.Proposal?.Lead.ReceivedOn, file.Filing?.FiledOn ?? RefusedOn(file));
        Duty("decision.limit", file.Filing?.FiledOn, file.Penalty?.DecidedOn ?? (file.Filing is null ? null : file.OtherOutcome?.On));
        Chance("defence.period", file.NoticeServedOn, file.Defence?.OccurredOn);
        if (file.Notice is { HearingRight: true })
        {
            Chance("hearing.request", file.NoticeServedOn);
        }

        Duty("decision.service", file.Penalty?.DecidedOn, file.Paper(file.Penalty?.PaperId)?.Service?.BegunOn);
        if (!file.Payable.IsZero)
        {
            Duty("payment", file.PenaltyServedOn, file.Owed.IsZero ? file.Payments.Max(p => p.OccurredOn) : null);
        }

        Chance("reconsideration", file.PenaltyServedOn);
        Chance("litigation", file.PenaltyServedOn);
        Duty("referral.approval", file.Referral?.ProposedOn, DateOf(file.Referral?.ApprovedAt) ?? RefusedOn(file.Referral));
        if (file.Referral is { ApprovedAt: { } approved } referral)
        {
            deadlines.Add(Sending(approved, referral.SentAt, law, on));
        }

        return deadlines;
    }

    private static Deadline Counted(string key, DateOnly started, DateOnly? done, bool isDuty, LawBook law, DateOnly on)
    {
        var period = law.Period(key, started);
        CountedPeriod counted;
        try
        {
            counted = law.Count(key, started);
        }
        catch (CalendarMissingException missing)
        {
            // One deadline that runs into a year without a calendar must not hide the others; it says itself which file is missing.
            return new(key, period.Name, started, null, done, DeadlineState.Uncounted, period, [missing.Message]);
        }

        var state = done is { } day ? day <= counted.DueOn ? DeadlineState.Met : DeadlineState.Missed
            : on <= counted.DueOn ? DeadlineState.Running
            : isDuty ? DeadlineState.Missed : DeadlineState.Over;
        return new(key, period.Name, started, counted.DueOn, done, state, period, Explain(period, counted));
    }

    private static Deadline Sending(DateTime approved, DateTime? sent, LawBook law, DateOnly on)
    {
        var period = law.Period("referral.sending", DateOnly.FromDateTime(approved));
        var due = approved.AddHours(period.Length);
        var state = sent is { } at ? at <= due ? DeadlineState.Met : DeadlineState.Missed
            : on <= DateOnly.FromDateTime(due) ? DeadlineState.Running : DeadlineState.Missed;
        return new(
            period.Key, period.Name, DateOnly.FromDateTime(approved), DateOnly.FromDateTime(due), DateOf(sent), state, period,
            [$"自批准时刻 {approved:yyyy-MM-dd HH:mm} 起 {period.Length} 小时，至 {due:yyyy-MM-dd HH:mm}", $"依据{period.Basis}"]);
    }

    private static IReadOnlyList<string> Explain(StatutoryPeriod period, CountedPeriod counted) =>
    [
        $"{period.Name}期限 {period.Length} {period.Unit.Chinese()}，依据{period.Basis}{(period.Verified ? "" : "（待核实）")}",
        .. counted.Days.Select(day => $"{day.Date.Iso()} {(day.Count is { } count ? $"第 {count} 日" : "不计")}{(day.Note is { } note ? $"（{note}）" : "")}"),
        $"届满日 {counted.DueOn.Iso()}",
    ];

    private static DateOnly? DateOf(DateTime? at) => at is { } moment ? DateOnly.FromDateTime(moment) : null;

    private static DateOnly? RefusedOn(EnforcementCase file) => file.Stage == CaseStage.FilingRefused ? file.OtherOutcome?.On : null;

    private static DateOnly? RefusedOn(ReferralState? referral) => referral is { Status: ReferralStatus.Refused } ? referral.AnsweredOn : null;
}
