using System.Globalization;
using System.Text;
using Enforcement.Documents.Fonts;
using Enforcement.Documents.Layout;

namespace Enforcement.Documents.Pdf;

/// <summary>Writes the drawing of one page in PDF's own words; PDF measures from the bottom, the layout from the top.</summary>
internal sealed class PageContent(PdfResources resources, int pageIndex)
{
    private const double FauxBoldStroke = 0.03;
    private const double RoundByCurves = 0.5523;
    private const string Red = "0.8 0 0";

    private readonly StringBuilder _out = new(8192);
    private readonly List<Tag> _marks = [];
    private Tag? _open;
    private bool _anyOpen;

    /// <summary>The tag of each mark on the page, by its number.</summary>
    public IReadOnlyList<Tag> Marks => _marks;

    public byte[] Write(Page page)
    {
        _out.Append("0.5 w\n");
        foreach (var op in page.Ops.Where(op => op is not (BookmarkOp or TextOp { Cells.Count: 0 })))
        {
            Mark(op.Tag);
            switch (op)
            {
                case TextOp text:
                    Write(text);
                    break;
                case RectOp box:
                    _out.Append(CultureInfo.InvariantCulture, $"{N(box.X)} {N(Grid.PageHeight - box.Y - box.Height)} {N(box.Width)} {N(box.Height)} re S\n");
                    break;
                case LineOp line:
                    _out.Append(CultureInfo.InvariantCulture, $"q {N(line.Thickness)} w {(line.Red ? $"{Red} RG " : "")}{N(line.X)} {N(Grid.PageHeight - line.Y)} m ");
                    _out.Append(CultureInfo.InvariantCulture, $"{N(line.X + line.Length)} {N(Grid.PageHeight - line.Y)} l S Q\n");
                    break;
                case SealPlaceOp seal:
                    Write(seal);
                    break;
                case PictureOp picture:
                    Write(picture);
                    break;
                case QrOp code:
                    Write(code);
                    break;
                default:
                    throw new ArgumentException($"No drawing for {op.GetType().Name}.", nameof(page));
            }
        }

        Unmark();
        return Encoding.ASCII.GetBytes(_out.ToString());
    }

    private void Mark(Tag? tag)
    {
        if (_anyOpen && tag == _open)
        {
            return;
        }

        Unmark();
        (_open, _anyOpen) = (tag, true);
        if (tag is null)
        {
            _out.Append("/Artifact BMC\n");
            return;
        }

        _out.Append(CultureInfo.InvariantCulture, $"/{tag.Type} << /MCID {_marks.Count} >> BDC\n");
        tag.Kids.Add(new Mark(pageIndex, _marks.Count));
        _marks.Add(tag);
    }

    private void Unmark()
    {
        if (_anyOpen)
        {
            _out.Append("EMC\n");
            _anyOpen = false;
        }
    }

    private void Write(TextOp text)
    {
        var coloured = text.Gray > 0 || text.Red;
        if (coloured)
        {
            _out.Append(CultureInfo.InvariantCulture, $"q {(text.Red ? $"{Red} rg {Red} RG" : $"{N(text.Gray)} g {N(text.Gray)} G")}\n");
        }

        for (var i = 0; i < text.Cells.Count;)
        {
            var first = text.Cells[i];
            if (first.Cell.Face is null)
            {
                Missing(text, first);
                i++;
                continue;
            }

            var end = i + 1;
            while (end < text.Cells.Count && Joins(first.Cell, text.Cells[end].Cell))
            {
                end++;
            }

            Show(text, i, end, resources.Font(first.Cell.Face));
            i = end;
        }

        Underline(text);
        if (coloured)
        {
            _out.Append("Q\n");
        }
    }

    private void Underline(TextOp text)
    {
        for (var i = 0; i < text.Cells.Count; i++)
        {
            if (!text.Cells[i].Cell.Underlined)
            {
                continue;
            }

            var from = text.X + text.Cells[i].X;
            while (i + 1 < text.Cells.Count && text.Cells[i + 1].Cell.Underlined)
            {
                i++;
            }

            var y = N(Grid.PageHeight - text.Y - 0.16 * text.Size);
            _out.Append(CultureInfo.InvariantCulture, $"{N(from)} {y} m {N(text.X + text.Cells[i].X + text.Cells[i].Width)} {y} l S\n");
        }
    }

    // Only plain cells share one show; composed ones need their own places.
    private static bool Joins(Cell first, Cell next) =>
        next.Face == first.Face && next.Emboldened == first.Emboldened && IsPlain(first) && IsPlain(next);

    private static bool IsPlain(Cell cell) => cell is { Face: not null, Glyphs: [{ X: 0, Y: 0 }] };

    private void Show(TextOp text, int start, int end, EmbeddedFont font)
    {
        var first = text.Cells[start].Cell;
        var meanings = Meanings(first);
        if (meanings is null)
        {
            _out.Append(CultureInfo.InvariantCulture, $"/Span << /ActualText {PdfFile.Text(first.Text)} >> BDC\n");
        }

        _out.Append(CultureInfo.InvariantCulture, $"BT /{font.Name} {N(text.Size)} Tf\n");
        if (first.Emboldened)
        {
            _out.Append(CultureInfo.InvariantCulture, $"2 Tr {N(text.Size * FauxBoldStroke)} w\n");
        }

        if (IsPlain(first))
        {
            Run(text, start, end, font);
        }
        else
        {
            for (var i = 0; i < first.Glyphs.Count; i++)
            {
                var glyph = first.Glyphs[i];
                Place(text, text.Cells[start].X + glyph.X * text.Size, glyph.Y * text.Size);

                // A reader that does not know ActualText finds the whole text at the first glyph and nothing visible at the rest.
                _out.Append(CultureInfo.InvariantCulture, $"<{font.Code(glyph.Id, meanings?[i] ?? (i == 0 ? first.Text : "\u200B")):X4}> Tj\n");
            }
        }

        _out.Append(first.Emboldened ? "0 Tr 0.5 w ET\n" : "ET\n");
        if (meanings is null)
        {
            _out.Append("EMC\n");
        }
    }

    // What each glyph says, where that can be told apart.
    private static string[]? Meanings(Cell cell) => cell.Glyphs.Count == 1 ? [cell.Text]
        : cell.Text.EnumerateRunes().Count() == cell.Glyphs.Count ? [.. cell.Text.EnumerateRunes().Select(rune => rune.ToString())]
        : null;

    private void Run(TextOp text, int start, int end, EmbeddedFont font)
    {
        Place(text, text.Cells[start].X, 0);
        _out.Append("[<");
        var pen = text.Cells[start].X;
        for (var i = start; i < end; i++)
        {
            var (cell, x, _) = text.Cells[i];

            // The pen counts in the rounded steps that a reader takes, so errors never add up.
            var step = (int)Math.Round((pen - x) * 1000 / text.Size);
            if (step != 0)
            {
                _out.Append(CultureInfo.InvariantCulture, $"> {step} <");
                pen -= step * text.Size / 1000;
            }

            _out.Append(CultureInfo.InvariantCulture, $"{font.Code(cell.Glyphs[0].Id, cell.Text):X4}");
            pen += cell.Advance * text.Size;
        }

        _out.Append(">] TJ\n");
    }

    private void Place(TextOp text, double along, double above)
    {
        var (sin, cos) = Math.SinCos(text.Angle * Math.PI / 180);
        var x = text.X + along * cos - above * sin;
        var y = Grid.PageHeight - text.Y + along * sin + above * cos;
        _out.Append(CultureInfo.InvariantCulture, $"{N(cos)} {N(sin)} {N(-sin)} {N(cos)} {N(x)} {N(y)} Tm\n");
    }

    private void Missing(TextOp text, PlacedCell missing)
    {
        var side = 0.8 * text.Size;
        _out.Append(CultureInfo.InvariantCulture, $"/Span << /ActualText {PdfFile.Text(missing.Cell.Text)} >> BDC\n");
        _out.Append(CultureInfo.InvariantCulture, $"{N(text.X + missing.X + 0.1 * text.Size)} {N(Grid.PageHeight - text.Y - 0.02 * text.Size)} {N(side)} {N(side)} re S\nEMC\n");
    }

    private void Write(SealPlaceOp seal)
    {
        var (x, y, r, c) = (seal.X, Grid.PageHeight - seal.Y, seal.Radius, seal.Radius * RoundByCurves);
        _out.Append(CultureInfo.InvariantCulture, $"q 0.6 G 0.8 w [3 3] 0 d {N(x + r)} {N(y)} m\n");
        _out.Append(CultureInfo.InvariantCulture, $"{N(x + r)} {N(y + c)} {N(x + c)} {N(y + r)} {N(x)} {N(y + r)} c\n");
        _out.Append(CultureInfo.InvariantCulture, $"{N(x - c)} {N(y + r)} {N(x - r)} {N(y + c)} {N(x - r)} {N(y)} c\n");
        _out.Append(CultureInfo.InvariantCulture, $"{N(x - r)} {N(y - c)} {N(x - c)} {N(y - r)} {N(x)} {N(y - r)} c\n");
        _out.Append(CultureInfo.InvariantCulture, $"{N(x + c)} {N(y - r)} {N(x + r)} {N(y - c)} {N(x + r)} {N(y)} c S Q\n");
    }

    // Turns and mirrors as the camera asked.
    private void Write(PictureOp picture)
    {
        double w = picture.Width, h = picture.Height, x = picture.X, y = Grid.PageHeight - picture.Y - h;
        var (a, b, c, d, e, f) = picture.Bitmap.Orientation switch
        {
            2 => (-w, 0d, 0d, h, x + w, y),
            3 => (-w, 0d, 0d, -h, x + w, y + h),
            4 => (w, 0d, 0d, -h, x, y + h),
            5 => (0d, -h, -w, 0d, x + w, y + h),
            6 => (0d, -h, w, 0d, x, y + h),
            7 => (0d, h, w, 0d, x, y),
            8 => (0d, h, -w, 0d, x + w, y),
            _ => (w, 0d, 0d, h, x, y),
        };
        _out.Append(CultureInfo.InvariantCulture, $"q {N(a)} {N(b)} {N(c)} {N(d)} {N(e)} {N(f)} cm /{resources.Picture(picture.Bitmap, picture.WhiteIsClear)} Do Q\n");
    }

    private void Write(QrOp code)
    {
        const int Border = 4;
        var square = code.Side / (code.Matrix.Side + 2 * Border);
        for (var row = 0; row < code.Matrix.Side; row++)
        {
            for (var column = 0; column < code.Matrix.Side; column++)
            {
                var from = column;
                while (column < code.Matrix.Side && code.Matrix[row, column])
                {
                    column++;
                }

                if (column > from)
                {
                    var (x, y) = (code.X + (from + Border) * square, Grid.PageHeight - code.Y - (row + 1 + Border) * square);
                    _out.Append(CultureInfo.InvariantCulture, $"{N(x)} {N(y)} {N((column - from) * square)} {N(square)} re\n");
                }
            }
        }

        _out.Append("f\n");
    }

    private static string N(double value) => PdfFile.Number(value);
}
