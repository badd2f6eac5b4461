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

    [Fact]
    public async Task The_queue_names_the_next_step_and_the_board_the_reason_of_each_day()
    {
        using var client = await app.FormsAsAsync("leader1");
        await client.OpenAsync("/work?all=mine");
        Assert.Contains(">决定是否立案</td>", client.Text, StringComparison.Ordinal);
        Assert.Contains(">批准结案</td>", client.Text, StringComparison.Ordinal);
        await client.OpenAsync("/work?all=waiting");
        Assert.Contains(">执法人员：催缴罚款</td>", client.Text, StringComparison.Ordinal);

        await client.OpenAsync("/deadlines");
        var rows = client.Text.Split("<tbody>")[1].Split("</tbody>")[0].Split("<tr").Skip(1).ToList();
        Assert.All(rows, row => Assert.Contains("届满日", row, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("legal1", "mine")]
    [InlineData("inspector1", "overdue|waiting")]
    public async Task A_case_under_review_waits_for_legal_staff_and_stands_on_the_inspectors_desk(string user, string list)
    {
        using var client = await app.FormsAsAsync(user);

        await client.OpenAsync($"/work?all={(user == "legal1" ? "mine" : "waiting")}");

        var section = client.Page.LastIndexOf("<section", client.Page.IndexOf($"href=\"/cases/{app.Cases.Citizens}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Matches($"^<section[^>]* id=\"({list})\"", client.Page[section..]);
    }
}
