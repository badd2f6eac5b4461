using System.Reflection;
using System.Text.Json;
using Enforcement.Domain.Values;

namespace Enforcement.Domain.Calendar;

/// <summary>
/// Which days are working days 工作日: Monday to Friday, less the statutory holidays, plus the make-up working days 调休 of the
/// State Council's yearly notices. The notices are data: one file a year in Calendar/Data.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly Dictionary<DateOnly, string> _holidays = [];
    private readonly HashSet<DateOnly> _makeUpDays = [];
    private readonly HashSet<int> _years = [];

    /// <summary>Makes a calendar of the given years.</summary>
    /// <exception cref="InvalidOperationException">A year is given twice, or a day outside its year.</exception>
    public WorkingCalendar(IEnumerable<CalendarYear> years)
    {
        foreach (var year in years)
        {
            if (!_years.Add(year.Year))
            {
                throw new InvalidOperationException($"{year.Year} 年的工作日历重复");
            }

            foreach (var holiday in year.Holidays)
            {
                foreach (var day in holiday.Days)
                {
                    _holidays.Add(WithinYear(day, year.Year), holiday.Name);
                }
            }

            foreach (var day in year.MakeUpWorkingDays)
            {
                _makeUpDays.Add(WithinYear(day, year.Year));
            }
        }
    }

    /// <summary>The calendars that come with the system, 2015 to 2026.</summary>
    public static WorkingCalendar Embedded { get; } = new(EmbeddedYears());

    /// <summary>The years this calendar knows, ascending.</summary>
    public IEnumerable<int> Years => _years.Order();

    /// <summary>Whether the day is a working day.</summary>
    /// <exception cref="CalendarMissingException">The day's year has no calendar.</exception>
    public bool IsWorkingDay(DateOnly day) => WhyNotWorking(day) is null;

    /// <summary>Why the day is not a working day (the holiday's name, 周六 or 周日), or null when it is one.</summary>
    /// <exception cref="CalendarMissingException">The day's year has no calendar.</exception>
    public string? WhyNotWorking(DateOnly day)
    {
        if (!_years.Contains(day.Year))
        {
            throw new CalendarMissingException(day.Year);
        }

        if (_makeUpDays.Contains(day))
        {
            return null;
        }

        if (_holidays.TryGetValue(day, out var holiday))
        {
            return holiday;
        }

        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => "周六",
            DayOfWeek.Sunday => "周日",
            _ => null,
        };
    }

    /// <summary>Whether a Saturday or Sunday on which people work to make up for a holiday 调休上班.</summary>
    public bool IsMakeUpDay(DateOnly day) => _makeUpDays.Contains(day);

    private static DateOnly WithinYear(DateOnly day, int year) =>
        day.Year == year ? day : throw new InvalidOperationException($"{year} 年的工作日历中出现 {day.Iso()}");

    /// <summary>The years that come with the system.</summary>
    internal static IEnumerable<CalendarYear> EmbeddedYears()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Length == 9 && char.IsDigit(n[0])).Order())
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            yield return JsonSerializer.Deserialize<CalendarYear>(file, JsonSerializerOptions.Web)!;
        }
    }
}

/// <summary>One year's notice on holidays and make-up working days.</summary>
/// <param name="Year">The year the days lie in.</param>
/// <param name="Source">The notice.</param>
/// <param name="Holidays">The days off.</param>
/// <param name="MakeUpWorkingDays">Saturdays and Sundays on which people work.</param>
public sealed record CalendarYear(int Year, string Source, IReadOnlyList<Holiday> Holidays, IReadOnlyList<DateOnly> MakeUpWorkingDays);

/// <summary>A statutory holiday 法定节假日.</summary>
/// <param name="Name">Such as 国庆节.</param>
/// <param name="Days">Every day off, ordinary weekend days included where the notice counts them.</param>
public sealed record Holiday(string Name, IReadOnlyList<DateOnly> Days);

/// <summary>A date was asked about whose year has no calendar of working days.</summary>
public sealed class CalendarMissingException(int year)
    : Exception($"没有 {year} 年的工作日历，无法计算期限；请按国务院办公厅通知补充数据文件 src/Domain/Calendar/Data/{year}.json，或者在数据目录的 law/{year}.json 中写明 calendars")
{
    /// <summary>The year without a calendar.</summary>
    public int Year { get; } = year;
}
