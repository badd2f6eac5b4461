using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Enforcement.Api;
using Enforcement.Application.Demonstration;
using Enforcement.Web.Tests.Acts;
using Microsoft.AspNetCore.Components;
using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Shell;

/// <summary>What must hold on each page, whatever it shows.</summary>
public sealed partial class EveryPageTests(WebApp app)
{
    /// <summary>An account as which nobody signs in.</summary>
    private const string LockedOut = "officer3";

    private static readonly string[] Others = ["officer1", "officer4"];

    private static readonly string Axe = AxeScript();

    /// <summary>What is looked at, each with the route on which it must stand in the end.</summary>
    private static readonly Dictionary<string, string> Routes = new()
    {
        ["sign-in"] = "/sign-in",
        ["locked-out"] = "/sign-in",
        ["dashboard"] = "/",
        ["no-cases"] = "/",
        ["work"] = "/work",
        ["deadlines"] = "/deadlines",
        ["register"] = "/cases",
        ["register-why"] = "/cases",
        ["find"] = "/find",
        ["case"] = "/cases/{id:guid}",
        ["case-as-of"] = "/cases/{id:guid}",
        ["case-referred"] = "/cases/{id:guid}",
        ["case-substitution"] = "/cases/{id:guid}",
        ["case-custody"] = "/cases/{id:guid}",
        ["dossier"] = "/cases/{id:guid}/dossier",
        ["trace"] = "/cases/{id:guid}/trace",
        ["trace-year"] = "/trace",
        ["statistics"] = "/statistics",
        ["act-new"] = "/cases/new",
        ["act-begins"] = "/cases/new/{act}",
        ["act-begins-check"] = "/cases/new/{act}/check",
        ["act-errors"] = "/cases/{id:guid}/acts/{act}",
        ["act-paper"] = "/cases/{id:guid}/acts/{act}",
        ["act-similar"] = "/cases/new/{act}",
        ["act-stale"] = "/cases/{id:guid}/acts/{act}",
        ["act-check"] = "/cases/{id:guid}/acts/{act}/check",
        ["public-version"] = "/cases/{id:guid}/acts/{act}/check",
        ["act-done"] = "/cases/{id:guid}/acts/{act}/done",
        ["accounts"] = "/admin/accounts",
        ["logs"] = "/admin/logs",
        ["password"] = "/account/password",
        ["delegations"] = "/account/delegations",
    };

    /// <summary>Pages that say why there is none; they show nothing of the agency.</summary>
    private static readonly string[] Refusals = ["refused", "not-found", "failed"];

    public static TheoryData<string> Pages => [.. Routes.Keys, .. Refusals];

    /// <summary>The pictures of the guide and what they show; <c>UPDATE_DOCS=1</c> takes them anew.</summary>
    private static readonly Dictionary<string, string> GuidePictures = new()
    {
        ["work"] = "work",
        ["case"] = "case",
        ["act-errors"] = "act-form",
        ["act-check"] = "act-check",
        ["act-paper"] = "act-paper",
        ["act-similar"] = "act-similar",
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

    [Fact]
    public void Every_route_is_looked_at() => Assert.Equal(
        typeof(EnforcementHost).Assembly.GetTypes().SelectMany(page => page.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template)
            .Order(StringComparer.Ordinal),
        Routes.Values.Distinct().Order(StringComparer.Ordinal));

    /// <summary>All of it in one visit: opening a browser and walking to a page is what takes the time.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Keeps_its_policy_is_free_of_serious_faults_says_the_data_are_invented_fits_every_screen_and_needs_no_script(string page)
    {
        await using var visit = await OpenAsync(page, 1440, 900);

        // What the browser's own viewer of papers loads comes from nowhere else.
        Assert.All(visit.Requests.Where(request => !request.StartsWith("chrome", StringComparison.Ordinal)), request => Assert.StartsWith(app.Address.ToString(), request, StringComparison.Ordinal));
        if (Routes.TryGetValue(page, out var route))
        {
            Assert.Matches($"^{Parameter().Replace(route, "[^/]+")}$", new Uri(visit.Page.Url).AbsolutePath);
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

        await using (var plain = await VisitAsync(page, javaScript: false, 360, 740))
        {
            await plain.Page.GotoAsync(visit.Page.Url);
            if (page is "locked-out")
            {
                await plain.SignInAsync(LockedOut, "wrong");
            }

            // Between the two visits another test may have added a case to lists and figures.
            for (var again = 0; again < 5 && page is not "locked-out"; again++)
            {
                var (scripted, unscripted) = (await ControlsAsync(visit.Page), await ControlsAsync(plain.Page));
                if (Enumerable.SequenceEqual(scripted, unscripted))
                {
                    break;
                }

                await Task.WhenAll(visit.Page.GotoAsync(visit.Page.Url), plain.Page.GotoAsync(visit.Page.Url));
            }

            Assert.Equal(await ControlsAsync(visit.Page), await ControlsAsync(plain.Page));
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

    /// <summary>What can be seen and used.</summary>
    private static Task<string[]> ControlsAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('h1, a, button, input, select, textarea, summary')].filter(e => e.checkVisibility())
          .map(e => `${e.tagName} ${e.name ?? ''} ${e.tagName === 'H1' || e.tagName === 'A' || e.tagName === 'BUTTON' ? e.innerText.trim() : ''}`)
        """);

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

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"images/([a-z0-9-]+)\.png")]
    private static partial Regex PictureInText();

    private static string AxeScript()
    {
        using var script = new StreamReader(typeof(AxeRunOptions).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!);
        return script.ReadToEnd();
    }

    private Task<Visit> VisitAsync(string page, bool javaScript, int width, int height) => page is "sign-in" or "locked-out"
        ? app.VisitAsync(javaScript, width, height)
        : app.VisitAsAsync(
            page switch
            {
                "no-cases" or "refused" or "accounts" => "admin1",
                "logs" => "audit1",
                "trace" or "trace-year" => "inspector1",
                "public-version" => "legal1",
                "act-paper" => "leader1",
                "act-similar" => "officer4",
                // A draft of their own: other tests begin cases as officer1.
                "act-begins" or "act-begins-check" => "officer2",
                _ => "officer1",
            },
            javaScript,
            width,
            height);

    private async Task<Visit> OpenAsync(string page, int width, int height)
    {
        var own = page switch
        {
            "act-stale" => await app.Cases.FiledAsync(983, "苍溪县某石灰厂（虚构）", new(2018, 6, 4)),
            "act-paper" => await app.Cases.ProposedAsync(984, "苍溪县某水泥制品厂（虚构）", new(2018, 6, 4)),
            "public-version" => await app.Cases.DecidedAsync(982, "苍溪县某公开酒家（虚构）", new(2018, 6, 4)),
            _ => default,
        };
        var visit = await VisitAsync(page, javaScript: true, width, height);
        await visit.Page.GotoAsync(page switch
        {
            "sign-in" or "locked-out" => "/sign-in",
            "find" => "/find?q=〔2017〕1号",
            "failed" => $"{WebApp.Fault}?status=500",
            "act-paper" => $"/cases/{own}/acts/approve-filing",
            "act-begins" or "act-similar" => "/cases/new/propose-filing",
            "act-begins-check" => "/cases/new/receive-lead",
            "act-stale" => $"/cases/{own}/acts/record-interview",
            "public-version" => $"/cases/{own}/acts/publish-decision",
            "register" => "/cases?filedYear=2017",
            "register-why" => $"/cases?search={Uri.EscapeDataString("某砖厂（虚构）")}&cols=filed,decided,closed&why={app.Cases.Closed}",
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
        switch (page)
        {
            case "locked-out":
                using (var client = new FormClient(app.Address))
                {
                    for (var i = 0; i < 5; i++)
                    {
                        await client.SignInAsync(LockedOut, password: "wrong");
                    }
                }

                await visit.SignInAsync(LockedOut, "wrong");
                await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("账户已锁定");
                break;
            case "act-begins-check":
                await visit.Page.FillInAsync(
                    ("occurredOn", "2018-03-02"), ("party.name", "不明"), ("party.kind", "legalPerson"), ("party.address", "不明"), ("lead.source", "publicReport"),
                    ("lead.receivedOn", "2018-03-02"), ("violation.facts", "夜间有异味。"), ("violation.place", "河堤"), ("violation.township", "陵江镇"),
                    ("violation.startedOn", "2018-03-01"));
                await visit.Page.NextAsync();
                break;
            case "case-substitution" or "case-custody":
                await visit.Page.Locator(".data tbody a").First.ClickAsync();
                await visit.Page.WaitForURLAsync(url => Guid.TryParse(url.Split('/')[^1], out _));
                break;
            case "act-errors":
                await visit.Page.NextAsync();
                break;
            case "act-paper":
                await visit.Page.FillInAsync(("occurredOn", "2018-06-05"));
                await visit.Page.GetByRole(AriaRole.Button, new() { Name = "预览文书" }).ClickAsync();
                await Assertions.Expect(visit.Page.Locator("#beside iframe")).ToBeVisibleAsync();
                await visit.Page.EvaluateAsync("scrollTo(0, 0)");
                break;
            case "act-similar":
                await visit.Page.FillInAsync(
                    ("party.name", "苍溪县某砖厂有限公司(虚构)"), ("party.kind", "legalPerson"), ("party.address", "苍溪县陵江镇（虚构地址）"), ("party.legalRepresentative", "张某"));
                await visit.Page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }).ClickAsync();
                await Assertions.Expect(visit.Page.Locator("#beside .penalty").First).ToBeVisibleAsync();
                break;
            case "act-check":
                await visit.Page.FillInAsync(("occurredOn", "2017-09-08"), ("amount", "100"), ("voucher", "演示缴款 0009"));
                await visit.Page.NextAsync();
                break;
            case "act-stale":
                await visit.Page.FillInAsync(
                    ("occurredOn", "2018-06-07"), ("interviewee", "某甲"), ("capacity", "厂长"), ("statement", "承认。"), ("certificatesShown", "true"));
                await visit.Page.NextAsync();
                await app.Cases.DoAsync(own, "leader1", "appoint-investigators", new { occurredOn = "2018-06-06", investigators = Others });
                await visit.Page.GetByRole(AriaRole.Button, new() { Name = "确认提交" }).ClickAsync();
                await Assertions.Expect(visit.Page.Locator(".stale")).ToContainTextAsync("指定调查人员");
                break;
            case "public-version":
                await visit.Page.FillInAsync(("occurredOn", "2018-08-01"), ("fullTextAt", "县政府网站（演示）"), ("onCreditPortal", "true"), ("alsoHidden", "违法事实清楚"));
                await visit.Page.NextAsync();
                await Assertions.Expect(visit.Page.GetByText("公开版对照")).ToBeVisibleAsync();
                break;
            default:
                break;
        }

        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return visit;
    }
}
