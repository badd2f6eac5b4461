using Enforcement.Api.Errors;
using Enforcement.Api.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Enforcement.Api.Shell;

/// <summary>What a browser sees when a page is refused or fails: the same sentences as the API's problem details, in the look of the pages.</summary>
internal sealed partial class PageFailures(ILogger<PageFailures> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (!Pages.IsAsked(context.Request))
        {
            return false;
        }

        if (exception is UnauthenticatedException)
        {
            // A cookie whose account is gone would bring the browser straight back here.
            await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            var asked = HttpMethods.IsGet(context.Request.Method) ? context.Request.Path + context.Request.QueryString : "/";
            context.Response.Redirect($"/sign-in?returnUrl={Uri.EscapeDataString(asked)}");
            return true;
        }

        var problem = Problems.For(exception);
        if (problem.Status >= StatusCodes.Status500InternalServerError)
        {
            Failed(exception, context.Request.Path, context.TraceIdentifier);
        }

        await ShowAsync(context, problem);
        return true;
    }

    public static Task ShowStatusAsync(HttpContext context) =>
        Pages.IsAsked(context.Request) ? ShowAsync(context, Of(context.Response.StatusCode)) : Task.CompletedTask;

    private static ProblemDetails Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => Problems.Of(status, "malformed", "页面已经过期", "请返回上一页，刷新后再试一次"),
        StatusCodes.Status403Forbidden => Problems.Of(status, "not-allowed", "没有权限", "您的账户不能查看这个页面"),
        StatusCodes.Status404NotFound => Problems.Of(status, "not-found", "没有这个页面", "地址可能有误，或者记录不属于本机关"),
        StatusCodes.Status405MethodNotAllowed => Problems.Of(status, "method-not-allowed", "不能这样打开这个地址", "请从菜单进入"),
        _ => Problems.Of(status, "error", "请求没有成功", "请稍后再试"),
    };

    private static async Task ShowAsync(HttpContext context, ProblemDetails problem)
    {
        context.Response.StatusCode = problem.Status!.Value;
        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "5";
        }

        // The renderer of the page that failed has begun its work and cannot begin again: a scope of its own for the one that says so.
        var services = context.RequestServices;
        await using var scope = services.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await new RazorComponentResult<ErrorPage>(new { Problem = problem, TraceId = context.TraceIdentifier })
            {
                StatusCode = problem.Status,
            }.ExecuteAsync(context);
        }
        finally
        {
            context.RequestServices = services;
        }
    }

    [LoggerMessage(2002, LogLevel.Error, "Page {Path} failed, trace {TraceId}")]
    private partial void Failed(Exception exception, string path, string traceId);
}
