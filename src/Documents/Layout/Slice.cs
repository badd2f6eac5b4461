namespace Enforcement.Documents.Layout;

/// <summary>A strip of a page that is not torn: a line, a group of table rows, a signature block.</summary>
internal sealed record Slice(double Height, IReadOnlyList<Op> Ops)
{
    /// <summary>A page may not end after this slice.</summary>
    public bool Glue { get; init; }

    /// <summary>Stands on the line grid, wherever a table or title above it ended.</summary>
    public bool OnGrid { get; init; }

    /// <summary>Blank room that falls away at the head of a page.</summary>
    public bool IsSpace { get; init; }

    public bool StartsPage { get; init; }

    /// <summary>The table head to draw again when this slice opens a page.</summary>
    public Slice? Repeat { get; init; }

    /// <summary>Tears a strip that is too tall at the last place above the given height where no line of text is cut.</summary>
    public Func<double, (Slice Upper, Slice Lower)?>? Split { get; init; }
}
