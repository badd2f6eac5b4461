using Enforcement.Api.Acts;
using Enforcement.Application.Demonstration;
using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Acts;

/// <summary>What forms do when something goes wrong: they say what, and lose nothing.</summary>
public sealed class FormPageTests(WebApp app)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Faults_are_listed_linked_to_their_fields_and_nothing_typed_is_lost(bool javaScript)
    {
        var id = await app.Cases.FiledAsync(910 + (javaScript ? 1 : 0), "苍溪县某石材厂（虚构）", new(2018, 6, 4));
        await using var visit = await app.VisitAsAsync("officer1", javaScript);
        var page = visit.Page;

        await page.GotoAsync($"/cases/{id}/acts/record-inspection");
        await page.FillInAsync(("occurredOn", "2018-06-06"), ("from", "09:00"), ("findings", "现场有粉尘。"));
        await page.NextAsync();

        await Assertions.Expect(page.Locator(".errors")).ToContainTextAsync("请填写检查地点");
        await Assertions.Expect(page.Locator(".errors")).ToContainTextAsync("请填写“结束时间”");
        await Assertions.Expect(page.Locator("[name=findings]")).ToHaveValueAsync("现场有粉尘。");
        await page.Locator(".errors a", new() { HasText = "检查地点" }).ClickAsync();
        Assert.EndsWith("#f-place", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("#f-place")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(page.Locator("#f-place-error")).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_rule_that_refuses_is_named_with_its_article_and_the_words_stay()
    {
        var id = await app.Cases.FiledAsync(913, "苍溪县某木材厂（虚构）", new(2018, 6, 4));
        var before = await app.EventsAsync(id);
        await using var visit = await app.VisitAsAsync("officer1", javaScript: false);

        await visit.Page.GotoAsync($"/cases/{id}/acts/record-interview");
        await visit.Page.FillInAsync(
            ("occurredOn", "2018-06-07"), ("interviewee", "某甲"), ("capacity", "厂长"), ("statement", "承认。"), ("certificatesShown", "false"), ("officers", "officer1 officer2"));
        await visit.Page.NextAsync();

        await Assertions.Expect(visit.Page.Locator(".errors")).ToContainTextAsync("R-");
        await Assertions.Expect(visit.Page.Locator(".errors .article")).ToContainTextAsync("《");
        await Assertions.Expect(visit.Page.Locator("[name=statement]")).ToHaveValueAsync("承认。");
        Assert.Equal(before, await app.EventsAsync(id));
    }

    [Fact]
    public async Task When_the_session_has_ended_the_words_are_kept_and_shown_after_signing_in()
    {
        var id = await app.Cases.FiledAsync(914, "苍溪县某塑料厂（虚构）", new(2018, 6, 4));
        await using var visit = await app.VisitAsync();
        await visit.Page.GotoAsync($"/cases/{id}/acts/record-interview");
        await visit.SignInAsync("officer1");
        await visit.Page.WaitForURLAsync("**/record-interview");
        await visit.Page.FillInAsync(("statement", "写了很久的一段话。"));

        await visit.Page.Context.ClearCookiesAsync();
        await visit.Page.NextAsync();
        await visit.Page.WaitForURLAsync("**/sign-in**");
        await visit.SignInAsync("officer1");

        await visit.Page.WaitForURLAsync("**/record-interview**");
        await Assertions.Expect(visit.Page.Locator(".banner")).ToContainTextAsync("已经保留");
        await Assertions.Expect(visit.Page.Locator("[name=statement]")).ToHaveValueAsync("写了很久的一段话。");
    }

    [Fact]
    public async Task When_no_server_answers_the_page_stays_with_its_words_and_another_server_takes_them()
    {
        var id = await app.Cases.FiledAsync(919, "苍溪县某停机石材厂（虚构）", new(2018, 6, 4));
        await using var visit = await app.VisitAsAsync("officer1");
        var page = visit.Page;
        string address;
        await using (var first = app.BuildHost())
        {
            await first.StartAsync(TestContext.Current.CancellationToken);
            address = first.Urls.Single();
            await page.GotoAsync($"{address}/cases/{id}/acts/record-interview");
            await page.FillInAsync(("occurredOn", "2018-06-07"), ("interviewee", "某甲"), ("capacity", "厂长"), ("statement", "写了很久的一段话。"), ("certificatesShown", "true"));
            await first.StopAsync(TestContext.Current.CancellationToken);
        }

        var next = page.GetByRole(AriaRole.Button, new() { Name = "下一步：核对" });
        await next.ClickAsync();

        await Assertions.Expect(page.Locator("#unsent")).ToContainTextAsync("还在本页");
        await Assertions.Expect(page.Locator("[name=statement]")).ToHaveValueAsync("写了很久的一段话。");
        await page.ScreenshotAsync(new() { Path = Path.Combine(app.Pictures, "act-unsent-1440.png") });

        await using var second = app.BuildHost(address);
        await second.StartAsync(TestContext.Current.CancellationToken);
        await next.ClickAsync();

        await page.WaitForURLAsync($"{address}/cases/{id}/acts/record-interview/check");
        await Assertions.Expect(page.Locator(".checked")).ToContainTextAsync("写了很久的一段话。");
    }

    [Fact]
    public async Task When_no_server_answers_the_confirmation_the_page_stays_and_says_so_and_confirming_again_records_once()
    {
        var id = await app.Cases.FiledAsync(922, "苍溪县某断网石材厂（虚构）", new(2018, 6, 4));
        await using var visit = await app.VisitAsAsync("officer1");
        var page = visit.Page;
        var confirm = page.GetByRole(AriaRole.Button, new() { Name = "确认提交" });
        string address;
        await using (var first = app.BuildHost())
        {
            await first.StartAsync(TestContext.Current.CancellationToken);
            address = first.Urls.Single();
            await page.GotoAsync($"{address}/cases/{id}/acts/record-interview");
            await page.FillInAsync(("occurredOn", "2018-06-07"), ("interviewee", "某甲"), ("capacity", "厂长"), ("statement", "承认。"), ("certificatesShown", "true"));
            await page.NextAsync();
            await first.StopAsync(TestContext.Current.CancellationToken);
        }

        await confirm.ClickAsync();

        await Assertions.Expect(page.Locator("#unsent")).ToContainTextAsync("再点一次“确认提交”");
        await Assertions.Expect(page.Locator(".checked")).ToContainTextAsync("承认。");
        await page.ScreenshotAsync(new() { Path = Path.Combine(app.Pictures, "check-unsent-1440.png"), FullPage = true });

        await using var second = app.BuildHost(address);
        await second.StartAsync(TestContext.Current.CancellationToken);
        await confirm.ClickAsync();

        await page.WaitForURLAsync("**/done**");
        await Assertions.Expect(page.Locator(".recorded")).ToContainTextAsync("已记录");
        Assert.Single(await app.EventsAsync(id), e => e == "interview_recorded");
    }

    [Fact]
    public async Task A_draft_is_its_authors_alone_and_can_be_thrown_away()
    {
        var id = await app.Cases.FiledAsync(915, "苍溪县某印刷厂（虚构）", new(2018, 6, 4));
        await using var visit = await app.VisitAsAsync("officer1");
        await using var other = await app.VisitAsAsync("officer2");
        var address = $"/cases/{id}/acts/record-interview";

        await visit.Page.GotoAsync(address);
        await visit.Page.FillInAsync(("statement", "草稿。"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".banner")).ToContainTextAsync("保存");
        await visit.Page.GotoAsync(address);
        await Assertions.Expect(visit.Page.Locator("[name=statement]")).ToHaveValueAsync("草稿。");
        await other.Page.GotoAsync(address);
        await Assertions.Expect(other.Page.Locator("[name=statement]")).ToHaveValueAsync("");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "放弃草稿" }).ClickAsync();
        await visit.Page.GotoAsync(address);

        await Assertions.Expect(visit.Page.Locator("[name=statement]")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task When_others_changed_the_case_what_they_did_is_shown_before_going_on()
    {
        var id = await app.Cases.FiledAsync(916, "苍溪县某酿造厂（虚构）", new(2018, 6, 4));
        await using var visit = await app.VisitAsAsync("officer1");
        await using var other = await app.VisitAsAsync("officer2", javaScript: false);
        var page = visit.Page;

        (string, string)[] interview = [("occurredOn", "2018-06-07"), ("interviewee", "某甲"), ("capacity", "厂长"), ("statement", "承认。"), ("certificatesShown", "true")];
        await page.GotoAsync($"/cases/{id}/acts/record-interview");
        await page.FillInAsync(interview);
        await page.NextAsync();
        await other.Page.PerformAsync(
            $"/cases/{id}/acts/record-inspection", ("occurredOn", "2018-06-06"), ("from", "09:00"), ("to", "10:00"), ("place", "厂区"), ("findings", "有异味。"),
            ("signingNote", "签名"), ("certificatesShown", "true"));
        await page.GetByRole(AriaRole.Button, new() { Name = "确认提交" }).ClickAsync();

        await Assertions.Expect(page.Locator(".stale")).ToContainTextAsync("现场检查");
        await Assertions.Expect(page.Locator(".stale")).ToContainTextAsync("钱思源");
        await Assertions.Expect(page.Locator("[name=statement]")).ToHaveValueAsync("承认。");
        Assert.Equal("inspection_recorded", (await app.EventsAsync(id))[^1]);

        await page.GetByRole(AriaRole.Button, new() { Name = "我已核对" }).ClickAsync();
        await page.NextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认提交" }).ClickAsync();
        await page.WaitForURLAsync("**/done**");
        Assert.Equal("interview_recorded", (await app.EventsAsync(id))[^1]);
    }

    [Fact]
    public async Task A_deadline_that_the_system_marks_in_between_holds_nobody_up()
    {
        var id = await app.Cases.FiledAsync(983, "苍溪县某超期厂（虚构）", new(2018, 6, 4));
        using var client = await app.FormsAsAsync("officer1");
        await client.OpenAsync($"/cases/{id}/acts/record-interview");
        await client.SendAsync(
            ActSubmissions.FormAddress, ("occurredOn", "2018-06-07"), ("interviewee", "某甲"), ("capacity", "厂长"), ("statement", "承认。"),
            ("certificatesShown", "true"), ("officers", "officer1"), ("officers", "officer2"), ("intent", "check"));
        Assert.True(await app.MarkMissedAsync(id, new(2018, 12, 31)) > 0);

        await client.SendAsync(ActSubmissions.SubmitAddress);

        Assert.Contains("/done?key=", client.At, StringComparison.Ordinal);
        Assert.Equal(["deadline_missed", "interview_recorded"], (await app.EventsAsync(id)).TakeLast(2));
    }

    [Fact]
    public async Task Confirming_twice_records_once()
    {
        var id = await app.Cases.FiledAsync(917, "苍溪县某铸造厂（虚构）", new(2018, 6, 4));
        await using var visit = await app.VisitAsAsync("officer1", javaScript: false);
        await visit.Page.GotoAsync($"/cases/{id}/acts/record-interview");
        await visit.Page.FillInAsync(
            ("occurredOn", "2018-06-07"), ("interviewee", "某甲"), ("capacity", "厂长"), ("statement", "承认。"), ("certificatesShown", "true"));
        await visit.Page.NextAsync();
        await using var twin = new Visit(visit.Page.Context, await visit.Page.Context.NewPageAsync());
        await twin.Page.GotoAsync(visit.Page.Url);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "确认提交" }).ClickAsync();
        await twin.Page.GetByRole(AriaRole.Button, new() { Name = "确认提交" }).ClickAsync();

        Assert.Equal(visit.Page.Url, twin.Page.Url);
        Assert.Single(await app.EventsAsync(id), e => e == "interview_recorded");
    }

    [Fact]
    public async Task Rows_are_added_and_taken_away_without_a_script()
    {
        await using var visit = await app.VisitAsAsync("leader1", javaScript: false);
        var page = visit.Page;

        await page.GotoAsync($"/cases/{app.Cases.Citizens}/acts/decide-penalty");
        await Assertions.Expect(page.Locator(".errors.soft")).ToContainTextAsync("R-");
        await page.FillInAsync(("penalties[0].kind", "fine"), ("penalties[0].amount", "500"));
        await page.GetByRole(AriaRole.Button, new() { Name = "增加一项处罚" }).ClickAsync();
        await page.FillInAsync(("penalties[1].kind", "warning"));
        await page.GetByRole(AriaRole.Button, new() { Name = "删除处罚第 1 项" }).ClickAsync();

        await Assertions.Expect(page.Locator(".row")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("[name='penalties[0].kind']")).ToHaveValueAsync("warning");
    }

    [Fact]
    public async Task One_of_two_violations_is_spared_on_the_form_of_the_decision_and_the_timeline_tells_it()
    {
        var id = await app.Cases.NoticedForTwoAsync(921, "苍溪县某饭店（虚构）", new(2017, 11, 6));
        await using var visit = await app.VisitAsAsync("leader1", javaScript: false);
        var page = visit.Page;
        await page.GotoAsync($"/cases/{id}/acts/decide-penalty");
        await page.FillInAsync(("occurredOn", "2017-12-12"), ("grounds", "初次违法，积极整改。"), ("penalties[0].kind", "fine"), ("penalties[0].amount", "8000.5"));
        await page.GetByRole(AriaRole.Button, new() { Name = "增加一项对其他违法行为的分别裁量" }).ClickAsync();
        await page.FillInAsync(("further[0].violation", "2"), ("further[0].grounds", "证据不足。"));

        await page.NextAsync();
        await Assertions.Expect(page.Locator(".errors").First).ToContainTextAsync("对第二项违法行为没有给予处罚，也没有在 spared 写明不予处罚的情形");

        await page.GetByRole(AriaRole.Button, new() { Name = "增加一项不予处罚的违法行为" }).ClickAsync();
        await page.FillInAsync(("spared[0].violation", "2"), ("spared[0].ground", "factsNotEstablished"), ("spared[0].reasons", "不能证明洗车间产生挥发性有机物"));
        await page.NextAsync();
        Assert.True(page.Url.EndsWith("/check", StringComparison.Ordinal), await page.ErrorsAsync());
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("不能证明洗车间产生挥发性有机物");
        await page.GetByRole(AriaRole.Button, new() { Name = "确认提交" }).ClickAsync();

        await page.GotoAsync($"/cases/{id}");
        await Assertions.Expect(page.Locator(".timeline")).ToContainTextAsync("对第二项违法行为不予处罚：违法事实不能成立。");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task An_act_of_another_role_has_no_form()
    {
        using var client = await app.FormsAsAsync("legal1");

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, await client.OpenAsync($"/cases/{app.Cases.Citizens}/acts/decide-penalty"));
    }

    [Fact]
    public async Task A_file_of_no_known_kind_is_refused_by_its_content()
    {
        var id = await app.Cases.FiledAsync(918, "苍溪县某电子厂（虚构）", new(2018, 6, 4));
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync($"/cases/{id}/acts/add-evidence");

        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = "照片.jpg", MimeType = "image/jpeg", Buffer = "<script>alert(1)</script>"u8.ToArray() });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "上传" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".banner.bad")).ToContainTextAsync("照片.jpg");
        await Assertions.Expect(visit.Page.Locator(".taken li")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_ticket_that_is_not_ours_keeps_nothing()
    {
        using var http = new HttpClient { BaseAddress = app.Address };
        using var form = new FormUrlEncodedContent([new("ticket", "forged"), new("statement", DemonstrationAgency.Notice)]);

        using var answer = await http.PostAsync(Api.Acts.ActSubmissions.FormAddress, form, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
