using Enforcement.Domain.Cases.Remedies;
using Enforcement.Scenarios;

namespace Enforcement.Documents.Tests.Papers;

/// <summary>What the papers that leave the bureau say: to the party, to the court, to the public security organ.</summary>
public sealed class PartyPapersTests
{
    private static void Says(string text, params string[] parts) => Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));

    [Fact]
    public void An_order_to_correct_says_what_why_until_when_and_what_follows() => Says(
        Composed.Text(ACase.Investigated().CorrectionOrdered(), "correction-order"),
        "苍溪县环境保护局于2017年5月26日至2017年5月31日对你单位进行了调查", "2017年3月1日起，在陵江镇示例村三组料场，露天堆放砂石",
        "1．2017年5月26日《现场检查（勘察）笔录》；", "违反了《中华人民共和国大气污染防治法》第七十二条", "依据《环境行政处罚办法》第十一条、第十二条的规定",
        "立即覆盖堆场并安装喷淋。", "2017年6月15日前（含当日）", "《中华人民共和国环境保护法》第五十九条", "六十日内向苍溪县人民政府或者广元市环境保护局申请行政复议",
        "六个月内依法向苍溪县人民法院提起行政诉讼", "苍环责改〔2017〕1号");

    [Fact]
    public void Its_articles_are_those_of_its_day()
    {
        Says(Composed.Text(ACase.NoticeServedFrom(ACase.InA2), "correction-order"), "《中华人民共和国行政处罚法》第二十八条第一款");
        Says(Composed.Text(ACase.NoticeServedFrom(ACase.InB), "correction-order"), "《生态环境行政处罚办法》第九条");
    }

    // 行政复议法（2023）第二十四条: from 2024 the county's government alone reconsiders.
    [Fact]
    public void From_2024_on_the_superior_bureau_no_longer_reconsiders()
    {
        var text = Composed.Text(ACase.NoticeServedFrom(ACase.InB), "correction-order");
        Says(text, "六十日内向苍溪县人民政府申请行政复议");
        Assert.DoesNotContain("广元市环境保护局", text, StringComparison.Ordinal);
        Assert.DoesNotContain("广元市环境保护局申请行政复议", Composed.Text(ACase.NoticeServedFrom(ACase.InB).DefenceWaived(ACase.InB.AddDays(16))
            .Penalised(on: ACase.InB.AddDays(30)), "penalty-decision"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_prior_notice_tells_the_discretion_and_the_rights_of_its_day()
    {
        var small = Composed.Text(ACase.Reviewed().Noticed(), "prior-notice");
        Says(
            small, "法定罚款幅度为人民币10,000.00元以上人民币100,000.00元以下", "首次违法，已改正。", "作出如下行政处罚：\n罚款人民币壹万伍仟元整（￥15,000.00）。",
            "《中华人民共和国行政处罚法》第三十一条、第三十二条的规定，你单位有权进行陈述和申辩", "自收到本告知书之日起七日内", "苍溪县陵江镇示例路2号");
        Assert.DoesNotContain("听证", small, StringComparison.Ordinal);
        Says(
            Composed.Text(ACase.NoticeServedFrom(ACase.InB, 60_000), "prior-notice"), "第四十四条、第四十五条的规定，你单位有权进行陈述和申辩", "自收到本告知书之日起五个工作日内",
            "第六十三条、第六十四条的规定，你单位有要求举行听证的权利");
        Says(Composed.Text(ACase.Reviewed().Noticed(60_000), "prior-notice"), "第四十二条的规定，你单位有要求举行听证的权利", "自收到本告知书之日起三日内以书面形式", "视为放弃听证权利");
    }

    [Fact]
    public void A_right_to_a_hearing_is_told_once_with_the_notice_or_apart()
    {
        var prior = Composed.Text(Composed.Heard(), "prior-notice");
        Says(prior, "另行制发《行政处罚听证告知书》");
        Assert.DoesNotContain("三日内", prior, StringComparison.Ordinal);
        Says(
            Composed.Text(Composed.Heard(), "hearing-right-notice"), "（苍环罚告〔2017〕1号）", "首次违法，已改正。", "罚款人民币陆万元整", "三日内以书面形式向本机关提出", "不再组织听证");
    }

    [Fact]
    public void The_papers_of_a_hearing_agree_on_time_place_and_persons()
    {
        var heard = Composed.Heard();
        foreach (var id in new[] { "hearing-notice", "hearing-record", "hearing-report" })
        {
            Says(Composed.Text(heard, id), "2017年6月27日9时30分", "本局三楼会议室", "赵敏（苍溪县环境保护局工作人员）", "孙洁");
        }

        Says(Composed.Text(heard, "hearing-notice"), "有权申请回避", "一至二人代理", "变更时间", "公开举行");
        Says(Composed.Text(heard, "hearing-record"), "张伟明（执法证号510824001）", "双方质证", "孙代理", "当事人逐页签名", "当事人未申请回避");
        Assert.NotEmpty(Composed.Of(heard, "hearing-record")[^1].Document.EachPage);
        Says(Composed.Text(heard, "hearing-report"), "争议在于堆场面积和持续时间", "建议维持拟处罚意见");
    }

    [Fact]
    public void A_decision_of_no_penalty_cites_its_ground_by_its_day()
    {
        Says(
            Composed.Text(ACase.Reviewed().Reinspected(new(2017, 6, 9)).NoPenalty(new(2017, 6, 12)), "no-penalty-decision"),
            "“违法事实不能成立”", "《中华人民共和国行政处罚法》第三十八条第一款第三项", "决定不予行政处罚", "2017年6月9日复查，你单位已改正", "申请行政复议");
        Says(
            Composed.Text(ACase.ReviewedFrom(ACase.InB).NoPenalty(ACase.InB.AddDays(15), act => act with { Education = "已当面宣讲" }), "no-penalty-decision"),
            "第五十七条第一款第三项", "本机关已对你单位进行教育：已当面宣讲。");
    }

    [Fact]
    public void A_service_receipt_names_the_paper_the_servers_and_the_day() => Says(
        Composed.Text(ACase.Reviewed().Noticed().NoticeServed(), "service-receipt"),
        "《行政处罚事先告知书》（苍环罚告〔2017〕1号）", "直接送达", "2017年6月12日", "张伟明（执法证号510824001）、李晓东（执法证号510824002）", "送达回证已签收", "收件人签名或者盖章");

    [Fact]
    public void The_papers_of_a_sealing_name_goods_period_and_each_other()
    {
        var measured = Composed.Measured();
        Says(
            Composed.Of(measured, "sealing-decision")[0].Document.Text, "《中华人民共和国环境保护法》第二十五条、《环境保护主管部门实施查封、扣押办法》第四条", "期限为三十日，自2017年6月1日起",
            "见实施时当场开列的《查封、扣押清单》");
        Says(Composed.Of(measured, "sealing-decision")[1].Document.Text, "因情况紧急，已于2017年7月11日10时00分先行实施", "进出料台账（2册），存放于本机关证据室");
        Says(Composed.Of(measured, "sealing-list")[0].Document.Text, "（苍环查扣〔2017〕1号）", "进出料台账", "2册", "张伟明（执法证号510824001）");
        Says(Composed.Text(measured, "sealing-extension"), "（苍环查扣〔2017〕1号）", "延长三十日，延长后至2017年7月31日止", "案情复杂");
        Says(Composed.Text(measured, "sealing-release"), "自2017年6月1日起对你单位的设施、设备予以查封", "自2017年7月10日起解除", "进出料台账（2册）");
        Says(
            Composed.Text(measured, "production-restriction"), "责令你单位限制生产，范围为二号生产线。", "期限为二个月，自2017年7月20日起至2017年9月20日止", "十五个工作日内将整改方案报本机关备案",
            "《中华人民共和国环境保护法》第六十条");
    }

    [Fact]
    public void The_papers_of_payment_and_enforcement_carry_the_amounts_of_their_day()
    {
        Says(
            Composed.Text(ACase.WithDecision().PlanRequested().PlanApproved(), "payment-plan-consent"), "分二期缴纳", "人民币柒仟伍佰元整（￥7,500.00）", "2017年8月31日", "2017年9月29日",
            "《环境行政处罚办法》第六十四条", "送代收机构");
        var unpaid = Composed.Unpaid();
        Says(Composed.Text(unpaid, "additional-fine-decision"), "第五十一条第一项", "2017年7月11日届满", "截至2017年7月31日为人民币玖仟元整（￥9,000.00）", "百分之三");
        Says(
            Composed.Text(unpaid, "demand-notice"), "十个工作日内", "缴纳罚没款人民币壹万伍仟元整（￥15,000.00）", "加处罚款人民币壹万伍仟元整", "有权进行陈述和申辩", "苍溪县示例银行营业部");
        Says(
            Composed.Text(unpaid, "enforcement-application"), "苍溪县人民法院", "刘建国", "未申请行政复议，也未提起行政诉讼", "《督促履行义务催告书》（苍环催〔2017〕1号）", "提出陈述、申辩",
            "《中华人民共和国行政强制法》第五十三条", "申请强制执行标的情况");
    }

    [Fact]
    public void A_change_says_what_becomes_of_the_decision()
    {
        Says(
            Composed.Text(ACase.WithDecision().DecisionAmended(DecisionChange.Changed, new(2017, 7, 10), 10_000), "decision-change"),
            "（苍环罚〔2017〕1号）的行政处罚变更为：", "罚款人民币壹万元整", "第五十四条第二款", "依法退还");
        Says(Composed.Text(ACase.WithDecision().DecisionAmended(DecisionChange.Revoked, new(2017, 7, 10)), "decision-change"), "撤销《行政处罚决定书》（苍环罚〔2017〕1号）。", "原决定不再执行");
    }

    [Fact]
    public void A_major_penalty_is_reported_with_its_procedure() => Says(
        Composed.Text(ACase.WithDecision(60_000).Reported(new(2017, 7, 10)), "major-penalty-report"),
        "苍溪县人民政府法制办公室、广元市环境保护局：", "罚款人民币陆万元整", "2017年6月12日制发《行政处罚事先告知书》", "决定书于2017年6月26日送达");

    [Fact]
    public void A_referral_names_the_crime_its_grounds_and_its_handlers()
    {
        var referred = Composed.Referred();
        Says(Composed.Of(referred, "referral-approval")[0].Document.Text, "不批准移送。理由：达不到追诉标准。");
        Says(Composed.Of(referred, "referral-approval")[1].Document.Text, "同意移送（10时00分批准）", "（刘建国）", "涉嫌污染环境罪");
        Says(
            Composed.Text(referred, "referral-letter"), "的行为涉嫌污染环境罪。", "暗管排放有毒物质。", "主办人：张伟明（执法证号510824001）", "0839-0000000", "《行政执法机关移送涉嫌犯罪案件的规定》第五条",
            "未对该案作出行政处罚", "涉嫌犯罪案件移送材料清单");
        Says(Composed.Text(referred, "referral-list"), "《涉嫌犯罪案件移送书》（苍环罪移〔2017〕1号）", "《现场检查（勘察）笔录》");
    }

    [Fact]
    public void A_defence_and_its_weighing_are_on_record()
    {
        var served = ACase.Reviewed().Noticed().NoticeServed();
        Says(Composed.Text(served.Defended(), "defence-record"), "请求从轻。", "已在裁量时考虑，不再减轻。", "（苍环罚告〔2017〕1号）");
        Says(Composed.Text(served.DefenceWaived(), "defence-record"), "当事人书面表示放弃陈述、申辩。");
    }

    [Fact]
    public void A_decision_on_the_spot_tells_all_of_it_on_one_form()
    {
        Says(
            Composed.Text(ACase.OnTheSpot(), "on-the-spot-decision"), "当场行政处罚决定书", "苍环当罚〔2017〕1号", "苍溪县示例砂石有限公司", "2017年5月26日，陵江镇示例路8号", "医疗废物暂存间没有防渗漏措施。",
            "《中华人民共和国行政处罚法》第三十三条的规定，本机关决定对你单位当场作出如下行政处罚：", "罚款人民币贰拾元整（￥20.00）。", "承认违法，没有其他意见。", "责令你单位改正违法行为：立即完善防渗漏措施。",
            "十五日内缴至", "每日按罚款数额的百分之三加处罚款", "可以自收到本决定书之日起六十日内", "张伟明（签名）", "当场交付钱示例。钱示例当场签收。");
        var warned = Composed.Text(ACase.OnTheSpot(but: _ => Usual.OnTheSpot(fine: null)), "on-the-spot-decision");
        Says(warned, "警告。");
        Assert.DoesNotContain("缴至", warned, StringComparison.Ordinal);
    }

    [Fact]
    public void Since_2024_a_decision_on_the_spot_sends_the_party_to_reconsideration_first() => Says(
        Composed.Text(ACase.OnTheSpot(new(2024, 5, 20)), "on-the-spot-decision"), "《中华人民共和国行政处罚法》第五十一条",
        "依据《中华人民共和国行政复议法》第二十三条第一款第一项的规定，你单位应当先自收到本决定书之日起六十日内向", "对行政复议决定不服的，可以再依法向人民法院提起行政诉讼");

    // legal.md §1.22: D0 = 2017-05-10, R = 2017-05-25, N = 15.
    [Fact]
    public void The_papers_of_a_daily_fine_count_the_days_and_name_the_decision_they_repeat()
    {
        var daily = Composed.Daily();
        Says(
            Composed.Text(daily, "discharge-recheck"), "2017年5月10日送达", "2017年5月25日（送达之日起第15日），暗查。", "☑继续违法排放污染物", "☐已经改正", "夜间暗查，总排口采样。", "张伟明（执法证号510824001）");
        const string Counted = "的次日2017年5月11日起，至复查发现违法排放污染物行为之日2017年5月25日止，共15日。每日的罚款数额为原处罚决定的罚款数额人民币壹拾万元整（￥100,000.00），按日连续处罚的罚款数额为人民币壹佰伍拾万元整（￥1,500,000.00）。";
        Says(
            Composed.Text(daily, "daily-fine-notice"), "按日连续处罚事先（听证）告知书", "苍环罚告〔2017〕2号", "以《行政处罚决定书》（苍环罚〔2017〕1号）对该行为处以罚款人民币壹拾万元整", "属于拒不改正", Counted,
            "超过排放标准或者总量控制指标排放污染物", "《中华人民共和国环境保护法》第五十九条第一款", "有权进行陈述和申辩", "有要求举行听证的权利");
        Says(
            Composed.Text(daily, "daily-fine-decision"), "苍环日罚〔2017〕1号", Counted, "罚款人民币壹佰伍拾万元整（￥1,500,000.00）。", "2017年5月25日《按日连续处罚复查记录》", "提出陈述、申辩：请求减免。经复核，计罚日数依法计算，不予采纳。",
            "继续改正违法行为：立即停止超标排放。", "三十日内再次组织复查", "十五日内", "申请行政复议");
    }
}
