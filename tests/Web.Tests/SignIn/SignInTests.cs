using Microsoft.Playwright;

namespace Enforcement.Web.Tests.SignIn;

public sealed class SignInTests(WebApp app)
{
    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_are_refused_with_the_same_words()
    {
        await using var visit = await app.VisitAsync();

        await visit.SignInAsync("officer4", "wrong");
        var wrong = await visit.Page.GetByRole(AriaRole.Alert).InnerTextAsync();
        await visit.SignInAsync("nobody-of-that-name", "wrong");
        var unknown = await visit.Page.GetByRole(AriaRole.Alert).InnerTextAsync();

        Assert.Equal("用户名或者口令不正确", wrong);
        Assert.Equal(wrong, unknown);
        Assert.Equal("nobody-of-that-name", await visit.Page.GetByLabel("用户名").InputValueAsync());
        Assert.Empty(await visit.Page.GetByLabel("口令").InputValueAsync());
    }

    [Fact]
    public async Task The_right_password_leads_to_the_first_page_which_names_person_role_and_last_sign_in()
    {
        await using (var first = await app.VisitAsync())
        {
            await first.SignInAsync("officer4");
            await Assertions.Expect(first.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("工作台");
        }

        await using var second = await app.VisitAsync();
        await second.SignInAsync("officer4");

        await Assertions.Expect(second.Page.Locator(".who")).ToHaveTextAsync("李望川 · 执法人员");
        await Assertions.Expect(second.Page.Locator(".last")).ToContainTextAsync("上次登录 20");
    }

    [Fact]
    public async Task Five_failures_lock_the_account_and_the_page_says_until_when()
    {
        using var client = new FormClient(app.Address);
        for (var i = 0; i < 5; i++)
        {
            await client.SignInAsync("officer3", password: "wrong");
        }

        await client.SignInAsync("officer3");

        Assert.Matches("role=\"alert\"[^>]*>[^<]*账户已锁定至 20", client.Text);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_comes_back_to_the_page_asked_for()
    {
        await using var visit = await app.VisitAsync();

        await visit.Page.GotoAsync("/cases?filedYear=2017&stage=closed");
        Assert.Contains("/sign-in?returnUrl=", visit.Page.Url, StringComparison.Ordinal);
        await visit.SignInAsync("officer1");

        await visit.Page.WaitForURLAsync("**/cases?filedYear=2017&stage=closed");
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("//example.com/")]
    [InlineData("/\\example.com/")]
    [InlineData("javascript:alert(1)")]
    public async Task An_address_elsewhere_is_not_where_signing_in_leads(string returnUrl)
    {
        using var client = new FormClient(app.Address);

        await client.SignInAsync("officer1", $"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}");

        Assert.Equal("/", client.At);
    }

    [Fact]
    public async Task After_signing_out_the_pages_are_closed_again()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync("/work");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/sign-in");
        await visit.Page.GotoAsync("/cases");

        Assert.Contains("/sign-in", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_by_a_form_of_another_site_is_refused()
    {
        await using var visit = await app.VisitAsAsync("officer1");

        var answer = await visit.Page.APIRequest.PostAsync("/sign-out", new() { MaxRedirects = 0 });
        await visit.Page.GotoAsync("/cases");

        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain("/sign-in", visit.Page.Url, StringComparison.Ordinal);
    }
}
