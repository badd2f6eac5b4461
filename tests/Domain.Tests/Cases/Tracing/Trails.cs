using Enforcement.Domain.Cases.Tracing;
using Enforcement.Domain.Law;
using Enforcement.Domain.Officers;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Tracing;

internal static class Trails
{
    /// <summary>The case as an inspector gets it: every event recorded by officer1 on the morning of its day, or so many days later.</summary>
    public static CaseTrail Trail(this ACase given, DateOnly on, int daysLater = 0, bool loadedAtOnce = false) => new(
        given.Case.Id,
        [.. given.Events.Select((e, i) => new RecordedEvent(
            i + 1, e, e.OccurredOn.AddDays(daysLater).ToDateTime(new(10, 0)), TheCounty.Officer1.Name, Role.Officer, loadedAtOnce))],
        LawBook.Embedded, on);
}
