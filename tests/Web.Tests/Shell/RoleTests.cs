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
}
