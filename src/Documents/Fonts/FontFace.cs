using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Enforcement.Documents.Fonts;

/// <summary>A face ready to shape; opened at first use and kept as long as its catalogue.</summary>
internal sealed class FontFace
{
    private readonly Lazy<CharacterMap> _map;
    private readonly Lazy<(Face Face, Font Font)> _shaping;
    private readonly Lazy<(Face Face, IReadOnlyDictionary<ushort, ushort> Glyphs)> _workingSet;
    private readonly Lazy<string> _hash;
    private readonly ConcurrentDictionary<int, Cell> _plain = [];

    public FontFace(Sfnt sfnt)
    {
        Sfnt = sfnt;
        _map = new(() => new CharacterMap(sfnt.Table("cmap")));
        _shaping = new(() => Open(sfnt));
        _workingSet = new(CutWorkingSet);
        _hash = new(() => Hash(sfnt.Path));
    }

    public Sfnt Sfnt { get; }

    public string Sha256 => _hash.Value;

    public bool Has(int codePoint) => _map.Value.Glyph(codePoint) != 0;

    /// <summary>Null when the face lacks the character; a variation it lacks falls back to the base.</summary>
    public Cell? Shape(string cluster)
    {
        Rune.DecodeFromUtf16(cluster, out var first, out var length);
        if (length < cluster.Length)
        {
            return Has(first.Value) ? ShapeComposed(cluster) : null;
        }

        if (_plain.TryGetValue(first.Value, out var known))
        {
            return known;
        }

        if (cluster is "☐" or "☑")
        {
            return CheckBox(cluster) is { } box ? _plain.GetOrAdd(first.Value, box) : null;
        }

        var glyph = _map.Value.Glyph(first.Value);
        return glyph == 0 ? null : _plain.GetOrAdd(first.Value, Plain(cluster, glyph));
    }

    public double Advance(ushort glyph) => (double)_shaping.Value.Font.GetHorizontalGlyphAdvance(glyph) / Sfnt.UnitsPerEm;

    /// <summary>Where to cut glyphs from, and their ids there: nearly always the common characters, far quicker to cut from than the whole font.</summary>
    public (IntPtr Face, IReadOnlyDictionary<ushort, ushort> Glyphs) SubsetSource(IReadOnlyCollection<ushort> glyphs)
    {
        var (face, common) = _workingSet.Value;
        return glyphs.All(common.ContainsKey)
            ? (face.Handle, glyphs.ToDictionary(glyph => glyph, glyph => common[glyph]))
            : (_shaping.Value.Face.Handle, glyphs.ToDictionary(glyph => glyph));
    }

    private Cell Plain(string text, int glyph) => new(text, this, [new Glyph((ushort)glyph, 0, 0)], Advance((ushort)glyph));

    // Every Chinese font has □ and √, few have ☐ and ☑; and both boxes of a form must look alike.
    private Cell? CheckBox(string cluster) => Shape("□") is not { } box ? null
        : cluster == "☐" ? box with { Text = cluster }
        : Shape("√") is { } tick ? new Cell(cluster, this, [.. box.Glyphs, tick.Glyphs[0] with { X = (box.Advance - tick.Advance) / 2, Y = 0.04 }], box.Advance)
        : null;

    private Cell? ShapeComposed(string cluster)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(cluster);
        buffer.GuessSegmentProperties();
        buffer.Direction = Direction.LeftToRight;
        _shaping.Value.Font.Shape(buffer);
        var (infos, positions) = (buffer.GlyphInfos, buffer.GlyphPositions);
        var glyphs = new List<Glyph>(infos.Length);
        double pen = 0, em = Sfnt.UnitsPerEm;
        for (var i = 0; i < infos.Length; i++)
        {
            if (infos[i].Codepoint == 0)
            {
                return null;
            }

            glyphs.Add(new Glyph((ushort)infos[i].Codepoint, pen + positions[i].XOffset / em, positions[i].YOffset / em));
            pen += positions[i].XAdvance / em;
        }

        return new Cell(cluster, this, glyphs, pen);
    }

    private static (Face Face, Font Font) Open(Sfnt sfnt)
    {
        using var blob = Blob.FromFile(sfnt.Path);
        var face = new Face(blob, sfnt.Index);
        face.MakeImmutable();
        var font = new Font(face);
        font.SetFunctionsOpenType();
        font.SetScale(sfnt.UnitsPerEm, sfnt.UnitsPerEm);
        return (face, font);
    }

    private (Face Face, IReadOnlyDictionary<ushort, ushort> Glyphs) CutWorkingSet()
    {
        var common = Enumerable.Range(0x20, 0x250)
            .Concat(Enumerable.Range(0x2000, 0x700))
            .Concat(Enumerable.Range(0x3000, 0x100))
            .Concat(Enumerable.Range(0xFF00, 0xF0))
            .Concat(Gb2312.Han);
        HashSet<ushort> glyphs = [.. common.Select(c => (ushort)_map.Value.Glyph(c))];
        var (font, renumbered) = HarfBuzzSubset.Create(_shaping.Value.Face.Handle, glyphs);
        var pinned = GCHandle.Alloc(font, GCHandleType.Pinned);
        using var blob = new Blob(pinned.AddrOfPinnedObject(), font.Length, MemoryMode.ReadOnly, pinned.Free);
        var face = new Face(blob, 0);
        face.MakeImmutable();
        return (face, renumbered);
    }

    private static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
