using Enforcement.Api.SignIn;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Pipeline;
using MediatR;
using Microsoft.Net.Http.Headers;

namespace Enforcement.Api.Files;

/// <summary>The files of evidence, for those who may read the case they belong to.</summary>
internal static class EvidenceEndpoints
{
    public static void MapEvidence(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id:guid}/files/{sha256}", FileAsync).ExcludeFromDescription();
        routes.MapGet("/cases/{id:guid}/files/{sha256}/thumbnail", ThumbnailAsync).ExcludeFromDescription();
    }

    public static string Address(Guid caseId, string sha256) => $"/cases/{caseId}/files/{sha256}";

    private static async Task<IResult> FileAsync(
        Guid id, string sha256, HttpContext http, CurrentCaller caller, IMediator mediator, EvidenceStore files, CancellationToken cancellationToken)
    {
        var (name, content, kind) = await FindAsync(id, sha256, caller, mediator, files, cancellationToken);
        http.Response.Headers.ContentDisposition =
            new ContentDispositionHeaderValue(kind.IsShown ? "inline" : "attachment") { FileNameStar = name }.ToString();
        // A file from outside runs nothing here, whatever is in it; browsers show no PDF in a sandbox, and run their own viewer apart.
        if (kind.ContentType != "application/pdf")
        {
            http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        }

        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ETag = $"\"{sha256}\"";
        return Results.Stream(content, kind.ContentType, enableRangeProcessing: true);
    }

    private static async Task<IResult> ThumbnailAsync(
        Guid id, string sha256, HttpContext http, CurrentCaller caller, IMediator mediator, EvidenceStore files, CancellationToken cancellationToken)
    {
        var (name, content, _) = await FindAsync(id, sha256, caller, mediator, files, cancellationToken);
        await using var picture = content;
        http.Response.Headers.CacheControl = "no-store";
        return await Thumbnail.OfAsync(picture, cancellationToken) is { } small
            ? Results.Bytes(small, Thumbnail.ContentType)
            : throw new NotFoundException($"“{name}”不是可以缩小显示的图片");
    }

    private static async Task<(string Name, Stream Content, FileKind Kind)> FindAsync(
        Guid id, string sha256, CurrentCaller caller, IMediator mediator, EvidenceStore files, CancellationToken cancellationToken)
    {
        var file = await mediator.Send(new GetCase(await caller.GetAsync(cancellationToken), id, Moment.Now), cancellationToken);
        if (file.Evidence.SelectMany(e => e.Files).FirstOrDefault(f => f.Sha256 == sha256) is not { } registered)
        {
            throw new NotFoundException("本案没有这个证据文件");
        }

        return await files.FindAsync(sha256, cancellationToken) is var (content, kind)
            ? (registered.Name, content, kind)
            : throw new NotFoundException($"系统中没有“{registered.Name}”的内容：登记时没有上传，或者内容与登记的 SHA-256 不符");
    }
}
