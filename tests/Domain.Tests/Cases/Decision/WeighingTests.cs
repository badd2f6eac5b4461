using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Cases.Notice;
using Enforcement.Scenarios;

namespace Enforcement.Domain.Tests.Cases.Decision;

public class WeighingTests
{
    private static IssuePriorNotice Notice(decimal fine, params Weighing[] weighing) => Usual.Notice(fine: fine) with { Weighing = weighing };

    [Fact]
    [Refuses(nameof(WeighingRules.ChildIsNotPenalised))]
    [LetsPass(nameof(WeighingRules.ChildIsNotPenalised))]
    public void A_child_under_fourteen_is_not_penalised()
    {
        // Found on 2017-05-22, the fourteenth birthday of the second.
        DecisionPeriodTests.Burning("20030523").Trying(IssuingPriorNotice.Act, Notice(500, new Weighing(WeighingGround.Minor, "年龄"))).IsRefusedBy(WeighingRules.ChildIsNotPenalised);
        DecisionPeriodTests.Burning("20030522").Trying(IssuingPriorNotice.Act, Notice(500, new Weighing(WeighingGround.Minor, "年龄"))).Gives<PriorNoticeIssued>();
    }

    [Fact]
    [Refuses(nameof(WeighingRules.MinorIsPenalisedLighter))]
    [LetsPass(nameof(WeighingRules.MinorIsPenalisedLighter))]
    public void A_minor_is_penalised_lighter()
    {
        DecisionPeriodTests.Burning("19990523").Trying(IssuingPriorNotice.Act, Notice(500)).IsRefusedBy(WeighingRules.MinorIsPenalisedLighter);
        DecisionPeriodTests.Burning("19990523").Trying(IssuingPriorNotice.Act, Notice(500, new Weighing(WeighingGround.Minor, "行为时十七岁"))).Gives<PriorNoticeIssued>();
        DecisionPeriodTests.Burning("19990522").Trying(IssuingPriorNotice.Act, Notice(500)).Gives<PriorNoticeIssued>();
        DecisionPeriodTests.Burning("19990522").Trying(IssuingPriorNotice.Act, Notice(500, new Weighing(WeighingGround.Minor, "十八周岁"))).IsRefusedBy(WeighingRules.MinorIsPenalisedLighter);
        ACase.Reviewed().Trying(IssuingPriorNotice.Act, Notice(15_000, new Weighing(WeighingGround.Minor, "公司成立不满十八年"))).IsRefusedBy(WeighingRules.MinorIsPenalisedLighter);
        DecisionPeriodTests.Burning("19700101", body => body with { Party = body.Party with { CitizenId = null } }).Trying(IssuingPriorNotice.Act, Notice(500)).Gives<PriorNoticeIssued>();
        DecisionPeriodTests.Burning("19700101", body => body with { Party = body.Party with { CitizenId = null } })
            .Trying(IssuingPriorNotice.Act, Notice(500, new Weighing(WeighingGround.Minor, "户口簿载明十七周岁"))).Gives<PriorNoticeIssued>();
    }

    [Fact]
    [Refuses(nameof(WeighingRules.GroundsAreKnownToTheDay))]
    [LetsPass(nameof(WeighingRules.GroundsAreKnownToTheDay))]
    public void What_is_weighed_is_known_to_the_day_and_has_its_facts()
    {
        var reviewed = ACase.Reviewed();
        reviewed.Trying(IssuingPriorNotice.Act, Notice(15_000, new Weighing(WeighingGround.BadFaith, " "))).IsRefusedBy(WeighingRules.GroundsAreKnownToTheDay);
        reviewed.Trying(IssuingPriorNotice.Act, Notice(15_000, new Weighing(WeighingGround.RepeatedThrice, "三次"))).IsRefusedBy(WeighingRules.GroundsAreKnownToTheDay);
        reviewed.Trying(IssuingPriorNotice.Act, Notice(15_000, new Weighing(WeighingGround.Confessed, "供述"))).IsRefusedBy(WeighingRules.GroundsAreKnownToTheDay);
        reviewed.Trying(IssuingPriorNotice.Act, Notice(15_000, new Weighing(WeighingGround.RepeatedWithinAYear, "2016-11 受罚"))).Gives<PriorNoticeIssued>();
        ACase.ReviewedFrom(ACase.InA2).Trying(IssuingPriorNotice.Act,
            Notice(15_000, new Weighing(WeighingGround.RepeatedThrice, "三次"), new Weighing(WeighingGround.Confessed, "供述")) with { OccurredOn = new(2022, 3, 16) }).Gives<PriorNoticeIssued>();
    }

    [Fact]
    [Refuses(nameof(WeighingRules.MitigationRestsOnAGround))]
    [LetsPass(nameof(WeighingRules.MitigationRestsOnAGround))]
    public void Below_the_band_only_with_a_ground_of_law()
    {
        var below = Usual.Notice(fine: 8_000) with { MitigationGround = "主动消除危害后果" };
        ACase.Reviewed().Trying(IssuingPriorNotice.Act, below with { Weighing = [new(WeighingGround.GraveConsequences, "污染农田")] }).IsRefusedBy(WeighingRules.MitigationRestsOnAGround);
        ACase.Reviewed().Trying(IssuingPriorNotice.Act, below with { Weighing = [new(WeighingGround.HarmRemoved, "已清理")] }).Gives<PriorNoticeIssued>();
        ACase.Reviewed().Trying(IssuingPriorNotice.Act, below).Gives<PriorNoticeIssued>();
        var inB = below with { OccurredOn = new(2024, 3, 19) };
        ACase.ReviewedFrom(ACase.InB).Trying(IssuingPriorNotice.Act, inB).IsRefusedBy(WeighingRules.MitigationRestsOnAGround);
        ACase.ReviewedFrom(ACase.InB).Trying(IssuingPriorNotice.Act, inB with { Weighing = [new(WeighingGround.Confessed, "供述")] }).Gives<PriorNoticeIssued>();
    }
}
