using Enforcement.Scenarios;

namespace Enforcement.Documents.Tests.Papers;

/// <summary>The papers of performance by others, and the records on a daily fine that is reviewed and discussed.</summary>
public sealed class SubstitutionPapersTests
{
    private static readonly ACase Substituted = Composed.Substituted();

    [Fact]
    public void The_decision_says_what_the_law_wants()
    {
        var text = Composed.Text(Substituted, "substitution-decision");
        Assert.Contains("逾期不履行，经本机关于2017年6月19日以《督促履行义务催告书》（苍环催〔2017〕1号）催告仍不履行，其后果已经或者将造成环境污染。", text, StringComparison.Ordinal);
        Assert.Contains("依据《中华人民共和国行政强制法》第五十条的规定，本机关决定代履行。", text, StringComparison.Ordinal);
        Assert.Contains("代履行人：示例环境服务有限公司（受本机关委托，与本案没有利害关系）", text, StringComparison.Ordinal);
        Assert.Contains("费用预算：人民币壹万贰仟元整（￥12,000.00）。代履行的费用按照成本合理确定，由你单位承担。", text, StringComparison.Ordinal);
        Assert.Contains("代履行三日前本机关再次催告你单位履行，你单位履行的，停止代履行。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_cleared_at_once_rests_on_its_own_article()
    {
        var text = Composed.Text(Composed.ClearedAtOnce(), "substitution-decision");
        Assert.Contains("依据《中华人民共和国行政强制法》第五十二条的规定，本机关决定立即实施代履行。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("再次催告", text, StringComparison.Ordinal);
        Assert.Contains("事后通知当事人：当日电话通知", Composed.Text(Composed.ClearedAtOnce(), "substitution-record"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_demand_names_the_decision_and_says_that_performing_stops_it()
    {
        var demands = Composed.Of(Substituted, "correction-demand").Select(paper => paper.Document.Text).ToList();
        Assert.Equal(2, demands.Count);
        Assert.Contains("委托没有利害关系的第三人代履行", demands[0], StringComparison.Ordinal);
        Assert.DoesNotContain("代履行决定书", demands[0], StringComparison.Ordinal);
        Assert.Contains("《代履行决定书》（苍环代履〔2017〕1号）", demands[1], StringComparison.Ordinal);
        Assert.Contains("你单位履行的，本机关停止代履行；逾期仍不履行的，本机关将依照上述决定书自2017年7月5日起代履行", demands[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_records_on_a_daily_fine_are_about_it()
    {
        var told = ACase.Discharging().Rechecked().FinedForDischarging().DailyFineNoticed().DailyFineNoticeServed().LegalityReviewed()
            .Deliberated(but: act => act with { Penalties = [Usual.Fine(1_500_000)] });
        Assert.Contains("按日连续处罚15日，罚款人民币壹佰伍拾万元整（￥1,500,000.00）", Composed.Text(told, "legality-review"), StringComparison.Ordinal);
        var record = Composed.Text(told, "deliberation-record");
        Assert.Contains("2017年5月25日复查：继续违法排放污染物。", record, StringComparison.Ordinal);
        Assert.Contains("法制审核", record, StringComparison.Ordinal);
        Assert.Contains("给予行政处罚：罚款人民币壹佰伍拾万元整（￥1,500,000.00）。", record, StringComparison.Ordinal);
    }
}
