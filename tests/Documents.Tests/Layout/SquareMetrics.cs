using Enforcement.Documents.Fonts;
using Enforcement.Documents.Layout;
using Enforcement.Documents.Model;

namespace Enforcement.Documents.Tests.Layout;

/// <summary>A font of the mind: Chinese is one em wide, the rest half; so layout is tested the same on every machine.</summary>
internal static class SquareMetrics
{
    public static Cell Shape(FontRole role, bool bold, string cluster) => new(cluster, null, [], cluster[0] < '\u0080' ? 0.5 : 1, bold);

    public static IReadOnlyList<Line> Break(string text, double characters = Grid.Characters, bool justified = true) =>
        new LineBreaker([.. Clusters.Of(text).Select(cluster => Shape(FontRole.Body, false, cluster))], 16, Grid.CharacterPitch)
            .Break(characters * Grid.CharacterPitch, 0, justified);

    public static string Text(Line line) => string.Concat(line.Cells.Select(placed => placed.Cell.Text));

    public static IReadOnlyList<Page> Compose(params Block[] blocks) => Composer.Compose(SamplePapers.Of(blocks), Shape).Pages;

    /// <summary>The lines of text in the body of a page, without its furniture.</summary>
    public static IReadOnlyList<TextOp> Lines(Page page) => [.. page.Ops.OfType<TextOp>().Where(text => text.Y < Grid.Bottom && text.Y > Grid.Top)];
}
