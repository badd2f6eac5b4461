using Enforcement.Domain.Cases;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Cases;

/// <summary>How the agency's fines for an offence spread, and what an unlike fine needs.</summary>
public sealed class FineSpreadTests(Postgres postgres)
{
    [Fact]
    public async Task The_spread_counts_the_agencys_fines_and_an_unlike_one_says_why()
    {
        await using var system = await postgres.StartSystemAsync("fines");
        var none = await system.GetAsync("/api/statistics/fines?offence=AIR-117", "inspector1");
        Assert.True(none.Status == 200, none.ToString());
        Assert.Null(none.Json["spread"]);
        Assert.Equal(400, (await system.GetAsync("/api/statistics/fines?offence=NONE", "inspector1")).Status);
        for (var i = 0; i < 5; i++)
        {
            await new ACase(system, ACase.Start, fine: 15_000).ToAsync(CaseStage.PenaltyDecided);
        }

        var spread = (await system.GetAsync("/api/statistics/fines?offence=AIR-117", "leader1")).Json["spread"]!;
        Assert.Equal((5, 15_000m, 15_000m), ((int)spread["count"]!, (decimal)spread["smallest"]!, (decimal)spread["upperQuartile"]!));

        var unlike = new ACase(system, ACase.Start, fine: 90_000);
        await unlike.ToAsync(CaseStage.ReviewPassed);
        var refused = await system.PostAsync($"/api/cases/{unlike.Id}/issue-prior-notice", "legal1", unlike.Notice with { UnlikeOthersReason = null }, unlike.Version);
        Assert.True(refused.Status == 422, refused.ToString());
        Assert.Equal("R-1408", (string)refused.Json["rule"]!);
    }
}
