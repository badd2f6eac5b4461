using Enforcement.Api.SignIn;
using Enforcement.Application.Cases.Views;
using Enforcement.Domain.Cases.Archive;
using MediatR;
using Microsoft.Net.Http.Headers;

namespace Enforcement.Api.Cases;

/// <summary>The volumes of a dossier as PDF, sent while they are written: a browser shows at once how much has come.</summary>
internal static class DossierEndpoints
{
    public static void MapDossier(this IEndpointRouteBuilder routes, RouteGroupBuilder one)
    {
        one.MapGet("/dossier/{volume}", VolumeAsync).WithName("get-dossier-volume").WithSummary("案卷的正卷或者副卷，一个 PDF：封面、目录、各件材料、备考表")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf").ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        // The same for a browser, whose cookie counts outside /api only.
        routes.MapGet("/cases/{id:guid}/dossier/{volume}", VolumeAsync).ExcludeFromDescription();
    }

    private static async Task VolumeAsync(
        Guid id, Choice<DossierVolume> volume, HttpContext http, CurrentCaller caller, IMediator mediator, CancellationToken cancellationToken)
    {
        var bound = await mediator.Send(new GetDossierVolume(await caller.GetAsync(cancellationToken), id, volume.Value), cancellationToken);
        http.Response.ContentType = "application/pdf";
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = bound.FileName }.ToString();
        // It names people, and must be kept by no cache.
        http.Response.Headers.CacheControl = "no-store";
        await bound.Binding.WriteAsync(http.Response.Body, cancellationToken);
    }
}
