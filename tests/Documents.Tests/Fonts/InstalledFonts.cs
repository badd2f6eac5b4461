using Enforcement.Documents.Fonts;
using Enforcement.Documents.Pdf;

namespace Enforcement.Documents.Tests.Fonts;

/// <summary>The fonts of the machine the tests run on; tests that need a Chinese one are skipped where there is none.</summary>
internal static class InstalledFonts
{
    public static FontCatalogue Catalogue { get; } = new(new FontOptions());

    public static PdfRenderer Renderer()
    {
        try
        {
            Catalogue.Coverage();
        }
        catch (FontsMissingException)
        {
            Assert.Skip(FontCatalogue.NoChineseFont);
        }

        return new PdfRenderer(Catalogue);
    }
}
