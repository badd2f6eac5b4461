using Enforcement.Api.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.Extensions.FileProviders;

namespace Enforcement.Api.Shell;

/// <summary>The pages: rendered on the server, complete without JavaScript; with it, a change of page replaces only what differs.</summary>
internal static class Pages
{
    private const string Policy = "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";
    private const string Assets = "Enforcement.Api.staticwebassets";

    private const string PasswordAddress = "/account/password";

    /// <summary>What somebody who must choose a password first still reaches.</summary>
    private static readonly PathString[] MayPass = [PasswordAddress, "/sign-in", "/sign-out"];

    private static readonly PathString[] NotPages = ["/api", "/openapi", "/docs", "/health", "/metrics"];

    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "enforcement-form";
            // The policy below says it already, and stricter.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddExceptionHandler<PageFailures>();
        FindAssets(builder);
    }

    /// <summary>Belongs after authorisation and before the first endpoint.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.Use(ProtectAsync);
        app.UseStatusCodePages(status => PageFailures.ShowStatusAsync(status.HttpContext));
        app.UseAntiforgery();
        app.MapStaticAssets($"{Assets}.endpoints.json").AllowAnonymous();
        app.MapRazorComponents<App>().WithStaticAssets($"{Assets}.endpoints.json");
        app.MapPost("/sign-out", SignOutAsync).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>Whether a browser asked for a page, so that a refusal is a page too and not problem details.</summary>
    public static bool IsAsked(HttpRequest request) =>
        !NotPages.Any(prefix => request.Path.StartsWithSegments(prefix))
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private static Task ProtectAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            if (context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true
                && !NotPages.Any(prefix => context.Request.Path.StartsWithSegments(prefix)))
            {
                headers.ContentSecurityPolicy = Policy;
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        if (Signing.MustChangePassword(context.User) && IsAsked(context.Request) && !MayPass.Any(path => context.Request.Path.StartsWithSegments(path)))
        {
            context.Response.Redirect(PasswordAddress);
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return Results.LocalRedirect("/sign-in");
    }

    /// <summary>
    /// Finds style sheet and script whoever hosts us: the program, a test or a benchmark, built or published. The framework looks for them
    /// by the name of the program that runs, and on a machine of production only where it was published.
    /// </summary>
    private static void FindAssets(WebApplicationBuilder builder)
    {
        var built = Path.Combine(AppContext.BaseDirectory, $"{Assets}.runtime.json");
        if (File.Exists(built))
        {
            builder.Configuration[WebHostDefaults.StaticWebAssetsKey] = built;
            StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        }
        else if (Path.Combine(AppContext.BaseDirectory, "wwwroot") is var published && Directory.Exists(published))
        {
            builder.Environment.WebRootFileProvider = new PhysicalFileProvider(published);
        }
    }
}
