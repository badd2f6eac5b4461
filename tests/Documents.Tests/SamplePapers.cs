using Enforcement.Documents.Model;

namespace Enforcement.Documents.Tests;

/// <summary>Papers to develop the engine against; every name and number in them is invented.</summary>
internal static class SamplePapers
{
    public static OfficialDocument PenaltyDecision() => new(
        new DocumentInfo("行政处罚决定书（云环罚字〔2017〕42号）", "云州县环境保护局", "环境行政处罚", new DateOnly(2017, 9, 18)),
        [
            new TitleBlock(["云州县环境保护局", "行政处罚决定书"]),
            new NumberLine("云环罚字〔2017〕42号"),
            new FormTable(
            [
                new FormRow([new("当事人", "云州县清溪食品有限公司"), new("统一社会信用代码", "91510824MA0000000X")]),
                new FormRow([new("法定代表人", "赵某㛃"), new("职务", "总经理")]),
                new FormRow("地址", "云州县陵江镇滨河路中段118号2幢1层（自主申报）"),
            ]),
            new Paragraph(
                "你公司违反水污染防治管理制度一案，经我局调查，现已审查终结。"),
            new Heading(1, "一、环境违法事实和证据"),
            new Heading(2, "（一）经查明的事实"),
            new Paragraph(
                "2017年6月12日，我局执法人员在日常巡查中发现，你公司生产车间正在生产，污水处理站的提升泵停止运行，"
                + "调节池内的废水经一根直径110mm的PVC管直接排入厂区东侧沟渠。县环境监测站当场采样，监测报告（云环监字〔2017〕第128号）"
                + "显示：化学需氧量（COD）浓度为386mg/L，超过《污水综合排放标准》（GB 8978-1996）表4一级标准限值（100mg/L）2.86倍；"
                + "氨氮（NH3-N）浓度为41.2mg/L，超过限值（15mg/L）1.75倍。你公司的上述行为持续时间为2017年6月10日至6月12日。"),
            new Heading(2, "（二）证据"),
            new Paragraph(
                "以上事实有我局2017年6月12日《现场检查（勘察）笔录》、6月13日《调查询问笔录》、现场照片6张、监测报告、"
                + "营业执照复印件、法定代表人身份证复印件等证据为证。监测结果如下："),
            new DataTable(
                [new(1, Alignment.Center), new(3), new(2, Alignment.Right), new(2, Alignment.Right), new(2, Alignment.Right)],
                [
                    new TableRow([new("序号", 2), new("项目", 2), new("结果（mg/L）", 1, 2), new("超标倍数", 2)]),
                    TableRow.Of("浓度", "限值"),
                ],
                [
                    TableRow.Of("1", "化学需氧量（COD）", "386", "100", "2.86"),
                    TableRow.Of("2", "氨氮（NH3-N）", "41.2", "15", "1.75"),
                    new TableRow([new("结论", 1, 2), new("两项均超过一级标准", 1, 3) { Alignment = Alignment.Center }]),
                ]),
            new Paragraph(
                "你公司的上述行为违反了《中华人民共和国水污染防治法》第九条“排放水污染物，不得超过国家或者地方规定的水污染物排放标准"
                + "和重点水污染物排放总量控制指标”的规定。"),
            new Paragraph(
                "我局于2017年8月21日以《行政处罚事先（听证）告知书》（云环罚告字〔2017〕37号）告知你公司陈述申辩权和听证申请权。"
                + "你公司在规定期限内未提出陈述申辩，也未要求听证。以上事实有《行政处罚事先（听证）告知书》及《送达回执》为证。"),
            new Heading(1, "二、责令改正和行政处罚的依据、种类"),
            new Paragraph(
                "依据《中华人民共和国水污染防治法》第七十四条第一款的规定，经集体讨论，我局决定责令你公司立即改正违法行为，并作出如下行政处罚："),
            new Paragraph([new Run("罚款人民币壹拾贰万叁仟肆佰伍拾元整（￥123,450.00）。", Bold: true)]),
            new Heading(1, "三、责令改正和行政处罚决定的履行方式和期限"),
            new Paragraph(
                "限于接到本处罚决定之日起十五日内，持本决定书到云州县农村信用联社营业部（账号：8810 0120 0000 0000 123）缴纳罚款。"
                + "逾期不缴纳罚款的，我局可以根据《中华人民共和国行政处罚法》第五十一条第一项的规定，每日按罚款数额的百分之三加处罚款。"
                + "我局委托县环境监察执法大队监督执行。"),
            new Heading(1, "四、申请行政复议或者提起行政诉讼的途径和期限"),
            new Paragraph(
                "如不服本处罚决定，可以在收到本决定书之日起六十日内向云州县人民政府或者广原市环境保护局申请行政复议，"
                + "也可以在六个月内依法向人民法院提起行政诉讼。申请行政复议或者提起行政诉讼，不停止行政处罚决定的执行。"),
            new Paragraph(
                "逾期不申请行政复议，不提起行政诉讼，又不履行本处罚决定的，我局将依法申请人民法院强制执行。"),
            new SignatureBlock("云州县环境保护局", "2017年9月18日"),
            new Note("（本决定书一式三份：当事人、执行机构各一份，一份归档。）"),
        ])
    {
        Notice = "演示数据（虚构）",
    };

    public static OfficialDocument Ledger(int rows) => new(
        new DocumentInfo("环境问题整改台账", "云州县环境保护局", "整改台账", new DateOnly(2017, 12, 29)),
        [
            new TitleBlock(["环境问题整改台账"]),
            new DataTable(
                [new(1, Alignment.Center), new(3), new(5), new(2, Alignment.Center)],
                [TableRow.Of("序号", "单位", "问题", "状态")],
                [.. Enumerable.Range(1, rows).Select(i => TableRow.Of($"{i}", $"第{i}号企业", $"未按规定建设污染防治设施，{i}处排口未规范。", "已整改"))]),
        ]);

    /// <summary>One of everything the model has.</summary>
    public static OfficialDocument EveryElement() => new(
        new DocumentInfo("关于移送涉嫌环境违法案件的函", "云州县环境保护局", "样张 <&>", new DateOnly(2017, 6, 12)),
        [
            new Masthead("云州县环境保护局文件"),
            new NumberLine("云环函〔2017〕42号"),
            new TitleBlock(["关于移送涉嫌环境违法案件的函"]),
            new Addressee("云州县公安局："),
            new Heading(1, "一、基本情况"),
            new Paragraph(
            [
                new Run("检查时间："), new Run("2017") { Underlined = true }, new Run("年"), Run.Blank(2), new Run("月"), Run.Blank(2),
                new Run("日。已出示执法证件：☑是　☐否；"), new Run("当事人确认", FontRole.Kai, Bold: true), new Run("后签名。"),
            ]),
            new FormTable(
            [
                new FormRow([new("案由", "涉嫌未验先投"), new("案件来源", "日常巡查")]),
                new FormRow([new("名称", "云州县清溪食品有限公司"), new("信用代码", "91510824MA0000000X")]) { Group = "当事人" },
                new FormRow("地址", "云州县陵江镇滨河路中段118号") { Group = "当事人" },
                new FormRow([new FormField("案情简介", "生产车间正在生产。\n符合立案条件。") { Indented = true, Foot = "签名：赵启明　2017年6月13日" }], 5),
            ]),
            new DataTable(
                [new(1, Alignment.Center), new(3), new(2, Alignment.Right)],
                [TableRow.Of("序号", "名称", "数量")],
                [
                    new TableRow([new("1", 2), new("监测报告"), new("1份")]),
                    TableRow.Of("现场照片", "6张"),
                    new TableRow([new("备注") { IsHeader = true }, new("以下空白", 1, 2) { Foot = "签收：　　年　月　日" }]),
                ]),
            new Attachments(["现场检查（勘察）笔录", "调查询问笔录"]),
            new SignatureLines([new("检查人（签名）：", "李某", "2017年6月12日"), new("记录人（签名）：")]),
            new Group([new QrCode("https://example.invalid/p/42", "查验二维码"), new SignatureBlock("云州县环境保护局", "2017年6月12日")]),
            new Picture(Pictures.SamplePictures.Png(64, 48), "排口的照片") { Caption = "照片1　排口" },
            new Note("（本函一式两份。）"),
        ])
    {
        Notice = "演示数据（虚构）",
        EachPage = [new("当事人（签名）：")],
    };

    public static OfficialDocument Of(params Block[] blocks) =>
        new(new DocumentInfo("样稿", "云州县环境保护局", "", new DateOnly(2017, 1, 5)), blocks);
}
