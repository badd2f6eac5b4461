using System.Net;
using Enforcement.Api.Acts;
using Enforcement.Domain.Cases;
using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Acts;

/// <summary>What stands beside a form while it is filled in: the paper as far as it has come, and parties that may be the one named.</summary>
public sealed class WorkbenchTests(WebApp app)
{
    // A draft of their own: other tests begin cases as other officers.
    private const string Officer = "officer5";

    private static readonly string[] Both = ["officer1", "officer2"];

    public static TheoryData<string> Papers => [.. CaseActs.All.Where(act => act.Issues is not null).Select(act => act.Name)];

    [Fact]
    public async Task The_paper_follows_what_is_typed_and_says_which_contents_the_law_still_wants()
    {
        var id = await InspectedAsync(923, "苍溪县某石膏厂（虚构）");
        await using var visit = await app.VisitAsAsync("officer1");
        var (page, beside) = (visit.Page, visit.Page.Locator("#beside"));

        await page.GotoAsync($"/cases/{id}/acts/order-correction");
        await Assertions.Expect(beside).ToContainTextAsync("请填写“改正期限”");
        await Assertions.Expect(beside.Locator("iframe")).ToHaveCountAsync(0);
        await page.FillInAsync(("occurredOn", "2018-06-08"), ("dueOn", "2018-06-18"));
        await page.Locator("[name=dueOn]").BlurAsync();
        await Assertions.Expect(beside.Locator(".missing")).ToContainTextAsync("责令改正的具体内容");
        await page.FillInAsync(("content", "立即停止扬尘。"));
        await page.Locator("[name=content]").BlurAsync();

        await Assertions.Expect(beside.Locator("iframe")).ToBeVisibleAsync();
        await Assertions.Expect(beside.Locator(".all-said")).ToContainTextAsync("都已写明");
        var draft = await beside.Locator("iframe").GetAttributeAsync("src");
        Assert.StartsWith("%PDF-", await page.EvaluateAsync<string>("async address => (await (await fetch(address)).text()).slice(0, 5)", draft), StringComparison.Ordinal);
        var (form, paper) = ((await page.Locator("#act-form").BoundingBoxAsync())!, (await beside.BoundingBoxAsync())!);
        Assert.True(form.X + form.Width <= paper.X && Math.Abs(form.Y - paper.Y) < 40, "the paper stands at the right of the form");
        Assert.Empty(visit.Complaints);
        await page.ScreenshotAsync(new() { Path = Path.Combine(app.Pictures, "act-paper-typed-1440.png") });
    }

    [Fact]
    public async Task Without_a_script_a_button_shows_the_same_and_a_narrow_screen_gets_the_link_alone()
    {
        var id = await InspectedAsync(924, "苍溪县某石灰窑（虚构）");
        await using var visit = await app.VisitAsAsync("officer1", javaScript: false);
        var (page, beside) = (visit.Page, visit.Page.Locator("#beside"));
        await page.GotoAsync($"/cases/{id}/acts/order-correction");
        await page.FillInAsync(("occurredOn", "2018-06-08"), ("dueOn", "2018-06-18"));

        await page.GetByRole(AriaRole.Button, new() { Name = "预览文书" }).ClickAsync();

        Assert.EndsWith("/order-correction#beside", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("[name=dueOn]")).ToHaveValueAsync("2018-06-18");
        await Assertions.Expect(page.Locator(".errors:not(.soft)")).ToHaveCountAsync(0);
        await Assertions.Expect(beside.Locator(".missing li")).ToHaveCountAsync(1);
        await Assertions.Expect(beside.Locator(".missing")).ToContainTextAsync("责令改正的具体内容");
        await Assertions.Expect(beside.Locator(".missing .article")).ToContainTextAsync("《");
        await Assertions.Expect(beside.Locator("iframe")).ToBeVisibleAsync();
        await page.SetViewportSizeAsync(360, 740);
        await Assertions.Expect(beside.Locator("iframe")).ToBeHiddenAsync();
        await Assertions.Expect(beside.GetByRole(AriaRole.Link, new() { Name = "单独打开" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_a_rule_refuses_in_the_words_so_far_is_told_beside_the_form()
    {
        var id = await app.Cases.NoticedForTwoAsync(929, "苍溪县某双项饭店（虚构）", new(2017, 11, 6));
        await using var visit = await app.VisitAsAsync("leader1", javaScript: false);
        var (page, beside) = (visit.Page, visit.Page.Locator("#beside"));
        await page.GotoAsync($"/cases/{id}/acts/decide-penalty");
        await Assertions.Expect(beside).ToContainTextAsync("请选择“处罚种类”");
        await page.FillInAsync(("occurredOn", "2017-12-12"), ("grounds", "初次违法，积极整改。"), ("penalties[0].kind", "fine"), ("penalties[0].amount", "8000.5"));

        await page.GetByRole(AriaRole.Button, new() { Name = "预览文书" }).ClickAsync();

        await Assertions.Expect(beside.Locator(".missing")).ToContainTextAsync("第二项");
        await Assertions.Expect(beside.Locator(".missing .article").First).ToContainTextAsync("R-");
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task Every_form_of_a_paper_names_what_the_law_wants_in_it_however_little_is_filled_in(string name)
    {
        var act = CaseActs.All.Single(a => a.Name == name);
        using var client = await app.FormsAsAsync(act.Roles[0] switch { Domain.Officers.Role.Legal => "legal1", Domain.Officers.Role.Leader => "leader1", _ => Officer });

        // A form can be filled in before its act is allowed: in a case that has come to its end, to its middle, or has only been proposed.
        foreach (var id in new[] { app.Cases.Closed, app.Cases.Citizens, app.Cases.Referred, await app.Cases.ProposedAsync(927, "苍溪县某初始厂（虚构）", new(2018, 6, 4)) })
        {
            Assert.Equal(HttpStatusCode.OK, await client.OpenAsync(ActAddress.Form(id, name)));

            Assert.Contains("id=\"beside\"", client.Page, StringComparison.Ordinal);
            Assert.Contains("（草稿）</h2>", client.Text, StringComparison.Ordinal);
            Assert.Matches("依法应当写明的 [1-9]|已写明的 [1-9]|项法定内容", client.Text);
        }
    }

    [Fact]
    public async Task A_party_under_another_spelling_is_shown_with_why_its_case_and_its_penalty_while_the_form_is_filled_in()
    {
        await using var visit = await app.VisitAsAsync(Officer);
        var (page, beside) = (visit.Page, visit.Page.Locator("#beside"));
        await page.GotoAsync("/cases/new/receive-lead");
        await Assertions.Expect(beside).ToContainTextAsync("没有查到");

        await page.FillInAsync(("party.name", "苍溪县某砖厂 有限公司(虚构)"), ("party.phone", "0839-0000000"));
        await page.Locator("[name='party.phone']").BlurAsync();

        await Assertions.Expect(beside).ToContainTextAsync("苍溪县某砖厂（虚构）");
        await Assertions.Expect(beside.Locator(".tag").First).ToContainTextAsync("名称相同");
        await Assertions.Expect(beside.Locator($"a[href='/cases/{app.Cases.Closed}']")).ToBeVisibleAsync();
        await Assertions.Expect(beside.Locator(".penalty").First).ToContainTextAsync("罚款 10,000");
        // What the field was only filled up with is nothing in common.
        await Assertions.Expect(beside).Not.ToContainTextAsync("联系电话相同");
        Assert.Empty(visit.Complaints);
        await page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "放弃草稿" }).ClickAsync();
    }

    [Fact]
    public async Task Who_checks_a_proposal_sees_the_other_cases_of_the_party_but_not_the_case_itself()
    {
        const string Twin = "苍溪县某孪生饭店（虚构）";
        var other = await app.Cases.ProposedAsync(925, Twin, new(2018, 6, 4));
        var third = await app.Cases.ProposedAsync(926, Twin, new(2018, 6, 5));
        await using var visit = await app.VisitAsAsync("officer5", javaScript: false);
        var page = visit.Page;
        await page.GotoAsync("/cases/new/receive-lead");
        (string, string)[] lead =
        [
            ("occurredOn", "2018-07-02"), ("party.name", Twin), ("party.kind", "legalPerson"), ("party.address", "苍溪县某路 77 号"), ("party.legalRepresentative", "无名氏"),
            ("lead.source", "publicReport"), ("lead.receivedOn", "2018-07-02"), ("violation.facts", "油烟扰民。"), ("violation.place", "某路"),
            ("violation.township", "陵江镇"), ("violation.startedOn", "2018-07-01"),
        ];
        await page.FillInAsync(lead);
        await page.NextAsync();
        var similar = page.Locator(".similar");
        await Assertions.Expect(similar.Locator($"a[href='/cases/{other}']")).ToBeVisibleAsync();
        // Two of one name with a code each are two parties, and each has its own case.
        var twins = similar.Locator("> ul > li", new() { HasText = Twin });
        await Assertions.Expect(twins).ToHaveCountAsync(2);
        await Assertions.Expect(twins.First.Locator("a")).ToHaveAttributeAsync("href", $"/cases/{third}");
        // Numbers, addresses and telephones of others are compared, not shown.
        await Assertions.Expect(similar).Not.ToContainTextAsync("MA62");
        await Assertions.Expect(similar).Not.ToContainTextAsync("虚构地址");

        await page.GetByRole(AriaRole.Button, new() { Name = "确认提交" }).ClickAsync();
        var id = new Uri(page.Url).AbsolutePath.Split('/')[2];
        await page.PerformAsync($"/cases/{id}/acts/review-lead", ("occurredOn", "2018-07-03"), ("findings", "属实。"), ("advice", "file"));
        await page.GotoAsync($"/cases/{id}/acts/propose-filing");

        await Assertions.Expect(similar.Locator($"a[href='/cases/{other}']")).ToBeVisibleAsync();
        await Assertions.Expect(similar.Locator($"a[href='/cases/{id}']")).ToHaveCountAsync(0);
    }

    private async Task<Guid> InspectedAsync(int number, string party)
    {
        var id = await app.Cases.FiledAsync(number, party, new(2018, 6, 4));
        await app.Cases.DoAsync(id, "officer1", "record-inspection", new
        {
            occurredOn = "2018-06-07",
            from = "09:00",
            to = "10:00",
            place = "厂区",
            findings = "有扬尘。",
            signingNote = "签名",
            certificatesShown = true,
            officers = Both,
        });
        return id;
    }
}
