using Enforcement.Domain.Cases.Decision;
using Enforcement.Scenarios;

namespace Enforcement.Documents.Tests.Papers;

/// <summary>Every paper of a case of two violations says which is which, under which clause, and what the penalties come to together.</summary>
public class SeveralViolationsTests
{
    private const string First = "对第一项违法行为，依据《中华人民共和国大气污染防治法》第一百一十七条的规定，罚款人民币壹万伍仟元整（￥15,000.00）";
    private const string Second = "对第二项违法行为，依据《中华人民共和国大气污染防治法》第一百零八条的规定，罚款人民币贰万伍仟元整（￥25,000.00）";
    private const string Together = "分别裁量、合并处罚，罚款合计人民币肆万元整（￥40,000.00）";
    private const string Facts = "经查明，有下列二项违法行为：\n（一）2017年3月1日起露天堆放砂石未有效覆盖。\n（二）石料破碎工序未密闭，也未采取除尘措施。";
    private const string Violated = "第一项行为违反了《中华人民共和国大气污染防治法》第七十二条的规定；第二项行为违反了《中华人民共和国大气污染防治法》第四十五条、第四十八条的规定。";

    private static readonly ACase File = Composed.ForTwo();

    private static void Says(string paper, params string[] parts) => Says(File, paper, parts);

    private static void Says(ACase file, string paper, params string[] parts)
    {
        var text = Composed.Text(file, paper);
        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_investigation_report_establishes_each_and_the_review_counts_them()
    {
        Says(
            "investigation-report", Facts, "该单位的第一项违法行为违反了", "该单位的第二项违法行为违反了", "构成“产生挥发性有机物或粉尘的生产未密闭、未采取防治措施”",
            "第一项，法定罚款幅度为10,000.00元以上100,000.00元以下；第二项，法定罚款幅度为20,000.00元以上200,000.00元以下");
        Says("review-opinion", "调查终结，认定二项违法行为，并移送审查", "“易产生扬尘的物料未密闭、未有效覆盖”“产生挥发性有机物或粉尘的生产未密闭、未采取防治措施”一案");
    }

    [Fact]
    public void The_notices_tell_each_with_its_grounds_and_the_sum()
    {
        Says(
            "prior-notice", Facts, Violated, $"本机关拟对你单位的上述违法行为{Together}，作出如下行政处罚：", First, Second,
            "对第一项违法行为裁量的理由和依据：法定罚款幅度为人民币10,000.00元以上人民币100,000.00元以下。首次违法，已改正。",
            "对第二项违法行为裁量的理由和依据：法定罚款幅度为人民币20,000.00元以上人民币200,000.00元以下。破碎工序无任何防治措施，尚未改正。");
        Says("hearing-right-notice", Facts, Violated, Together, First, Second, "破碎工序无任何防治措施，尚未改正。");
    }

    [Fact]
    public void The_heads_and_the_reviewer_read_both()
    {
        Says("legality-review", First, Second);
        Says("deliberation-record", $"查明的事实：{Facts}", $"给予行政处罚（{Together}）：{First}；{Second}。");
    }

    [Fact]
    public void The_decision_reasons_each_and_penalises_them_together()
    {
        Says(
            "penalty-decision", "你单位涉嫌“易产生扬尘的物料未密闭、未有效覆盖”、“产生挥发性有机物或粉尘的生产未密闭、未采取防治措施”一案", Facts, Violated,
            "对第一项违法行为：首次违法，已改正。\n对第二项违法行为：破碎工序无任何防治措施，尚未改正。\n依据《中华人民共和国大气污染防治法》第一百一十七条、"
                + $"《中华人民共和国大气污染防治法》第一百零八条的规定，本机关决定对上述违法行为{Together}，作出如下行政处罚：",
            $"1．{First}；", $"2．{Second}。", "将罚没款人民币肆万元整（￥40,000.00）缴至");
        Assert.DoesNotContain("不予行政处罚", Composed.Text(File, "penalty-decision"), StringComparison.Ordinal);
        var major = ACase.ReviewedForTwo().NoticedForTwo(second: 60_000).HearingWaived().PenalisedForTwo().Served().Reported();
        Says(major, "major-penalty-report", "第一项易产生扬尘的物料未密闭、未有效覆盖，违反", "；第二项产生挥发性有机物或粉尘的生产未密闭、未采取防治措施，违反", First, "罚款人民币陆万元整（￥60,000.00）");
    }

    [Fact]
    public void The_decision_says_of_a_violation_that_is_spared_on_which_ground_and_article_and_that_the_party_was_educated()
    {
        var noticed = ACase.CorrectedForTwoFrom(ACase.InA2);
        var spared = noticed.PenalisedSparingTheSecond(ACase.InA2.AddDays(23));
        Says(
            spared, "penalty-decision", "对第二项违法行为：破碎工序无任何防治措施，尚未改正。系初次违法，破碎工序已密闭并安装除尘设施，没有造成明显扬尘。"
                + "该项属于“初次违法且危害后果轻微并及时改正”，依据《中华人民共和国行政处罚法》第三十三条第一款的规定，本机关决定不予行政处罚。已当面教育并告知密闭作业的要求。\n"
                + "依据《中华人民共和国大气污染防治法》第一百一十七条的规定，本机关决定作出如下行政处罚：",
            "罚款人民币壹万伍仟元整（￥15,000.00）。", "将罚没款人民币壹万伍仟元整（￥15,000.00）缴至");
        var text = Composed.Text(spared, "penalty-decision");
        Assert.DoesNotContain("贰万伍仟元", text, StringComparison.Ordinal);
        Assert.DoesNotContain("合并处罚", text, StringComparison.Ordinal);

        // In a paper that speaks to the party, the ground speaks to it too; the articles are those of the day.
        var without = noticed.PenalisedSparingTheSecond(ACase.InA2.AddDays(23), Usual.SecondSpared with { Ground = NoPenaltyGround.WithoutFault });
        Says(without, "penalty-decision", "该项属于“你单位有证据足以证明没有主观过错”，依据《中华人民共和国行政处罚法》第三十三条第二款的规定，");
        // The second penalised and the first spared: nothing is penalised together.
        var first = noticed.PenalisedForTwo(ACase.InA2.AddDays(23), act => act with { Penalties = [Usual.SecondFine()], Spared = [Usual.SecondSpared with { Violation = 1 }] });
        Says(first, "penalty-decision", "，本机关决定不予行政处罚。已当面教育并告知密闭作业的要求。\n对第二项违法行为：", "第一百零八条的规定，本机关决定作出如下行政处罚：", $"{Second}。");
        Assert.DoesNotContain("合并处罚", Composed.Text(first, "penalty-decision"), StringComparison.Ordinal);
        var before = ACase.ReviewedForTwo().NoticedForTwo().PenalisedSparingTheSecond(spared: new(2, NoPenaltyGround.FactsNotEstablished, "现有证据不能证明未采取除尘措施"));
        Says(before, "penalty-decision", "现有证据不能证明未采取除尘措施。该项属于“违法事实不能成立”，依据《中华人民共和国行政处罚法》第三十八条第一款第三项的规定，本机关决定不予行政处罚。\n");
    }
}
