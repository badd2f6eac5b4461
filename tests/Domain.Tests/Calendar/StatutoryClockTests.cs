using Enforcement.Domain.Calendar;

namespace Enforcement.Domain.Tests.Calendar;

public class StatutoryClockTests
{
    private static CountedPeriod Count(DateOnly start, int length, PeriodUnit unit) =>
        StatutoryClock.Count(start, length, unit, WorkingCalendar.Embedded);

    [Theory]
    [InlineData("2017-01-20", 7, PeriodUnit.WorkingDay, "2017-02-04")]
    [InlineData("2017-09-28", 7, PeriodUnit.WorkingDay, "2017-10-13")]
    [InlineData("2017-05-22", 7, PeriodUnit.WorkingDay, "2017-06-01")]
    [InlineData("2016-09-30", 2, PeriodUnit.WorkingDay, "2016-10-09")]
    [InlineData("2017-09-29", 3, PeriodUnit.Day, "2017-10-09")]
    [InlineData("2017-04-28", 3, PeriodUnit.Day, "2017-05-02")]
    [InlineData("2017-09-18", 15, PeriodUnit.Day, "2017-10-09")]
    [InlineData("2017-06-12", 15, PeriodUnit.Day, "2017-06-27")]
    [InlineData("2017-04-29", 3, PeriodUnit.Month, "2017-07-31")]
    [InlineData("2017-11-30", 3, PeriodUnit.Month, "2018-02-28")]
    [InlineData("2017-08-04", 60, PeriodUnit.Day, "2017-10-09")]
    [InlineData("2017-04-05", 6, PeriodUnit.Month, "2017-10-09")]
    [InlineData("2017-10-09", 3, PeriodUnit.Month, "2018-01-09")]
    [InlineData("2017-09-25", 10, PeriodUnit.WorkingDay, "2017-10-13")]
    [InlineData("2017-09-05", 30, PeriodUnit.Day, "2017-10-09")]
    [InlineData("2017-06-12", 7, PeriodUnit.Day, "2017-06-19")]
    public void The_test_vectors_of_the_legal_notes_hold(string start, int length, PeriodUnit unit, string due) =>
        Assert.Equal(Date(due), Count(Date(start), length, unit).DueOn);

    [Fact]
    public void Every_day_of_ten_years_agrees_with_a_second_way_of_counting()
    {
        var days = Enumerable.Range(2015, 10).SelectMany(SecondCalendar.DaysOf).ToList();
        Assert.All([1, 3, 7, 10], length => Assert.DoesNotContain(
            days, day => Count(day, length, PeriodUnit.WorkingDay).DueOn != SecondCalendar.AfterWorkingDays(day, length)));
        Assert.All([3, 7, 15, 30, 60], length => Assert.DoesNotContain(
            days, day => Count(day, length, PeriodUnit.Day).DueOn != SecondCalendar.AfterDays(day, length)));
        Assert.All([1, 3, 6], length => Assert.DoesNotContain(
            days, day => Count(day, length, PeriodUnit.Month).DueOn != SecondCalendar.AfterMonths(day, length)));
    }

    [Fact]
    public void The_count_explains_itself()
    {
        var counted = Count(new(2017, 9, 28), 7, PeriodUnit.WorkingDay);
        Assert.Equal(new(new(2017, 9, 28), null, "开始之日不计"), counted.Days[0]);
        Assert.Equal(new(new(2017, 9, 30), 2, "调休上班"), counted.Days[2]);
        Assert.Equal(new(new(2017, 10, 1), null, "中秋节、国庆节"), counted.Days[3]);
        Assert.Equal(new(new(2017, 10, 13), 7, null), counted.Days[^1]);
    }

    [Fact]
    public void A_period_that_ends_on_a_day_off_says_that_it_is_put_off()
    {
        var counted = Count(new(2017, 4, 28), 3, PeriodUnit.Day);
        Assert.Equal(new(new(2017, 5, 1), 3, "劳动节"), counted.Days[^2]);
        Assert.Null(counted.Days[^1].Count);
        Assert.Equal(new DateOnly(2017, 5, 2), counted.Days[^1].Date);
    }

    [Theory]
    [InlineData(PeriodUnit.Day, 10, "2017-06-27")]
    [InlineData(PeriodUnit.WorkingDay, 5, "2017-06-22")]
    [InlineData(PeriodUnit.Month, 1, "2017-07-17")]
    public void Days_that_do_not_count_are_skipped_and_say_why(PeriodUnit unit, int length, string due)
    {
        var counted = StatutoryClock.Count(
            new(2017, 6, 12), length, unit, WorkingCalendar.Embedded, [new(new(2017, 6, 14), new(2017, 6, 18), "听证期间")]);
        Assert.Equal(Date(due), counted.DueOn);
        Assert.Equal(5, counted.Days.Count(day => day is { Count: null, Note: "听证期间" }));
    }

    [Fact]
    public void A_period_that_runs_into_a_year_without_calendar_is_an_error() =>
        Assert.Equal(2027, Assert.Throws<CalendarMissingException>(() => Count(new(2026, 12, 28), 7, PeriodUnit.WorkingDay)).Year);

    [Fact]
    public void Hours_are_not_counted_in_days() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Count(new(2017, 6, 12), 24, PeriodUnit.Hour));

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
