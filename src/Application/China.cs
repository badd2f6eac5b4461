namespace Enforcement.Application;

/// <summary>Legal dates are local dates in China, which has kept UTC+8 without summer time since 1992.</summary>
public static class China
{
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(8);

    /// <summary>The instant by the clocks of China.</summary>
    public static DateTimeOffset TimeOf(DateTimeOffset instant) =>
        instant.UtcDateTime > DateTime.MaxValue - Ahead ? DateTimeOffset.MaxValue : instant.ToOffset(Ahead);

    public static DateOnly Today(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return DateOf(time.GetUtcNow());
    }

    public static DateOnly DateOf(DateTimeOffset instant) =>
        instant.UtcDateTime > DateTime.MaxValue - Ahead ? DateOnly.MaxValue : DateOnly.FromDateTime(instant.UtcDateTime + Ahead);
}
