using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Enforcement.Documents.Layout;
using Enforcement.Documents.Model;
using Enforcement.Documents.Pictures;
using A = DocumentFormat.OpenXml.Drawing;
using Inline = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Enforcement.Documents.Docx;

/// <summary>
/// A paper as an editable Word draft, for those who must circulate one: the same text on the same page and grid, with line breaks left to the word
/// processor. What is issued is the PDF.
/// </summary>
public static class DocxRenderer
{
    private const string Latin = "Times New Roman";
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int BodyWidth = 8845;

    // 225 mm in 22 lines, in twentieths of a point.
    private const int LinePitch = 580;
    private const int TwoCharacters = 640;

    /// <summary>The draft as a file.</summary>
    public static byte[] Render(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var bytes = new MemoryStream();
        using (var word = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Title = Clean(document.Info.Title);
            word.PackageProperties.Creator = Clean(document.Info.Author);
            word.PackageProperties.Subject = Clean(document.Info.Subject);
            word.PackageProperties.Created = document.Info.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            word.PackageProperties.Language = "zh-CN";
            var main = word.AddMainDocumentPart();
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new EvenAndOddHeaders());
            var body = new Body();
            foreach (var block in document.Blocks)
            {
                body.Append(Elements(block, main));
            }

            body.Append(Page(document, main));
            main.Document = new Document(body);
        }

        return bytes.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Elements(Block block, MainDocumentPart main) => block switch
    {
        Masthead masthead => [Ruled(Line(masthead.Agency, FontRole.Title, 40, JustificationValues.Center, keepNext: true))],
        TitleBlock title => title.Lines.Select(line => Line(line, FontRole.Title, 22, JustificationValues.Center, keepNext: true)),
        NumberLine number => [Line(number.Text, FontRole.Body, 16, JustificationValues.Center, keepNext: true)],
        Addressee addressee => [Line(addressee.Text, FontRole.Body, 16, JustificationValues.Left, keepNext: true)],
        Heading heading =>
        [
            Line(heading.Text, heading.Level switch { 1 => FontRole.Hei, 2 => FontRole.Kai, _ => FontRole.Body }, 16, JustificationValues.Both,
                indented: true, keepNext: true, bold: heading.Level > 2, outline: heading.Level),
        ],
        Model.Paragraph paragraph => Lines(paragraph.Runs).Select(runs => Paragraph(
            runs.Select(run => Run(run.Text, run.Role, 16, run.Bold, run.Underlined)), Justified(paragraph.Alignment), paragraph.Indented, paragraph.KeepWithNext)),
        Group group => group.Blocks.SelectMany(inner => Elements(inner with { KeepWithNext = true }, main)),
        FormTable form => [Table(form.AsTable(), 12, main), Gap()],
        DataTable table => [Table(table, 10.5, main), Gap()],
        Attachments attachments => attachments.Titles.Select((title, i) => Line(
            (i == 0 ? "附件：" : "　　　") + (attachments.Titles.Count == 1 ? "" : $"{i + 1}．") + title, FontRole.Body, 16, JustificationValues.Left, indented: true)),
        SignatureLines lines => lines.Lines.Select(line => Paragraph(
            [
                Run(line.Label, FontRole.Body, 16),
                Run(line.Name.Length > 0 ? $"　{line.Name}　" : "　　　　　　　", FontRole.Body, 16, underlined: true),
                Run("　" + line.Date, FontRole.Body, 16),
            ],
            JustificationValues.Left)),
        SignatureBlock signature =>
        [
            Line(signature.Agency, FontRole.Body, 16, JustificationValues.Right, keepNext: true, right: TwoCharacters),
            Line(signature.Date, FontRole.Body, 16, JustificationValues.Right, right: 2 * TwoCharacters),
        ],
        Note note => [Line(note.Text, FontRole.Body, 12, JustificationValues.Left)],

        // A draft has no number and no page to lead to yet; it says what will stand here.
        QrCode code => [Line($"（{code.Alt}）", FontRole.Body, 12, JustificationValues.Right)],
        Model.Picture picture =>
        [
            Paragraph([Image(picture, main)], JustificationValues.Center, keepNext: picture.Caption is not null),
            .. picture.Caption is { } caption ? new[] { Line(caption, FontRole.Body, 12, JustificationValues.Center) } : [],
        ],
        PageBreak => [new Paragraph(new Run(new Break { Type = BreakValues.Page }))],
        _ => throw new ArgumentException($"No Word form for {block.GetType().Name}.", nameof(block)),
    };

    // A line feed begins a paragraph of its own, as it does on the PDF.
    private static List<List<Model.Run>> Lines(IReadOnlyList<Model.Run> runs)
    {
        var lines = new List<List<Model.Run>> { new() };
        foreach (var run in runs)
        {
            var parts = string.Concat(Clusters.Of(run.Text)).Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    lines.Add([]);
                }

                lines[^1].Add(run with { Text = parts[i] });
            }
        }

        return lines;
    }

    private static Paragraph Line(
        string text, FontRole role, double size, JustificationValues justified,
        bool indented = false, bool keepNext = false, bool bold = false, int outline = 0, int right = 0) =>
        Paragraph([Run(text, role, size, bold)], justified, indented, keepNext, outline, right, size > 16 ? 0 : size < 16 ? 400 : LinePitch);

    private static Paragraph Paragraph(
        IEnumerable<OpenXmlElement> runs, JustificationValues justified,
        bool indented = false, bool keepNext = false, int outline = 0, int right = 0, int pitch = LinePitch)
    {
        var properties = new ParagraphProperties();
        if (keepNext)
        {
            properties.Append(new KeepNext());
        }

        properties.Append(new Kinsoku(), new OverflowPunctuation());
        properties.Append(pitch > 0 ? new SpacingBetweenLines { Before = "0", After = "0", Line = $"{pitch}", LineRule = LineSpacingRuleValues.Exact }
            : new SpacingBetweenLines { Before = "0", After = "0" });
        if (indented || right > 0)
        {
            var indentation = new Indentation();
            if (indented)
            {
                (indentation.FirstLine, indentation.FirstLineChars) = ($"{TwoCharacters}", 200);
            }

            if (right > 0)
            {
                indentation.Right = $"{right}";
            }

            properties.Append(indentation);
        }

        properties.Append(new Justification { Val = justified });
        if (outline > 0)
        {
            properties.Append(new OutlineLevel { Val = Math.Min(outline, 9) - 1 });
        }

        var paragraph = new Paragraph(properties);
        paragraph.Append(runs);
        return paragraph;
    }

    private static Paragraph Ruled(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(
            new BottomBorder { Val = BorderValues.Single, Size = 12, Color = "CC0000", Space = 8 });
        foreach (var properties in paragraph.Descendants<RunProperties>())
        {
            properties.Color = new Color { Val = "CC0000" };
        }

        return paragraph;
    }

    private static Run Run(string text, FontRole role, double size, bool bold = false, bool underlined = false)
    {
        var chinese = role switch
        {
            FontRole.Title => "方正小标宋简体",
            FontRole.Hei => "黑体",
            FontRole.Kai => "楷体_GB2312",
            FontRole.Song => "宋体",
            _ => "仿宋_GB2312",
        };
        var properties = new RunProperties(new RunFonts { Ascii = Latin, HighAnsi = Latin, EastAsia = chinese });
        if (bold)
        {
            properties.Append(new Bold());
        }

        properties.Append(new FontSize { Val = $"{(int)(size * 2)}" });
        if (underlined)
        {
            properties.Append(new Underline { Val = UnderlineValues.Single });
        }

        properties.Append(new Languages { Val = "en-US", EastAsia = "zh-CN" });
        return new Run(properties, new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static Table Table(DataTable table, double size, MainDocumentPart main)
    {
        var unit = BodyWidth / table.Columns.Sum(column => column.Weight);
        int[] widths = [.. table.Columns.Select(column => (int)(column.Weight * unit))];
        var word = new Table(
            new TableProperties(
                new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4 },
                    new LeftBorder { Val = BorderValues.Single, Size = 4 },
                    new BottomBorder { Val = BorderValues.Single, Size = 4 },
                    new RightBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        var waiting = new (int Rows, int Columns)[table.Columns.Count];
        foreach (var (row, isHead) in table.HeaderRows.Select(row => (row, true)).Concat(table.Rows.Select(row => (row, false))))
        {
            var properties = new TableRowProperties();
            if (row.MinLines > 1)
            {
                properties.Append(new TableRowHeight { Val = (uint)(row.MinLines * size * 30), HeightType = HeightRuleValues.AtLeast });
            }

            if (isHead)
            {
                properties.Append(new TableHeader());
            }

            var line = new TableRow(properties);
            var cells = new Queue<Model.TableCell>(row.Cells);
            for (var column = 0; column < widths.Length;)
            {
                var (rows, across) = waiting[column];
                if (rows > 0)
                {
                    waiting[column] = (rows - 1, across);
                    line.Append(Cell(null, widths[column..(column + across)].Sum(), across, continued: true, size, default));
                    column += across;
                    continue;
                }

                var cell = cells.TryDequeue(out var next) ? next : new Model.TableCell("");
                cell = isHead ? cell with { Role = FontRole.Hei, Alignment = cell.Alignment ?? Alignment.Center } : cell;
                waiting[column] = (cell.RowSpan - 1, cell.ColumnSpan);
                line.Append(Cell(
                    cell, widths[column..(column + cell.ColumnSpan)].Sum(), cell.ColumnSpan, continued: false, size, cell.Alignment ?? table.Columns[column].Alignment));
                column += cell.ColumnSpan;
            }

            word.Append(line);
        }

        return word;
    }

    private static TableCell Cell(Model.TableCell? cell, int width, int across, bool continued, double size, Alignment alignment)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (across > 1)
        {
            properties.Append(new GridSpan { Val = across });
        }

        if (continued || cell!.RowSpan > 1)
        {
            properties.Append(continued ? new VerticalMerge() : new VerticalMerge { Val = MergedCellValues.Restart });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var word = new TableCell(properties);
        foreach (var line in Lines([new Model.Run(cell?.Text ?? "")]))
        {
            word.Append(InCell(line[0].Text, cell?.Role ?? FontRole.Body, size, Justified(alignment), cell?.Indented ?? false));
        }

        if (cell?.Foot is { } foot)
        {
            word.Append(InCell(foot, cell.Role, size, JustificationValues.Right, indented: false));
        }

        return word;
    }

    private static Paragraph InCell(string text, FontRole role, double size, JustificationValues justified, bool indented)
    {
        var properties = new ParagraphProperties(new SnapToGrid { Val = false });
        if (indented)
        {
            properties.Append(new Indentation { FirstLine = $"{(int)(size * 40)}", FirstLineChars = 200 });
        }

        properties.Append(new Justification { Val = justified });
        return new Paragraph(properties, Run(text, role, size));
    }

    // Word joins tables that touch.
    private static Paragraph Gap() => new(new ParagraphProperties(
        new SnapToGrid { Val = false },
        new SpacingBetweenLines { Before = "0", After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact }));

    private static Run Image(Model.Picture picture, MainDocumentPart main)
    {
        const double EmuPerPoint = 12700;
        var bitmap = Bitmap.Read(picture.Bytes.Span);
        var part = main.AddImagePart(bitmap.IsJpeg ? ImagePartType.Jpeg : ImagePartType.Png);
        using (var data = new MemoryStream(picture.Bytes.ToArray()))
        {
            part.FeedData(data);
        }

        var scale = Math.Min(0.75, Math.Min(
            picture.MaxWidthMillimetres * Grid.Millimetre / bitmap.ShownWidth, picture.MaxHeightMillimetres * Grid.Millimetre / bitmap.ShownHeight));
        long width = (long)(bitmap.ShownWidth * scale * EmuPerPoint), height = (long)(bitmap.ShownHeight * scale * EmuPerPoint);
        var number = (uint)main.ImageParts.Count();
        return new Run(new Drawing(new Inline.Inline(
            new Inline.Extent { Cx = width, Cy = height },
            new Inline.DocProperties { Id = number, Name = $"图片 {number}", Description = Clean(picture.Alt) },
            new A.Graphic(new A.GraphicData(new Pic.Picture(
                new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = number, Name = $"图片 {number}" }, new Pic.NonVisualPictureDrawingProperties()),
                new Pic.BlipFill(new A.Blip { Embed = main.GetIdOfPart(part) }, new A.Stretch(new A.FillRectangle())),
                new Pic.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
            }))));
    }

    // GB/T 9704: the page number right on odd and left on even pages, one character in.
    private static SectionProperties Page(OfficialDocument document, MainDocumentPart main)
    {
        var section = new SectionProperties();
        foreach (var type in new[] { HeaderFooterValues.Default, HeaderFooterValues.Even })
        {
            var header = main.AddNewPart<HeaderPart>();
            var words = string.Join("　", new[] { document.Watermark, document.Notice }.Where(text => !string.IsNullOrEmpty(text)));
            header.Header = new Header(Line(words, FontRole.Hei, 10.5, JustificationValues.Center));
            section.Append(new HeaderReference { Type = type, Id = main.GetIdOfPart(header) });
        }

        foreach (var type in new[] { HeaderFooterValues.Default, HeaderFooterValues.Even })
        {
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(
                [
                    .. document.EachPage.Select(line => Line($"{line.Label}{line.Name}　　　　　　{line.Date}", FontRole.Body, 16, JustificationValues.Left)),
                    Paragraph(
                        [
                            Run("— ", FontRole.Song, 14),
                            new SimpleField(Run("1", FontRole.Song, 14)) { Instruction = " PAGE " },
                            Run(" —", FontRole.Song, 14),
                        ],
                        type == HeaderFooterValues.Default ? JustificationValues.Right : JustificationValues.Left),
                ]);
            section.Append(new FooterReference { Type = type, Id = main.GetIdOfPart(footer) });
        }

        section.Append(
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin { Top = 2098, Right = 1474, Bottom = 1984, Left = 1587, Header = 1417, Footer = 1400, Gutter = 0 },
            new DocGrid { Type = DocGridValues.Lines, LinePitch = LinePitch });
        return section;
    }

    private static JustificationValues Justified(Alignment alignment) => alignment switch
    {
        Alignment.Center => JustificationValues.Center,
        Alignment.Right => JustificationValues.Right,
        Alignment.Justified => JustificationValues.Both,
        _ => JustificationValues.Left,
    };

    // XML has no place for U+FFFE and U+FFFF.
    private static string Clean(string text) =>
        Clusters.Clean(text).Replace("\uFFFE", "", StringComparison.Ordinal).Replace("\uFFFF", "", StringComparison.Ordinal);
}
