using Enforcement.Documents.Fonts;
using Enforcement.Documents.Model;

namespace Enforcement.Documents.Layout;

/// <summary>One character as a face draws it, in ems; without a face it is a missing character, drawn as an empty box.</summary>
internal sealed record Cell(string Text, FontFace? Face, IReadOnlyList<Glyph> Glyphs, double Advance, bool Emboldened = false);

/// <summary>A glyph and how far from the cell's origin it stands, in ems.</summary>
internal readonly record struct Glyph(ushort Id, double X, double Y);

/// <summary>Gives the cell for one cluster; layout knows fonts only through this, so it can be tested with square metrics.</summary>
internal delegate Cell Shaper(FontRole role, bool bold, string cluster);
