using System.Text.Json;
using System.Text.RegularExpressions;
using Enforcement.Application.Cases.Views;
using Enforcement.Domain.Cases;
using Enforcement.Domain.Values;

namespace Enforcement.Api.Errors;

/// <summary>Says of content and parameters that cannot be read which fields are wrong, and what they should be, in words for people.</summary>
internal static partial class Unreadable
{
    private static readonly Dictionary<string, Type> ParameterTypes = new()
    {
        ["int"] = typeof(int),
        ["Nullable<int>"] = typeof(int),
        ["Nullable<DateOnly>"] = typeof(DateOnly),
        ["Nullable<DateTimeOffset>"] = typeof(DateTimeOffset),
        ["Nullable<Choice<CaseStage>>"] = typeof(CaseStage),
        ["Nullable<Choice<RegisterSort>>"] = typeof(RegisterSort),
    };

    public static Dictionary<string, string[]> Json(JsonException json)
    {
        var path = CamelCase(json.Path?.TrimStart('$').TrimStart('.') ?? "");
        var message = json.Message;
        if (message.Contains("missing required", StringComparison.Ordinal))
        {
            return Quoted().Matches(message[message.IndexOf("including", StringComparison.Ordinal)..])
                .Select(m => Inside(path, m.Groups[1].Value)).ToDictionary(field => field, field => Says(field, "缺少必填字段"));
        }

        if (message.Contains("could not be mapped", StringComparison.Ordinal))
        {
            return One(Inside(path, Quoted().Match(message).Groups[1].Value), "有接口中不存在的字段");
        }

        if (message.Contains("allow null", StringComparison.Ordinal))
        {
            return One(Inside(path, Quoted().Match(message).Groups[1].Value), "不得为空");
        }

        // What our own converters say is Chinese already.
        var own = json.InnerException is JsonException { Message: var inner } && IsChinese(inner) ? inner : IsChinese(message) ? message.Split(" Path:")[0] : null;
        var expected = own ?? (TypeOfValue().Match(message) is { Success: true } type ? Expected(MemberOf(type.Groups[1].Value, path.Split('.')[^1])) : null);
        return One(path, expected ?? (path.Length == 0 ? "不是合法的 JSON" : "值的类型或格式不对"));
    }

    /// <summary>A parameter of the address, or the whole body, that is missing or wrong; null when the framework does not say which.</summary>
    public static Dictionary<string, string[]>? Parameter(BadHttpRequestException refused)
    {
        if (refused.Message.Contains("body", StringComparison.Ordinal))
        {
            return One("", "请求须有 JSON 内容");
        }

        return Bound().Match(refused.Message) is { Success: true } bound
            ? One(bound.Groups[2].Value, refused.Message.StartsWith("Required", StringComparison.Ordinal) ? "必须填写" : Expected(ParameterTypes.GetValueOrDefault(bound.Groups[1].Value)) ?? "值的类型或格式不对")
            : null;
    }

    private static string? Expected(Type? type) => type switch
    {
        null => null,
        _ when type == typeof(DateOnly) => "应为日期，例如 2017-05-10",
        _ when type == typeof(TimeOnly) => "应为时刻，例如 09:30",
        _ when type == typeof(DateTimeOffset) => "应为时刻，例如 2017-08-01T09:30:00+08:00",
        _ when type == typeof(Money) => "金额应为数字（元）",
        _ when type == typeof(Guid) => "应为文书的标识，即制发时答复中的 documentId",
        _ when type == typeof(bool) => "应为 true 或 false",
        _ when type == typeof(string) => "应为文字",
        _ when type == typeof(int) || type == typeof(long) => "应为整数",
        { IsEnum: true } => "应为下列之一：" + string.Join("、", Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName)),
        _ => null,
    };

    /// <summary>The type of the member: the framework names only the type it belongs to.</summary>
    private static Type? MemberOf(string owner, string name)
    {
        var type = (typeof(Rule).Assembly.GetType(owner) ?? typeof(Unreadable).Assembly.GetType(owner))?.GetProperties()
            .FirstOrDefault(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name) == name)?.PropertyType;
        return type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
    }

    private static string Inside(string path, string member)
    {
        var name = CamelCase(member);
        return path.Split('.')[^1] == name ? path : path.Length == 0 ? name : $"{path}.{name}";
    }

    public static string CamelCase(string path) => string.Join('.', path.Split('.').Where(part => part.Length > 0)
        .Select(part => JsonNamingPolicy.CamelCase.ConvertName(part)));

    private static Dictionary<string, string[]> One(string field, string message) => new() { [field] = Says(field, message) };

    private static string[] Says(string field, string message) => [field.Length == 0 ? message : $"{field}:{message}"];

    private static bool IsChinese(string text) => text.Any(c => c > '\u2E80');

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"converted to (.+?)\.(?: |$)")]
    private static partial Regex TypeOfValue();

    [GeneratedRegex("arameter \"(.+) (\\w+)\"")]
    private static partial Regex Bound();
}
