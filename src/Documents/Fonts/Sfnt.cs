using System.Buffers.Binary;
using System.Text;

namespace Enforcement.Documents.Fonts;

/// <summary>One face of a font file, with the facts that choosing and embedding need; big tables are read when asked for.</summary>
internal sealed class Sfnt
{
    private readonly Dictionary<string, (uint Offset, uint Length)> _tables = [];

    private Sfnt(string path, int index) => (Path, Index) = (path, index);

    public string Path { get; }

    public int Index { get; }

    public IReadOnlyList<string> Families { get; private set; } = [];

    public string PostScriptName { get; private set; } = "";

    public int Weight { get; private set; } = 400;

    public int UnitsPerEm { get; private set; }

    public (int XMin, int YMin, int XMax, int YMax) Box { get; private set; }

    public int Ascent { get; private set; }

    public int Descent { get; private set; }

    public bool IsCff => _tables.ContainsKey("CFF ");

    /// <summary>The faces of a file that a paper may embed: static outlines, embedding not forbidden by the maker.</summary>
    public static IReadOnlyList<Sfnt> ReadFaces(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var faces = new List<Sfnt>();
            var offsets = FaceOffsets(file);
            for (var i = 0; i < offsets.Count; i++)
            {
                var face = new Sfnt(path, i);
                if (face.ReadDirectory(file, offsets[i]) && face.ReadFacts(file))
                {
                    faces.Add(face);
                }
            }

            return faces;
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or OverflowException)
        {
            // A damaged or forbidden file among the system's fonts is not this paper's concern.
            return [];
        }
    }

    public byte[] Table(string tag)
    {
        using var file = File.OpenRead(Path);
        return Table(file, tag);
    }

    private static List<uint> FaceOffsets(FileStream file)
    {
        var head = Bytes(file, 0, 12);
        if (BinaryPrimitives.ReadUInt32BigEndian(head) != 0x74746366)
        {
            return [0];
        }

        var count = checked((int)BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(8)));
        var table = Bytes(file, 12, checked((uint)count * 4));
        return [.. Enumerable.Range(0, count).Select(i => BinaryPrimitives.ReadUInt32BigEndian(table.AsSpan(i * 4)))];
    }

    private bool ReadDirectory(FileStream file, uint offset)
    {
        var head = Bytes(file, offset, 12);
        var version = BinaryPrimitives.ReadUInt32BigEndian(head);
        if (version is not (0x00010000 or 0x4F54544F or 0x74727565))
        {
            return false;
        }

        int count = U16(head, 4);
        var directory = Bytes(file, offset + 12, (uint)count * 16);
        for (var i = 0; i < count; i++)
        {
            var entry = directory.AsSpan(i * 16, 16);
            _tables[Encoding.ASCII.GetString(entry[..4])] =
                (BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
        }

        return (IsCff || _tables.ContainsKey("glyf")) && _tables.ContainsKey("cmap") && !_tables.ContainsKey("fvar");
    }

    private bool ReadFacts(FileStream file)
    {
        var head = Table(file, "head");
        UnitsPerEm = U16(head, 18);
        Box = (I16(head, 36), I16(head, 38), I16(head, 40), I16(head, 42));
        var hhea = Table(file, "hhea");
        (Ascent, Descent) = (I16(hhea, 4), I16(hhea, 6));
        if (_tables.ContainsKey("OS/2"))
        {
            var os2 = Table(file, "OS/2");
            Weight = U16(os2, 4);
            if ((U16(os2, 8) & 0xF) == 2)
            {
                return false;
            }
        }

        ReadNames(Table(file, "name"));
        return UnitsPerEm > 0 && Families.Count > 0;
    }

    private void ReadNames(byte[] table)
    {
        var families = new List<string>();
        int count = U16(table, 2), strings = U16(table, 4);
        for (var i = 0; i < count; i++)
        {
            var record = 6 + i * 12;
            int platform = U16(table, record), name = U16(table, record + 6);
            var bytes = table.AsSpan(strings + U16(table, record + 10), U16(table, record + 8));
            var text = platform == 1 ? Encoding.Latin1.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes);
            if (name is 1 or 4 or 16 && !families.Contains(text))
            {
                families.Add(text);
            }
            else if (name == 6)
            {
                PostScriptName = text;
            }
        }

        Families = families;
    }

    private byte[] Table(FileStream file, string tag) =>
        _tables.TryGetValue(tag, out var at) ? Bytes(file, at.Offset, at.Length) : throw new InvalidDataException($"{Path}: {tag}");

    private static byte[] Bytes(FileStream file, uint offset, uint length)
    {
        if (offset + (long)length > file.Length)
        {
            throw new InvalidDataException(file.Name);
        }

        var bytes = new byte[length];
        file.Position = offset;
        file.ReadExactly(bytes);
        return bytes;
    }

    private static ushort U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));

    private static short I16(byte[] bytes, int at) => BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(at));
}
