using Enforcement.Api.Errors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Enforcement.Api.SignIn;

/// <summary>User name and password of a local account.</summary>
internal sealed record TokenRequest(string UserName, string Password);

/// <summary>A token to send as "Authorization: Bearer …".</summary>
internal sealed record TokenAnswer(string AccessToken, DateTimeOffset ExpiresAt, string Name, string Role);

internal static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder routes) => routes
        .MapPost("/api/tokens", IssueAsync)
        .AllowAnonymous()
        .WithName("issue-token")
        .WithTags("登录")
        .WithSummary("登录，取得访问令牌")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status423Locked);

    private static async Task<Results<Ok<TokenAnswer>, ProblemHttpResult>> IssueAsync(
        TokenRequest request, Application.Accounts.SignIn signIn, IOptionsMonitor<BearerTokenOptions> bearer, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await signIn.TryAsync(request.UserName, request.Password, cancellationToken) is not { } account)
        {
            return TypedResults.Problem(Problems.Of(StatusCodes.Status401Unauthorized, "sign-in-failed", "登录失败", "用户名或者口令不正确"));
        }

        var options = bearer.Get(BearerTokenDefaults.AuthenticationScheme);
        var expiresAt = time.GetUtcNow() + options.BearerTokenExpiration;
        var ticket = new AuthenticationTicket(
            Signing.Principal(account, BearerTokenDefaults.AuthenticationScheme), new() { ExpiresUtc = expiresAt }, BearerTokenDefaults.AuthenticationScheme);
        return TypedResults.Ok(new TokenAnswer(options.BearerTokenProtector.Protect(ticket), expiresAt, account.Name, Domain.Values.Terms.Chinese(account.Role)));
    }
}
