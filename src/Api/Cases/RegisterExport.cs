using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Enforcement.Api.Shell;
using Enforcement.Api.SignIn;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Demonstration;
using Enforcement.Domain.Law;
using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Enforcement.Api.Cases;

/// <summary>The register as a file for spreadsheets: the same rows, columns and order as the page it is asked from, all pages of it.</summary>
internal static class RegisterExport
{
    private const int PageLength = 200;

    public static void MapRegisterExport(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/export.csv", CsvAsync).ExcludeFromDescription();
        routes.MapGet("/cases/export.xlsx", XlsxAsync).ExcludeFromDescription();
    }

    private static async Task CsvAsync(HttpContext http, CurrentCaller current, IMediator mediator, LawBook law)
    {
        var table = await OpenAsync(http, current, mediator, law, "text/csv; charset=utf-8", "csv");
        await using var writer = new StreamWriter(http.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await foreach (var row in table)
        {
            await writer.WriteLineAsync(string.Join(',', row.Select(cell => $"\"{Inert(cell.Text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).AsMemory(), http.RequestAborted);
        }
    }

    private static async Task XlsxAsync(HttpContext http, CurrentCaller current, IMediator mediator, LawBook law)
    {
        var table = await OpenAsync(http, current, mediator, law, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
        // The archive's table of contents is written synchronously, whatever one asks of it.
        http.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await using var zip = await ZipArchive.CreateAsync(http.Response.Body, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, http.RequestAborted);
        await PartAsync(zip, "[Content_Types].xml", """
            <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
            """);
        await PartAsync(zip, "_rels/.rels", """
            <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        await PartAsync(zip, "xl/workbook.xml", """
            <?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="案件台账" sheetId="1" r:id="rId1"/></sheets></workbook>
            """);
        await PartAsync(zip, "xl/_rels/workbook.xml.rels", """
            <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
            """);
        await using var sheet = new StreamWriter(await zip.CreateEntry("xl/worksheets/sheet1.xml").OpenAsync(http.RequestAborted));
        await sheet.WriteAsync("""<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
        await foreach (var row in table)
        {
            await sheet.WriteAsync("<row>" + string.Concat(row.Select(Cell)) + "</row>");
        }

        await sheet.WriteAsync("</sheetData></worksheet>");
    }

    private static string Cell((string Text, decimal? Number) cell) => cell.Number is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"<c><v>{number}</v></c>")
        : $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell.Text)}</t></is></c>";

    private static async Task PartAsync(ZipArchive zip, string name, string content)
    {
        await using var part = new StreamWriter(await zip.CreateEntry(name).OpenAsync());
        await part.WriteAsync(content.Trim());
    }

    /// <summary>Asks for the first page before anything is sent, so that a refusal is still a refusal.</summary>
    private static async Task<IAsyncEnumerable<IReadOnlyList<(string Text, decimal? Number)>>> OpenAsync(
        HttpContext http, CurrentCaller current, IMediator mediator, LawBook law, string type, string extension)
    {
        var caller = await current.GetAsync(http.RequestAborted);
        var (filter, sort) = CasesAddress.Asked(http.Request.Query);
        var columns = RegisterColumn.Of(http.Request.Query["cols"]);
        var first = await mediator.Send(new GetRegister(caller, filter, sort, PageLength, null), http.RequestAborted);
        http.Response.ContentType = type;
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileNameStar = caller.Agency.IsDemonstration ? $"案件台账-{DemonstrationAgency.Notice}.{extension}" : $"案件台账.{extension}",
        }.ToString();
        http.Response.Headers.CacheControl = "no-store";
        return Rows();

        async IAsyncEnumerable<IReadOnlyList<(string, decimal?)>> Rows()
        {
            if (caller.Agency.IsDemonstration)
            {
                yield return [(DemonstrationAgency.Notice, null)];
            }

            yield return [.. columns.Select(c => (c.Head, (decimal?)null))];
            for (var page = first; ; page = await mediator.Send(new GetRegister(caller, filter, sort, PageLength, page.Next), http.RequestAborted))
            {
                foreach (var row in page.Items)
                {
                    yield return [.. columns.Select(c => (Text(c, row, law), c.Key switch { "fine" => row.FineYuan, "owed" => row.OwedYuan, _ => null }))];
                }

                if (page.Next is null)
                {
                    break;
                }
            }
        }
    }

    private static string Text(RegisterColumn column, CaseRegisterRow row, LawBook law) =>
        column.Text(row, law) is var text && text == Shown.Nothing ? "" : text.Replace(",", column.IsNumber ? "" : ",", StringComparison.Ordinal);

    /// <summary>A text that a spreadsheet would take for a formula is made one no more.</summary>
    private static string Inert(string text) => text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') ? "'" + text : text;
}
