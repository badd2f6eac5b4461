using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Cases;

public sealed class MomentTests(Postgres postgres)
{
    [Fact]
    public async Task A_case_can_be_asked_for_as_it_was_in_force_on_a_day()
    {
        await using var system = await postgres.StartSystemAsync("as_of");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Closed);

        foreach (var (day, stage, events) in new[]
        {
            ("2017-05-10", "filingProposed", 1), ("2017-05-11", "investigating", 4), ("2017-05-12", "investigating", 9), ("2017-05-22", "reviewPassed", 11),
            ("2017-06-15", "penaltyDecided", 16), ("2017-06-29", "closed", 20), ("9999-12-31", "closed", 20),
        })
        {
            var answer = await system.GetAsync($"/api/cases/{file.Id}?asOf={day}", "legal1");
            Assert.True(answer.Status == 200 && (string)answer.Json["stage"]! == stage && (int)answer.Json["version"]! == events, day + answer);
            Assert.Equal(events, (await system.GetAsync($"/api/cases/{file.Id}/timeline?asOf={day}", "legal1")).Json["items"]!.AsArray().Count);
        }

        foreach (var view in new[] { "", "/timeline", "/deadlines", "/acts" })
        {
            Errors.ContractTests.AssertProblem(404, "not-found", await system.GetAsync($"/api/cases/{file.Id}{view}?asOf=2017-05-09", "legal1"));
        }

        Assert.Equal("running", await DeadlineAsync("decision.limit", "2017-06-01"));
        Assert.Equal("met", await DeadlineAsync("decision.limit", "2017-06-20"));
        Assert.Equal("running", await DeadlineAsync("payment", "2017-06-17"));
        Assert.Equal("met", await DeadlineAsync("payment", "2017-06-20"));
        Assert.Equal("approve-filing refuse-filing request-recusal", await AllowedAsync("leader1", "2017-05-10"));
        Assert.Contains("record-inspection", await AllowedAsync("officer1", "2017-05-11"), StringComparison.Ordinal);
        Assert.Equal("archive-case", await AllowedAsync("officer1", "2017-06-29"));

        async Task<string> DeadlineAsync(string kind, string day) => (string)(await system.GetAsync($"/api/cases/{file.Id}/deadlines?asOf={day}", "legal1"))
            .Json["items"]!.AsArray().Single(d => (string)d!["kind"]! == kind)!["state"]!;

        async Task<string> AllowedAsync(string user, string day) => string.Join(' ', (await system.GetAsync($"/api/cases/{file.Id}/acts?asOf={day}", user))
            .Json["items"]!.AsArray().Where(a => (bool)a!["allowed"]!).Select(a => (string)a!["act"]!));
    }

    [Fact]
    public async Task A_case_can_be_asked_for_as_it_was_known_at_an_instant()
    {
        var time = new ShiftedTime { By = TimeSpan.FromDays(-100) };
        await using var system = await postgres.StartSystemAsync("known_at", time);
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Filed);
        var early = time.GetUtcNow();
        time.By = TimeSpan.Zero;
        await file.DoAsync("leader1", AppointingInvestigators.Act, file.Appointment);

        foreach (var (instant, stage) in new[] { (early, "filed"), (early.AddDays(99), "filed"), (time.GetUtcNow().AddMinutes(1), "investigating") })
        {
            var asked = $"knownAt={Uri.EscapeDataString(instant.ToString("O"))}";
            var answer = await system.GetAsync($"/api/cases/{file.Id}?{asked}", "legal1");
            Assert.True(answer.Status == 200 && (string)answer.Json["stage"]! == stage, instant + answer.ToString());
            Assert.Equal(stage == "filed" ? 3 : 4, (await system.GetAsync($"/api/cases/{file.Id}/timeline?{asked}", "legal1")).Json["items"]!.AsArray().Count);
            Assert.Equal(200, (await system.GetAsync($"/api/cases/{file.Id}/deadlines?{asked}", "legal1")).Status);
            Assert.Equal(200, (await system.GetAsync($"/api/cases/{file.Id}/acts?{asked}", "legal1")).Status);
        }

        var before = Uri.EscapeDataString(early.AddDays(-1).ToString("O"));
        Errors.ContractTests.AssertProblem(404, "not-found", await system.GetAsync($"/api/cases/{file.Id}?knownAt={before}", "legal1"));
        // Recorded late: known now, in force then, but not known then.
        Assert.Equal("investigating", (string)(await system.GetAsync($"/api/cases/{file.Id}?asOf=2017-05-11", "legal1")).Json["stage"]!);
        var both = Uri.EscapeDataString(early.ToString("O"));
        Assert.Equal("filed", (string)(await system.GetAsync($"/api/cases/{file.Id}?asOf=2017-05-11&knownAt={both}", "legal1")).Json["stage"]!);
    }
}
