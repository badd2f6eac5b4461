using System.Globalization;
using System.Text.Json.Nodes;
using Enforcement.Api.Tests.Running;
using Enforcement.Domain.Cases;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Cases;

public sealed class WholeProcedureTests(SystemOfClass running, Postgres postgres) : IClassFixture<SystemOfClass>
{
    [Fact]
    public async Task A_case_goes_over_http_from_its_proposal_to_its_closing()
    {
        // Its own, for the numbers and the figures are told to the last digit.
        await using var system = await postgres.StartSystemAsync("whole_procedure");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Closed);

        // An act whose paper has a number leaves two events: itself, and the paper drawn.
        Assert.Equal(file.Done.Select((_, n) => (long)file.Done.Take(n + 1).Sum(d => d.Number is null ? 1 : 2)), file.Done.Select(d => d.Version));
        Assert.Equal(
            ["苍环立〔2017〕1号", "苍环责改〔2017〕1号", "苍环罚告〔2017〕1号", "苍环罚〔2017〕1号", "苍环结〔2017〕1号"],
            file.Done.Where(d => d.Number is not null).Select(d => d.Number));
        var answer = await system.GetAsync($"/api/cases/{file.Id}", "inspector1");
        var read = answer.Json;
        Assert.Equal((200, $"\"{file.Version}\""), (answer.Status, answer.Headers["ETag"]));
        Assert.Equal(
            ("苍环立〔2017〕1号", "closed", file.Version, "苍溪县某砖厂（虚构）", "2017-05-11", "2017-06-29"),
            ((string)read["caseNumber"]!, (string)read["stage"]!, (long)read["version"]!, (string)read["party"]!["name"]!, (string)read["filedOn"]!,
                (string)read["closedOn"]!));
        Assert.Equal((10000m, 0m), ((decimal)read["paid"]!, (decimal)read["owed"]!));
        var timeline = (await system.GetAsync($"/api/cases/{file.Id}/timeline", "inspector1")).Json["items"]!.AsArray();
        Assert.Equal(file.Version, timeline.Count);
        Assert.Equal("filing_proposed", (string)timeline[0]!["event"]!);
        Assert.Equal(("case_closed", "paper_produced"), ((string)timeline[^2]!["event"]!, (string)timeline[^1]!["event"]!));
        Assert.All(timeline, entry => Assert.NotEqual("", (string)entry!["text"]!));
        var figures = await system.GetAsync("/api/statistics/annual?year=2017", "inspector1");
        Assert.True(
            JsonNode.DeepEquals(figures.Json, JsonNode.Parse("""{"year":2017,"casesFiled":1,"penaltyDecisions":1,"finesYuan":10000,"judicialReferrals":0,"firstOffencesSpared":0}""")),
            figures.ToString());
        var deadline = (await system.GetAsync($"/api/cases/{file.Id}/deadlines", "inspector1")).Json["items"]!.AsArray()
            .Single(d => (string)d!["kind"]! == "payment")!;
        Assert.Equal("met", (string)deadline["state"]!);
        Assert.StartsWith("《", (string)deadline["article"]!, StringComparison.Ordinal);
        Assert.True(deadline["explanation"]!.AsArray().Count > 10);
    }

    [Fact]
    public async Task Beginning_a_case_answers_201_with_its_address_and_first_version()
    {
        var system = running.System;

        var answer = await system.PostAsync("/api/cases", "officer1", new ACase(system, ACase.Start).Proposal);

        Assert.Equal(201, answer.Status);
        Assert.Equal("\"1\"", answer.Headers["ETag"]);
        Assert.Equal($"/api/cases/{answer.Json["id"]}", answer.Headers["Location"]);
        Assert.Equal(200, (await system.GetAsync(answer.Headers["Location"], "officer1")).Status);
        Assert.Equal("filingProposed", (string)answer.Json["stage"]!);
    }

    [Fact]
    public async Task Every_date_number_and_name_of_an_answer_is_written_in_one_way()
    {
        var system = running.System;
        var file = await new ACase(system.Web, ACase.Start).ToAsync(CaseStage.Closed);

        foreach (var path in new[] { $"/api/cases/{file.Id}", $"/api/cases/{file.Id}/timeline", $"/api/cases/{file.Id}/deadlines", $"/api/cases/{file.Id}/acts", "/api/cases" })
        {
            var answer = await system.GetAsync(path, "legal1");
            Assert.Equal("application/json", answer.MediaType);
            Check(answer.Json, path);
        }

        static void Check(JsonNode? node, string where)
        {
            if (node is JsonObject members)
            {
                foreach (var (name, value) in members)
                {
                    Assert.True(char.IsAsciiLetterLower(name[0]), where + name);
                    if (name.EndsWith("On", StringComparison.Ordinal) && value is not null)
                    {
                        Assert.True(DateOnly.TryParseExact((string)value!, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), $"{where} {name}");
                    }

                    Check(value, $"{where}.{name}");
                }
            }
            else if (node is JsonArray items)
            {
                foreach (var item in items)
                {
                    Check(item, where);
                }
            }
        }
    }
}
