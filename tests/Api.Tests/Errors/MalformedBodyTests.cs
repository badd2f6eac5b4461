using System.Text.Json;
using System.Text.Json.Nodes;
using Enforcement.Api.Tests.Running;
using Enforcement.Domain.Cases;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Errors;

/// <summary>Malformed content is 400 and says field by field what is wrong, in words an officer understands.</summary>
public sealed class MalformedBodyTests(SystemOfClass running) : IClassFixture<SystemOfClass>
{
    private static readonly string Proposal = JsonSerializer.Serialize(new ACase(null!, ACase.Start).Proposal, TestSystem.Wire);

    /// <summary>A change to a good proposal, the field that is then wrong, and what the answer says of it.</summary>
    public static TheoryData<string, string, string, string> Proposals => new()
    {
        { "occurredOn", "remove", "occurredOn", "缺少必填字段" },
        { "party", "remove", "party", "缺少必填字段" },
        { "party.name", "remove", "party.name", "缺少必填字段" },
        { "lead.receivedOn", "remove", "lead.receivedOn", "缺少必填字段" },
        { "conditions.violationSuspected", "remove", "conditions.violationSuspected", "缺少必填字段" },
        { "party", "null", "party", "不得为空" },
        { "party.name", "null", "party.name", "不得为空" },
        { "occurredOn", "\"2017-13-01\"", "occurredOn", "应为日期" },
        { "occurredOn", "\"2017-02-30\"", "occurredOn", "应为日期" },
        { "occurredOn", "\"2017/05/10\"", "occurredOn", "应为日期" },
        { "occurredOn", "\"2017-5-1\"", "occurredOn", "应为日期" },
        { "occurredOn", "\"2017-05-10T00:00:00Z\"", "occurredOn", "应为日期" },
        { "occurredOn", "20170510", "occurredOn", "应为日期" },
        { "occurredOn", "\"0001-01-01\"", "occurredOn", "请填写提请日期" },
        { "party.kind", "\"company\"", "party.kind", "应为下列之一：citizen、individualBusiness、legalPerson、otherOrganisation" },
        { "party.kind", "1", "party.kind", "应为下列之一" },
        { "party.kind", "null", "party.kind", "应为下列之一" },
        { "lead.source", "\"dream\"", "lead.source", "应为下列之一" },
        { "conditions.penaltyProvided", "\"yes\"", "conditions.penaltyProvided", "应为 true 或 false" },
        { "party.name", "5", "party.name", "应为文字" },
        { "party.name", "\"\"", "party.name", "请填写当事人名称" },
        { "party.name", "\"  \"", "party.name", "请填写当事人名称" },
        { "party.name", "\"a\\u0000b\"", "party.name", "当事人名称含有不能打印的字符" },
        { "party.phone", "\"a\\u0000b\"", "party.phone", "含有不能打印的字符" },
        { "party.creditCode", "\"9144\\u0000\"", "party.creditCode", "含有不能打印的字符" },
        { "party.organisationCode", "\"\\u0007\"", "party.organisationCode", "含有不能打印的字符" },
        { "party.creditCode", "\"1234567890123456789\"", "party.creditCode", "统一社会信用代码为 18 位" },
        { "party.creditCode", "remove", "party.creditCode", "应当填写统一社会信用代码" },
        { "party.identifierOverrideReason", "\"x\"", "party.identifierOverrideReason", "放行理由至少 4 个字" },
        { "violation.facts", "\"" + "很" + "\"*6000", "violation.facts", "违法事实不超过 5000 个字" },
        { "foo", "1", "foo", "有接口中不存在的字段" },
        { "party.fax", "\"1\"", "party.fax", "有接口中不存在的字段" },
        { "party", "[]", "party", "值的类型或格式不对" },
    };

    [Theory]
    [MemberData(nameof(Proposals))]
    public async Task Every_wrong_field_is_named_with_what_is_wrong(string path, string value, string field, string message)
    {
        var system = running.System;
        var before = await system.TracesAsync();

        AssertField(field, message, await system.PostAsync("/api/cases", "officer1", Changed(Proposal, path, value)));

        Assert.Equal(before, await system.TracesAsync());
    }

    [Fact]
    public async Task Several_missing_fields_are_all_named()
    {
        var system = running.System;

        var answer = await system.PostAsync("/api/cases", "officer1", "{}");

        Assert.Equal(400, answer.Status);
        Assert.Equal(["conditions", "lead", "occurredOn", "offenceCode", "party", "violation"], answer.Errors.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"x\":")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("{'a':1}")]
    [InlineData("{\"a\":1}}")]
    [InlineData("// comment")]
    public async Task What_is_no_json_object_is_400(string body)
    {
        var system = running.System;

        ContractTests.AssertProblem(400, "malformed", await system.PostAsync("/api/cases", "officer1", body));
    }

    /// <summary>Acts on a noticed case: the act, its body, the field that is wrong, and what the answer says of it.</summary>
    public static TheoryData<string, string, string, string, string> Acts => new()
    {
        { "officer1", "record-payment", """{"occurredOn":"2017-06-20","amount":0.001,"voucher":"V"}""", "amount", "金额最多精确到分" },
        { "officer1", "record-payment", """{"occurredOn":"2017-06-20","amount":-1,"voucher":"V"}""", "amount", "金额应在 0 至" },
        { "officer1", "record-payment", """{"occurredOn":"2017-06-20","amount":1e400,"voucher":"V"}""", "amount", "金额应为数字" },
        { "officer1", "record-payment", """{"occurredOn":"2017-06-20","amount":"100","voucher":"V"}""", "amount", "金额应为数字" },
        { "officer1", "record-payment", """{"occurredOn":"2017-06-20","amount":null,"voucher":"V"}""", "amount", "金额应为数字" },
        { "officer1", "record-payment", """{"occurredOn":"2017-06-20","amount":10000000000000,"voucher":"V"}""", "amount", "金额应在 0 至" },
        { "officer1", "record-payment", """{"occurredOn":"2017-06-20","amount":0,"voucher":"V"}""", "amount", "缴款数额应大于 0" },
        { "officer1", "record-payment", """{"occurredOn":"2017-06-20","voucher":"V"}""", "amount", "缺少必填字段" },
        { "officer1", "record-inspection", """{"occurredOn":"2017-05-12","from":"25:00","to":"10:30","place":"a","findings":"b","signingNote":"c","certificatesShown":true,"officers":["officer1","officer2"]}""", "from", "应为时刻" },
        { "officer1", "record-inspection", """{"occurredOn":"2017-05-12","from":"09:00","to":"10:30","place":"a","findings":"b","signingNote":"c","certificatesShown":true,"officers":[]}""", "officers", "请填写检查人员" },
        { "officer1", "record-inspection", """{"occurredOn":"2017-05-12","from":"09:00","to":"10:30","place":"a","findings":"b","signingNote":"c","certificatesShown":true,"officers":[null,""]}""", "officers", "检查人员不得有空白" },
        { "officer1", "record-inspection", """{"occurredOn":"2017-05-12","from":"09:00","to":"10:30","place":"a","findings":"b","signingNote":"c","certificatesShown":true,"officers":"officer1"}""", "officers", "值的类型或格式不对" },
        { "officer1", "add-evidence", """{"occurredOn":"2017-05-12","kind":"document","title":"a","proves":"b","files":[null],"officers":["officer1","officer2"]}""", "files[0]", "不得为空" },
        { "officer1", "add-evidence", """{"occurredOn":"2017-05-12","kind":"document","title":"a","proves":"b","files":[],"officers":["officer1","officer2"]}""", "files", "请至少登记一个证据文件" },
        { "officer1", "add-evidence", """{"occurredOn":"2017-05-12","kind":"document","title":"a","proves":"b","files":[{"name":"a","sha256":"AA","bytes":0}],"officers":["officer1","officer2"]}""", "files[0].sha256", "64 位小写十六进制" },
        { "officer1", "add-evidence", """{"occurredOn":"2017-05-12","kind":"document","title":"a","proves":"b","files":[{"name":"a","sha256":"AA","bytes":1.5}],"officers":["officer1","officer2"]}""", "files[0].bytes", "应为整数" },
        { "legal1", "issue-prior-notice", """{"occurredOn":"2017-05-23","penalties":[null],"grounds":"a"}""", "penalties[0]", "不得为空" },
        { "leader1", "decide-penalty", """{"occurredOn":"2017-06-20","penalties":[null],"grounds":"a"}""", "penalties[0]", "不得为空" },
        { "legal1", "issue-prior-notice", """{"occurredOn":"2017-05-23","penalties":[{"kind":"fine"}],"grounds":"a"}""", "penalties[0].amount", "应当填写数额" },
        { "legal1", "issue-prior-notice", """{"occurredOn":"2017-05-23","penalties":[{"kind":"warning","amount":5}],"grounds":"a"}""", "penalties[0].amount", "警告没有数额" },
        { "legal1", "issue-prior-notice", """{"occurredOn":"2017-05-23","penalties":[{"kind":"confiscationOfGoods"}],"grounds":"a"}""", "penalties[0].detail", "请写明没收非法财物的具体内容" },
        { "legal1", "issue-prior-notice", """{"occurredOn":"2017-05-23","penalties":[],"grounds":"a"}""", "penalties", "请填写拟作出的处罚" },
        { "legal1", "issue-prior-notice", """{"occurredOn":"2017-05-23","penalties":[{"kind":"confiscationOfGains","amount":9999999999999,"clause":{"source":"甲","article":"乙"}},{"kind":"confiscationOfGains","amount":9999999999999,"clause":{"source":"甲","article":"乙"}}],"grounds":"a"}""", "penalties", "合计" },
        { "legal1", "review-case", """{"occurredOn":"2017-05-22","passed":true,"findings":null,"opinion":"a"}""", "findings", "不得为空" },
        { "officer1", "record-service", """{"occurredOn":"2017-05-22","documentId":"not-an-id","method":"direct","recipient":"a","receipt":"b","officers":["officer1","officer2"]}""", "documentId", "应为文书的标识" },
        { "officer1", "record-service", """{"occurredOn":"2017-05-22","documentId":"00000000-0000-0000-0000-000000000000","method":"direct","recipient":"a","receipt":"b","officers":["officer1","officer2"]}""", "documentId", "请指明送达的文书" },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Every_wrong_field_of_an_act_is_named_with_what_is_wrong(string user, string act, string body, string field, string message)
    {
        var system = running.System;

        AssertField(field, message, await system.PostAsync($"/api/cases/{Guid.NewGuid()}/{act}", user, body, 1));
    }

    [Theory]
    [InlineData("/api/cases?stage=nonsense", "stage")]
    [InlineData("/api/cases?stage=99", "stage")]
    [InlineData("/api/cases?stage=filed,closed", "stage")]
    [InlineData("/api/cases?sort=99", "sort")]
    [InlineData("/api/cases?limit=0", "limit")]
    [InlineData("/api/cases?limit=201", "limit")]
    [InlineData("/api/cases?limit=-1", "limit")]
    [InlineData("/api/cases?limit=ten", "limit")]
    [InlineData("/api/cases?limit=99999999999", "limit")]
    [InlineData("/api/cases?filedYear=zwei", "filedYear")]
    [InlineData("/api/cases?cursor=!!", "cursor")]
    [InlineData("/api/cases?cursor=abc", "cursor")]
    [InlineData("/api/cases?cursor=", "cursor")]
    [InlineData("/api/cases?search=%00", "search")]
    [InlineData("/api/cases?township=%00", "township")]
    [InlineData("/api/cases?offence=%00", "offence")]
    [InlineData("/api/cases?officer=%00", "officer")]
    [InlineData("/api/statistics/annual", "year")]
    [InlineData("/api/statistics/annual?year=x", "year")]
    [InlineData("/api/cases/018f3f3e-1c2b-7a4d-9e5f-001122334455?asOf=yesterday", "asOf")]
    [InlineData("/api/cases/018f3f3e-1c2b-7a4d-9e5f-001122334455?asOf=2017-02-30", "asOf")]
    [InlineData("/api/cases/018f3f3e-1c2b-7a4d-9e5f-001122334455?knownAt=now", "knownAt")]
    public async Task Every_wrong_parameter_of_a_question_is_named(string path, string field)
    {
        var system = running.System;

        var answer = await system.GetAsync(path, "inspector1");

        ContractTests.AssertProblem(400, "malformed", answer);
        Assert.True(answer.Json["errors"]?[field] is not null, answer.ToString());
        Assert.Contains(answer.Errors[field], c => c > '\u2E80');
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("2017-01-01T00:00:00-14:00")]
    public async Task An_instant_at_the_edge_of_time_is_answered(string instant)
    {
        var system = running.System;
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Filed);

        foreach (var view in new[] { "", "/timeline", "/deadlines", "/acts" })
        {
            var answer = await system.GetAsync($"/api/cases/{file.Id}{view}?knownAt={instant}", "inspector1");
            Assert.True(answer.Status is 200 or 404, view + answer);
        }
    }

    private static void AssertField(string field, string message, Answer answer)
    {
        ContractTests.AssertProblem(400, "malformed", answer);
        Assert.True(answer.Json["errors"]?[field] is not null, answer.ToString());
        Assert.Contains(message, answer.Errors[field], StringComparison.Ordinal);
        Assert.DoesNotContain("System.", answer.Text, StringComparison.Ordinal);
    }

    private static string Changed(string json, string path, string value)
    {
        var whole = JsonNode.Parse(json)!;
        var parts = path.Split('.');
        var owner = parts[..^1].Aggregate(whole, (node, part) => node[part]!).AsObject();
        owner.Remove(parts[^1]);
        if (value.Split("\"*") is [var text, var times])
        {
            owner[parts[^1]] = string.Concat(Enumerable.Repeat(text.Trim('"'), int.Parse(times, System.Globalization.CultureInfo.InvariantCulture)));
        }
        else if (value != "remove")
        {
            owner[parts[^1]] = JsonNode.Parse(value);
        }

        return whole.ToJsonString();
    }
}
