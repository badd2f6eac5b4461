using System.Buffers.Binary;

namespace Enforcement.Documents.Fonts;

/// <summary>Which glyph a face has for a code point: cmap formats 4 and 12.</summary>
internal sealed class CharacterMap
{
    private readonly byte[] _table;
    private readonly int _format4 = -1;
    private readonly int _format12 = -1;

    public CharacterMap(byte[] table)
    {
        _table = table;
        for (var entry = 4; entry + 8 <= table.Length && entry < 4 + U16(2) * 8; entry += 8)
        {
            var (platform, offset) = (U16(entry), U32(entry + 4));
            if (platform is not (0 or 3) || offset + 16L > table.Length)
            {
                continue;
            }

            switch (U16((int)offset))
            {
                case 4:
                    _format4 = (int)offset;
                    break;
                case 12:
                    _format12 = (int)offset;
                    break;
            }
        }
    }

    /// <summary>Zero when the face has no glyph for it.</summary>
    public int Glyph(int codePoint)
    {
        try
        {
            return _format12 >= 0 ? InFormat12((uint)codePoint)
                : _format4 >= 0 && codePoint <= char.MaxValue ? InFormat4(codePoint)
                : 0;
        }
        catch (Exception broken) when (broken is ArgumentOutOfRangeException or OverflowException)
        {
            return 0;
        }
    }

    private int InFormat12(uint codePoint)
    {
        int low = 0, high = checked((int)U32(_format12 + 12)) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = _format12 + 16 + middle * 12;
            if (codePoint < U32(group))
            {
                high = middle - 1;
            }
            else if (codePoint > U32(group + 4))
            {
                low = middle + 1;
            }
            else
            {
                return checked((int)(U32(group + 8) + codePoint - U32(group)));
            }
        }

        return 0;
    }

    private int InFormat4(int codePoint)
    {
        int doubled = U16(_format4 + 6), ends = _format4 + 14, starts = ends + doubled + 2;
        int low = 0, high = doubled / 2 - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = U16(ends + middle * 2) < codePoint ? (middle + 1, high) : (low, middle);
        }

        var start = U16(starts + low * 2);
        if (codePoint < start || codePoint > U16(ends + low * 2))
        {
            return 0;
        }

        var delta = U16(starts + doubled + low * 2);
        var rangeAt = starts + doubled * 2 + low * 2;
        var range = U16(rangeAt);
        if (range == 0)
        {
            return (codePoint + delta) & 0xFFFF;
        }

        var glyph = U16(rangeAt + range + (codePoint - start) * 2);
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_table.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_table.AsSpan(at));
}
