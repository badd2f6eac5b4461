using Enforcement.Domain.Calendar;

namespace Enforcement.Domain.Tests.Calendar;

public class WorkingCalendarTests
{
    private static readonly WorkingCalendar Embedded = WorkingCalendar.Embedded;

    public static TheoryData<int, int> WorkingDaysOfEachYear() => [.. SecondCalendar.Years.Select(year => (year.Year, year.WorkingDays))];

    [Theory]
    [MemberData(nameof(WorkingDaysOfEachYear))]
    public void Each_year_has_its_number_of_working_days(int year, int workingDays)
    {
        Assert.Equal(workingDays, SecondCalendar.DaysOf(year).Count(Embedded.IsWorkingDay));
        Assert.Equal(workingDays, SecondCalendar.CountIn(year));
    }

    [Fact]
    public void The_numbers_are_those_of_the_notices() =>
        Assert.Equal([249, 250, 249, 250, 250, 249, 250, 249, 249, 251, 248, 248], SecondCalendar.Years.Select(year => year.WorkingDays));

    [Fact]
    public void Every_day_of_every_year_agrees_with_a_second_table() =>
        Assert.DoesNotContain(
            InventedYear.Law.Calendar.Years.SelectMany(SecondCalendar.DaysOf), day => InventedYear.Law.Calendar.IsWorkingDay(day) != SecondCalendar.IsWorkingDay(day));

    [Fact]
    public void The_calendar_knows_2015_to_2026() => Assert.Equal(Enumerable.Range(2015, 12), Embedded.Years);

    [Theory]
    [InlineData(2014)]
    [InlineData(2027)]
    public void A_year_without_a_calendar_is_an_error_that_names_the_file(int year)
    {
        var missing = Assert.Throws<CalendarMissingException>(() => Embedded.IsWorkingDay(new(year, 6, 1)));
        Assert.Equal(year, missing.Year);
        Assert.Contains($"src/Domain/Calendar/Data/{year}.json", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_off_says_why()
    {
        Assert.Equal("春节", Embedded.WhyNotWorking(new(2017, 1, 27)));
        Assert.Equal("周六", Embedded.WhyNotWorking(new(2017, 6, 10)));
        Assert.Equal("周日", Embedded.WhyNotWorking(new(2017, 6, 11)));
        Assert.Null(Embedded.WhyNotWorking(new(2017, 9, 30)));
        Assert.True(Embedded.IsMakeUpDay(new(2017, 9, 30)));
    }

    [Fact]
    public void Contradictory_data_is_refused()
    {
        var year = new CalendarYear(2030, "示例", [new("元旦", [new(2030, 1, 1)])], []);
        Assert.Throws<InvalidOperationException>(() => new WorkingCalendar([year, year]));
        Assert.Throws<InvalidOperationException>(() => new WorkingCalendar([year with { MakeUpWorkingDays = [new(2031, 1, 4)] }]));
        Assert.Throws<InvalidOperationException>(() => new WorkingCalendar([year with { Holidays = [new("元旦", [new(2029, 12, 31)])] }]));
    }
}
