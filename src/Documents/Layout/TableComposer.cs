using Enforcement.Documents.Model;

namespace Enforcement.Documents.Layout;

/// <summary>Lays tables out: cells with spans to boxes, rows that hang together to slices.</summary>
internal sealed class TableComposer(Typesetter typesetter)
{
    private const double Padding = 4;
    private const double Tolerance = 0.01;

    public IReadOnlyList<Slice> Compose(FormTable form, Tag tag) => Compose(form.AsTable(), TextStyle.Form, tag);

    public IReadOnlyList<Slice> Compose(DataTable table, Tag tag) => Compose(table, TextStyle.Table, tag);

    private List<Slice> Compose(DataTable table, TextStyle style, Tag tag)
    {
        var unit = Grid.Width / table.Columns.Sum(column => column.Weight);
        var edges = new double[table.Columns.Count + 1];
        for (var i = 0; i < table.Columns.Count; i++)
        {
            edges[i + 1] = edges[i] + table.Columns[i].Weight * unit;
        }

        TableRow[] head = [.. table.HeaderRows.Select(AsHead)];
        var slices = new List<Slice>();
        Slice? repeat = null;
        if (head.Length > 0)
        {
            var boxes = Boxes(head, table.Columns, edges, style, tag, "/Column");
            var header = Drawn(boxes, centred: true) with { Glue = true };

            // Read aloud once, however often it is shown.
            repeat = header.Height < Grid.Height / 3 ? header with { Ops = [.. header.Ops.Select(op => op with { Tag = null })] } : null;
            slices.Add(header);
        }

        var body = Boxes(table.Rows, table.Columns, edges, style, tag, "/Row");
        slices.AddRange(Groups(body).Select(group => Whole(group, repeat)));
        return slices;
    }

    private static TableRow AsHead(TableRow row) => row with
    {
        Cells = [.. row.Cells.Select(cell => cell with { Role = FontRole.Hei, IsHeader = true, Alignment = cell.Alignment ?? Alignment.Center })],
    };

    // Where every cell lies, top of the section at 0; squares no cell covers become empty cells, so that the table has no holes.
    private List<Box> Boxes(
        IReadOnlyList<TableRow> rows, IReadOnlyList<TableColumn> columns, double[] edges, TextStyle style, Tag table, string scope)
    {
        var taken = new bool[rows.Count, columns.Count];
        var cells = new List<(TableCell Cell, int Row, int Column, int Rows, IReadOnlyList<TextOp> Lines, IReadOnlyList<TextOp> Foot, Tag Tag)>();
        var heights = new double[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            heights[row] = rows[row].MinLines * style.LineHeight + 2 * Padding;
            var line = new Tag("TR", table);
            var waiting = new Queue<TableCell>(rows[row].Cells);
            for (var column = 0; column < columns.Count; column++)
            {
                if (taken[row, column])
                {
                    continue;
                }

                var cell = waiting.TryDequeue(out var next) ? next : new TableCell("");
                var deep = Math.Min(cell.RowSpan, rows.Count - row);
                if (cell.ColumnSpan > columns.Count - column)
                {
                    throw new ArgumentException($"Row {row + 1} of the table is wider than its columns.", nameof(rows));
                }

                for (var square = 0; square < deep * cell.ColumnSpan; square++)
                {
                    taken[row + square / cell.ColumnSpan, column + square % cell.ColumnSpan] = true;
                }

                var width = edges[column + cell.ColumnSpan] - edges[column] - 2 * Padding;
                cells.Add((
                    cell,
                    row,
                    column,
                    deep,
                    (cell.Alignment ?? columns[column].Alignment) is var alignment && cell.IsHeader && alignment == Alignment.Center
                        ? typesetter.EvenLines(cell.Text, cell.Role, style, width)
                        : typesetter.Lines(cell.Text, cell.Role, style, width, alignment, cell.Indented ? 2 * style.Pitch : 0),
                    cell.Foot is { } foot ? typesetter.Lines(foot, cell.Role, style, width, Alignment.Right) : [],
                    CellTag(cell, deep, scope, line)));
            }

            if (waiting.Count > 0)
            {
                throw new ArgumentException($"Row {row + 1} of the table has more cells than columns.", nameof(rows));
            }
        }

        // Spanning cells come last: they stretch their last row only by what the rows above did not already give.
        foreach (var cell in cells.OrderBy(cell => cell.Rows))
        {
            var covered = heights[cell.Row..(cell.Row + cell.Rows)].Sum();
            heights[cell.Row + cell.Rows - 1] += Math.Max(0, (cell.Lines.Count + cell.Foot.Count) * style.LineHeight + 2 * Padding - covered);
        }

        var tops = new double[rows.Count + 1];
        for (var row = 0; row < rows.Count; row++)
        {
            tops[row + 1] = tops[row] + heights[row];
        }

        return [.. cells.Select(cell =>
        {
            var height = tops[cell.Row + cell.Rows] - tops[cell.Row];
            var foot = height - Padding - cell.Foot.Count * style.LineHeight;
            return new Box(
                edges[cell.Column],
                tops[cell.Row],
                edges[cell.Column + cell.Cell.ColumnSpan] - edges[cell.Column],
                height,
                [
                    .. cell.Lines.Select((line, i) => new BoxLine(Padding + i * style.LineHeight, style.LineHeight, line with { Tag = cell.Tag })),
                    .. cell.Foot.Select((line, i) => new BoxLine(foot + i * style.LineHeight, style.LineHeight, line with { Tag = cell.Tag })),
                ],
                Centred: cell.Foot.Count == 0);
        })];
    }

    private static Tag CellTag(TableCell cell, int rows, string scope, Tag row) => new(cell.IsHeader ? "TH" : "TD", row)
    {
        TableAttributes = (cell.IsHeader ? $"/Scope {scope} " : "")
            + (rows > 1 ? $"/RowSpan {rows} " : "") + (cell.ColumnSpan > 1 ? $"/ColSpan {cell.ColumnSpan} " : ""),
    };

    // A cell that spans rows ties them together.
    private static IEnumerable<IReadOnlyList<Box>> Groups(List<Box> boxes)
    {
        var group = new List<Box>();
        double bottom = 0;
        foreach (var box in boxes.OrderBy(box => box.Top))
        {
            if (group.Count > 0 && box.Top >= bottom - Tolerance)
            {
                yield return Lowered(group);
                group = [];
            }

            group.Add(box);
            bottom = Math.Max(bottom, box.Top + box.Height);
        }

        if (group.Count > 0)
        {
            yield return Lowered(group);
        }
    }

    private static Box[] Lowered(List<Box> group)
    {
        var top = group.Min(box => box.Top);
        return [.. group.Select(box => box with { Top = box.Top - top })];
    }

    private static Slice Whole(IReadOnlyList<Box> group, Slice? repeat)
    {
        var tall = group.Max(box => box.Top + box.Height) > Grid.Height / 2;
        return Drawn(group, centred: !tall) with
        {
            Repeat = repeat,
            Split = tall ? height => Torn(group, height, repeat) : null,
        };
    }

    private static (Slice Upper, Slice Lower)? Torn(IReadOnlyList<Box> group, double height, Slice? repeat)
    {
        var cut = height;
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var box in group)
            {
                foreach (var line in box.Lines)
                {
                    var top = box.Top + line.Top;
                    if (top < cut - Tolerance && top + line.Height > cut + Tolerance)
                    {
                        (cut, moved) = (top, true);
                    }
                }
            }
        }

        Box[] head = [.. group.Where(box => box.Top < cut - Tolerance).Select(box => box.Above(cut))];
        Box[] rest = [.. group.Where(box => box.Top + box.Height > cut + Tolerance).Select(box => box.Below(cut))];
        return rest.Length > 0 && (cut == height || head.Any(box => box.Lines.Count > 0))
            ? (Drawn(head, centred: false), Whole(rest, repeat))
            : null;
    }

    private static Slice Drawn(IReadOnlyList<Box> boxes, bool centred)
    {
        var ops = new List<Op>(boxes.Select(box => new RectOp(box.Left, box.Top, box.Width, box.Height)));
        foreach (var box in boxes)
        {
            var slack = centred && box is { Centred: true, Lines.Count: > 0 }
                ? (box.Height - box.Lines[^1].Top - box.Lines[^1].Height - box.Lines[0].Top) / 2
                : 0;
            ops.AddRange(box.Lines.Select(line => line.Text.Moved(box.Left + Padding, box.Top + line.Top + slack)));
        }

        return new Slice(boxes.Max(box => box.Top + box.Height), ops);
    }

    private sealed record Box(double Left, double Top, double Width, double Height, IReadOnlyList<BoxLine> Lines, bool Centred)
    {
        public Box Above(double cut) => this with
        {
            Height = Math.Min(Height, cut - Top),
            Lines = [.. Lines.Where(line => Top + line.Top + line.Height <= cut + Tolerance)],
        };

        public Box Below(double cut)
        {
            var top = Math.Max(0, Top - cut);
            return this with
            {
                Top = top,
                Height = Top + Height - cut - top,
                Lines =
                [
                    .. Lines
                        .Where(line => Top + line.Top + line.Height > cut + Tolerance)
                        .Select(line => line with { Top = Top + line.Top - cut - top }),
                ],
            };
        }
    }

    private sealed record BoxLine(double Top, double Height, TextOp Text);
}
