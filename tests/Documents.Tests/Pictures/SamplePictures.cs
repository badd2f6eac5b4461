using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Enforcement.Documents.Tests.Pictures;

/// <summary>Pictures made by the tests, byte by byte.</summary>
internal static class SamplePictures
{
    /// <summary>A coloured PNG.</summary>
    public static byte[] Png(int width, int height) => Png(width, height, 8, 2, false, (x, y, part) => (x * 3 + y * 5 + part * 70) % 256);

    /// <summary>A PNG of any kind; every row has another filter.</summary>
    public static byte[] Png(
        int width, int height, int depth, int colourType, bool interlaced, Func<int, int, int, int> sample, byte[]? palette = null, byte[]? transparent = null)
    {
        var parts = colourType switch { 0 or 3 => 1, 4 => 2, 2 => 3, _ => 4 };
        var data = new MemoryStream();
        var passes = interlaced
            ? new[] { (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2) }
            : [(0, 0, 1, 1)];
        using (var packed = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
        {
            foreach (var (left, top, across, down) in passes.Where(pass => pass.Item1 < width))
            {
                byte[]? above = null;
                for (var y = top; y < height; y += down)
                {
                    var bits = new List<int>();
                    for (var x = left; x < width; x += across)
                    {
                        for (var part = 0; part < parts; part++)
                        {
                            bits.AddRange(Enumerable.Range(0, depth).Select(bit => (sample(x, y, part) >> (depth - 1 - bit)) & 1));
                        }
                    }

                    byte[] row = [.. bits.Chunk(8).Select(eight => (byte)eight.Select((bit, i) => bit << (7 - i)).Sum())];
                    above ??= new byte[row.Length];
                    packed.WriteByte((byte)(y % 5));
                    packed.Write(Filtered(y % 5, row, above, Math.Max(1, parts * depth / 8)));
                    above = row;
                }
            }
        }

        return
        [
            0x89, .. "PNG\r\n\u001A\n"u8,
            .. Chunk("IHDR", [.. Big(width), .. Big(height), (byte)depth, (byte)colourType, 0, 0, (byte)(interlaced ? 1 : 0)]),
            .. palette is null ? [] : Chunk("PLTE", palette),
            .. transparent is null ? [] : Chunk("tRNS", transparent),
            .. Chunk("IDAT", data.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    /// <summary>The frame of a JPEG with a camera's note of how it was held; what follows is no picture, but nobody looks.</summary>
    public static byte[] Jpeg(int width, int height, int components = 3, int orientation = 1) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE1, [.. "Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0"u8, (byte)orientation, 0, 0, 0, 0, 0, 0]),
        .. Segment(0xFE, "secret place"u8.ToArray()),
        .. Segment(0xC0, [8, .. Big(height)[2..], .. Big(width)[2..], (byte)components]),
        .. Segment(0xDA, [1, 2, 3]),
        1, 2, 3, 0xFF, 0xD9,
    ];

    private static byte[] Filtered(int filter, byte[] row, byte[] above, int step) =>
        [.. row.Select((b, i) =>
        {
            int left = i >= step ? row[i - step] : 0, up = above[i], corner = i >= step ? above[i - step] : 0;
            var nearest = new[] { left, up, corner }.MinBy(near => Math.Abs(left + up - corner - near));
            var guess = filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => nearest };
            return (byte)((b - guess + 256) % 256);
        })];

    private static byte[] Chunk(string type, byte[] body)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. body];
        return [.. Big(body.Length), .. named, .. Big(unchecked((int)Check(named)))];
    }

    // The check value of PNG's chunks; ours is not the only reader of these pictures.
    private static uint Check(byte[] bytes)
    {
        var check = uint.MaxValue;
        foreach (var b in bytes)
        {
            check ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                check = (check >> 1) ^ ((check & 1) * 0xEDB88320);
            }
        }

        return ~check;
    }

    private static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)((body.Length + 2) & 0xFF), .. body];

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
