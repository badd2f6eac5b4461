using Enforcement.Documents.Model;

namespace Enforcement.Documents.Papers;

/// <summary>One item of a review 审查、审核内容 and whether it was found sound.</summary>
/// <param name="Item">What was looked at.</param>
/// <param name="Result">What was found, in words with check boxes.</param>
public sealed record ReviewedItem(string Item, string Result)
{
    /// <summary>The usual item, which is sound or not.</summary>
    public static ReviewedItem Of(string item, bool sound) => new(item, Forms.Choice(sound, "符合", "不符合"));
}

/// <summary>The table of the items of a review, numbered.</summary>
internal static class FindingsTable
{
    public static DataTable Of(IReadOnlyList<ReviewedItem> items, string what) => new(
        [new(0.7, Alignment.Center), new(4), new(2.2, Alignment.Center)],
        [TableRow.Of("序号", what, "结论")],
        [.. items.Select((item, index) => TableRow.Of($"{index + 1}", item.Item, item.Result))]);
}
