using System.Buffers.Binary;

namespace Enforcement.Documents.Pdf;

/// <summary>Reads from a CFF program which CID each glyph has.</summary>
internal static class CffCharset
{
    private const int Ros = 0x0C00 | 30;
    private const int Charset = 15;
    private const int CharStrings = 17;

    /// <summary>CIDs by glyph, or null when the font is not CID-keyed.</summary>
    public static ushort[]? Cids(byte[] cff)
    {
        var names = Index(cff, cff[2]);
        var tops = Index(cff, names.End);
        var top = Dict(cff.AsSpan(tops.Starts[0]..tops.Starts[1]));
        if (!top.ContainsKey(Ros))
        {
            return null;
        }

        var count = BinaryPrimitives.ReadUInt16BigEndian(cff.AsSpan(top[CharStrings]));
        var cids = new ushort[count];
        var at = top.GetValueOrDefault(Charset);
        if (at <= 2)
        {
            return [.. Enumerable.Range(0, count).Select(glyph => (ushort)glyph)];
        }

        var format = cff[at++];
        for (var glyph = 1; glyph < count;)
        {
            var first = BinaryPrimitives.ReadUInt16BigEndian(cff.AsSpan(at));
            at += 2;
            var more = 0;
            if (format == 1)
            {
                more = cff[at++];
            }
            else if (format == 2)
            {
                more = BinaryPrimitives.ReadUInt16BigEndian(cff.AsSpan(at));
                at += 2;
            }

            for (var i = 0; i <= more && glyph < count; i++)
            {
                cids[glyph++] = (ushort)(first + i);
            }
        }

        return cids;
    }

    private static (int[] Starts, int End) Index(byte[] cff, int at)
    {
        int count = BinaryPrimitives.ReadUInt16BigEndian(cff.AsSpan(at));
        if (count == 0)
        {
            return ([], at + 2);
        }

        int size = cff[at + 2], data = at + 2 + (count + 1) * size;
        var starts = new int[count + 1];
        for (var i = 0; i <= count; i++)
        {
            var offset = 0;
            for (var digit = 0; digit < size; digit++)
            {
                offset = (offset << 8) | cff[at + 3 + i * size + digit];
            }

            starts[i] = data + offset;
        }

        return (starts, starts[count]);
    }

    // Last operand of each operator; reals are skipped, as no offset is one.
    private static Dictionary<int, int> Dict(ReadOnlySpan<byte> dict)
    {
        var entries = new Dictionary<int, int>();
        var operand = 0;
        for (var i = 0; i < dict.Length;)
        {
            int head = dict[i++];
            switch (head)
            {
                case 12:
                    entries[0x0C00 | dict[i++]] = operand;
                    break;
                case <= 21:
                    entries[head] = operand;
                    break;
                case 28:
                    operand = BinaryPrimitives.ReadInt16BigEndian(dict[i..]);
                    i += 2;
                    break;
                case 29:
                    operand = BinaryPrimitives.ReadInt32BigEndian(dict[i..]);
                    i += 4;
                    break;
                case 30:
                    while ((dict[i] & 0xF) != 0xF && dict[i] >> 4 != 0xF)
                    {
                        i++;
                    }

                    i++;
                    break;
                case <= 246:
                    operand = head - 139;
                    break;
                case <= 250:
                    operand = (head - 247) * 256 + dict[i++] + 108;
                    break;
                case <= 254:
                    operand = -(head - 251) * 256 - dict[i++] - 108;
                    break;
            }
        }

        return entries;
    }
}
