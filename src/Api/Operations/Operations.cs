using System.Text;
using Enforcement.Application.Storage;
using JasperFx;
using Marten;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Enforcement.Api.Operations;

/// <summary>What operators and their monitoring look at: health and metrics.</summary>
internal static class OperationsSetup
{
    public static IServiceCollection AddOperations(this IServiceCollection services)
    {
        services.AddSingleton<PrometheusMetrics>();
        services.AddHealthChecks().AddCheck<StorageHealth>("storage").AddCheck<ReadModelHealth>("read-models");
        return services;
    }

    public static void MapOperations(this WebApplication app)
    {
        app.Services.GetRequiredService<PrometheusMetrics>();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();
        app.MapGet("/metrics", (PrometheusMetrics metrics) => Results.Text(metrics.Text(), "text/plain; version=0.0.4", Encoding.UTF8))
            .AllowAnonymous().ExcludeFromDescription();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        checks = report.Entries.ToDictionary(e => e.Key, e => new { status = e.Value.Status.ToString(), e.Value.Description }),
    });
}

/// <summary>Whether the database answers.</summary>
internal sealed class StorageHealth(IDocumentStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var session = store.QuerySession();
        var one = await session.AdvancedSql.QueryAsync<int>("select 1", cancellationToken);
        return one is [1] ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("数据库没有应答");
    }
}

/// <summary>
/// Whether every read model is being kept up, here or by another server on the same database: a shard that met an event it could not read
/// has stopped, and says so here.
/// </summary>
internal sealed class ReadModelHealth(Marten.Events.Daemon.Coordination.IProjectionCoordinator coordinator, IDocumentStore store, ReadModelFreshness freshness)
    : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var daemon = coordinator.DaemonForMainDatabase();
        var stopped = new List<string>();
        foreach (var name in ReadModels.Asynchronous)
        {
            var status = daemon.StatusFor($"{name}:All");
            if (status == AgentStatus.Paused || (status == AgentStatus.Stopped && !await IsKeptUpElsewhereAsync(name, cancellationToken)))
            {
                stopped.Add(name);
            }
        }

        if (stopped.Count > 0)
        {
            return HealthCheckResult.Unhealthy($"读模型已停止更新：{string.Join("、", stopped)}；详见日志");
        }

        var progress = await store.Advanced.AllProjectionProgress(token: cancellationToken);
        return HealthCheckResult.Healthy(string.Join(" ", progress.Select(p => $"{p.ShardName}={p.Sequence}")));
    }

    private async Task<bool> IsKeptUpElsewhereAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            await freshness.WaitAsync(name, cancellationToken);
            return true;
        }
        catch (ReadModelStaleException)
        {
            return false;
        }
    }
}
