using System.Text;

namespace Enforcement.Documents.Pictures;

/// <summary>A QR code (ISO/IEC 18004) of a text in UTF-8, at correction level M, as dark and light squares without the quiet border.</summary>
internal sealed class QrMatrix
{
    // Level M, by version from 1: correction words in a block, and how many blocks.
    private static readonly int[] CorrectionWords =
        [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];

    private static readonly int[] Blocks =
        [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

    private readonly bool[,] _dark;
    private readonly bool[,] _fixed;

    private QrMatrix(int version)
    {
        Version = version;
        Side = 17 + 4 * version;
        (_dark, _fixed) = (new bool[Side, Side], new bool[Side, Side]);
    }

    public int Version { get; }

    public int Side { get; }

    public bool this[int row, int column] => _dark[row, column];

    public static QrMatrix Of(string payload)
    {
        var bytes = Encoding.UTF8.GetBytes(payload);
        for (var version = 1; version <= CorrectionWords.Length; version++)
        {
            var lengthBits = version < 10 ? 8 : 16;
            if (4 + lengthBits + 8 * bytes.Length <= 8 * DataWords(version))
            {
                return Best(version, Words(version, Data(version, lengthBits, bytes)));
            }
        }

        throw new ArgumentException($"二维码内容过长：{bytes.Length} 字节", nameof(payload));
    }

    // All squares but corners, timing lines, format, version and centre patterns, a pattern on a timing line sharing five squares with it.
    private static int AllWords(int version)
    {
        var side = 17 + 4 * version;
        var across = version == 1 ? 0 : version / 7 + 2;
        var patterns = across == 0 ? 0 : 25 * (across * across - 3) - 10 * (across - 2);
        return (side * side - 3 * 64 - 31 - 2 * (side - 16) - patterns - (version < 7 ? 0 : 36)) / 8;
    }

    private static int DataWords(int version) => AllWords(version) - CorrectionWords[version - 1] * Blocks[version - 1];

    // Byte mode, the length, the bytes, the end mark, then two bytes in turn to fill up.
    private static byte[] Data(int version, int lengthBits, byte[] bytes)
    {
        var words = new byte[DataWords(version)];
        var at = 0;
        void Put(int value, int bits)
        {
            for (var bit = bits - 1; bit >= 0; bit--, at++)
            {
                words[at / 8] |= (byte)(((value >> bit) & 1) << (7 - at % 8));
            }
        }

        Put(0b0100, 4);
        Put(bytes.Length, lengthBits);
        foreach (var b in bytes)
        {
            Put(b, 8);
        }

        var fill = (Math.Min(at + 4, 8 * words.Length) + 7) / 8;
        for (var i = fill; i < words.Length; i++)
        {
            words[i] = (byte)((i - fill) % 2 == 0 ? 0xEC : 0x11);
        }

        return words;
    }

    // Each block of data with its correction; then the words of all blocks in turn.
    private static byte[] Words(int version, byte[] data)
    {
        int blocks = Blocks[version - 1], correction = CorrectionWords[version - 1], shorter = data.Length / blocks;
        var divisor = Galois.Divisor(correction);
        var parts = new List<(byte[] Data, byte[] Correction)>();
        for (int block = 0, at = 0; block < blocks; block++)
        {
            var length = shorter + (block >= blocks - data.Length % blocks ? 1 : 0);
            var part = data[at..(at + length)];
            parts.Add((part, Galois.Remainder(part, divisor)));
            at += length;
        }

        return
        [
            .. Enumerable.Range(0, shorter + 1).SelectMany(i => parts.Where(part => i < part.Data.Length).Select(part => part.Data[i])),
            .. Enumerable.Range(0, correction).SelectMany(i => parts.Select(part => part.Correction[i])),
        ];
    }

    private static QrMatrix Best(int version, byte[] words) =>
        Enumerable.Range(0, 8).Select(mask => Drawn(version, words, mask)).MinBy(matrix => matrix.Penalty())!;

    private static QrMatrix Drawn(int version, byte[] words, int mask)
    {
        var matrix = new QrMatrix(version);
        matrix.DrawPatterns();
        matrix.DrawFormat(mask);
        matrix.DrawWords(words, mask);
        return matrix;
    }

    private void Fix(int row, int column, bool dark) => (_dark[row, column], _fixed[row, column]) = (dark, true);

    private void DrawPatterns()
    {
        for (var i = 0; i < Side; i++)
        {
            Fix(6, i, i % 2 == 0);
            Fix(i, 6, i % 2 == 0);
        }

        foreach (var (row, column) in new[] { (3, 3), (3, Side - 4), (Side - 4, 3) })
        {
            Rings(row, column, 4, ring => ring is not (2 or 4));
        }

        var centres = Centres();
        foreach (var row in centres)
        {
            foreach (var column in centres)
            {
                var corner = (row == 6 && (column == 6 || column == Side - 7)) || (row == Side - 7 && column == 6);
                if (!corner)
                {
                    Rings(row, column, 2, ring => ring != 1);
                }
            }
        }

        if (Version >= 7)
        {
            var bits = Remainder(Version, 12, 0x1F25) | (Version << 12);
            for (var i = 0; i < 18; i++)
            {
                Fix(i / 3, Side - 11 + i % 3, ((bits >> i) & 1) == 1);
                Fix(Side - 11 + i % 3, i / 3, ((bits >> i) & 1) == 1);
            }
        }
    }

    private void Rings(int row, int column, int reach, Func<int, bool> dark)
    {
        for (var y = Math.Max(0, row - reach); y <= Math.Min(Side - 1, row + reach); y++)
        {
            for (var x = Math.Max(0, column - reach); x <= Math.Min(Side - 1, column + reach); x++)
            {
                Fix(y, x, dark(Math.Max(Math.Abs(y - row), Math.Abs(x - column))));
            }
        }
    }

    private int[] Centres()
    {
        if (Version == 1)
        {
            return [];
        }

        int count = Version / 7 + 2, step = (Version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
        return [6, .. Enumerable.Range(0, count - 1).Select(i => Side - 7 - (count - 2 - i) * step)];
    }

    private void DrawFormat(int mask)
    {
        // Level M is written as 00.
        var bits = ((mask << 10) | Remainder(mask, 10, 0x537)) ^ 0x5412;
        bool Bit(int i) => ((bits >> i) & 1) == 1;
        for (var i = 0; i < 15; i++)
        {
            var (row, column) = i switch
            {
                < 6 => (i, 8),
                6 => (7, 8),
                7 => (8, 8),
                8 => (8, 7),
                _ => (8, 14 - i),
            };
            Fix(row, column, Bit(i));
            var (otherRow, otherColumn) = i < 8 ? (8, Side - 1 - i) : (Side - 15 + i, 8);
            Fix(otherRow, otherColumn, Bit(i));
        }

        Fix(Side - 8, 8, true);
    }

    private static int Remainder(int value, int bits, int polynomial)
    {
        var remainder = value << bits;
        for (var i = 31; i >= bits; i--)
        {
            if (((remainder >> i) & 1) == 1)
            {
                remainder ^= polynomial << (i - bits);
            }
        }

        return remainder;
    }

    // From the bottom right in columns of two, up and down in turn, past the upright timing line.
    private void DrawWords(byte[] words, int mask)
    {
        var at = 0;
        var upwards = true;
        for (var right = Side - 1; right > 0; right -= right == 8 ? 3 : 2)
        {
            for (var i = 0; i < Side; i++)
            {
                var row = upwards ? Side - 1 - i : i;
                foreach (var column in new[] { right, right - 1 })
                {
                    if (_fixed[row, column])
                    {
                        continue;
                    }

                    var dark = at < 8 * words.Length && ((words[at / 8] >> (7 - at % 8)) & 1) == 1;
                    _dark[row, column] = dark ^ Masked(mask, row, column);
                    at++;
                }
            }

            upwards = !upwards;
        }
    }

    private static bool Masked(int mask, int row, int column) => mask switch
    {
        0 => (row + column) % 2 == 0,
        1 => row % 2 == 0,
        2 => column % 3 == 0,
        3 => (row + column) % 3 == 0,
        4 => (row / 2 + column / 3) % 2 == 0,
        5 => row * column % 2 + row * column % 3 == 0,
        6 => (row * column % 2 + row * column % 3) % 2 == 0,
        _ => ((row + column) % 2 + row * column % 3) % 2 == 0,
    };

    private int Penalty()
    {
        int penalty = 0, dark = 0;
        for (var i = 0; i < Side; i++)
        {
            penalty += LinePenalty(j => _dark[i, j]) + LinePenalty(j => _dark[j, i]);
            for (var j = 0; j < Side; j++)
            {
                dark += _dark[i, j] ? 1 : 0;
                var square = i > 0 && j > 0 && _dark[i, j] == _dark[i - 1, j] && _dark[i, j] == _dark[i, j - 1] && _dark[i, j] == _dark[i - 1, j - 1];
                penalty += square ? 3 : 0;
            }
        }

        var percent = 100 * dark / (Side * Side);
        return penalty + Math.Abs(percent - 50) / 5 * 10;
    }

    private int LinePenalty(Func<int, bool> at)
    {
        // 1011101 with four light squares on one side looks like a corner.
        const int Corner = 0b1011101_0000;
        const int CornerTurned = 0b0000_1011101;
        int penalty = 0, run = 0, window = 0;
        for (var i = 0; i < Side; i++)
        {
            run = i > 0 && at(i) == at(i - 1) ? run + 1 : 1;
            penalty += run == 5 ? 3 : run > 5 ? 1 : 0;
            window = ((window << 1) | (at(i) ? 1 : 0)) & 0x7FF;
            penalty += i >= 10 && window is Corner or CornerTurned ? 40 : 0;
        }

        return penalty;
    }

    /// <summary>Arithmetic of bytes modulo x⁸+x⁴+x³+x²+1.</summary>
    internal static class Galois
    {
        public static int Product(int left, int right)
        {
            var product = 0;
            for (var bit = 7; bit >= 0; bit--)
            {
                product = (product << 1) ^ ((product >> 7) * 0x11D);
                product ^= ((right >> bit) & 1) * left;
            }

            return product;
        }

        /// <summary>The product of (x - 2⁰) … (x - 2ⁿ⁻¹), without its leading one.</summary>
        public static byte[] Divisor(int degree)
        {
            var divisor = new byte[degree];
            divisor[^1] = 1;
            var root = 1;
            for (var i = 0; i < degree; i++)
            {
                for (var j = 0; j < degree; j++)
                {
                    divisor[j] = (byte)(Product(divisor[j], root) ^ (j + 1 < degree ? divisor[j + 1] : 0));
                }

                root = Product(root, 2);
            }

            return divisor;
        }

        public static byte[] Remainder(byte[] data, byte[] divisor)
        {
            var remainder = new byte[divisor.Length];
            foreach (var b in data)
            {
                var factor = b ^ remainder[0];
                for (var i = 0; i < divisor.Length; i++)
                {
                    remainder[i] = (byte)((i + 1 < divisor.Length ? remainder[i + 1] : 0) ^ Product(divisor[i], factor));
                }
            }

            return remainder;
        }
    }
}
