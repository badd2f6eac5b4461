using System.Buffers.Binary;
using System.IO.Compression;

namespace Enforcement.Documents.Pictures;

/// <summary>Decodes a PNG of any kind to grey or coloured samples of eight bits on white paper.</summary>
internal static class Png
{
    // A camera makes 50 million; a file that says more wants to fill the memory.
    private const long MostPixels = 100_000_000;

    public static Bitmap Read(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> palette = [], transparent = [];
        var data = new MemoryStream();
        Header? header = null;
        for (var at = 8; ;)
        {
            var length = checked((int)BinaryPrimitives.ReadUInt32BigEndian(file[at..]));
            var type = file.Slice(at + 4, 4);
            var body = file.Slice(at + 8, length);
            at = checked(at + length + 12);
            if (type.SequenceEqual("IHDR"u8))
            {
                header = Header.Of(body);
            }
            else if (type.SequenceEqual("PLTE"u8))
            {
                palette = body;
            }
            else if (type.SequenceEqual("tRNS"u8))
            {
                transparent = body;
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                data.Write(body);
            }
            else if (type.SequenceEqual("IEND"u8))
            {
                break;
            }
        }

        data.Position = 0;
        using var samples = new ZLibStream(data, CompressionMode.Decompress);
        return Decoded(header ?? throw new InvalidDataException(), samples, palette, transparent);
    }

    private static Bitmap Decoded(Header header, Stream samples, ReadOnlySpan<byte> palette, ReadOnlySpan<byte> transparent)
    {
        var colours = header.IsGray ? 1 : 3;
        var pixels = new byte[(long)header.Width * header.Height * colours];
        foreach (var (left, top, across, down) in header.Interlaced ? Passes : [(0, 0, 1, 1)])
        {
            var width = (header.Width - left + across - 1) / across;
            if (width <= 0)
            {
                continue;
            }

            var row = new byte[(width * header.BitsPerPixel + 7) / 8];
            var above = new byte[row.Length];
            for (var y = top; y < header.Height; y += down)
            {
                var filter = samples.ReadByte();
                samples.ReadExactly(row);
                Unfilter(filter, row, above, Math.Max(1, header.BitsPerPixel / 8));
                if (header.IsPlain && across == 1 && transparent.IsEmpty)
                {
                    row.CopyTo(pixels.AsSpan((int)((long)y * row.Length)));
                    (row, above) = (above, row);
                    continue;
                }

                for (var x = 0; x < width; x++)
                {
                    var at = ((long)y * header.Width + left + x * across) * colours;
                    Pixel(header, row, x, palette, transparent, pixels.AsSpan((int)at, colours));
                }

                (row, above) = (above, row);
            }
        }

        return new Bitmap(header.Width, header.Height, header.IsGray, false, pixels);
    }

    private static readonly (int Left, int Top, int Across, int Down)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private static void Unfilter(int filter, byte[] row, byte[] above, int step)
    {
        if (filter == 0)
        {
            return;
        }

        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= step ? row[i - step] : 0, up = above[i], corner = i >= step ? above[i - step] : 0;
            row[i] = unchecked((byte)(row[i] + filter switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, corner),
                _ => throw new InvalidDataException(),
            }));
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        int byLeft = Math.Abs(up - corner), byUp = Math.Abs(left - corner), byCorner = Math.Abs(left + up - 2 * corner);
        return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
    }

    private static void Pixel(Header header, byte[] row, int x, ReadOnlySpan<byte> palette, ReadOnlySpan<byte> transparent, Span<byte> pixel)
    {
        var alpha = 255;
        if (header.ColourType == 3)
        {
            var index = header.Sample(row, x, 0);
            palette.Slice(index * 3, 3).CopyTo(pixel);
            alpha = index < transparent.Length ? transparent[index] : 255;
        }
        else
        {
            var see = transparent.Length >= 2 * pixel.Length;
            for (var i = 0; i < pixel.Length; i++)
            {
                var sample = header.Sample(row, x, i);
                pixel[i] = header.InEightBits(sample);
                see &= transparent.Length >= 2 * i + 2 && sample == BinaryPrimitives.ReadUInt16BigEndian(transparent[(2 * i)..]);
            }

            alpha = see ? 0 : header.HasAlpha ? header.InEightBits(header.Sample(row, x, pixel.Length)) : 255;
        }

        if (alpha < 255)
        {
            foreach (ref var part in pixel)
            {
                part = (byte)((part * alpha + 255 * (255 - alpha) + 127) / 255);
            }
        }
    }

    private sealed record Header(int Width, int Height, int Depth, int ColourType, bool Interlaced)
    {
        public bool IsGray => ColourType is 0 or 4;

        /// <summary>Whether its rows are what a paper carries: what most pictures are, and the fast way through them.</summary>
        public bool IsPlain => Depth == 8 && ColourType is (0 or 2);

        public bool HasAlpha => ColourType is 4 or 6;

        public int BitsPerPixel => Depth * (ColourType switch { 0 or 3 => 1, 4 => 2, 2 => 3, _ => 4 });

        public static Header Of(ReadOnlySpan<byte> body)
        {
            var header = new Header(
                checked((int)BinaryPrimitives.ReadUInt32BigEndian(body)), checked((int)BinaryPrimitives.ReadUInt32BigEndian(body[4..])),
                body[8], body[9], body[12] == 1);
            return header switch
            {
                { Width: 0 } or { Height: 0 } => throw new InvalidDataException(),
                _ when (long)header.Width * header.Height > MostPixels => throw new PictureUnreadableException("图片超过一亿像素"),
                { ColourType: 0, Depth: 1 or 2 or 4 or 8 or 16 } or { ColourType: 3, Depth: 1 or 2 or 4 or 8 }
                    or { ColourType: 2 or 4 or 6, Depth: 8 or 16 } => header,
                _ => throw new InvalidDataException(),
            };
        }

        public int Sample(byte[] row, int x, int part)
        {
            if (Depth == 16)
            {
                return BinaryPrimitives.ReadUInt16BigEndian(row.AsSpan((x * BitsPerPixel + part * 16) / 8));
            }

            var bit = x * BitsPerPixel + part * Depth;
            return (row[bit / 8] >> (8 - Depth - bit % 8)) & ((1 << Depth) - 1);
        }

        public byte InEightBits(int sample) => (byte)(Depth == 16 ? sample >> 8 : sample * 255 / ((1 << Depth) - 1));
    }
}
