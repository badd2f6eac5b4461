using System.Globalization;
using System.Text.RegularExpressions;
using Enforcement.Application.Demonstration;
using Microsoft.Playwright;

namespace Enforcement.Web.Tests;

/// <summary>One browser window with what it complained about.</summary>
public sealed partial class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            // A page that is refused on purpose is reported as a failed load of itself.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource: the server responded", StringComparison.Ordinal))
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public List<string> Requests { get; } = [];

    public async Task SignInAsync(string userName, string password = DemonstrationAgency.Password)
    {
        if (!Page.Url.Contains("/sign-in", StringComparison.Ordinal))
        {
            await Page.GotoAsync("/sign-in");
        }

        await Page.GetByLabel("用户名").FillAsync(userName);
        await Page.GetByLabel("口令").FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
    }

    /// <summary>The figure on the first page's card of that name, and the address behind it.</summary>
    public async Task<(decimal Figure, string Address)> FigureAsync(string name)
    {
        var card = Page.Locator(".stat", new() { Has = Page.Locator(".stat-name", new() { HasText = name }) });
        return (Number(await card.Locator(".stat-value b").InnerTextAsync()), (await card.GetAttributeAsync("href"))!);
    }

    /// <summary>The cells of that head over all pages of the register.</summary>
    public async Task<List<string>> ColumnOverAllPagesAsync(string address, int column)
    {
        var cells = new List<string>();
        await Page.GotoAsync(address);
        while (true)
        {
            cells.AddRange(await Page.Locator($".data tbody tr > :nth-child({column})").AllInnerTextsAsync());
            var next = Page.GetByRole(AriaRole.Link, new() { Name = "下一页" });
            if (await next.CountAsync() == 0)
            {
                return cells;
            }

            await Page.GotoAsync((await next.GetAttributeAsync("href"))!);
        }
    }

    public async Task<decimal> NumberAsync(string selector) => Number(await Page.Locator(selector).InnerTextAsync());

    public static decimal Number(string text) => decimal.Parse(NotDigits().Replace(text, ""), CultureInfo.InvariantCulture);

    public ValueTask DisposeAsync() => context.DisposeAsync();

    [GeneratedRegex("[^0-9.]")]
    private static partial Regex NotDigits();
}
