using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Enforcement.Application.Demonstration;
using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Cases;

public sealed class CaseRegisterPageTests(WebApp app)
{
    [Fact]
    public async Task The_filter_narrows_the_list_and_stands_in_the_address()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync("/cases");
        var all = await visit.NumberAsync("#case-count");

        await visit.Page.GetByLabel("阶段", new() { Exact = true }).SelectOptionAsync("已结案");
        await visit.Page.GetByLabel("乡镇", new() { Exact = true }).SelectOptionAsync("陵江镇");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "查询" }).ClickAsync();

        await visit.Page.WaitForURLAsync(url => url.Contains("stage=closed", StringComparison.Ordinal));
        var found = await visit.NumberAsync("#case-count");
        Assert.InRange(found, 1, all - 1);
        Assert.All(await visit.ColumnOverAllPagesAsync(visit.Page.Url, 6), stage => Assert.StartsWith("已结案", stage, StringComparison.Ordinal));
        Assert.Equal("closed", await visit.Page.GetByLabel("阶段", new() { Exact = true }).InputValueAsync());
    }

    [Fact]
    public async Task A_condition_is_taken_away_by_its_chip()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync("/cases?filedYear=2017&stage=closed");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "去掉条件 阶段：已结案" }).ClickAsync();

        await visit.Page.WaitForURLAsync("**/cases?filedYear=2017");
    }

    [Fact]
    public async Task It_finds_a_case_by_a_part_of_the_partys_name_and_opens_it()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync("/cases");

        await visit.Page.GetByLabel("当事人、案号或文号").FillAsync("某砖厂（虚构）");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "查询" }).ClickAsync();
        await visit.Page.WaitForURLAsync(url => url.Contains("search=", StringComparison.Ordinal));
        await visit.Page.Locator(".data tbody a").First.ClickAsync();

        await visit.Page.WaitForURLAsync($"**/cases/{app.Cases.Closed}");
    }

    [Fact]
    public async Task Its_pages_together_hold_every_case_once()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        // Other tests add cases of 2018 meanwhile.
        await visit.Page.GotoAsync("/cases?filedYear=2017");
        var all = await visit.NumberAsync("#case-count");
        Assert.True(all > 50);
        var links = new List<string?>();
        while (true)
        {
            foreach (var link in await visit.Page.Locator(".data tbody th a").AllAsync())
            {
                links.Add(await link.GetAttributeAsync("href"));
            }

            var next = visit.Page.GetByRole(AriaRole.Link, new() { Name = "下一页" });
            if (await next.CountAsync() == 0)
            {
                break;
            }

            await visit.Page.GotoAsync((await next.GetAttributeAsync("href"))!);
        }

        Assert.Equal(all, links.Count);
        Assert.Equal(links.Count, links.Distinct().Count());
        await Assertions.Expect(visit.Page.Locator(".pager")).ToContainTextAsync($"–{all} 件，共 {all} 件");
    }

    [Theory]
    [InlineData("/cases?stage=nonsense&filedYear=soon&page=x")]
    [InlineData("/cases?stage=3&sort=")]
    [InlineData("/cases?search=%25%27%22%3Cscript%3E")]
    public async Task Nonsense_in_the_address_does_no_harm(string address)
    {
        using var client = await app.FormsAsAsync("officer1");

        Assert.Equal(HttpStatusCode.OK, await client.OpenAsync(address));
    }

    [Fact]
    public async Task A_broken_page_mark_is_answered_with_a_page_that_says_so()
    {
        using var client = await app.FormsAsAsync("officer1");

        Assert.Equal(HttpStatusCode.BadRequest, await client.OpenAsync("/cases?cursor=!"));
        Assert.Contains("请从第一页重新查询", client.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_is_kept_under_its_name_for_its_owner_alone_and_stands_in_a_tab()
    {
        const string Query = "stage=closed&township=%E9%99%B5%E6%B1%9F%E9%95%87&cols=party,closed";
        using var client = await app.FormsAsAsync("officer2");
        using var other = await app.FormsAsAsync("officer1");
        var address = $"/cases?{Query}";

        await client.OpenAsync(address);
        await client.SendAsync(address, ("_handler", "save-view"), ("View", new string('长', 21)));
        Assert.Contains("视图名称应为", client.Text, StringComparison.Ordinal);
        await client.SendAsync(address, ("_handler", "save-view"), ("View", "陵江镇已结"));
        await client.OpenAsync("/cases");
        var tab = Regex.Match(client.Text, "<a href=\"(/cases\\?[^\"]+)\"[^>]*>陵江镇已结<").Groups[1].Value;
        await client.OpenAsync(tab);

        Assert.Matches("aria-current=\"page\"[^>]*>陵江镇已结<", client.Text);
        await other.OpenAsync(tab);
        Assert.DoesNotContain("陵江镇已结", other.Text, StringComparison.Ordinal);
        await client.SendAsync(tab, ("_handler", "discard-view"), ("View", "陵江镇已结"));
        Assert.Equal("/cases", client.At);
        Assert.DoesNotContain("陵江镇已结", client.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_day_of_the_register_tells_why_it_is_this_day_counted_day_by_day_without_a_script()
    {
        await using var visit = await app.VisitAsAsync("officer1", javaScript: false);
        var page = visit.Page;
        await page.GotoAsync($"/cases?search={Uri.EscapeDataString("某砖厂（虚构）")}&cols=filed,decided,closed");
        await Assertions.Expect(page.Locator(".why-day")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator("#why")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "为什么是这一天：立案日期 2017-05-11" }).ClickAsync();

        var told = page.Locator("#why");
        Assert.EndsWith("#why", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(told.Locator("h3")).ToHaveTextAsync(["立案日期 2017-05-11", "决定日期 2017-06-20", "结案日期 2017-07-03"]);
        var filing = told.Locator("tbody tr", new() { HasText = "2017-05-09" });
        await Assertions.Expect(filing).ToContainTextAsync("按期完成");
        await filing.GetByText("为什么是这一天").ClickAsync();
        await Assertions.Expect(filing.Locator(".days")).ToContainTextAsync("2017-05-10 第 1 日");
        await Assertions.Expect(told).ToContainTextAsync("没有法定期限在这一天完成");
        // The search and the columns are still those that were asked for.
        Assert.Equal(["案号", "立案日期 ↓", "决定日期", "结案日期"], await page.Locator(".data").First.Locator("> thead th").AllInnerTextsAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task It_shows_no_identity_number()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync("/cases?search=%E4%BD%95%E6%9F%90");

        Assert.Equal(1, await visit.NumberAsync("#case-count"));
        Assert.DoesNotContain(SomeCases.CitizenNumber, await visit.Page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_columns_are_chosen_in_the_address_and_stay_on_the_next_page()
    {
        await using var visit = await app.VisitAsAsync("officer1", javaScript: false);
        await visit.Page.GotoAsync("/cases?filedYear=2017&cols=party,closed");

        Assert.Equal(["案号", "当事人", "结案日期"], await visit.Page.Locator(".data thead th").AllInnerTextsAsync());
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "下一页" }).ClickAsync();

        Assert.Equal(["案号", "当事人", "结案日期"], await visit.Page.Locator(".data thead th").AllInnerTextsAsync());
    }

    [Fact]
    public async Task The_exports_hold_every_row_of_the_list_and_say_that_the_data_are_invented()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync("/cases?filedYear=2017");
        var count = (int)await visit.NumberAsync("#case-count");

        var csv = await (await visit.Page.APIRequest.GetAsync("/cases/export.csv?filedYear=2017&cols=party,fine")).TextAsync();
        var lines = csv.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal($"\"{DemonstrationAgency.Notice}\"", lines[0].Trim());
        Assert.Equal("\"案号\",\"当事人\",\"罚款（元）\"", lines[1].Trim());
        Assert.Equal(count, lines.Length - 2);

        var xlsx = await (await visit.Page.APIRequest.GetAsync("/cases/export.xlsx?filedYear=2017")).BodyAsync();
        using var zip = new ZipArchive(new MemoryStream(xlsx));
        using var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var rows = XDocument.Load(sheet).Descendants().Where(e => e.Name.LocalName == "row").ToList();
        Assert.Equal(DemonstrationAgency.Notice, rows[0].Value);
        Assert.Equal(count, rows.Count - 2);
    }

    [Fact]
    public async Task An_export_is_refused_to_whoever_may_not_read_cases()
    {
        using var client = await app.FormsAsAsync("admin1");

        Assert.Equal(HttpStatusCode.Forbidden, await client.OpenAsync("/cases/export.csv"));
    }
}
