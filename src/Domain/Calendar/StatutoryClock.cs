using Enforcement.Domain.Values;

namespace Enforcement.Domain.Calendar;

/// <summary>In what a statutory period is counted.</summary>
public enum PeriodUnit
{
    /// <summary>Calendar days 自然日.</summary>
    [Term("日")] Day,

    /// <summary>Working days 工作日.</summary>
    [Term("个工作日")] WorkingDay,

    /// <summary>Calendar months 月.</summary>
    [Term("个月")] Month,

    /// <summary>Hours 小时.</summary>
    [Term("小时")] Hour,

    /// <summary>Years 年.</summary>
    [Term("年")] Year,
}

/// <summary>One day of a counted period: whether it counted, and why not.</summary>
/// <param name="Date">The local date in China.</param>
/// <param name="Count">Its place in the period, or null when it was skipped.</param>
/// <param name="Note">What there is to say of it, such as 国庆节 or 调休上班.</param>
public sealed record CountedDay(DateOnly Date, int? Count, string? Note);

/// <summary>A period counted out on the calendar.</summary>
/// <param name="DueOn">The last day of the period, itself included.</param>
/// <param name="Days">Every day looked at, in order.</param>
public sealed record CountedPeriod(DateOnly DueOn, IReadOnlyList<CountedDay> Days);

/// <summary>Days that do not count towards a period 不计入期限的期间, both ends included.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Why">Why they do not count, such as 听证期间.</param>
public sealed record UncountedSpan(DateOnly From, DateOnly Until, string Why)
{
    /// <summary>Whether the day is one of them.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= Until;
}

/// <summary>
/// Counts statutory periods 期间. The day of the beginning does not count; a period in days or months whose last day is not a
/// working day ends on the next working day (环境行政处罚办法第七十九条).
/// </summary>
public static class StatutoryClock
{
    /// <summary>Counts a period of days, working days or months after the day on which it begins.</summary>
    /// <param name="startedOn">The day of the beginning, which does not count.</param>
    /// <param name="length">How many units.</param>
    /// <param name="unit">Days, working days or months.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="uncounted">Days that do not count; a period in months becomes longer by as many days.</param>
    /// <param name="extraDays">Calendar days by which a period of days or months was extended.</param>
    /// <exception cref="CalendarMissingException">A year on the way has no calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Hours, which run from an instant and not from a day.</exception>
    public static CountedPeriod Count(
        DateOnly startedOn, int length, PeriodUnit unit, WorkingCalendar calendar, IReadOnlyList<UncountedSpan>? uncounted = null, int extraDays = 0)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var spans = uncounted ?? [];
        return unit switch
        {
            PeriodUnit.Day => RollForward(CalendarDays(startedOn, length + extraDays, calendar, spans), calendar),
            PeriodUnit.Month => RollForward(
                CalendarDays(startedOn, startedOn.AddMonths(length).DayNumber - startedOn.DayNumber + extraDays, calendar, spans), calendar),
            PeriodUnit.WorkingDay => WorkingDays(startedOn, length, calendar, spans),
            PeriodUnit.Year => Count(startedOn, length * 12, PeriodUnit.Month, calendar, spans, extraDays),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "以小时计的期限从时刻起算"),
        };
    }

    /// <summary>
    /// Counts back from the day of an event: the last day on which what must be done so long before can be done, such as notice seven days
    /// before a hearing 听证七日前. The day of the event counts and the day found does not, so that the whole period lies between; a day is
    /// never put off, because the law fixes a distance.
    /// </summary>
    /// <param name="eventOn">The day of the event.</param>
    /// <param name="length">How many days or working days before.</param>
    /// <param name="unit">Days or working days.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="uncounted">Days that do not count.</param>
    /// <returns>The latest day, and the days in the order they were counted: from the event back.</returns>
    /// <exception cref="CalendarMissingException">A year on the way has no calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A unit no law counts back in.</exception>
    public static CountedPeriod CountBack(
        DateOnly eventOn, int length, PeriodUnit unit, WorkingCalendar calendar, IReadOnlyList<UncountedSpan>? uncounted = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (unit is not (PeriodUnit.Day or PeriodUnit.WorkingDay))
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "倒推的期限以日或者工作日计");
        }

        var days = new List<CountedDay>();
        var day = eventOn;
        for (var count = 0; count < length; day = day.AddDays(-1))
        {
            var rests = WhyUncounted(day, uncounted ?? []);
            var off = rests ?? calendar.WhyNotWorking(day);
            days.Add(rests is not null || (unit == PeriodUnit.WorkingDay && off is not null) ? new(day, null, off) : new(day, ++count, off));
        }

        // A notice is given on a day on which people work, whether the period is in days or in working days.
        while (unit == PeriodUnit.WorkingDay && calendar.WhyNotWorking(day) is { } reason)
        {
            days.Add(new(day, null, reason));
            day = day.AddDays(-1);
        }

        days.Add(new(day, null, "届满日，不计"));
        return new(day, days);
    }

    private static List<CountedDay> CalendarDays(DateOnly startedOn, int length, WorkingCalendar calendar, IReadOnlyList<UncountedSpan> spans)
    {
        var days = new List<CountedDay> { new(startedOn, null, "开始之日不计") };
        var day = startedOn;
        for (var count = 0; count < length;)
        {
            day = day.AddDays(1);
            days.Add(WhyUncounted(day, spans) is { } why ? new(day, null, why) : new(day, ++count, calendar.WhyNotWorking(day)));
        }

        return days;
    }

    private static CountedPeriod RollForward(List<CountedDay> days, WorkingCalendar calendar)
    {
        var due = days[^1].Date;
        while (calendar.WhyNotWorking(due) is { } reason)
        {
            due = due.AddDays(1);
            days.Add(new(due, null, $"末日为{reason}，顺延"));
        }

        return new(due, days);
    }

    private static CountedPeriod WorkingDays(DateOnly startedOn, int length, WorkingCalendar calendar, IReadOnlyList<UncountedSpan> spans)
    {
        var days = new List<CountedDay> { new(startedOn, null, "开始之日不计") };
        var day = startedOn;
        for (var count = 0; count < length;)
        {
            day = day.AddDays(1);
            if ((WhyUncounted(day, spans) ?? calendar.WhyNotWorking(day)) is { } reason)
            {
                days.Add(new(day, null, reason));
            }
            else
            {
                days.Add(new(day, ++count, calendar.IsMakeUpDay(day) ? "调休上班" : null));
            }
        }

        return new(day, days);
    }

    private static string? WhyUncounted(DateOnly day, IReadOnlyList<UncountedSpan> spans) => spans.FirstOrDefault(span => span.Contains(day))?.Why;
}
