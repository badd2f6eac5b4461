using System.Globalization;
using Enforcement.Documents.Model;
using Enforcement.Documents.Pictures;

namespace Enforcement.Documents.Layout;

/// <summary>Lays a paper out on pages: blocks to slices, slices to pages, furniture around them.</summary>
internal sealed class Composer
{
    private const double Indent = 2 * Grid.CharacterPitch;
    private const double SealRadius = 20 * Grid.Millimetre;

    private static readonly Slice HalfLine = new(Grid.LinePitch / 2, []) { IsSpace = true, Glue = true };

    private readonly Typesetter _typesetter;
    private readonly TableComposer _tables;
    private int _headingOffset;

    private Composer(Shaper shape)
    {
        _typesetter = new Typesetter(shape);
        _tables = new TableComposer(_typesetter);
    }

    public static Composition Compose(OfficialDocument document, Shaper shape, int? volumePage = null)
    {
        var composer = new Composer(shape);
        var root = new Tag("Document", null);
        composer._headingOffset = document.Blocks.Any(block => block is TitleBlock) ? 1 : 0;
        var foot = composer.EachPage(document.EachPage);
        var pages = Paginator.Paginate(composer.Slices(document.Blocks, root), Grid.Height - foot.Height);
        return new([.. pages.Select((ops, i) => new Page(
            [
                .. composer.Behind(document),
                .. ops,
                .. foot.Ops.Select(op => op.Moved(Grid.Left, Grid.Bottom - foot.Height)),
                .. volumePage is { } first ? new[] { composer.VolumePageNumber(first + i) } : [],
                composer.PageNumber(i + 1),
            ]))], root);
    }

    private List<Slice> Slices(IReadOnlyList<Block> blocks, Tag parent)
    {
        var slices = new List<Slice>();
        foreach (var block in blocks)
        {
            // Nobody signs a page that says nothing; a row taller than half a page may still be split before the lines to sign.
            if (slices.Count > 0 && (block is SignatureBlock || (block is SignatureLines && slices[^1].Split is null)))
            {
                slices[^1] = slices[^1] with { Glue = true };
            }

            slices.AddRange(Slices(block, parent));
            if (block.KeepWithNext && slices.Count > 0)
            {
                slices[^1] = slices[^1] with { Glue = true };
            }
        }

        return slices;
    }

    private IEnumerable<Slice> Slices(Block block, Tag parent) => block switch
    {
        Masthead masthead => Tagged("P", parent, Head(masthead)),
        TitleBlock title => Tagged("H1", parent,
        [
            .. title.Lines
                .SelectMany(line => _typesetter.EvenLines(line, FontRole.Title, TextStyle.Title, Grid.Width))
                .Select(line => Glued(new Slice(TextStyle.Title.LineHeight, [line]))),
            HalfLine,
        ]),
        NumberLine number => Tagged("P", parent,
        [
            .. Stacked(_typesetter.Lines(number.Text, FontRole.Body, TextStyle.Body, Grid.Width, Alignment.Center)).Select(Glued),
            HalfLine,
        ]),
        Addressee addressee => Tagged("P", parent, Stacked(
            _typesetter.Lines(addressee.Text, FontRole.Body, TextStyle.Body, Grid.Width, Alignment.Justified)).Select(Glued)),
        Heading heading => Tagged($"H{Math.Clamp(heading.Level + _headingOffset, 1, 6)}", parent, Headline(heading)),
        Paragraph paragraph => Tagged("P", parent, Stacked(_typesetter.Lines(
            paragraph.Runs, TextStyle.Body, Grid.Width, paragraph.Alignment, paragraph.Indented ? Indent : 0))),
        Group group => Together(Slices(group.Blocks, parent)),
        FormTable form => _tables.Compose(form, new Tag("Table", parent)),
        DataTable table => _tables.Compose(table, new Tag("Table", parent)),
        Attachments attachments => Tagged("P", parent, Attached(attachments)),
        SignatureBlock signature => Tagged("P", parent, [Signature(signature)]),
        SignatureLines lines => Together([.. lines.Lines.SelectMany(line => Tagged("P", parent, ToSign(line)))]),
        Note note => Tagged("P", parent, _typesetter.Lines(note.Text, FontRole.Body, TextStyle.Note, Grid.Width, Alignment.Justified)
            .Select(line => new Slice(TextStyle.Note.LineHeight, [line]))),
        QrCode code => [Code(code, parent)],
        Picture picture => Shown(picture, parent),
        PageBreak => [new Slice(0, []) { StartsPage = true }],
        _ => throw new ArgumentException($"No layout for {block.GetType().Name}.", nameof(block)),
    };

    private static IEnumerable<Slice> Tagged(string type, Tag parent, IEnumerable<Slice> slices)
    {
        var tag = new Tag(type, parent);
        return slices.Select(slice => slice with
        {
            Ops = [.. slice.Ops.Select(op => op is TextOp { Gray: 0 } ? op with { Tag = tag } : op)],
        });
    }

    private static IEnumerable<Slice> Together(List<Slice> slices) =>
        slices.Select((slice, i) => i < slices.Count - 1 ? Glued(slice) : slice);

    // GB/T 9704: the agency in red, a red line under it.
    private IEnumerable<Slice> Head(Masthead masthead)
    {
        // A long name is set smaller rather than in two lines, down to the size of a title.
        var size = Math.Clamp(Grid.Width / Math.Max(1, Clusters.Of(masthead.Agency).Count()), TextStyle.Title.Size, 40);
        var style = new TextStyle(size, 56, size);
        foreach (var line in _typesetter.Lines(masthead.Agency, FontRole.Title, style, Grid.Width, Alignment.Center))
        {
            yield return Glued(new Slice(style.LineHeight, [line with { Red = true }]));
        }

        yield return Glued(new Slice(Grid.LinePitch, [new LineOp(0, Grid.LinePitch / 2, Grid.Width, 1.5) { Red = true }]));
    }

    private IEnumerable<Slice> Headline(Heading heading)
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

    // GB/T 9704: two characters in after an empty line; titles hang, so that their lines begin under each other.
    private IEnumerable<Slice> Attached(Attachments attachments)
    {
        var (word, wordWidth) = _typesetter.Single("附件：", FontRole.Body, TextStyle.Body);
        for (var i = 0; i < attachments.Titles.Count; i++)
        {
            var (number, numberWidth) = _typesetter.Single(attachments.Titles.Count == 1 ? "" : $"{i + 1}．", FontRole.Body, TextStyle.Body);
            var left = Indent + wordWidth;
            var lines = _typesetter.Lines(
                attachments.Titles[i], FontRole.Body, TextStyle.Body, Grid.Width - left - numberWidth, Alignment.Left);
            for (var line = 0; line < lines.Count; line++)
            {
                var first = line == 0;
                yield return new Slice(
                    (i == 0 && first ? 2 : 1) * Grid.LinePitch,
                    [
                        .. first && i == 0 ? new[] { word.Moved(Indent, Grid.LinePitch) } : [],
                        .. first ? new[] { number.Moved(left, i == 0 ? Grid.LinePitch : 0) } : [],
                        lines[line].Moved(left + numberWidth, i == 0 && first ? Grid.LinePitch : 0),
                    ])
                {
                    OnGrid = true,
                };
            }
        }
    }

    // The label, a line to sign on with the name where it is known, the date at the right.
    private IEnumerable<Slice> ToSign(SignatureLine line)
    {
        const double Shortest = 6 * Grid.CharacterPitch;
        var style = TextStyle.Body;
        var (date, dateWidth) = _typesetter.Single(line.Date, FontRole.Body, style);
        var beside = Grid.Width - dateWidth - Shortest;
        var labels = _typesetter.Lines(line.Label, FontRole.Body, style, beside > Shortest ? beside : Grid.Width, Alignment.Left);
        foreach (var label in labels.SkipLast(1))
        {
            yield return Glued(new Slice(style.LineHeight, [label]) { OnGrid = true });
        }

        var last = labels[^1];
        var start = last.Cells.Count == 0 ? 0 : last.Cells[^1].X + last.Cells[^1].Width;
        var room = Grid.Width - start - dateWidth - Grid.CharacterPitch / 2;
        var names = _typesetter.Lines(line.Name, FontRole.Body, style, Math.Max(room, Shortest), Alignment.Center);
        for (var i = 0; i < names.Count; i++)
        {
            yield return new Slice(
                style.LineHeight,
                [
                    .. i == 0 ? new Op[] { last } : [],
                    .. names[i].Cells.Count > 0 ? new[] { names[i].Moved(start, 0) } : [],
                    .. i == 0 ? new Op[] { date.Moved(Math.Max(0, Grid.Width - dateWidth), 0) } : [],
                    .. room > 0 ? new[] { new LineOp(start, style.Baseline + 3, room) } : [],
                ])
            {
                OnGrid = true,
                Glue = i < names.Count - 1,
            };
        }
    }

    private (IReadOnlyList<Op> Ops, double Height) EachPage(IReadOnlyList<SignatureLine> lines)
    {
        var ops = new List<Op>();
        double height = 0;
        foreach (var slice in lines.SelectMany(ToSign))
        {
            ops.AddRange(slice.Ops.Select(op => op.Moved(0, height)));
            height += slice.Height;
        }

        return height <= Grid.Height / 2 ? (ops, height)
            : throw new ArgumentException("The lines to sign on every page leave no room for the page.", nameof(lines));
    }

    private static Slice Code(QrCode code, Tag parent)
    {
        var side = code.Millimetres * Grid.Millimetre;
        return new Slice(side, [new QrOp(Across(code.Alignment, side), 0, side, QrMatrix.Of(code.Payload)) { Tag = new Tag("Figure", parent) { Alt = code.Alt } }]);
    }

    private IEnumerable<Slice> Shown(Picture picture, Tag parent)
    {
        const double LargestPixel = 72.0 / 96;
        var bitmap = Bitmap.Read(picture.Bytes.Span);
        var caption = picture.Caption is { } text ? _typesetter.Lines(text, FontRole.Body, TextStyle.Note, Grid.Width, Alignment.Center) : [];
        var tallest = Math.Min(picture.MaxHeightMillimetres * Grid.Millimetre, Math.Max(Grid.Height / 2, Grid.Height - 10 - caption.Count * TextStyle.Note.LineHeight));
        var scale = Math.Min(
            Math.Min(LargestPixel, Math.Min(picture.MaxWidthMillimetres * Grid.Millimetre, Grid.Width) / bitmap.ShownWidth),
            tallest / bitmap.ShownHeight);
        var (width, height) = (bitmap.ShownWidth * scale, bitmap.ShownHeight * scale);
        var figure = new Tag("Figure", parent) { Alt = picture.Alt };
        yield return new Slice(height + 6, [new PictureOp(Across(Alignment.Center, width), 3, width, height, bitmap) { Tag = figure }]) { Glue = caption.Count > 0 };
        var under = caption.Select((line, i) => new Slice(TextStyle.Note.LineHeight, [line]) { Glue = i < caption.Count - 1 });
        foreach (var slice in caption.Count > 0 ? Tagged("Caption", parent, under) : [])
        {
            yield return slice;
        }
    }

    private static double Across(Alignment alignment, double width) => alignment switch
    {
        Alignment.Center => (Grid.Width - width) / 2,
        Alignment.Right => Grid.Width - width,
        _ => 0,
    };

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
        var centre = (1 + (agency.Count + 1) / 2.0) * style.LineHeight;
        if (block is { Seal: not SealSlot.None, SealPicture: { } picture })
        {
            var seal = Bitmap.Read(picture.Span);
            // Under the words it is put on, which stay black as on paper.
            ops.Insert(0, new PictureOp(middle - SealRadius, centre - SealRadius, 2 * SealRadius, 2 * SealRadius, seal) { WhiteIsClear = true });
        }
        else if (block.Seal != SealSlot.None)
        {
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

    // 卷内页码: at the outer corner of the head, where the archive stamps it.
    private TextOp VolumePageNumber(int number)
    {
        var (line, width) = _typesetter.Single(number.ToString(CultureInfo.InvariantCulture), FontRole.Song, TextStyle.Furniture);
        return line with
        {
            X = number % 2 == 1 ? Grid.Right - width : Grid.Left,
            Y = Grid.Top - 20 * Grid.Millimetre,
        };
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
