using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Work;

public sealed class WorkPageTests(WebApp app)
{
    [Fact]
    public async Task The_queue_holds_what_waits_for_the_person_nearest_legal_day_first()
    {
        var id = await app.Cases.FiledAsync(950, "苍溪县某轮胎厂（虚构）", new(2018, 6, 4));
        await using var visit = await app.VisitAsAsync("officer1", javaScript: false);

        await visit.Page.GotoAsync("/work?all=mine");

        var mine = visit.Page.Locator("#mine tbody tr");
        await Assertions.Expect(mine.Filter(new() { Has = visit.Page.Locator($"a[href='/cases/{id}']") })).ToHaveCountAsync(1);
        await Assertions.Expect(mine.Filter(new() { Has = visit.Page.Locator($"a[href='/cases/{app.Cases.Owing}']") })).ToContainTextAsync("超期");
        await Assertions.Expect(visit.Page.Locator($"#waiting a[href='/cases/{app.Cases.Citizens}']")).ToHaveCountAsync(1);
        var days = (await visit.Page.Locator("#mine tbody tr td:nth-child(7)").AllInnerTextsAsync()).Where(d => d != "—").ToList();
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.True(days.Count > 1);
    }

    [Theory]
    [InlineData("legal1", "#mine")]
    [InlineData("inspector1", "#overdue, #waiting")]
    public async Task A_case_under_review_waits_for_legal_staff_and_stands_on_the_inspectors_desk(string user, string list)
    {
        await using var visit = await app.VisitAsAsync(user);

        await visit.Page.GotoAsync($"/work?all={(user == "legal1" ? "mine" : "waiting")}");

        await Assertions.Expect(visit.Page.Locator(list).Locator($"a[href='/cases/{app.Cases.Citizens}']")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_administrator_has_no_queue_of_cases()
    {
        await using var visit = await app.VisitAsAsync("admin1");

        Assert.Equal(403, (await visit.Page.GotoAsync("/work"))!.Status);
    }
}
