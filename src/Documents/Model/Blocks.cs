namespace Enforcement.Documents.Model;

/// <summary>What a typeface is for; which installed font serves it is the catalogue's choice.</summary>
public enum FontRole
{
    /// <summary>仿宋, else 宋: running text.</summary>
    Body,

    /// <summary>小标宋, else bold 宋: the title.</summary>
    Title,

    /// <summary>黑体: first-level headings and table heads.</summary>
    Hei,

    /// <summary>楷体: second-level headings.</summary>
    Kai,

    /// <summary>宋体: page numbers.</summary>
    Song,
}

/// <summary>Where a line stands between its margins.</summary>
public enum Alignment
{
    /// <summary>At the left margin, right edge ragged.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right margin.</summary>
    Right,

    /// <summary>Filled to both margins, except the last line.</summary>
    Justified,
}

/// <summary>One piece of a paper, from top to bottom.</summary>
public abstract record Block
{
    /// <summary>True when a page may not end between this block and the next.</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>The agency's name and the paper's name, centred, one line each.</summary>
public sealed record TitleBlock(IReadOnlyList<string> Lines) : Block;

/// <summary>文号, centred under the title.</summary>
public sealed record NumberLine(string Text) : Block;

/// <summary>主送: whom the paper addresses, at the left margin.</summary>
public sealed record Addressee(string Text) : Block;

/// <summary>一、 in 黑体 (level 1), （一） in 楷体 (level 2), deeper levels in bold body type; also a bookmark.</summary>
public sealed record Heading(int Level, string Text) : Block;

/// <summary>A stretch of text in one role and weight.</summary>
public sealed record Run(string Text, FontRole Role = FontRole.Body, bool Bold = false);

/// <summary>Running text; a line feed starts a new line with its own indent.</summary>
public sealed record Paragraph(IReadOnlyList<Run> Runs) : Block
{
    /// <summary>A paragraph of plain body text.</summary>
    public Paragraph(string text)
        : this([new Run(text)])
    {
    }

    /// <summary>True when the first line stands two characters in.</summary>
    public bool Indented { get; init; } = true;

    /// <summary>Official text is justified; signatures on records are not.</summary>
    public Alignment Alignment { get; init; } = Alignment.Justified;
}

/// <summary>The form bureaus know: labelled boxes, one or more pairs in a row, the last value taking the rest of its row.</summary>
public sealed record FormTable(IReadOnlyList<FormRow> Rows) : Block;

/// <summary>One row of a form; MinLines leaves room to write, as opinion boxes need.</summary>
public sealed record FormRow(IReadOnlyList<FormField> Fields, int MinLines = 1)
{
    /// <summary>A row with one label and its value.</summary>
    public FormRow(string label, string value, int minLines = 1)
        : this([new FormField(label, value)], minLines)
    {
    }
}

/// <summary>A label and its value.</summary>
public sealed record FormField(string Label, string Value);

/// <summary>A list of things in columns; header rows come again on every page the table reaches.</summary>
public sealed record DataTable(
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRow> HeaderRows,
    IReadOnlyList<TableRow> Rows) : Block;

/// <summary>A column's share of the width and how its cells stand by default.</summary>
public sealed record TableColumn(double Weight, Alignment Alignment = Alignment.Left);

/// <summary>The cells that start in this row, from left to right.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>Room kept for handwriting, in lines.</summary>
    public int MinLines { get; init; } = 1;

    /// <summary>A row of plain cells, one for each column.</summary>
    public static TableRow Of(params string[] texts) => new([.. texts.Select(text => new TableCell(text))]);
}

/// <summary>A cell and how many rows and columns it covers.</summary>
public sealed record TableCell(string Text, int RowSpan = 1, int ColumnSpan = 1)
{
    /// <summary>Overrides the column's alignment.</summary>
    public Alignment? Alignment { get; init; }

    /// <summary>The cell's typeface.</summary>
    public FontRole Role { get; init; } = FontRole.Body;
}

/// <summary>Issuing agency, date and the place of the seal; never torn from the text above it.</summary>
public sealed record SignatureBlock(string Agency, string Date, SealSlot Seal = SealSlot.Empty) : Block;

/// <summary>What stands where the seal goes; the engine never draws a seal, for a drawn seal is a picture and no seal.</summary>
public enum SealSlot
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>An empty dashed circle with 印章处.</summary>
    Empty,

    /// <summary>A dashed circle that says 样章: a specimen without force.</summary>
    Specimen,
}

/// <summary>Small print, such as how many copies there are and who keeps them.</summary>
public sealed record Note(string Text) : Block;

/// <summary>What follows starts a new page.</summary>
public sealed record PageBreak : Block;
