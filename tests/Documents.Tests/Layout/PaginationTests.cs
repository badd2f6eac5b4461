using CsCheck;
using Enforcement.Documents.Layout;
using Enforcement.Documents.Model;
using static Enforcement.Documents.Tests.Layout.SquareMetrics;

namespace Enforcement.Documents.Tests.Layout;

public sealed class PaginationTests
{
    private static string Text(Page page) => string.Concat(Lines(page).Select(line => line.Text));

    private static Paragraph OfLines(int lines, char character = '环') => new(new string(character, lines * 28)) { Indented = false };

    [Fact]
    public void A_page_has_twenty_two_lines_on_the_grid()
    {
        var pages = Compose(OfLines(50));

        Assert.Equal([22, 22, 6], pages.Select(page => Lines(page).Count));
        Assert.All(Lines(pages[0]), (line, i) =>
            Assert.Equal(Grid.Top + i * 225 / 22.0 * 72 / 25.4 + TextStyle.Body.Baseline, line.Y, 6));
    }

    [Fact]
    public void The_body_is_156_by_225_millimetres_at_37_from_the_top_and_28_from_the_left()
    {
        var lines = Lines(Compose(OfLines(22))[0]);

        Assert.All(lines, line => Assert.Equal(28 * 72 / 25.4, line.X, 6));
        Assert.Equal((28 + 156) * 72 / 25.4, lines[0].X + lines[0].Cells[^1].X + Grid.CharacterPitch, 6);
        Assert.True(lines[^1].Y < (37 + 225) * 72 / 25.4);
    }

    [Fact]
    public void A_paragraph_begins_two_characters_in() =>
        Assert.Equal(2 * Grid.CharacterPitch, Lines(Compose(new Paragraph("环境保护"))[0])[0].Cells[0].X, 6);

    [Fact]
    public void Page_numbers_stand_right_on_odd_and_left_on_even_pages_one_character_in()
    {
        var numbers = Compose(OfLines(50)).Select(page => page.Ops.OfType<TextOp>().Last()).ToList();

        Assert.Equal(["— 1 —", "— 2 —", "— 3 —"], numbers.Select(number => number.Text));
        Assert.Equal(Grid.Right - Grid.CharacterPitch, numbers[0].X + numbers[0].Cells[^1].X + 14, 6);
        Assert.Equal(Grid.Left + Grid.CharacterPitch, numbers[1].X, 6);
        Assert.Equal(numbers[0].X, numbers[2].X, 6);
    }

    [Fact]
    public void The_dashes_of_the_page_number_lie_seven_millimetres_below_the_body()
    {
        var number = Compose(OfLines(1))[0].Ops.OfType<TextOp>().Last();

        Assert.Equal(14, number.Size);
        Assert.InRange(number.Y - 14 * 0.33, (37 + 225 + 6.9) * 72 / 25.4, (37 + 225 + 7.1) * 72 / 25.4);
    }

    [Fact]
    public void An_empty_paper_is_one_page_and_an_empty_table_nothing() =>
        Assert.Equal([1, 1, 1], new[] { Compose(), Compose(new FormTable([])), Compose(new DataTable([new(1)], [], [])) }.Select(pages => pages.Count));

    [Fact]
    public void Text_after_a_table_is_back_on_the_grid()
    {
        var table = new DataTable([new(1)], [], [TableRow.Of("一"), TableRow.Of("二")]);

        var last = Lines(Compose(new TitleBlock(["标题"]), table, new Paragraph("正文"))[0])[^1];

        var lines = (last.Y - Grid.Top - TextStyle.Body.Baseline) / Grid.LinePitch;
        Assert.Equal(Math.Round(lines), lines, 6);
    }

    [Fact]
    public void A_heading_never_ends_a_page() =>
        Gen.Int[0, 44].Sample(before =>
        {
            var pages = Compose(OfLines(before), new Heading(1, "一、标题"), OfLines(3, '文'));
            return pages.All(page => !Text(page).EndsWith("标题", StringComparison.Ordinal));
        });

    [Fact]
    public void A_paragraph_leaves_no_single_line_on_either_page() =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[2, 9]).Sample((before, lines) =>
            Compose(OfLines(before), OfLines(lines, '文'))
                .Select(page => Lines(page).Count(line => line.Text.Contains('文')))
                .All(count => count != 1));

    [Fact]
    public void A_signature_stands_with_at_least_one_line_of_text_above_it() =>
        Gen.Int[1, 44].Sample(before =>
        {
            var page = Compose(OfLines(before), new SignatureBlock("云州县环境保护局", "2017年9月18日"))[^1];
            return Text(page).Contains('环') && Lines(page)[0].Text.StartsWith('环');
        });

    [Fact]
    public void The_place_of_the_seal_is_empty_and_says_so()
    {
        var ops = Compose(OfLines(1), new SignatureBlock("云州县环境保护局", "2017年9月18日"))[0].Ops;

        Assert.Single(ops.OfType<SealPlaceOp>());
        Assert.Contains(ops.OfType<TextOp>(), text => text.Text == "印章处");
    }

    [Fact]
    public void The_date_stands_four_characters_from_the_right_and_the_agency_over_its_middle()
    {
        var lines = Lines(Compose(new SignatureBlock("环境保护局", "二〇一七年九月十八日", SealSlot.None))[0]);

        double Middle(TextOp line) => line.X + (line.Cells[0].X + line.Cells[^1].X + Grid.CharacterPitch) / 2;
        Assert.Equal(Grid.Right - 4 * Grid.CharacterPitch, lines[1].X + lines[1].Cells[^1].X + Grid.CharacterPitch, 6);
        Assert.Equal(Middle(lines[1]), Middle(lines[0]), 6);
    }

    [Fact]
    public void A_table_head_comes_again_on_every_page()
    {
        var table = new DataTable([new(1), new(3)], [TableRow.Of("序号", "名称")], [.. Enumerable.Range(1, 90).Select(i => TableRow.Of($"{i}", "企业"))]);

        var pages = Compose(table);

        Assert.True(pages.Count > 2);
        Assert.All(pages, page => Assert.Equal(["序号", "名称"], Lines(page).Take(2).Select(line => line.Text)));
    }

    [Fact]
    public void Rows_under_one_spanning_cell_stay_on_one_page() =>
        Gen.Int[0, 21].Sample(before =>
        {
            var table = new DataTable([new(1), new(1)], [], [new TableRow([new("合并", 3), new("甲")]), TableRow.Of("乙"), TableRow.Of("丙")]);
            return Compose(OfLines(before), table).Count(page => "合甲乙丙".Any(Text(page).Contains)) == 1;
        });

    [Fact]
    public void A_row_taller_than_a_page_goes_on_on_the_next_without_losing_or_cutting_a_line()
    {
        var summary = string.Concat(Enumerable.Range(0, 5000).Select(i => (char)('一' + i)));
        var pages = Compose(new Paragraph("前言"), new FormTable([new FormRow("案由", "无"), new FormRow("案情摘要", summary), new FormRow("备注", "毕")]));

        Assert.True(pages.Count > 2);
        Assert.Equal($"前言案由无案情摘要{summary}备注毕", string.Concat(pages.Select(Text)));
        Assert.All(pages.SelectMany(page => page.Ops.OfType<RectOp>()), box => Assert.True(box.Y + box.Height <= Grid.Bottom + 0.02));
        Assert.Contains(Lines(pages[0]), line => line.Text.StartsWith("一丁丂", StringComparison.Ordinal));
    }

    [Fact]
    public void An_opinion_box_taller_than_a_page_ends_all_the_same() =>
        Assert.Equal(4, Compose(new FormTable([new FormRow("意见", "同意", minLines: 120)])).Count);

    [Fact]
    public void A_table_row_with_too_many_cells_is_refused_rather_than_shown_in_part() =>
        Assert.Throws<ArgumentException>(() => Compose(new DataTable([new(1)], [], [TableRow.Of("一", "二")])));

    [Fact]
    public void A_page_break_starts_a_page_but_never_leaves_an_empty_one() =>
        Assert.Equal(["一", "二"], Compose(new PageBreak(), new Paragraph("一"), new PageBreak(), new PageBreak(), new Paragraph("二")).Select(Text));

    [Fact]
    public void Whatever_the_blocks_all_text_is_on_the_pages_and_inside_the_body() =>
        Gen.OneOf(
            Gen.Int[1, 60].Select(lines => (Block)OfLines(lines)),
            Gen.Int[1, 3].Select(level => (Block)new Heading(level, "标题")),
            Gen.Int[1, 30].Select(lines => (Block)(OfLines(lines) with { KeepWithNext = true })),
            Gen.Select(Gen.Int[1, 40], Gen.Int[1, 900]).Select((rows, length) => (Block)new DataTable(
                [new(1), new(2)], [TableRow.Of("头")], [.. Enumerable.Range(1, rows).Select(row => TableRow.Of("行", new string('格', row % 7 == 0 ? length : 5)))])),
            Gen.Const((Block)new SignatureBlock("云州县环境保护局", "2017年9月18日")),
            Gen.Const((Block)new Note("说明")),
            Gen.Const((Block)new PageBreak())).Array[1, 8].Sample(blocks =>
        {
            var pages = Compose(blocks);
            var text = string.Concat(pages.SelectMany(page => page.Ops.OfType<TextOp>()).Select(line => line.Text));
            var expected = blocks.Sum(block => block switch
            {
                Paragraph paragraph => paragraph.Runs[0].Text.Length,
                DataTable table => table.Rows.Sum(row => row.Cells.Sum(cell => cell.Text.Count(c => c == '格'))),
                _ => 0,
            });
            return text.Count(c => c is '环' or '格') == expected + blocks.Count(block => block is SignatureBlock)
                && pages.SelectMany(page => page.Ops.OfType<RectOp>()).All(box => box.Y + box.Height <= Grid.Bottom + 0.02)
                && pages.SelectMany(page => page.Ops.OfType<TextOp>().SkipLast(1)).All(line => line.Text.StartsWith('—') || line.Y <= Grid.Bottom);
        }, iter: 300);
}
