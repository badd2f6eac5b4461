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
}
