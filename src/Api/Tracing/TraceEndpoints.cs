using System.ComponentModel;
using Enforcement.Api.Cases;
using Enforcement.Api.SignIn;
using Enforcement.Application.Cases.Tracing;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Enforcement.Api.Tracing;

/// <summary>What only discipline inspectors read; each reading is on record.</summary>
internal static class TraceEndpoints
{
    public const int DefaultLimit = 100;

    public static void MapTraces(this IEndpointRouteBuilder routes)
    {
        Described(routes.MapGet("/api/cases/{id:guid}/trace", CaseAsync), "get-case-trace", "案件责任追溯：谁以什么身份办了什么、期限、罚款轨迹、十项查核（仅纪检监察，查阅留痕）")
            .ProducesProblem(StatusCodes.Status404NotFound);
        Described(routes.MapGet("/api/cases/{id:guid}/trace.pdf", PaperAsync), "get-case-trace-pdf", "案件责任追溯记录的 PDF（仅纪检监察，查阅留痕）")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        Described(routes.MapGet("/api/trace/annual", AnnualAsync), "get-annual-trace", "年度责任追溯：立案各件去向和十项查核汇总（仅纪检监察，查阅留痕）");
        // The same record for a browser, whose cookie counts outside /api only.
        routes.MapGet("/cases/{id:guid}/trace.pdf", PaperAsync).ExcludeFromDescription();
    }

    private static RouteHandlerBuilder Described(RouteHandlerBuilder route, string name, string summary) => route
        .WithName(name)
        .WithTags("责任追溯")
        .WithSummary(summary)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    private static async Task<Ok<CaseTraceAnswer>> CaseAsync(Guid id, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetCaseTrace(await caller.GetAsync(cancellationToken), id), cancellationToken));

    private static async Task<FileContentHttpResult> PaperAsync(
        Guid id, HttpContext http, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken) =>
        CaseEndpoints.Pdf(http, await mediator.Send(new GetCaseTracePaper(await caller.GetAsync(cancellationToken), id), cancellationToken));

    private static async Task<Ok<AnnualTraceAnswer>> AnnualAsync(
        [Description("立案年份")] int year, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken,
        [Description("每页列出的案件数，1 至 200；汇总数总是全年的")] int? limit = null,
        [Description("上一页答复中的 next")] string? cursor = null) =>
        TypedResults.Ok(await mediator.Send(new GetAnnualTrace(await caller.GetAsync(cancellationToken), year, limit ?? DefaultLimit, cursor), cancellationToken));
}
