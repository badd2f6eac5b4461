using Enforcement.Application.Cases.Views;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using Enforcement.Tests.Running;

namespace Enforcement.Application.Tests.Storage;

public sealed class TenancyTests(Postgres postgres)
{
    [Fact]
    public async Task Another_agency_neither_sees_nor_acts_on_a_case()
    {
        await using var system = await postgres.StartSystemAsync("tenancy_1");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.FilingProposed);
        var stranger = TestSystem.CallerOf("b-leader1");
        var before = await system.TracesAsync();

        foreach (var path in new[] { "", "/timeline", "/deadlines", "/acts", "?asOf=2017-12-31", "?knownAt=2030-01-01T00:00:00Z" })
        {
            var answer = await system.GetAsync($"/api/cases/{file.Id}{path}", "b-leader1");
            Assert.True(answer.Status == 404, path + answer);
        }

        Assert.Equal(404, (await system.PostAsync($"/api/cases/{file.Id}/approve-filing", "b-leader1", file.Approval, 1)).Status);
        await Assert.ThrowsAsync<NotFoundException>(() => system.SendAsync(new GetCase(stranger, file.Id, Moment.Now)));
        await Assert.ThrowsAsync<NotFoundException>(() => system.SendAsync(new GetTimeline(stranger, file.Id, Moment.Now)));
        Assert.Empty((await system.SendAsync(new GetRegister(stranger, new(), RegisterSort.Filed, 50, null))).Items);
        Assert.Equal(before, await system.TracesAsync());
    }

    [Fact]
    public async Task Each_agency_has_its_own_numbers_and_figures()
    {
        await using var system = await postgres.StartSystemAsync("tenancy_2");
        var own = await new ACase(system, ACase.Start).ToAsync(CaseStage.PenaltyDecided);
        var other = await new ACase(system, ACase.Start, prefix: SecondAgency.Prefix, fine: 30_000).ToAsync(CaseStage.Filed);

        Assert.Equal("苍环立〔2017〕1号", own.Done[1].Number);
        Assert.Equal("邻环立〔2017〕1号", other.Done[1].Number);
        Assert.Equal(
            new AnnualFiguresAnswer(2017, 1, 1, 10_000, 0), await system.SendAsync(new GetAnnualFigures(TestSystem.CallerOf("inspector1"), 2017)));
        Assert.Equal(
            new AnnualFiguresAnswer(2017, 1, 0, 0, 0), await system.SendAsync(new GetAnnualFigures(TestSystem.CallerOf("b-inspector1"), 2017)));
    }

    [Fact]
    public async Task A_key_of_one_agency_means_nothing_in_another()
    {
        await using var system = await postgres.StartSystemAsync("tenancy_3");
        var own = new ACase(system, ACase.Start);
        var other = new ACase(system, ACase.Start, "另一家企业（虚构）", SecondAgency.Prefix);

        await own.DoAsync("officer1", Domain.Cases.Filing.ProposingFiling.Act, own.Proposal, "same-key");
        await other.DoAsync("officer1", Domain.Cases.Filing.ProposingFiling.Act, other.Proposal, "same-key");

        Assert.NotEqual(own.Id, other.Id);
        Assert.Equal(2, await system.EventsAsync());
    }
}
