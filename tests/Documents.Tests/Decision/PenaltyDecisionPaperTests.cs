using Enforcement.Documents.Decision;
using Enforcement.Documents.Model;
using Enforcement.Documents.Tests.Fonts;
using Enforcement.Domain.Cases.Decision;
using Enforcement.Domain.Law;
using Enforcement.Scenarios;
using UglyToad.PdfPig;

namespace Enforcement.Documents.Tests.Decision;

public sealed class PenaltyDecisionPaperTests
{
    private static readonly ACase Decided = ACase.Reviewed().Noticed().NoticeServed().Penalised();

    private static PenaltyDecisionPaper Paper(ACase file) => PenaltyDecisionPaper.From(file.Case, file.Agency, file.Law);

    private static string Text(ACase file) => string.Join('\n', PenaltyDecisionLayout.Of(Paper(file)).Blocks.Select(block => block switch
    {
        TitleBlock title => string.Join('\n', title.Lines),
        NumberLine number => number.Text,
        FormTable form => string.Join('\n', form.Rows.SelectMany(row => row.Fields).Select(field => $"{field.Label} {field.Value}")),
        Heading heading => heading.Text,
        Paragraph paragraph => string.Concat(paragraph.Runs.Select(run => run.Text)),
        SignatureBlock signature => $"{signature.Agency}\n{signature.Date}",
        _ => throw new InvalidOperationException(block.GetType().Name),
    }));

    // 行政处罚法第三十九条、环境行政处罚办法第五十四条
    [Fact]
    public void It_contains_everything_the_articles_ask_for()
    {
        var text = Text(Decided);
        string[] asked =
        [
            "苍溪县示例砂石有限公司", TheCounty.Company.CreditCode!, "法定代表人 钱示例", "地址 苍溪县陵江镇示例村三组",
            "2017年3月1日起露天堆放砂石未有效覆盖", "《现场检查（勘察）笔录》", "《现场照片》", "《中华人民共和国大气污染防治法》第七十二条",
            "依据《中华人民共和国大气污染防治法》第一百一十七条的规定", "首次违法，已改正", "罚款人民币壹万伍仟元整（￥15,000.00）", "继续保持有效覆盖",
            "十五日内", "苍溪县示例银行营业部", "0000000000000000", "每日按罚款数额的百分之三加处罚款", "不超过罚款本数",
            "六十日内向苍溪县人民政府或者广元市环境保护局申请行政复议", "六个月内依法向苍溪县人民法院提起行政诉讼", "申请人民法院强制执行",
            "苍环罚〔2017〕", "苍环罚告〔2017〕", "2017年6月12日送达", "未提出陈述、申辩意见", "苍溪县环境保护局\n2017年6月23日",
        ];
        Assert.All(asked, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.All(["一、", "二、", "三、", "四、"], section => Assert.Contains($"\n{section}", text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_party_answered_to_the_notice_is_written_down()
    {
        var served = ACase.Reviewed().Noticed().NoticeServed();
        Assert.Contains("提出陈述、申辩：请求从轻。经复核，已在裁量时考虑", Text(served.Defended().Penalised()), StringComparison.Ordinal);
        Assert.Contains("书面表示放弃陈述、申辩", Text(served.DefenceWaived().Penalised()), StringComparison.Ordinal);
        Assert.Contains("要求听证的权利", Text(ACase.Reviewed().Noticed(fine: 50_000).NoticeServed().Penalised()), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_of_several_penalties_is_numbered_and_cites_its_clause()
    {
        Penalty[] penalties =
        [
            Usual.Fine(20_000), new(PenaltyKind.SuspensionForRectification, Detail: "停用一号堆场，直至覆盖完成"),
            new(PenaltyKind.ConfiscationOfGoods, new("固体废物污染环境防治法", "第六十八条"), Detail: "没收堆存的废渣二十吨"),
        ];
        var text = Text(ACase.Reviewed().Noticed(but: act => act with { Penalties = penalties }).NoticeServed().Penalised(but: act => act with { Penalties = penalties }));
        Assert.Contains("1．罚款人民币贰万元整（￥20,000.00）；\n2．责令停产整顿：停用一号堆场，直至覆盖完成；\n3．没收非法财物：没收堆存的废渣二十吨。", text, StringComparison.Ordinal);
        Assert.Contains("依据《中华人民共和国大气污染防治法》第一百一十七条、《中华人民共和国固体废物污染环境防治法》第六十八条的规定", text, StringComparison.Ordinal);
        Assert.Contains("其余处罚内容", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PenaltyKind.Warning, "警告")]
    [InlineData(PenaltyKind.PublicCriticism, "通报批评")]
    public void Nothing_is_to_be_paid_or_done_where_there_is_only_a_warning_or_criticism(PenaltyKind kind, string written)
    {
        Penalty[] warning = [new(kind, new("医疗废物管理条例", "第四十六条"))];
        var text = Text(ACase.NoticeServedFrom(ACase.InA2, but: act => act with { Penalties = warning }).Penalised(on: ACase.InA2.AddDays(35)));
        Assert.DoesNotContain("缴至", text, StringComparison.Ordinal);
        Assert.DoesNotContain("其余处罚内容", text, StringComparison.Ordinal);
        Assert.Contains($"作出如下行政处罚：\n{written}。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_happens_later_does_not_change_it() =>
        Assert.Equal(Text(Decided), Text(Decided.Served().Paid().Closed()));

    [Fact]
    public void There_is_none_without_a_decision() => Assert.Throws<InvalidOperationException>(() => Paper(ACase.Reviewed()));

    [Fact]
    public void It_says_on_every_page_that_demonstration_data_are_invented()
    {
        Assert.Equal("演示数据(虚构)", PenaltyDecisionLayout.Of(Paper(Decided)).Notice);
        Assert.Null(PenaltyDecisionLayout.Of(Paper(Decided with { Agency = TheCounty.Agency with { IsDemonstration = false } })).Notice);
    }

    [Fact]
    public void The_text_read_back_from_the_file_is_the_text_of_the_paper()
    {
        var pdf = InstalledFonts.Renderer().Render(PenaltyDecisionLayout.Of(Paper(Decided)), new()).Bytes;
        using var read = PdfDocument.Open(pdf);
        var letters = Squeezed(string.Concat(read.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)));
        Assert.All(Text(Decided).Split('\n'), line => Assert.Contains(Squeezed(line)[..Math.Min(20, Squeezed(line).Length)], letters, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_case_gives_the_same_bytes() => Assert.Equal(
        InstalledFonts.Renderer().Render(PenaltyDecisionLayout.Of(Paper(Decided)), new()).Bytes,
        InstalledFonts.Renderer().Render(PenaltyDecisionLayout.Of(Paper(Decided)), new()).Bytes);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
