using System.Buffers.Binary;
using System.Text;

namespace Enforcement.Documents.Pdf;

/// <summary>The sRGB colours (IEC 61966-2-1) as an ICC profile of version 2, built from their published numbers.</summary>
internal static class ColourProfile
{
    private const int HeaderLength = 128;

    public static byte[] Srgb { get; } = Build();

    private static byte[] Build()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")),
            ("cprt", [.. "text\0\0\0\0"u8, .. "No copyright\0"u8]),
            ("wtpt", Xyz(0.9642, 1, 0.8249)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Xyz(0.14307, 0.06061, 0.7141)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var table = new MemoryStream();
        var data = new MemoryStream();
        var places = new Dictionary<byte[], int>();
        table.Write(Big(tags.Length));
        foreach (var (tag, body) in tags)
        {
            if (!places.TryGetValue(body, out var place))
            {
                place = HeaderLength + 4 + 12 * tags.Length + (int)data.Length;
                places.Add(body, place);
                data.Write(body);
                data.Write(new byte[(4 - body.Length % 4) % 4]);
            }

            table.Write(Encoding.ASCII.GetBytes(tag));
            table.Write(Big(place));
            table.Write(Big(body.Length));
        }

        var header = new byte[HeaderLength];
        Big(HeaderLength + (int)table.Length + (int)data.Length).CopyTo(header, 0);
        header[8] = 2;
        header[9] = 0x10;
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));

        // A date is required; sRGB's own standard is of 1999.
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(24), 1999);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(26), 10);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(28), 1);
        "acsp"u8.CopyTo(header.AsSpan(36));
        Xyz(0.9642, 1, 0.8249)[8..].CopyTo(header, 68);
        return [.. header, .. table.ToArray(), .. data.ToArray()];
    }

    private static byte[] Curve()
    {
        const int Points = 1024;
        var curve = new MemoryStream();
        curve.Write("curv\0\0\0\0"u8);
        curve.Write(Big(Points));
        for (var i = 0; i < Points; i++)
        {
            var value = i / (Points - 1.0);
            var light = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            var word = (ushort)Math.Round(light * ushort.MaxValue);
            curve.WriteByte((byte)(word >> 8));
            curve.WriteByte((byte)(word & 0xFF));
        }

        return curve.ToArray();
    }

    // The name in ASCII; no name in Unicode or for old Macintoshes, whose field is 67 bytes long all the same.
    private static byte[] Description(string name) =>
        [.. "desc\0\0\0\0"u8, .. Big(name.Length + 1), .. Encoding.ASCII.GetBytes(name), 0, .. new byte[4 + 4 + 2 + 1 + 67]];

    private static byte[] Xyz(double x, double y, double z) => [.. "XYZ \0\0\0\0"u8, .. Fixed(x), .. Fixed(y), .. Fixed(z)];

    private static byte[] Fixed(double value) => Big((int)Math.Round(value * 65536));

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
