using System.Buffers.Binary;
using System.IO.Compression;
using Enforcement.Documents.Model;

namespace Enforcement.Benchmarks.Papers;

/// <summary>Invented papers of size: a ledger of many rows, and pages with a photograph.</summary>
internal static class LargePapers
{
    private static readonly DocumentInfo Info = new("环境问题整改台账（演示）", "云州县环境保护局", "整改台账", new(2017, 12, 29));

    public static OfficialDocument Ledger(int rows) => new(Info,
    [
        new TitleBlock(["环境问题整改台账"]),
        new DataTable(
            [new(1, Alignment.Center), new(3), new(2), new(5), new(3), new(2, Alignment.Center), new(2, Alignment.Center)],
            [TableRow.Of("序号", "单位", "乡镇", "问题", "整改措施", "期限", "状态")],
            [
                .. Enumerable.Range(1, rows).Select(i => TableRow.Of(
                    $"{i}", $"第{i}号示例企业", "陵江镇", $"未按规定建设污染防治设施，{i % 9 + 1}处排口未规范设置。", "限期补建设施并规范排口。", $"2017年{i % 12 + 1}月", "已整改")),
            ]),
    ]);

    /// <summary>A page with a picture.</summary>
    public static OfficialDocument Photograph(byte[] picture, int number) => new(Info, [new Picture(picture, $"现场照片{number}") { Caption = $"现场照片{number}" }]);

    /// <summary>A picture that no other number gives.</summary>
    public static byte[] Png(int width, int height, int number)
    {
        var rows = new byte[height * (1 + 3 * width)];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = (byte)(i % (1 + 3 * width) == 0 ? 0 : (i / 64 * (number + 1)) & 0xFF);
        }

        var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(rows);
        }

        return [0x89, .. "PNG\r\n\u001A\n"u8, .. Chunk("IHDR"u8, [.. Big(width), .. Big(height), 8, 2, 0, 0, 0]), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    // Without a check value, which our reader does not ask for.
    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] body) => [.. Big(body.Length), .. type, .. body, 0, 0, 0, 0];

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
