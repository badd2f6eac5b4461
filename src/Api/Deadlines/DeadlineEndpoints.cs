using System.ComponentModel;
using Enforcement.Api.SignIn;
using Enforcement.Application.Cases.Clocks;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Enforcement.Api.Deadlines;

internal static class DeadlineEndpoints
{
    private const int DefaultLimit = 50;

    public static void MapDeadlines(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/deadlines", BoardAsync)
        .WithName("list-deadlines")
        .WithTags("期限")
        .WithSummary("期限看板：进行中和已超期的期限，最近的在前；超期的记明当日由谁办理")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    private static async Task<Ok<BoardPage>> BoardAsync(
        CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken,
        [Description("期限种类，例如 decision.limit")] string? kind = null,
        [Description("调查人员用户名")] string? officer = null,
        [Description("乡镇")] string? township = null,
        [Description("剩余自然日不多于")] int? maxDaysLeft = null,
        [Description("只看超期的（true）或者未超期的（false）")] bool? missed = null,
        [Description("只看机关和当事人必须完成的期限")] bool? dutiesOnly = null,
        [Description("每页条数，1 至 200")] int? limit = null,
        [Description("上一页答复中的 next")] string? cursor = null) =>
        TypedResults.Ok(await mediator.Send(
            new GetDeadlineBoard(
                await caller.GetAsync(cancellationToken), new(kind, officer, township, maxDaysLeft, missed, dutiesOnly ?? false),
                limit ?? DefaultLimit, cursor),
            cancellationToken));
}
