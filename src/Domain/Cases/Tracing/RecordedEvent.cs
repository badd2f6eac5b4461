using Enforcement.Domain.Officers;

namespace Enforcement.Domain.Cases.Tracing;

/// <summary>An event with what the store kept beside it: who recorded it 登记人, in which capacity, and when.</summary>
/// <param name="Version">Its place in the case, from 1.</param>
/// <param name="Happened">What happened.</param>
/// <param name="RecordedAt">When it was recorded, Chinese local time.</param>
/// <param name="Recorder">The name of who recorded it; of the system where no person did.</param>
/// <param name="Capacity">The role acted in; null for the system.</param>
/// <param name="LoadedAtOnce">Whether it came with a load of earlier years or invented data, so that the instant says nothing about diligence.</param>
public sealed record RecordedEvent(
    long Version, CaseEvent Happened, DateTime RecordedAt, string Recorder, Role? Capacity, bool LoadedAtOnce = false)
{
    /// <summary>How many days after the business date it was recorded; none for what the system marks itself.</summary>
    public int DaysLater => Happened is Clocks.IClockMark ? 0
        : Math.Max(0, DateOnly.FromDateTime(RecordedAt).DayNumber - Happened.OccurredOn.DayNumber);
}
