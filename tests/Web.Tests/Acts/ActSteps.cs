using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Acts;

/// <summary>What somebody does on the pages of an act.</summary>
internal static class ActSteps
{
    /// <summary>Fills in, reads over and confirms an act; answers the address of the page that says it is recorded.</summary>
    public static async Task<string> PerformAsync(this IPage page, string address, params (string Path, string Value)[] fields)
    {
        await page.GotoAsync(address);
        await page.FillInAsync(fields);
        await page.NextAsync();
        Assert.True(page.Url.EndsWith("/check", StringComparison.Ordinal), $"{address}: {await ErrorsAsync(page)}");
        await page.GetByRole(AriaRole.Button, new() { Name = "确认提交" }).ClickAsync();
        Assert.True(page.Url.Contains("/done?key=", StringComparison.Ordinal), $"{address}: {page.Url} {await ErrorsAsync(page)}");
        return page.Url;
    }

    public static async Task FillInAsync(this IPage page, params (string Path, string Value)[] fields)
    {
        foreach (var (path, value) in fields)
        {
            var control = page.Locator($"[name='{path}']");
            var kind = await control.First.EvaluateAsync<string>("e => e.tagName + ':' + (e.type || '')");
            switch (kind)
            {
                case "SELECT:select-one" when value.StartsWith('~'):
                    // The option that contains the text, such as the number of a paper.
                    await control.SelectOptionAsync(await control.Locator("option", new() { HasText = value[1..] }).GetAttributeAsync("value") ?? "");
                    break;
                case "SELECT:select-one":
                    await control.SelectOptionAsync(value);
                    break;
                case "INPUT:radio":
                    await page.Locator($"[name='{path}'][value='{value}']").CheckAsync();
                    break;
                case "INPUT:checkbox":
                    var wanted = value.Split(' ').ToHashSet(StringComparer.Ordinal);
                    foreach (var box in await control.AllAsync())
                    {
                        await box.SetCheckedAsync(wanted.Contains(await box.GetAttributeAsync("value") ?? ""));
                    }

                    break;
                default:
                    await control.FillAsync(value);
                    break;
            }
        }
    }

    /// <summary>Goes on to the next page; with a script the form is kept before the page is left, for which a click does not wait.</summary>
    public static async Task NextAsync(this IPage page)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Note(object? sender, IFrame frame)
        {
            if (frame == page.MainFrame)
            {
                arrived.TrySetResult();
            }
        }

        page.FrameNavigated += Note;
        await page.GetByRole(AriaRole.Button, new() { Name = "下一步：核对" }).ClickAsync();
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        page.FrameNavigated -= Note;
        await page.WaitForLoadStateAsync();
    }

    public static async Task<string> ErrorsAsync(this IPage page) => string.Join(" | ", await page.Locator(".errors").AllInnerTextsAsync());
}
