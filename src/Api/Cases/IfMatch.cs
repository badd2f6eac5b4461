using System.Globalization;
using Enforcement.Api.Errors;
using Microsoft.AspNetCore.Mvc;

namespace Enforcement.Api.Cases;

/// <summary>The version of the case the caller saw, from the If-Match header: "7".</summary>
internal static class IfMatch
{
    /// <summary>Reads the header; a problem when it is missing or not a version.</summary>
    public static (long Version, ProblemDetails? Problem) Read(HttpRequest request)
    {
        var text = request.Headers.IfMatch.ToString();
        if (text.Length == 0)
        {
            return (0, Problems.Of(
                StatusCodes.Status428PreconditionRequired, "if-match-missing", "缺少 If-Match", "办理案件须在 If-Match 头中写明所见案件的版本，例如 If-Match: \"7\""));
        }

        return text.Length > 2 && text[0] == '"' && text[^1] == '"'
            && long.TryParse(text.AsSpan(1, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? (version, null)
            : (0, Problems.Of(StatusCodes.Status400BadRequest, "if-match-malformed", "If-Match 格式有误", "If-Match 应为带引号的版本号，例如 \"7\"(不接受 *)"));
    }

    public static string Tag(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
