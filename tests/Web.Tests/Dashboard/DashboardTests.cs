using System.Globalization;

namespace Enforcement.Web.Tests.Dashboard;

public sealed class DashboardTests(WebApp app)
{
    private const int FineColumn = 9;

    [Theory]
    [InlineData("立案")]
    [InlineData("移送司法")]
    public async Task A_figure_leads_to_a_list_with_as_many_rows(string name)
    {
        await using var visit = await app.VisitAsAsync("leader1");
        await visit.Page.GotoAsync("/?year=2017");
        var (figure, address) = await visit.FigureAsync(name);

        var rows = await visit.ColumnOverAllPagesAsync(address, 1);

        Assert.True(figure > 0);
        Assert.Equal(figure, rows.Count);
        Assert.Equal(rows.Count, rows.Distinct().Count());
        Assert.Equal(figure, await visit.NumberAsync("#case-count"));
    }

    /// <summary>The list has a row for each case; a case fined by the day or decided anew has more decisions than one.</summary>
    [Fact]
    public async Task The_decisions_lead_to_a_list_of_their_cases_that_counts_as_many()
    {
        await using var visit = await app.VisitAsAsync("leader1");
        await visit.Page.GotoAsync("/?year=2017");
        var (figure, address) = await visit.FigureAsync("处罚决定");

        var rows = await visit.ColumnOverAllPagesAsync(address, 1);

        Assert.Equal(figure, await visit.NumberAsync("#decision-count"));
        Assert.Equal(rows.Count, await visit.NumberAsync("#case-count"));
        Assert.Equal(figure - 2, rows.Distinct().Count());
    }

    [Fact]
    public async Task The_fines_lead_to_a_list_that_adds_up_to_them_largest_first()
    {
        await using var visit = await app.VisitAsAsync("inspector1");
        await visit.Page.GotoAsync("/?year=2017");
        var (tenThousands, address) = await visit.FigureAsync("罚款");
        var yuan = Visit.Number((await visit.Page.Locator(".stat", new() { HasText = "罚款" }).Locator(".stat-note").InnerTextAsync()).Split('元')[0]);

        var fines = (await visit.ColumnOverAllPagesAsync(address, FineColumn)).ConvertAll(Visit.Number);

        Assert.Equal(yuan, fines.Sum());
        Assert.Equal(yuan / 10_000, tenThousands);
        Assert.Equal(yuan, await visit.NumberAsync("#fine-total"));
        Assert.Equal(fines.OrderDescending(), fines);
    }

    [Fact]
    public async Task Without_a_year_it_shows_the_year_of_the_newest_case()
    {
        // Other tests begin cases of 2018 that are not filed.
        await app.Cases.FiledAsync(928, "苍溪县某新年厂（虚构）", new(2018, 6, 4));
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync("/");

        var year = int.Parse(await visit.Page.GetByLabel("统计年份").InputValueAsync(), CultureInfo.InvariantCulture);

        var (figure, address) = await visit.FigureAsync("立案");
        Assert.True(figure > 0);
        Assert.Equal($"/cases?filedYear={year}", address);
    }

    [Theory]
    [InlineData("officer1", "我承办的案件")]
    [InlineData("legal1", "待审查")]
    [InlineData("leader1", "待批准立案")]
    [InlineData("inspector1", "最近的案件")]
    public async Task Each_role_sees_what_waits_for_it(string user, string list)
    {
        using var client = await app.FormsAsAsync(user);

        await client.OpenAsync("/");

        Assert.Matches($"<h2[^>]*>{list}", client.Text);
    }
}
