using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Cases;

public sealed partial class CasePageTests(WebApp app)
{
    private static readonly string[] Two = ["officer1", "officer2"];

    [Fact]
    public async Task One_page_holds_every_section_of_the_case()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync($"/cases/{app.Cases.Closed}");

        foreach (var link in await visit.Page.Locator(".sections a").AllAsync())
        {
            var id = (await link.GetAttributeAsync("href"))!.Split('#')[1];
            await Assertions.Expect(visit.Page.Locator($"#{id}")).ToBeVisibleAsync();
        }

        var text = await visit.Page.Locator("main").InnerTextAsync();
        foreach (var said in new[]
        {
            "苍溪县某砖厂（虚构）", "《大气污染防治法》", "川环执演001", "煤渣裸露", "愿意整改", new string('a', 64), "已改正", "请求从轻", "10,000.00", "壹万元整",
            "送达回证", "演示缴款 0002", "罚款缴清",
        })
        {
            Assert.Contains(said, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("泠溪食品", "hearing", "听证", "已举行", "听证通知书", "听证报告")]
    [InlineData("蕴香楼", "hearing", "听证", "不组织听证：逾期申请")]
    [InlineData("峦石建材", "hearing", "听证", "已放弃", "放弃日期")]
    [InlineData("峦石建材", "remedies", "复议与诉讼", "行政复议", "维持（驳回）")]
    [InlineData("清屿水产", "remedies", "复议与诉讼", "变更", "已变更")]
    [InlineData("泠溪食品", "legality", "审核与讨论", "法制审核", "集体讨论", "给予行政处罚")]
    [InlineData("禾谷香", "enforcement", "催告与执行", "催告书", "申请强制执行", "执行完毕")]
    [InlineData("罗某平", "publication", "公开", "涉及个人隐私")]
    [InlineData("涵川油品", "substitution", "代履行", "代履行决定书", "立即实施", "已执行回转", "收取费用", "退还 180")]
    [InlineData("磐禾石粉", "substitution", "代履行", "催告书", "责令改正，限")]
    public async Task What_few_cases_have_is_a_section_of_its_own_where_it_is_there(string party, string section, string name, params string[] said)
    {
        using var client = await app.FormsAsAsync("officer1");
        await client.OpenAsync($"/cases?search={Uri.EscapeDataString(party)}");
        await client.OpenAsync(CaseLink().Match(client.Page).Value);

        Assert.Contains($"#{section}\">{name}</a>", client.Text, StringComparison.Ordinal);
        var shown = client.Text[client.Text.IndexOf($"id=\"{section}\"", StringComparison.Ordinal)..].Split("</section>")[0];
        Assert.All(said, part => Assert.Contains(part, shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_case_does_not_have_takes_no_section_of_it()
    {
        using var client = await app.FormsAsAsync("officer1");
        await client.OpenAsync($"/cases/{app.Cases.Closed}");

        Assert.All(
            ["hearing", "legality", "remedies", "enforcement", "substitution", "publication"],
            section => Assert.DoesNotMatch($"#{section}\"|id=\"{section}\"", client.Page));
    }

    [Fact]
    public async Task The_service_of_each_paper_is_told_with_its_legal_day_and_proof()
    {
        using var client = await app.FormsAsAsync("officer1");
        await client.OpenAsync($"/cases/{app.Cases.Closed}");

        var service = SectionOf(client, "service");
        Assert.Contains("应送达 3 件，已送达 3 件", service, StringComparison.Ordinal);
        var decision = service.Split("<tr").Single(r => r.Contains("行政处罚决定书", StringComparison.Ordinal));
        Assert.All(["直接送达", "2017-06-21", "送达回证", "赵启明、钱思源"], part => Assert.Contains(part, decision, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Evidence_is_told_with_who_collected_it_who_entered_it_and_what_became_of_goods()
    {
        using var client = await app.FormsAsAsync("officer1");
        await client.OpenAsync($"/cases/{app.Cases.Closed}");
        Assert.All(["川环执演001", "川环执演002", "晚 ", "经手记录"], part => Assert.Contains(part, SectionOf(client, "evidence"), StringComparison.Ordinal));

        await client.OpenAsync($"/cases?search={Uri.EscapeDataString("朔川汽车")}");
        await client.OpenAsync(CaseLink().Match(client.Page).Value);
        Assert.All(["登记保存、查封、扣押的物品", "保管地点", "批准先行登记保存", "处理先行登记保存的证据"], part => Assert.Contains(part, SectionOf(client, "evidence"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_photograph_that_cannot_be_shown_small_says_so()
    {
        var id = await app.Cases.FiledAsync(982, "苍溪县某照片砂厂（虚构）", new(2018, 6, 4));
        var sha256 = await app.KeepAsync([0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0]);
        await app.Cases.DoAsync(id, "officer1", "add-evidence", new
        {
            occurredOn = "2018-06-06",
            kind = "audioVisual",
            title = "照片",
            proves = "未覆盖",
            officers = Two,
            files = new[] { new { name = "IMG_0001.HEIC", sha256, bytes = 24 } },
        });
        using var client = await app.FormsAsAsync("officer1");

        await client.OpenAsync($"/cases/{id}");

        Assert.Contains("HEIC 格式的照片不能在页面上显示缩略图", SectionOf(client, "evidence"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_case_is_asked_only_for_what_outlives_it()
    {
        using var client = await app.FormsAsAsync("officer1");

        // Evidence preserved and never disposed of: late it was, due it is no longer.
        await client.OpenAsync($"/cases?search={Uri.EscapeDataString("渌坪豆制品")}");
        await client.OpenAsync(CaseLink().Match(client.Page).Value);
        var preserved = SectionOf(client, "deadlines").Split("<tr").Single(r => r.Contains("处理先行登记保存的证据（", StringComparison.Ordinal) && r.Contains("随案件办结终止", StringComparison.Ordinal));
        Assert.Contains("超期", preserved, StringComparison.Ordinal);
        Assert.DoesNotContain("处理先行登记保存的证据", Next(client), StringComparison.Ordinal);

        // A decision is to be made public although the case is closed.
        await client.OpenAsync($"/cases/{app.Cases.Closed}");
        Assert.Contains("公开", Next(client), StringComparison.Ordinal);

        static string Next(FormClient client) => client.Text[client.Text.IndexOf("<dt>下一期限", StringComparison.Ordinal)..].Split("</dd>")[0];
    }

    private static string SectionOf(FormClient client, string id) =>
        client.Text[client.Text.IndexOf($"id=\"{id}\"", StringComparison.Ordinal)..].Split("</section>")[0];

    [Fact]
    public async Task The_acts_of_other_stages_are_folded_by_what_they_are_about()
    {
        using var client = await app.FormsAsAsync("officer1");
        await client.OpenAsync($"/cases/{app.Cases.Closed}");

        var others = client.Text[client.Text.IndexOf("其他阶段的步骤", StringComparison.Ordinal)..].Split("</section>")[0];
        Assert.Matches(@"<summary>听证 \(6\)</summary>", others);
        Assert.Matches(@"<summary>移送司法 \(\d+\)</summary>", others);
    }

    [Fact]
    public async Task A_time_that_the_party_let_pass_is_over_and_not_missed()
    {
        using var client = await app.FormsAsAsync("officer1");
        await client.OpenAsync($"/cases?search={Uri.EscapeDataString("蕴香楼")}");
        await client.OpenAsync(CaseLink().Match(client.Page).Value);

        var row = client.Text[client.Text.IndexOf("id=\"deadlines\"", StringComparison.Ordinal)..].Split("<tr").Single(r => r.Contains("要求听证</th>", StringComparison.Ordinal));
        Assert.Contains("<span class=\"tag off\">已届满</span>", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_tells_what_was_sent_back_voided_and_handed_over_from_ordinary_steps()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync($"/cases/{app.Cases.Closed}");

        await Assertions.Expect(visit.Page.Locator(".timeline .sent-back")).ToContainTextAsync("退回补充调查");
        await Assertions.Expect(visit.Page.Locator(".timeline .cancelled")).ToContainTextAsync("文书作废");
        await Assertions.Expect(visit.Page.Locator(".timeline .ended").First).ToContainTextAsync("补录");
        await Assertions.Expect(visit.Page.Locator(".timeline .ended").First).ToContainTextAsync("结案");

        await visit.Page.GotoAsync($"/cases/{app.Cases.Referred}");
        await Assertions.Expect(visit.Page.Locator(".timeline .handed-over").First).ToContainTextAsync("公安机关");
    }

    [Fact]
    public async Task A_deadline_explains_each_of_its_days()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync($"/cases/{app.Cases.Owing}");
        var payment = visit.Page.Locator("#deadlines tbody tr", new() { HasText = "超期" }).First;

        await payment.GetByText("为什么是这一天").ClickAsync();

        await Assertions.Expect(payment.Locator(".days")).ToContainTextAsync("第 1 日");
        await Assertions.Expect(payment.Locator(".days")).ToContainTextAsync("开始之日不计");
        await Assertions.Expect(payment.Locator(".days")).ToContainTextAsync("届满日");
    }

    [Fact]
    public async Task A_refused_act_shows_the_missing_fact_and_the_article()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync($"/cases/{app.Cases.Referred}");

        await Assertions.Expect(visit.Page.Locator("#acts .can").First).ToBeVisibleAsync();
        var refused = visit.Page.Locator("#acts > .acts .cannot").First;
        await Assertions.Expect(refused.Locator(".article")).ToContainTextAsync("《");
    }

    [Fact]
    public async Task Looking_at_a_day_turns_the_page_back_to_it_with_a_clear_notice()
    {
        await using var visit = await app.VisitAsAsync("officer1");
        await visit.Page.GotoAsync($"/cases/{app.Cases.Closed}");

        await visit.Page.GetByLabel("看某一天的案件").FillAsync("2017-05-24");
        await visit.Page.Locator(".as-of button").ClickAsync();

        await visit.Page.WaitForURLAsync($"**/cases/{app.Cases.Closed}?asOf=2017-05-24*");
        await Assertions.Expect(visit.Page.Locator(".banner")).ToContainTextAsync("2017-05-24 当日（含）的样子");
        await Assertions.Expect(visit.Page.Locator(".identity .tag")).ToHaveTextAsync("审查中");
        await Assertions.Expect(visit.Page.Locator("#decision")).ToContainTextAsync("尚未作出决定");
        await visit.Page.Locator(".banner").GetByText("回到现在").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".identity .tag")).ToHaveTextAsync("已结案");
    }

    [Fact]
    public async Task Looking_at_what_was_known_then_leaves_out_what_was_recorded_later()
    {
        await using var visit = await app.VisitAsAsync("inspector1");
        await visit.Page.GotoAsync($"/cases/{app.Cases.Closed}?knownAt=2017-12-31T10:00");
        await Assertions.Expect(visit.Page.Locator(".banner")).ToContainTextAsync("还不存在");

        var now = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8));
        await visit.Page.GotoAsync($"/cases/{app.Cases.Closed}?asOf=2017-05-24&knownAt={now:yyyy-MM-ddTHH:mm}");
        await Assertions.Expect(visit.Page.Locator(".banner")).ToContainTextAsync("当时已经登记");
        await Assertions.Expect(visit.Page.Locator(".identity .tag")).ToHaveTextAsync("审查中");
        Assert.Equal(0, await visit.Page.Locator("#acts .can a").CountAsync());
    }

    [Fact]
    public async Task The_days_of_the_case_lead_back_to_each_of_them()
    {
        await using var visit = await app.VisitAsAsync("officer1", javaScript: false);
        await visit.Page.GotoAsync($"/cases/{app.Cases.Closed}");

        await visit.Page.Locator(".moments").GetByText("2017-06-20").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".identity .tag")).ToHaveTextAsync("已处罚");
        await Assertions.Expect(visit.Page.Locator(".moments [aria-current]")).ToHaveTextAsync("2017-06-20");
    }

    [Theory]
    [InlineData("2017-01-01", "还不存在")]
    [InlineData("2017-13-01", "日期“2017-13-01”不对")]
    [InlineData("yesterday", "日期“yesterday”不对")]
    public async Task A_day_before_the_case_or_no_day_at_all_is_said_so(string day, string said)
    {
        using var client = await app.FormsAsAsync("officer1");

        Assert.Equal(HttpStatusCode.OK, await client.OpenAsync($"/cases/{app.Cases.Closed}?asOf={day}"));
        Assert.Contains(said, client.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_papers_are_links_to_their_pdf()
    {
        using var client = await app.FormsAsAsync("officer1");
        await client.OpenAsync($"/cases/{app.Cases.Closed}");

        var rows = client.Text[client.Text.IndexOf("id=\"documents\"", StringComparison.Ordinal)..].Split("<tr").Where(r => r.Contains("行政处罚决定书", StringComparison.Ordinal));
        Assert.Matches($"href=\"/cases/{app.Cases.Closed}/documents/[0-9a-f-]{{36}}\"", rows.First());
    }

    [Theory]
    [InlineData("officer1", true)]
    [InlineData("legal1", true)]
    [InlineData("leader1", false)]
    [InlineData("inspector1", false)]
    public async Task A_citizens_number_is_whole_only_for_those_who_work_with_the_papers(string user, bool whole)
    {
        using var client = await app.FormsAsAsync(user);
        await client.OpenAsync($"/cases/{app.Cases.Citizens}");

        Assert.Equal(whole, client.Page.Contains(SomeCases.CitizenNumber, StringComparison.Ordinal));
        Assert.Equal(!whole, client.Page.Contains("**************" + SomeCases.CitizenNumber[^4..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_case_that_is_not_there_is_a_page_that_says_so_with_its_trace()
    {
        using var client = await app.FormsAsAsync("officer1");

        Assert.Equal(HttpStatusCode.NotFound, await client.OpenAsync($"/cases/{Guid.NewGuid()}"));
        Assert.Contains("没有这个案件", client.Text, StringComparison.Ordinal);
        Assert.Matches("<code>[^<]+</code>", client.Page);
    }

    [GeneratedRegex("/cases/[0-9a-f]{8}-[0-9a-f-]{27}(?=\")")]
    private static partial Regex CaseLink();
}
