using System.IO.Compression;
using System.Security.Cryptography;
using Enforcement.Documents.Fonts;
using Enforcement.Documents.Pictures;

namespace Enforcement.Documents.Pdf;

/// <summary>What the pages of a file share: fonts, cut when all pages are written, and pictures, each written once.</summary>
internal sealed class PdfResources(PdfFile file)
{
    private const int NearlyWhite = 240;

    private readonly Dictionary<FontFace, EmbeddedFont> _fonts = [];
    private readonly Dictionary<string, (string Name, int Number)> _pictures = [];

    /// <summary>The number of the dictionary that names them all.</summary>
    public int Number { get; } = file.Reserve();

    public IEnumerable<EmbeddedFont> Fonts => _fonts.Values;

    public EmbeddedFont Font(FontFace face)
    {
        if (!_fonts.TryGetValue(face, out var font))
        {
            font = new EmbeddedFont(face, $"F{_fonts.Count + 1}", file.Reserve());
            _fonts.Add(face, font);
        }

        return font;
    }

    public string Picture(Bitmap bitmap, bool whiteIsClear)
    {
        var hash = Convert.ToHexString(SHA256.HashData(bitmap.Data)) + bitmap.Width + whiteIsClear;
        if (!_pictures.TryGetValue(hash, out var picture))
        {
            var entries = $"/Type /XObject /Subtype /Image /Width {bitmap.Width} /Height {bitmap.Height} "
                + $"/ColorSpace /{(bitmap.IsGray ? "DeviceGray" : "DeviceRGB")} /BitsPerComponent 8"
                // A colour that is left out is no transparency, which PDF/A would want a colour space for.
                + (whiteIsClear ? $" /Mask [{string.Join(' ', Enumerable.Repeat($"{NearlyWhite} 255", bitmap.IsGray ? 1 : 3))}]" : "");
            picture = ($"I{_pictures.Count + 1}", bitmap.IsJpeg ? file.AddRaw(bitmap.Data, $"/Filter /DCTDecode {entries}") : file.AddStream(bitmap.Data, entries, CompressionLevel.Fastest));
            _pictures.Add(hash, picture);
        }

        return picture.Name;
    }

    public void Finish()
    {
        foreach (var font in _fonts.Values)
        {
            font.WriteTo(file);
        }

        var pictures = string.Join(' ', _pictures.Values.Select(picture => $"/{picture.Name} {picture.Number} 0 R"));
        file.Set(Number,
            $"<< /Font << {string.Join(' ', _fonts.Values.Select(font => $"/{font.Name} {font.Number} 0 R"))} >> "
            + (pictures.Length > 0 ? $"/XObject << {pictures} >> >>" : ">>"));
    }
}
