using Enforcement.Documents.Model;

namespace Enforcement.Documents.Layout;

/// <summary>Lays a paper out on pages: blocks to slices, slices to pages, furniture around them.</summary>
internal sealed class Composer
{
    private const double Indent = 2 * Grid.CharacterPitch;
    private const double SealRadius = 20 * Grid.Millimetre;

    private static readonly Slice HalfLine = new(Grid.LinePitch / 2, []) { IsSpace = true, Glue = true };

    private readonly Typesetter _typesetter;
    private readonly TableComposer _tables;

    private Composer(Shaper shape)
    {
        _typesetter = new Typesetter(shape);
        _tables = new TableComposer(_typesetter);
    }

    public static IReadOnlyList<Page> Compose(OfficialDocument document, Shaper shape)
    {
        var composer = new Composer(shape);
        var pages = Paginator.Paginate(composer.Slices(document.Blocks));
        return [.. pages.Select((ops, i) => new Page([.. composer.Behind(document), .. ops, composer.PageNumber(i + 1)]))];
    }

    private List<Slice> Slices(IReadOnlyList<Block> blocks)
    {
        var slices = new List<Slice>();
        foreach (var block in blocks)
        {
            if (block is SignatureBlock && slices.Count > 0)
            {
                slices[^1] = slices[^1] with { Glue = true };
            }

            slices.AddRange(Slices(block));
            if (block.KeepWithNext && slices.Count > 0)
            {
                slices[^1] = slices[^1] with { Glue = true };
            }
        }

        return slices;
    }

    private IEnumerable<Slice> Slices(Block block) => block switch
    {
        TitleBlock title =>
        [
            .. title.Lines
                .SelectMany(line => _typesetter.Lines(line, FontRole.Title, TextStyle.Title, Grid.Width, Alignment.Center))
                .Select(line => Glued(new Slice(TextStyle.Title.LineHeight, [line]))),
            HalfLine,
        ],
        NumberLine number =>
        [
            .. Stacked(_typesetter.Lines(number.Text, FontRole.Body, TextStyle.Body, Grid.Width, Alignment.Center)).Select(Glued),
            HalfLine,
        ],
        Addressee addressee => Stacked(
            _typesetter.Lines(addressee.Text, FontRole.Body, TextStyle.Body, Grid.Width, Alignment.Justified)).Select(Glued),
        Heading heading => Heading(heading),
        Paragraph paragraph => Stacked(_typesetter.Lines(
            paragraph.Runs, TextStyle.Body, Grid.Width, paragraph.Alignment, paragraph.Indented ? Indent : 0)),
        FormTable form => _tables.Compose(form),
        DataTable table => _tables.Compose(table),
        SignatureBlock signature => [Signature(signature)],
        Note note => _typesetter.Lines(note.Text, FontRole.Body, TextStyle.Note, Grid.Width, Alignment.Justified)
            .Select(line => new Slice(TextStyle.Note.LineHeight, [line])),
        PageBreak => [new Slice(0, []) { StartsPage = true }],
        _ => throw new ArgumentException($"No layout for {block.GetType().Name}.", nameof(block)),
    };

    private IEnumerable<Slice> Heading(Heading heading)
    {
        var run = heading.Level switch
        {
            1 => new Run(heading.Text, FontRole.Hei),
            2 => new Run(heading.Text, FontRole.Kai),
            _ => new Run(heading.Text, FontRole.Body, Bold: true),
        };
        var lines = Stacked(_typesetter.Lines([run], TextStyle.Body, Grid.Width, Alignment.Justified, Indent)).Select(Glued).ToArray();
        var bookmark = new BookmarkOp(0, Math.Max(1, heading.Level), Clusters.Clean(heading.Text));
        return [lines[0] with { Ops = [bookmark, .. lines[0].Ops] }, .. lines[1..]];
    }

    // The first two and the last two lines stay together, so that no page begins or ends with a stray line.
    private static IEnumerable<Slice> Stacked(IReadOnlyList<TextOp> lines) => lines.Select((line, i) =>
        new Slice(Grid.LinePitch, [line])
        {
            OnGrid = true,
            Glue = lines.Count > 1 && (i == 0 || i == lines.Count - 2),
        });

    private static Slice Glued(Slice slice) => slice with { Glue = true };

    // GB/T 9704: the date four characters from the right, the agency centred over it, the seal over both.
    private Slice Signature(SignatureBlock block)
    {
        var style = TextStyle.Body;
        var (date, dateWidth) = _typesetter.Single(block.Date, FontRole.Body, style);
        var agency = _typesetter.Lines(block.Agency, FontRole.Body, style, Grid.Width, Alignment.Center);
        var agencyWidth = agency.Max(line => Grid.Width - 2 * line.X);
        var half = Math.Max(Math.Max(agencyWidth, dateWidth) / 2, block.Seal == SealSlot.None ? 0 : SealRadius);
        var middle = Math.Min(Grid.Width - 4 * Grid.CharacterPitch - dateWidth / 2, Grid.Width - half);

        var ops = new List<Op>();
        ops.AddRange(agency.Select((line, i) => line.Moved(middle - Grid.Width / 2, (1 + i) * style.LineHeight)));
        ops.Add(date.Moved(middle - dateWidth / 2, (1 + agency.Count) * style.LineHeight));
        if (block.Seal != SealSlot.None)
        {
            var centre = (1 + (agency.Count + 1) / 2.0) * style.LineHeight;
            var (label, width) = block.Seal == SealSlot.Specimen
                ? _typesetter.Single("样章", FontRole.Hei, TextStyle.Furniture)
                : _typesetter.Single("印章处", FontRole.Hei, TextStyle.Small);
            ops.Add(new SealPlaceOp(middle, centre, SealRadius));
            ops.Add(label with { X = middle - width / 2, Y = (agency.Count + 2.45) * style.LineHeight, Gray = 0.45 });
        }

        return new Slice((2 + agency.Count + (block.Seal == SealSlot.None ? 0 : 1)) * style.LineHeight, ops) { OnGrid = true };
    }

    private IEnumerable<Op> Behind(OfficialDocument document)
    {
        if (document.Watermark is { Length: > 0 } words)
        {
            const double Diagonal = 0.7;
            var (line, width) = _typesetter.Single(words, FontRole.Hei, TextStyle.Title);
            var scale = Math.Min(4, Diagonal * Grid.PageHeight / width);
            var reach = width * scale / 2 * Math.Sqrt(0.5);
            yield return line with
            {
                X = Grid.PageWidth / 2 - reach,
                Y = Grid.PageHeight / 2 + reach,
                Size = line.Size * scale,
                Cells = [.. line.Cells.Select(placed => placed with { X = placed.X * scale })],
                Angle = 45,
                Gray = 0.88,
            };
        }

        if (document.Notice is { Length: > 0 } notice)
        {
            var (line, width) = _typesetter.Single(notice, FontRole.Hei, TextStyle.Small);
            yield return line with { X = (Grid.PageWidth - width) / 2, Y = Grid.Top - 12 * Grid.Millimetre, Gray = 0.35 };
        }
    }

    // The dash, a third of an em above the baseline, lies 7 mm below the body.
    private TextOp PageNumber(int number)
    {
        var (line, width) = _typesetter.Single($"— {number} —", FontRole.Song, TextStyle.Furniture);
        return line with
        {
            X = number % 2 == 1 ? Grid.Right - Grid.CharacterPitch - width : Grid.Left + Grid.CharacterPitch,
            Y = Grid.Bottom + 7 * Grid.Millimetre + 0.33 * TextStyle.Furniture.Size,
        };
    }
}
