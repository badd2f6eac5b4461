using CsCheck;
using Enforcement.Documents.Layout;
using Enforcement.Documents.Model;
using Enforcement.Documents.Tests.Pictures;
using static Enforcement.Documents.Tests.Layout.SquareMetrics;

namespace Enforcement.Documents.Tests.Layout;

public sealed class FormsTests
{
    private static Paragraph OfLines(int lines) => new(new string('环', lines * 28)) { Indented = false };

    private static double Left(TextOp line) => line.X + line.Cells[0].X;

    private static double End(TextOp line) => line.X + line.Cells[^1].X + line.Cells[^1].Width;

    [Fact]
    public void A_place_to_write_is_underlined_as_wide_as_asked()
    {
        var line = Lines(Compose(new Paragraph([new Run("于"), Run.Blank(4), new Run("年")]) { Indented = false })[0])[0];

        var blank = line.Cells.Where(placed => placed.Cell.Underlined).ToList();
        Assert.Equal(4, blank.Count);
        Assert.Equal(Grid.CharacterPitch, blank[0].X, 6);
        Assert.Equal(5 * Grid.CharacterPitch, blank[^1].X + blank[^1].Width, 6);
    }

    [Fact]
    public void Rows_of_one_group_share_one_label_and_the_others_give_their_label_its_room()
    {
        var page = Compose(new FormTable(
        [
            new FormRow("案由", "无证排污"),
            new FormRow("名称", "清溪公司") { Group = "当事人" },
            new FormRow("地址", "陵江镇") { Group = "当事人" },
        ]))[0];

        Assert.Equal("案由,无证排污,当,事,人,名称,清溪公司,地址,陵江镇", string.Join(',', Lines(page).Select(line => line.Text)));
        var boxes = page.Ops.OfType<RectOp>().ToList();
        Assert.Equal(7, boxes.Count);
        var group = boxes.MaxBy(box => box.Height)!;
        Assert.Equal(boxes.Sum(box => box.Width * box.Height), Grid.Width * (boxes.Max(box => box.Y + box.Height) - Grid.Top), 3);
        Assert.Equal(Grid.Left, group.X, 6);
    }

    [Fact]
    public void A_label_too_long_for_its_box_is_broken_in_lines_of_equal_length_and_stays_in_the_middle()
    {
        var page = Compose(new FormTable([new FormRow([new("统一社会信用代码", "91510824MA0000000X"), new("电话", "0839-0000000")])]))[0];

        var lines = Lines(page).Where(line => line.Text is "统一社会" or "信用代码").ToList();
        var box = page.Ops.OfType<RectOp>().MinBy(rect => rect.X)!;
        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.Equal(box.X + box.Width / 2, (Left(line) + End(line)) / 2, 6));
    }

    [Fact]
    public void Lines_to_sign_stay_together_and_never_stand_alone_on_a_page() =>
        Gen.Int[1, 44].Sample(before =>
        {
            var lines = Lines(Compose(OfLines(before), new SignatureLines([new("检查人："), new("记录人："), new("当事人：")]))[^1]);
            Assert.Contains(lines, line => line.Text.StartsWith('环'));
            Assert.Equal(3, lines.Count(line => line.Text.EndsWith("人：", StringComparison.Ordinal)));
        });

    [Fact]
    public void The_foot_of_a_box_stands_at_the_right_of_its_last_line()
    {
        var page = Compose(new FormTable([new FormRow([new FormField("意见", "同意") { Foot = "签名：" }], 6)]))[0];

        var box = page.Ops.OfType<RectOp>().MaxBy(rect => rect.Width)!;
        var foot = Lines(page).Single(line => line.Text == "签名：");
        Assert.InRange(box.Y + box.Height - foot.Y, 0, TextStyle.Form.LineHeight);
        Assert.InRange(box.X + box.Width - End(foot), 0, 6);
        Assert.InRange(Lines(page).Single(line => line.Text == "同意").Y - box.Y, 0, 2 * TextStyle.Form.LineHeight);
    }

    [Fact]
    public void A_box_with_a_foot_that_is_torn_over_pages_loses_neither() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[1, 3000]).Sample((before, length) =>
        {
            var pages = Compose(OfLines(before), new FormTable([new FormRow([new FormField("意见", new string('文', length)) { Foot = "签名" }])]));
            var text = string.Concat(pages.SelectMany(Lines).Select(line => line.Text));
            return text.Count(c => c == '文') == length && text.Contains("签名", StringComparison.Ordinal);
        }, iter: 60);

    [Fact]
    public void Attachments_begin_after_an_empty_line_and_their_titles_hang()
    {
        var lines = Lines(Compose(OfLines(1), new Attachments(["短题", new string('长', 40)]))[0]).Where(line => line.Cells.Count > 0).ToList();

        Assert.Equal(["附件：", "1．", "短题", "2．", new string('长', 21), new string('长', 19)], lines.Skip(1).Select(line => line.Text));
        Assert.Equal(2 * Grid.LinePitch, lines[1].Y - lines[0].Y, 6);
        Assert.Equal(Grid.Left + 2 * Grid.CharacterPitch, Left(lines[1]), 6);
        Assert.Equal(Grid.Left + 5 * Grid.CharacterPitch, Left(lines[4]), 6);
        Assert.Equal(Left(lines[5]), Left(lines[6]), 6);
    }

    [Fact]
    public void A_single_attachment_has_no_number() =>
        Assert.Equal("附件：清单", string.Concat(Lines(Compose(new Attachments(["清单"]))[0]).Select(line => line.Text)));

    [Fact]
    public void Who_signs_finds_a_line_and_the_day_at_the_right_margin()
    {
        var page = Compose(new SignatureLines([new("检查人：", "李某", "2017年6月12日"), new("记录人：", Date: "")]))[0];

        var lines = Lines(page);
        Assert.Equal(["检查人：", "李某", "2017年6月12日", "记录人："], lines.Where(line => line.Cells.Count > 0).Select(line => line.Text));
        Assert.Equal(Grid.Right, End(lines[2]), 6);
        var rules = page.Ops.OfType<LineOp>().ToList();
        Assert.Equal(2, rules.Count);
        Assert.Equal(End(lines[0]), rules[0].X, 6);
        Assert.True(rules[0].X + rules[0].Length < Left(lines[2]) && rules[1].Length > rules[0].Length);
    }

    [Fact]
    public void Every_page_of_a_record_is_signed_at_its_foot_and_the_text_keeps_off()
    {
        var paper = SamplePapers.Of(OfLines(50)) with { EachPage = [new("当事人："), new("检查人：")] };

        var pages = Composer.Compose(paper, Shape).Pages;

        Assert.Equal([20, 20, 10], pages.Select(page => Lines(page).Count(line => line.Text.Contains('环'))));
        Assert.All(pages, page =>
        {
            var foot = Lines(page).Single(line => line.Text == "检查人：");
            Assert.Equal(Grid.Top + 21 * Grid.LinePitch + TextStyle.Body.Baseline, foot.Y, 6);
        });
    }

    [Fact]
    public void A_group_is_never_torn_where_a_page_can_hold_it() =>
        Gen.Select(Gen.Int[0, 21], Gen.Int[1, 20]).Sample((before, lines) =>
            Compose(OfLines(before), new Group([new Heading(1, "组头"), new Paragraph(new string('组', 28 * lines)) { Indented = false }]))
                .Count(page => Lines(page).Any(line => line.Text.Contains('组'))) == 1);

    [Fact]
    public void The_masthead_is_red_over_a_red_line()
    {
        var ops = Compose(new Masthead("云州县环境保护局文件"))[0].Ops;

        Assert.Single(ops.OfType<TextOp>(), text => text.Red);
        Assert.Single(ops.OfType<LineOp>(), line => line is { Red: true, Length: Grid.Width });
    }

    [Theory]
    [InlineData(64, 48, 64 * 0.75, 48 * 0.75)]
    [InlineData(4000, 100, Grid.Width, Grid.Width / 40)]
    [InlineData(100, 4000, 200 * Grid.Millimetre / 40, 200 * Grid.Millimetre)]
    public void A_picture_keeps_its_shape_fits_the_page_and_is_never_blown_up(int width, int height, double shownWidth, double shownHeight)
    {
        var picture = Compose(new Picture(SamplePictures.Jpeg(width, height), "照片"))[0].Ops.OfType<PictureOp>().Single();

        Assert.Equal((shownWidth, shownHeight), (picture.Width, picture.Height));
        Assert.Equal(Grid.Left + Grid.Width / 2, picture.X + picture.Width / 2, 6);
    }

    [Fact]
    public void A_caption_stays_with_its_picture() =>
        Gen.Int[0, 21].Sample(before => Compose(OfLines(before), new Picture(SamplePictures.Jpeg(400, 300), "照片") { Caption = "图一" })
            .Single(page => page.Ops.OfType<PictureOp>().Any()).Ops.OfType<TextOp>().Any(line => line.Text == "图一"));

    [Fact]
    public void A_table_head_is_read_aloud_once_however_often_it_is_shown()
    {
        var table = new DataTable([new(1)], [TableRow.Of("序号")], [.. Enumerable.Range(1, 90).Select(i => TableRow.Of($"{i}"))]);

        Assert.Single(Compose(table).SelectMany(page => page.Ops.OfType<TextOp>()), line => line is { Text: "序号", Tag: not null });
    }
}
