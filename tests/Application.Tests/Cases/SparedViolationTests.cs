using Enforcement.Application.Cases.Views;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Investigation;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Domain.Cases.Review;
using Enforcement.Domain.Cases.Service;
using Enforcement.Domain.Law;
using Enforcement.Domain.Values;
using Enforcement.Tests.Running;

namespace Enforcement.Application.Tests.Cases;

public sealed class SparedViolationTests(Postgres postgres)
{
    [Fact]
    public async Task The_timeline_says_which_of_several_violations_is_not_penalised_and_why()
    {
        await using var system = await postgres.StartSystemAsync("spared");
        var file = await new ACase(system, ACase.Start).ToAsync(CaseStage.Investigating);
        await file.DoAsync("officer1", ConcludingInvestigation.Act, file.Conclusion with { FurtherViolations = [new("破碎工序未密闭", "AIR-108", file.Day(2))] });
        await file.DoAsync("legal1", ReviewingCase.Act, file.Review);
        Penalty[] both = [.. file.Notice.Penalties, new(PenaltyKind.Fine, Amount: Money.OfYuan(20_000), Violation: 2)];
        FurtherWeighing[] weighed = [new(2, "规模很小")];
        var notice = await file.DoAsync("legal1", IssuingPriorNotice.Act, file.Notice with { Penalties = both, Further = weighed });
        await file.DoAsync("officer1", RecordingService.Act, file.Service(notice.DocumentId, 14));
        await file.DoAsync("leader1", DecidingPenalty.Act, file.Decision with
        {
            Further = weighed,
            Spared = [new(2, NoPenaltyGround.FactsNotEstablished, "不能证明破碎工序未密闭")],
        });

        var told = (await system.SendAsync(new GetTimeline(TestSystem.CallerOf("inspector1"), file.Id, Moment.Now))).Single(e => e.Event == "penalty_decided");
        Assert.Contains("对第二项违法行为不予处罚：违法事实不能成立。", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("20,000", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task First_offences_let_off_are_a_figure_of_the_year_and_a_list_of_their_own()
    {
        await using var system = await postgres.StartSystemAsync("first_offences");
        var reader = TestSystem.CallerOf("inspector1");
        var alone = await new ACase(system, new(2022, 5, 10)).ToAsync(CaseStage.ReviewPassed);
        await alone.DoAsync("officer1", Reinspecting.Act, new RecordReinspection(alone.Day(13), true, "已覆盖", alone.Two));
        await alone.DoAsync(
            "leader1", DecidingNoPenalty.Act, new DecideNoPenalty(alone.Day(14), NoPenaltyGround.FirstOffence, "初次违法，后果轻微，已改正", "已当面教育"));
        await new ACase(system, new(2022, 6, 10), "苍溪县另一砖厂（虚构）").ToAsync(CaseStage.PenaltyDecided);

        var figures = await system.SendAsync(new GetAnnualFigures(reader, 2022));
        Assert.Equal((1, 1), (figures.FirstOffencesSpared, figures.PenaltyDecisions));
        Assert.Equal(0, (await system.SendAsync(new GetAnnualFigures(reader, 2023))).FirstOffencesSpared);
        var listed = await system.SendAsync(new GetRegister(reader, new(SparedYear: 2022), RegisterSort.Filed, 10, null));
        Assert.Equal((alone.Id, (DateOnly?)alone.Day(14)), (Assert.Single(listed.Items).Id, listed.Items[0].SparedOn));
        Assert.Equal(1, (await system.SendAsync(new GetRegisterTotals(reader, new(SparedYear: 2022)))).Cases);
        var year = await system.SendAsync(new GetYearInFigures(reader, 2022));
        Assert.All([year.Months, year.Offences, year.Townships], rows => Assert.Equal(1, rows.Sum(row => row.Spared)));
        Assert.Equal(1, year.Months.Single(month => month.Key == "5").Spared);
    }
}
