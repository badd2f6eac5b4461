using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Enforcement.Application.Demonstration;
using Enforcement.Web.Tests.Acts;
using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Shell;

/// <summary>What must hold on each page, whatever it shows.</summary>
public sealed partial class EveryPageTests(WebApp app)
{
    private static readonly string Axe = AxeScript();

    public static TheoryData<string> Pages => ["sign-in", "dashboard", "register", "case", "case-as-of", "case-referred", "case-substitution", "case-custody", "dossier", "work", "deadlines", "statistics", "trace", "trace-year", "act-new", "act-errors", "act-check", "act-done", "refused", "not-found", "no-cases", "accounts", "logs", "password", "delegations"];

    /// <summary>The pictures of the guide and what they show; <c>UPDATE_DOCS=1</c> takes them anew.</summary>
    private static readonly Dictionary<string, string> GuidePictures = new()
    {
        ["work"] = "work",
        ["case"] = "case",
        ["act-errors"] = "act-form",
        ["act-check"] = "act-check",
        ["trace"] = "trace",
    };

    [Fact]
    public void Every_picture_of_the_guide_is_there_and_taken_by_these_tests()
    {
        var named = PictureInText().Matches(File.ReadAllText(Path.Combine(Repository, "docs", "user-guide.zh-CN.md"))).Select(m => m.Groups[1].Value);

        Assert.Equal(GuidePictures.Values.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.All(GuidePictures, picture => Assert.Contains(picture.Key, Pages.Select(page => page.Data)));
        Assert.All(GuidePictures.Values, picture => Assert.True(File.Exists(PathOf(picture)), $"docs/images/{picture}.png：请以 UPDATE_DOCS=1 运行 EveryPageTests"));
    }

    /// <summary>All of it in one visit: opening a browser and walking to a page is what takes the time.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Keeps_its_policy_is_free_of_serious_faults_says_the_data_are_invented_and_fits_every_screen(string page)
    {
        await using var visit = await OpenAsync(page, 1440, 900);

        Assert.All(visit.Requests, request => Assert.StartsWith(app.Address.ToString(), request, StringComparison.Ordinal));
        if (page is not ("refused" or "not-found")) // error pages show nothing of the agency
        {
            await Assertions.Expect(visit.Page.Locator(".demo").First).ToContainTextAsync(DemonstrationAgency.Notice);
            Assert.All(await visit.Page.Locator(".data caption").AllInnerTextsAsync(), caption => Assert.Contains(DemonstrationAgency.Notice, caption, StringComparison.Ordinal));
        }

        foreach (var (width, height) in new[] { (1440, 900), (360, 740) })
        {
            await visit.Page.SetViewportSizeAsync(width, height);
            Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(app.Pictures, $"{page}-{width}.png"), FullPage = true });
            if (width == 1440 && UpdatesDocuments && GuidePictures.TryGetValue(page, out var picture))
            {
                await visit.Page.ScreenshotAsync(new() { Path = PathOf(picture) });
            }
        }

        await visit.Page.SetViewportSizeAsync(1440, 900);
        await visit.Page.EvaluateAsync(Axe);
        await ExpectNoFaultAsync(visit.Page);
        // Of all that is asked, only the contrast depends on the colours.
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await ExpectNoFaultAsync(visit.Page, only: "color-contrast");

        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_menu_of_a_narrow_screen_opens_without_a_script()
    {
        await using var visit = await app.VisitAsAsync("officer1", javaScript: false, width: 360, height: 740);
        await visit.Page.GotoAsync("/work");
        var link = visit.Page.Locator(".menu-button").GetByRole(AriaRole.Link, new() { Name = "案件台账" });
        await Assertions.Expect(link).ToBeHiddenAsync();

        await visit.Page.Locator(".menu-button summary").ClickAsync();
        await link.ClickAsync();

        await visit.Page.WaitForURLAsync("**/cases");
        await Assertions.Expect(visit.Page.Locator(".menu-button a").First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Everything_works_without_a_script()
    {
        await using var visit = await app.VisitAsync(javaScript: false);

        await visit.SignInAsync("officer1", "wrong");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await visit.SignInAsync("officer1");
        await visit.Page.GotoAsync("/?year=2017");
        await visit.Page.Locator(".stat").First.ClickAsync();
        await visit.Page.GetByLabel("阶段", new() { Exact = true }).SelectOptionAsync("已结案");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "查询" }).ClickAsync();
        await visit.Page.Locator(".data tbody a").First.ClickAsync();
        await visit.Page.Locator(".sections").GetByText("期限").ClickAsync();
        await visit.Page.GetByText("为什么是这一天").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".days").First).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("登录");
    }

    [Fact]
    public async Task With_a_script_a_change_of_page_keeps_the_document()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync("/work");
        await visit.Page.EvaluateAsync("window.sameDocument = true");

        await visit.Page.Locator(".side").GetByRole(AriaRole.Link, new() { Name = "案件台账" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("案件台账");
        Assert.True(await visit.Page.EvaluateAsync<bool>("window.sameDocument === true"));
    }

    /// <summary>Asks axe on the page itself: without frames that is the whole, and several times as fast as the wrapper, which opens another page for each answer.</summary>
    private static async Task ExpectNoFaultAsync(IPage page, string? only = null) => Assert.Empty(await page.EvaluateAsync<string[]>(
        """
        async only => {
          const found = await axe.run(document, { resultTypes: ['violations'], ...(only ? { runOnly: { type: 'rule', values: [only] } } : {}) });
          return found.violations.filter(v => v.impact === 'serious' || v.impact === 'critical')
            .map(v => `${v.id}: ${v.help} ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`);
        }
        """, only));

    private static bool UpdatesDocuments => Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    private static string Repository { get; } = RepositoryAbove(Path.GetDirectoryName(Here())!);

    private static string PathOf(string picture) => Path.Combine(Repository, "docs", "images", $"{picture}.png");

    private static string RepositoryAbove(string folder) => File.Exists(Path.Combine(folder, "Enforcement.sln")) ? folder : RepositoryAbove(Path.GetDirectoryName(folder)!);

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"images/([a-z0-9-]+)\.png")]
    private static partial Regex PictureInText();

    private static string AxeScript()
    {
        using var script = new StreamReader(typeof(AxeRunOptions).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!);
        return script.ReadToEnd();
    }

    private async Task<Visit> OpenAsync(string page, int width, int height)
    {
        var visit = page == "sign-in"
            ? await app.VisitAsync(width: width, height: height)
            : await app.VisitAsAsync(page switch { "no-cases" or "refused" or "accounts" => "admin1", "logs" => "audit1", "trace" or "trace-year" => "inspector1", _ => "officer1" }, width: width, height: height);
        await visit.Page.GotoAsync(page switch
        {
            "sign-in" => "/sign-in",
            "register" => "/cases?filedYear=2017",
            "case" => $"/cases/{app.Cases.Closed}",
            "case-as-of" => $"/cases/{app.Cases.Closed}?asOf=2017-05-24",
            "dossier" => $"/cases/{app.Cases.Closed}/dossier",
            "work" => "/work",
            "accounts" => "/admin/accounts",
            "logs" => "/admin/logs",
            "password" => "/account/password",
            "delegations" => "/account/delegations",
            "deadlines" => "/deadlines",
            "statistics" => "/statistics?year=2017",
            "trace" => $"/cases/{app.Cases.Closed}/trace",
            "trace-year" => "/trace?year=2017",
            "act-new" => "/cases/new",
            "act-errors" => $"/cases/{app.Cases.Owing}/acts/record-service",
            "act-check" => $"/cases/{app.Cases.Owing}/acts/record-payment",
            "act-done" => app.Cases.Done,
            "case-referred" => $"/cases/{app.Cases.Referred}",
            "case-substitution" => $"/cases?search={Uri.EscapeDataString("涵川油品")}",
            "case-custody" => $"/cases?search={Uri.EscapeDataString("朔川汽车")}",
            "refused" => "/cases",
            "not-found" => "/nowhere",
            _ => "/",
        });
        if (page is "act-errors")
        {
            await visit.Page.NextAsync();
        }
        else if (page is "act-check")
        {
            await visit.Page.FillInAsync(("occurredOn", "2017-09-08"), ("amount", "100"), ("voucher", "演示缴款 0009"));
            await visit.Page.NextAsync();
        }

        else if (page is "case-substitution" or "case-custody")
        {
            await visit.Page.Locator(".data tbody a").First.ClickAsync();
            await visit.Page.WaitForURLAsync(url => Guid.TryParse(url.Split('/')[^1], out _));
        }

        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return visit;
    }
}
