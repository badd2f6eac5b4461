using Enforcement.Domain.Cases;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Tracing;

public sealed class TraceTests(Postgres postgres)
{
    [Fact]
    public async Task An_inspector_reads_the_record_of_a_case_and_of_the_year_and_each_reading_is_kept()
    {
        await using var system = await postgres.StartSystemAsync("trace");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Closed);
        var open = await new ACase(system, ACase.Start.AddDays(40)).ToAsync(CaseStage.Investigating);

        var trace = (await system.GetAsync($"/api/cases/{file.Id}/trace", "inspector1")).Json;
        var paper = await system.GetAsync($"/api/cases/{file.Id}/trace.pdf", "inspector1");
        var year = (await system.GetAsync("/api/trace/annual?year=2017&limit=1", "inspector1")).Json;
        var rest = (await system.GetAsync($"/api/trace/annual?year=2017&limit=1&cursor={(string)year["next"]!}", "inspector1")).Json;

        Assert.Equal((file.Version, "penalised", "2017-11-02"), ((long)trace["version"]!, (string)trace["outcome"]!, (string)trace["on"]!));
        var review = trace["steps"]!.AsArray().Single(step => (string?)step!["act"] == "review-case")!;
        Assert.Equal(("案件审查：通过", "legal", "a1", "审查人"), ((string)review["title"]!, (string)review["capacity"]!, (string)review["regime"]!, (string)review["persons"]![0]!["part"]!));
        Assert.Equal("R-301 《环境行政处罚办法》第四十五条", $"{review["rules"]![0]!["rule"]} {review["rules"]![0]!["article"]}");
        // The test's cases are recorded years after their days.
        Assert.Contains(trace["findings"]!.AsArray(), finding => (string)finding!["code"]! == "T-605" && finding["versions"]!.AsArray().Count > 10);
        Assert.All(trace["deadlines"]!.AsArray(), deadline => Assert.NotEmpty(deadline!["deadline"]!["explanation"]!.AsArray()));
        Assert.DoesNotContain("914403001922038216", trace.ToJsonString(), StringComparison.Ordinal);

        Assert.Equal((200, "application/pdf", "no-store"), (paper.Status, paper.MediaType, paper.Headers["Cache-Control"]));
        Assert.StartsWith("%PDF-", paper.Text, StringComparison.Ordinal);

        Assert.Equal((2, 1, 1), ((int)year["casesFiled"]!, (int)year["casesDecided"]!, (int)year["casesOtherwise"]!));
        Assert.Equal("penalised 1, investigating 1", string.Join(", ", year["outcomes"]!.AsArray().Select(o => $"{o!["outcome"]} {o["cases"]}")));
        Assert.Equal([file.Id.ToString(), open.Id.ToString()], new[] { year, rest }.Select(page => (string)page["items"]!.AsArray().Single()!["id"]!));
        Assert.Null(rest["next"]);

        Assert.Equal(
            ["GetCaseTrace", "GetCaseTracePaper", "GetAnnualTrace", "GetAnnualTrace"],
            (await system.AskAsync("select data ->> 'asked' from enforcement.mt_doc_readlogentry order by (data ->> 'at')::timestamptz")).Select(row => row[0]));
        Assert.Equal((400, 404), (
            (await system.GetAsync("/api/trace/annual?year=2017&cursor=x", "inspector1")).Status, (await system.GetAsync($"/api/cases/{Guid.Empty}/trace", "inspector1")).Status));
    }
}
