using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Enforcement.Documents.Layout;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Enforcement.Documents.Fonts;

/// <summary>A face ready to shape; opened at first use and kept as long as its catalogue.</summary>
internal sealed class FontFace(Sfnt sfnt)
{
    private readonly Lazy<CharacterMap> _map = new(() => new CharacterMap(sfnt.Table("cmap")));
    private readonly Lazy<(Face Face, Font Font)> _shaping = new(() => Open(sfnt));
    private readonly Lazy<string> _hash = new(() => Hash(sfnt.Path));
    private readonly ConcurrentDictionary<int, Cell> _plain = [];

    public Sfnt Sfnt => sfnt;

    public Face HarfBuzzFace => _shaping.Value.Face;

    public string Sha256 => _hash.Value;

    public bool Has(int codePoint) => _map.Value.Glyph(codePoint) != 0;

    /// <summary>Null when the face lacks the character; an unknown variation or mark falls back to the base it belongs to.</summary>
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

        var glyph = _map.Value.Glyph(first.Value);
        return glyph == 0 ? null : _plain.GetOrAdd(first.Value, Plain(cluster, glyph));
    }

    public double Advance(ushort glyph) => (double)_shaping.Value.Font.GetHorizontalGlyphAdvance(glyph) / sfnt.UnitsPerEm;

    private Cell Plain(string text, int glyph) => new(text, this, [new Glyph((ushort)glyph, 0, 0)], Advance((ushort)glyph));

    private Cell? ShapeComposed(string cluster)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(cluster);
        buffer.GuessSegmentProperties();
        buffer.Direction = Direction.LeftToRight;
        _shaping.Value.Font.Shape(buffer);
        var (infos, positions) = (buffer.GlyphInfos, buffer.GlyphPositions);
        var glyphs = new List<Glyph>(infos.Length);
        double pen = 0, em = sfnt.UnitsPerEm;
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

    private static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
