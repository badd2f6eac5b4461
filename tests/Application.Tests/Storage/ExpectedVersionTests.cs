using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Tests.Running;
using JasperFx;

namespace Enforcement.Application.Tests.Storage;

public sealed class ExpectedVersionTests(Postgres postgres)
{
    [Fact]
    public async Task Of_writers_who_saw_the_same_version_one_wins_and_the_others_write_nothing()
    {
        await using var system = await postgres.StartSystemAsync("expected_version");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Investigating);

        for (var round = 0; round < 10; round++)
        {
            var seen = file.Version;
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(async i =>
            {
                try
                {
                    var body = file.Evidence with { Title = $"第 {round} 轮第 {i} 人" };
                    return (await system.DoAsync("officer1", AddingEvidence.Act, file.Id, seen, body, null)).Version;
                }
                catch (Exception lost) when (lost is StaleVersionException or ConcurrencyException)
                {
                    return 0;
                }
            }));

            Assert.Single(outcomes, v => v == seen + 1);
            Assert.Equal(3, outcomes.Count(v => v == 0));
            file.Version = seen + 1;
        }

        Assert.Equal(file.Version, await system.CountAsync($"select count(*) from enforcement.mt_events where stream_id = '{file.Id}'"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(long.MaxValue)]
    public async Task An_act_on_another_version_than_the_present_one_leaves_nothing(long seen)
    {
        await using var system = await postgres.StartSystemAsync("stale_version");
        var file = await new ACase(system, ACase.Start, $"企业{seen}").ToAsync(CaseStage.Filed);
        var before = await system.TracesAsync();

        await Assert.ThrowsAsync<StaleVersionException>(
            () => system.DoAsync("leader1", AppointingInvestigators.Act, file.Id, seen, file.Appointment, "k"));

        Assert.Equal(before, await system.TracesAsync());
    }
}
