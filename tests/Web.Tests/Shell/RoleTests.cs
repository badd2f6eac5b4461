using System.Net;
using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Shell;

public sealed class RoleTests(WebApp app)
{
    [Theory]
    [InlineData("admin1")]
    [InlineData("security1")]
    [InlineData("audit1")]
    public async Task An_administrator_is_told_that_cases_are_not_theirs_and_sees_none(string user)
    {
        using var client = await app.FormsAsAsync(user);

        await client.OpenAsync("/");
        Assert.Contains("管理员账户不接触案件", client.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"stat", client.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/cases", client.Page, StringComparison.Ordinal);
        foreach (var address in new[] { "/cases", "/work", $"/cases/{app.Cases.Closed}" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await client.OpenAsync(address));
            Assert.Contains("没有权限", client.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("某砖厂", client.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_discipline_inspector_reads_a_case_and_can_do_nothing_in_it()
    {
        await using var visit = await app.VisitAsAsync("inspector1");

        await visit.Page.GotoAsync($"/cases/{app.Cases.Owing}");

        await Assertions.Expect(visit.Page.Locator("#acts")).ToContainTextAsync("只查看，不办理");
        Assert.Equal(0, await visit.Page.Locator("#acts .can").CountAsync());
    }

    [Fact]
    public async Task The_discipline_inspector_goes_from_the_case_and_from_the_year_to_the_accountability_record_and_nobody_else_does()
    {
        await using var visit = await app.VisitAsAsync("inspector1");
        await visit.Page.GotoAsync($"/cases/{app.Cases.Closed}");
        await visit.Page.Locator(".case-side").GetByRole(AriaRole.Link, new() { Name = "责任追溯" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#findings")).ToBeVisibleAsync();
        await visit.Page.Locator("#steps details summary").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#steps details li").First).ToContainTextAsync("R-");

        await visit.Page.Locator(".side").GetByRole(AriaRole.Link, new() { Name = "责任追溯" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("2017 年责任追溯");
        Assert.Equal(await visit.Page.Locator("#outcomes .sum .number").InnerTextAsync(), $"{await visit.Page.Locator("#cases tbody tr").CountAsync()}");
        await visit.Page.Locator("#cases tbody a").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/trace");

        await using var officer = await app.VisitAsAsync("officer1");
        await officer.Page.GotoAsync($"/cases/{app.Cases.Closed}");
        Assert.Equal(0, await officer.Page.GetByRole(AriaRole.Link, new() { Name = "责任追溯" }).CountAsync());
        Assert.Equal(403, (await officer.Page.GotoAsync($"/cases/{app.Cases.Closed}/trace"))!.Status);
    }
}
