using System.Globalization;

namespace Enforcement.Domain.Tests.Calendar;

/// <summary>
/// A second calendar and a second way of counting, written apart from the domain's: the yearly notices as a table of its own, and counting
/// over a sorted list of working days instead of walking the calendar.
/// </summary>
internal static class SecondCalendar
{
    /// <summary>Year, working days in it, days off, and make-up working days.</summary>
    public static readonly (int Year, int WorkingDays, string Off, string MakeUp)[] Years =
    [
        (2015, 249, "01-01~01-03 02-18~02-24 04-05~04-06 05-01 06-20 06-22 09-03~09-05 09-27 10-01~10-07", "01-04 02-15 02-28 09-06 10-10"),
        (2016, 250, "01-01 02-07~02-13 04-04 05-01~05-02 06-09~06-11 09-15~09-17 10-01~10-07", "02-06 02-14 06-12 09-18 10-08 10-09"),
        (2017, 249, "01-01~01-02 01-27~02-02 04-02~04-04 05-01 05-28~05-30 10-01~10-08", "01-22 02-04 04-01 05-27 09-30"),
        (2018, 250, "01-01 02-15~02-21 04-05~04-07 04-29~05-01 06-18 09-24 10-01~10-07 12-30~12-31", "02-11 02-24 04-08 04-28 09-29 09-30 12-29"),
        (2019, 250, "01-01 02-04~02-10 04-05 05-01~05-04 06-07 09-13 10-01~10-07", "02-02 02-03 04-28 05-05 09-29 10-12"),
        (2020, 249, "01-01 01-24~02-02 04-04~04-06 05-01~05-05 06-25~06-27 10-01~10-08", "01-19 02-03 04-26 05-09 06-28 09-27 10-10"),
        (2021, 250, "01-01~01-03 02-11~02-17 04-03~04-05 05-01~05-05 06-12~06-14 09-19~09-21 10-01~10-07", "02-07 02-20 04-25 05-08 09-18 09-26 10-09"),
        (2022, 249, "01-01~01-03 01-31~02-06 04-03~04-05 04-30~05-04 06-03~06-05 09-10~09-12 10-01~10-07 12-31", "01-29 01-30 04-02 04-24 05-07 10-08 10-09"),
        (2023, 249, "01-01~01-02 01-21~01-27 04-05 04-29~05-03 06-22~06-24 09-29~10-06", "01-28 01-29 04-23 05-06 06-25 10-07 10-08"),
        (2024, 251, "01-01 02-10~02-17 04-04~04-06 05-01~05-05 06-10 09-15~09-17 10-01~10-07", "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"),
        (2025, 248, "01-01 01-28~02-04 04-04~04-06 05-01~05-05 05-31~06-02 10-01~10-08", "01-26 02-08 04-27 09-28 10-11"),
        (2026, 248, "01-01~01-03 02-15~02-23 04-04~04-06 05-01~05-05 06-19~06-21 09-25~09-27 10-01~10-07", "01-04 02-14 02-28 05-09 09-20 10-10"),
    ];

    private static readonly DateOnly[] WorkingDays = [.. Years.Append(InventedYear.Row).SelectMany(year => DaysOf(year.Year).Where(day => IsWorking(day, year.Off, year.MakeUp)))];

    public static IEnumerable<DateOnly> DaysOf(int year) =>
        Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);

    public static int CountIn(int year) => WorkingDays.Count(day => day.Year == year);

    public static bool IsWorkingDay(DateOnly day) => Array.BinarySearch(WorkingDays, day) >= 0;

    public static DateOnly AfterWorkingDays(DateOnly start, int count) => WorkingDays[FirstAfter(start) + count - 1];

    public static DateOnly AfterDays(DateOnly start, int count) => WorkingDays[FirstAfter(start.AddDays(count - 1))];

    public static DateOnly AfterMonths(DateOnly start, int count) => AfterDays(SameDayAfterMonths(start, count).AddDays(-1), 1);

    public static DateOnly SameDayAfterMonths(DateOnly start, int count)
    {
        var month = (start.Year * 12) + start.Month - 1 + count;
        var lastOfMonth = DateTime.DaysInMonth(month / 12, (month % 12) + 1);
        return new DateOnly(month / 12, (month % 12) + 1, Math.Min(start.Day, lastOfMonth));
    }

    /// <summary>Working days with a pause: the working days after the start, without those of the pause, in a list.</summary>
    public static DateOnly AfterWorkingDays(DateOnly start, int count, DateOnly pauseFrom, DateOnly pauseUntil) =>
        WorkingDays.Skip(FirstAfter(start)).Where(day => day < pauseFrom || day > pauseUntil).ElementAt(count - 1);

    /// <summary>Days with a pause: as many more as the pause has, when it begins before the period would have ended.</summary>
    public static DateOnly AfterDays(DateOnly start, int withPause, int without, DateOnly pauseFrom) =>
        AfterDays(start, pauseFrom <= start.AddDays(without) ? withPause : without);

    /// <summary>The latest day from which as many working days lie after it, up to and including the event.</summary>
    public static DateOnly WorkingDaysBefore(DateOnly day, int count) => WorkingDays[FirstAfter(day) - 1 - count];

    private static int FirstAfter(DateOnly day)
    {
        var at = Array.BinarySearch(WorkingDays, day.AddDays(1));
        return at < 0 ? ~at : at;
    }

    private static bool IsWorking(DateOnly day, string off, string makeUp)
    {
        var text = day.ToString("MM-dd", CultureInfo.InvariantCulture);
        return makeUp.Contains(text, StringComparison.Ordinal)
            || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !off.Split(' ').Any(span => Covers(span, text)));
    }

    private static bool Covers(string span, string day) =>
        string.CompareOrdinal(span[..5], day) <= 0 && string.CompareOrdinal(day, span[^5..]) <= 0;
}
