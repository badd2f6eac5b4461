using System.Globalization;
using System.Security.Claims;
using Enforcement.Application.Accounts;
using Enforcement.Application.Pipeline;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;

namespace Enforcement.Api.SignIn;

/// <summary>Sign-in: a bearer token for programs, a cookie for browsers, both for local accounts.</summary>
internal static class Signing
{
    public const string CookieName = "enforcement-session";

    /// <summary>How long a token or an unused browser session lasts.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    private const string AgencyClaim = "agency";
    private const string PreviousSignInClaim = "previous-sign-in";
    private const string MustChangeClaim = "must-change-password";
    private const string EitherScheme = "bearer-or-cookie";

    public static IServiceCollection AddSignIn(this IServiceCollection services, string keysDirectory)
    {
        services.AddDataProtection().SetApplicationName("Enforcement").PersistKeysToFileSystem(new(keysDirectory));
        services
            .AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, null, scheme => scheme.ForwardDefaultSelector = context =>
                context.Request.Path.StartsWithSegments("/api") ? BearerTokenDefaults.AuthenticationScheme : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddBearerToken(token => token.BearerTokenExpiration = Lifetime)
            .AddCookie(cookie =>
            {
                cookie.Cookie.Name = CookieName;
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.ExpireTimeSpan = Lifetime;
                cookie.SlidingExpiration = true;
                cookie.LoginPath = "/sign-in";
                cookie.AccessDeniedPath = "/sign-in";
                cookie.ReturnUrlParameter = "returnUrl";
            });
        // Whatever forgets to say who may see it is for nobody who has not signed in.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentCaller>();
        return services;
    }

    public static ClaimsPrincipal Principal(Account account, string scheme) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, account.UserName), new(AgencyClaim, account.AgencyCode),
            .. account.PreviousSignInAt is { } before ? [new Claim(PreviousSignInClaim, before.ToString("O", CultureInfo.InvariantCulture))] : Array.Empty<Claim>(),
            .. account.MustChangePassword ? [new Claim(MustChangeClaim, "true")] : Array.Empty<Claim>(),
        ],
        scheme));

    /// <summary>Whether the person must choose a password before anything else.</summary>
    public static bool MustChangePassword(ClaimsPrincipal principal) => principal.HasClaim(MustChangeClaim, "true");

    /// <summary>When the person had signed in before this session.</summary>
    public static DateTimeOffset? PreviousSignIn(ClaimsPrincipal principal) =>
        DateTimeOffset.TryParse(principal.FindFirstValue(PreviousSignInClaim), CultureInfo.InvariantCulture, out var before) ? before : null;

    /// <summary>Where to go after signing in: the address on this site that was asked for, and never one elsewhere.</summary>
    public static string LocalAddress(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";

    public static (string User, string Agency)? Identity(ClaimsPrincipal principal) =>
        principal.FindFirstValue(ClaimTypes.NameIdentifier) is { } user && principal.FindFirstValue(AgencyClaim) is { } agency ? (user, agency) : null;
}

/// <summary>
/// The caller of the present request. Name, role and agency are read from the accounts at every request, not from the token, so that
/// a disabled account or a changed role takes effect at once.
/// </summary>
internal sealed class CurrentCaller(IHttpContextAccessor http, StaffDirectory staff)
{
    private Caller? _caller;

    /// <exception cref="UnauthenticatedException">Nobody is signed in, or the account is no longer there.</exception>
    public async Task<Caller> GetAsync(CancellationToken cancellationToken)
    {
        if (_caller is not null)
        {
            return _caller;
        }

        var context = http.HttpContext ?? throw new UnauthenticatedException();
        if (Signing.Identity(context.User) is not var (user, code)
            || await staff.AgencyAsync(code, cancellationToken) is not { } agency
            || !(await staff.OfAsync(code, cancellationToken)).TryGetValue(user, out var officer))
        {
            throw new UnauthenticatedException();
        }

        return _caller = new(officer, agency, new(context.TraceIdentifier, context.Connection.RemoteIpAddress?.ToString() ?? ""));
    }
}

/// <summary>Nobody is signed in, or the account is no longer there.</summary>
internal sealed class UnauthenticatedException() : Exception("尚未登录，或者登录已失效");
