namespace Enforcement.Documents.Fonts;

/// <summary>One character as a face draws it, in ems; without a face it is a missing character, drawn as an empty box.</summary>
internal sealed record Cell(string Text, FontFace? Face, IReadOnlyList<Glyph> Glyphs, double Advance, bool Emboldened = false)
{
    /// <summary>Stands on a drawn line.</summary>
    public bool Underlined { get; init; }
}

/// <summary>A glyph and how far from the cell's origin it stands, in ems.</summary>
internal readonly record struct Glyph(ushort Id, double X, double Y);
