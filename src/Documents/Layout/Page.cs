using Enforcement.Documents.Fonts;

namespace Enforcement.Documents.Layout;

/// <summary>A laid-out page: what to draw, in points from the top left corner, in drawing order.</summary>
internal sealed record Page(IReadOnlyList<Op> Ops);

/// <summary>One thing to draw.</summary>
internal abstract record Op
{
    public abstract Op Moved(double x, double y);
}

/// <summary>A line of text on its baseline, turned counter-clockwise by Angle degrees; Gray 0 is black.</summary>
internal sealed record TextOp(double X, double Y, double Size, IReadOnlyList<PlacedCell> Cells) : Op
{
    public double Gray { get; init; }

    public double Angle { get; init; }

    public string Text => string.Concat(Cells.Select(placed => placed.Cell.Text));

    public override Op Moved(double x, double y) => this with { X = X + x, Y = Y + y };
}

/// <summary>A cell and its distance from the start of its line.</summary>
internal readonly record struct PlacedCell(Cell Cell, double X);

/// <summary>The outline of a box.</summary>
internal sealed record RectOp(double X, double Y, double Width, double Height) : Op
{
    public override Op Moved(double x, double y) => this with { X = X + x, Y = Y + y };
}

/// <summary>A dashed circle: the place of a seal.</summary>
internal sealed record SealPlaceOp(double X, double Y, double Radius) : Op
{
    public override Op Moved(double x, double y) => this with { X = X + x, Y = Y + y };
}

/// <summary>A heading's place, for the reader's outline.</summary>
internal sealed record BookmarkOp(double Y, int Level, string Title) : Op
{
    public override Op Moved(double x, double y) => this with { Y = Y + y };
}
