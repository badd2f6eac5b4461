using CsCheck;
using Enforcement.Documents.Layout;
using static Enforcement.Documents.Tests.Layout.SquareMetrics;

namespace Enforcement.Documents.Tests.Layout;

public sealed class LineBreakingTests
{
    private const string MayNotStart = "，。、；：？！）》〉」』】〕”’…—％℃";
    private const string MayNotEnd = "（《〈「『【〔“‘￥";

    private static readonly Gen<string> Han = Gen.Char['一', '龥'].Array[1, 9].Select(chars => new string(chars));

    private static readonly Gen<string> OfficialText = Gen.OneOf(
        Han,
        Han.Select(text => text + "，"),
        Han.Select(text => text + "。"),
        Han.Select(text => $"《{text}》"),
        Han.Select(text => $"（{text}）、"),
        Han.Select(text => $"“{text}”；"),
        Han.Select(text => $"{text}——{text}……"),
        Gen.Int[0, 99999999].Select(number => $"{number}.5mg/L"),
        Gen.Int[0, 999].Select(number => $"￥{number},000.00元"),
        Gen.Int[1, 999].Select(number => $"云环罚字〔2017〕{number}号"),
        Gen.Const("The Kjeldahl method "),
        Gen.Const("25℃、30％，")).Array[1, 60].Select(string.Concat);

    [Fact]
    public void No_line_begins_or_ends_with_a_mark_that_may_not_stand_there() =>
        Gen.Select(OfficialText, Gen.Int[14, 40]).Sample((text, width) =>
        {
            var lines = Break(text, width).Select(Text).ToList();
            return lines.Skip(1).All(line => !MayNotStart.Contains(line[0]))
                && lines.SkipLast(1).All(line => !MayNotEnd.Contains(line.TrimEnd()[^1]));
        });

    [Fact]
    public void No_line_is_wider_than_its_room_and_no_text_is_lost() =>
        Gen.Select(OfficialText, Gen.Int[14, 40]).Sample((text, width) =>
        {
            var lines = Break(text, width);
            return string.Concat(lines.Select(Text)) == text && lines.All(line => line.Width <= width * Grid.CharacterPitch + 0.02);
        });

    [Fact]
    public void Marks_never_lose_more_than_two_fifths_of_their_square() =>
        Gen.Select(OfficialText, Gen.Int[14, 40]).Sample((text, width) =>
            Break(text, width).All(line => line.Cells.Zip(line.Cells.Skip(1)).All(pair =>
                pair.Second.X - pair.First.X >= pair.First.Cell.Advance * Grid.CharacterPitch - 2 * 0.4 * 16 - 0.01)));

    [Fact]
    public void A_full_line_is_twenty_eight_characters_each_on_its_square()
    {
        var line = Break(new string('环', 60))[0];

        Assert.Equal(28, line.Cells.Count);
        Assert.All(line.Cells, (placed, i) => Assert.Equal(i * Grid.CharacterPitch, placed.X, 6));
    }

    [Fact]
    public void A_mark_that_would_start_a_line_is_pulled_in_when_the_marks_before_it_can_give_way()
    {
        var lines = Break("一二，三四，五六，七八九十一二三四五六七八九十一二三四五。下一行");

        Assert.EndsWith("五。", Text(lines[0]), StringComparison.Ordinal);
        Assert.Equal(29, lines[0].Cells.Count);
    }

    [Fact]
    public void A_mark_that_would_start_a_line_takes_the_character_before_it_along_when_nothing_can_give_way()
    {
        var lines = Break(new string('环', 28) + "。");

        Assert.Equal("环。", Text(lines[1]));
    }

    [Fact]
    public void Justified_lines_end_at_the_margin_and_the_last_line_is_ragged()
    {
        var lines = Break("处罚款人民币12345.6元，" + new string('环', 40));

        Assert.Equal(Grid.Width, lines[0].Width, 2);
        Assert.True(lines[^1].Width < Grid.Width - Grid.CharacterPitch);
    }

    [Fact]
    public void Gaps_open_only_between_full_width_characters()
    {
        var cells = Break("处罚款人民币12345.6元，" + new string('环', 40))[0].Cells;

        var number = cells.Select((placed, i) => (placed, i)).Where(at => at.placed.Cell.Text == "1").Select(at => at.i).First();
        Assert.Equal(8, cells[number + 1].X - cells[number].X, 6);
        Assert.Equal(Grid.CharacterPitch, cells[number].X - cells[number - 1].X, 6);
        Assert.True(cells[1].X > Grid.CharacterPitch + 0.01);
    }

    [Fact]
    public void A_document_number_is_never_torn() =>
        Gen.Int[0, 40].Sample(before => Break(new string('环', before) + "云环罚字〔2017〕42号的决定").Any(line => Text(line).Contains("〔2017〕42号", StringComparison.Ordinal)));

    [Theory]
    [InlineData("10,000.00")]
    [InlineData("SHA-256")]
    [InlineData("386mg/L")]
    public void A_word_or_number_is_never_torn(string word) =>
        Gen.Int[0, 40].Sample(before => Break(new string('环', before) + word + "环境").Any(line => Text(line).Contains(word, StringComparison.Ordinal)));

    [Fact]
    public void A_word_longer_than_a_line_is_cut_rather_than_lost()
    {
        var word = new string('X', 200);

        var lines = Break(word);

        Assert.Equal(word, string.Concat(lines.Select(Text)));
        Assert.All(lines, line => Assert.True(line.Width <= Grid.Width + 0.01));
    }

    [Fact]
    public void A_dash_of_two_squares_is_neither_torn_nor_stretched() =>
        Gen.Int[10, 40].Sample(before =>
        {
            var line = Break(new string('环', before) + "12——" + new string('环', 30)).Single(line => Text(line).Contains('—'));
            var dash = line.Cells.Where(placed => placed.Cell.Text == "—").ToList();
            return dash.Count == 2 && Math.Abs(dash[1].X - dash[0].X - Grid.CharacterPitch) < 0.01;
        });
}
