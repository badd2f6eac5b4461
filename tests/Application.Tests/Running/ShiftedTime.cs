namespace Enforcement.Tests.Running;

/// <summary>The real clock moved by as much as a test wants; timers stay real, so that nothing waits for a clock that stands still.</summary>
public sealed class ShiftedTime : TimeProvider
{
    public TimeSpan By { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + By;
}
