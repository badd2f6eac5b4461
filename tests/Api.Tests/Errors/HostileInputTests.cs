using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Enforcement.Api.Tests.Running;
using Enforcement.Domain.Cases;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Errors;

/// <summary>No input breaks the server: generated from a seed, so that a failure can be played again.</summary>
public sealed class HostileInputTests(SystemOfClass running) : IClassFixture<SystemOfClass>
{
    private const int Requests = 2_400;

    private static readonly string[] Poison =
    [
        "null", "true", "-1", "0", "0.001", "-0.01", "1e400", "-1e400", "1e-400", "99999999999999999999999999999", "9999999999999.99", "1.0000000000000000000000001",
        "\"\"", "\" \"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\\uffff\"", "\"\\u202e\"", "\"\\u0007\"", "\"0001-01-02\"", "\"9999-12-31\"",
        "\"2017-02-29\"", "\"24:00\"", "\"23:59:59.9999999\"", "\"-00:01\"", "\"1.00:00:00\"", "[]", "{}", "[null]", "[[]]", "[{}]", "{\"\":1}", "\"'; drop table x; --\"", "\"%_\\\\\"",
        "\"00000000-0000-0000-0000-000000000000\"", "\"{00000000-0000-0000-0000-000000000000}\"", "\"fine\"", "\"Fine,Warning\"", "\"99\"", "[\"officer1\",\"officer1\"]", "[\"officer1\",\"\\u0000\"]",
    ];

    private static readonly string[] Sharpest = ["\"a\\u0000b\"", "[null]", "null", "9999999999999.99"];

    [Fact]
    public async Task No_generated_body_is_answered_with_a_server_error_and_every_refusal_is_a_problem()
    {
        var system = running.System;
        var cases = new List<ACase>();
        foreach (var stage in new[] { CaseStage.FilingProposed, CaseStage.Filed, CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed, CaseStage.Noticed, CaseStage.PenaltyDecided })
        {
            cases.Add(await new ACase(system, ACase.Start).ToAsync(stage));
        }

        // Acts that say more than a few words have more to get wrong.
        var deep = CaseActs.All.Where(a => a.Name is "propose-filing" or "add-evidence" or "issue-prior-notice" or "decide-penalty").ToList();
        var random = new Random(20171123);
        for (var i = 0; i < Requests; i++)
        {
            var act = random.Next(3) == 0 ? deep[random.Next(deep.Count)] : CaseActs.All[random.Next(CaseActs.All.Count)];
            // Mostly a case at a stage that knows the act, so that the poison gets past the stage to the rules and the database.
            var fitting = random.Next(5) == 0 ? [] : cases.Where(c => act.Stages.Contains(c.Stage)).ToList();
            var file = fitting.Count > 0 ? fitting[random.Next(fitting.Count)] : cases[random.Next(cases.Count)];
            var user = act.Roles[0] switch { Domain.Officers.Role.Officer => "officer1", Domain.Officers.Role.Legal => "legal1", _ => "leader1" };
            var (path, good) = act.Name == "propose-filing" ? ("/api/cases", JsonSerializer.SerializeToNode(file.Proposal, TestSystem.Wire)!)
                : act.Name == "receive-lead" ? ("/api/leads", Acts.Body(act.Name, file, file.Day(60)))
                : act.Name == "decide-on-the-spot" ? ("/api/on-the-spot-decisions", Acts.OnTheSpot("MED-46"))
                : ($"/api/cases/{file.Id}/{act.Name}", Acts.Body(act.Name, file, file.Day(60)));
            var body = Spoilt(good, random);

            var answer = await system.CallAsync(HttpMethod.Post, path, user, body, file.Version, random.Next(3) == 0 ? $"k{i}" : null);

            var where = $"#{i} {act.Name} {Encoding.UTF8.GetString(body.Length > 2000 ? body[..2000] : body)}\n{answer}\n{Trace(system, answer)}";
            Assert.True(answer.Status is 200 or 201 or 400 or 412 or 413 or 422, where);
            if (answer.Status >= 400)
            {
                Assert.True(answer.MediaType == "application/problem+json" && answer.Json["code"] is not null, where);
            }
            else if (answer.Status == 200)
            {
                file.Version = (long)answer.Json["version"]!;
                if ((string)answer.Json["stage"]! != JsonNamingPolicy.CamelCase.ConvertName(file.Stage.ToString()))
                {
                    // Another at the same stage takes its place, or soon every case would be over and every act refused for its stage.
                    cases[cases.IndexOf(file)] = await new ACase(system, ACase.Start).ToAsync(file.Stage);
                }
            }
        }

        foreach (var file in cases)
        {
            foreach (var view in new[] { "", "/timeline", "/deadlines", "/acts" })
            {
                var answer = await system.GetAsync($"/api/cases/{file.Id}{view}", "inspector1");
                Assert.True(answer.Status is 200 or 422, answer + Trace(system, answer));
            }
        }

        Assert.Equal(200, (await system.GetAsync("/api/cases", "inspector1")).Status);
        Assert.Equal(200, (await system.GetAsync("/api/statistics/annual?year=2017", "inspector1")).Status);
    }

    [Theory]
    [InlineData("?year=0")]
    [InlineData("?year=-2147483648")]
    [InlineData("?year=2147483647")]
    [InlineData("?year=2017&year=2018")]
    [InlineData("?YEAR=2017")]
    public async Task No_year_breaks_the_figures(string query)
    {
        var system = running.System;

        Assert.InRange((await system.GetAsync("/api/statistics/annual" + query, "inspector1")).Status, 200, 400);
    }

    private static string Trace(TestSystem system, Answer answer) => answer.Status < 500 ? "" : system.Log.Text[^Math.Min(4000, system.Log.Text.Length)..];

    private static byte[] Spoilt(JsonNode good, Random random)
    {
        switch (random.Next(10))
        {
            case 0:
                var noise = new byte[random.Next(200)];
                random.NextBytes(noise);
                return noise;
            case 1:
                var bytes = Encoding.UTF8.GetBytes(good.ToJsonString());
                for (var i = random.Next(1, 4); i > 0; i--)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                return bytes;
            case 2:
                var depth = random.Next(1, 5000);
                return Encoding.UTF8.GetBytes($"{{\"occurredOn\":{new string('[', depth)}{new string(']', depth)}}}");
            case 3:
                var text = good.ToJsonString();
                return Encoding.UTF8.GetBytes(text[..random.Next(text.Length)]);
            default:
                return Encoding.UTF8.GetBytes(Replaced(good, random));
        }
    }

    /// <summary>The good body with one or two of its members replaced; as text, because poison need not be JSON that a node can hold.</summary>
    private static string Replaced(JsonNode good, Random random)
    {
        var members = new List<(JsonNode Owner, string Name, int Index)>();
        Collect(good, members);
        var marks = new Dictionary<string, string>();
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            var (owner, name, index) = members[random.Next(members.Count)];
            var mark = $"mark{i}mark";
            marks[$"\"{mark}\""] = random.Next(12) == 0 ? $"\"{new string('长', random.Next(1, 20_000))}\""
                : random.Next(3) == 0 ? Sharpest[random.Next(Sharpest.Length)] : Poison[random.Next(Poison.Length)];
            if (owner is JsonArray items)
            {
                items[index] = mark;
            }
            else
            {
                owner[name] = mark;
            }
        }

        return marks.Aggregate(good.ToJsonString(), (text, mark) => text.Replace(mark.Key, mark.Value, StringComparison.Ordinal));
    }

    private static void Collect(JsonNode node, List<(JsonNode Owner, string Name, int Index)> members)
    {
        if (node is JsonObject named)
        {
            foreach (var (name, value) in named)
            {
                members.Add((node, name, 0));
                Collect(value ?? new JsonObject(), members);
            }
        }
        else if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                members.Add((node, "", i));
                Collect(items[i] ?? new JsonObject(), members);
            }
        }
    }
}
