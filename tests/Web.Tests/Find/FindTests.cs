namespace Enforcement.Web.Tests.Find;

public sealed class FindTests(WebApp app)
{
    [Fact]
    public async Task A_number_however_its_brackets_are_typed_leads_to_its_case_from_anywhere()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync($"/cases/{app.Cases.Owing}");
        var decision = await visit.Page.Locator("#documents tr", new() { HasText = "行政处罚决定书" }).Locator("th").InnerTextAsync();

        await visit.Page.GotoAsync("/work");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync(decision.Replace('〔', '[').Replace('〕', ']').Replace("号", "", StringComparison.Ordinal).Replace("苍环", "", StringComparison.Ordinal));
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.WaitForURLAsync($"**/cases/{app.Cases.Owing}");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_is_no_number_is_looked_for_in_the_register()
    {
        await using var visit = await app.VisitAsAsync("officer1", javaScript: false);

        await visit.Page.GotoAsync("/find?q=某酒楼");

        Assert.Equal(1, await visit.NumberAsync("#case-count"));
    }
}
