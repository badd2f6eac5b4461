using System.Globalization;
using Enforcement.Api.Files;
using Enforcement.Api.SignIn;
using Enforcement.Application.Cases.Drafts;
using Enforcement.Application.Pipeline;
using Enforcement.Domain.Cases;
using FluentValidation;
using JasperFx;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Enforcement.Api.Acts;

/// <summary>
/// Where the forms of the acts are sent. What was typed is kept before anything else is asked, and every answer is an address to go to:
/// neither a fault, nor an ended session, nor a restart loses it, and loading a page again sends nothing twice.
/// </summary>
internal static class ActSubmissions
{
    public const string FormAddress = "/acts/form";
    public const string SubmitAddress = "/acts/submit";
    public const string TicketField = "ticket";
    public const string KeyField = "key";
    public const string VersionField = "version";
    public const string IntentField = "intent";
    public const string PrincipalField = "on-behalf-of";
    public const string FileSuffix = ".upload";

    /// <summary>The element in which stands what follows from the words that are kept.</summary>
    public const string BesideId = "beside";

    public static void MapActSubmissions(this IEndpointRouteBuilder routes)
    {
        // Both look at session and token themselves: what was typed is kept also when one of them has ended.
        routes.MapPost(FormAddress, KeepAsync).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription()
            .WithMetadata(new RequestSizeLimitAttribute(EvidenceStore.LargestUpload));
        routes.MapPost(SubmitAddress, SubmitAsync).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
        routes.MapGet("/cases/{id:guid}/acts/{act}/draft.pdf", DraftAsync).ExcludeFromDescription();
        routes.MapGet("/cases/new/{act}/draft.pdf", (string act, HttpContext http, ActWorks works, IMediator mediator, CancellationToken cancellationToken) =>
            DraftAsync(null, act, http, works, mediator, cancellationToken)).ExcludeFromDescription();
    }

    private static async Task<IResult> KeepAsync(
        HttpContext http, IDataProtectionProvider protection, IAntiforgery antiforgery, ActDrafts drafts, EvidenceStore files, IServiceProvider services,
        CancellationToken cancellationToken)
    {
        var posted = await http.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = EvidenceStore.LargestUpload, ValueCountLimit = 4096 }, cancellationToken);
        if (FormTicket.Open(posted[TicketField], protection) is not { } ticket)
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        var desk = ActDesk.Of(ticket.Act, begins: ticket.CaseId is null);
        var form = ActForm.Of(desk.Act, desk.Validator(services));
        var intent = posted[IntentField].ToString().Split(':');
        var values = FormValues.Of(posted, form);
        var isTheirs = Signing.Identity(http.User) is { } who && who.User == ticket.User && await antiforgery.IsRequestValidAsync(http);
        var refusedFiles = isTheirs ? await TakeInAsync(posted.Files, values, files, cancellationToken) : [];
        Change(values, form, intent);
        var version = long.TryParse(posted[VersionField], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : (long?)null;
        if (intent is ["accept", var present] && long.TryParse(present, NumberStyles.None, CultureInfo.InvariantCulture, out var accepted))
        {
            version = accepted;
        }

        var draft = new ActDraft
        {
            Id = ActDraft.IdOf(ticket.User, ticket.CaseId, ticket.Act),
            Owner = ticket.User,
            Act = ticket.Act,
            CaseId = ticket.CaseId,
            Version = version,
            Key = posted[KeyField].ToString() is { Length: > 0 and <= 200 } key ? key : Guid.CreateVersion7().ToString(),
            Values = values.All,
            OnBehalfOf = posted[PrincipalField].ToString() is { Length: > 0 and <= 100 } principal ? principal : null,
            IsAsked = intent[0] is "check",
        };
        if (intent[0] != "discard" || !isTheirs)
        {
            await drafts.SaveAsync(ticket.Agency, draft, cancellationToken);
        }

        var address = ActAddress.Form(ticket.CaseId, ticket.Act);
        if (!isTheirs)
        {
            return http.User.Identity?.IsAuthenticated == true
                ? Results.LocalRedirect($"{address}?kept=1")
                : Results.LocalRedirect($"/sign-in?returnUrl={Uri.EscapeDataString($"{address}?kept=1")}");
        }

        switch (intent[0])
        {
            case "autosave":
                return Results.NoContent();
            case "discard":
                await drafts.DiscardAsync(ticket.Agency, draft.Id, cancellationToken);
                return Results.LocalRedirect(ticket.CaseId is { } id ? $"/cases/{id}" : "/");
            case "check" when refusedFiles.Count == 0:
                return Results.LocalRedirect(ActAddress.Check(ticket.CaseId, ticket.Act));
            case "preview":
                return Results.LocalRedirect($"{address}#{BesideId}");
            case "save":
                return Results.LocalRedirect($"{address}?saved=1");
            default:
                var refused = string.Join('；', refusedFiles);
                var at = intent is [_, var path, ..] ? $"#{FieldId.Of(path)}" : "";
                return Results.LocalRedirect($"{address}{(refused.Length > 0 ? $"?refused={Uri.EscapeDataString(refused)}" : "")}{at}");
        }
    }

    /// <summary>The paper that would come of what was typed and kept, as far as it has come.</summary>
    private static async Task<IResult> DraftAsync(Guid? id, string act, HttpContext http, ActWorks works, IMediator mediator, CancellationToken cancellationToken)
    {
        try
        {
            var work = await works.OpenAsync(id, act, cancellationToken);
            var reader = new FormReader(work.Values, asksForDays: true);
            var body = reader.Read(work.Form);
            if (work.Draft is null || reader.Errors.Count > 0)
            {
                throw new NotFoundException("没有可以预览的文书：请先填写");
            }

            var paper = await work.Desk.DraftAsync(mediator, work.Caller, id, body, cancellationToken);
            http.Response.Headers.ContentDisposition = new Microsoft.Net.Http.Headers.ContentDispositionHeaderValue("inline") { FileNameStar = paper.FileName }.ToString();
            http.Response.Headers.CacheControl = "no-store";
            return Results.File(paper.Pdf, "application/pdf");
        }
        catch (NotFoundException none)
        {
            // In words alone: it is asked for by a frame, and no page of ours is shown in one. So it ends when the act is confirmed before its paper is drawn.
            return Results.Text(none.Message, statusCode: StatusCodes.Status404NotFound);
        }
    }

    /// <summary>Adds and removes rows as the button that was pressed says.</summary>
    private static void Change(FormValues values, ActForm form, string[] intent)
    {
        switch (intent)
        {
            case ["add", var path]:
                values.AddRow(path);
                break;
            case ["remove", var path, var row] when int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var index):
                values.RemoveRow(path, index);
                break;
            case ["check"]:
                values.DropEmptyRows(form.Fields);
                break;
            default:
                break;
        }
    }

    /// <summary>Stores what was uploaded and writes name, hash and size into the form's rows; answers why files were refused.</summary>
    private static async Task<List<string>> TakeInAsync(IFormFileCollection uploads, FormValues values, EvidenceStore files, CancellationToken cancellationToken)
    {
        var refused = new List<string>();
        foreach (var upload in uploads.Where(f => f.Length > 0 && f.Name.EndsWith(FileSuffix, StringComparison.Ordinal)))
        {
            var path = upload.Name[..^FileSuffix.Length];
            try
            {
                await using var content = upload.OpenReadStream();
                var stored = await files.TakeInAsync(content, upload.FileName, cancellationToken);
                var row = values.Rows(path);
                values.AddRow(path);
                values.Set($"{path}[{row}].name", stored.Name);
                values.Set($"{path}[{row}].sha256", stored.Sha256);
                values.Set($"{path}[{row}].bytes", stored.Bytes.ToString(CultureInfo.InvariantCulture));
            }
            catch (FileRefusedException why)
            {
                refused.Add(why.Message);
            }
        }

        return refused;
    }

    private static async Task<IResult> SubmitAsync(
        HttpContext http, IDataProtectionProvider protection, IAntiforgery antiforgery, ActDrafts drafts, ActWorks works, IMediator mediator,
        CancellationToken cancellationToken)
    {
        var posted = await http.Request.ReadFormAsync(cancellationToken);
        if (FormTicket.Open(posted[TicketField], protection) is not { } ticket)
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        var address = ActAddress.Form(ticket.CaseId, ticket.Act);
        var check = ActAddress.Check(ticket.CaseId, ticket.Act);
        if (Signing.Identity(http.User) is null)
        {
            return Results.LocalRedirect($"/sign-in?returnUrl={Uri.EscapeDataString(check)}");
        }

        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.LocalRedirect(check);
        }

        var work = await works.OpenAsync(ticket.CaseId, ticket.Act, cancellationToken);
        var key = posted[KeyField].ToString();
        if (work.Draft?.Key != key)
        {
            // Pressed twice, or sent again by the browser: what it became the first time.
            return await drafts.DoneAsync(work.Caller, key, cancellationToken) is { } before
                ? Results.LocalRedirect(ActAddress.Done(before.Id, ticket.Act, key))
                : Results.LocalRedirect(address);
        }

        work = await works.JudgedAsync(work, cancellationToken);
        if (work.Errors.Count > 0)
        {
            return await drafts.DoneAsync(work.Caller, key, cancellationToken) is { } before
                ? Results.LocalRedirect(ActAddress.Done(before.Id, ticket.Act, key))
                : Results.LocalRedirect(address);
        }

        Application.Cases.ActDone done;
        try
        {
            done = await work.Desk.PerformAsync(mediator, work.Caller, ticket.CaseId, work.Version, work.Body, key, cancellationToken);
        }
        catch (Exception refused) when (refused is StaleVersionException or ConcurrencyException or RuleBrokenException or ValidationException)
        {
            // The form says what changed and what is wrong, from the case as it is now.
            return Results.LocalRedirect(address);
        }

        await drafts.DiscardAsync(ticket.Agency, work.Draft!.Id, cancellationToken);
        return Results.LocalRedirect(ActAddress.Done(done.Id, ticket.Act, key));
    }
}

/// <summary>The id of a field's element, to which the list of faults links.</summary>
internal static class FieldId
{
    public static string Of(string path) => "f-" + string.Concat(path.Select(c => char.IsAsciiLetterOrDigit(c) ? c : c == ']' ? '\0' : '-')).Replace("\0", "", StringComparison.Ordinal);
}
