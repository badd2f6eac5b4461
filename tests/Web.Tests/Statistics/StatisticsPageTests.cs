using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Statistics;

public sealed class StatisticsPageTests(WebApp app)
{
    [Fact]
    public async Task Each_chart_has_its_table_and_adds_up_to_the_figures_of_the_year()
    {
        await using var visit = await app.VisitAsAsync("leader1", javaScript: false);
        await visit.Page.GotoAsync("/?year=2017");
        var (filed, _) = await visit.FigureAsync("立案");
        var (decided, _) = await visit.FigureAsync("处罚决定");

        await visit.Page.GotoAsync("/statistics?year=2017");

        foreach (var part in new[] { "#months", "#offences", "#townships" })
        {
            var sums = await visit.Page.Locator($"{part} .sum td").AllInnerTextsAsync();
            Assert.Equal([filed, decided], sums.Take(2).Select(Visit.Number));
            await Assertions.Expect(visit.Page.Locator($"{part} svg[role=img]")).ToBeVisibleAsync();
            Assert.True(await visit.Page.Locator($"{part} svg rect").CountAsync() >= 2);
        }
    }

    [Fact]
    public async Task A_number_of_a_township_leads_to_as_many_cases()
    {
        await using var visit = await app.VisitAsAsync("leader1", javaScript: false);
        await visit.Page.GotoAsync("/statistics?year=2017");
        var link = visit.Page.Locator("#townships tbody tr").First.Locator("a").First;
        var number = Visit.Number(await link.InnerTextAsync());

        await link.ClickAsync();

        Assert.Equal(number, await visit.NumberAsync("#case-count"));
    }
}
