using Enforcement.Documents.Fonts;
using Enforcement.Documents.Model;

namespace Enforcement.Documents.Layout;

/// <summary>How a line of text is set; Pitch is the width of a full-width cell.</summary>
internal sealed record TextStyle(double Size, double LineHeight, double Pitch)
{
    public static readonly TextStyle Body = new(16, Grid.LinePitch, Grid.CharacterPitch);
    public static readonly TextStyle Title = new(22, 36, 22);
    public static readonly TextStyle Form = new(12, 18, 12);
    public static readonly TextStyle Table = new(10.5, 15.75, 10.5);
    public static readonly TextStyle Note = new(12, 20, 12);
    public static readonly TextStyle Furniture = new(14, 14, 14);
    public static readonly TextStyle Small = new(10.5, 10.5, 10.5);

    /// <summary>From the top of the line to its baseline, with the characters' square in the middle of the line.</summary>
    public double Baseline => (LineHeight - Size) / 2 + 0.88 * Size;
}

/// <summary>Gives the cell for one cluster; layout knows fonts only through this, so it can be tested with square metrics.</summary>
internal delegate Cell Shaper(FontRole role, bool bold, string cluster);

/// <summary>Turns runs of text into broken lines, ready to be placed.</summary>
internal sealed class Typesetter(Shaper shape)
{
    public IReadOnlyList<TextOp> Lines(string text, FontRole role, TextStyle style, double width, Alignment alignment, double indent = 0) =>
        Lines([new Run(text, role)], style, width, alignment, indent);

    /// <summary>Centred lines, no more of them than it takes and as equal in length as can be: a title or a label does not end in a line of one character.</summary>
    public IReadOnlyList<TextOp> EvenLines(string text, FontRole role, TextStyle style, double width)
    {
        var lines = Lines(text, role, style, width, Alignment.Center);
        if (lines.Count > 1)
        {
            for (var narrower = width - style.Pitch; narrower >= style.Pitch; narrower -= style.Pitch)
            {
                var tried = Lines(text, role, style, narrower, Alignment.Center);
                if (tried.Count > lines.Count)
                {
                    break;
                }

                lines = [.. tried.Select(line => line.Moved((width - narrower) / 2, 0))];
            }
        }

        return lines;
    }

    /// <summary>The lines at x from 0 to width, each with Y at its own baseline below 0; indent is that of every paragraph's first line.</summary>
    public IReadOnlyList<TextOp> Lines(IReadOnlyList<Run> runs, TextStyle style, double width, Alignment alignment, double indent = 0)
    {
        var paragraphs = new List<List<Cell>> { new() };
        foreach (var run in runs)
        {
            foreach (var cluster in Clusters.Of(run.Text))
            {
                if (cluster == "\n")
                {
                    paragraphs.Add([]);
                }
                else
                {
                    var cell = shape(run.Role, run.Bold, cluster);
                    paragraphs[^1].Add(run.Underlined ? cell with { Underlined = true } : cell);
                }
            }
        }

        return
        [
            .. paragraphs
                .SelectMany(cells => new LineBreaker(cells, style.Size, style.Pitch).Break(width, indent, alignment == Alignment.Justified))
                .Select(line => new TextOp(
                    alignment switch
                    {
                        Alignment.Center => (width - line.Width) / 2,
                        Alignment.Right => width - line.Width,
                        _ => 0,
                    },
                    style.Baseline,
                    style.Size,
                    line.Cells)),
        ];
    }

    /// <summary>One line however wide, starting at x = 0, and its width.</summary>
    public (TextOp Line, double Width) Single(string text, FontRole role, TextStyle style)
    {
        Cell[] cells = [.. Clusters.Of(Clusters.Clean(text)).Select(cluster => shape(role, false, cluster))];
        var line = new LineBreaker(cells, style.Size, style.Pitch).Break(double.MaxValue, 0, justified: false)[0];
        return (new TextOp(0, style.Baseline, style.Size, line.Cells), line.Width);
    }
}
