using Enforcement.Documents.Layout;
using Enforcement.Documents.Model;
using QuestPDF.Elements.Table;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace Enforcement.Documents.QuestPdf;

/// <summary>Draws papers with QuestPDF, in the part of its interface that 2023.12 and 2026.7 share.</summary>
/// <param name="license">The licence the caller holds; government agencies must buy one.</param>
/// <param name="families">The family of each role, registered with QuestPDF by the caller.</param>
public sealed class QuestPdfRenderer(LicenseType license, IReadOnlyDictionary<FontRole, string> families)
{
    private const float BodySize = 16;
    private const float LineHeight = 1.25f;

    /// <summary>Writes the paper as a file.</summary>
    public void Render(OfficialDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        QuestPDF.Settings.License = license;
        Document.Create(container => container.Page(page =>
        {
            page.Size(PageSizes.A4);
            page.MarginTop(37, Unit.Millimetre);
            page.MarginLeft(28, Unit.Millimetre);
            page.MarginRight(26, Unit.Millimetre);
            page.MarginBottom(20, Unit.Millimetre);
            page.DefaultTextStyle(style => style.FontFamily(families[FontRole.Body]).FontSize(BodySize).LineHeight(LineHeight));
            page.Header().Text(text =>
            {
                text.AlignCenter();
                Span(text, string.Join("　", new[] { document.Watermark, document.Notice }.Where(words => !string.IsNullOrEmpty(words))), FontRole.Hei, 10.5f);
            });
            page.Content().Column(column =>
            {
                foreach (var block in document.Blocks)
                {
                    Add(column, block);
                }
            });
            page.Footer().Text(text =>
            {
                text.AlignCenter();
                Span(text, "— ", FontRole.Song, 14);
                text.CurrentPageNumber().FontFamily(families[FontRole.Song]).FontSize(14);
                Span(text, " —", FontRole.Song, 14);
            });
        })).WithMetadata(new DocumentMetadata
        {
            Title = Clusters.Clean(document.Info.Title),
            Author = Clusters.Clean(document.Info.Author),
            Subject = Clusters.Clean(document.Info.Subject),
            Producer = "Enforcement",
            CreationDate = document.Info.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        }).GeneratePdf(output);
    }

    private void Add(ColumnDescriptor column, Block block)
    {
        switch (block)
        {
            case Masthead masthead:
                Line(column, masthead.Agency, FontRole.Title, 30, Alignment.Center, colour: Colors.Red.Darken2);
                column.Item().LineHorizontal(1.5f);
                break;
            case TitleBlock title:
                foreach (var line in title.Lines)
                {
                    Line(column, line, FontRole.Title, 22, Alignment.Center);
                }

                break;
            case NumberLine number:
                Line(column, number.Text, FontRole.Body, BodySize, Alignment.Center);
                break;
            case Addressee addressee:
                Line(column, addressee.Text, FontRole.Body, BodySize, Alignment.Left);
                break;
            case Heading heading:
                var role = heading.Level switch { 1 => FontRole.Hei, 2 => FontRole.Kai, _ => FontRole.Body };
                column.Item().EnsureSpace(60).Text(text => Span(text, "　　" + heading.Text, role, BodySize));
                break;
            case Paragraph paragraph:
                column.Item().Text(text =>
                {
                    Align(text, paragraph.Alignment);
                    Span(text, paragraph.Indented ? "　　" : "", FontRole.Body, BodySize);
                    foreach (var run in paragraph.Runs)
                    {
                        var span = Span(text, run.Text, run.Role, BodySize);
                        span = run.Bold ? span.Bold() : span;
                        _ = run.Underlined ? span.Underline() : span;
                    }
                });
                break;
            case Group group:
                column.Item().ShowEntire().Column(inner =>
                {
                    foreach (var part in group.Blocks)
                    {
                        Add(inner, part);
                    }
                });
                break;
            case FormTable form:
                column.Item().PaddingVertical(4).Table(table => Fill(table, form.AsTable(), 12));
                break;
            case DataTable data:
                column.Item().PaddingVertical(4).Table(table => Fill(table, data, 10.5f));
                break;
            case Attachments attachments:
                for (var i = 0; i < attachments.Titles.Count; i++)
                {
                    var number = attachments.Titles.Count == 1 ? "" : $"{i + 1}．";
                    Line(column, (i == 0 ? "　　附件：" : "　　　　　") + number + attachments.Titles[i], FontRole.Body, BodySize, Alignment.Left);
                }

                break;
            case SignatureLines lines:
                foreach (var line in lines.Lines)
                {
                    column.Item().Text(text =>
                    {
                        Span(text, line.Label, FontRole.Body, BodySize);
                        Span(text, line.Name.Length > 0 ? $"　{line.Name}　" : "　　　　　　　", FontRole.Body, BodySize).Underline();
                        Span(text, "　" + line.Date, FontRole.Body, BodySize);
                    });
                }

                break;
            case SignatureBlock signature:
                column.Item().ShowEntire().PaddingTop(20).PaddingRight(60).Text(text =>
                {
                    text.AlignRight();
                    Span(text, $"{signature.Agency}\n{signature.Date}", FontRole.Body, BodySize);
                });
                break;
            case Note note:
                Line(column, note.Text, FontRole.Body, 12, Alignment.Left);
                break;
            case QrCode code:
                Line(column, $"（{code.Alt}）", FontRole.Body, 12, Alignment.Right);
                break;
            case Picture picture:
                column.Item().AlignCenter().MaxWidth((float)picture.MaxWidthMillimetres, Unit.Millimetre)
                    .MaxHeight((float)picture.MaxHeightMillimetres, Unit.Millimetre).Image(picture.Bytes.ToArray()).FitArea();
                if (picture.Caption is { } caption)
                {
                    Line(column, caption, FontRole.Body, 12, Alignment.Center);
                }

                break;
            case PageBreak:
                column.Item().PageBreak();
                break;
            default:
                throw new ArgumentException($"No QuestPDF form for {block.GetType().Name}.", nameof(block));
        }
    }

    private void Fill(TableDescriptor table, DataTable data, float size)
    {
        table.ColumnsDefinition(columns =>
        {
            foreach (var column in data.Columns)
            {
                columns.RelativeColumn((float)column.Weight);
            }
        });
        if (data.HeaderRows.Count > 0)
        {
            table.Header(header => Place(header.Cell, data.HeaderRows, data.Columns, size, isHead: true));
        }

        Place(table.Cell, data.Rows, data.Columns, size, isHead: false);
    }

    private void Place(Func<ITableCellContainer> next, IReadOnlyList<TableRow> rows, IReadOnlyList<TableColumn> columns, float size, bool isHead)
    {
        var taken = new bool[rows.Count, columns.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            var waiting = new Queue<TableCell>(rows[row].Cells);
            for (var column = 0; column < columns.Count; column++)
            {
                if (taken[row, column])
                {
                    continue;
                }

                var cell = waiting.TryDequeue(out var given) ? given : new TableCell("");
                var deep = Math.Min(cell.RowSpan, rows.Count - row);
                for (var square = 0; square < deep * cell.ColumnSpan; square++)
                {
                    taken[row + square / cell.ColumnSpan, column + square % cell.ColumnSpan] = true;
                }

                var alignment = cell.Alignment ?? (isHead ? Alignment.Center : columns[column].Alignment);
                next().Row((uint)row + 1).Column((uint)column + 1).RowSpan((uint)deep).ColumnSpan((uint)cell.ColumnSpan)
                    .Border(0.5f).Padding(4).MinHeight(rows[row].MinLines * size * LineHeight).AlignMiddle().Text(text =>
                    {
                        Align(text, alignment);
                        Span(text, (cell.Indented ? "　　" : "") + cell.Text + (cell.Foot is { } foot ? "\n　　" + foot : ""), isHead ? FontRole.Hei : cell.Role, size);
                    });
            }
        }
    }

    private void Line(ColumnDescriptor column, string words, FontRole role, float size, Alignment alignment, string? colour = null) =>
        column.Item().Text(text =>
        {
            Align(text, alignment);
            var span = Span(text, words, role, size);
            _ = colour is null ? span : span.FontColor(colour);
        });

    // Few Chinese fonts have ☐ and ☑, and a missing ☑ looks like a missing ☐.
    private TextSpanDescriptor Span(TextDescriptor text, string words, FontRole role, float size) =>
        text.Span(string.Concat(Clusters.Of(words)).Replace('☐', '□').Replace('☑', '√')).FontFamily(families[role]).FontSize(size);

    private static void Align(TextDescriptor text, Alignment alignment)
    {
        switch (alignment)
        {
            case Alignment.Center:
                text.AlignCenter();
                break;
            case Alignment.Right:
                text.AlignRight();
                break;
            default:
                text.AlignLeft();
                break;
        }
    }
}
