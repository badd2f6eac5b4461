using Enforcement.Documents.Fonts;
using Enforcement.Documents.Pictures;

namespace Enforcement.Documents.Layout;

/// <summary>A laid-out page: what to draw, in points from the top left corner, in drawing order.</summary>
internal sealed record Page(IReadOnlyList<Op> Ops);

/// <summary>A laid-out paper and what its pieces are.</summary>
internal sealed record Composition(IReadOnlyList<Page> Pages, Tag Root);

/// <summary>One thing to draw.</summary>
internal abstract record Op
{
    /// <summary>What it is part of; null for furniture.</summary>
    public Tag? Tag { get; init; }

    public abstract Op Moved(double x, double y);
}

/// <summary>A line of text on its baseline, turned counter-clockwise by Angle degrees; Gray 0 is black.</summary>
internal sealed record TextOp(double X, double Y, double Size, IReadOnlyList<PlacedCell> Cells) : Op
{
    public double Gray { get; init; }

    public bool Red { get; init; }

    public double Angle { get; init; }

    public string Text => string.Concat(Cells.Select(placed => placed.Cell.Text));

    public override TextOp Moved(double x, double y) => this with { X = X + x, Y = Y + y };
}

/// <summary>A cell, its distance from the start of its line and the room it takes there.</summary>
internal readonly record struct PlacedCell(Cell Cell, double X, double Width);

/// <summary>The outline of a box.</summary>
internal sealed record RectOp(double X, double Y, double Width, double Height) : Op
{
    public override Op Moved(double x, double y) => this with { X = X + x, Y = Y + y };
}

/// <summary>A level line.</summary>
internal sealed record LineOp(double X, double Y, double Length, double Thickness = 0.5) : Op
{
    public bool Red { get; init; }

    public override Op Moved(double x, double y) => this with { X = X + x, Y = Y + y };
}

/// <summary>A dashed circle: the place of a seal.</summary>
internal sealed record SealPlaceOp(double X, double Y, double Radius) : Op
{
    public override Op Moved(double x, double y) => this with { X = X + x, Y = Y + y };
}

/// <summary>A bitmap in its box.</summary>
internal sealed record PictureOp(double X, double Y, double Width, double Height, Bitmap Bitmap) : Op
{
    /// <summary>What is white in it lets through what lies under it, as the picture of a seal does.</summary>
    public bool WhiteIsClear { get; init; }

    public override Op Moved(double x, double y) => this with { X = X + x, Y = Y + y };
}

/// <summary>A square code in its box, quiet border included.</summary>
internal sealed record QrOp(double X, double Y, double Side, QrMatrix Matrix) : Op
{
    public override Op Moved(double x, double y) => this with { X = X + x, Y = Y + y };
}

/// <summary>A heading's place, for the reader's outline.</summary>
internal sealed record BookmarkOp(double Y, int Level, string Title) : Op
{
    public override Op Moved(double x, double y) => this with { Y = Y + y };
}
