using Enforcement.Domain.Law;
using Enforcement.Domain.Tests.Law;

namespace Enforcement.Domain.Tests.Calendar;

/// <summary>
/// A calendar of 2027 that is invented: the State Council has not given one. Only with it can a story be told in which a court enforces a
/// decision made under the ecological code of 2026-08-15; it is in no data of the system.
/// </summary>
internal static class InventedYear
{
    /// <summary>Its last day.</summary>
    public static readonly DateOnly End = new(2027, 12, 31);

    /// <summary>The year, its working days, days off and make-up working days, as the second calendar has them.</summary>
    public static readonly (int Year, int WorkingDays, string Off, string MakeUp) Row = (End.Year, 260, "01-01", "");

    /// <summary>The law with the invented calendar.</summary>
    public static LawBook Law { get; } = LocalLaw.Of("""
        {"calendars": [{"year": 2027, "source": "虚构的日历，仅供测试", "holidays": [{"name": "元旦", "days": ["2027-01-01"]}], "makeUpWorkingDays": []}]}
        """);
}
