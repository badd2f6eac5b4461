using Enforcement.Documents.Model;

namespace Enforcement.Documents.Measures;

/// <summary>The goods of a measure, one row each.</summary>
internal static class GoodsTable
{
    public static DataTable Of(IReadOnlyList<(string Name, string Quantity, string KeptAt)> items) => new(
        [new(0.7, Alignment.Center), new(2.5), new(1.2), new(2.5), new(1.2)],
        [TableRow.Of("序号", "物品名称、规格、特征", "数量", "存放地点", "备注")],
        [.. items.Select((item, index) => TableRow.Of($"{index + 1}", item.Name, item.Quantity, item.KeptAt, ""))]);
}
