using System.Collections.Concurrent;
using System.Diagnostics;
using Enforcement.Api.Hosting;
using Enforcement.Application.Cases;
using Enforcement.Application.Storage;
using Enforcement.Domain.Cases;
using Enforcement.Tests.Running;

namespace Enforcement.Application.Tests.Storage;

public sealed class CrashTests
{
    private const int Kills = 4;
    private const int Writers = 6;

    [Fact]
    public async Task What_was_acknowledged_survives_the_killing_of_the_database_and_nothing_happens_twice()
    {
        await using var server = await EmbeddedPostgres.StartTemporaryAsync(TestContext.Current.CancellationToken);
        var keys = Directory.CreateTempSubdirectory("enforcement-keys-").FullName;
        await Postgres.PrepareAsync(server.ConnectionString(), keys);
        await using var system = await TestSystem.StartAsync(server.ConnectionString(), keys);
        await system.TokenAsync("officer1");
        await system.TokenAsync("leader1");
        var acknowledged = new ConcurrentDictionary<string, ActDone>();
        var refusals = new ConcurrentBag<Answer>();
        var slowest = TimeSpan.Zero;
        using var stop = new CancellationTokenSource();

        var writers = Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                var file = new ACase(null!, ACase.Start, $"企业{writer}-{i}（虚构）");
                var proposed = await UntilAnsweredAsync("/api/cases", "officer1", file.Proposal, null, $"p-{writer}-{i}");
                await UntilAnsweredAsync($"/api/cases/{proposed.Id}/approve-filing", "leader1", file.Approval, 1, $"a-{writer}-{i}");
            }
        })).ToList();

        for (var kill = 1; kill <= Kills; kill++)
        {
            var before = acknowledged.Count;
            await UntilAsync(() => acknowledged.Count > before + 40);
            await server.KillAsync(TestContext.Current.CancellationToken);
            var down = refusals.Count;
            await UntilAsync(() => refusals.Count > down + 3);
            await server.RestartAsync(TestContext.Current.CancellationToken);
        }

        var last = acknowledged.Count;
        await UntilAsync(() => acknowledged.Count > last + 20);
        await stop.CancelAsync();
        await Task.WhenAll(writers);
        var caughtUp = Stopwatch.StartNew();

        Assert.All(refusals, r => Assert.True(r is { Status: 503, MediaType: "application/problem+json" }, r.ToString()));
        Assert.True(slowest < TimeSpan.FromSeconds(30), $"{slowest}");
        // An act that issues a paper leaves two events: that it happened, and the paper that was drawn.
        var stored = await system.AskAsync(
            """
            select headers ->> 'idempotency-key', stream_id, max(version), max(data -> 'number' ->> 'serial'), count(*) filter (where type <> 'paper_produced')
            from enforcement.mt_events where type <> 'tombstone' group by 1, 2
            """);
        Assert.Equal(stored.Count, stored.Select(s => s[0]).Distinct().Count());
        Assert.All(stored, s => Assert.Equal("1", s[4]));
        Assert.Equal(
            acknowledged.Select(a => $"{a.Key} {a.Value.Id} {a.Value.Version}").Order(StringComparer.Ordinal),
            stored.Select(s => $"{s[0]} {s[1]} {s[2]}").Order(StringComparer.Ordinal));
        var numbers = stored.Where(s => s[3].Length > 0).Select(s => int.Parse(s[3], System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);

        // The numbers that the killed transactions had taken from the sequence hold the daemon up for a while, not for ever.
        Answer figures;
        do
        {
            figures = await system.GetAsync("/api/statistics/annual?year=2017", "leader1");
            Assert.True(caughtUp.Elapsed < TimeSpan.FromMinutes(1), figures.ToString());
        }
        while (figures.Status == 503);

        Assert.True((int?)figures.Json["casesFiled"] == numbers.Count, figures.ToString());
        Directory.Delete(keys, recursive: true);

        async Task<ActDone> UntilAnsweredAsync(string path, string user, IActBody body, long? version, string key)
        {
            while (true)
            {
                var since = Stopwatch.StartNew();
                var answer = await system.PostAsync(path, user, body, version, key);
                if (since.Elapsed > slowest)
                {
                    slowest = since.Elapsed;
                }

                if (answer.Status is 200 or 201)
                {
                    return acknowledged[key] = StoredJson.Read<ActDone>(answer.Text);
                }

                refusals.Add(answer);
                Assert.True(answer.Status == 503, answer.ToString());
                await Task.Delay(100);
            }
        }

        async Task UntilAsync(Func<bool> reached)
        {
            for (var patience = Stopwatch.StartNew(); !reached(); await Task.Delay(20))
            {
                Assert.False(writers.Any(w => w.IsFaulted), writers.FirstOrDefault(w => w.IsFaulted)?.Exception?.ToString());
                Assert.True(patience.Elapsed < TimeSpan.FromMinutes(1), "卡住了");
            }
        }
    }
}
