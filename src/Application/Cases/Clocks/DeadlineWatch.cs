using Enforcement.Application.Cases.Views;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Storage;
using Enforcement.Domain.Agencies;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Clocks;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using JasperFx;
using Marten;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Enforcement.Application.Cases.Clocks;

/// <summary>
/// Marks missed deadlines in the cases, at the start and every hour. A mark is an event of the case, written only when the case does not
/// have it yet and at the version it was read at: neither two nodes nor a jumping clock mark twice.
/// </summary>
public sealed partial class DeadlineWatch(IDocumentStore store, LawBook law, ReadModelFreshness freshness, TimeProvider time, ILogger<DeadlineWatch> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Marks what the agency has missed by the day.</summary>
    /// <returns>How many marks were added.</returns>
    public async Task<int> MarkAsync(Agency agency, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(agency);
        await freshness.WaitAsync(ReadModels.CaseRegister, cancellationToken);
        await using var reading = store.QuerySession(agency.DivisionCode);
        var due = today.Iso();
        var cases = await reading.Query<RegisteredCase>().Where(c => c.NextUnmarkedOn != null && c.NextUnmarkedOn.CompareTo(due) < 0)
            .Select(c => c.Id).ToListAsync(cancellationToken);
        var marks = 0;
        foreach (var id in cases)
        {
            marks += await MarkAsync(agency, id, today, cancellationToken);
        }

        return marks;
    }

    /// <summary>The day on which an agency's boards stand: today, or of a demonstration the last day of its year.</summary>
    public static DateOnly PresentDay(Agency agency, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(agency);
        return agency.IsDemonstration ? DemonstrationYear.Until : China.Today(time);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var session = store.QuerySession();
                foreach (var agency in await session.Query<Agency>().ToListAsync(stoppingToken))
                {
                    await MarkAsync(agency, PresentDay(agency, time), stoppingToken);
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next round tries again; nothing is lost, because the marks are computed from the cases.
                Failed(failure);
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<int> MarkAsync(Agency agency, Guid id, DateOnly today, CancellationToken cancellationToken)
    {
        await using var session = store.LightweightSession(agency.DivisionCode);
        session.LastModifiedBy = SystemActor.Id;
        session.CorrelationId = $"deadline-watch {today.Iso()}";
        session.SetHeader(EventHeaders.ActorName, SystemActor.Name);
        session.SetHeader(EventHeaders.ActorRole, SystemActor.Role);
        session.SetHeader(EventHeaders.Agency, agency.Name);
        var stream = await session.Events.FetchStreamAsync(id, token: cancellationToken);
        var missed = MissedDeadlines.NewlyMissed(id, [.. stream.Select(e => (CaseEvent)e.Data)], law, today);
        if (missed.Count == 0)
        {
            return 0;
        }

        session.Events.Append(id, stream.Count + missed.Count, missed);
        try
        {
            await session.SaveChangesAsync(cancellationToken);
            return missed.Count;
        }
        catch (ConcurrencyException)
        {
            // Somebody acted on the case in between; the next round looks at it anew.
            return 0;
        }
    }

    [LoggerMessage(1101, LogLevel.Error, "marking missed deadlines failed; it is tried again in an hour")]
    private partial void Failed(Exception failure);
}

/// <summary>The system as the author of events that no person recorded; each names the rule or period that fired.</summary>
public static class SystemActor
{
    public const string Id = "system";
    public const string Name = "系统";
    public const string Role = "System";
}
