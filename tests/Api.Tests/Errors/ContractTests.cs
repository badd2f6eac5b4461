using Enforcement.Api.Tests.Running;
using Enforcement.Domain.Cases;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Errors;

/// <summary>What design.md §5 promises about answers that are not a success.</summary>
public sealed class ContractTests(SystemOfClass running, Postgres postgres) : IClassFixture<SystemOfClass>
{
    [Fact]
    public async Task An_act_on_a_case_names_the_version_it_was_decided_on()
    {
        var system = running.System;
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.FilingProposed);
        var path = $"/api/cases/{file.Id}/approve-filing";
        var before = await system.TracesAsync();

        AssertProblem(428, "if-match-missing", await system.PostAsync(path, "leader1", file.Approval));
        foreach (var malformed in new[] { "*", "1", "\"\"", "\"-1\"", "\"1", "W/\"1\"", "\"1\", \"2\"", "\"99999999999999999999\"", "\"1.0\"", "\" 1\"", "\"+1\"" })
        {
            var answer = await system.CallAsync(HttpMethod.Post, path, "leader1", file.Approval, headers: ("If-Match", malformed));
            AssertProblem(400, "if-match-malformed", answer);
        }

        foreach (var stale in new long[] { 0, 2, long.MaxValue })
        {
            var answer = await system.PostAsync(path, "leader1", file.Approval, stale);
            AssertProblem(412, "stale-version", answer);
            Assert.Equal("\"1\"", answer.Headers["ETag"]);
            Assert.Equal(1, (long)answer.Json["currentVersion"]!);
        }

        Assert.Equal(before, await system.TracesAsync());
        var done = await system.PostAsync(path, "leader1", file.Approval, 1);
        Assert.Equal((200, "\"3\""), (done.Status, done.Headers["ETag"]));
    }

    [Fact]
    public async Task What_is_not_there_is_404()
    {
        var system = running.System;
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.FilingProposed);

        AssertProblem(404, "not-found", await system.GetAsync($"/api/cases/{Guid.NewGuid()}", "officer1"));
        AssertProblem(404, "not-found", await system.GetAsync($"/api/cases/{Guid.NewGuid()}/timeline", "officer1"));
        AssertProblem(404, "not-found", await system.PostAsync($"/api/cases/{Guid.NewGuid()}/approve-filing", "leader1", file.Approval, 1));
        AssertProblem(404, "unknown-act", await system.PostAsync($"/api/cases/{file.Id}/abolish-law", "leader1", new { }, 1));
        AssertProblem(404, "not-found", await system.GetAsync("/api/cases/not-an-id", "officer1"));
        AssertProblem(404, "not-found", await system.GetAsync("/api/nothing", "officer1"));
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_gets_401()
    {
        var system = running.System;
        var token = await system.TokenAsync("officer1");
        var tampered = token[..^6] + (token[^6] == 'A' ? 'B' : 'A') + token[^5..];

        AssertProblem(401, "not-signed-in", await system.GetAsync("/api/cases", null));
        foreach (var garbage in new[] { "Bearer", "Bearer garbage", $"Bearer {tampered}", $"Basic {token}", "Bearer " + new string('x', 4000), $"bearer\t{token}" })
        {
            var answer = await system.CallAsync(HttpMethod.Get, "/api/cases", headers: ("Authorization", garbage));
            AssertProblem(401, "not-signed-in", answer);
        }

        AssertProblem(401, "sign-in-failed", await system.PostAsync("/api/tokens", null, new { userName = "officer1", password = "wrong" }));
        AssertProblem(401, "sign-in-failed", await system.PostAsync("/api/tokens", null, new { userName = "nobody", password = "Demo-2017!" }));
        AssertProblem(401, "sign-in-failed", await system.PostAsync("/api/tokens", null, new { userName = "", password = "" }));
        AssertProblem(401, "sign-in-failed", await system.PostAsync("/api/tokens", null, new { userName = "offi\0cer1", password = "Demo-2017!" }));
    }

    [Fact]
    public async Task A_token_ends_with_its_eight_hours()
    {
        var time = new ShiftedTime();
        await using var system = await postgres.StartSystemAsync("expired", time);
        var token = ("Authorization", "Bearer " + await system.SignInAsync("officer1"));

        time.By = TimeSpan.FromHours(7.9);
        Assert.Equal(200, (await system.CallAsync(HttpMethod.Get, "/api/cases", headers: token)).Status);
        time.By = TimeSpan.FromHours(8.1);
        AssertProblem(401, "not-signed-in", await system.CallAsync(HttpMethod.Get, "/api/cases", headers: token));
    }

    [Fact]
    public async Task A_wrong_role_is_403_and_a_broken_rule_422_with_rule_article_and_a_chinese_sentence()
    {
        var system = running.System;
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.FilingProposed);

        var role = await system.PostAsync($"/api/cases/{file.Id}/approve-filing", "officer1", file.Approval, 1);
        AssertProblem(403, "not-allowed", role);
        Assert.Contains("负责人", role.Detail, StringComparison.Ordinal);

        var rule = await system.PostAsync($"/api/cases/{file.Id}/approve-filing", "leader1", file.Approval with { OccurredOn = file.Day(-1) }, 1);
        AssertProblem(422, "R-004", rule);
        Assert.Equal("R-004", (string)rule.Json["rule"]!);
        Assert.Equal("《行政处罚法》第三条", (string)rule.Json["article"]!);
        Assert.Contains("早于前一步骤的日期 2017-05-10", rule.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_used_again_for_something_else_is_422_and_for_the_same_gives_the_same_answer()
    {
        await using var system = await postgres.StartSystemAsync("key_reused");
        var file = new ACase(system, ACase.Start);

        var first = await system.PostAsync("/api/cases", "officer1", file.Proposal, key: "k1");
        var again = await system.PostAsync("/api/cases", "officer1", file.Proposal, key: "k1");
        Assert.Equal((201, first.Text, first.Headers["ETag"], first.Headers["Location"]), (again.Status, again.Text, again.Headers["ETag"], again.Headers["Location"]));

        AssertProblem(422, "idempotency-key-reused", await system.PostAsync("/api/cases", "officer1", file.Proposal with { OccurredOn = file.Day(1) }, key: "k1"));
        AssertProblem(400, "idempotency-key-malformed", await system.PostAsync("/api/cases", "officer1", file.Proposal, key: new string('k', 201)));
        Assert.Equal(1, await system.EventsAsync());
    }

    [Fact]
    public async Task What_is_too_large_of_another_kind_or_by_another_method_is_refused_as_such()
    {
        var system = running.System;
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.FilingProposed);
        var path = $"/api/cases/{file.Id}/approve-filing";

        AssertProblem(413, "body-too-large", await system.PostAsync("/api/cases", "officer1", new string(' ', 2_000_000)));
        AssertProblem(413, "body-too-large", await system.PostAsync("/api/tokens", null, $$"""{"userName":"{{new string('x', 2_000_000)}}","password":"x"}"""));
        AssertProblem(415, "unsupported-media-type", await system.CallAsync(HttpMethod.Post, path, "leader1", file.Approval, 1, null, ("Content-Type", "text/plain")));
        AssertProblem(415, "unsupported-media-type", await system.CallAsync(HttpMethod.Post, path, "leader1", file.Approval, 1, null, ("Content-Type", "application/x-www-form-urlencoded")));

        foreach (var (method, address, allow) in new[]
        {
            (HttpMethod.Delete, $"/api/cases/{file.Id}", "GET, HEAD"), (HttpMethod.Put, "/api/cases", "GET, HEAD, POST"),
            (HttpMethod.Patch, "/api/statistics/annual", "GET, HEAD"),
        })
        {
            var answer = await system.CallAsync(method, address, "leader1");
            AssertProblem(405, "method-not-allowed", answer);
            Assert.Equal(allow, string.Join(", ", answer.Headers["Allow"].Split(", ").Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public async Task Storage_that_cannot_be_reached_is_503_with_a_time_to_try_again()
    {
        await using var server = await Running.TestServer.StartAsync();
        var file = await new ACase(server.System, ACase.Start).ToAsync(CaseStage.FilingProposed);
        var approving = $"/api/cases/{file.Id}/approve-filing";
        await server.System.TokenAsync("leader1");
        await server.Server.KillAsync(TestContext.Current.CancellationToken);

        foreach (var answer in new[]
        {
            await server.System.GetAsync($"/api/cases/{file.Id}", "leader1"), await server.System.GetAsync("/api/cases", "leader1"),
            await server.System.PostAsync(approving, "leader1", file.Approval, 1), await server.System.PostAsync(approving, "leader1", file.Approval, 1, "k1"),
            await server.System.PostAsync("/api/tokens", null, new { userName = "officer1", password = "x" }),
        })
        {
            Assert.True(answer is { Status: 503, MediaType: "application/problem+json" }, answer.ToString());
            Assert.Equal("5", answer.Headers["Retry-After"]);
        }

        await server.Server.RestartAsync(TestContext.Current.CancellationToken);
        Assert.Equal(200, (await server.System.PostAsync(approving, "leader1", file.Approval, 1, "k1")).Status);
    }

    internal static void AssertProblem(int status, string code, Answer answer)
    {
        Assert.True(answer.Status == status && answer.MediaType == "application/problem+json", $"{status} {code}: {answer.MediaType} {answer}");
        Assert.Equal(code, answer.Code);
        Assert.Equal(status, (int)answer.Json["status"]!);
        Assert.Equal($"urn:enforcement:problem:{code}", (string)answer.Json["type"]!);
        Assert.NotEmpty((string)answer.Json["traceId"]!);
        Assert.Contains(answer.Detail, c => c > '\u2E80');
        Assert.Contains((string)answer.Json["title"]!, c => c > '\u2E80');
    }
}
