using System.Buffers.Binary;

namespace Enforcement.Documents.Pictures;

/// <summary>Reads a JPEG's frame and leaves its picture data alone.</summary>
internal static class Jpeg
{
    public static Bitmap Read(ReadOnlySpan<byte> file)
    {
        var kept = new MemoryStream(file.Length);
        kept.Write(file[..2]);
        (int Width, int Height, int Components)? frame = null;
        var orientation = 1;
        for (var at = 2; ;)
        {
            if (file[at] != 0xFF)
            {
                throw new InvalidDataException();
            }

            var marker = file[at + 1];
            if (marker is 0xFF)
            {
                at++;
                continue;
            }

            var segment = file.Slice(at, 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]));
            var body = segment[4..];
            switch (marker)
            {
                case 0xC0 or 0xC1 or 0xC2:
                    frame = body[0] == 8 ? (BinaryPrimitives.ReadUInt16BigEndian(body[3..]), BinaryPrimitives.ReadUInt16BigEndian(body[1..]), body[5])
                        : throw new PictureUnreadableException("不支持每色超过八位的 JPEG");
                    break;
                case > 0xC2 and < 0xD0 and not 0xC4 and not 0xC8 and not 0xCC:
                    throw new PictureUnreadableException("不支持这种编码的 JPEG");
                case 0xE1 when body.StartsWith("Exif\0\0"u8):
                    orientation = Orientation(body[6..]);
                    break;
            }

            // Where and with what a photograph was taken is no part of a paper; the colour transform of Adobe's segment is.
            if (marker is not ((>= 0xE1 and <= 0xEF and not 0xEE) or 0xFE))
            {
                kept.Write(segment);
            }

            at += segment.Length;
            if (marker == 0xDA)
            {
                kept.Write(file[at..]);
                break;
            }
        }

        return frame switch
        {
            { Width: > 0, Height: > 0, Components: 1 or 3 } found =>
                new Bitmap(found.Width, found.Height, found.Components == 1, true, kept.ToArray()) { Orientation = orientation },
            { Components: 4 } => throw new PictureUnreadableException("不支持印刷四色（CMYK）的 JPEG"),
            _ => throw new InvalidDataException(),
        };
    }

    // A note the camera spoilt must not cost the photograph: without a readable orientation it stays upright.
    private static int Orientation(ReadOnlySpan<byte> tiff)
    {
        const int Tag = 0x0112;
        if (tiff.Length < 8)
        {
            return 1;
        }

        var little = tiff[0] == 'I';
        int U16(ReadOnlySpan<byte> bytes) => little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
        var directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory + 2L > tiff.Length)
        {
            return 1;
        }

        var count = U16(tiff[(int)directory..]);
        for (var i = 0; i < count && directory + 2 + i * 12L + 12 <= tiff.Length; i++)
        {
            var entry = tiff.Slice((int)directory + 2 + i * 12, 12);
            if (U16(entry) == Tag)
            {
                return U16(entry[8..]) is var value and >= 1 and <= 8 ? value : 1;
            }
        }

        return 1;
    }
}
