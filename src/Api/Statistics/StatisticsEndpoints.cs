using System.ComponentModel;
using Enforcement.Api.SignIn;
using Enforcement.Application.Cases.Discretion;
using Enforcement.Application.Cases.Views;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Enforcement.Api.Statistics;

internal static class StatisticsEndpoints
{
    public static void MapStatistics(this IEndpointRouteBuilder routes)
    {
        Described(routes.MapGet("/api/statistics/annual", AnnualAsync), "get-annual-figures", "年度数字：立案、处罚决定、罚款、移送司法、首违不罚");
        Described(routes.MapGet("/api/statistics/fines", FinesAsync), "get-fine-spread", "同类案件罚款分布：件数、最小、四分位、中位、最大");
    }

    private static void Described(RouteHandlerBuilder route, string name, string summary) => route
        .WithName(name)
        .WithTags("统计")
        .WithSummary(summary)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    private static async Task<Ok<FineSpreadAnswer>> FinesAsync(
        [Description("违法行为代码，如 AIR-117")] string offence, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetFineSpread(await caller.GetAsync(cancellationToken), offence), cancellationToken));

    private static async Task<Ok<AnnualFiguresAnswer>> AnnualAsync(
        [Description("年份")] int year, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetAnnualFigures(await caller.GetAsync(cancellationToken), year), cancellationToken));
}
