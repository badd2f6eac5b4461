using System.Text.Json.Nodes;
using Enforcement.Domain.Cases;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Cases;

public sealed class RegisterTests(Postgres postgres)
{
    [Fact]
    public async Task Paging_shows_every_row_exactly_once_in_every_order_while_others_write()
    {
        await using var system = await postgres.StartSystemAsync("paging");
        var random = new Random(5);
        var known = new List<Guid>();
        for (var i = 0; i < 24; i++)
        {
            known.Add((await RandomCase.PlayAsync(system, random)).Id);
        }

        foreach (var sort in new[] { "filed", "decided", "fine" })
        {
            foreach (var limit in new[] { 1, 5, 200 })
            {
                var seen = new List<JsonNode>();
                for (string? cursor = ""; cursor is not null;)
                {
                    var page = await system.GetAsync($"/api/cases?sort={sort}&limit={limit}{cursor}", "inspector1");
                    Assert.True(page.Status == 200, page.ToString());
                    var items = page.Json["items"]!.AsArray();
                    Assert.True(items.Count <= limit);
                    seen.AddRange(items.Select(i => i!));
                    cursor = (string?)page.Json["next"] is { } next ? $"&cursor={Uri.EscapeDataString(next)}" : null;
                    if (random.Next(4) == 0)
                    {
                        await new ACase(system, new(2019, 1, random.Next(1, 28)), "途中新案（虚构）").ToAsync(random.Next(2) == 0 ? CaseStage.Filed : CaseStage.FilingProposed);
                    }
                }

                var ids = seen.Select(row => (Guid)row["id"]!).ToList();
                Assert.Equal(ids.Count, ids.Distinct().Count());
                Assert.Empty(known.Except(ids));
                var keys = seen.Select(row => sort switch
                {
                    "decided" => (string?)row["decidedOn"] ?? "",
                    "fine" => ((decimal?)row["fineYuan"] ?? 0).ToString("000000000.00", System.Globalization.CultureInfo.InvariantCulture),
                    _ => (string?)row["filedOn"] ?? (string)row["proposedOn"]!,
                }).ToList();
                Assert.Equal(keys.OrderDescending(StringComparer.Ordinal), keys);
            }
        }
    }

    [Fact]
    public async Task A_cursor_counts_only_for_the_order_it_was_given_in()
    {
        await using var system = await postgres.StartSystemAsync("cursor");
        await new ACase(system, ACase.Start).ToAsync(CaseStage.Filed);
        await new ACase(system, ACase.Start).ToAsync(CaseStage.Filed);
        var next = (string)(await system.GetAsync("/api/cases?limit=1&sort=filed", "legal1")).Json["next"]!;

        var second = await system.GetAsync($"/api/cases?limit=1&sort=filed&cursor={next}", "legal1");
        Assert.True(second.Status == 200, second.ToString());
        Errors.ContractTests.AssertProblem(400, "malformed", await system.GetAsync($"/api/cases?limit=1&sort=fine&cursor={next}", "legal1"));
        Errors.ContractTests.AssertProblem(400, "malformed", await system.GetAsync($"/api/cases?limit=1&cursor={next[..^8]}", "legal1"));
    }

    [Fact]
    public async Task Every_filter_narrows_to_what_it_says()
    {
        await using var system = await postgres.StartSystemAsync("filters");
        var decided = await new ACase(system, ACase.Start, "甲_100%砖厂（虚构）").ToAsync(CaseStage.PenaltyDecided);
        var filed = await new ACase(system, new(2016, 3, 10), "乙水泥厂（虚构）", township: "元坝镇").ToAsync(CaseStage.Filed);
        var proposed = await new ACase(system, new(2018, 3, 10), "丙养殖场（虚构）").ToAsync(CaseStage.FilingProposed);

        await ExpectAsync("", decided, filed, proposed);
        await ExpectAsync("search=砖厂", decided);
        await ExpectAsync("search=苍环罚〔2017〕1号", decided);
        await ExpectAsync("search=苍环立", decided, filed);
        await ExpectAsync("search=_100%", decided);
        await ExpectAsync("search=%", decided);
        await ExpectAsync("search=%乙");
        await ExpectAsync("search=_水泥");
        await ExpectAsync("search=\\");
        await ExpectAsync("search=' or 1=1 --");
        await ExpectAsync("search=丁");
        await ExpectAsync("search=  乙水  ", filed);
        await ExpectAsync("stage=filed", filed);
        await ExpectAsync("stage=filingProposed", proposed);
        await ExpectAsync("township=元坝镇", filed);
        await ExpectAsync("offence=AIR-117", decided, filed, proposed);
        await ExpectAsync("offence=AIR-118");
        await ExpectAsync("officer=officer2", decided);
        await ExpectAsync("officer=officer");
        await ExpectAsync("filedYear=2016", filed);
        await ExpectAsync("decidedYear=2017", decided);
        await ExpectAsync("referredYear=2017");
        await ExpectAsync("stage=penaltyDecided&township=元坝镇");
        await ExpectAsync("stage=penaltyDecided&township=陵江镇&search=甲&filedYear=2017&decidedYear=2017&officer=officer1&offence=AIR-117", decided);

        async Task ExpectAsync(string query, params ACase[] expected)
        {
            var escaped = string.Join('&', query.Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Select(p => $"{p.Split('=')[0]}={Uri.EscapeDataString(p[(p.IndexOf('=', StringComparison.Ordinal) + 1)..])}"));
            var answer = await system.GetAsync($"/api/cases?{escaped}", "officer1");
            Assert.True(answer.Status == 200, answer.ToString());
            var found = answer.Json["items"]!.AsArray().Select(i => (Guid)i!["id"]!).Order();
            Assert.True(found.SequenceEqual(expected.Select(f => f.Id).Order()), $"{query}: {answer.Text}");
        }
    }
}
