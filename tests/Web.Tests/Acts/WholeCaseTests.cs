using Enforcement.Domain.Parties;
using Microsoft.Playwright;

namespace Enforcement.Web.Tests.Acts;

/// <summary>A case from its beginning to its end, done by its people in their browsers; without a script, as every page must work.</summary>
public sealed class WholeCaseTests(WebApp app)
{
    [Fact]
    public async Task A_case_is_proposed_investigated_returned_penalised_served_paid_and_closed()
    {
        await using var officer = await app.VisitAsAsync("officer1", javaScript: false);
        await using var legal = await app.VisitAsAsync("legal1", javaScript: false);
        await using var leader = await app.VisitAsAsync("leader1", javaScript: false);
        const string Code = "91510824MA6200900";
        const string Two = "officer1 officer2";

        var done = await officer.Page.PerformAsync(
            "/cases/new/propose-filing",
            ("occurredOn", "2018-03-05"), ("party.name", "苍溪县浏览器预制构件厂（虚构）"), ("party.kind", "legalPerson"), ("party.address", "苍溪县陵江镇（虚构地址）"),
            ("party.creditCode", Code + CreditCode.CheckCharacter(Code)), ("lead.source", "publicReport"), ("lead.receivedOn", "2018-03-02"),
            ("violation.facts", "露天堆放的水泥未密闭，装卸时扬尘。"), ("violation.place", "厂区东侧料场"), ("violation.township", "陵江镇"),
            ("violation.startedOn", "2018-02-20"), ("offenceCode", "AIR-117"), ("conditions.violationSuspected", "true"),
            ("conditions.penaltyProvided", "true"), ("conditions.withinJurisdiction", "true"));
        var at = new Uri(done).AbsolutePath.Split('/')[2];
        string Act(string name) => $"/cases/{at}/acts/{name}";
        Task<string> Number(IPage page) => page.Locator("#allotted").InnerTextAsync();

        await leader.Page.PerformAsync(Act("approve-filing"), ("occurredOn", "2018-03-06"), ("opinion", "同意立案"));
        Assert.Contains("立〔2018〕", await Number(leader.Page), StringComparison.Ordinal);
        await leader.Page.PerformAsync(Act("appoint-investigators"), ("occurredOn", "2018-03-06"), ("investigators", Two));
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
        await officer.Page.PerformAsync(
            Act("record-service"), ("occurredOn", "2018-03-08"), ("method", "direct"), ("recipient", "厂长"), ("receipt", "送达回证"));
        await officer.Page.PerformAsync(
            Act("record-reinspection"), ("occurredOn", "2018-03-19"), ("corrected", "true"), ("findings", "料场已经密闭。"));
        await officer.Page.PerformAsync(
            Act("conclude-investigation"), ("occurredOn", "2018-03-20"), ("establishedFacts", "经查，料场未密闭，产生扬尘。"), ("proposal", "处以罚款。"));
        (string, string)[] findings =
        [
            ("findings.jurisdiction", "true"), ("findings.facts", "true"), ("findings.procedure", "true"), ("findings.limitation", "true"), ("findings.application", "true"),
        ];
        await legal.Page.PerformAsync(
            Act("review-case"), [("occurredOn", "2018-03-21"), ("passed", "false"), .. findings, ("findings.evidence", "false"), ("opinion", "请补充料场面积的勘验图。")]);
        await officer.Page.PerformAsync(
            Act("conclude-investigation"), ("occurredOn", "2018-03-22"), ("establishedFacts", "经查，料场 300 平方米未密闭，产生扬尘。"), ("proposal", "处以罚款一万元。"));
        await legal.Page.PerformAsync(
            Act("review-case"), [("occurredOn", "2018-03-23"), ("passed", "true"), .. findings, ("findings.evidence", "true"), ("opinion", "同意")]);
        await legal.Page.PerformAsync(
            Act("issue-prior-notice"), ("occurredOn", "2018-03-26"), ("penalties[0].kind", "fine"), ("penalties[0].amount", "10,000"), ("grounds", "初次违法，及时整改。"));
        var notice = await Number(legal.Page);
        await officer.Page.PerformAsync(
            Act("record-service"), ("occurredOn", "2018-03-27"), ("documentId", "~" + notice), ("method", "mail"), ("recipient", "厂长"), ("receipt", "邮件回执"));
        await legal.Page.PerformAsync(
            Act("review-legality"),
            ("occurredOn", "2018-04-12"), ("findings.competence", "true"), ("findings.personnel", "true"), ("findings.procedure", "true"), ("findings.facts", "true"),
            ("findings.application", "true"), ("findings.papers", "true"), ("findings.noCrime", "true"), ("opinion", "agree"), ("reasons", "同意拟处罚意见。"));
        await leader.Page.PerformAsync(
            Act("decide-penalty"), ("occurredOn", "2018-04-16"), ("penalties[0].kind", "fine"), ("penalties[0].amount", "10000"), ("grounds", "初次违法，及时整改，从轻。"));
        var decision = await Number(leader.Page);
        await officer.Page.PerformAsync(
            Act("record-service"), ("occurredOn", "2018-04-17"), ("documentId", "~" + decision), ("method", "direct"), ("recipient", "厂长"), ("receipt", "送达回证"));
        await officer.Page.PerformAsync(Act("record-payment"), ("occurredOn", "2018-04-25"), ("amount", "10000"), ("voucher", "浏览器缴款 0001"));
        await leader.Page.PerformAsync(Act("close-case"), ("occurredOn", "2018-04-27"), ("ground", "performed"), ("summary", "罚款缴清，料场已经密闭。"));

        Assert.Equal(
            [
                "filing_proposed", "filing_approved", "investigators_appointed", "inspection_recorded", "evidence_added", "correction_ordered", "paper_served",
                "correction_reinspected", "investigation_concluded", "case_review_returned", "investigation_concluded", "case_review_passed", "prior_notice_issued",
                "paper_served", "legality_reviewed", "penalty_decided", "paper_served", "payment_received", "case_closed",
            ],
            (await app.EventsAsync(Guid.Parse(at))).Where(e => e != "paper_produced"));
        await officer.Page.GotoAsync($"/cases/{at}");
        await Assertions.Expect(officer.Page.Locator(".identity")).ToContainTextAsync("已结案");
        Assert.Empty(officer.Complaints.Concat(legal.Complaints).Concat(leader.Complaints));
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
            ["referral_proposed", "referral_approved", "referral_sent", "referral_accepted"], (await app.EventsAsync(id)).TakeLast(4));
    }

    /// <summary>The smallest picture, with a last byte that tells it apart.</summary>
    private static byte[] Png(byte last) => [.. Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="), last];
}
