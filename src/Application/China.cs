namespace Enforcement.Application;

/// <summary>Legal dates are local dates in China, which has kept UTC+8 without summer time since 1992.</summary>
public static class China
{
    public static DateOnly Today(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return DateOf(time.GetUtcNow());
    }

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(TimeSpan.FromHours(8)).DateTime);
}
