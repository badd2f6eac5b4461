using Enforcement.Documents.Archive;
using Enforcement.Scenarios;

namespace Enforcement.Documents.Tests.Papers;

/// <summary>The exact words of the internal papers and of those to other organs.</summary>
public sealed class InternalPapersTests
{
    private static readonly ACase Whole = Composed.Whole();

    private static void Says(string text, params string[] parts) => Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));

    [Fact]
    public void A_filing_approval_form_tells_source_conditions_and_both_opinions() => Says(
        Composed.Text(Whole, "filing-approval"),
        "苍环立〔2017〕1号", "群众举报（12369 示例举报），2017年5月22日发现", "苍溪县示例砂石有限公司", "1．有涉嫌违法行为：☑是　☐否；",
        "符合《环境行政处罚办法》第二十二条规定的立案条件", "签名：　　　　　　（张伟明）　2017年5月24日", "签名：　　　　　　（刘建国）　2017年5月25日", "同意立案。",
        "签名：　　　　　　　　　年　　月　　日");

    [Fact]
    public void A_form_of_2023_cites_the_rule_of_2023() =>
        Says(Composed.Text(ACase.Investigated2023(), "filing-approval"), "《生态环境行政处罚办法》第十九条");

    [Fact]
    public void The_forms_of_cases_not_filed_or_revoked_say_why()
    {
        Says(Composed.Text(ACase.LeadReceived().LeadReviewed().LeadDismissed(), "filing-refusal"), "没有违法行为。", "不予立案。", "未提请立案，未逐项认定", "举报属实");
        Says(Composed.Text(ACase.Proposed().Refused(), "filing-refusal"), "情节轻微，教育整改。", "提请审查是否立案。");
        Says(Composed.Text(ACase.Investigated().Revoked(), "filing-revocation"), "本案于2017年5月25日立案。经查，经查不属于本机关管辖的违法行为。", "撤销立案。");
    }

    [Fact]
    public void An_inspection_record_tells_time_rights_and_findings_and_is_signed_on_every_page()
    {
        var record = Composed.Of(Whole, "inspection-record")[0].Document;
        Says(record.Text, "2017年5月26日9时30分至11时00分", "已出示执法证件", "有权申请回避", "堆场约 800 平方米，未覆盖，有扬尘。", "张伟明（执法证号510824001）", "当事人已签名。");
        Assert.Equal(["被检查人（签名）：", "检查人（签名）："], record.EachPage.Select(line => line.Label));
        Says(Composed.Text(ACase.Proposed().Filed().WithInvestigators().Inspected(but: body => body with { PartyPresent = null }), "inspection-record"), "当事人未到场");
    }

    [Fact]
    public void An_interview_record_is_of_one_person_and_leaves_the_hours_to_the_hand() => Says(
        Composed.Text(Whole, "interview-record"), "钱示例", "法定代表人", "承认未覆盖。", "2017年5月27日　　时　　分至　　时　　分", "送达地址\n确认");

    [Fact]
    public void An_evidence_sheet_lists_its_files_with_their_hashes()
    {
        Says(Composed.Text(Whole, "evidence-sheet"), "现场照片1.jpg", "123,456", new string('a', 64), "堆场未覆盖。");
        Says(
            Composed.Text(ACase.Investigated().WithEvidence(but: _ => Usual.MonitoringReport()), "evidence-sheet"),
            "苍溪县环境监测站（示例），资质认定（计量认证）标志 2016230000A，苍环监字（2017）第31号");
    }

    [Fact]
    public void A_record_of_sampling_lists_each_sample_with_its_point_and_who_took_them_over()
    {
        Says(
            Composed.Text(Composed.Sampled(), "sampling-record"), "采样取证登记单", "10时00分至10时40分", "HJ/T 91-2002", "W20170529-1", "总排口", "化学需氧量、氨氮", "500mL×2，加酸冷藏", "沟渠下游50米",
            "王示例，当日15时", "钱示例在场并签名。", "张伟明（执法证号510824001）");
        Assert.Empty(Composed.Of(ACase.Investigated(), "sampling-record"));
    }

    [Fact]
    public void The_papers_of_a_preservation_tell_the_period_the_goods_and_their_release()
    {
        Says(
            Composed.Text(Whole, "preservation-notice"), "苍环存〔2017〕1号", "台账可能灭失", "《环境行政处罚办法》第三十八条", "七个工作日（《环境行政处罚办法》第三十九条）",
            "不得销毁、损毁或者转移", "批准人：刘建国，2017年5月31日9时00分");
        Says(Composed.Text(Whole, "preservation-list"), "2017年5月31日10时00分", "苍环存〔2017〕1号", "钱示例签名。");
        Says(Composed.Text(Whole, "preservation-release"), "《先行登记保存证据通知书》（苍环存〔2017〕1号）", "现因无需继续保存", "自2017年6月2日起解除");
        Says(
            Composed.Text(ACase.Investigated().PreservedInAnEmergency(new(2017, 6, 1)).PreservationApproved(new(2017, 6, 2)), "preservation-notice"),
            "于2017年6月1日因情况紧急对有关证据先行登记保存，现补办批准手续");
    }

    // legal-gaps §6.11: twelve elements.
    [Fact]
    public void An_investigation_report_has_its_twelve_elements()
    {
        Says(
            Composed.Text(Whole, "investigation-report"), "本案来源于群众举报，2017年5月22日发现，2017年5月25日经刘建国批准立案（苍环立〔2017〕1号）。", "法定代表人", "2017年5月26日在陵江镇示例村三组料场现场检查（检查人张伟明、李晓东）",
            "先行登记保存（苍环存〔2017〕1号），2017年5月31日实施，2017年6月2日解除先行登记保存", "2017年6月2日复查，已改正", "2017年3月1日起露天堆放砂石未有效覆盖。", "证明堆场未覆盖",
            "违反了《中华人民共和国大气污染防治法》第七十二条", "法定罚款幅度为10,000.00元以上100,000.00元以下", "《中华人民共和国大气污染防治法》第一百一十七条", "建议罚款。", "李晓东（执法证号510824002）",
            "办案单位（盖章）", "2017年6月5日");
        Says(Composed.Text(ACase.Investigated().ConcludedOtherwise(), "investigation-report"), "违法事实不成立，不认定构成", "不涉及处罚裁量。", "建议不予处罚。");
    }

    [Fact]
    public void A_review_opinion_has_six_items_and_says_what_it_comes_to()
    {
        Says(Composed.Text(Whole, "review-opinion"), "《环境行政处罚办法》第四十六条", "证据是否确凿", "☑未超过　☐已超过", "审查通过。", "（赵敏）　2017年6月8日");
        Says(Composed.Text(ACase.Investigated().Concluded().ReviewReturned(), "review-opinion"), "☐符合　☑不符合", "《环境行政处罚办法》第四十七条", "补充料场面积的证据。");
        Says(Composed.Text(ACase.ReviewedFrom(ACase.InB), "review-opinion"), "《生态环境行政处罚办法》第三十九条", "裁量基准运用是否适当", "证据是否合法充分");
    }

    [Fact]
    public void A_legality_review_has_seven_items_and_cites_what_is_in_force()
    {
        var early = Composed.Text(Whole, "legality-review");
        Says(early, "7\n违法行为是否涉嫌犯罪、需要移送司法机关\n☑不需要移送　☐需要移送", "同意。", "同意拟处罚意见。", "罚款人民币壹万伍仟元整");
        Assert.DoesNotContain("依照", early, StringComparison.Ordinal);
        Says(
            Composed.Text(ACase.NoticeServedFrom(ACase.InB).LegalityReviewed(agrees: false), "legality-review"),
            "《中华人民共和国行政处罚法》第五十八条、《生态环境行政处罚办法》第五十条", "建议纠正。", "☐符合　☑不符合");
    }

    [Fact]
    public void A_deliberation_record_has_each_heads_opinion_and_marks_who_has_no_vote() => Says(
        Composed.Text(Whole, "deliberation-record"), "刘建国（同意）：同意。", "周志强（同意）：同意。", "张伟明（本案调查人员）", "列席人（不参与表决）",
        "给予行政处罚：罚款人民币壹万伍仟元整（￥15,000.00）。", "当事人陈述、申辩：请求从轻。", "理由：事实清楚，裁量适当。");

    [Fact]
    public void A_transfer_letter_says_whether_the_case_was_filed_and_encloses_the_evidence()
    {
        Says(
            Composed.Text(ACase.Investigated().Transferred(), "transfer-letter"), "苍环移〔2017〕1号", "苍溪县水务局：", "属河道采砂管理。", "《环境行政处罚办法》第二十一条、第二十五条",
            "本机关于2017年5月25日立案", "2017年5月26日《现场检查（勘察）笔录》", "不得再自行移送");
        Says(Composed.Text(ACase.LeadReceived().LeadReviewed().Transferred(), "transfer-letter"), "本机关未立案。", "案源材料");
    }

    [Fact]
    public void A_closure_form_names_decisions_papers_and_vouchers()
    {
        Says(
            Composed.Text(Whole, "closure-approval"), "苍环立〔2017〕1号，2017年5月25日立案", "行政处罚决定书（苍环罚〔2017〕1号），2017年6月23日：罚款人民币壹万伍仟元整（￥15,000.00）",
            "《行政处罚事先告知书》苍环罚告〔2017〕1号，2017年6月12日直接送达", "2017年7月5日缴纳人民币15,000.00元（凭证：示例凭证1）", "罚没款人民币15,000.00元已缴清",
            "行政处罚决定由当事人履行完毕，符合《环境行政处罚办法》第六十七条的规定，可以结案。", "同意结案。");
        Says(Composed.Text(ACase.LeadReceived().LeadReviewed().Transferred().Closed(), "closure-approval"), "未立案", "属河道采砂管理", "无应缴罚没款");
    }

    [Fact]
    public void A_recusal_decision_says_who_asked_what_was_decided_and_by_whom()
    {
        Says(Composed.Text(Whole, "recusal-decision"), "2017年5月25日，当事人申请回避", "依照《环境行政处罚办法》第八条的规定，决定李晓东不予回避。", "刘建国");
        Says(
            Composed.Text(ACase.Investigated().RecusalRequested(new(2017, 6, 1)).RecusalDecided(new(2017, 6, 2)), "recusal-decision"), "决定李晓东回避，不再参与本案");
    }

    [Fact]
    public void A_transfer_for_detention_names_the_persons_the_situation_and_what_was_decided_before()
    {
        var daily = Composed.Daily();
        Says(
            Composed.Text(daily, "detention-transfer-approval"), "苍环拘移〔2017〕1号", "钱示例（厂长）", "通过暗管排放，尚不构成犯罪。", "《行政处罚决定书》（苍环罚〔2017〕1号，", "《按日连续处罚决定书》（苍环日罚〔2017〕1号，",
            "《中华人民共和国环境保护法》第六十三条", "逃避监管的方式违法排放污染物", "（张伟明）", "同意移送。", "（刘建国）");
        Says(
            Composed.Text(daily, "detention-transfer-letter"), "苍环拘移〔2017〕1号", "现将该案移送你局依法处理", "钱示例（厂长）", "依法处以行政拘留", "经办人：张伟明（执法证号510824001）", "涉嫌环境违法适用行政拘留处罚案件移送材料清单");
        Says(
            Composed.Text(daily, "detention-transfer-list"), "移送书文号：苍环拘移〔2017〕1号", "接收机关：苍溪县公安局", "《现场检查（勘察）笔录》", "移交移送书等材料7项，均为原件", "回执", "公安机关签收人");
    }

    [Fact]
    public void The_dossier_has_two_volumes_in_the_order_of_the_rules()
    {
        var paper = Assert.IsType<DossierPaper>(Composed.Of(Whole, "dossier-index")[0].Content);
        Assert.Equal(["正卷", "副卷"], paper.Volumes.Select(volume => volume.Volume));
        Assert.Equal("行政处罚决定书 苍环罚〔2017〕1号", paper.Volumes[0].Lines[0].Title);
        Assert.Equal("2017年6月23日", paper.Volumes[0].Lines[0].Date);
        Assert.All(paper.Volumes, volume => Assert.Equal(Enumerable.Range(1, volume.Lines.Count).Select(i => $"{i}"), volume.Lines.Select(line => line.Position)));
        Says(Composed.Text(Whole, "dossier-cover"), "（正卷）", "（副卷）", "示例档号1", "苍环立〔2017〕1号", "张伟明、李晓东", $"{paper.Volumes[0].Lines.Count}件");
        Says(Composed.Text(Whole, "dossier-note"), "卷内备考表（副卷）", $"本卷共有文件{paper.Volumes[1].Lines.Count}件");
    }

    [Fact]
    public void What_happens_later_changes_none_of_them()
    {
        var early = ACase.Investigated();
        var later = early.Concluded().ReviewPassed();
        string[] ids = ["filing-approval", "inspection-record", "evidence-sheet"];
        Assert.All(ids, id => Assert.Equal(Composed.Text(early, id), Composed.Text(later, id)));
    }
}
