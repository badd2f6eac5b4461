using System.Net;
using Enforcement.Application.Demonstration;
using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Accounts;

public sealed class AccountPagesTests(WebApp app)
{
    [Fact]
    public async Task A_reset_password_must_be_changed_before_anything_else_and_the_change_stands_in_the_log()
    {
        await using var admin = await app.VisitAsAsync("admin1", javaScript: false);
        await admin.Page.GotoAsync("/admin/accounts");
        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "重置口令 officer6" }).ClickAsync();
        var password = await admin.Page.Locator("#new-password").InnerTextAsync();

        await using var officer = await app.VisitAsync(javaScript: false);
        await officer.SignInAsync("officer6", DemonstrationAgency.Password);
        await Assertions.Expect(officer.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("不正确");
        await officer.SignInAsync("officer6", password);
        await officer.Page.GotoAsync("/cases");
        Assert.EndsWith("/account/password", officer.Page.Url, StringComparison.Ordinal);

        async Task ChangeAsync(string wanted)
        {
            await officer.Page.GetByLabel("现在的口令").FillAsync(password);
            await officer.Page.GetByLabel("新口令", new() { Exact = true }).FillAsync(wanted);
            await officer.Page.GetByLabel("再输一次新口令").FillAsync(wanted);
            await officer.Page.GetByRole(AriaRole.Button, new() { Name = "修改", Exact = true }).ClickAsync();
        }

        await ChangeAsync("short");
        await Assertions.Expect(officer.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("至少");
        await ChangeAsync("a sentence nobody guesses");
        await Assertions.Expect(officer.Page.Locator(".banner")).ToContainTextAsync("已经修改");
        await officer.Page.GotoAsync("/cases");
        await Assertions.Expect(officer.Page.Locator("#case-count")).ToBeVisibleAsync();

        await using var audit = await app.VisitAsAsync("audit1");
        await audit.Page.GotoAsync("/admin/logs");
        await Assertions.Expect(audit.Page.Locator("#account-log tbody tr", new() { HasText = "officer6" }).First).ToContainTextAsync("口令");
        await Assertions.Expect(audit.Page.Locator("#account-log")).ToContainTextAsync("重置口令");
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once()
    {
        await using var admin = await app.VisitAsAsync("admin1", javaScript: false);
        await using var officer = await app.VisitAsync(javaScript: false);
        await officer.SignInAsync("officer5");
        await admin.Page.GotoAsync("/admin/accounts");

        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "停用 officer5" }).ClickAsync();
        await officer.Page.GotoAsync("/cases");

        Assert.Contains("/sign-in", officer.Page.Url, StringComparison.Ordinal);
        await admin.Page.GetByRole(AriaRole.Button, new() { Name = "启用 officer5" }).ClickAsync();
    }

    [Fact]
    public async Task The_security_administrator_changes_roles_and_nothing_else()
    {
        await using var security = await app.VisitAsAsync("security1", javaScript: false);
        await security.Page.GotoAsync("/admin/accounts");

        Assert.Equal(0, await security.Page.GetByRole(AriaRole.Button, new() { Name = "停用" }).CountAsync());
        await security.Page.GetByLabel("legal2 的角色", new() { Exact = true }).SelectOptionAsync("inspector");
        await security.Page.GetByRole(AriaRole.Button, new() { Name = "改变 legal2 的角色" }).ClickAsync();
        await Assertions.Expect(security.Page.Locator(".banner")).ToContainTextAsync("改为纪检监察");
        await security.Page.GetByLabel("legal2 的角色", new() { Exact = true }).SelectOptionAsync("legal");
        await security.Page.GetByRole(AriaRole.Button, new() { Name = "改变 legal2 的角色" }).ClickAsync();
        await Assertions.Expect(security.Page.Locator(".banner")).ToContainTextAsync("改为法制人员");
    }

    [Theory]
    [InlineData("officer1", "/admin/accounts")]
    [InlineData("officer1", "/admin/logs")]
    [InlineData("admin1", "/admin/logs")]
    [InlineData("security1", "/admin/logs")]
    [InlineData("audit1", "/admin/accounts")]
    public async Task The_administrators_are_kept_apart(string user, string address)
    {
        using var client = await app.FormsAsAsync(user);

        Assert.Equal(HttpStatusCode.Forbidden, await client.OpenAsync(address));
    }
}
