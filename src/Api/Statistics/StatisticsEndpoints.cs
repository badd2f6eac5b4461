using System.ComponentModel;
using Enforcement.Api.SignIn;
using Enforcement.Application.Cases.Views;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Enforcement.Api.Statistics;

internal static class StatisticsEndpoints
{
    public static void MapStatistics(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/statistics/annual", AnnualAsync)
        .WithName("get-annual-figures")
        .WithTags("统计")
        .WithSummary("年度数字：立案、处罚决定、罚款、移送司法")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    private static async Task<Ok<AnnualFiguresAnswer>> AnnualAsync(
        [Description("年份")] int year, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetAnnualFigures(await caller.GetAsync(cancellationToken), year), cancellationToken));
}
