using System.Text;
using System.Text.RegularExpressions;
using Enforcement.Documents.Fonts;

namespace Enforcement.Documents.Layout;

/// <summary>A broken line: cells with their places, and how wide it came out.</summary>
internal sealed record Line(IReadOnlyList<PlacedCell> Cells, double Width);

/// <summary>The cells of one paragraph at one size; a full-width cell is Pitch wide, so that a grid comes out exactly.</summary>
internal sealed partial class LineBreaker
{
    private const double Tolerance = 0.01;
    private const double SqueezePerMark = 0.4;
    private const double WidestGap = 1;
    private const string ClosingMarks = "，。、；：？！）》〉」』】〕”’";
    private const string OpeningMarks = "（《〈「『【〔“‘";
    private const string NeverFirst = ClosingMarks + "…—％℃·～,.;:?!)]}%";
    private const string NeverLast = OpeningMarks + "￥([{";

    private readonly IReadOnlyList<Cell> _cells;
    private readonly double _size;
    private readonly double _pitch;
    private readonly bool[] _glued;

    public LineBreaker(IReadOnlyList<Cell> cells, double size, double pitch)
    {
        (_cells, _size, _pitch) = (cells, size, pitch);
        _glued = DocumentNumbers(cells);
    }

    public IReadOnlyList<Line> Break(double width, double firstIndent, bool justified)
    {
        var lines = new List<Line>();
        for (var start = 0; start < _cells.Count;)
        {
            var room = lines.Count == 0 ? width - firstIndent : width;
            var end = EndOfLine(start, room);
            lines.Add(Place(start, end, room, lines.Count == 0 ? firstIndent : 0, justified && end < _cells.Count));
            start = end;
        }

        return lines.Count > 0 ? lines : [new Line([], 0)];
    }

    internal static bool MayNotStart(string cluster) => NeverFirst.Contains(cluster[0]);

    internal static bool MayNotEnd(string cluster) => NeverLast.Contains(cluster[0]);

    private static bool IsSpace(Cell cell) => cell.Text == " ";

    private static bool IsWide(Cell cell) =>
        cell.Text[0] >= '\u2E80' || (cell.Text[0] is >= '\u2000' or '\u00B7' or '\u00D7' && cell.Advance >= 0.9);

    // 〔2017〕42号 is one name; torn apart it reads as two.
    private static bool[] DocumentNumbers(IReadOnlyList<Cell> cells)
    {
        var glued = new bool[cells.Count];
        if (!cells.Any(cell => cell.Text == "〔"))
        {
            return glued;
        }

        var text = new StringBuilder();
        var cellAt = new List<int>();
        for (var i = 0; i < cells.Count; i++)
        {
            text.Append(cells[i].Text);
            cellAt.AddRange(Enumerable.Repeat(i, cells[i].Text.Length));
        }

        foreach (var match in DocumentNumber().EnumerateMatches(text.ToString()))
        {
            for (var i = match.Index + 1; i < match.Index + match.Length; i++)
            {
                glued[cellAt[i]] = true;
            }
        }

        return glued;
    }

    [GeneratedRegex("〔[0-9]{4}〕第?[0-9]+(-[0-9]+)?号")]
    private static partial Regex DocumentNumber();

    private double WidthOf(Cell cell) => cell.Advance * (IsWide(cell) ? _pitch : _size);

    private double SqueezeOf(Cell cell) =>
        IsWide(cell) && (ClosingMarks.Contains(cell.Text[0]) || OpeningMarks.Contains(cell.Text[0])) ? SqueezePerMark * _size : 0;

    private int EndOfLine(int start, double room)
    {
        double natural = 0;
        var end = start;
        while (end < _cells.Count && (IsSpace(_cells[end]) || natural + WidthOf(_cells[end]) <= room + Tolerance))
        {
            natural += WidthOf(_cells[end++]);
        }

        if (end == _cells.Count || (end > start && MayBreakBefore(end) && !MayNotStart(_cells[end].Text)))
        {
            return end;
        }

        return PulledIn(start, end, natural, room) ?? PushedOut(start, end);
    }

    private int? PulledIn(int start, int overflow, double natural, double room)
    {
        if (!MayNotStart(_cells[overflow].Text))
        {
            return null;
        }

        var end = overflow;
        do
        {
            natural += WidthOf(_cells[end++]);
        }
        while (end < _cells.Count && !MayBreakBefore(end));

        double squeeze = 0;
        for (var i = start; i < end; i++)
        {
            squeeze += SqueezeOf(_cells[i]);
        }

        return natural - squeeze <= room + Tolerance ? end : null;
    }

    private int PushedOut(int start, int overflow)
    {
        for (var i = overflow; i > start; i--)
        {
            if (MayBreakBefore(i))
            {
                return i;
            }
        }

        // Nothing but one long word fits; it must be cut somewhere, if possible not beside a mark.
        for (var i = overflow; i > start; i--)
        {
            if (!MayNotStart(_cells[i].Text) && !MayNotEnd(_cells[i - 1].Text))
            {
                return i;
            }
        }

        return Math.Max(overflow, start + 1);
    }

    private bool MayBreakBefore(int i)
    {
        var next = _cells[i];
        var last = i - 1;
        while (last > 0 && IsSpace(_cells[last]))
        {
            last--;
        }

        var previous = _cells[last];
        if (IsSpace(next) || _glued[i] || MayNotStart(next.Text) || MayNotEnd(previous.Text))
        {
            return false;
        }

        return last < i - 1 || IsWide(next) || IsWide(previous);
    }

    private Line Place(int start, int end, double room, double indent, bool justified)
    {
        var inkEnd = end;
        while (inkEnd > start && IsSpace(_cells[inkEnd - 1]))
        {
            inkEnd--;
        }

        double natural = 0, squeezable = 0;
        var gaps = 0;
        for (var i = start; i < inkEnd; i++)
        {
            natural += WidthOf(_cells[i]);
            squeezable += SqueezeOf(_cells[i]);
            gaps += i > start && IsGap(i) ? 1 : 0;
        }

        var excess = natural - room;
        var shrink = excess > Tolerance && squeezable > 0 ? Math.Min(1, excess / squeezable) : 0;
        var gap = justified && gaps > 0 && excess < 0 && -excess / gaps <= WidestGap * _pitch ? -excess / gaps : 0;

        var placed = new PlacedCell[end - start];
        var pen = indent;
        for (var i = start; i < end; i++)
        {
            var cell = _cells[i];
            var squeeze = shrink * SqueezeOf(cell);
            pen += i > start && i < inkEnd && IsGap(i) ? gap : 0;
            var x = pen - (OpeningMarks.Contains(cell.Text[0]) ? squeeze : 0);
            pen += i < inkEnd ? WidthOf(cell) - squeeze : 0;
            placed[i - start] = new PlacedCell(cell, x, pen - x);
        }

        return new Line(placed, pen - indent);
    }

    private bool IsGap(int i) =>
        IsWide(_cells[i]) && IsWide(_cells[i - 1]) && !(_cells[i].Text == _cells[i - 1].Text && _cells[i].Text[0] is '—' or '…');
}
