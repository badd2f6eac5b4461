using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Enforcement.Application.Demonstration;
using Enforcement.Domain.Parties;

namespace Enforcement.Web.Tests;

/// <summary>Cases at several stages, made through the HTTP API as programs make them. All of them are invented.</summary>
public sealed class SomeCases
{
    private static readonly string[] Two = ["officer1", "officer2"];

    private readonly HttpClient http;
    private readonly ConcurrentDictionary<string, string> tokens = [];
    private string lastKey = "";

    private SomeCases(HttpClient http) => this.http = http;

    /// <summary>Sent back once, its first notice voided, penalised, paid and closed.</summary>
    public Guid Closed { get; private set; }

    /// <summary>Penalised and served, not paid.</summary>
    public Guid Owing { get; private set; }

    /// <summary>Referred to the judiciary, which accepted it.</summary>
    public Guid Referred { get; private set; }

    /// <summary>Under review, against a citizen.</summary>
    public Guid Citizens { get; private set; }

    /// <summary>The page that says that an act of officer1's is recorded.</summary>
    public string Done { get; private set; } = "";

    public static string CitizenNumber { get; } = "51082419800101001" + CitizenId.CheckCharacter("51082419800101001");

    public static async Task<SomeCases> MakeAsync(HttpClient http)
    {
        var cases = new SomeCases(http);
        await cases.MakeAsync();
        return cases;
    }

    /// <summary>Another case that is filed and has its investigators, for a test of its own.</summary>
    public async Task<Guid> FiledAsync(int number, string party, DateOnly proposedOn) =>
        (await FiledAsync(number, party, "AIR-117", "物料未密闭。", "陵江镇", proposedOn)).Id;

    /// <summary>Another case that is only proposed.</summary>
    public async Task<Guid> ProposedAsync(int number, string party, DateOnly proposedOn) =>
        (await ProposeAsync(number, party, "AIR-117", "物料未密闭。", "陵江镇", proposedOn)).Id;

    /// <summary>
    /// Another case with a served penalty decision, of the time when every decision was reviewed for its legality. Not of the offence of the
    /// other tests' cases, whose fines are compared.
    /// </summary>
    public async Task<Guid> DecidedAsync(int number, string party, DateOnly proposedOn)
    {
        string Day(int days) => $"{proposedOn.AddDays(days):yyyy-MM-dd}";
        var it = await InvestigatedAsync(number, party, proposedOn);
        await it.ConcludeAsync(Day(10), "AIR-118");
        await it.ReviewAsync(Day(11));
        await it.ServeAsync(await it.NoticeAsync(Day(14), 8_000.5m), Day(15));
        await it.DoAsync("legal1", "review-legality", new
        {
            occurredOn = Day(35),
            findings = new { competence = true, personnel = true, procedure = true, facts = true, application = true, papers = true, noCrime = true },
            opinion = "agree",
            reasons = "同意。",
        });
        await it.ServeAsync(await it.DecideAsync(Day(36), 8_000.5m), Day(37));
        return it.Id;
    }

    /// <summary>Another case of two violations, both noticed, of the time before every decision was reviewed for its legality.</summary>
    public async Task<Guid> NoticedForTwoAsync(int number, string party, DateOnly proposedOn)
    {
        string Day(int days) => $"{proposedOn.AddDays(days):yyyy-MM-dd}";
        var it = await InvestigatedAsync(number, party, proposedOn);
        await it.DoAsync("officer1", "conclude-investigation", new
        {
            occurredOn = Day(10),
            establishedFacts = "油烟净化器停用。",
            offenceCode = "AIR-118",
            proposal = "处以罚款。",
            furtherViolations = new[] { new { facts = "后院洗车间未密闭。", offenceCode = "AIR-108", discoveredOn = Day(2) } },
        });
        await it.ReviewAsync(Day(11));
        var notice = await it.DoAsync("legal1", "issue-prior-notice", new
        {
            occurredOn = Day(14),
            penalties = new object[] { new { kind = "fine", amount = 8_000.5m }, new { kind = "fine", amount = 20_000, violation = 2 } },
            grounds = "初次违法。",
            further = new[] { new { violation = 2, grounds = "规模很小。" } },
        });
        await it.ServeAsync(notice, Day(15));
        return it.Id;
    }

    /// <summary>A case filed, inspected and ordered to correct within two days.</summary>
    private async Task<Case> InvestigatedAsync(int number, string party, DateOnly proposedOn)
    {
        string Day(int days) => $"{proposedOn.AddDays(days):yyyy-MM-dd}";
        var it = await FiledAsync(number, party, "AIR-118", "油烟净化器停用。", "陵江镇", proposedOn);
        await it.DoAsync("officer1", "record-inspection", new
        {
            occurredOn = Day(2),
            from = "09:00",
            to = "10:00",
            place = "后厨",
            findings = "油烟净化器停用。",
            partyPresent = "张某",
            signingNote = "张某签名",
            certificatesShown = true,
            officers = Two,
        });
        await it.DoAsync("officer1", "add-evidence", new { occurredOn = Day(2), kind = "audioVisual", title = "照片", proves = "净化器停用", officers = Two, files = new[] { new { name = "1.jpg", sha256 = new string('e', 64), bytes = 1_024 } } });
        await it.ServeAsync(await it.DoAsync("officer1", "order-correction", new { occurredOn = Day(2), content = "恢复使用油烟净化器。", dueOn = Day(9) }), Day(2));
        return it;
    }

    /// <summary>Does an act through the API; answers the paper it issued.</summary>
    public async Task<Guid?> DoAsync(Guid id, string user, string act, object body)
    {
        if (!tokens.ContainsKey(user))
        {
            await SignInAsync(user);
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/cases/{id}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens[user]);
        var file = await (await http.SendAsync(request)).Content.ReadFromJsonAsync<JsonObject>();
        return await new Case(this, id, file!["version"]!.GetValue<long>()).DoAsync(user, act, body);
    }

    private async Task SignInAsync(string user)
    {
        var answer = await http.PostAsJsonAsync("/api/tokens", new { userName = user, password = DemonstrationAgency.Password });
        tokens[user] = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["accessToken"]!.GetValue<string>();
    }

    private async Task MakeAsync()
    {
        foreach (var user in new[] { "officer1", "legal1", "leader1" })
        {
            await SignInAsync(user);
        }

        Closed = await ClosedAsync();
        Owing = await OwingAsync();
        Done = $"/cases/{Owing}/acts/record-service/done?key={lastKey}";
        Referred = await ReferredAsync();
        Citizens = await CitizensAsync();
        // More than a page of the register.
        for (var i = 1; i <= 53; i++)
        {
            await ProposeAsync(i, $"苍溪县第{i}号砂石场（虚构）", "AIR-117", "堆放的砂石未覆盖", "元坝镇", new DateOnly(2017, 1, 3).AddDays(i));
        }
    }

    private async Task<Guid> ClosedAsync()
    {
        var it = await FiledAsync(101, "苍溪县某砖厂（虚构）", "AIR-117", "露天堆放的煤渣和成品砖碎料未密闭、未覆盖，大风天产生明显扬尘。", "陵江镇", new(2017, 5, 10));
        await it.DoAsync("officer1", "record-inspection", new
        {
            occurredOn = "2017-05-12",
            from = "09:00",
            to = "10:30",
            place = "砖厂原料堆场",
            findings = "堆场面积约 600 平方米，煤渣裸露，无围挡、无喷淋，地面有积尘。",
            partyPresent = "张某（厂长）",
            signingNote = "张某核对无误后逐页签名",
            certificatesShown = true,
            officers = Two,
        });
        await it.DoAsync("officer1", "record-interview", new
        {
            occurredOn = "2017-05-13",
            interviewee = "张某",
            capacity = "厂长",
            statement = "承认堆场自五月一日起没有覆盖，愿意整改。",
            certificatesShown = true,
            officers = Two,
        });
        await it.DoAsync("officer1", "add-evidence", new
        {
            occurredOn = "2017-05-12",
            kind = "audioVisual",
            title = "堆场现场照片",
            proves = "煤渣未覆盖",
            officers = Two,
            files = new[] { new { name = "照片-01.jpg", sha256 = new string('a', 64), bytes = 2_481_123 }, new { name = "照片-02.jpg", sha256 = new string('b', 64), bytes = 1_984_402 } },
        });
        var order = await it.DoAsync("officer1", "order-correction", new { occurredOn = "2017-05-12", content = "立即覆盖堆场，并设置不低于堆放物高度的严密围挡。", dueOn = "2017-05-22" });
        await it.ServeAsync(order, "2017-05-12");
        await it.DoAsync("officer1", "record-reinspection", new { occurredOn = "2017-05-23", corrected = true, findings = "已覆盖防尘网，围挡完整。", officers = Two });
        await it.ConcludeAsync("2017-05-24", "AIR-117");
        await it.DoAsync("legal1", "review-case", new { occurredOn = "2017-05-25", passed = false, findings = Findings(false), opinion = "缺少堆场面积的勘验记录，请补充。" });
        await it.ConcludeAsync("2017-06-01", "AIR-117");
        await it.ReviewAsync("2017-06-02");
        var first = await it.NoticeAsync("2017-06-05", 12_000);
        await it.DoAsync("legal1", "void-document", new { occurredOn = "2017-06-05", documentId = first, reason = "拟罚款数额录入有误" });
        var notice = await it.NoticeAsync("2017-06-06", 10_000);
        await it.ServeAsync(notice, "2017-06-07");
        await it.DoAsync("officer1", "record-defence", new { occurredOn = "2017-06-09", waived = false, content = "已整改，请求从轻。", weighing = "整改情况属实，在拟定数额时已经考虑。" });
        var decision = await it.DecideAsync("2017-06-20", 10_000);
        await it.ServeAsync(decision, "2017-06-21");
        await it.DoAsync("officer1", "record-payment", new { occurredOn = "2017-06-26", amount = 4000.50, voucher = "演示缴款 0001" });
        await it.DoAsync("officer1", "record-payment", new { occurredOn = "2017-06-28", amount = 5999.50, voucher = "演示缴款 0002" });
        await it.DoAsync("leader1", "close-case", new { occurredOn = "2017-07-03", ground = "performed", summary = "罚款缴清，堆场已整改。" });
        return it.Id;
    }

    private async Task<Guid> OwingAsync()
    {
        var it = await FiledAsync(102, "苍溪县某酒楼（虚构）", "AIR-118", "油烟净化器停用，油烟直接排入居民楼公共烟道。", "歧坪镇", new(2017, 8, 1));
        await it.DoAsync("officer1", "record-inspection", new
        {
            occurredOn = "2017-08-03",
            from = "18:00",
            to = "19:00",
            place = "酒楼后厨",
            findings = "油烟净化器未通电。",
            partyPresent = "李某",
            signingNote = "李某签名",
            certificatesShown = true,
            officers = Two,
        });
        await it.DoAsync("officer1", "add-evidence", new
        {
            occurredOn = "2017-08-03",
            kind = "audioVisual",
            title = "现场录像",
            proves = "净化器停用",
            officers = Two,
            files = new[] { new { name = "录像.mp4", sha256 = new string('c', 64), bytes = 58_120_331 } },
        });
        var order = await it.DoAsync("officer1", "order-correction", new { occurredOn = "2017-08-03", content = "立即恢复使用油烟净化器。", dueOn = "2017-08-10" });
        await it.ServeAsync(order, "2017-08-03");
        await it.ConcludeAsync("2017-08-12", "AIR-118");
        await it.ReviewAsync("2017-08-14");
        await it.ServeAsync(await it.NoticeAsync("2017-08-15", 8_000.5m), "2017-08-16");
        await it.ServeAsync(await it.DecideAsync("2017-08-28", 8_000.5m), "2017-08-30");
        return it.Id;
    }

    private async Task<Guid> ReferredAsync()
    {
        var it = await FiledAsync(103, "苍溪县某电镀作坊（虚构）", "WAT08-76", "利用渗坑排放含铬废水。", "东溪镇", new(2017, 9, 4));
        await it.DoAsync("officer1", "propose-referral", new { occurredOn = "2017-09-12", suspectedCrime = "污染环境罪", grounds = "总铬超标十倍以上，已有监测报告。", officers = Two });
        await it.DoAsync("leader1", "approve-referral", new { occurredOn = "2017-09-13", at = "10:00" });
        await it.DoAsync("officer1", "send-referral", new { occurredOn = "2017-09-13", at = "16:00", receiver = "苍溪县公安局", procuratorate = "苍溪县人民检察院" });
        await it.DoAsync("officer1", "record-referral-outcome", new { occurredOn = "2017-09-13", outcome = "receipted", reference = "演示回执 1 号" });
        await it.DoAsync("officer1", "record-referral-outcome", new { occurredOn = "2017-09-16", outcome = "accepted", reference = "演示立案告知 1 号" });
        return it.Id;
    }

    private async Task<Guid> CitizensAsync()
    {
        var it = await FiledAsync(104, "何某（虚构）", "AIR-119", "在住宅区旁露天焚烧废旧轮胎。", "龙山镇", new(2017, 10, 9), CitizenNumber);
        await it.DoAsync("officer1", "record-inspection", new
        {
            occurredOn = "2017-10-11",
            from = "15:00",
            to = "15:40",
            place = "废品堆放点",
            findings = "地面有轮胎燃烧残留物。",
            partyPresent = "何某",
            signingNote = "何某签名",
            certificatesShown = true,
            officers = Two,
        });
        await it.DoAsync("officer1", "add-evidence", new
        {
            occurredOn = "2017-10-11",
            kind = "physicalObject",
            title = "燃烧残留物",
            proves = "焚烧轮胎",
            officers = Two,
            files = new[] { new { name = "残留物.jpg", sha256 = new string('d', 64), bytes = 812_004 } },
        });
        var order = await it.DoAsync("officer1", "order-correction", new { occurredOn = "2017-10-11", content = "立即停止焚烧。", dueOn = "2017-10-12" });
        await it.ServeAsync(order, "2017-10-11");
        await it.ConcludeAsync("2017-10-20", "AIR-119");
        return it.Id;
    }

    private async Task<Case> FiledAsync(int number, string party, string offence, string facts, string township, DateOnly proposedOn, string? citizen = null)
    {
        var it = await ProposeAsync(number, party, offence, facts, township, proposedOn, citizen);
        var next = $"{proposedOn.AddDays(1):yyyy-MM-dd}";
        await it.DoAsync("leader1", "approve-filing", new { occurredOn = next, opinion = "同意立案" });
        await it.DoAsync("leader1", "appoint-investigators", new { occurredOn = next, investigators = Two });
        return it;
    }

    private async Task<Case> ProposeAsync(int number, string party, string offence, string facts, string township, DateOnly proposedOn, string? citizen = null)
    {
        var code = $"91510824MA62{number:00000}";
        var day = $"{proposedOn:yyyy-MM-dd}";
        var it = new Case(this);
        await it.DoAsync("officer1", "", new
        {
            occurredOn = day,
            party = new
            {
                name = party,
                kind = citizen is null ? "legalPerson" : "citizen",
                address = $"苍溪县{township}（虚构地址）",
                creditCode = citizen is null ? code + CreditCode.CheckCharacter(code) : null,
                citizenId = citizen,
                legalRepresentative = citizen is null ? "张某" : null,
                phone = "0839-0000000",
            },
            lead = new { source = "routineInspection", receivedOn = $"{proposedOn.AddDays(-1):yyyy-MM-dd}", reference = (string?)null },
            violation = new { facts, place = $"{township}某处", township, startedOn = $"{proposedOn.AddDays(-9):yyyy-MM-dd}", endedOn = (string?)null },
            offenceCode = offence,
            conditions = new { violationSuspected = true, penaltyProvided = true, withinJurisdiction = true },
        });
        return it;
    }

    private static object Findings(bool sound) => new { jurisdiction = true, facts = sound, evidence = sound, procedure = true, limitation = true, application = true };

    private sealed class Case(SomeCases all, Guid id = default, long version = 0)
    {
        private long version = version;

        public Guid Id { get; private set; } = id;

        /// <summary>Performs the act and answers the paper it issued.</summary>
        public async Task<Guid?> DoAsync(string user, string act, object body)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, act.Length == 0 ? "/api/cases" : $"/api/cases/{Id}/{act}") { Content = JsonContent.Create(body) };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", all.tokens[user]);
            if (act.Length > 0)
            {
                request.Headers.IfMatch.Add(new($"\"{version}\""));
            }

            request.Headers.Add("Idempotency-Key", all.lastKey = Guid.NewGuid().ToString());
            var answer = await all.http.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.IsSuccessStatusCode, $"{act}: {(int)answer.StatusCode} {text}");
            var done = JsonNode.Parse(text)!;
            version = done["version"]!.GetValue<long>();
            Id = done["id"]!.GetValue<Guid>();
            return done["documentId"]?.GetValue<Guid>();
        }

        public Task<Guid?> ServeAsync(Guid? paper, string day) =>
            DoAsync("officer1", "record-service", new { occurredOn = day, documentId = paper, method = "direct", recipient = "当事人", receipt = "送达回证", officers = Two });

        public Task<Guid?> ConcludeAsync(string day, string offence) => DoAsync(
            "officer1", "conclude-investigation", new { occurredOn = day, establishedFacts = "经查，违法事实清楚，证据确凿。", offenceCode = offence, proposal = "责令改正，处以罚款。" });

        public Task<Guid?> ReviewAsync(string day) => DoAsync(
            "legal1", "review-case", new { occurredOn = day, passed = true, findings = Findings(true), opinion = "事实清楚，程序合法，裁量适当，同意。" });

        public Task<Guid?> NoticeAsync(string day, decimal fine) => DoAsync(
            "legal1", "issue-prior-notice", new { occurredOn = day, penalties = new[] { new { kind = "fine", amount = fine } }, grounds = "初次违法，积极整改。" });

        public Task<Guid?> DecideAsync(string day, decimal fine) => DoAsync(
            "leader1", "decide-penalty", new { occurredOn = day, penalties = new[] { new { kind = "fine", amount = fine } }, grounds = "初次违法，积极整改，从轻。" });
    }
}
