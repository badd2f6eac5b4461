using System.ComponentModel;
using Enforcement.Api.SignIn;
using Enforcement.Application.Cases.Views;
using Enforcement.Domain.Cases;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Enforcement.Api.Cases;

/// <summary>Reading cases.</summary>
internal static class CaseEndpoints
{
    private const int DefaultLimit = 50;

    public static void MapCases(this IEndpointRouteBuilder routes)
    {
        routes.MapActs();
        var cases = routes.MapGroup("/api/cases").WithTags("案件")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);
        cases.MapGet("", RegisterAsync).WithName("list-cases").WithSummary("案件台账，按游标翻页");
        var one = cases.MapGroup("/{id:guid}").ProducesProblem(StatusCodes.Status404NotFound);
        // The same paper for a browser, whose cookie counts outside /api only.
        routes.MapGet("/cases/{id:guid}/documents/{documentId:guid}", DocumentAsync).ExcludeFromDescription();
        routes.MapGet("/cases/{id:guid}/documents/{documentId:guid}/public", PublicVersionAsync).ExcludeFromDescription();
        one.MapGet("", CaseAsync).WithName("get-case").WithSummary("案件，可问某日的效力状态或某时刻的已知状态");
        one.MapGet("/timeline", TimelineAsync).WithName("get-timeline").WithSummary("办案时间线");
        one.MapGet("/deadlines", DeadlinesAsync).WithName("get-deadlines").WithSummary("期限，逐日说明");
        one.MapGet("/documents", DocumentsAsync).WithName("list-documents").WithSummary("本案制发的文书");
        one.MapGet("/documents/{documentId:guid}", DocumentAsync).WithName("get-document").WithSummary("文书的 PDF")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf").ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        one.MapGet("/documents/{documentId:guid}/public", PublicVersionAsync).WithName("get-public-version").WithSummary("已公开的处罚决定书公开版的 PDF")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf").ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        one.MapGet("/documents/{documentId:guid}/public/preview", PreviewAsync).WithName("preview-public-version")
            .WithSummary("处罚决定书的公开版与签发的文字对照，公开以前核对").ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        routes.MapDossier(one);
        one.MapGet("/acts", ActsAsync).WithName("get-acts").WithSummary("各步骤现在能否办理，不能的写明规则和缺少的事实");
    }

    private static async Task<Ok<RegisterPage>> RegisterAsync(
        CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken,
        [Description("当事人名称、案号或文号的一部分")] string? search = null,
        [Description("阶段")] Choice<CaseStage>? stage = null,
        [Description("乡镇")] string? township = null,
        [Description("违法行为代码")] string? offence = null,
        [Description("调查人员用户名")] string? officer = null,
        [Description("立案年份")] int? filedYear = null,
        [Description("处罚决定年份")] int? decidedYear = null,
        [Description("移送司法被受理的年份")] int? referredYear = null,
        [Description("首违不罚的年份")] int? sparedYear = null,
        [Description("排序：立案日期、决定日期、罚款数额，均从新到旧、从大到小")] Choice<RegisterSort>? sort = null,
        [Description("每页条数，1 至 200")] int? limit = null,
        [Description("上一页答复中的 next")] string? cursor = null) =>
        TypedResults.Ok(await mediator.Send(
            new GetRegister(
                await caller.GetAsync(cancellationToken), new(search, stage?.Value, township, offence, officer, filedYear, decidedYear, referredYear, sparedYear),
                sort?.Value ?? RegisterSort.Filed, limit ?? DefaultLimit, cursor),
            cancellationToken));

    private static async Task<Ok<CaseOverview>> CaseAsync(
        Guid id, HttpContext http, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken,
        [Description("问该日（含）的效力状态，yyyy-MM-dd")] DateOnly? asOf = null, [Description("问该时刻的已知状态")] DateTimeOffset? knownAt = null)
    {
        var file = await mediator.Send(new GetCase(await caller.GetAsync(cancellationToken), id, new(asOf, knownAt)), cancellationToken);
        http.Response.Headers.ETag = IfMatch.Tag(file.Version);
        return TypedResults.Ok(file);
    }

    private static async Task<Ok<ItemList<TimelineEntry>>> TimelineAsync(
        Guid id, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken,
        [Description("问该日（含）的效力状态，yyyy-MM-dd")] DateOnly? asOf = null, [Description("问该时刻的已知状态")] DateTimeOffset? knownAt = null) =>
        TypedResults.Ok(new ItemList<TimelineEntry>(
            await mediator.Send(new GetTimeline(await caller.GetAsync(cancellationToken), id, new(asOf, knownAt)), cancellationToken)));

    private static async Task<Ok<ItemList<DeadlineRow>>> DeadlinesAsync(
        Guid id, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken,
        [Description("问该日（含）的效力状态，yyyy-MM-dd")] DateOnly? asOf = null, [Description("问该时刻的已知状态")] DateTimeOffset? knownAt = null) =>
        TypedResults.Ok(new ItemList<DeadlineRow>(
            await mediator.Send(new GetDeadlines(await caller.GetAsync(cancellationToken), id, new(asOf, knownAt)), cancellationToken)));

    private static async Task<Ok<ItemList<DocumentRow>>> DocumentsAsync(
        Guid id, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken,
        [Description("问该日（含）的效力状态，yyyy-MM-dd")] DateOnly? asOf = null, [Description("问该时刻的已知状态")] DateTimeOffset? knownAt = null) =>
        TypedResults.Ok(new ItemList<DocumentRow>(
            await mediator.Send(new GetDocuments(await caller.GetAsync(cancellationToken), id, new(asOf, knownAt)), cancellationToken)));

    internal static async Task<FileContentHttpResult> DocumentAsync(
        Guid id, Guid documentId, HttpContext http, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken) =>
        Pdf(http, await mediator.Send(new GetDocument(await caller.GetAsync(cancellationToken), id, documentId), cancellationToken));

    private static async Task<FileContentHttpResult> PublicVersionAsync(
        Guid id, Guid documentId, HttpContext http, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken) =>
        Pdf(http, await mediator.Send(new GetPublicVersion(await caller.GetAsync(cancellationToken), id, documentId), cancellationToken));

    private static async Task<Ok<PublicVersionPreview>> PreviewAsync(
        Guid id, Guid documentId, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken,
        [Description("另外隐去的文字，可以有多个")] string[]? alsoHidden = null) =>
        TypedResults.Ok(await mediator.Send(
            new PreviewPublicVersion(await caller.GetAsync(cancellationToken), id, documentId, alsoHidden ?? []), cancellationToken));

    /// <summary>A paper, shown in the browser under its own name, and never kept by a cache: it names people.</summary>
    internal static FileContentHttpResult Pdf(HttpContext http, DrawnPaper paper)
    {
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileNameStar = paper.FileName }.ToString();
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ETag = $"\"{paper.Sha256}\"";
        return TypedResults.File(paper.Pdf, "application/pdf");
    }

    private static async Task<Ok<ItemList<ActRow>>> ActsAsync(
        Guid id, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken,
        [Description("问该日（含）的效力状态，yyyy-MM-dd")] DateOnly? asOf = null, [Description("问该时刻的已知状态")] DateTimeOffset? knownAt = null) =>
        TypedResults.Ok(new ItemList<ActRow>(
            await mediator.Send(new GetActs(await caller.GetAsync(cancellationToken), id, new(asOf, knownAt)), cancellationToken)));
}

/// <summary>A list that fits on one page.</summary>
internal sealed record ItemList<T>(IReadOnlyList<T> Items, string? Next = null);
