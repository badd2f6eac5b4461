using System.Text.Json.Nodes;
using Enforcement.Api.Tests.Running;
using Enforcement.Domain.Cases;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Cases;

/// <summary>What /acts says of an act is what happens when it is done.</summary>
public sealed class AllowedActsTests(SystemOfClass running) : IClassFixture<SystemOfClass>
{
    private static readonly CaseStage[] Stages =
    [
        CaseStage.FilingProposed, CaseStage.Filed, CaseStage.Investigating, CaseStage.UnderReview, CaseStage.ReviewPassed, CaseStage.Noticed,
        CaseStage.PenaltyDecided, CaseStage.Closed,
    ];

    [Theory]
    [InlineData("officer1")]
    [InlineData("officer3")]
    [InlineData("legal1")]
    [InlineData("leader1")]
    [InlineData("leader2")]
    [InlineData("inspector1")]
    public async Task The_list_of_acts_agrees_with_what_each_act_does_at_every_stage(string user)
    {
        var system = running.System;
        var today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));
        foreach (var stage in Stages)
        {
            var file = await new ACase(system, ACase.Start).ToAsync(stage);
            var (version, rows) = await AskAsync();
            foreach (var act in CaseActs.Following)
            {
                var row = rows.Single(a => (string)a!["act"]! == act.Name)!;
                var done = await system.PostAsync($"/api/cases/{file.Id}/{act.Name}", user, Acts.Body(act.Name, file, today), version);
                var refusals = row["refusals"]!.AsArray().Select(r => (string)r!["rule"]!).ToList();
                var bodyRules = act.BodyRules.Select(r => r.Code).Append("R-004").ToList();
                var where = $"{stage} {act.Name} {user}: {row.ToJsonString()} {done}";

                Assert.True((bool)row["roleAllows"]! == act.Roles.Contains(TestSystem.CallerOf(user).Officer.Role), where);
                Assert.True((bool)row["allowed"]! == ((bool)row["roleAllows"]! && refusals.Count == 0), where);
                if (!(bool)row["roleAllows"]!)
                {
                    Assert.True(done.Status == 403, where);
                }
                else if (refusals is [{ } everywhere] && bodyRules.Contains(everywhere))
                {
                    // There is nothing to do it on, and of what the body names it may be another rule that says so.
                    Assert.True(done.Status == 422 && bodyRules.Contains(done.Code!), where);
                }
                else if (refusals.Count > 0)
                {
                    Assert.True(done.Status == 422 && done.Code == refusals[0], where);
                    Assert.True(done.Detail == (string)row["refusals"]![0]!["missing"]!, where);
                }
                else
                {
                    // What is left to refuse is what the body says.
                    Assert.True(done.Status == 200 || (done.Status == 422 && bodyRules.Contains(done.Code!)), where);
                }

                if (done.Status == 200)
                {
                    (version, rows) = await AskAsync();
                }
            }

            async Task<(long Version, JsonArray Rows)> AskAsync() => (
                (long)(await system.GetAsync($"/api/cases/{file.Id}", user)).Json["version"]!,
                (await system.GetAsync($"/api/cases/{file.Id}/acts", user)).Json["items"]!.AsArray());
        }
    }
}
