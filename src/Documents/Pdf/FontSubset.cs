using System.Buffers.Binary;
using System.Text;
using Enforcement.Documents.Fonts;

namespace Enforcement.Documents.Pdf;

/// <summary>The outlines of the glyphs a paper uses, cut from their font, and the code by which the PDF calls each.</summary>
internal sealed record FontSubset(byte[] Program, bool IsCff, IReadOnlyDictionary<ushort, ushort> Codes)
{
    public static FontSubset Of(FontFace face, IReadOnlyCollection<ushort> glyphs)
    {
        var (source, places) = face.SubsetSource(glyphs);
        var (font, moved) = HarfBuzzSubset.Create(source, [.. places.Values]);
        var renumbered = places.ToDictionary(place => place.Key, place => moved[place.Value]);
        if (!face.Sfnt.IsCff)
        {
            return new FontSubset(font, false, renumbered);
        }

        // In a CID-keyed font a PDF calls a glyph by its CID, elsewhere by its place in the subset.
        var cff = Table(font, "CFF ");
        var cids = CffCharset.Cids(cff);
        return new FontSubset(cff, true, cids is null ? renumbered : renumbered.ToDictionary(code => code.Key, code => cids[code.Value]));
    }

    private static byte[] Table(byte[] font, string tag)
    {
        for (var entry = 12; ; entry += 16)
        {
            if (Encoding.ASCII.GetString(font, entry, 4) == tag)
            {
                var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(entry + 8));
                return font.AsSpan(offset, (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(entry + 12))).ToArray();
            }
        }
    }
}
