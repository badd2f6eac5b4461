using Enforcement.Application.Accounts;
using Enforcement.Application.Cases.Clocks;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Domain.Agencies;
using Marten;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Application.Demonstration;

/// <summary>How far the loading of the demonstration year has come; an agency without it is a real one's, or older than the year.</summary>
public sealed record DemonstrationLoad(string Id, bool Finished);

/// <summary>How many of the year's steps are done.</summary>
public readonly record struct LoadProgress(int Done, int Total);

/// <summary>
/// Loads the demonstration year by performing its acts one after the other as the people of the agency, through the same pipeline as
/// everybody. A load that was interrupted goes on at the next start: each step has a key of its own and is done once.
/// </summary>
public sealed class DemonstrationLoader(IDocumentStore store, IServiceScopeFactory scopes, StaffDirectory staff, ReadModelFreshness freshness, DeadlineWatch watch)
{
    /// <summary>What marks every event of the load; stored for ever.</summary>
    internal const string Correlation = "demo-2017";

    private static readonly RequestOrigin Origin = new(Correlation, DemonstrationAgency.Notice);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Loads what is missing. A store that has other agencies is left alone.</summary>
    /// <returns>Whether there was anything to load.</returns>
    public async Task<bool> LoadAsync(IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var code = DemonstrationAgency.Agency.DivisionCode;
        await using var session = store.LightweightSession(code);
        if (!await session.Query<Agency>().AnyAsync(cancellationToken))
        {
            DemonstrationAgency.Insert(session);
            session.Insert(new DemonstrationLoad(code, Finished: false));
            await session.SaveChangesAsync(cancellationToken);
            staff.Forget(code);
        }

        if (await session.LoadAsync<DemonstrationLoad>(code, cancellationToken) is not { Finished: false } load)
        {
            return false;
        }

        await PerformAsync(progress, cancellationToken);
        foreach (var readModel in (string[])["CaseRegister", "AnnualFigures"])
        {
            await CaughtUpAsync(readModel, cancellationToken);
        }

        // What the year has missed by its last day is marked before anybody looks at it.
        await watch.MarkAsync(DemonstrationAgency.Agency, DemonstrationYear.Until, cancellationToken);
        session.Update(load with { Finished = true });
        await session.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task PerformAsync(IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        var steps = DemonstrationYear.Steps;
        var callers = DemonstrationAgency.Accounts.ToDictionary(a => a.UserName, a => new Caller(a.AsOfficer(), DemonstrationAgency.Agency, Origin));
        var cases = new Dictionary<int, CaseProgress>();
        foreach (var (index, step) in steps.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!cases.TryGetValue(step.Case, out var ofCase))
            {
                cases.Add(step.Case, ofCase = new());
            }

            await using var scope = scopes.CreateAsyncScope();
            await step.PerformAsync(scope.ServiceProvider.GetRequiredService<IMediator>(), callers[step.Actor], ofCase, cancellationToken);
            progress?.Report(new(index + 1, steps.Count));
        }
    }

    private async Task CaughtUpAsync(string readModel, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        while (true)
        {
            try
            {
                await freshness.WaitAsync(readModel, patience.Token);
                return;
            }
            catch (ReadModelStaleException) when (!patience.IsCancellationRequested)
            {
                // A thousand events at once may take it longer than a reader would wait.
            }
        }
    }
}
