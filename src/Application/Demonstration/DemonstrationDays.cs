using Enforcement.Domain.Calendar;
using Enforcement.Domain.Law;

namespace Enforcement.Application.Demonstration;

/// <summary>Working days before and after a day; the offices of the demonstration act on no others.</summary>
internal static class DemonstrationDays
{
    private static readonly LawBook Law = LawBook.Embedded;

    /// <summary>The n-th working day before; with 0, the day itself or else the last working day before it.</summary>
    public static DateOnly Before(DateOnly day, int workingDays) => Walk(day, workingDays, -1);

    /// <summary>The n-th working day after; with 0, the day itself or else the next working day.</summary>
    public static DateOnly After(DateOnly day, int workingDays) => Walk(day, workingDays, 1);

    /// <summary>The last working day on which a prior notice can be served so that its periods are over before the decision.</summary>
    public static DateOnly NoticeServedBefore(DateOnly decision)
    {
        var served = Before(decision, 1);
        while (Law.Count("defence.period", served).DueOn >= decision || Law.Count("hearing.request", served).DueOn >= decision)
        {
            served = Before(served, 1);
        }

        return served;
    }

    /// <summary>The last day on which a decision served on the day can be taken to court.</summary>
    public static DateOnly SuingEnds(DateOnly served) => Law.Count("litigation", served).DueOn;

    private static DateOnly Walk(DateOnly day, int workingDays, int direction)
    {
        while (!WorkingCalendar.Embedded.IsWorkingDay(day))
        {
            day = day.AddDays(direction);
            workingDays = Math.Max(0, workingDays - 1);
        }

        for (; workingDays > 0; workingDays--)
        {
            do
            {
                day = day.AddDays(direction);
            }
            while (!WorkingCalendar.Embedded.IsWorkingDay(day));
        }

        return day;
    }
}
