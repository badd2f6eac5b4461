using Enforcement.Documents.Layout;

namespace Enforcement.Documents.Tests.Layout;

public sealed class ClustersTests
{
    [Theory]
    [InlineData("⼀⾏⻝⽤⾦", "一行食用金")]
    [InlineData("⺟", "母")]
    public void Radicals_become_the_characters_they_look_like(string radicals, string characters) =>
        Assert.Equal(characters, Clusters.Clean(radicals));

    [Fact]
    public void A_base_keeps_its_marks_and_its_variation_selector() =>
        Assert.Equal(["葛\U000E0100", "e\u0301", "𬱖"], Clusters.Of("葛\U000E0100e\u0301𬱖"));

    [Fact]
    public void What_could_hide_or_reorder_text_is_dropped() =>
        Assert.Equal("罚款1万元", Clusters.Clean("罚\u202E款\u200B1\u0000万\u2066元\uFEFF"));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal(["\uFFFD", "一", "\uFFFD"], Clusters.Of("\uD800一\uDC00"));

    [Fact]
    public void Every_kind_of_line_break_is_one_line_break() =>
        Assert.Equal("一 二 三 四", Clusters.Clean("一\r\n二\r三\n四"));

    [Fact]
    public void A_mark_without_a_base_stands_alone() => Assert.Equal(["\u0301", "\n", "\u0301"], Clusters.Of("\u0301\n\u0301"));
}
