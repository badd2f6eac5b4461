using Enforcement.Domain.Parties;
using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Acts;

/// <summary>A case from its beginning to its end, done by its people in their browsers; without a script, as every page must work.</summary>
public sealed class WholeCaseTests(WebApp app)
{
    [Fact]
    public async Task A_case_is_received_proposed_investigated_returned_noticed_heard_decided_served_paid_closed_and_archived()
    {
        await using var officer = await app.VisitAsAsync("officer1", javaScript: false);
        await using var legal = await app.VisitAsAsync("legal1", javaScript: false);
        await using var chair = await app.VisitAsAsync("legal2", javaScript: false);
        await using var leader = await app.VisitAsAsync("leader1", javaScript: false);
        const string Code = "91510824MA6200900";
        const string Both = "officer1 officer2";
        (string, string)[] suspicion =
        [
            ("party.name", "苍溪县浏览器预制构件厂（虚构）"), ("party.kind", "legalPerson"), ("party.address", "苍溪县陵江镇（虚构地址）"),
            ("party.creditCode", Code + CreditCode.CheckCharacter(Code)), ("lead.source", "publicReport"), ("lead.receivedOn", "2018-03-02"),
            ("violation.facts", "露天堆放的水泥未密闭，装卸时扬尘。"), ("violation.place", "厂区东侧料场"), ("violation.township", "陵江镇"),
            ("violation.startedOn", "2018-02-20"),
        ];

        var done = await officer.Page.PerformAsync("/cases/new/receive-lead", [("occurredOn", "2018-03-02"), .. suspicion]);
        var id = Guid.Parse(new Uri(done).AbsolutePath.Split('/')[2]);
        string Act(string name) => $"/cases/{id}/acts/{name}";
        Task<string> Number(IPage page) => page.Locator("#allotted").InnerTextAsync();
        Task Serve(string number, string day) => officer.Page.PerformAsync(
            Act("record-service"), ("occurredOn", day), ("documentId", "~" + number), ("method", "direct"), ("recipient", "厂长"), ("receipt", "送达回证"));

        await officer.Page.PerformAsync(Act("review-lead"), ("occurredOn", "2018-03-05"), ("findings", "举报属实，料场未密闭。"), ("advice", "file"));
        // What the lead says stands in the form already, and can be changed.
        await officer.Page.GotoAsync(Act("propose-filing"));
        await Assertions.Expect(officer.Page.Locator(".banner")).ToContainTextAsync("已经按登记的线索填好");
        foreach (var (path, value) in suspicion.Where(s => s.Item1 != "violation.facts"))
        {
            await Assertions.Expect(officer.Page.Locator($"[name='{path}']")).ToHaveValueAsync(value);
        }

        await officer.Page.PerformAsync(
            Act("propose-filing"),
            ("occurredOn", "2018-03-05"), ("violation.facts", "露天堆放的水泥 300 平方米未密闭，装卸时扬尘。"), ("offenceCode", "AIR-117"),
            ("conditions.violationSuspected", "true"), ("conditions.penaltyProvided", "true"), ("conditions.withinJurisdiction", "true"));
        await leader.Page.PerformAsync(Act("approve-filing"), ("occurredOn", "2018-03-06"), ("opinion", "同意立案"));
        Assert.Contains("立〔2018〕", await Number(leader.Page), StringComparison.Ordinal);
        await leader.Page.PerformAsync(Act("appoint-investigators"), ("occurredOn", "2018-03-06"), ("investigators", Both));
        await officer.Page.PerformAsync(
            Act("record-inspection"),
            ("occurredOn", "2018-03-07"), ("from", "09:00"), ("to", "10:20"), ("place", "厂区东侧料场"), ("findings", "料场约 300 平方米，水泥裸露。"),
            ("signingNote", "现场负责人签名"), ("certificatesShown", "true"));
        await officer.Page.GotoAsync(Act("add-evidence"));
        await officer.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload[]
        {
            new() { Name = "料场-01.png", MimeType = "image/png", Buffer = Png(1) }, new() { Name = "料场-02.png", MimeType = "image/png", Buffer = Png(2) },
        });
        await officer.Page.FillInAsync(("occurredOn", "2018-03-07"), ("kind", "audioVisual"), ("title", "料场照片"), ("proves", "水泥裸露"));
        await officer.Page.NextAsync();
        await Assertions.Expect(officer.Page.GetByText("料场-02.png")).ToBeVisibleAsync();
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "确认提交" }).ClickAsync();
        await officer.Page.PerformAsync(Act("order-correction"), ("occurredOn", "2018-03-08"), ("content", "立即密闭水泥料场。"), ("dueOn", "2018-03-18"));
        await Serve(await Number(officer.Page), "2018-03-08");
        await officer.Page.PerformAsync(
            Act("record-reinspection"), ("occurredOn", "2018-03-19"), ("corrected", "true"), ("findings", "料场已经密闭。"), ("officers", Both));
        await officer.Page.PerformAsync(
            Act("conclude-investigation"), ("occurredOn", "2018-03-20"), ("establishedFacts", "经查，料场未密闭，产生扬尘。"), ("proposal", "处以罚款。"));
        (string, string)[] findings =
        [
            ("findings.jurisdiction", "true"), ("findings.facts", "true"), ("findings.procedure", "true"), ("findings.limitation", "true"), ("findings.application", "true"),
        ];
        await legal.Page.PerformAsync(
            Act("review-case"), [("occurredOn", "2018-03-21"), ("passed", "false"), .. findings, ("findings.evidence", "false"), ("opinion", "请补充料场面积的勘验图。")]);
        await officer.Page.PerformAsync(
            Act("conclude-investigation"), ("occurredOn", "2018-03-22"), ("establishedFacts", "经查，料场 300 平方米未密闭，产生扬尘。"), ("proposal", "处以罚款三万元。"));
        // Who returned it is told that it is back and what has changed since.
        await legal.Page.GotoAsync("/work?all=mine");
        await legal.Page.Locator("#mine tr", new() { Has = legal.Page.Locator($"a[href='/cases/{id}']") }).GetByText("再次报送，看变化").ClickAsync();
        await Assertions.Expect(legal.Page.Locator("#since-review tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(legal.Page.Locator("#since-review")).ToContainTextAsync("调查终结");
        await legal.Page.PerformAsync(
            Act("review-case"), [("occurredOn", "2018-03-23"), ("passed", "true"), .. findings, ("findings.evidence", "true"), ("opinion", "同意")]);
        await legal.Page.PerformAsync(
            Act("issue-prior-notice"), ("occurredOn", "2018-03-26"), ("penalties[0].kind", "fine"), ("penalties[0].amount", "30,000"), ("grounds", "初次违法，及时整改。"));
        var notice = await Number(legal.Page);
        await Serve(notice, "2018-03-27");
        await officer.Page.PerformAsync(
            Act("request-hearing"), ("occurredOn", "2018-03-28"), ("submittedOn", "2018-03-28"), ("inWriting", "true"), ("content", "对处罚数额有异议，要求听证。"));
        await legal.Page.PerformAsync(
            Act("review-hearing-request"), ("occurredOn", "2018-03-29"), ("accepted", "true"), ("reasons", "申请人是本案当事人，在期限内提出。"));
        await legal.Page.PerformAsync(
            Act("notify-hearing"), ("occurredOn", "2018-03-30"), ("scheduledOn", "2018-04-12"), ("at", "09:30"), ("place", "本局三楼会议室"), ("chair", "legal2"),
            ("clerk", "officer3"));
        await Serve(await Number(legal.Page), "2018-03-30");
        await legal.Page.PerformAsync(
            Act("hold-hearing"), ("occurredOn", "2018-04-12"), ("outcome", "held"), ("investigators", Both), ("record", "调查人员陈述，当事人申辩，双方质证。"),
            ("signingNote", "当事人逐页签名"));
        await chair.Page.PerformAsync(
            Act("report-hearing"), ("occurredOn", "2018-04-13"), ("content", "争议在于料场面积。"), ("opinion", "事实清楚，建议维持拟处罚意见。"));
        await legal.Page.PerformAsync(
            Act("review-legality"),
            ("occurredOn", "2018-04-16"), ("findings.competence", "true"), ("findings.personnel", "true"), ("findings.procedure", "true"), ("findings.facts", "true"),
            ("findings.application", "true"), ("findings.papers", "true"), ("findings.noCrime", "true"), ("opinion", "agree"), ("reasons", "同意拟处罚意见。"));
        await leader.Page.PerformAsync(
            Act("decide-penalty"), ("occurredOn", "2018-04-18"), ("penalties[0].kind", "fine"), ("penalties[0].amount", "30000"), ("grounds", "初次违法，及时整改，从轻。"));
        var decision = await Number(leader.Page);
        await Serve(decision, "2018-04-19");
        await officer.Page.PerformAsync(Act("record-payment"), ("occurredOn", "2018-04-25"), ("amount", "30000"), ("voucher", "浏览器缴款 0001"));
        await leader.Page.PerformAsync(Act("close-case"), ("occurredOn", "2018-04-27"), ("ground", "performed"), ("summary", "罚款缴清，料场已经密闭。"));
        await officer.Page.PerformAsync(Act("archive-case"), ("occurredOn", "2018-05-02"), ("archiveNumber", "浏览器档 2018-罚-001"));

        Assert.Equal(
            [
                "lead_received", "lead_reviewed", "filing_proposed", "filing_approved", "investigators_appointed", "inspection_recorded", "evidence_added", "correction_ordered", "paper_served",
                "correction_reinspected", "investigation_concluded", "case_review_returned", "investigation_concluded", "case_review_passed", "prior_notice_issued",
                "paper_served", "hearing_requested", "hearing_request_accepted", "hearing_notified", "paper_served", "hearing_ended", "hearing_reported", "legality_reviewed",
                "penalty_decided", "paper_served", "payment_received", "case_closed", "case_archived",
            ],
            (await app.EventsAsync(id)).Where(e => e != "paper_produced"));
        await officer.Page.GotoAsync($"/cases/{id}");
        await Assertions.Expect(officer.Page.Locator(".identity")).ToContainTextAsync("已归档");
        Assert.Empty(officer.Complaints.Concat(legal.Complaints).Concat(chair.Complaints).Concat(leader.Complaints));
    }

    [Fact]
    public async Task An_inspector_traces_a_missed_deadline_back_to_the_day_on_which_it_still_ran()
    {
        await using var visit = await app.VisitAsAsync("inspector1", javaScript: false);
        var id = app.Cases.Owing;
        var before = await app.EventsAsync(id);
        var payment = visit.Page.Locator("#deadlines tbody tr", new() { HasText = "缴纳罚款" }).First;

        await visit.Page.GotoAsync("/work?all=overdue");
        await visit.Page.Locator($"#overdue a[href='/cases/{id}']").ClickAsync();
        await Assertions.Expect(payment).ToContainTextAsync("超期");
        // The day of the decision's service, from which the period ran.
        await visit.Page.Locator(".moments").GetByText("2017-08-30").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".identity .tag")).ToHaveTextAsync("已处罚");
        await Assertions.Expect(payment).ToContainTextAsync("进行中");
        await Assertions.Expect(payment).ToContainTextAsync("2017-08-30");
        // The day before nobody owed anything yet.
        await visit.Page.GetByLabel("看某一天的案件").FillAsync("2017-08-29");
        await visit.Page.Locator(".as-of button").ClickAsync();
        await Assertions.Expect(payment).ToHaveCountAsync(0);
        await visit.Page.Locator(".moments").GetByText("现在").ClickAsync();
        await Assertions.Expect(payment).ToContainTextAsync("超期");

        Assert.Equal(before, await app.EventsAsync(id));
        using var audit = await app.FormsAsAsync("audit1");
        await audit.OpenAsync("/admin/logs");
        Assert.Contains(id.ToString(), audit.Page, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_suspected_crime_is_reported_referred_and_accepted()
    {
        await using var officer = await app.VisitAsAsync("officer1", javaScript: false);
        await using var leader = await app.VisitAsAsync("leader1", javaScript: false);
        var id = await app.Cases.FiledAsync(901, "苍溪县某酸洗作坊（虚构）", new(2018, 5, 7));
        string Act(string name) => $"/cases/{id}/acts/{name}";

        await officer.Page.PerformAsync(
            Act("propose-referral"), ("occurredOn", "2018-05-14"), ("suspectedCrime", "污染环境罪"), ("grounds", "渗坑排放含酸废水。"), ("officers", "officer1 officer2"));
        await leader.Page.PerformAsync(Act("approve-referral"), ("occurredOn", "2018-05-15"), ("at", "10:00"));
        await officer.Page.PerformAsync(
            Act("send-referral"), ("occurredOn", "2018-05-15"), ("at", "15:30"), ("receiver", "苍溪县公安局"), ("procuratorate", "苍溪县人民检察院"));
        await officer.Page.PerformAsync(Act("record-referral-outcome"), ("occurredOn", "2018-05-18"), ("outcome", "accepted"), ("reference", "演示立案告知 9 号"));

        Assert.Equal(
            ["referral_proposed", "referral_approved", "referral_sent", "referral_accepted"], (await app.EventsAsync(id)).Where(e => e != "paper_produced").TakeLast(4));
    }

    /// <summary>The smallest picture, with a last byte that tells it apart.</summary>
    private static byte[] Png(byte last) => [.. Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="), last];
}
