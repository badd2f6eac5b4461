using System.Globalization;
using System.Text;
using Enforcement.Documents.Fonts;
using Enforcement.Documents.Layout;

namespace Enforcement.Documents.Pdf;

/// <summary>Writes the drawing of one page in PDF's own words; PDF measures from the bottom, the layout from the top.</summary>
internal sealed class PageContent(IReadOnlyDictionary<FontFace, EmbeddedFont> fonts)
{
    private const double FauxBoldStroke = 0.03;
    private const double RoundByCurves = 0.5523;

    private readonly StringBuilder _out = new();

    public byte[] Write(Page page)
    {
        _out.Append("0.5 w\n");
        foreach (var op in page.Ops)
        {
            switch (op)
            {
                case TextOp text:
                    Write(text);
                    break;
                case RectOp box:
                    Append($"{N(box.X)} {N(Grid.PageHeight - box.Y - box.Height)} {N(box.Width)} {N(box.Height)} re S\n");
                    break;
                case SealPlaceOp seal:
                    Write(seal);
                    break;
            }
        }

        return Encoding.ASCII.GetBytes(_out.ToString());
    }

    private void Write(TextOp text)
    {
        if (text.Cells.Count == 0)
        {
            return;
        }

        var grey = text.Gray > 0;
        if (grey)
        {
            Append($"q {N(text.Gray)} g {N(text.Gray)} G\n");
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

            Show(text, i, end, fonts[first.Cell.Face]);
            i = end;
        }

        if (grey)
        {
            _out.Append("Q\n");
        }
    }

    // Only plain cells share one show; composed ones need their own place or their own spelling.
    private bool Joins(Cell first, Cell next) =>
        next.Face == first.Face && next.Emboldened == first.Emboldened && IsPlain(first) && IsPlain(next);

    private bool IsPlain(Cell cell) => cell is { Face: not null, Glyphs: [{ X: 0, Y: 0 }] } && fonts[cell.Face].Spells(cell);

    private void Show(TextOp text, int start, int end, EmbeddedFont font)
    {
        var first = text.Cells[start];
        var spelt = font.Spells(first.Cell);
        if (!spelt)
        {
            Append($"/Span << /ActualText {PdfFile.Text(first.Cell.Text)} >> BDC\n");
        }

        Append($"BT /{font.Name} {N(text.Size)} Tf\n");
        if (first.Cell.Emboldened)
        {
            Append($"2 Tr {N(text.Size * FauxBoldStroke)} w\n");
        }

        if (end == start + 1)
        {
            foreach (var glyph in first.Cell.Glyphs)
            {
                Place(text, first.X + glyph.X * text.Size, glyph.Y * text.Size);
                Append($"<{font.Code(glyph.Id):X4}> Tj\n");
            }
        }
        else
        {
            Run(text, start, end, font);
        }

        _out.Append(first.Cell.Emboldened ? "0 Tr 0.5 w ET\n" : "ET\n");
        if (!spelt)
        {
            _out.Append("EMC\n");
        }
    }

    private void Run(TextOp text, int start, int end, EmbeddedFont font)
    {
        Place(text, text.Cells[start].X, 0);
        _out.Append("[<");
        var pen = text.Cells[start].X;
        for (var i = start; i < end; i++)
        {
            var (cell, x) = text.Cells[i];

            // The pen counts in the rounded steps that a reader takes, so errors never add up.
            var step = (int)Math.Round((pen - x) * 1000 / text.Size);
            if (step != 0)
            {
                Append($"> {step} <");
                pen -= step * text.Size / 1000;
            }

            Append($"{font.Code(cell.Glyphs[0].Id):X4}");
            pen += cell.Advance * text.Size;
        }

        _out.Append(">] TJ\n");
    }

    private void Place(TextOp text, double along, double above)
    {
        var (sin, cos) = Math.SinCos(text.Angle * Math.PI / 180);
        var x = text.X + along * cos - above * sin;
        var y = Grid.PageHeight - text.Y + along * sin + above * cos;
        Append($"{N(cos)} {N(sin)} {N(-sin)} {N(cos)} {N(x)} {N(y)} Tm\n");
    }

    private void Missing(TextOp text, PlacedCell missing)
    {
        var side = 0.8 * text.Size;
        Append($"/Span << /ActualText {PdfFile.Text(missing.Cell.Text)} >> BDC\n");
        Append($"{N(text.X + missing.X + 0.1 * text.Size)} {N(Grid.PageHeight - text.Y - 0.02 * text.Size)} {N(side)} {N(side)} re S\nEMC\n");
    }

    private void Write(SealPlaceOp seal)
    {
        var (x, y, r, c) = (seal.X, Grid.PageHeight - seal.Y, seal.Radius, seal.Radius * RoundByCurves);
        Append($"q 0.6 G 0.8 w [3 3] 0 d {N(x + r)} {N(y)} m\n");
        Append($"{N(x + r)} {N(y + c)} {N(x + c)} {N(y + r)} {N(x)} {N(y + r)} c\n");
        Append($"{N(x - c)} {N(y + r)} {N(x - r)} {N(y + c)} {N(x - r)} {N(y)} c\n");
        Append($"{N(x - r)} {N(y - c)} {N(x - c)} {N(y - r)} {N(x)} {N(y - r)} c\n");
        Append($"{N(x + c)} {N(y - r)} {N(x + r)} {N(y - c)} {N(x + r)} {N(y)} c S Q\n");
    }

    private static string N(double value) => PdfFile.Number(value);

    private void Append(FormattableString text) => _out.Append(text.ToString(CultureInfo.InvariantCulture));
}
