using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Tests.Running;

namespace Enforcement.Api.Tests.Cases;

/// <summary>What the agency's other decisions have to do with one: how its fines for an offence spread, and who is no first offender.</summary>
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

        // Who was fined for the like before is no first offender.
        var again = new ACase(system, new(2022, 3, 1));
        await again.ToAsync(CaseStage.ReviewPassed);
        await again.DoAsync("officer1", Reinspecting.Act, new RecordReinspection(again.CorrectionOrder.DueOn, true, "已覆盖", again.Two));
        var first = new DecideNoPenalty(again.Review.OccurredOn, NoPenaltyGround.FirstOffence, "初次违法，危害后果轻微", "当面教育");
        var notTheFirst = await system.PostAsync($"/api/cases/{again.Id}/decide-no-penalty", "leader1", first, again.Version);
        Assert.True(notTheFirst.Status == 422 && (string)notTheFirst.Json["rule"]! == "R-528", notTheFirst.ToString());
        Assert.Contains("苍环罚〔2017〕5号", notTheFirst.Detail, StringComparison.Ordinal);
        var other = await system.PostAsync($"/api/cases/{again.Id}/decide-no-penalty", "leader1", first with { Ground = NoPenaltyGround.WithoutFault }, again.Version);
        Assert.True(other.Status == 200, other.ToString());
    }
}
