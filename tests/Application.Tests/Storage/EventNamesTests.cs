using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;

namespace Enforcement.Application.Tests.Storage;

public sealed class EventNamesTests
{
    [Fact]
    public void Every_event_is_stored_under_a_name_pinned_by_hand() =>
        Assert.Equal(CaseEvents.Types.OrderBy(t => t.Name), EventNames.All.Keys.OrderBy(t => t.Name));

    /// <summary>Every name that was ever stored has a sample that is never taken away, and every event has one.</summary>
    [Fact]
    public void No_stored_name_was_ever_changed() => Assert.Equal(
        StoredShapeTests.Samples.Select(sample => sample.Data.Split('.')[0]).Distinct().Order(StringComparer.Ordinal), EventNames.All.Values.Order(StringComparer.Ordinal));
}

internal static class CaseEvents
{
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent)) && !t.IsAbstract)];

    public static TheoryData<string> Names => [.. EventNames.All.Values];

    public static Type Named(string name) => EventNames.All.Single(e => e.Value == name).Key;
}
