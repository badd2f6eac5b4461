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

    /// <summary>What it says, in reading order.</summary>
    public abstract IEnumerable<string> Texts { get; }
}

/// <summary>版头: the issuing agency in red over a red line, as letters 函 and notices have it.</summary>
public sealed record Masthead(string Agency) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => [Agency];
}

/// <summary>The agency's name and the paper's name, centred, one line each.</summary>
public sealed record TitleBlock(IReadOnlyList<string> Lines) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => Lines;
}

/// <summary>文号, centred under the title.</summary>
public sealed record NumberLine(string Text) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => [Text];
}

/// <summary>主送: whom the paper addresses, at the left margin.</summary>
public sealed record Addressee(string Text) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => [Text];
}

/// <summary>一、 in 黑体 (level 1), （一） in 楷体 (level 2), deeper levels in bold body type; also a bookmark.</summary>
public sealed record Heading(int Level, string Text) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => [Text];
}

/// <summary>A stretch of text in one role and weight; ☐ and ☑ anywhere are drawn as check boxes.</summary>
public sealed record Run(string Text, FontRole Role = FontRole.Body, bool Bold = false)
{
    /// <summary>A line under the text: what was filled into a form.</summary>
    public bool Underlined { get; init; }

    /// <summary>An underlined place to write by hand, as wide as so many characters.</summary>
    public static Run Blank(int characters) => new(new string('　', characters)) { Underlined = true };
}

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

    /// <inheritdoc/>
    public override IEnumerable<string> Texts => [string.Concat(Runs.Select(run => run.Text))];
}

/// <summary>Blocks that stand on one page together, as far as a page can hold them.</summary>
public sealed record Group(IReadOnlyList<Block> Blocks) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => Blocks.SelectMany(block => block.Texts);
}

/// <summary>The form bureaus know: labelled boxes, one or more pairs in a row, the last value taking the rest of its row.</summary>
public sealed record FormTable(IReadOnlyList<FormRow> Rows) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => Rows.SelectMany((row, i) =>
        (IEnumerable<string>)[
            .. row.Group is { } group && (i == 0 || Rows[i - 1].Group != group) ? new[] { group } : [],
            .. row.Fields.SelectMany(pair => (IEnumerable<string>)[pair.Label, pair.Value, .. pair.Foot is { } foot ? new[] { foot } : []]),
        ]);

    /// <summary>A form as the table it is drawn as.</summary>
    public DataTable AsTable()
    {
        var pairs = Rows.Select(row => row.Fields.Count).DefaultIfEmpty(1).Max();
        var grouped = Rows.Any(row => row.Group is not null);
        TableColumn[] columns =
        [
            .. grouped ? new[] { new TableColumn(pairs == 1 ? 0.4 : 0.32, Alignment.Center) } : [],
            .. Enumerable.Range(0, pairs).SelectMany(_ => new[]
            {
                new TableColumn(pairs == 1 ? 1.15 : 1, Alignment.Center),
                new TableColumn(pairs == 1 ? 4 : 2),
            }),
        ];
        TableRow[] rows = [.. Rows.Select((row, i) => new TableRow(
            [.. GroupCell(Rows, i), .. FieldCells(row, 2 * pairs, grouped && row.Group is null)]) { MinLines = row.MinLines })];
        return new DataTable(columns, [], rows);
    }

    private static TableCell[] GroupCell(IReadOnlyList<FormRow> rows, int row) =>
        rows[row].Group is not { } group || (row > 0 && rows[row - 1].Group == group) ? [] :
        [
            new TableCell(group, RowSpan: rows.Skip(row).TakeWhile(next => next.Group == group).Count()) { Role = FontRole.Hei, IsHeader = true },
        ];

    private static TableCell[] FieldCells(FormRow row, int columns, bool widerLabel) =>
    [
        .. row.Fields.SelectMany((field, i) => new[]
        {
            new TableCell(field.Label, ColumnSpan: i == 0 && widerLabel ? 2 : 1) { Role = FontRole.Hei, IsHeader = true },
            new TableCell(field.Value, ColumnSpan: i == row.Fields.Count - 1 ? columns - 2 * i - 1 : 1)
            {
                Foot = field.Foot,
                Indented = field.Indented,
            },
        }),
    ];
}

/// <summary>One row of a form; MinLines leaves room to write, as opinion boxes need.</summary>
public sealed record FormRow(IReadOnlyList<FormField> Fields, int MinLines = 1)
{
    /// <summary>A row with one label and its value.</summary>
    public FormRow(string label, string value, int minLines = 1)
        : this([new FormField(label, value)], minLines)
    {
    }

    /// <summary>Rows below each other with the same group share one label before them, such as 当事人.</summary>
    public string? Group { get; init; }
}

/// <summary>A label and its value; line feeds in the value start new lines.</summary>
public sealed record FormField(string Label, string Value)
{
    /// <summary>At the right of the box's last line, such as 负责人（签名）：　　年　月　日.</summary>
    public string? Foot { get; init; }

    /// <summary>Each line of the value begins two characters in, as long statements do.</summary>
    public bool Indented { get; init; }
}

/// <summary>A list of things in columns; header rows come again on every page the table reaches.</summary>
public sealed record DataTable(
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRow> HeaderRows,
    IReadOnlyList<TableRow> Rows) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => HeaderRows.Concat(Rows)
        .SelectMany(row => row.Cells)
        .SelectMany(cell => cell.Foot is { } foot ? new[] { cell.Text, foot } : [cell.Text]);
}

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

    /// <summary>Names its row; cells of header rows name their columns anyway.</summary>
    public bool IsHeader { get; init; }

    /// <summary>At the right of the cell's last line, such as 签名：　　年　月　日.</summary>
    public string? Foot { get; init; }

    /// <summary>Each line of the text begins two characters in.</summary>
    public bool Indented { get; init; }
}

/// <summary>Issuing agency, date and the place of the seal; never torn from the text above it.</summary>
public sealed record SignatureBlock(string Agency, string Date, SealSlot Seal = SealSlot.Empty) : Block
{
    /// <summary>A PNG of the seal 印章图片 to stand in the place, where there is one; what is white in it lets the paper through.</summary>
    public ReadOnlyMemory<byte>? SealPicture { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> Texts => [Agency, Date];
}

/// <summary>What stands where the seal goes; the engine never draws a seal of its own, for a drawn seal is a picture and no seal.</summary>
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
public sealed record Note(string Text) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => [Text];
}

/// <summary>What follows starts a new page.</summary>
public sealed record PageBreak : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => [];
}

/// <summary>附件: the list of what is attached, under the text and before the signature.</summary>
public sealed record Attachments(IReadOnlyList<string> Titles) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => Titles.Count == 0 ? [] : [
        "附件：", .. Titles.SelectMany((title, i) => Titles.Count == 1 ? new[] { title } : [$"{i + 1}．", title])];
}

/// <summary>Lines to sign on, one person each.</summary>
public sealed record SignatureLines(IReadOnlyList<SignatureLine> Lines) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Texts => Lines.SelectMany(line => (IEnumerable<string>)[line.Label, line.Name, line.Date]);
}

/// <summary>Who signs, the name where it is known already, and the day or the room to write it.</summary>
public sealed record SignatureLine(string Label, string Name = "", string Date = "　　年　　月　　日");

/// <summary>A square code that leads to the paper's page or its check value; Alt says in words where.</summary>
public sealed record QrCode(string Payload, string Alt) : Block
{
    /// <summary>Side, with its quiet border.</summary>
    public double Millimetres { get; init; } = 28;

    /// <summary>Where it stands.</summary>
    public Alignment Alignment { get; init; } = Alignment.Right;

    /// <inheritdoc/>
    public override IEnumerable<string> Texts => [];
}

/// <summary>A PNG or JPEG picture, such as a photograph taken as evidence; Alt says in words what it shows.</summary>
public sealed record Picture(ReadOnlyMemory<byte> Bytes, string Alt) : Block
{
    /// <summary>It is made smaller to fit, and never blown up beyond 96 dots to the inch.</summary>
    public double MaxWidthMillimetres { get; init; } = 156;

    /// <summary>As above, without the caption.</summary>
    public double MaxHeightMillimetres { get; init; } = 200;

    /// <summary>A line under it.</summary>
    public string? Caption { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> Texts => Caption is { } caption ? [caption] : [];
}
