using System.Globalization;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Law;

namespace Enforcement.Domain.Tests.Law;

/// <summary>What the law data files say, and that wrong ones are refused with file and line.</summary>
public sealed class LawDataTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("law").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    /// <summary>The periods of the legal notes, typed from them: key, first day, length; — where the law ends to know it.</summary>
    [Theory]
    [InlineData("filing.decision", "2010-03-01 7W | 2023-07-01 15D")]
    [InlineData("filing.emergencyBackfill", "2010-03-01 7W | 2023-07-01 —")]
    [InlineData("preserve.disposition", "2010-03-01 7W | 2023-07-01 7W")]
    [InlineData("preserve.emergencyApproval", "2023-07-01 24H")]
    [InlineData("seal.base", "2015-01-01 30D | 2026-08-15 30D?")]
    [InlineData("seal.extension", "2015-01-01 30D | 2026-08-15 30D?")]
    [InlineData("seal.emergencyApproval", "2015-01-01 24H | 2026-08-15 24H?")]
    [InlineData("seal.releaseCheck", "2015-01-01 5W | 2026-08-15 5W?")]
    [InlineData("seal.releaseService", "2015-01-01 3W | 2026-08-15 3W?")]
    [InlineData("restriction.base", "2015-01-01 3M | 2026-08-15 3M?")]
    [InlineData("restriction.extension", "2015-01-01 3M | 2026-08-15 3M?")]
    [InlineData("restriction.plan", "2015-01-01 15W | 2026-08-15 15W?")]
    [InlineData("restriction.report", "2015-01-01 15W | 2026-08-15 15W?")]
    [InlineData("restriction.track", "2015-01-01 30D | 2026-08-15 30D?")]
    [InlineData("restriction.service", "2015-01-01 7W | 2026-08-15 7W?")]
    [InlineData("defence.period", "2010-03-01 7D | 2021-07-15 5W? | 2023-07-01 5W")]
    [InlineData("hearing.request", "2010-03-01 3D | 2021-07-15 5W | 2023-07-01 5W")]
    [InlineData("hearing.notice", "2010-03-01 7D< | 2021-07-15 7W<")]
    [InlineData("hearing.review", "2011-02-01 7D | 2023-07-01 7D?")]
    [InlineData("decision.limit", "2010-03-01 3M | 2021-07-15 90D | 2023-07-01 90D")]
    [InlineData("decision.service", "2010-03-01 7D | 2021-07-15 7W")]
    [InlineData("filing.extension", "2023-07-01 15D")]
    [InlineData("decision.limitByRule", "2021-07-15 3M | 2023-07-01 —")]
    [InlineData("decision.extension", "2023-07-01 30D")]
    [InlineData("decision.secondExtension", "2023-07-01 30D")]
    [InlineData("hearing.afterObstacle", "2011-02-01 3D | 2023-07-01 3D?")]
    [InlineData("payment.instalment", "2010-03-01 0D | 2023-07-01 0D?")]
    [InlineData("litigation.appeal", "2010-03-01 15D? | 2015-05-01 15D?")]
    [InlineData("summary.record", "2010-03-01 3W | 2023-07-01 3W")]
    [InlineData("payment", "2010-03-01 15D | 2021-07-15 15D")]
    [InlineData("reconsideration", "2010-03-01 60D | 2024-01-01 60D")]
    [InlineData("reconsideration.decision", "2010-03-01 60D | 2024-01-01 60D")]
    [InlineData("litigation", "2010-03-01 3M? | 2015-05-01 6M")]
    [InlineData("litigation.afterReconsideration", "2010-03-01 15D? | 2015-05-01 15D")]
    [InlineData("demand.wait", "2012-01-01 10W")]
    [InlineData("enforcement.suspension", "2012-01-01 3Y")]
    [InlineData("enforcement.window", "2012-01-01 3M")]
    [InlineData("enforcement.courtAcceptance", "2012-01-01 5W")]
    [InlineData("enforcement.courtRuling", "2012-01-01 7W")]
    [InlineData("recheck.daily", "2015-01-01 30D | 2026-08-15 30D?")]
    [InlineData("correction.afterMonitoring", "2015-01-01 3W | 2026-08-15 3W?")]
    [InlineData("referral.approval", "2010-03-01 3D")]
    [InlineData("referral.sending", "2010-03-01 24H")]
    [InlineData("referral.supplement", "2017-01-25 3D")]
    [InlineData("referral.policeDecision", "2010-03-01 3D | 2017-01-25 3D")]
    [InlineData("referral.supervision", "2010-03-01 3D")]
    [InlineData("referral.materials", "2010-03-01 3D")]
    [InlineData("detention.sending", "2015-01-01 3W | 2026-08-15 3W?")]
    [InlineData("detention.supplement", "2015-01-01 3W")]
    [InlineData("referral.incomplete", "2017-01-25 24H")]
    [InlineData("referral.platform", "2017-01-25 7D")]
    [InlineData("referral.policeDecision.checking", "2017-01-25 7D")]
    [InlineData("referral.policeDecision.complex", "2017-01-25 30D")]
    [InlineData("referral.prosecutor", "2017-01-25 3D")]
    [InlineData("referral.review", "2017-01-25 3W")]
    [InlineData("referral.review.regulation", "2010-03-01 3D")]
    [InlineData("referral.reviewDecision", "2010-03-01 3D")]
    [InlineData("summary.banking", "2010-03-01 2D | 2021-07-15 2W")]
    [InlineData("substitution.demand", "2012-01-01 3W<")]
    [InlineData("summary.handover", "2010-03-01 2D | 2021-07-15 2W")]
    [InlineData("publication.credit", "2018-12-05 7W | 2023-07-01 7W?")]
    [InlineData("publication.fullText", "2010-03-01 20W? | 2019-05-15 20W")]
    [InlineData("publication.withdrawal", "2021-07-15 3W")]
    [InlineData("supervision.record", "2010-03-01 20D | 2023-07-01 —")]
    [InlineData("service.announcement", "2010-03-01 60D? | 2013-01-01 60D | 2022-01-01 30D")]
    [InlineData("majorPenalty.record", "2014-01-01 15D? | 2021-07-15 15D?")]
    [InlineData("limitation", "1996-10-01 2Y | 2021-07-15 2Y | 2026-08-15 2Y?")]
    [InlineData("limitation.lifeOrHealth", "2021-07-15 5Y")]
    [InlineData("limitation.pollution", "2026-08-15 5Y?")]
    public void Each_period_has_its_lengths_by_date(string key, string expected)
    {
        var law = LawBook.Embedded;
        var first = Date(expected[..10]);
        Assert.Equal(first <= new DateOnly(2010, 3, 1), law.KnowsPeriod(key, new(2010, 3, 1)));
        Assert.False(law.KnowsPeriod(key, first.AddDays(-1)));
        foreach (var span in expected.Split(" | "))
        {
            var (from, length) = (Date(span[..10]), span[11..]);
            if (length == "—")
            {
                Assert.True(law.KnowsPeriod(key, from.AddDays(-1)));
                Assert.False(law.KnowsPeriod(key, from));
                continue;
            }

            var period = law.Period(key, from);
            Assert.Equal(from, period.From);
            Assert.Equal(length, Text(period));
        }
    }

    [Fact]
    public void Every_key_of_the_data_is_in_the_table_above() => Assert.Equal(
        typeof(LawDataTests).GetMethod(nameof(Each_period_has_its_lengths_by_date))!.GetCustomAttributes(typeof(InlineDataAttribute), false)
            .Select(row => (string)((InlineDataAttribute)row).Data[0]!).Order(),
        LawBook.Embedded.PeriodKeys.Order());

    /// <summary>What the law provides by date, typed from the legal notes: first day, law and article, rate; ? unverified; — where it ends.</summary>
    [Theory]
    [InlineData("additionalFine", "2010-03-01 行政处罚法第五十一条第一项 3% | 2021-07-15 行政处罚法第七十二条第一款第一项 3%")]
    [InlineData("additionalFine.pause", "2010-03-01 最高人民法院关于行政处罚的加处罚款在诉讼期间应否计算问题的答复（〔2005〕行他字第29号）全文? | 2021-07-15 行政处罚法第七十三条第三款")]
    [InlineData("decision.audit", "2018-01-01 行政处罚法第三十八条第三款 | 2021-07-15 —")]
    [InlineData("decision.auditor", "2018-01-01 行政处罚法第三十八条第三款 | 2021-07-15 行政处罚法第五十八条第二款")]
    [InlineData("reconsideration.oneBody", "2024-01-01 行政复议法第二十四条")]
    [InlineData("reconsideration.first", "2024-01-01 行政复议法第二十三条第一款第一项")]
    [InlineData("dailyFine", "2015-01-01 环境保护法第五十九条第一款 | 2026-08-15 生态环境法典第一千零六十条?")]
    public void Each_provision_has_its_article_by_date(string key, string expected)
    {
        var law = LawBook.Embedded;
        Assert.Equal(Date(expected[..10]), law.ProvidedFrom(key));
        Assert.False(law.Provides(key, law.ProvidedFrom(key).AddDays(-1)));
        foreach (var span in expected.Split(" | "))
        {
            var (from, said) = (Date(span[..10]), span[11..]);
            if (said == "—")
            {
                Assert.True(law.Provides(key, from.AddDays(-1)));
                Assert.False(law.Provides(key, from));
                Assert.Throws<KeyNotFoundException>(() => law.Provision(key, from));
                continue;
            }

            var row = law.Provision(key, from);
            Assert.Equal(from, row.From);
            Assert.Equal(said, $"{row.Source}{row.Article}{(row.Verified ? "" : "?")}{(row.Percent is { } percent ? $" {percent}%" : "")}");
        }

        Assert.Throws<KeyNotFoundException>(() => law.Provides("no.such", new(2017, 6, 12)));
    }

    [Fact]
    public void Every_provision_of_the_data_is_in_the_table_above() => Assert.Equal(
        typeof(LawDataTests).GetMethod(nameof(Each_provision_has_its_article_by_date))!.GetCustomAttributes(typeof(InlineDataAttribute), false)
            .Select(row => (string)((InlineDataAttribute)row).Data[0]!).Order(),
        LawBook.Embedded.ProvisionKeys.Order());

    [Fact]
    public void Every_rule_cites_a_law_of_the_list()
    {
        var law = LawBook.Embedded;
        Assert.All(RuleBook.All, rule => Assert.All(law.Regimes, regime =>
        {
            var basis = rule.Basis.Under(regime.Code);
            Assert.True(law.Laws.Any(l => l.Name == basis.Source), $"{rule}: 《{basis.Source}》不在 laws.json 中");
        }));
    }

    [Fact]
    public void Local_rules_stand_beside_the_national_ones()
    {
        Given("local.json", """
            {
              "laws": [{"name": "某县听证办法", "from": "2017-01-01", "until": null}],
              "hearingThresholds": [{"from": "2017-06-01", "until": null, "toCitizen": false, "amountYuan": 8000, "source": "某县听证办法", "article": "第三条", "region": "510824"}],
              "calendars": [{"year": 2027, "source": "通知", "holidays": [{"name": "元旦", "days": ["2027-01-01"]}], "makeUpWorkingDays": []}]
            }
            """);
        var law = LawBook.Load(_directory);
        Assert.Contains(law.HearingThresholdsOn(new(2017, 6, 12), false, "510824"), t => t.AmountYuan == 8_000);
        Assert.DoesNotContain(law.HearingThresholdsOn(new(2017, 6, 12), false, "440100"), t => t.AmountYuan is 8_000 or 20_000);
        Assert.DoesNotContain(law.HearingThresholdsOn(new(2017, 5, 31), false, "510824"), t => t.AmountYuan == 8_000);
        Assert.Equal("元旦", law.Calendar.WhyNotWorking(new(2027, 1, 1)));
    }

    [Fact]
    public void Without_a_directory_the_law_is_that_of_the_system() =>
        Assert.Equal(LawBook.Embedded.PeriodKeys, LawBook.Load(Path.Combine(_directory, "none")).PeriodKeys);

    /// <summary>A row that stands on the third line of a local file, and what the message says of it.</summary>
    [Theory]
    [InlineData("periods", """{"key": "payment", "name": "缴款", "from": "2022-01-01", "until": null, "length": 20, "unit": "day", "source": "行政处罚法", "article": "第六十七条"}""", "期限 payment的施行期与 procedure.json 第")]
    [InlineData("periods", """{"key": "supervision.record", "name": "备案", "from": "2023-07-02", "until": null, "length": 20, "unit": "day", "source": "行政处罚法", "article": "第四条"}""", "2023-07-01 至 2023-07-01 之间有空档")]
    [InlineData("periods", """{"key": "x", "name": "x", "from": "2022-01-01", "until": null, "length": -1, "unit": "day", "source": "行政处罚法", "article": "第六十七条"}""", "期限 x 的长度不得小于零")]
    [InlineData("periods", """{"key": "x", "name": "x", "from": "2022-01-01", "until": null, "length": 3, "unit": "day", "source": "行政处罚法", "article": "第八十七条"}""", "《行政处罚法》没有第八十七条（共 86 条）")]
    [InlineData("periods", """{"key": "x", "name": "x", "from": "2022-01-01", "until": null, "length": 3, "unit": "day", "source": "行政处罚法", "article": "第X条"}""", "写法无法识别")]
    [InlineData("periods", """{"key": "x", "name": "x", "from": "2022-01-01", "until": null, "length": 3, "unit": "day", "source": "行政处罚法", "article": "条款待核"}""", "写法无法识别")]
    [InlineData("periods", """{"key": "x", "name": "x", "from": "2022-01-01", "until": null, "length": 3, "unit": "day", "source": "不存在的法", "article": "第一条"}""", "《不存在的法》不在法律清单中")]
    [InlineData("periods", """{"key": "x", "name": "x", "from": "2010-03-01", "until": null, "length": 3, "unit": "day", "source": "环境行政处罚办法", "article": "第一条"}""", "《环境行政处罚办法》在 2023-07-01 没有施行")]
    [InlineData("periods", """{"key": "x", "name": "x", "from": "2010-03-01", "until": null, "length": 3, "unit": "day", "source": "行政强制法", "article": "第一条"}""", "《行政强制法》在 2010-03-01 没有施行")]
    [InlineData("periods", """{"key": "x", "name": "x", "from": "2022-01-02", "until": "2022-01-01", "length": 3, "unit": "day", "source": "行政处罚法", "article": "第一条"}""", "先后颠倒")]
    [InlineData("periods", """{"key": "x", "name": "x", "from": "2022-01-01", "until": null, "unit": "day", "source": "行政处罚法", "article": "第一条"}""", "内容无法识别")]
    [InlineData("periods", """{"key": "x", "name": "x", "from": "昨天", "until": null, "length": 3, "unit": "day", "source": "行政处罚法", "article": "第一条"}""", "内容无法识别（$.from）")]
    [InlineData("periods", """{"kye": "x"}""", "内容无法识别")]
    [InlineData("periodes", """{"key": "x"}""", "没有名为“periodes”的数据种类")]
    [InlineData("laws", """{"name": "行政处罚法", "from": "2020-01-01", "until": null}""", "法律《行政处罚法》的施行期与 laws.json 第")]
    [InlineData("regimes", """{"code": "B", "name": "x", "from": "2023-06-01", "until": null, "sources": [], "complete": false}""", "程序制度的施行期与")]
    [InlineData("offences", """{"code": "AIR-117", "name": "x", "violated": {"source": "大气污染防治法", "article": "第一条"}, "penalised": {"source": "大气污染防治法", "article": "第一条"}, "from": "2016-01-01", "until": "2026-08-14", "fine": null, "citizenFine": null, "otherPenalties": [], "verified": true}""", "违法行为 AIR-117 与 offences.json 第")]
    [InlineData("offences", """{"code": "X", "name": "x", "violated": {"source": "大气污染防治法", "article": "第一条"}, "penalised": {"source": "大气污染防治法", "article": "第一条"}, "from": "2016-01-01", "until": "2026-08-14", "fine": {"basis": "amount", "min": 5, "max": 4}, "citizenFine": null, "otherPenalties": [], "verified": true}""", "罚款幅度 5 至 4 不成立")]
    [InlineData("offences", """{"code": "X", "name": "x", "violated": {"source": "大气污染防治法", "article": "第一百三十条"}, "penalised": {"source": "大气污染防治法", "article": "第一条"}, "from": "2016-01-01", "until": "2026-08-14", "fine": null, "citizenFine": null, "otherPenalties": [], "verified": true}""", "《大气污染防治法》没有第一百三十条")]
    [InlineData("hearingThresholds", """{"from": "2010-03-01", "until": null, "toCitizen": false, "amountYuan": 8000, "source": "环境行政处罚办法", "article": "第七十八条"}""", "全国单位听证数额（环境行政处罚办法）的施行期与")]
    [InlineData("provisions", """{"key": "reconsideration.first", "name": "x", "from": "2025-01-01", "until": null, "source": "行政复议法", "article": "第一条", "verified": true}""", "规定 reconsideration.first的施行期与 procedure.json 第")]
    [InlineData("provisions", """{"key": "x", "name": "x", "from": "2025-01-01", "until": null, "source": "行政复议法", "article": "第九十一条", "verified": true}""", "《行政复议法》没有第九十一条（共 90 条）")]
    [InlineData("provisions", """{"key": "x", "name": "x", "from": "2025-01-01", "until": null, "source": "行政复议法", "article": "第一条", "verified": true, "percent": 0}""", "规定 x 的比率应当大于零")]
    [InlineData("benchmarks", """{"code": "X", "name": "x", "method": "byDegree", "from": "2022-01-01", "until": null, "source": "行政处罚法", "article": "第三十四条", "verified": true, "offences": ["NONE"], "factors": []}""", "所列违法行为 NONE 不存在")]
    [InlineData("calendars", """{"year": 2026, "source": "x", "holidays": [], "makeUpWorkingDays": []}""", "2026 年的工作日历重复")]
    public void A_wrong_row_is_refused_with_file_and_line(string section, string row, string why)
    {
        var path = Given("wrong.json", $$"""
            {
              "{{section}}": [
                {{row}}
              ]
            }
            """);
        var refused = Assert.Throws<LawDataException>(() => LawBook.Load(_directory));
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.Equal((path, 3), (refused.File, refused.Line));
        Assert.StartsWith($"法律数据文件 {path} 第 3 行有误：", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", 1)]
    [InlineData("{\n  \"periods\": 5\n}", 2)]
    [InlineData("{\n  \"periods\": [\n", 2)]
    public void A_file_that_is_no_law_data_is_refused(string content, int line)
    {
        Given("wrong.json", content);
        Assert.Equal(line, Assert.Throws<LawDataException>(() => LawBook.Load(_directory)).Line);
    }

    private string Given(string name, string content)
    {
        var path = Path.Combine(_directory, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>7W, &lt; counted back, ? unverified.</summary>
    private static string Text(StatutoryPeriod period) => string.Concat(
        $"{period.Length}{period.Unit.ToString()[0]}",
        period.Backwards ? "<" : "",
        period.Verified ? "" : "?");

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
