using System.Text.Json;
using Enforcement.Api.SignIn;
using Enforcement.Application.Accounts;
using Enforcement.Application.Cases.Views;
using Enforcement.Application.Files;
using Enforcement.Application.Papers;
using Enforcement.Application.Pipeline;
using Enforcement.Application.Storage;
using Enforcement.Documents.Fonts;
using Enforcement.Documents.Pdf;
using Enforcement.Domain.Calendar;
using Enforcement.Domain.Cases;
using FluentValidation;
using JasperFx;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Enforcement.Api.Errors;

/// <summary>Every refusal and failure as RFC 9457 problem details: a stable code, a Chinese sentence, and the rule where one refused.</summary>
internal static partial class Problems
{
    private const string TypePrefix = "urn:enforcement:problem:";

    public static IServiceCollection AddProblems(this IServiceCollection services) => services
        .AddProblemDetails(options => options.CustomizeProblemDetails = Complete)
        .AddExceptionHandler<ProblemHandler>();

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = context => context.Exception is not { } e || For(e).Status < 500 });
        app.UseStatusCodePages();
    }

    public static ProblemDetails Of(int status, string code, string title, string detail) => new()
    {
        Status = status,
        Type = TypePrefix + code,
        Title = title,
        Detail = detail,
        Extensions = { ["code"] = code },
    };

    /// <summary>The problem that an exception is to the caller; what is not known here is a fault of ours.</summary>
    public static ProblemDetails For(Exception exception) => exception switch
    {
        RuleBrokenException e => Rule(e.Refusal),
        ValidationException e => Malformed(e.Errors.GroupBy(f => Unreadable.CamelCase(f.PropertyName))
            .ToDictionary(g => g.Key, g => g.Select(f => f.ErrorMessage).Distinct().ToArray())),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => TooLarge(),
        BadHttpRequestException { InnerException: JsonException json } => Malformed(Unreadable.Json(json)),
        JsonException e => Malformed(Unreadable.Json(e)),
        BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } e when Unreadable.Parameter(e) is { } errors => Malformed(errors),
        BadHttpRequestException e => Of(e.StatusCode, "malformed", "请求格式有误", "请求的参数或内容格式有误，请对照接口文档检查"),
        UnauthenticatedException e => Of(StatusCodes.Status401Unauthorized, "not-signed-in", "尚未登录", e.Message),
        NotDelegatedException e => Of(StatusCodes.Status403Forbidden, "not-delegated", "没有委托", e.Message),
        NotAllowedException e => Of(StatusCodes.Status403Forbidden, "not-allowed", "没有权限", e.Message),
        NotFoundException e => Of(StatusCodes.Status404NotFound, "not-found", "没有找到", e.Message),
        StaleVersionException e => With(Of(StatusCodes.Status412PreconditionFailed, "stale-version", "案件已被更新", e.Message), "currentVersion", e.Actual),
        ConcurrencyException => Of(
            StatusCodes.Status412PreconditionFailed, "stale-version", "案件已被更新", "案件刚刚被他人更新，本次操作没有生效；请重新打开案件后再办理"),
        DocumentAlreadyExistsException => Of(StatusCodes.Status409Conflict, "duplicate", "重复", "同样的记录已经存在，本次操作没有生效"),
        KeyReusedException e => Of(StatusCodes.Status422UnprocessableEntity, "idempotency-key-reused", "Idempotency-Key 重复使用", e.Message),
        AccountLockedException e => Of(StatusCodes.Status423Locked, "account-locked", "账户已锁定", e.Message),
        AccountRefusedException e => Of(StatusCodes.Status422UnprocessableEntity, "account-refused", "不能这样改变账户", e.Message),
        CalendarMissingException e => Of(StatusCodes.Status422UnprocessableEntity, "calendar-missing", "缺少工作日历", e.Message),
        CharactersMissingException e => Of(StatusCodes.Status422UnprocessableEntity, "characters-missing", "字体缺字", e.Message),
        PaperIncompleteException e => Of(StatusCodes.Status422UnprocessableEntity, "paper-incomplete", "文书缺少法定内容", e.Message),
        PaperChangedException e => Of(StatusCodes.Status422UnprocessableEntity, "paper-changed", "文书不能重制", e.Message),
        PaperLostException e => Of(StatusCodes.Status500InternalServerError, "paper-lost", "文书原件缺失", e.Message),
        FilesUnavailableException e => Of(StatusCodes.Status503ServiceUnavailable, "files-unavailable", "文件库暂不可用", e.Message),
        FontsMissingException e => Of(StatusCodes.Status503ServiceUnavailable, "fonts-missing", "缺少中文字体", e.Message),
        OutcomeUnknownException e => Of(StatusCodes.Status503ServiceUnavailable, "outcome-unknown", "结果未知", e.Message),
        ReadModelStaleException e => Of(StatusCodes.Status503ServiceUnavailable, "read-model-stale", "台账正在更新", e.Message),
        _ when IsStorageFailure(exception) => Of(
            StatusCodes.Status503ServiceUnavailable, "storage-unavailable", "数据库暂不可用", "数据库暂时连接不上，请稍后再试；本次操作没有生效"),
        _ => Of(StatusCodes.Status500InternalServerError, "internal-error", "系统内部错误", "系统出现内部错误，已记入日志；请将追踪号（traceId）告知管理员"),
    };

    private static bool IsStorageFailure(Exception? exception) =>
        exception is NpgsqlException || (exception?.InnerException is { } inner && IsStorageFailure(inner));

    private static ProblemDetails Rule(Refusal refusal)
    {
        var problem = Of(StatusCodes.Status422UnprocessableEntity, refusal.Rule.Code, refusal.Rule.Sentence, refusal.Missing);
        problem.Extensions["rule"] = refusal.Rule.Code;
        problem.Extensions["ruleName"] = refusal.Rule.Name;
        problem.Extensions["article"] = refusal.Basis.ToString();
        return problem;
    }

    private static ProblemDetails Malformed(Dictionary<string, string[]> errors) =>
        With(Of(StatusCodes.Status400BadRequest, "malformed", "内容填写有误", string.Join(";", errors.Values.SelectMany(e => e).Distinct())), "errors", errors);

    private static ProblemDetails TooLarge() => Of(
        StatusCodes.Status413PayloadTooLarge, "body-too-large", "请求内容过大", $"请求内容不得超过 {ApiLimits.LargestBody / 1024} KB");

    private static ProblemDetails With(ProblemDetails problem, string name, object value)
    {
        problem.Extensions[name] = value;
        return problem;
    }

    /// <summary>Gives the problems that the framework makes by status alone our codes and sentences too.</summary>
    private static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        if (!problem.Extensions.ContainsKey("code"))
        {
            var (code, title) = problem.Status switch
            {
                StatusCodes.Status400BadRequest => ("malformed", "请求格式有误"),
                StatusCodes.Status401Unauthorized => ("not-signed-in", "尚未登录，或者登录已失效"),
                StatusCodes.Status403Forbidden => ("not-allowed", "没有权限"),
                StatusCodes.Status404NotFound => ("not-found", "没有这个地址或者记录"),
                StatusCodes.Status405MethodNotAllowed => ("method-not-allowed", "这个地址不支持该请求方法"),
                StatusCodes.Status413PayloadTooLarge => ("body-too-large", "请求内容过大"),
                StatusCodes.Status415UnsupportedMediaType => ("unsupported-media-type", "请求内容应为 application/json"),
                _ => ("error", "请求没有成功"),
            };
            problem.Title = title;
            problem.Detail ??= title;
            problem.Type = TypePrefix + code;
            problem.Extensions["code"] = code;
        }

        problem.Extensions["traceId"] = context.HttpContext.TraceIdentifier;
        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
        {
            context.HttpContext.Response.Headers.RetryAfter = "5";
        }
    }

    private sealed partial class ProblemHandler(IProblemDetailsService problems, ILogger<ProblemHandler> logger) : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
        {
            var problem = For(exception);
            if (problem.Status >= 500)
            {
                Failed(exception, context.Request.Method, context.GetEndpoint()?.DisplayName ?? "", context.TraceIdentifier);
            }

            context.Response.StatusCode = problem.Status!.Value;
            return await problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem, Exception = exception });
        }

        [LoggerMessage(2001, LogLevel.Error, "{Method} {Endpoint} failed, trace {TraceId}")]
        private partial void Failed(Exception exception, string method, string endpoint, string traceId);
    }
}
