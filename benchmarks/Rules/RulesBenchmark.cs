using System.Text.Json;
using Enforcement.Api.Hosting;
using Enforcement.Application;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Demonstration;
using Enforcement.Application.Pipeline;
using Enforcement.Benchmarks.Measuring;
using Enforcement.Domain.Cases;
using Marten;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Enforcement.Benchmarks.Rules;

/// <summary>
/// What the answer to "which acts can be done on this case, and which rules refuse the others" costs this process, for every case of the
/// demonstration year and every role: through the pipeline, with the case read from PostgreSQL and the answer written as JSON.
/// </summary>
internal static class RulesBenchmark
{
    private const int Repetitions = 20;

    public static async Task RunAsync(Options options)
    {
        await using var postgres = await EmbeddedPostgres.StartTemporaryAsync();
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        var papers = Directory.CreateTempSubdirectory("enforcement-papers-");
        builder.Services.AddApplication(_ => postgres.ConnectionString(), papers.FullName);
        using var host = builder.Build();
        await host.StartAsync();
        Console.WriteLine("装入演示数据");
        await ActivatorUtilities.CreateInstance<DemonstrationLoader>(host.Services).LoadAsync();

        var callers = DemonstrationAgency.Accounts.Select(account => account.AsOfficer()).DistinctBy(officer => officer.Role)
            .Where(officer => Roles.CaseReaders.Contains(officer.Role))
            .Select(officer => new Caller(officer, DemonstrationAgency.Agency, new("bench", "bench"))).ToList();
        IReadOnlyList<Guid> cases;
        await using (var session = host.Services.GetRequiredService<IDocumentStore>().QuerySession(DemonstrationAgency.Agency.DivisionCode))
        {
            cases = await session.Query<EnforcementCase>().Select(file => file.Id).ToListAsync();
        }

        var costs = new List<double>();
        for (var round = -1; round < options.Rounds; round++)
        {
            foreach (var caller in callers)
            {
                foreach (var id in cases)
                {
                    var cost = await CostAsync(host.Services, caller, id);
                    if (round >= 0)
                    {
                        costs.Add(cost);
                    }
                }
            }
        }

        costs.Sort();
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant(
            $"/acts: {CaseActs.All.Count} acts, {RuleBook.All.Count} rules, {cases.Count} cases × {callers.Count} roles, {options.Rounds} rounds; a figure is the mean CPU of {Repetitions} answers"));
        Console.WriteLine(FormattableString.Invariant(
            $"CPU ms of an answer: p50 {At(costs, 0.5):N2}, p99 {At(costs, 0.99):N2}, max {costs[^1]:N2}; target p99 < 5: {(At(costs, 0.99) < 5 ? "reached" : "missed")}"));
        await host.StopAsync();
        papers.Delete(recursive: true);
    }

    /// <summary>Mean processor time of this process, in milliseconds, of one answer.</summary>
    private static async Task<double> CostAsync(IServiceProvider services, Caller caller, Guid id)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Repetitions; i++)
        {
            await using var scope = services.CreateAsyncScope();
            var rows = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new GetActs(caller, id, Moment.Now));
            JsonSerializer.SerializeToUtf8Bytes(rows, JsonSerializerOptions.Web);
        }

        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Repetitions;
    }

    private static double At(List<double> sorted, double part) => sorted[(int)(part * (sorted.Count - 1))];
}
