using Enforcement.Application.Cases.Clocks;
using Enforcement.Application.Cases.Views;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Application.Tests.Cases.Clocks;

public sealed class DeadlineBoardTests(Postgres postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_board_lists_what_is_open_nearest_first_page_by_page_and_by_filter()
    {
        await using var system = await postgres.StartSystemAsync("board");
        for (var i = 0; i < 4; i++)
        {
            await new ACase(system, ACase.Start.AddDays(i), $"第{i}家企业（虚构）", township: i == 0 ? "元坝镇" : "陵江镇").ToAsync(CaseStage.Noticed);
        }

        var all = await BoardAsync(system, new(), 200);
        Assert.Equal(all.Items.OrderBy(r => r.Deadline.DueOn).Select(r => r.Deadline.DueOn), all.Items.Select(r => r.Deadline.DueOn));
        Assert.Equal(4, all.Items.Count(r => r.Deadline.Kind == "decision.limit"));
        Assert.Equal(all.Items, await PagedAsync(system, 2), (a, b) => a.CaseId == b.CaseId && a.Deadline.Kind == b.Deadline.Kind);
        Assert.All((await BoardAsync(system, new(Township: "元坝镇"), 200)).Items, r => Assert.Equal("第0家企业（虚构）", r.Party));
        Assert.Equal(4, (await BoardAsync(system, new(Kind: "decision.limit", Officer: "officer2"), 200)).Items.Count);
        Assert.Empty((await BoardAsync(system, new(Officer: "nobody"), 200)).Items);
    }

    [Fact]
    public async Task What_was_missed_is_marked_once_with_its_holder_whatever_the_clock_does()
    {
        await using var system = await postgres.StartSystemAsync("watch");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Investigating);
        // Otherwise the re-inspection of the dust would be missed too.
        await file.DoAsync("officer1", Reinspecting.Act, new RecordReinspection(file.CorrectionOrder.DueOn, true, "已覆盖", file.Two));
        var watch = system.Services.GetRequiredService<DeadlineWatch>();
        var agency = TestSystem.CallerOf("leader1").Agency;

        Assert.Equal(0, await watch.MarkAsync(agency, new(2017, 8, 11), Ct));
        Assert.Equal(1, await watch.MarkAsync(agency, new(2017, 8, 12), Ct));
        foreach (var day in new DateOnly[] { new(2026, 1, 1), new(2017, 8, 12), new(2018, 1, 1) })
        {
            Assert.Equal(0, await watch.MarkAsync(agency, day, Ct));
        }

        var both = await Task.WhenAll(watch.MarkAsync(agency, new(2019, 1, 1), Ct), watch.MarkAsync(agency, new(2019, 1, 1), Ct));
        Assert.Equal(0, both.Sum());
        var row = Assert.Single((await BoardAsync(system, new(Missed: true), 200)).Items);
        Assert.Equal(["officer1", "officer2"], row.Deadline.Missed!.Holders.Select(h => h.Id));
        var told = await system.SendAsync(new GetTimeline(TestSystem.CallerOf("inspector1"), file.Id, Moment.Now));
        Assert.Equal(("系统", "系统", TimelineTone.Overdue), (told[^1].Actor, told[^1].Role, told[^1].Tone));
    }

    private static Task<BoardPage> BoardAsync(TestSystem system, BoardFilter filter, int limit, string? cursor = null) =>
        system.SendAsync(new GetDeadlineBoard(TestSystem.CallerOf("leader1"), filter, limit, cursor));

    private static async Task<List<BoardRow>> PagedAsync(TestSystem system, int limit)
    {
        var rows = new List<BoardRow>();
        string? cursor = null;
        do
        {
            var page = await BoardAsync(system, new(), limit, cursor);
            rows.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null);
        return rows;
    }
}
